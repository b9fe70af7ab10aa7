/** CC-CEDICT and a list of word frequencies in, the lexicon's bytes out. The same sources give the same bytes. */
import { isHan } from '../script.ts';
import { splitSyllables } from '../reading/tone.ts';
import { parseCedict, weighEntry, type CedictEntry } from './cedict.ts';
import { composeReading } from './compose.ts';
import { packEntries } from './entries.ts';
import { CHARACTER_READINGS, WORD_READINGS } from './corrections.ts';
import {
  checksum,
  FIRST_SIZE,
  HEADER_WORDS,
  MAGIC,
  MOST_ENTRIES,
  NO_READING,
  packFrequency,
  PROPER,
  SECTIONS,
  VERSION,
  type SectionName,
} from './format.ts';
import { encodeUtf8 } from './utf8.ts';

/**
 * From which frequency on a word counts that only the frequency list has, by its length. Below it is mostly chance; and a long
 * one that no dictionary explains serves a reader better cut into words that it does explain.
 */
const LEAST_FREQUENCY: Readonly<Record<number, number>> = { 2: 5, 3: 20 };
/** Parts of speech of the frequency list that are written with a capital: places, foreign names. */
const PROPER_PARTS: ReadonlySet<string> = new Set(['nrt', 'ns']);
/** Parts of speech of the frequency list that are no words: people, counted things, single characters, non-words. */
const NO_WORDS: ReadonlySet<string> = new Set(['m', 'nr', 'nrfg', 'x', 'zg']);
/** From which frequency on a place or a foreign name counts. */
const LEAST_NAME = 5;
/**
 * Places that only the frequency list knows: those that say what they are (巴南区, 武陵山) and parts of a province (苏北). Its
 * other place names hold too much else (南路, 湖水) to be capitalised, or even to be words.
 */
const PLACE =
  /^(?:..+[省市县区镇乡村州旗山江河湖海岛湾港]|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁陇][东南西北中])$/u;
/** What a word of CC-CEDICT counts that the frequency list has not met: rare, but a word. */
const FLOOR = 3;
/** What a word of our corrections counts at least: we have met it in the texts that we are for. */
const KNOWN_TO_US = 50;

interface Word {
  frequency: number;
  proper: boolean;
  syllables: readonly string[] | null;
  readonly entries: number[];
}

/** @param sources CC-CEDICT as published, and lines of `word frequency part-of-speech` as jieba's dict.txt has them */
export function compileLexicon(sources: { readonly cedict: string; readonly frequencies: string }): Uint8Array {
  const entries = parseCedict(sources.cedict).sort(compareEntries);
  const words = collectWords(entries, sources.frequencies);
  const readings = collectReadings(words, entries);
  return assemble(words, entries, readings);
}

