/** People that no list knows, found by the frame they stand in. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../segment.ts';
import { ENCLOSED, FAMILIAR, FOREIGN, FRAMES, LISTED, OPEN_ENDED, STYLED, UNNAMED } from './patterns.ts';
import {
  assumeName,
  ORDINARY,
  RATHER_ORDINARY,
  readFamiliar,
  readForeign,
  readName,
  readStyled,
  readUnnamed,
  type PersonName,
} from './person.ts';
import { COMPOUND_SURNAMES } from './surnames.ts';

export type { PersonName };

/** From which frequency on a word is no given name where nothing closes the frame. */
const COMMON_GIVEN = 2000;
/** A given name that ends like this is a shorter one and a verb: 王强种了. */
const ACTIONS =
  /[种养走跑赶带拉买卖住听问喊拿放打找挑推捧背抬挖修写画唱跳骑抱扶救递帮把被给让将已就才都也还很从在到去向对跟和与同及的了着过地得是有没不会要能可]$/u;

/**
 * The people whom an article introduces: a surname with a given name of one or two characters where a title stands before
 * it, a verb of saying or a title after it, or where it is said to be a name; 王某, 老单; foreign names with their dot.
 * What the lexicon has as an ordinary word is no name (高度, 应邀): rather a person missed than one invented.
 */
export function introduceNames(article: string, lexicon: Lexicon): readonly PersonName[] {
  const names = new Map<string, PersonName>();
  const enter = (text: string, name: PersonName | null): void => {
    if (name !== null && !names.has(text)) names.set(text, name);
  };
  for (const text of introduced(article, lexicon)) enter(text, readName(text, lexicon));
  for (const { groups } of article.matchAll(ENCLOSED)) {
    const text = groups?.name ?? '';
    if (!lexicon.has(text) && lexicon.frequency(text.slice(1)) < RATHER_ORDINARY)
      enter(text, assumeName(text, lexicon));
  }
  for (const { groups, index } of article.matchAll(OPEN_ENDED)) {
    const { title = '', name = '' } = groups ?? {};
    const start = index + title.length;
    if (isPartOfTitle(title, name, lexicon)) continue;
    if (!isKnownFrom(article, start, names) && !isCut(article, start, name.length, lexicon)) {
      enter(name, readName(name, lexicon));
    }
  }
  for (const { groups } of article.matchAll(UNNAMED))
    enter(groups?.name ?? '', readUnnamed(groups?.name ?? '', lexicon));
  for (const { groups } of article.matchAll(FAMILIAR))
    enter(groups?.name ?? '', readFamiliar(groups?.name ?? '', lexicon));
  for (const { groups } of article.matchAll(STYLED)) {
    const { name = '', style = '' } = groups ?? {};
    enter(name, readStyled(name, style, lexicon));
  }
  for (const [text] of article.matchAll(FOREIGN)) enter(text, readForeign(text, lexicon));
  return [...names.values()];
}

/** Where these people stand in a text, and those whom it introduces itself. Offsets are UTF-16 code units. */
export function findNames(text: string, known: readonly PersonName[], lexicon: Lexicon): Candidate[] {
  const names = new Map([...known, ...introduceNames(text, lexicon)].map((name) => [name.text, name]));
  return [...names.values()].flatMap((name) => occurrences(text, name.text).map((start) => asCandidate(name, start)));
}

/** 书记员 is no 书记 called 员, and 区长江 is no 区长. */
function isPartOfTitle(title: string, name: string, lexicon: Lexicon): boolean {
  if (COMPOUND_SURNAMES.has(name.slice(0, 2))) return false;
  const surname = name.charAt(0);
  return lexicon.has(title + surname) || (title.endsWith('长') && lexicon.frequency(`长${surname}`) >= ORDINARY);
}

function isKnownFrom(article: string, start: number, names: ReadonlyMap<string, PersonName>): boolean {
  return [2, 3, 4].some((length) => names.has(article.slice(start, start + length)));
}

/** True where the end of a name would cut a word in two, or where its given name is a common word: 王主动加班. */
function isCut(article: string, start: number, length: number, lexicon: Lexicon): boolean {
  const given = article.slice(start + 1, start + length);
  if (ACTIONS.test(given) || lexicon.frequency(given) >= COMMON_GIVEN) return true;
  return Array.from({ length: length - 1 }, (_, index) => index + 1).some((offset) =>
    lexicon.lengthsAt(article, start + offset).some((word) => offset + word > length),
  );
}

function* introduced(article: string, lexicon: Lexicon): Generator<string> {
  for (const { groups } of article.matchAll(LISTED)) {
    const { title = '', names = '' } = groups ?? {};
    if (isPartOfTitle(title, names, lexicon)) continue;
    yield* names.split(/[、\s]+/u);
  }
  for (const frame of FRAMES) for (const { groups } of article.matchAll(frame)) yield groups?.name ?? '';
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}

function asCandidate({ text, family, given, pinyin }: PersonName, start: number): Candidate {
  return {
    start,
    end: start + text.length,
    kind: 'person',
    id: null,
    fixed: false,
    syllables: [...family, ...given],
    pinyin,
  };
}
