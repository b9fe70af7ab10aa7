/**
 * Packs the lines of the dictionary into bytes. Printable ASCII and the tab stand for themselves; the vowels of Pinyin with
 * their marks have a byte each below 0x20; bytes from 0x80 stand for phrases that are frequent in the dictionary
 * (`variant of `, `(idiom)`); everything else is ESCAPE and the UTF-16 code unit in two bytes. A line is unpacked by
 * itself, so the dictionary need never be unpacked as a whole.
 */

const ESCAPE = 0x01;
const MARKED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü';
/** Bytes for MARKED: below 0x20, but neither ESCAPE nor the tab. */
const MARKED_CODES = Array.from({ length: 0x20 }, (_, code) => code).filter((code) => code > ESCAPE && code !== 0x09);
const FIRST_PHRASE = 0x80;
const MOST_PHRASES = 0x100 - FIRST_PHRASE;
const isPlain = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 0x09;

/**
 * Phrases that shorten the sample most, found by joining the most frequent pair of neighbours again and again (byte-pair
 * encoding). Ties go to the smaller codes, so the same sample gives the same phrases.
 */
export function choosePhrases(sample: readonly string[]): string[] {
  const texts = Array.from({ length: FIRST_PHRASE }, (_, code) => String.fromCharCode(code));
  let symbols = Uint8Array.from(sample.join('\n'), (character) => plainCode(character));
  for (let code = FIRST_PHRASE; code < 0x100; code += 1) {
    const pair = mostFrequentPair(symbols);
    if (pair === null) break;
    texts.push((texts[pair >> 8] ?? '') + (texts[pair & 0xff] ?? ''));
    symbols = joinPair(symbols, pair, code);
  }
  return texts.slice(FIRST_PHRASE);
}

/** The code of a printable ASCII character; 0, which no phrase may hold, for all others. */
function plainCode(character: string): number {
  const code = character.charCodeAt(0);
  return code >= 0x20 && code < 0x7f ? code : 0;
}

function mostFrequentPair(symbols: Uint8Array): number | null {
  const counts = new Uint32Array(0x10000);
  for (let index = 1; index < symbols.length; index += 1) {
    const [first = 0, second = 0] = [symbols[index - 1], symbols[index]];
    if (first === 0 || second === 0) continue;
    const pair = (first << 8) | second;
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  let best = 0;
  for (let pair = 1; pair < counts.length; pair += 1) if ((counts[pair] ?? 0) > (counts[best] ?? 0)) best = pair;
  return (counts[best] ?? 0) > 1 ? best : null;
}

function joinPair(symbols: Uint8Array, pair: number, code: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(symbols.length);
  let length = 0;
  for (let index = 0; index < symbols.length; index += 1) {
    const here = symbols[index] ?? 0;
    const found = ((here << 8) | (symbols[index + 1] ?? 0)) === pair && index + 1 < symbols.length;
    joined[length] = found ? code : here;
    length += 1;
    if (found) index += 1;
  }
  return joined.slice(0, length);
}

/** A packer for given phrases, at most 128. What it makes, `createUnpacker` with the same phrases gives back. */
export function createPacker(phrases: readonly string[]): (text: string) => Uint8Array {
  if (phrases.length > MOST_PHRASES) throw new RangeError(`There is room for ${MOST_PHRASES} phrases.`);
  const codes = new Map(phrases.map((phrase, index) => [phrase, FIRST_PHRASE + index]));
  for (const [index, vowel] of [...MARKED].entries()) codes.set(vowel, MARKED_CODES[index] ?? ESCAPE);
  const longestFirst = [...codes.keys()].sort((one, other) => other.length - one.length);
  const pieces = new RegExp(`${longestFirst.map(escapePattern).join('|')}|[^]`, 'g');
  return (text) => {
    const bytes: number[] = [];
    for (const [piece] of text.matchAll(pieces)) {
      const unit = piece.charCodeAt(0);
      const code = codes.get(piece) ?? (isPlain(unit) ? unit : null);
      if (code === null) bytes.push(ESCAPE, unit >> 8, unit & 0xff);
      else bytes.push(code);
    }
    return Uint8Array.from(bytes);
  };
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

export function createUnpacker(phrases: readonly string[]): (bytes: Uint8Array) => string {
  const texts = Array.from({ length: FIRST_PHRASE }, (_, code) => (isPlain(code) ? String.fromCharCode(code) : ''));
  for (const [index, vowel] of [...MARKED].entries()) texts[MARKED_CODES[index] ?? ESCAPE] = vowel;
  texts.push(...phrases);
  return (bytes) => {
    let text = '';
    for (let index = 0; index < bytes.length; index += 1) {
      const code = bytes[index] ?? 0;
      if (code === ESCAPE) {
        text += String.fromCharCode(((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0));
        index += 2;
      } else text += texts[code] ?? '';
    }
    return text;
  };
}
