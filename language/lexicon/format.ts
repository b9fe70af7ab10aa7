/**
 * The layout of the compiled lexicon, shared by what writes it and what reads it.
 *
 * A header of 32-bit words: magic, version, checksum of everything behind it, then the length in bytes of each
 * section in the order of `SECTIONS`. Each section starts on a multiple of four. Little-endian, as every machine is that
 * a browser runs on.
 *
 * All words stand in one trie over UTF-16 code units, its nodes in the order of a breadth-first walk from the root, the
 * children of a node by code unit. So a node's children stand together, words are numbered as their nodes come, and
 * shorter words have lower numbers than longer ones.
 */

export const MAGIC = 0x4e5a_4259;
export const VERSION = 3;

export const SECTIONS = [
  /** Uint16 per node: the code unit that leads to it; 0 for the root. */
  'labels',
  /** Uint16 per node: how many children it has. */
  'children',
  /** Uint8 per node: 1 where a word ends. */
  'ends',
  /** Uint8 per word: its frequency on the scale of `packFrequency`. */
  'frequencies',
  /** Uint8 per code unit of each word, word after word: which of the readings of that character; NO_READING for none. */
  'readings',
  /** Uint8 per word: bit 7 set for a proper noun, the rest how many entries of the dictionary it heads. */
  'words',
  /** Uint16 per entry, in the order of the words that head them: the length of its line in `entries`, in bytes. */
  'lines',
  /**
   * A line per entry, packed by `pack.ts`: traditional form (empty where it is the simplified), printed reading (empty
   * where it is the word's own reading, joined), definitions; each behind a tab.
   */
  'entries',
  /** UTF-8, a line for each phrase of `pack.ts`. */
  'phrases',
  /** UTF-8, a line per character: the character, then its readings, each behind a tab. */
  'syllables',
  /** UTF-8, a line per word that is not printed as the rules of `orthography.ts` would: the word, a tab, what is printed. */
  'printed',
  /**
   * UTF-8, a line per traditional character: the character, the simplified one, then words in traditional characters in
   * which it is written otherwise, each with its simplified form as `著名=著名`; each behind a tab.
   */
  'traditional',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Where in the header the sizes start, and with them what the checksum is of. */
export const FIRST_SIZE = 3;
export const HEADER_WORDS = FIRST_SIZE + SECTIONS.length;
export const NO_READING = 0xff;
export const PROPER = 0x80;
/** No word of CC-CEDICT heads that many entries; a compiler that meets one says so. */
export const MOST_ENTRIES = PROPER - 1;

/** Sixteen steps for each factor e: a frequency is kept to within three per cent. */
const STEPS = 16;

export function packFrequency(frequency: number): number {
  return Math.min(255, Math.max(0, Math.round(Math.log(Math.max(1, frequency)) * STEPS)));
}

export function unpackFrequency(packed: number): number {
  return Math.exp(packed / STEPS);
}

/** FNV-1a over 32-bit words: catches a file that was cut or damaged, quickly. */
export function checksum(words: Uint32Array): number {
  let hash = 0x811c_9dc5;
  // By index: an iterator is ten times slower over two million words.
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ (words[index] ?? 0), 0x0100_0193);
  return hash >>> 0;
}
