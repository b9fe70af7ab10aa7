/** The brief by what its lines are about. */
import type { BriefLine, BriefSection } from '../../engine/annotation.ts';
import { panelWording } from '../../wording/panel/index.ts';

const SECTIONS = ['happened', 'people', 'facts', 'goals', 'policies'] as const satisfies readonly BriefSection[];

/** The brief is English, and so are its headings, wherever it is pasted or saved. */
const { sections: titles } = panelWording('en').panel;

export interface SectionOfBrief {
  readonly section: BriefSection;
  readonly title: string;
  readonly lines: readonly BriefLine[];
}

/** Sections that have lines, in the order in which a person wants them. */
export function briefSections(brief: readonly BriefLine[]): SectionOfBrief[] {
  return SECTIONS.map((section) => ({
    section,
    title: titles[section],
    lines: brief.filter((line) => line.section === section),
  })).filter(({ lines }) => lines.length > 0);
}
