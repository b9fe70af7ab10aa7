/** Dictionaries in, the lexicon's bytes out. The same sources give the same bytes. */
import { isHan } from '../script.ts';
import { splitSyllables, toneOf, withoutTone } from '../reading/tone.ts';
import { parseCedict, weighEntry, type CedictEntry } from './cedict.ts';
import { composeReading } from './compose.ts';
import { packEntries } from './entries.ts';
import { CHARACTER_READINGS, correctedWords } from './corrected-words.ts';
import { placesOf } from './divisions.ts';
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
import { citedSyllables } from './readings.ts';
import type { LexiconSources } from './sources.ts';
import { learnTraditional } from './traditional.ts';
import { buildTrie } from './trie.ts';
import { encodeUtf8 } from './utf8.ts';

/**
 * From which frequency on a word counts that only the frequency list has, by its length. Below it is mostly chance; and a long
 * one that no dictionary explains serves a reader better cut into words that it does explain.
 */
const LEAST_FREQUENCY: Readonly<Record<number, number>> = { 2: 5, 3: 20 };
/** Parts of speech of the frequency list that are written with a capital: places, foreign names. */
const PROPER_PARTS: ReadonlySet<string> = new Set(['nr', 'nrt', 'ns']);
/** Parts of speech of the frequency list that are no words: people, counted things, single characters, non-words. */
const NO_WORDS: ReadonlySet<string> = new Set(['m', 'nr', 'nrfg', 'x', 'zg']);
/** Words that are chance in what we read: 自然资源部|副部长, 价格|比上年, 财政部门|将, 工业和信息化部|将. */
const CHANCE: ReadonlySet<string> = new Set(['价格比', '门将', '部将', '部副']);
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
/** Parts of a town that CC-CEDICT knows as names of districts alone. */
const DIRECTION =
  /^(?:[城桥][东西南北中关区厢头]|市[中南北]|[东西南北新矿郊老]区|[上下新老]城|路[南北]|港[口南北]|[河江]口|湖里|站前|工农|红[旗星])$/u;
/** What a county counts at least: enough to stand against its characters, too little to cut an ordinary word. */
const KNOWN_PLACE = 20;
/** How long a word is that is taken in for its reading alone: the rare ones of two are mostly chance (来得 as lái dé). */
const SHORTEST_READ = 3;
const LONGEST_READ = 8;
/** Parts of speech of such words: idioms, nouns, organisations, foreign names. Its verbs and people are put together by chance (王率兵). */
const READ_PARTS: ReadonlySet<string> = new Set(['i', 'j', 'l', 'n', 'nrt', 'nt', 'nz']);

interface Word {
  frequency: number;
  proper: boolean;
  syllables: readonly string[] | null;
  /** As printed, where somebody has said so. */
  printed: string | null;
  readonly entries: CedictEntry[];
}

type Words = Map<string, Word>;

export function compileLexicon(sources: LexiconSources): Uint8Array {
  const entries = parseCedict(sources.cedict);
  const words = collectWords(entries, sources);
  return assemble(words, entries);
}

function collectWords(entries: readonly CedictEntry[], sources: LexiconSources): Words {
  const words: Words = new Map();
  for (const entry of entries) {
    if (CHANCE.has(entry.simplified)) continue;
    const word = words.get(entry.simplified);
    if (word) word.entries.push(entry);
    else words.set(entry.simplified, { ...newWord(FLOOR, entry.proper, entry.syllables), entries: [entry] });
  }
  for (const word of words.values()) chooseReading(word);
  correctReadings(words);
  correctWithin(words);
  addPlaces(words, sources);
  for (const word of words.values()) putOwnReadingFirst(word);
  addFrequencies(words, sources);
  return words;
}

function newWord(frequency: number, proper: boolean, syllables: readonly string[] | null): Word {
  return { frequency, proper, syllables, printed: null, entries: [] };
}

