/** What the lexicon keeps of each entry of CC-CEDICT: a line, packed. `format.ts` tells its columns. */
import { joinNumbered, joinSyllables } from '../reading/join.ts';
import type { CedictEntry } from './cedict.ts';
import { choosePhrases, createPacker } from './pack.ts';

/** Every so many entries are the sample that phrases are chosen by. */
const SAMPLE_EVERY = 8;

export interface PackedEntries {
  readonly phrases: readonly string[];
  /** In bytes, one per entry. */
  readonly lengths: Uint16Array;
  /** The lines, one behind the other. */
  readonly bytes: Uint8Array;
}

/** @param readingOf the reading that the lexicon gives a simplified word */
export function packEntries(
  entries: readonly CedictEntry[],
  readingOf: (word: string) => readonly string[] | null,
): PackedEntries {
  const texts = entries.map((entry) => entryLine(entry, readingOf(entry.simplified)));
  const phrases = choosePhrases(texts.filter((_, index) => index % SAMPLE_EVERY === 0));
  const lines = texts.map(createPacker(phrases));
  const lengths = Uint16Array.from(lines, (line) => line.length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    if (lengths[index] !== line.length) throw new RangeError(`An entry is too long: ${texts[index]}`);
    bytes.set(line, offset);
    offset += line.length;
  }
  return { phrases, lengths, bytes };
}

function entryLine(entry: CedictEntry, own: readonly string[] | null): string {
  const { simplified, traditional, numbered, definitions } = entry;
  const form = traditional === simplified ? '' : traditional;
  const printed = joinNumbered(numbered);
  const reading = own && printed === joinSyllables(own) ? '' : printed;
  return [form, reading, ...definitions.filter((text) => !CLASSIFIER.test(text)).map(printDefinition)].join('\t');
}

/** CC-CEDICT lists measure words among the senses: CL:個|个[ge4]. They are no meaning. */
const CLASSIFIER = /^CL:/u;

/** CC-CEDICT refers to words as 涪陵區|涪陵区[Fu2 ling2 Qu1]; a reader is better served by 涪陵区 Fúlíng Qū. */
function printDefinition(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replaceAll(/[^\s|[\](),;:/]+\|(?=[^\s|[\](),;:/]+\[)/gu, '')
    .replaceAll(/ ?\[((?:[A-Za-z:]+[1-5]|[·, A-Z])+)\]/gu, (_, reading: string) => {
      return ` ${joinNumbered(reading.trim().split(/\s+/u))}`;
    });
}
