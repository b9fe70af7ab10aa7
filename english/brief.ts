/** The article in a few lines: what happened, who speaks, the facts that matter most, the policies named. */
import type { EntryKind } from '../glossary/entry.ts';
import type { Span } from '../language/span.ts';
import type { Chunk } from './chunk.ts';
import type { Fact } from './fact.ts';
import { introduce, type Person } from './people.ts';

export interface BriefLine extends Span {
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

export function writeBrief(
  people: readonly Person[],
  facts: readonly ToldFact[],
  paragraphs: readonly (readonly Chunk[])[],
): BriefLine[] {
  return [
    ...facts
      .filter(({ fact }) => fact.kind === 'event')
      .slice(0, 1)
      .map(briefLine),
    ...people
      .filter(({ title }) => title !== null && title !== 'Reporter')
      .slice(0, MOST_PEOPLE)
      .map((person) => ({ text: introduce(person), paragraph: person.paragraph, ...person.span })),
    ...rankFacts(facts),
    ...policiesOf(paragraphs),
  ];
}

/** The facts that matter most, in the order of the article. */
function rankFacts(facts: readonly ToldFact[]): BriefLine[] {
  return facts
    .filter(({ fact }) => fact.kind === 'count' || (fact.kind === 'indicator' && !fact.ofWhich))
    .toSorted((a, b) => rankOf(a.fact) - rankOf(b.fact))
    .slice(0, MOST_FACTS)
    .toSorted((a, b) => a.paragraph - b.paragraph || a.fact.start - b.fact.start)
    .map(briefLine);
}

/** The speaker by name alone: the brief has introduced everybody above. */
function briefLine({ fact, text, speaker, paragraph }: ToldFact): BriefLine {
  const name = speaker?.replace(/, .*$/, '');
  return { text: name === undefined ? text : `${text} (${name})`, paragraph, start: fact.start, end: fact.end };
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
  return [...named].slice(0, MOST_POLICIES).map(([english, place]) => ({ text: `Policy named: ${english}`, ...place }));
}
