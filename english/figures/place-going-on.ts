/** Whose the figures are that a paragraph tells behind those of a place: 贵州全力破瓶颈。…。高铁通车里程达1527公里. */
import { textOf } from '../chunk.ts';
import type { Clause, CutParagraph } from '../clause.ts';
import type { Subject } from './clause-parts.ts';
import type { Fact, IndicatorFact } from '../fact.ts';
import { ownerAtGlance, ownerTold, rivalIn } from '../glance.ts';
import { findPieces } from '../piece.ts';

/**
 * The facts with the place that the paragraph has told of last, where theirs is not said and no other has been named since. In
 * its own sentence a place holds anyway, or has been lost; it goes on from one sentence to the next.
 */
export function withPlaceGoingOn(
  facts: readonly Fact[],
  { sentences }: CutParagraph,
  isFrame: (clause: Clause) => boolean,
): readonly Fact[] {
  const toldBy = Map.groupBy(facts, ({ clauses }) => clauses.at(-1));
  const owned = new Map<Fact, Fact>();
  let place: Subject | null = null;
  for (const { clauses } of sentences) {
    const before: Subject | null = place;
    for (const clause of clauses.filter((each) => !isFrame(each))) {
      const told = toldBy.get(clause) ?? [];
      if (before !== null && before === place)
        for (const fact of told) if (needsPlace(fact)) owned.set(fact, { ...fact, subject: before });
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

/** A figure of nobody in its own words, and no part of the one before. */
function needsPlace(fact: Fact): fact is IndicatorFact {
  if (fact.kind !== 'indicator' || fact.ofWhich || fact.subject !== null || fact.within !== null) return false;
  return !OWNED.test(fact.indicator.english);
}

/** 'Jiangxi’s output', 'exports to Vietnam', 'national spending', and neither GDP nor R&D. */
const OWNED = /’s? |\b[A-Z][a-z]|\b(?:global|national|nationwide|world)\b/;
