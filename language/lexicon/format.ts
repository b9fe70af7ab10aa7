/**
 * The layout of the compiled lexicon, shared by what writes it and what reads it.
 *
 * A header of 32-bit words: magic, version, checksum of everything behind it, then the length in bytes of each
 * section in the order of `SECTIONS`. Each section starts on a multiple of four. Little-endian, as every machine is that
 * a browser runs on.
 */

export const MAGIC = 0x4e5a_4259;
export const VERSION = 2;

export const SECTIONS = [
  /** Uint16 per character: all words, one behind the other, sorted by UTF-16 code units. */
  'characters',
  /** Uint8 per word: its length in UTF-16 code units. */
  'lengths',
  /** Uint8 per word: its frequency on the scale of `packFrequency`. */
  'frequencies',
  /** Uint8 per character of `characters`: which of the readings of that character; NO_READING for none. */
  'readings',
  /** Uint8 per word: bit 7 set for a proper noun, the rest how many entries of the dictionary it heads. */
  'words',
  /** Uint32 per headed entry, word after word: the entry's number. */
  'links',
  /** Uint16 per entry: the length of its line in `entries`, in bytes. */
  'lines',
  /**
   * A line per entry, packed by `pack.ts`: simplified and traditional form (both empty where they are the same, for then
   * they are the word that was looked up), printed reading (empty where it is the word's own reading, joined), definitions;
   * each behind a tab.
   */
  'entries',
  /** UTF-8, a line for each phrase of `pack.ts`. */
  'phrases',
  /** UTF-8, a line per character: the character, then its readings, each behind a tab. */
  'syllables',
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
