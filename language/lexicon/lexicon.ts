/** The general dictionary: words, how frequent they are, how they are read and what they mean, out of one block of bytes. */
import { joinSyllables } from '../reading/join.ts';
import { isHan } from '../script.ts';
import {
  checksum,
  FIRST_SIZE,
  HEADER_WORDS,
  MAGIC,
  NO_READING,
  PROPER,
  SECTIONS,
  unpackFrequency,
  VERSION,
  type SectionName,
} from './format.ts';
import { createUnpacker } from './pack.ts';
import { decodeUtf8 } from './utf8.ts';

export interface DictionaryWord {
  readonly simplified: string;
  readonly traditional: string;
  /** As printed, with tone marks: `Chóngqìng`. */
  readonly pinyin: string;
  readonly definitions: readonly string[];
}

/** A word that starts at the offset asked for. */
export interface FoundWord {
  /** In UTF-16 code units. */
  readonly length: number;
  /** On the scale of `Lexicon.frequency`. */
  readonly frequency: number;
}

export interface Lexicon {
  has(word: string): boolean;
  /** How often the word was met in some 60 million; 0 when it is not in the lexicon. */
  frequency(word: string): number;
  /** Rank of a word by frequency, 1 for the commonest; words of like frequency share one. Null when it is not in the lexicon. */
  rank(word: string): number | null;
  /** Lengths (UTF-16) of all words that start at offset, shortest first. */
  lengthsAt(text: string, offset: number): readonly number[];
  /** The same with frequencies, for the segmentation. */
  wordsAt(text: string, offset: number): readonly FoundWord[];
  /** Citation-tone syllables with marks, the most usual reading; null when unknown. One per Han character. */
  syllables(word: string): readonly string[] | null;
  /** All readings that a single character has in the lexicon, the ordinary one first; empty when it has none. */
  readings(character: string): readonly string[];
  /** Entries of a simplified or traditional headword, the most ordinary first; empty when there is none. */
  lookUp(word: string): readonly DictionaryWord[];
  /** True for names and places: CC-CEDICT capitalises them. */
  isProper(word: string): boolean;
}

