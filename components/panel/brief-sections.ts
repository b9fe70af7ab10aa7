/** The brief by what its lines are about. */
import type { BriefLine, BriefSection } from '../../engine/annotation.ts';

const TITLES: Readonly<Record<BriefSection, string>> = {
  happened: 'What happened',
  people: 'Who speaks',
  facts: 'Results',
  goals: 'Targets and plans',
  policies: 'Policies named',
};

/** Sections that have lines, in the order in which a person wants them. */
export function briefSections(brief: readonly BriefLine[]): { title: string; lines: readonly BriefLine[] }[] {
  return (Object.keys(TITLES) as BriefSection[])
    .map((section) => ({ title: TITLES[section], lines: brief.filter((line) => line.section === section) }))
    .filter(({ lines }) => lines.length > 0);
}
