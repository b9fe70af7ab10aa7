/** A file that a person brings, whatever it is: its contents tell, not its name. */
import type { Collection, Pack } from '../schema.ts';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { readJson } from './json.ts';
import { refuse } from './problem.ts';
import { readTbx } from './tbx.ts';
import { readYomitan } from './yomitan.ts';

export type Imported =
  | { readonly kind: 'pack'; readonly pack: Pack; readonly format: string; readonly passedOver: number }
  | { readonly kind: 'collection'; readonly collection: Collection };

export const LARGEST_FILE = 32_000_000;

/**
 * What a file holds. Throws an `ImportError` that names line and field where it cannot be taken, in whole.
 *
 * @param fileName as the person has it; names the pack where the file does not
 */
export function importFile(fileName: string, bytes: Uint8Array): Imported {
  if (bytes.length === 0) refuse('The file is empty.');
  if (bytes.length > LARGEST_FILE) refuse('The file is larger than 32 MB.');
  const name =
    fileName
      .replace(/\.[^.]*$/, '')
      .trim()
      .slice(0, 80) || 'Imported terms';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const dictionary = readYomitan(bytes);
    return packOf(dictionary.name, dictionary.entries, 'Yomitan', dictionary.passedOver);
  }
  const text = decode(bytes);
  const start = text.trimStart();
  if (start.startsWith('<')) {
    const { entries, passedOver } = readTbx(text);
    return packOf(name, entries, 'TBX', passedOver);
  }
  if (/^[{[]/.test(start)) {
    const read = readJson(text);
    return read.kind === 'collection' ? read : packOf(read.name, read.entries, 'JSON', 0);
  }
  return packOf(name, readCsv(text), 'CSV', 0);
}

function packOf(name: string, entries: Pack['entries'], format: string, passedOver: number): Imported {
  if (entries.length === 0) refuse('The file holds no term with Chinese and English.');
  return { kind: 'pack', pack: { name, on: true, entries }, format, passedOver };
}
