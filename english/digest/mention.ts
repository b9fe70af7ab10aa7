/** What a paragraph mentions, where nothing else of it can be told: names first, then things. */
import type { CutParagraph } from '../clause.ts';
import { introduce, type Person } from '../people/people.ts';
import { findPieces, type Piece } from '../piece.ts';
import { IN_A_NAME, VAGUE } from '../words/digest.ts';
import type { DigestLine } from './digest.ts';

/** More than these are no digest. */
const MOST_NAMES = 8;
const MOST_THINGS = 8;
/** A noun of two characters is often a part of a larger word, so it is named only where longer ones are few. */
const FEW = 3;

/** People, places, bodies and things by their names, each once; no claim about how they hang together. */
export function mentioned({ text, sentences }: CutParagraph, people: readonly Person[]): readonly DigestLine[] {
  const pieces = sentences.flatMap(({ clauses }) => clauses.flatMap(({ chunks }) => findPieces(chunks)));
  const names = withoutRepeats(pieces.flatMap((piece) => lineOf(piece, nameOf(piece, people))));
  const things = pieces.filter(
    (piece) => piece.text.length > 1 && !VAGUE.test(piece.text) && !IN_A_NAME.test(text.slice(piece.start)),
  );
  const long = withoutRepeats(
    things.filter(({ text }) => text.length > 2).flatMap((piece) => lineOf(piece, thingOf(piece))),
  );
  const all = long.length < FEW ? withoutRepeats(things.flatMap((piece) => lineOf(piece, thingOf(piece)))) : long;
  return [...names.slice(0, MOST_NAMES), ...all.slice(0, MOST_THINGS)].toSorted(
    (one, other) => one.start - other.start,
  );
}

function lineOf({ start, end }: Piece, text: string | null): readonly DigestLine[] {
  return text === null ? [] : [{ text, start, end }];
}

function nameOf(piece: Piece, people: readonly Person[]): string | null {
  if (piece.sense === 'name') return OF_BEFORE.test(piece.english) ? null : piece.english;
  if (piece.sense !== 'person') return null;
  const person = people.find(({ name }) => name === piece.text);
  return person === undefined ? null : introduce(person);
}

function thingOf(piece: Piece): string | null {
  return piece.sense === 'noun' ? (piece.noun.plural ?? piece.noun.english) : null;
}

/** 集团, 该地区: which, stands elsewhere. */
const OF_BEFORE = /^(?:the (?:area|bank|company|county|city|district|group|province|town|village|zone)|Co\., Ltd\.)$/;

function withoutRepeats(lines: readonly DigestLine[]): readonly DigestLine[] {
  return [...new Map(lines.toReversed().map((line) => [line.text, line])).values()].toReversed();
}
