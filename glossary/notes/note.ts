/**
 * Reading notes: English summaries that we wrote by hand for one article. The article's text is never stored. A note is
 * found by the fingerprint of the paragraph that it is about, so it shows only under the very words that it was written for.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export interface ReadingNote {
  /** `fingerprintOf` the paragraph. */
  readonly fingerprint: string;
  readonly statements: readonly NoteStatement[];
}

export interface NoteStatement {
  readonly english: string;
  /** The characters of the paragraph that it rests on, counted over `significantCharacters`: [from, to). */
  readonly from: number;
  readonly to: number;
  readonly status: 'reported' | 'target' | 'plan' | 'claim';
  /** In English with the title, where the paragraph's words are somebody's. */
  readonly speaker?: string;
  /** True for the lines that a brief of the article is made of. */
  readonly brief?: true;
}

const SIGNIFICANT = /[\p{L}\p{N}]/u;

/** Letters, digits and Han characters of a text with their offsets: what stays the same when a site changes quotation marks, spaces or widths. */
export function significantCharacters(text: string): {
  readonly characters: string;
  readonly offsets: readonly number[];
} {
  const offsets: number[] = [];
  let characters = '';
  let at = 0;
  for (const character of text) {
    if (SIGNIFICANT.test(character)) {
      characters += character.normalize('NFKC').toLowerCase().charAt(0);
      offsets.push(at);
    }
    at += character.length;
  }
  return { characters, offsets };
}

/** 16 hexadecimal digits that tell a paragraph from any other; the first 64 bits of the SHA-256 of its significant characters. */
export function fingerprintOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(significantCharacters(text).characters))).slice(0, 16);
}
