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
import { createSimplifier, type Simplifier } from './traditional.ts';
import { accumulate } from './trie.ts';
import { decodeUtf8 } from './utf8.ts';

export interface DictionaryWord {
  readonly simplified: string;
  readonly traditional: string;
  /** As printed, with tone marks: `Chóngqìng`. */
  readonly pinyin: string;
  readonly definitions: readonly string[];
}

/** Room for the words that start at one offset, shortest first; used again and again, so that a long text makes no garbage. */
export interface WordList {
  /** Lengths in UTF-16 code units. */
  readonly lengths: Uint8Array;
  /** −ln of how often each is met among all words. */
  readonly surprises: Float64Array;
}

/** No word of the lexicon starts more words than this: each is longer than the one before. */
export const MOST_WORDS_AT_ONE_OFFSET = 64;

/** Words in the frequency list altogether. */
export const ALL_WORDS = 60_000_000;

/** Words are in simplified characters; `simplify` makes a traditional text one. */
export interface Lexicon extends Simplifier {
  has(word: string): boolean;
  /** How often the word was met in some 60 million; 0 when it is not in the lexicon. */
  frequency(word: string): number;
  /** Rank of a word by frequency, 1 for the commonest; words of like frequency share one. Null when it is not in the lexicon. */
  rank(word: string): number | null;
  /** Lengths (UTF-16) of all words that start at offset, shortest first. */
  lengthsAt(text: string, offset: number): readonly number[];
  /** The same for the segmentation: fills the list, and gives how many words there are. */
  wordsAt(text: string, offset: number, list: WordList): number;
  /** Citation-tone syllables with marks, the most usual reading; null when unknown. One per Han character. */
  syllables(word: string): readonly string[] | null;
  /**
   * All readings that a single character, simplified or traditional, has in the lexicon, the ordinary one first; empty
   * when it has none.
   */
  readings(character: string): readonly string[];
  /** Entries of a headword, the most ordinary first; empty when there is none. */
  lookUp(word: string): readonly DictionaryWord[];
  /** True for names and places: CC-CEDICT capitalises them. */
  isProper(word: string): boolean;
  /** What is printed over a word where it is not what the rules of orthography make of its syllables; else null. */
  printed(word: string): string | null;
}

