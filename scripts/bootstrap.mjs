// Runs a script of this folder with the project's own Node and packages, installing them first where they are missing
// or out of date. Needs nothing but Node 20 and npm: `node scripts/bootstrap.mjs start.ts …`.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const stampFile = path.join(root, 'node_modules/.installed');
const stamp = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');

/** `npm test` under another npm, or a copied folder, must not take the packages of another lockfile for its own. */
function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(ownNode());
}

function ownNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(root, 'node_modules/node/bin', name);
}

function install() {
  console.error('Installing packages (once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2], // standard output belongs to the command that was asked for
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(
      'Yanzhen’s packages could not be installed. Is the network there, and may this folder be written to?',
    );
    process.exit(result.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  console.error('Usage: node scripts/bootstrap.mjs SCRIPT.ts [argument …]');
  process.exit(2);
}
if (!isInstalled()) install();

const binaries = path.join(root, 'node_modules/.bin');
const child = spawn(ownNode(), ['--disable-warning=ExperimentalWarning', path.join(root, 'scripts', script), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 130));