/**
 * Opens what `compileLexicon` made. Nothing is unpacked but offsets and the readings of characters, so it is ready in
 * some milliseconds. Throws when the bytes are none of ours, cut short, damaged or of another version.
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const sections = readSections(bytes);
  const characters = asUnits(sections.characters);
  const { lengths, frequencies, readings, words } = sections;
  const links = asWords(sections.links);
  const lines = accumulate(asUnits(sections.lines), (length) => length);
  const unpack = createUnpacker(decodeUtf8(sections.phrases).split('\n'));
  const starts = accumulate(lengths, (length) => length);
  const firstLinks = accumulate(words, (word) => word & ~PROPER);
  const heads = indexHeads(characters, starts);
  const syllableTable = readSyllables(sections.syllables);
  const ranks = rankFrequencies(frequencies);

  /** The number of a word, or -1. Words that share a prefix stand together, so each character narrows the range. */
  function find(word: string): number {
    let low = heads[word.charCodeAt(0)] ?? 0;
    let high = heads[word.charCodeAt(0) + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = compareWord(middle, word);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  function compareWord(number: number, word: string): number {
    const start = starts[number] ?? 0;
    const length = lengths[number] ?? 0;
    const shared = Math.min(length, word.length);
    for (let index = 1; index < shared; index += 1) {
      const difference = (characters[start + index] ?? 0) - word.charCodeAt(index);
      if (difference !== 0) return difference;
    }
    return length - word.length;
  }

  /** The first word of [low, high) whose character at `depth` is not less than `code`; a word that ends there is less. */
  function lowerBound(low: number, high: number, depth: number, code: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      const own = depth < (lengths[middle] ?? 0) ? (characters[(starts[middle] ?? 0) + depth] ?? 0) : -1;
      if (own < code) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  function wordsAt(text: string, offset: number): FoundWord[] {
    const found: FoundWord[] = [];
    const head = text.charCodeAt(offset);
    let low = heads[head] ?? 0;
    let high = heads[head + 1] ?? 0;
    for (let depth = 1; low < high; depth += 1) {
      if (lengths[low] === depth) {
        found.push({ length: depth, frequency: unpackFrequency(frequencies[low] ?? 0) });
        low += 1;
      }
      if (offset + depth >= text.length) break;
      const code = text.charCodeAt(offset + depth);
      low = lowerBound(low, high, depth, code);
      high = lowerBound(low, high, depth, code + 1);
    }
    return found;
  }

  function syllables(word: string): readonly string[] | null {
    const number = find(word);
    if (number < 0) return null;
    const found: string[] = [];
    let position = starts[number] ?? 0;
    for (const character of word) {
      const reading = readings[position] ?? NO_READING;
      position += character.length;
      if (!isHan(character)) continue;
      const syllable = reading === NO_READING ? undefined : syllableTable.get(character)?.[reading];
      if (syllable === undefined) return null;
      found.push(syllable);
    }
    return found.length > 0 ? found : null;
  }

  function readEntry(number: number, word: string): DictionaryWord {
    const line = unpack(sections.entries.subarray(lines[number], lines[number + 1]));
    const [simplified = '', traditional = '', pinyin = '', ...definitions] = line.split('\t');
    const own = simplified || word;
    return {
      simplified: own,
      traditional: traditional || word,
      pinyin: pinyin || joinSyllables(syllables(own) ?? []),
      definitions,
    };
  }

  return {
    has: (word) => find(word) >= 0,
    frequency(word) {
      const number = find(word);
      return number < 0 ? 0 : unpackFrequency(frequencies[number] ?? 0);
    },
    rank(word) {
      const number = find(word);
      return number < 0 ? null : (ranks[frequencies[number] ?? 0] ?? null);
    },
    lengthsAt: (text, offset) => wordsAt(text, offset).map(({ length }) => length),
    wordsAt,
    syllables,
    readings: (character) => syllableTable.get(character) ?? [],
    lookUp(word) {
      const number = find(word);
      if (number < 0) return [];
      return Array.from(links.subarray(firstLinks[number], firstLinks[number + 1]), (entry) => readEntry(entry, word));
    },
    isProper(word) {
      const number = find(word);
      return number >= 0 && ((words[number] ?? 0) & PROPER) !== 0;
    },
  };
}

function readSections(given: Uint8Array): Readonly<Record<SectionName, Uint8Array>> {
  // A view on whole 32-bit words needs an aligned start; what `readFile` hands out may not have one.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < HEADER_WORDS * 4 || bytes.length % 4 !== 0) throw damaged('it is cut short');
  const words = asWords(bytes);
  if (words[0] !== MAGIC) throw damaged('it is no lexicon');
  if (words[1] !== VERSION) throw damaged(`it has format ${words[1]}, not ${VERSION}`);
  let offset = HEADER_WORDS * 4;
  const sections = SECTIONS.map((name, index): [SectionName, Uint8Array] => {
    const size = words[FIRST_SIZE + index] ?? 0;
    const section = bytes.subarray(offset, offset + size);
    offset += (size + 3) & ~3;
    return [name, section];
  });
  if (offset !== bytes.length) throw damaged('it is cut short');
  if (words[2] !== checksum(words.subarray(FIRST_SIZE))) throw damaged('its checksum is wrong');
  return Object.fromEntries(sections) as Record<SectionName, Uint8Array>;
}

function damaged(why: string): Error {
  return new Error(`The lexicon cannot be read: ${why}. Build it again.`);
}

function asWords(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

function asUnits(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

/** For each packed frequency the rank of a word that has it: one more than the words that are more frequent. */
function rankFrequencies(frequencies: Uint8Array): Uint32Array {
  const ranks = new Uint32Array(256);
  for (const packed of frequencies) if (packed > 0) ranks[packed - 1] = (ranks[packed - 1] ?? 0) + 1;
  for (let packed = 254; packed >= 0; packed -= 1) ranks[packed] = (ranks[packed] ?? 0) + (ranks[packed + 1] ?? 0);
  return ranks.map((more) => more + 1);
}

/** Sums of all values before each index, and of all at the end. */
function accumulate(values: Uint8Array | Uint16Array, amount: (value: number) => number): Uint32Array {
  const sums = new Uint32Array(values.length + 1);
  for (let index = 0; index < values.length; index += 1)
    sums[index + 1] = (sums[index] ?? 0) + amount(values[index] ?? 0);
  return sums;
}

/** For each UTF-16 code unit the first word that begins with it or a later one. */
function indexHeads(characters: Uint16Array, starts: Uint32Array): Uint32Array {
  const heads = new Uint32Array(0x10001);
  const count = starts.length - 1;
  let code = 0;
  for (let number = 0; number < count; number += 1) {
    const head = characters[starts[number] ?? 0] ?? 0;
    while (code <= head) heads[code++] = number;
  }
  heads.fill(count, code);
  return heads;
}

function readSyllables(bytes: Uint8Array): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of decodeUtf8(bytes).split('\n')) {
    const [character = '', ...readings] = line.split('\t');
    if (character !== '') table.set(character, readings);
  }
  return table;
}