/** The entries of a word, the most ordinary first; its reading is that of the first that has one. */
function chooseReading(word: Word): void {
  word.entries.sort(
    (one, other) =>
      weighEntry(other) - weighEntry(one) ||
      compareText(one.numbered.join(' '), other.numbered.join(' ')) ||
      compareText(one.traditional, other.traditional),
  );
  word.proper = word.entries[0]?.proper ?? false;
  word.syllables = word.entries.find(({ syllables }) => syllables !== null)?.syllables ?? null;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function correctReadings(words: Words): void {
  for (const [text, reading] of Object.entries(CHARACTER_READINGS)) correct(words, text, reading);
  for (const [text, reading] of correctedWords) correct(words, text, reading).printed = reading;
}

/** 副书记 has the tones that we say 书记 has, where the dictionary's differ from them in a neutral tone alone. */
function correctWithin(words: Words): void {
  const corrected = new Map(correctedWords.map(([text, reading]) => [text, splitSyllables(reading)]));
  for (const [text, word] of words) {
    if (corrected.has(text) || word.syllables?.length !== text.length || text.length < 3) continue;
    const syllables = [...word.syllables];
    for (let start = 0; start < text.length - 1; start += 1) {
      const inner = corrected.get(text.slice(start, start + 2)) ?? [];
      const same = inner.every(
        (syllable, index) => withoutTone(syllable) === withoutTone(syllables[start + index] ?? ''),
      );
      const neutral = inner.some((syllable, index) => {
        const other = syllables[start + index] ?? '';
        return syllable !== other && (toneOf(syllable) === 5 || toneOf(other) === 5);
      });
      if (same && neutral) syllables.splice(start, inner.length, ...inner);
    }
    word.syllables = syllables;
  }
}

function correct(words: Words, text: string, reading: string): Word {
  const word = words.get(text) ?? newWord(0, false, null);
  words.set(text, word);
  word.syllables = splitSyllables(reading);
  word.proper = /^\p{Lu}/u.test(reading);
  word.frequency = Math.max(word.frequency, KNOWN_TO_US);
  return word;
}

/** Divisions down to the county, in full and without the word for their sort where that is no ordinary word. */
function addPlaces(words: Words, { divisions, readings }: LexiconSources): void {
  for (const [text, word] of words) if (DIRECTION.test(text)) word.proper = false;
  const known = syllablesOf(words);
  for (const text of placesOf(divisions)) {
    const word = words.get(text);
    if (word) word.frequency = Math.max(word.frequency, KNOWN_PLACE);
    else words.set(text, newWord(KNOWN_PLACE, true, citedSyllables(text, readings) ?? composeReading(text, known)));
  }
}

function syllablesOf(words: Words): Map<string, { syllables: readonly string[] | null; frequency: number }> {
  return new Map([...words].map(([text, { syllables, frequency }]) => [text, { syllables, frequency }]));
}

/** A word's first entry is one that is read as the word is: the gloss belongs to the reading above it. */
function putOwnReadingFirst(word: Word): void {
  const own = word.syllables?.join();
  const isOwn = ({ syllables }: CedictEntry): boolean => syllables?.join() === own;
  word.entries.sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
}

/**
 * Frequencies for the words that are there, and words that only the frequency list has: the frequent ones, and those
 * that are read otherwise than their parts would be (重檐顶 is chóng, 检察长 zhǎng).
 */
function addFrequencies(words: Words, { frequencies, readings }: LexiconSources): void {
  const more = new Map<string, Word>();
  const lines = frequencies.split('\n').map((line) => line.trim().split(' '));
  const counted = lines.filter(([text, count]) => text && Number(count) > 0);
  for (const [text = '', count] of counted) {
    const word = words.get(text);
    if (word) word.frequency = Math.max(word.frequency, Number(count));
  }
  const known = syllablesOf(words);
  for (const [text = '', count, part = ''] of counted) {
    if (words.has(text) || CHANCE.has(text) || ![...text].every(isHan)) continue;
    const composed = composeReading(text, known);
    const cited = citedSyllables(text, readings);
    const syllables = cited ?? composed;
    const frequency = Number(count);
    if (!isWord(text, frequency, part) && !isReadOtherwise(text, part, cited, composed)) continue;
    more.set(text, newWord(Math.max(FLOOR, frequency), PROPER_PARTS.has(part), syllables));
  }
  for (const [text, word] of more) words.set(text, word);
}

function isWord(text: string, frequency: number, part: string): boolean {
  if (NO_WORDS.has(part)) return false;
  if (part === 'ns') return frequency >= LEAST_NAME && PLACE.test(text);
  return frequency >= (part === 'nrt' ? LEAST_NAME : (LEAST_FREQUENCY[text.length] ?? Infinity));
}

function isReadOtherwise(
  text: string,
  part: string,
  cited: readonly string[] | null,
  composed: readonly string[] | null,
): boolean {
  if (cited === null || composed === null || text.length < SHORTEST_READ || text.length > LONGEST_READ) return false;
  if (!READ_PARTS.has(part)) return false;
  // Where one of the two has a neutral tone, the word tells nothing that its parts do not.
  return cited.some((syllable, index) => {
    const other = composed[index] ?? '';
    return syllable !== other && toneOf(syllable) < 5 && toneOf(other) < 5;
  });
}

/** The readings of each character: the ordinary one first, then those of most words, then what only its own entries tell. */
function collectReadings(words: Words, entries: readonly CedictEntry[]): Map<string, string[]> {
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
  for (const { traditional, simplified, syllables } of entries) {
    const han = [...traditional].filter(isHan);
    const isOther = traditional !== simplified && han.length === syllables?.length;
    for (const [index, syllable] of (syllables ?? []).entries()) {
      if (syllables?.length === 1) add(simplified, syllable, 0);
      if (isOther) add(han[index] ?? '', syllable, 1);
    }
  }
  return new Map(
    [...counts].map(([character, count]) => [
      character,
      [...count].sort((one, other) => other[1] - one[1] || compareText(one[0], other[0])).map(([syllable]) => syllable),
    ]),
  );
}

function assemble(words: Words, entries: readonly CedictEntry[]): Uint8Array {
  const { labels, children, ends, words: numbered } = buildTrie(words.keys());
  const at = (text: string): Word => words.get(text) ?? newWord(0, false, null);
  const readings = collectReadings(words, entries);
  const headed = numbered.flatMap((text) => at(text).entries);
  const { phrases, lengths, bytes } = packEntries(headed, (text) => at(text).syllables);
  const traditional = learnTraditional(entries, (text) => at(text).frequency);
  return join({
    labels: asBytes(labels),
    children: asBytes(children),
    ends,
    frequencies: Uint8Array.from(numbered.map((text) => packFrequency(at(text).frequency))),
    readings: Uint8Array.from(numbered.flatMap((text) => readingNumbers(text, at(text), readings))),
    words: Uint8Array.from(numbered.map((text) => wordByte(text, at(text)))),
    lines: asBytes(lengths),
    entries: bytes,
    phrases: encodeUtf8(phrases.join('\n')),
    syllables: encodeLines([...readings].map(([character, list]) => [character, ...list])),
    printed: encodeLines([...words].flatMap(([text, { printed }]) => (printed === null ? [] : [[text, printed]]))),
    traditional: encodeLines(
      traditional.map(({ traditional, simplified, exceptions }) => [
        traditional,
        simplified,
        ...[...exceptions].map((pair) => pair.join('=')),
      ]),
    ),
  });
}

/** Lines of columns behind tabs, sorted by the first. */
function encodeLines(lines: readonly (readonly string[])[]): Uint8Array {
  const sorted = lines.toSorted(([one = ''], [other = '']) => compareText(one, other));
  return encodeUtf8(sorted.map((columns) => `${columns.join('\t')}\n`).join(''));
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

function asBytes(numbers: Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
