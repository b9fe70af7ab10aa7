/** The article in a few lines: what happened, who speaks, the facts that matter most, the policies named. */
import type { EntryKind } from '../glossary/entry.ts';
import type { Span } from '../language/span.ts';
import type { Chunk } from './chunk.ts';
import type { Fact } from './fact.ts';
import { introduce, type Person } from './people.ts';

export type BriefSection = 'happened' | 'people' | 'facts' | 'goals' | 'policies';

export interface BriefLine extends Span {
  readonly section: BriefSection;
  readonly text: string;
  readonly paragraph: number;
}

export interface ToldFact {
  readonly fact: Fact;
  readonly text: string;
  readonly speaker: string | null;
  readonly paragraph: number;
}

const MOST_FACTS = 8;
/** Where there are fewer facts with figures, statements of what has happened fill up to so many. */
const FEW_FACTS = 5;
const MOST_GOALS = 8;
const MOST_PEOPLE = 8;
const MOST_POLICIES = 8;
const POLICIES: ReadonlySet<EntryKind> = new Set(['programme', 'document', 'slogan', 'formula']);

/** What a reader asks for first; an indicator that matches none comes last. */
const RANKS: readonly RegExp[] = [
  /\bGDP\b|gross (domestic|regional) product/i,
  /output|value.added/i,
  /revenue/i,
  /trade|exports|imports|retail sales|investment/i,
  /./,
];

/** The article in a few lines, section by section: what happened, who speaks, facts, goals, policies. */
export function writeBrief(
  people: readonly Person[],
  facts: readonly ToldFact[],
  paragraphs: readonly (readonly Chunk[])[],
): BriefLine[] {
  return [
    ...headline(facts),
    ...facts
      .filter(({ fact, paragraph }) => fact.kind === 'event' && fact.status !== null && paragraph > 0)
      .slice(0, 1)
      .map((fact) => briefLine('happened', fact)),
    ...people
      .filter(({ title }) => title !== null && title !== 'Reporter')
      .slice(0, MOST_PEOPLE)
      .map((person) => ({
        section: 'people' as const,
        text: introduce(person),
        paragraph: person.paragraph,
        ...person.span,
      })),
    ...rankFacts(facts),
    ...goalsOf(facts),
    ...policiesOf(paragraphs),
  ];
}

/** What the title says, where it is told. */
function headline(facts: readonly ToldFact[]): BriefLine[] {
  return facts
    .filter(({ paragraph, fact }) => paragraph === 0 && isPlain(fact))
    .map((fact) => briefLine('happened', fact));
}

/** Without figures: those stand among the results. */
function isPlain({ kind }: Fact): boolean {
  return kind === 'event' || kind === 'statement';
}

/** The results that matter most, in the order of the article. */
function rankFacts(facts: readonly ToldFact[]): BriefLine[] {
  const results = facts.filter(({ fact }) => fact.status === 'reported' && fact.kind !== 'event');
  const counted = results
    .filter(({ fact }) => fact.kind === 'count' || (fact.kind === 'indicator' && !fact.ofWhich))
    .toSorted((a, b) => rankOf(a.fact) - rankOf(b.fact))
    .slice(0, MOST_FACTS);
  const told = results.filter(({ fact }) => fact.kind === 'statement' && fact.statement.subject !== null);
  return [...counted, ...told.slice(0, Math.max(0, FEW_FACTS - counted.length))]
    .toSorted((a, b) => a.paragraph - b.paragraph || a.fact.start - b.fact.start)
    .map((fact) => briefLine('facts', fact));
}

/** Targets, plans with a number and what is expected, in the order of the article. */
function goalsOf(facts: readonly ToldFact[]): BriefLine[] {
  return facts
    .filter(
      ({ fact }) =>
        (fact.kind === 'count' || fact.kind === 'indicator') && fact.status !== 'reported' && fact.status !== null,
    )
    .slice(0, MOST_GOALS)
    .map((fact) => briefLine('goals', fact));
}

/** The speaker by name alone: the brief has introduced everybody above. */
function briefLine(section: BriefSection, { fact, text, speaker, paragraph }: ToldFact): BriefLine {
  const name = speaker?.replace(/, .*$/, '');
  return {
    section,
    text: name === undefined ? text : `${text} (${name})`,
    paragraph,
    start: fact.start,
    end: fact.end,
  };
}

function rankOf(fact: Fact): number {
  if (fact.kind !== 'indicator') return RANKS.length;
  return RANKS.findIndex((rank) => rank.test(fact.indicator.english));
}

function policiesOf(paragraphs: readonly (readonly Chunk[])[]): BriefLine[] {
  const named = new Map<string, { paragraph: number; start: number; end: number }>();
  for (const [paragraph, chunks] of paragraphs.entries()) {
    for (const { entry, start, end } of chunks) {
      if (entry === null || !POLICIES.has(entry.kind)) continue;
      const english = entry.renderings[0].english;
      if (entry.kind === 'document' && !/^\p{Lu}/u.test(english)) continue;
      if (!named.has(english)) named.set(english, { paragraph, start, end });
    }
  }
  return [...named]
    .slice(0, MOST_POLICIES)
    .map(([english, place]) => ({ section: 'policies', text: english, ...place }));
}
