/** The English of a word by itself, as a digest names it. */
import { introduce, type Person } from '../people/people.ts';
import { sayPeriod } from '../period.ts';
import type { Piece } from '../piece.ts';
import { IN_A_NAME, VAGUE } from '../words/digest.ts';

/** What names people, places, bodies and times; null for all else. */
export function nameOf(piece: Piece, people: readonly Person[]): string | null {
  if (piece.sense === 'name') return OF_BEFORE.test(piece.english) ? null : piece.english;
  // 由30日缩短至15日: no days of a month.
  if (piece.sense === 'period') return /^\d+日$/u.test(piece.text) ? null : sayPeriod(piece.period);
  if (piece.sense !== 'person') return null;
  const person = people.find(({ name }) => name === piece.text);
  // 让农民|种豆: two characters without an office may be two words.
  return person === undefined || (person.title === null && piece.text.length < 3) ? null : introduce(person);
}

/** What names a thing, and no piece of a longer name; null for all else. `text` is the paragraph. */
export function thingOf(piece: Piece, text: string): string | null {
  if (piece.sense !== 'noun' || piece.text.length < 2 || VAGUE.test(piece.text)) return null;
  return IN_A_NAME.test(text.slice(piece.start)) ? null : (piece.noun.plural ?? piece.noun.english);
}

/** 集团, 该地区: which, stands elsewhere. */
const OF_BEFORE = /^(?:the (?:area|bank|company|county|city|district|group|province|town|village|zone)|Co\., Ltd\.)$/;
