/**
 * `npm run zip`: the packages for the stores, and for addons.mozilla.org the sources they are made from, in `.output/`.
 * With the name of a browser only its package. The same sources give the same bytes on any machine; `npm run zip:check`
 * sees to it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { archive, filesIn, sourceFiles } from './zip-archive.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, '.output');
const BROWSERS = ['chrome', 'edge', 'firefox'];

/** A package that grows past this should be looked into before it is uploaded; the stores would take far more. */
const LARGEST_PACKAGE = 6_000_000;

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};

function build(browser: string): void {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  if (!existsSync(wxt)) throw new Error('The packages that Yanzhen is built with are missing: run “npm ci” first.');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new Error(`The extension could not be built for ${browser}.`);
}

/** Writes an archive and says how large it is. */
function write(label: string, folder: string, files: readonly string[]): number {
  const bytes = archive(folder, files);
  const file = `${name}-${version}-${label}.zip`;
  writeFileSync(path.join(output, file), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${file}  ${(bytes.length / 1e6).toFixed(2)} MB, ${files.length} files`);
  return bytes.length;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((browser) => !BROWSERS.includes(browser));
if (unknown.length > 0)
  throw new Error(`There is no package for ${unknown.join(', ')}; there is ${BROWSERS.join(', ')}.`);
mkdirSync(output, { recursive: true });
for (const browser of asked.length > 0 ? asked : BROWSERS) {
  build(browser);
  const folder = path.join(output, `${browser}-mv3`);
  const size = write(browser, folder, filesIn(folder));
  if (size > LARGEST_PACKAGE) {
    console.error(`✗ The package for ${browser} is larger than ${LARGEST_PACKAGE / 1e6} MB.`);
    process.exitCode = 1;
  }
}
if (asked.length === 0) write('sources', root, sourceFiles(root));