/**
 * Opens what `compileLexicon` made. Nothing is unpacked but offsets and the readings of characters, so it is ready in
 * some milliseconds. Throws when the bytes are none of ours, cut short, damaged or of another version.
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const sections = readSections(bytes);
  const labels = asUnits(sections.labels);
  const { frequencies, readings, words } = sections;
  /** For each node the first of its children; they end where those of the next node start. */
  const firstChildren = accumulate(asUnits(sections.children)).map((sum) => sum + 1);
  /** For each node the number of the word that ends there, or would. */
  const wordNumbers = accumulate(sections.ends);
  const { ends } = sections;
  const summaries = summarizeNodes(sections.children, ends, frequencies);
  const heads = indexHeads(labels, firstChildren);
  const pairs = indexPairs(labels, firstChildren);
  const lengthStarts = indexLengths(firstChildren, wordNumbers);
  const firstEntries = accumulate(words.map((word) => word & ~PROPER));
  const lines = accumulate(asUnits(sections.lines));
  const unpack = createUnpacker(decodeUtf8(sections.phrases).split('\n'));
  const syllablesOf = readColumns(sections.syllables);
  const printedOf = readColumns(sections.printed);
  const ranks = rankFrequencies(frequencies);
  const surprises = Float64Array.from({ length: 256 }, (_, packed) => Math.log(ALL_WORDS / unpackFrequency(packed)));

  /** The node of two code units, or 0. Heads may have a thousand children; most pairs in a text are asked for in vain. */
  function pairOf(first: number, second: number): number {
    const key = ((first << 16) | second) >>> 0;
    for (let at = hashPair(first, second); ; at = (at + 2) & PAIR_MASK) {
      const found = pairs[at];
      if (found === key) return pairs[at + 1] ?? 0;
      if (found === 0) return 0;
    }
  }

  /** The child of a node that a code unit leads to, or 0: no child is the root. */
  function childOf(node: number, unit: number): number {
    let low = firstChildren[node] ?? 0;
    let high = firstChildren[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const label = labels[middle] ?? 0;
      if (label === unit) return middle;
      if (label < unit) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** The number of a word, or -1. */
  function find(word: string): number {
    let node = word.length > 1 ? pairOf(word.charCodeAt(0), word.charCodeAt(1)) : (heads[word.charCodeAt(0)] ?? 0);
    for (let index = 2; index < word.length && node > 0; index += 1) node = childOf(node, word.charCodeAt(index));
    return node > 0 && ends[node] === 1 ? (wordNumbers[node] ?? 0) : -1;
  }

  function wordsAt(text: string, offset: number, { lengths, surprises: found }: WordList): number {
    const limit = text.length - offset;
    const head = text.charCodeAt(offset);
    let count = 0;
    let node = heads[head] ?? 0;
    for (let length = 1; node > 0; length += 1) {
      const summary = summaries[node] ?? 0;
      if ((summary & WORD_ENDS) !== 0) {
        lengths[count] = length;
        found[count] = surprises[summary & FREQUENCY] ?? 0;
        count += 1;
      }
      if (length >= limit || (summary & HAS_CHILDREN) === 0) break;
      const unit = text.charCodeAt(offset + length);
      node = length === 1 ? pairOf(head, unit) : childOf(node, unit);
    }
    return count;
  }

  /** Words are numbered shortest first, so where the readings of one start follows from its number and its length. */
  function readingsStart(number: number, length: number): number {
    const { first = 0, start = 0 } = lengthStarts[length] ?? {};
    return start + (number - first) * length;
  }

  function syllables(word: string): readonly string[] | null {
    const number = find(word);
    if (number < 0) return null;
    const found: string[] = [];
    let position = readingsStart(number, word.length);
    for (const character of word) {
      const reading = readings[position] ?? NO_READING;
      position += character.length;
      if (!isHan(character)) continue;
      const syllable = reading === NO_READING ? undefined : syllablesOf(character)?.[reading];
      if (syllable === undefined) return null;
      found.push(syllable);
    }
    return found.length > 0 ? found : null;
  }

  function readEntry(number: number, word: string): DictionaryWord {
    const line = unpack(sections.entries.subarray(lines[number], lines[number + 1]));
    const [traditional = '', pinyin = '', ...definitions] = line.split('\t');
    return {
      simplified: word,
      traditional: traditional || word,
      pinyin: pinyin || joinSyllables(syllables(word) ?? []),
      definitions,
    };
  }

  return {
    ...createSimplifier(decodeUtf8(sections.traditional)),
    has: (word) => find(word) >= 0,
    frequency(word) {
      const number = find(word);
      return number < 0 ? 0 : unpackFrequency(frequencies[number] ?? 0);
    },
    rank(word) {
      const number = find(word);
      return number < 0 ? null : (ranks[frequencies[number] ?? 0] ?? null);
    },
    lengthsAt(text, offset) {
      const list = createWordList();
      return Array.from(list.lengths.subarray(0, wordsAt(text, offset, list)));
    },
    wordsAt,
    syllables,
    readings: (character) => syllablesOf(character) ?? [],
    lookUp(word) {
      const number = find(word);
      if (number < 0) return [];
      const first = firstEntries[number] ?? 0;
      const count = (firstEntries[number + 1] ?? 0) - first;
      return Array.from({ length: count }, (_, index) => readEntry(first + index, word));
    },
    isProper(word) {
      const number = find(word);
      return number >= 0 && ((words[number] ?? 0) & PROPER) !== 0;
    },
    printed: (word) => printedOf(word)?.[0] ?? null,
  };
}

export function createWordList(): WordList {
  return {
    lengths: new Uint8Array(MOST_WORDS_AT_ONE_OFFSET),
    surprises: new Float64Array(MOST_WORDS_AT_ONE_OFFSET),
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

/** For each code unit the node of the first level that it leads to; 0 where no word begins with it. */
function indexHeads(labels: Uint16Array, firstChildren: Uint32Array): Uint32Array {
  const heads = new Uint32Array(0x10000);
  for (let node = firstChildren[0] ?? 0; node < (firstChildren[1] ?? 0); node += 1) heads[labels[node] ?? 0] = node;
  return heads;
}

/**
 * What a walk through the trie asks of each node, in one number: the packed frequency of the word that ends there, whether
 * one ends there, whether words go on. A walk waits for memory rather than for arithmetic, and so it waits once a node.
 */
function summarizeNodes(children: Uint8Array, ends: Uint8Array, frequencies: Uint8Array): Uint16Array {
  const counts = asUnits(children);
  const summaries = new Uint16Array(counts.length);
  let word = 0;
  for (let node = 0; node < counts.length; node += 1) {
    const below = (counts[node] ?? 0) > 0 ? HAS_CHILDREN : 0;
    summaries[node] = ends[node] === 1 ? below | WORD_ENDS | (frequencies[word] ?? 0) : below;
    word += ends[node] ?? 0;
  }
  return summaries;
}

const FREQUENCY = 0xff;
const WORD_ENDS = 0x100;
const HAS_CHILDREN = 0x200;

/** Room for the pairs that words begin with, some 120,000, twice over, so that a pair is found at the first or second place. */
const PAIR_MASK = (1 << 19) - 1;

/** Where a pair is looked for first. */
function hashPair(first: number, second: number): number {
  return ((Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b)) >>> 13) & ~1;
}

/** The nodes of the second level: two code units in one number, then the node that they lead to; 0 where there is none. */
function indexPairs(labels: Uint16Array, firstChildren: Uint32Array): Uint32Array {
  const pairs = new Uint32Array(PAIR_MASK + 1);
  for (let head = firstChildren[0] ?? 0; head < (firstChildren[1] ?? 0); head += 1) {
    const first = labels[head] ?? 0;
    const end = firstChildren[head + 1] ?? 0;
    for (let node = firstChildren[head] ?? 0; node < end; node += 1) {
      const second = labels[node] ?? 0;
      let at = hashPair(first, second);
      while (pairs[at] !== 0) at = (at + 2) & PAIR_MASK;
      pairs[at] = ((first << 16) | second) >>> 0;
      pairs[at + 1] = node;
    }
  }
  return pairs;
}

interface LengthStart {
  /** Number of the first word of this length. */
  readonly first: number;
  /** Where its readings start. */
  readonly start: number;
}

/** The index is the length of the words in code units, which is the depth of their nodes. */
function indexLengths(firstChildren: Uint32Array, wordNumbers: Uint32Array): readonly LengthStart[] {
  const nodes = firstChildren.length - 1;
  const lengths: LengthStart[] = [];
  let start = 0;
  for (let level = 0, length = 0; level < nodes; length += 1) {
    const next = firstChildren[level] ?? nodes;
    const first = wordNumbers[level] ?? 0;
    lengths.push({ first, start });
    start += ((wordNumbers[next] ?? first) - first) * length;
    level = next;
  }
  return lengths;
}

/** Lines of columns, found by their first one; a line is cut into its columns when it is first asked for. */
function readColumns(bytes: Uint8Array): (first: string) => readonly string[] | undefined {
  const lines = new Map<string, string>();
  for (const line of decodeUtf8(bytes).split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) lines.set(line.slice(0, tab), line);
  }
  const known = new Map<string, readonly string[]>();
  return (first) => {
    const columns = known.get(first);
    if (columns) return columns;
    const cut = lines.get(first)?.split('\t').slice(1);
    if (cut) known.set(first, cut);
    return cut;
  };
}
