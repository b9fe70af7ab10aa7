/** Yomitan dictionaries: a zip archive of `index.json` and term banks, format 3. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as v from 'valibot';
import { fits, type Pack } from '../schema.ts';
import { refuse, takeRows, type Row } from './problem.ts';

/** Unpacked, in bytes: an archive may claim to be small and be endless. */
const LARGEST_MEMBER = 32_000_000;
const LARGEST_IN_ALL = 64_000_000;
const TERM_BANK = /^term_bank_\d+\.json$/;

const indexSchema = v.object({
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  format: v.optional(v.number()),
  version: v.optional(v.number()),
});
const termSchema = v.looseTuple([v.string(), v.string(), v.unknown(), v.unknown(), v.unknown(), v.array(v.unknown())]);

export interface YomitanReading {
  readonly name: string;
  readonly entries: Pack['entries'];
  /** Entries without Chinese or without words in their definition. */
  readonly passedOver: number;
}

export function readYomitan(bytes: Uint8Array): YomitanReading {
  const files = unpack(bytes);
  const index = v.safeParse(indexSchema, parseMember(files, 'index.json'));
  if (!index.success) refuse('“index.json” has no title. Is this a Yomitan dictionary?');
  if ((index.output.format ?? index.output.version) !== 3)
    refuse('Yanzhen reads Yomitan dictionaries of format 3.', null, 'format');
  const banks = Object.keys(files)
    .filter((name) => TERM_BANK.test(name))
    .toSorted();
  if (banks.length === 0) refuse('The dictionary has no term bank: it holds no words.');
  const terms = banks.flatMap((bank) => {
    const list = v.safeParse(v.array(v.unknown()), parseMember(files, bank));
    if (!list.success) refuse('is no list.', null, bank);
    return list.output.map((term, index) => ({ bank, index, term }));
  });
  const rows = terms.flatMap(({ bank, index: at, term }): readonly Row[] => {
    const parsed = v.safeParse(termSchema, term);
    if (!parsed.success) refuse(`Entry ${at + 1} is no term of format 3.`, null, bank);
    const [headword, reading, , , , definitions] = parsed.output;
    const renderings = definitions.map((each) => textOf(each, 0)).filter((text) => text !== '');
    if (renderings.length === 0 || !/\p{Script=Han}/u.test(headword)) return [];
    return [{ line: at + 1, entry: asEntry(headword, reading, renderings) }];
  });
  return { name: index.output.title.slice(0, 80), entries: takeRows(rows), passedOver: terms.length - rows.length };
}

/** A definition may be an essay: what is longer than a rendering goes into the meaning. */
function asEntry(headword: string, reading: string, texts: readonly string[]) {
  const short = texts.filter((text) => text.length <= 300);
  const renderings = short.length > 0 ? short.slice(0, 8) : [`${(texts[0] ?? '').slice(0, 200).trimEnd()} …`];
  const meaning = texts
    .filter((text) => text.length > 300)
    .join(' ')
    .slice(0, 2_000);
  return { headword, aliases: [], reading: fits(headword, reading) ? reading : '', renderings, meaning };
}

/** The words of a definition; pictures and markup of structured content are passed over. */
function textOf(definition: unknown, depth: number): string {
  if (depth > 32) return '';
  if (typeof definition === 'string') return definition.replaceAll(/\s+/g, ' ').trim();
  if (Array.isArray(definition))
    return definition
      .map((part) => textOf(part, depth + 1))
      .filter(Boolean)
      .join(' ');
  const parsed = v.safeParse(v.object({ text: v.optional(v.string()), content: v.optional(v.unknown()) }), definition);
  return parsed.success ? textOf(parsed.output.text ?? parsed.output.content ?? '', depth + 1) : '';
}

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let sum = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'index.json' && !TERM_BANK.test(name)) return false;
        sum += originalSize;
        if (originalSize > LARGEST_MEMBER || sum > LARGEST_IN_ALL) refuse('is too large for Yanzhen.', null, name);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'ImportError') throw error;
    return refuse('This zip archive is damaged.');
  }
}

function parseMember(files: Readonly<Record<string, Uint8Array>>, name: string): unknown {
  const bytes = files[name];
  if (bytes === undefined) refuse(`The archive has no “${name}”. Is this a Yomitan dictionary?`);
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return refuse('is no JSON.', null, name);
  }
}

export function writeYomitan(name: string, entries: Pack['entries'], revision: string): Uint8Array {
  const index = {
    title: name,
    format: 3,
    revision,
    sequenced: true,
    author: 'Yanzhen',
    sourceLanguage: 'zh',
    targetLanguage: 'en',
  };
  const terms = entries.flatMap(({ headword, aliases, reading, renderings, meaning }, at) =>
    [headword, ...aliases].map((form) => [
      form,
      form === headword ? reading : '',
      '',
      '',
      0,
      [...renderings, ...(meaning === '' ? [] : [meaning])],
      at + 1,
      '',
    ]),
  );
  return zipSync({
    'index.json': strToU8(JSON.stringify(index)),
    'term_bank_1.json': strToU8(JSON.stringify(terms)),
  });
}
