/** The tree itself as data: who imports whom, and what must not be written. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((file) => file !== '');
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** What the linter says of a line planted in a room. */
function plant(room: string, line: string): string {
  const folder = mkdtempSync(path.join(root, room, 'planted-'));
  try {
    writeFileSync(path.join(folder, 'planted.ts'), `${line}\n`);
    return spawnSync('oxlint', [folder], { cwd: root, encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the linter still holds the borders', () => {
  it.each([
    ['language', "import { createGlossary } from '../../glossary/glossary.ts'; createGlossary;", 'lowest room'],
    ['engine', "import { browser } from 'wxt/browser'; browser;", 'engine/ is pure'],
    ['page', "import { createEngine } from '../../engine/index.ts'; createEngine;", 'types alone'],
    ['components', "import { ask } from '../../messages/ask.ts'; ask;", 'no browser API'],
    ['translator', "import { ask } from '../../messages/ask.ts'; ask;", 'knows nobody else'],
    ['export', "import { ask } from '../../messages/ask.ts'; ask;", 'export/ is pure'],
    ['vocabulary', "import { ask } from '../../messages/ask.ts'; ask;", 'knows nobody who shows them'],
    ['wording', "import { ask } from '../../messages/ask.ts'; ask;", 'knows nobody who shows them'],
    ['page', "document.body.innerHTML = 'x';", 'never markup'],
  ])('in %s against %s', (room, line, message) => {
    expect(plant(room, line)).toContain(message);
  });
});

describe('the tree', () => {
  it('has code to look at', () => {
    expect(code.length).toBeGreaterThan(50);
  });

  it('names no path of some machine', () => {
    const named = code.filter((file) => /['"`(\s]\/(home|root|tmp|work)\//.test(text(file)));
    expect(named).toEqual([]);
  });

  it('leaves no work undone by its own word', () => {
    const word = new RegExp(`\\b${['TO', 'DO'].join('')}\\b|\\b${['FIX', 'ME'].join('')}\\b`);
    expect(code.filter((file) => word.test(text(file)))).toEqual([]);
  });

  it('keeps entrypoints to wiring', () => {
    const long = code.filter((file) => file.startsWith('entrypoints/') && text(file).split('\n').length > 220);
    expect(long).toEqual([]);
  });
});
