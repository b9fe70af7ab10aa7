/** What looks like a name, judged and read. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { joinSyllables } from '../reading/join.ts';
import { joinName } from '../reading/orthography.ts';
import { STYLES } from './patterns.ts';
import { familyReading, foreignReading, givenReading } from './readings.ts';
import { AMBIGUOUS_SURNAMES, COMPOUND_SURNAMES } from './surnames.ts';

/** A name of an article, with how it is read. */
export interface PersonName {
  readonly text: string;
  readonly family: readonly string[];
  readonly given: readonly string[];
  /** As printed: `Wáng Zhìjié`. */
  readonly pinyin: string;
}

/** Callings that stand behind a surname: no given names. */
const CALLINGS = new RegExp(
  `^(?:${STYLES}|主任|书记|经理|总|局|处|科|校长|院长|队长|部长|局长|同学|同志|博士|院士)$`,
  'u',
);
/** Characters that no given name of one character is made of: they belong to the sentence. */
const NO_GIVEN_NAME =
  /^[的了在是和与及等说将也就都不有为以对从到由被把让使向于上下中内外前后时个这那其之或而且并又还已曾称等任做作率同则员长们]$/u;
/** From which frequency on a word that begins a name is likelier than the name. */
export const ORDINARY = 150;
/** What stands behind a word as behind no surname: 成家后, 易学者. */
const AFTER_WORD = /[后前时里间者们]$/u;
/** From which frequency on a word is no given name behind a surname that is often no surname. */
export const RATHER_ORDINARY = 1000;
/** 王家村, 薛城站: a given name does not end like a place. */
const LOCAL = /[村镇乡县市区省厂局站校院社下]$/u;
/** From which frequency on a word is no given name: 什么 behind 种 is what is planted. */
const VERY_ORDINARY = 10_000;

/** The name with its reading; null where it is more likely something else. */
export function readName(text: string, lexicon: Lexicon): PersonName | null {
  const surname = [...COMPOUND_SURNAMES.keys()].find((name) => text.startsWith(name)) ?? text.charAt(0);
  const givenName = text.slice(surname.length);
  if (givenName === '' || NO_GIVEN_NAME.test(givenName) || isOrdinary(text, surname, lexicon)) return null;
  const mostFrequent = AMBIGUOUS_SURNAMES.has(surname) ? RATHER_ORDINARY : VERY_ORDINARY;
  if (givenName.length > 1 && lexicon.frequency(givenName) >= mostFrequent) return null;
  return assumeName(text, lexicon);
}

/** The same where the frame itself tells that this is a name. */
export function assumeName(text: string, lexicon: Lexicon): PersonName | null {
  const surname = [...COMPOUND_SURNAMES.keys()].find((name) => text.startsWith(name)) ?? text.charAt(0);
  const givenName = text.slice(surname.length);
  if (CALLINGS.test(givenName) || (givenName.length > 1 && LOCAL.test(givenName))) return null;
  const family = familyReading(surname, lexicon);
  const given = givenReading(givenName, lexicon);
  return family && given ? asName(text, family, given) : null;
}

/** 王某 */
export function readUnnamed(text: string, lexicon: Lexicon): PersonName | null {
  const family = familyReading(text.charAt(0), lexicon);
  return family && !lexicon.has(text)
    ? asName(
        text,
        family,
        Array.from(text.slice(1), () => 'mǒu'),
      )
    : null;
}

/** Family name and style apart, the style small: `Shàn nǚshì` (GB/T 16159-2012 6.2.1.3). */
export function readStyled(text: string, style: string, lexicon: Lexicon): PersonName | null {
  const family = familyReading(text.slice(0, -style.length), lexicon);
  const given = lexicon.syllables(style);
  if (!family || !given || lexicon.has(text)) return null;
  return { text, family, given, pinyin: `${joinName(family, [])} ${joinSyllables(given)}` };
}

/** 老单: as a name of two parts. */
export function readFamiliar(text: string, lexicon: Lexicon): PersonName | null {
  const before = lexicon.syllables(text.charAt(0));
  const family = familyReading(text.charAt(1), lexicon);
  return before && family && !lexicon.has(text) ? asName(text, before, family) : null;
}

/** Each part of a foreign name is a word. */
export function readForeign(text: string, lexicon: Lexicon): PersonName | null {
  const parts = text.split(/[·•‧]/u).map((part) => foreignReading(part, lexicon));
  if (!parts.every((part) => part !== null)) return null;
  const [family = [], ...given] = parts;
  return { text, family, given: given.flat(), pinyin: parts.map((part) => joinName(part, [])).join(' ') };
}

function asName(text: string, family: readonly string[], given: readonly string[]): PersonName {
  return { text, family, given, pinyin: joinName(family, given) };
}

/** True where a frequent word starts with the surname and takes some of the given name with it, and is no person. */
function isOrdinary(text: string, surname: string, lexicon: Lexicon): boolean {
  if (surname === '于' && lexicon.has(text.slice(1))) return true;
  return lexicon
    .lengthsAt(text, 0)
    .map((length) => text.slice(0, length))
    .filter((word) => word.length > surname.length && word.length <= text.length && !isPerson(word, lexicon))
    .some((word) => {
      if (word === text) return !isRareName(word, lexicon);
      return AFTER_WORD.test(text) || lexicon.frequency(word) >= ORDINARY;
    });
}

/** 钟南山 stands among the places of the frequency list, for its last character. */
function isRareName(word: string, lexicon: Lexicon): boolean {
  return word.length > 2 && lexicon.isProper(word) && lexicon.lookUp(word).length === 0 && lexicon.frequency(word) < 20;
}

/** CC-CEDICT gives the years of a person's life: (1953-), (1904-1997). */
function isPerson(word: string, lexicon: Lexicon): boolean {
  return lexicon
    .lookUp(word)
    .some(({ definitions }) => definitions.some((text) => /\(\D{0,6}\d{3,4}\D?[-–]/u.test(text)));
}
