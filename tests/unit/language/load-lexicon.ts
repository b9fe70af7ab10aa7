import { readFile } from 'node:fs/promises';
import { openLexicon, type Lexicon } from '../../../language/lexicon/lexicon.ts';
import { lexiconFile } from '../../../scripts/compiled-data.ts';

/** The lexicon that ships. */
export async function loadLexicon(): Promise<Lexicon> {
  return openLexicon(new Uint8Array(await readFile(await lexiconFile())));
}
