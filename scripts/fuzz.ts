/**
 * `npm run fuzz`: all property tests again and again, each time with another seed and more examples, for
 * `YANZHEN_FUZZ_SECONDS` (300 by default). The first seed is `YANZHEN_FUZZ_SEED`, or chance. A failure ends it and names
 * the command that shows it again.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const seconds = Number(process.env['YANZHEN_FUZZ_SECONDS'] ?? 300);
const firstSeed = Number(process.env['YANZHEN_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
/** Examples for each one of an ordinary run; a start of Vitest costs as much as many examples. */
const FACTOR = '3';

const files = globSync('tests/unit/**/*.test.{ts,tsx}', { cwd: root }).filter((file) =>
  readFileSync(path.join(root, file), 'utf8').includes('fast-check'),
);
const end = Date.now() + seconds * 1_000;
let seed = firstSeed;
let rounds = 0;
let isSound = true;
do {
  const { status, stdout, stderr } = spawnSync('vitest', ['run', '--reporter=dot', '--testTimeout=600000', ...files], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, PROPERTY_SEED: String(seed), PROPERTY_FACTOR: FACTOR },
  });
  rounds += 1;
  isSound = status === 0;
  if (isSound) console.log(`seed ${seed}: sound`);
  else {
    console.log(stdout, stderr);
    console.log(`seed ${seed}: PROPERTY_SEED=${seed} PROPERTY_FACTOR=${FACTOR} npx vitest run`);
  }
  seed = (seed + 1) % 2 ** 31;
} while (isSound && Date.now() < end);
console.log(
  `${rounds} rounds over ${files.length} files, from seed ${firstSeed}: ${isSound ? 'all sound' : 'one failed'}`,
);
process.exitCode = isSound ? 0 : 1;
