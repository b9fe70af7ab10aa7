/** The article in a few lines: what happened, who speaks, the facts that matter most, the policies named. */
import type { EntryKind } from '../../glossary/entry.ts';
import type { Span } from '../../language/span.ts';
import { isDateline } from '../clause.ts';
import { textOf, type Chunk } from '../chunk.ts';
import type { Fact, IndicatorFact } from '../fact.ts';
import { introduce, type Person } from '../people/people.ts';
import type { DigestLine } from './digest.ts';

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
/** A slogan is no policy: 真抓实干. */
const POLICIES: ReadonlySet<EntryKind> = new Set(['programme', 'document', 'formula']);
/** Programmes that say nothing without their subject. */
const ANY_PROGRAMME =
  /^(?:three-year action plan|(?:special|landmark|demonstration|key|major [\w ]+) (?:campaign|project))$/;

/** What a reader asks for first; an indicator that matches none comes last. */
const RANKS: readonly RegExp[] = [
  /\bGDP\b|gross (domestic|regional) product/i,
  /output|value.added/i,
  /revenue/i,
  /trade|exports|imports|retail sales|investment/i,
  /./,
];

/**
 * What only its paragraph makes clear: 'these projects', 'the platform', a price of nothing. Told there, it is
 * understood; in a brief it would be taken for something else.
 */
const OF_ITS_PARAGRAPH = new RegExp(
  [
    String.raw`\b(?:these|those|such|the (?:former|latter|rest|others)|their|its|it|they|he|she|his|her)\b`,
    String.raw`\bthe (?:association|base|center|company|cooperative|enterprise|factory|fund|industry|line|park|plant|platform|product|project|store|system|zone)\b(?! of\b)`,
    String.raw`^(?:.*, |target: |plan: )?(?:the )?(?:area|increase|number|output|output value|price|sales|scale|total|value)s? (?:was|were|has|have|fell|rose|grew|reached|exceeded|stayed|increased|decreased|to)\b`,
  ].join('|'),
  'i',
);

/** A first line without the end of a sentence; a title may hold a comma or ask something. */
const TITLE = /^[^。；]{1,80}$/u;

/** The article in a few lines, section by section: what happened, who speaks, facts, goals, policies. */
export function writeBrief(
  people: readonly Person[],
  told: readonly ToldFact[],
  paragraphs: readonly (readonly Chunk[])[],
  digestOfTitle: readonly DigestLine[],
): BriefLine[] {
  const facts = withoutRepeats(told.filter(({ text }) => !OF_ITS_PARAGRAPH.test(text)));
  const first = textOf(paragraphs[0] ?? []);
  const isTitled = TITLE.test(first) && !isDateline(first);
  const isHeadline = ({ paragraph, fact }: ToldFact): boolean => isTitled && paragraph === 0 && isPlain(fact);
  const headlines = facts.filter(isHeadline);
  const others = facts.filter((fact) => !isHeadline(fact));
  const isUntold = isTitled && !told.some(({ paragraph }) => paragraph === 0);
  return [
    ...(isUntold ? aboutTitle(digestOfTitle) : []),
    ...headlines.filter(({ fact }) => !isCall(fact)).map((fact) => briefLine('happened', fact)),
    ...others
      .filter(({ fact }) => fact.kind === 'event' && fact.status !== null)
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
    ...rankFacts(others),
    ...headlines.filter(({ fact }) => isAhead(fact)).map((fact) => briefLine('goals', fact)),
    ...goalsOf(others),
    ...policiesOf(paragraphs),
  ];
}

/** What a title that no sentence tells is about: 'About: Chongqing · low-altitude economy'. */
function aboutTitle(lines: readonly DigestLine[]): BriefLine[] {
  const parts = lines.map(({ text }) => text.replace(/^[A-Z][a-z ]+: /, ''));
  const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  return parts.length === 0
    ? []
    : [{ section: 'happened', text: `About: ${parts.join(' · ')}`, paragraph: 0, start, end: Math.max(start, end) }];
}

/** A figure of the title that the text tells again, with its time and more figures, is told once. */
function withoutRepeats(facts: readonly ToldFact[]): ToldFact[] {
  return facts.filter(
    ({ fact, paragraph }) =>
      paragraph > 0 ||
      fact.kind !== 'indicator' ||
      !facts.some((other) => other.paragraph > 0 && other.fact.kind === 'indicator' && repeats(other.fact, fact)),
  );
}

function repeats(other: IndicatorFact, fact: IndicatorFact): boolean {
  const figures = other.quantities.map(({ figure }) => figure.text);
  return (
    other.indicator.english === fact.indicator.english &&
    fact.quantities.every(({ figure }) => figures.includes(figure.text))
  );
}

/** What a title calls for or plans has not happened. */
function isCall(fact: Fact): boolean {
  return isAhead(fact) || (fact.kind === 'statement' && fact.status === null && fact.statement.subject === null);
}

function isAhead({ status }: Fact): boolean {
  return status !== null && status !== 'reported';
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
    .filter(({ fact }) => (fact.kind === 'count' || fact.kind === 'indicator') && isAhead(fact))
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
      if (ANY_PROGRAMME.test(english)) continue;
      if (entry.kind === 'document' && !/^\p{Lu}/u.test(english)) continue;
      if (!named.has(english)) named.set(english, { paragraph, start, end });
    }
  }
  return [...named]
    .slice(0, MOST_POLICIES)
    .map(([english, place]) => ({ section: 'policies', text: english, ...place }));
}
