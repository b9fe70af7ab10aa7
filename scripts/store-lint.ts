/**
 * `npm run lint:packages`: the linter of addons.mozilla.org over the package for Firefox. An error, a warning or a notice
 * that nothing explains fails. The linter is 60 MB and nobody needs it to build or to test, so it is no dependency: this
 * command puts it into `output/` the first time, in just this version.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { explain, type Finding } from './store-warnings.ts';

const LINTER = 'addons-linter';
const LINTER_VERSION = '10.14.0';

const root = path.resolve(import.meta.dirname, '..');
const tools = path.join(root, 'output/tools');

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

function isInstalled(): boolean {
  const manifest = path.join(tools, 'node_modules', LINTER, 'package.json');
  if (!existsSync(manifest)) return false;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === LINTER_VERSION;
}

function installLinter(): void {
  console.error(`Installing ${LINTER} ${LINTER_VERSION} into output/tools (once) …`);
  mkdirSync(tools, { recursive: true });
  // With a manifest of its own npm leaves the project's packages alone.
  writeFileSync(path.join(tools, 'package.json'), JSON.stringify({ private: true }));
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', `${LINTER}@${LINTER_VERSION}`],
    { cwd: tools, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`${LINTER} could not be installed. Is the network there?`);
}

function packageForFirefox(): string {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const zipped = spawnSync(process.execPath, [path.join(root, 'scripts/zip.ts'), 'firefox'], { stdio: 'inherit' });
  if (zipped.status !== 0) throw new Error('There is no package to look at.');
  return path.join(root, '.output', `${name}-${version}-firefox.zip`);
}

function lint(file: string): Report {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(tools, 'node_modules', LINTER, 'bin', LINTER), file, '--output', 'json'],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  const begin = stdout.indexOf('{');
  if (begin < 0) throw new Error(`${LINTER} has said nothing: ${stderr}`);
  return JSON.parse(stdout.slice(begin)) as Report;
}

if (!isInstalled()) installLinter();
const file = packageForFirefox();
const contents = unzipSync(readFileSync(file));
const read = (name: string): string => strFromU8(contents[name] ?? new Uint8Array());
const { errors, warnings, notices } = lint(file);
let unexplained = 0;
for (const finding of [...errors, ...warnings, ...notices]) {
  const why = explain(finding, read);
  if (why === null) unexplained++;
  const place = finding.file ? ` in ${finding.file}:${finding.line ?? ''}:${finding.column ?? ''}` : '';
  console.log(`${why === null ? '✗' : '✓'} ${finding.code}${place}: ${finding.message}`);
  if (why !== null) console.log(`  explained: ${why}`);
}
console.log(
  `${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices; ${unexplained} that nothing explains.`,
);
if (errors.length > 0 || unexplained > 0) process.exitCode = 1;
