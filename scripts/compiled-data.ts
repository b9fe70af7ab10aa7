/** What the engine reads, compiled from tables and packages once and kept in `output/data/` until one of them changes. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createEngine, type Engine, type EngineParts } from '../engine/index.ts';
import { compileGlossary } from '../glossary/compile.ts';
import { composeCounties } from '../glossary/gazetteer/counties.ts';
import { createGlossary, type GlossaryData } from '../glossary/glossary.ts';
import { compileLexicon } from '../language/lexicon/compile.ts';
import { correctedWords } from '../language/lexicon/corrected-words.ts';
import { openLexicon, type Lexicon } from '../language/lexicon/lexicon.ts';
import { readDivisions, readLexiconSources, stampLexiconSources } from './lexicon-sources.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'output/data');

/** The code that makes the lexicon what it is; what it takes from the tables of polyphones is asked for by itself. */
const COMPILER = ['language/lexicon', 'language/reading'];

/** The compiled lexicon's path; compiles it where it is missing or older than what it is made from. */
export async function lexiconFile(): Promise<string> {
  const stamp = createHash('sha256').update(await stampLexiconSources());
  stamp.update(JSON.stringify(correctedWords));
  for (const code of COMPILER) {
    const names = (await readdir(path.join(root, code))).filter((name) => name.endsWith('.ts')).sort();
    for (const name of names) stamp.update(`\0${await readFile(path.join(root, code, name), 'utf8')}`);
  }
  const file = path.join(folder, `lexicon-${stamp.digest('hex').slice(0, 16)}.bin`);
  if (!existsSync(file)) await writeWhole(file, compileLexicon(await readLexiconSources()));
  return file;
}

/** The compiled glossary's path, written anew each time: that is quicker than finding out whether it must be. */
export async function glossaryFile(): Promise<string> {
  const file = path.join(folder, 'glossary.json');
  await writeWhole(file, JSON.stringify(await compileWithCounties(await loadLexicon())));
  return file;
}

/** The engine for commands, tests and benches that run in Node. */
export async function loadEngine(): Promise<Engine> {
  return createEngine(await loadParts());
}

export async function loadParts(): Promise<EngineParts> {
  const lexicon = await loadLexicon();
  return { lexicon, glossary: createGlossary(await compileWithCounties(lexicon)) };
}

async function loadLexicon(): Promise<Lexicon> {
  return openLexicon(new Uint8Array(await readFile(await lexiconFile())));
}

async function compileWithCounties(lexicon: Lexicon): Promise<GlossaryData> {
  return compileGlossary(composeCounties(await readDivisions(), lexicon));
}

/** Never leaves half a file behind, also when two commands compile at once. */
async function writeWhole(file: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, contents);
  await rename(partial, file);
}
