/** How the parts of a name are read. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';

/** The syllables of a surname; null where it has none. */
export function familyReading(surname: string, lexicon: Lexicon): readonly string[] | null {
  const compound = COMPOUND_SURNAMES.get(surname);
  if (compound) return compound;
  const irregular = SURNAMES.get(surname);
  return irregular ? [irregular] : lexicon.syllables(surname);
}

/** A given name is read as the word that it is (重阳, 建国), else character by character. */
export function givenReading(given: string, lexicon: Lexicon): readonly string[] | null {
  const word = given.length > 1 && lexicon.frequency(given) >= WORD_NAME ? lexicon.syllables(given) : null;
  if (/^朝[晖辉霞旭曦露阳]$/u.test(given)) return ['zhāo', ...(lexicon.syllables(given.slice(1)) ?? [])];
  const characters = Array.from(
    given,
    (character, index) => GIVEN_READINGS[character] ?? fullTone(character, word?.[index], lexicon),
  );
  return characters.every((syllable) => syllable !== undefined) ? characters : null;
}

/** From which frequency on a word is what parents had in mind. */
const WORD_NAME = 20;

/** The syllable that the word has, but no neutral tone: no name is spoken so. */
function fullTone(character: string, inWord: string | undefined, lexicon: Lexicon): string | undefined {
  const marked = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;
  return [inWord, ...lexicon.readings(character)].find((syllable) => syllable !== undefined && marked.test(syllable));
}

/** Characters that are read otherwise in given names than alone. */
const GIVEN_READINGS: Readonly<Record<string, string>> = {
  为: 'wéi',
  乐: 'lè',
  了: 'liǎo',
  传: 'chuán',
  兴: 'xīng',
  冠: 'guàn',
  华: 'huá',
  发: 'fā',
  和: 'hé',
  好: 'hǎo',
  娜: 'nà',
  子: 'zǐ',
  少: 'shào',
  屏: 'píng',
  应: 'yìng',
  得: 'dé',
  晟: 'shèng',
  柏: 'bǎi',
  盛: 'shèng',
  相: 'xiāng',
  石: 'shí',
  茜: 'qiàn',
  莎: 'shā',
  藏: 'cáng',
  行: 'xíng',
  都: 'dū',
  长: 'cháng',
};

/** Characters of foreign names that are read otherwise there than alone. */
const FOREIGN_READINGS: Readonly<Record<string, string>> = {
  伯: 'bó',
  卡: 'kǎ',
  曾: 'zēng',
  什: 'shí',
  塞: 'sài',
  大: 'dà',
  娜: 'nà',
  撒: 'sà',
  柏: 'bó',
  秘: 'bì',
  茜: 'xī',
  莎: 'shā',
  葛: 'gé',
  盖: 'gài',
  石: 'shí',
  阿: 'ā',
};

/** A part of a foreign name, as the lexicon has it, else character by character. */
export function foreignReading(part: string, lexicon: Lexicon): readonly string[] | null {
  const known = part.length > 1 ? lexicon.syllables(part) : null;
  if (known !== null) return known;
  const characters = Array.from(
    part,
    (character) => FOREIGN_READINGS[character] ?? fullTone(character, undefined, lexicon),
  );
  return characters.every((syllable) => syllable !== undefined) ? characters : null;
}
