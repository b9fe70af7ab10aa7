/** The packages as they are built: what the stores and the owners of others' works want of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../scripts/zip-archive.ts';
import { NOTICES, WORKS } from '../../scripts/store-notices.ts';

const root = path.resolve(import.meta.dirname, '../..');
const text = (...parts: readonly string[]) => readFileSync(path.join(root, ...parts), 'utf8');
const { version } = JSON.parse(text('package.json')) as { readonly version: string };

describe.each(['chrome', 'edge', 'firefox'])('the package for %s', (target) => {
  const folder = path.join(root, '.output', `${target}-mv3`);
  const files = filesIn(folder);

  it('has the version of package.json', () => {
    expect((JSON.parse(text('.output', `${target}-mv3`, 'manifest.json')) as { version: string }).version).toBe(
      version,
    );
  });

  it('carries the notices of every work that is in it, as they stand in store/ (else: npm run store)', () => {
    const notices = readFileSync(path.join(folder, NOTICES), 'utf8');
    for (const { title } of WORKS) expect(notices).toContain(title);
    for (const name of ['preact', 'pinyin-pro', 'valibot', 'wxt'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(notices).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
    expect(notices).toBe(text('store', NOTICES));
  });

  it('holds nothing that belongs to the workshop: source maps, hidden files, tests', () => {
    expect(files.filter((file) => /\.map$|(^|\/)\.|\.test\.|\.tsx?$/.test(file))).toEqual([]);
  });

  it('names no address from which code could be loaded', () => {
    const loading = files
      .filter((file) => /\.(js|html)$/.test(file))
      .filter((file) =>
        /import\(\s*["']https?:|<script[^>]+src="https?:|importScripts\(/.test(
          readFileSync(path.join(folder, file), 'utf8'),
        ),
      );
    expect(loading).toEqual([]);
  });

  it('names no folder of the machine that built it', () => {
    const named = files.filter((file) => readFileSync(path.join(folder, file)).includes(root));
    expect(named).toEqual([]);
  });
});
