/** Syllables of Hanyu Pinyin: tone numbers to marks, and printed pinyin back into syllables. */

/** The marks of the four tones over each letter that may bear one, in the order of the tones. */
const MARKED: Readonly<Record<string, string>> = {
  a: 'āáǎà',
  e: 'ēéěè',
  i: 'īíǐì',
  m: 'mḿmm',
  n: 'nńňǹ',
  o: 'ōóǒò',
  u: 'ūúǔù',
  ü: 'ǖǘǚǜ',
};

const PLAIN = new Map(
  Object.entries(MARKED).flatMap(([plain, marked]) =>
    [...marked].filter((letter) => letter !== plain).map((letter) => [letter, plain]),
  ),
);

const INITIALS = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]';
const FINALS =
  'iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|üan|ai|ei|ao|ou|an|en|in|un|ün|ia|ie|iu|ua|ue|üe|ui|uo|er|a|o|e|i|u|ü';
/** Syllables without an initial, those that are written with y or w included among INITIALS. */
const SYLLABLE = new RegExp(
  `^(?:(?:${INITIALS})(?:${FINALS})|(?:ang|eng|ai|ei|ao|ou|an|en|er|a|o|e)|hng|hm|ng|r|m|n)$`,
  'u',
);
const LONGEST_SYLLABLE = 6;

/** The readings of a page's terms and words are asked for again and again. */
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 5_000;

/**
 * A syllable with its tone as a mark: `zhong4` → `zhòng`, `lu:4` → `lǜ`, `r5` → `r`; 5 is the neutral tone.
 * Null for what is no syllable, such as the Latin letters in CC-CEDICT's readings.
 */
export function markTone(numbered: string): string | null {
  const match = /^([a-zü:]+)([1-5])$/.exec(numbered.toLowerCase().replaceAll('v', 'ü'));
  if (match === null) return null;
  const plain = (match[1] ?? '').replaceAll('u:', 'ü');
  const tone = Number(match[2]);
  if (!SYLLABLE.test(plain)) return null;
  if (tone === 5) return plain;
  const at = markedIndex(plain);
  const marked = MARKED[plain[at] ?? '']?.[tone - 1];
  return marked === undefined ? null : plain.slice(0, at) + marked + plain.slice(at + 1);
}

/** Where the mark stands: on a or e, on the o of ou, else on the last vowel (GB/T 16159-2012 follows the Scheme of 1958). */
function markedIndex(plain: string): number {
  const open = plain.search(/[ae]/);
  if (open >= 0) return open;
  const ou = plain.indexOf('ou');
  if (ou >= 0) return ou;
  const last = plain.search(/[iouü](?=[^iouü]*$)/);
  return last >= 0 ? last : Math.max(0, plain.search(/[mn]/));
}

/** The tone that a syllable is marked with, 1 to 4; 5, the neutral tone, where it bears no mark. */
export function toneOf(syllable: string): 1 | 2 | 3 | 4 | 5 {
  for (const letter of syllable.normalize('NFC').toLowerCase()) {
    const tone = MARKED[PLAIN.get(letter) ?? '']?.indexOf(letter) ?? -1;
    if (tone >= 0) return (tone + 1) as 1 | 2 | 3 | 4;
  }
  return 5;
}

/** The syllable without its mark, lower-case: `Zhòng` → `zhong`, `lǜ` → `lü`. */
export function withoutTone(syllable: string): string {
  return [...syllable.normalize('NFC').toLowerCase()].map((letter) => PLAIN.get(letter) ?? letter).join('');
}

/**
 * The syllables of printed pinyin, lower-cased with their marks: `xīnzhì shēngchǎnlì` → 4, `Xī'ān` → 2,
 * `zhuān-jīng-tè-xīn` → 4. Latin that is no pinyin is passed over: `AIC gǔquán` → `gǔ`, `quán`.
 */
export function splitSyllables(printed: string): readonly string[] {
  const known = remembered.get(printed);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const syllables = splitWords(printed);
  remembered.set(printed, syllables);
  return syllables;
}

function splitWords(printed: string): readonly string[] {
  const words = printed.normalize('NFC').split(/[^\p{Letter}\p{Mark}]+/u);
  return words.filter((word) => word !== '' && !isAcronym(word)).flatMap((word) => splitWord(word.toLowerCase()));
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}+$/u.test(word) && [...word].every((letter) => !PLAIN.has(letter.toLowerCase()));
}

/**
 * Splits one joined word by the fewest syllables. Where it may be cut in two ways, the rule of the apostrophe decides:
 * a syllable inside a word begins with a consonant unless an apostrophe says otherwise (GB/T 16159-2012 6.5; Scheme of 1958).
 * So `fānàn` is fā-nàn and `fáng'ài` came here as two words already. Empty when it is no pinyin.
 */
function splitWord(word: string): string[] {
  const letters = [...word];
  const plain = letters.map((letter) => PLAIN.get(letter) ?? letter);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    let found = { cost: Infinity, from: -1 };
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const before = best[start]?.cost ?? Infinity;
      if (before === Infinity || !isMarkedSyllable(letters.slice(start, end), plain.slice(start, end).join('')))
        continue;
      const cost = before + syllableCost(plain, start, end);
      if (cost < found.cost) found = { cost, from: start };
    }
    best[end] = found;
  }
  const syllables: string[] = [];
  for (let end = letters.length; end > 0;) {
    const from = best[end]?.from ?? -1;
    if (from < 0) return [];
    syllables.unshift(letters.slice(from, end).join(''));
    end = from;
  }
  return syllables;
}

/** One per syllable, more for one that an apostrophe ought to have set off, most for a bare consonant such as ng or r. */
function syllableCost(plain: readonly string[], start: number, end: number): number {
  const bare = end - start === 1 && /[rmn]/.test(plain[start] ?? '');
  const unmarked = start > 0 && /[aeo]/.test(plain[start] ?? '');
  return 1 + (unmarked ? 4 : 0) + (bare ? 2 : 0);
}

function isMarkedSyllable(letters: readonly string[], plain: string): boolean {
  if (letters.filter((letter) => PLAIN.has(letter)).length > 1) return false;
  return SYLLABLE.test(plain);
}
