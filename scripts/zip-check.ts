/**
 * `npm run zip:check`: whether what is committed gives the same packages twice, byte for byte: once in a fresh clone, and
 * once in the unpacked sources archive as a reviewer at addons.mozilla.org would build it. The two lie in folders of
 * different depth, and have another time zone and language. Needs Git and the network, and some minutes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

const root = path.resolve(import.meta.dirname, '..');

/** The variables of this process without what npm and the bootstrap have put into them: nothing may leak into the copies. */
function cleanEnvironment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([key]) => !/^npm_(package|lifecycle|config_local)|^INIT_CWD$|^NODE/.test(key),
  );
  const folders = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: folders.join(path.delimiter), ...extra };
}

function run(folder: string, environment: NodeJS.ProcessEnv, command: string, ...rest: readonly string[]): void {
  console.log(`  ${command} ${rest.join(' ')}`);
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new Error(`“${command} ${rest.join(' ')}” failed.`);
}

type Hashes = Readonly<Record<string, string>>;

function hashesOf(folder: string): Hashes {
  const output = path.join(folder, '.output');
  const zips = readdirSync(output).filter((file) => file.endsWith('.zip'));
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(output, file)))
      .digest('hex');
  return Object.fromEntries(zips.map((file) => [file, hash(file)]));
}

function unpack(archive: string, folder: string): void {
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** Says of each package whether the bytes agree. */
function compare(what: string, expected: Hashes, found: Hashes): boolean {
  const same = Object.keys(found).filter((file) => expected[file] === found[file]);
  for (const file of Object.keys(found))
    console.log(`${same.includes(file) ? '✓' : '✗'} ${found[file]}  ${file}  ${what}`);
  return same.length > 0 && same.length === Object.keys(found).length;
}

function check(folder: string): boolean {
  const clone = path.join(folder, 'clone');
  const here = cleanEnvironment({ TZ: 'UTC', LANG: 'C.UTF-8' });
  console.log('A fresh clone:');
  run(folder, here, 'git', 'clone', '--quiet', '--no-hardlinks', root, clone);
  run(clone, here, 'npm', 'run', 'zip');
  const expected = hashesOf(clone);
  const sources = Object.keys(expected).find((file) => file.endsWith('-sources.zip'));
  if (sources === undefined) throw new Error('The clone has made no archive of the sources.');

  const copy = path.join(folder, 'as a reviewer/sees it');
  unpack(path.join(clone, '.output', sources), copy);
  const elsewhere = cleanEnvironment({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  console.log('The unpacked sources:');
  run(copy, elsewhere, 'npm', 'ci', '--no-audit', '--no-fund');
  run(copy, elsewhere, 'npm', 'run', 'build-for-amo');
  const rebuilt = hashesOf(copy);
  run(copy, elsewhere, 'npm', 'run', 'zip');
  const again = hashesOf(copy);
  const verdicts = [
    compare('as build-for-amo makes it', expected, rebuilt),
    compare('from the unpacked sources', expected, again),
    Object.keys(again).length === Object.keys(expected).length,
  ];
  return verdicts.every(Boolean);
}

if (!existsSync(path.join(root, '.git')))
  throw new Error('“npm run zip:check” clones the project: it needs Git’s folder.');
const changed = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout;
if (changed !== '') console.log('What is not committed is not checked.');
const folder = mkdtempSync(path.join(tmpdir(), 'yanzhen-zip-'));
try {
  const same = check(folder);
  console.log(same ? 'The packages are the same, byte for byte.' : '✗ The packages differ.');
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
