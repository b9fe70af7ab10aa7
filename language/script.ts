/** Which script a character or a text is written in. */

const HAN = /^\p{Script=Han}$/u;
/** Kana and Hangul: a text that has a fair share of them is not Chinese, however many Han characters it has. */
const FOREIGN_LETTER = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LETTER = /\p{Letter}/gu;
const HAN_ANYWHERE = /\p{Script=Han}/gu;

/** A Chinese text keeps at least one letter in five Han, also one about 5G, GDP and AIC. */
const LEAST_HAN_SHARE = 0.2;
/** A quoted Japanese name is fine in a Chinese text; more than one letter in twenty is another language. */
const MOST_FOREIGN_SHARE = 0.05;

/** Frequent characters that only one of the two scripts writes, pairwise. 后 只 里 发 and the like are in neither. */
const SIMPLIFIED =
  '们这个国来时说为会对学业动过经现进开关实产种点从还无么没问题体当机两样应间总华东车长门见书与场济设计划';
const TRADITIONAL =
  '們這個國來時說為會對學業動過經現進開關實產種點從還無麼沒問題體當機兩樣應間總華東車長門見書與場濟設計劃';

const ONLY_SIMPLIFIED = new Set([...SIMPLIFIED].filter((character) => !TRADITIONAL.includes(character)));
const ONLY_TRADITIONAL = new Set([...TRADITIONAL].filter((character) => !SIMPLIFIED.includes(character)));

/** True for one Han character, the extension planes included; false for punctuation, kana and longer strings. */
export function isHan(character: string): boolean {
  // Nearly every character that is asked about is in the block of unified ideographs; the property test is slow.
  if (character.length === 1 && character >= '\u4e00' && character <= '\u9fff') return true;
  return HAN.test(character) && character !== '々' && character !== '〆';
}

/**
 * The language of a text: simplified or traditional Chinese, or `other` for everything that we do not read, which
 * includes Japanese. A Chinese text that uses none of the characters that differ counts as simplified.
 */
export function detectLanguage(text: string): 'zh-Hans' | 'zh-Hant' | 'other' {
  const han = text.match(HAN_ANYWHERE)?.length ?? 0;
  const letters = text.match(LETTER)?.length ?? 0;
  const foreign = text.match(FOREIGN_LETTER)?.length ?? 0;
  if (han === 0 || han < letters * LEAST_HAN_SHARE || foreign > letters * MOST_FOREIGN_SHARE) return 'other';
  return count(text, ONLY_TRADITIONAL) > count(text, ONLY_SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
}

/** How many characters of a text are among the frequent ones that only simplified writing has. */
export function countSimplified(text: string): number {
  return count(text, ONLY_SIMPLIFIED);
}

function count(text: string, characters: ReadonlySet<string>): number {
  let found = 0;
  for (const character of text) if (characters.has(character)) found += 1;
  return found;
}
