/** Reads the text form of CC-CEDICT. */
import { isHan } from '../script.ts';
import { markTone } from '../reading/tone.ts';

export interface CedictEntry {
  readonly simplified: string;
  readonly traditional: string;
  /** As CC-CEDICT writes it, a part for each character or Latin letter: `Chong2 qing4`. */
  readonly numbered: readonly string[];
  /** One per Han character of the headword, lower-case with marks; null where CC-CEDICT gives no such reading. */
  readonly syllables: readonly string[] | null;
  /** Capitalised: a name, a place, a surname. */
  readonly proper: boolean;
  readonly definitions: readonly string[];
}

const LINE = /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/$/u;

/** All entries of a CC-CEDICT file in its order. Throws on a line that is neither entry nor comment, naming it. */
export function parseCedict(text: string): CedictEntry[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseLine);
}

function parseLine(line: string): CedictEntry {
  const match = LINE.exec(line);
  if (match === null) throw new Error(`This is no line of CC-CEDICT: ${line}`);
  const [, traditional = '', simplified = '', pinyin = '', definitions = ''] = match;
  const numbered = pinyin.split(/\s+/u);
  return {
    simplified,
    traditional,
    numbered,
    syllables: alignSyllables(simplified, numbered),
    proper: /^\p{Lu}(?:\p{Ll}|\d)/u.test(numbered.find((part) => markTone(part) !== null) ?? ''),
    definitions: definitions.split('/').filter((definition) => definition !== ''),
  };
}

/** Digits and letters of a headword are read out too (`3D打印` is `san1 D da3 yin4`): what is left is for the Han characters, from the end. */
function alignSyllables(word: string, numbered: readonly string[]): readonly string[] | null {
  const wanted = [...word].filter(isHan).length;
  const spoken = numbered.map(markTone).filter((syllable) => syllable !== null);
  if (wanted === 0 || spoken.length < wanted) return null;
  if (spoken.length === wanted) return spoken;
  const leading = [...word].findIndex(isHan);
  return leading > 0 && [...word].slice(leading).every(isHan) ? spoken.slice(-wanted) : null;
}

/** Senses that only point elsewhere or tell of a name, an old or a regional use: they do not make a reading the ordinary one. */
const ASIDE =
  /^(?:\((?:old|archaic|dialect|bound form, used in)\)|surname |(?:old |archaic |Japanese |erroneous )?variant of|see |see also |used in |abbr\. for|also pr\.|Taiwan pr\.|phonetic|component in)/iu;

/**
 * How ordinary the reading of an entry is: the number of its senses that stand for themselves; names come after all
 * common words, whatever they mean.
 */
export function weighEntry(entry: CedictEntry): number {
  const own = entry.definitions.filter((definition) => !ASIDE.test(definition)).length;
  return (entry.proper ? 0 : 100) + (own > 0 ? 50 : 0) + own + entry.definitions.length / 100;
}
