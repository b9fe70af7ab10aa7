/** Whose the figures are, and of when, that a paragraph tells behind those of a place: 前三季度，全省投资增长2%。其中…，制造业投资增长7%. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Clause, CutParagraph } from '../clause.ts';
import type { Subject, Time } from './clause-parts.ts';
import type { Fact, IndicatorFact } from '../fact.ts';
import { isOfCalendar } from './figure-signs.ts';
import { STANDING } from './month-held.ts';
import { ownerAtGlance, ownerTold, rivalIn } from '../glance.ts';
import { findPieces } from '../piece.ts';

/**
 * The facts with the place that the paragraph has told of last, where they are of nobody in their own words and no other has
 * been named since; and growth with the time of the sentences before, where the paragraph has named no other.
 */
export function withPlaceAndTime(
  facts: readonly Fact[],
  { sentences }: CutParagraph,
  isFrame: (clause: Clause) => boolean,
): readonly Fact[] {
  const owned = new Map<Fact, Fact>();
  let place: Subject | null = null;
  let times: readonly Time[] = [];
  for (const { clauses } of sentences) {
    const before = times;
    for (const clause of clauses.filter((each) => !isFrame(each))) {
      const told = facts.filter(({ clauses: telling }) => telling.at(-1) === clause);
      times = withTimes(times, clause, told);
      for (const fact of told)
        if (place !== null && mayBeOf(place, fact)) {
          const time = fact.time ?? (isGrowth(fact) && times === before ? onlyTime(times) : null);
          owned.set(fact, { ...fact, subject: place, time });
        }
      place = placeBehind(clause, told, place);
    }
  }
  return facts.map((fact) => owned.get(fact) ?? fact);
}

/** The place that the clause is told of or begins with; that before it where it names no other. */
function placeBehind(clause: Clause, told: readonly Fact[], before: Subject | null): Subject | null {
  const pieces = findPieces(clause.chunks);
  const subject = told.map(subjectOf).find((each) => each !== null) ?? ownerAtGlance(pieces);
  if (subject !== null) return subject.place && !subject.part ? subject : null;
  const isOfOther = rivalIn(pieces) === 'place' || ABROAD.test(textOf(clause.chunks));
  return isOfOther ? null : before;
}

function subjectOf(fact: Fact): Subject | null {
  return fact.kind === 'statement' ? ownerTold(fact) : fact.kind === 'event' ? null : fact.subject;
}

const ABROAD = /全球|世界|国际|国外|海外|各国/u;

/** A figure of the place or of nobody, and no part of the one before. */
function mayBeOf(place: Subject, fact: Fact): fact is IndicatorFact {
  if (fact.kind !== 'indicator' || fact.ofWhich || fact.within !== null) return false;
  return fact.subject === null ? !OWNED.test(fact.indicator.english) : fact.subject.english === place.english;
}

/** 'Jiangxi’s output', 'exports to Vietnam', 'investment in these projects', and neither GDP nor R&D. */
const OWNED = /’s? |\b[A-Z][a-z]|\b(?:global|national|nationwide|these|world)\b/;

/** 增长3.1%: against the year before, and not what there is at one time or another. */
function isGrowth({ status, quantities: [{ relation }], indicator }: IndicatorFact): boolean {
  return status === 'reported' && relation.sense === 'change' && !STANDING.test(indicator.english);
}

/** All the times that the paragraph has told or named, the same where the clause adds none. */
function withTimes(before: readonly Time[], { chunks }: Clause, told: readonly Fact[]): readonly Time[] {
  const named = chunks.flatMap(({ period }, at) => (period === null || isCompared(chunks, at) ? [] : [{ period }]));
  const known = new Set(before.map(textOfTime));
  const added = [...named, ...told.flatMap(({ time }) => time ?? [])].filter((time) => !known.has(textOfTime(time)));
  return added.length === 0 ? before : [...before, ...added];
}

/** 比上半年, 上年同期: what a figure is compared with. */
function isCompared(chunks: readonly Chunk[], at: number): boolean {
  return /^[比较从由]$/u.test(chunks[at - 1]?.text ?? '') || /^(?:上年|去年)/u.test(chunks[at]?.text ?? '');
}

function onlyTime(times: readonly Time[]): Time | null {
  const [time, ...others] = times;
  const isOne = time !== undefined && others.every((other) => textOfTime(other) === textOfTime(time));
  return isOne && isOfCalendar(time) ? time : null;
}

function textOfTime(time: Time): string {
  return 'period' in time ? time.period.text : time.english;
}