function compareEntries(one: CedictEntry, other: CedictEntry): number {
  return (
    compareText(one.simplified, other.simplified) ||
    weighEntry(other) - weighEntry(one) ||
    compareText(one.numbered.join(' '), other.numbered.join(' ')) ||
    compareText(one.traditional, other.traditional)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function collectWords(entries: readonly CedictEntry[], frequencies: string): Map<string, Word> {
  const words = new Map<string, Word>();
  const enter = (text: string, entry: CedictEntry, number: number): void => {
    const word = words.get(text);
    if (word) word.entries.push(number);
    else words.set(text, { frequency: FLOOR, proper: entry.proper, syllables: entry.syllables, entries: [number] });
  };
  for (const [number, entry] of entries.entries()) {
    enter(entry.simplified, entry, number);
    if (entry.traditional !== entry.simplified) enter(entry.traditional, entry, number);
  }
  for (const word of words.values()) chooseReading(word, entries);
  correctReadings(words);
  for (const word of words.values()) putOwnReadingFirst(word, entries);
  addFrequencies(words, frequencies);
  lendFrequencies(words, entries);
  return words;
}

/** The entries of a word, the most ordinary first; its reading is that of the first that has one. */
function chooseReading(word: Word, entries: readonly CedictEntry[]): void {
  word.entries.sort((one, other) => weighEntry(at(entries, other)) - weighEntry(at(entries, one)) || one - other);
  const first = at(entries, word.entries[0] ?? 0);
  word.proper = first.proper;
  word.syllables = word.entries.map((number) => at(entries, number).syllables).find((found) => found !== null) ?? null;
}

function correctReadings(words: Map<string, Word>): void {
  for (const [text, reading] of [...Object.entries(CHARACTER_READINGS), ...Object.entries(WORD_READINGS)]) {
    const syllables = splitSyllables(reading);
    const proper = /^\p{Lu}/u.test(reading);
    const word = words.get(text);
    if (word) Object.assign(word, { syllables, proper, frequency: KNOWN_TO_US });
    else words.set(text, { frequency: KNOWN_TO_US, proper, syllables, entries: [] });
  }
}

/** A word's first entry is one that is read as the word is: the gloss belongs to the reading above it. */
function putOwnReadingFirst(word: Word, entries: readonly CedictEntry[]): void {
  const own = word.syllables?.join();
  const isOwn = (number: number): boolean => at(entries, number).syllables?.join() === own;
  word.entries.sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
}

function addFrequencies(words: Map<string, Word>, frequencies: string): void {
  const composed: [string, Word][] = [];
  for (const line of frequencies.split('\n')) {
    const [text = '', count = '', part = ''] = line.trim().split(' ');
    const frequency = Number(count);
    if (text === '' || !Number.isFinite(frequency)) continue;
    const known = words.get(text);
    if (known) known.frequency = Math.max(known.frequency, frequency);
    else if (isWord(text, frequency, part))
      composed.push([text, { frequency, proper: PROPER_PARTS.has(part), syllables: null, entries: [] }]);
  }
  const known = new Map([...words].map(([text, { syllables, frequency }]) => [text, { syllables, frequency }]));
  for (const [text, word] of composed) words.set(text, { ...word, syllables: composeReading(text, known) });
}

function isWord(text: string, frequency: number, part: string): boolean {
  if (NO_WORDS.has(part) || ![...text].every(isHan)) return false;
  if (part === 'ns') return frequency >= LEAST_NAME && PLACE.test(text);
  return frequency >= (part === 'nrt' ? LEAST_NAME : (LEAST_FREQUENCY[text.length] ?? Infinity));
}

/** Traditional forms are as frequent as the simplified word: the list was counted on simplified text. */
function lendFrequencies(words: Map<string, Word>, entries: readonly CedictEntry[]): void {
  for (const [text, word] of words) {
    for (const number of word.entries) {
      const { simplified } = at(entries, number);
      if (simplified !== text) word.frequency = Math.max(word.frequency, words.get(simplified)?.frequency ?? 0);
    }
  }
}

/** The readings of each character: the ordinary one first, then those of most words, then what only its own entries tell. */
function collectReadings(words: ReadonlyMap<string, Word>, entries: readonly CedictEntry[]): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  const add = (character: string, syllable: string, amount: number): void => {
    const count = counts.get(character) ?? new Map<string, number>();
    counts.set(character, count);
    count.set(syllable, (count.get(syllable) ?? 0) + amount);
  };
  for (const [text, word] of words) {
    const han = [...text].filter(isHan);
    for (const [index, syllable] of (word.syllables ?? []).entries())
      add(han[index] ?? '', syllable, han.length === 1 ? Number.MAX_SAFE_INTEGER : 1);
  }
  for (const { simplified, traditional, syllables } of entries) {
    const [syllable, ...more] = syllables ?? [];
    if (syllable !== undefined && more.length === 0) for (const own of [simplified, traditional]) add(own, syllable, 0);
  }
  return new Map(
    [...counts].map(([character, count]) => [
      character,
      [...count].sort((one, other) => other[1] - one[1] || compareText(one[0], other[0])).map(([syllable]) => syllable),
    ]),
  );
}

function assemble(
  words: ReadonlyMap<string, Word>,
  entries: readonly CedictEntry[],
  readings: ReadonlyMap<string, string[]>,
): Uint8Array {
  const sorted = [...words].sort(([one], [other]) => compareText(one, other));
  const { phrases, lengths, bytes } = packEntries(entries, (text) => words.get(text)?.syllables ?? null);
  return join({
    characters: asBytes(Uint16Array.from(sorted.map(([text]) => [...utf16(text)]).flat())),
    lengths: Uint8Array.from(sorted.map(([text]) => text.length)),
    frequencies: Uint8Array.from(sorted.map(([, word]) => packFrequency(word.frequency))),
    readings: Uint8Array.from(sorted.flatMap(([text, word]) => readingNumbers(text, word, readings))),
    words: Uint8Array.from(sorted.map(([text, word]) => wordByte(text, word))),
    links: asBytes(Uint32Array.from(sorted.flatMap(([, word]) => word.entries))),
    lines: asBytes(lengths),
    entries: bytes,
    phrases: encodeUtf8(phrases.join('\n')),
    syllables: encodeUtf8(
      [...readings]
        .sort(([one], [other]) => compareText(one, other))
        .map(([character, list]) => `${[character, ...list].join('\t')}\n`)
        .join(''),
    ),
  });
}

/** One byte per UTF-16 unit; a character outside the basic plane has its reading at its first unit. */
function readingNumbers(text: string, word: Word, readings: ReadonlyMap<string, string[]>): number[] {
  let han = 0;
  return [...text].flatMap((character) => {
    const unread = character.length === 2 ? [NO_READING] : [];
    if (!isHan(character)) return [NO_READING, ...unread];
    const syllable = word.syllables?.[han];
    han += 1;
    const number = syllable === undefined ? -1 : (readings.get(character) ?? []).indexOf(syllable);
    return [number < 0 ? NO_READING : number, ...unread];
  });
}

function wordByte(text: string, word: Word): number {
  if (word.entries.length > MOST_ENTRIES) throw new Error(`${text} heads more entries than the format can hold.`);
  return (word.proper ? PROPER : 0) | word.entries.length;
}

function join(sections: Readonly<Record<SectionName, Uint8Array>>): Uint8Array {
  const sizes = SECTIONS.map((name) => sections[name].length);
  const total = sizes.reduce((sum, size) => sum + align(size), HEADER_WORDS * 4);
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  let offset = HEADER_WORDS * 4;
  for (const name of SECTIONS) {
    bytes.set(sections[name], offset);
    offset += align(sections[name].length);
  }
  words.set(sizes, FIRST_SIZE);
  words.set([MAGIC, VERSION, checksum(words.subarray(FIRST_SIZE))]);
  return bytes;
}

function align(size: number): number {
  return (size + 3) & ~3;
}

function asBytes(numbers: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function* utf16(text: string): Generator<number> {
  for (let index = 0; index < text.length; index += 1) yield text.charCodeAt(index);
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index}.`);
  return item;
}
