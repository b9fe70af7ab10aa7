/** The archives for the stores: the same bytes for the same files. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archive, filesIn, ignoredBy } from '../../../scripts/zip-archive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'yanzhen-archive-'));
  mkdirSync(path.join(folder, 'b'));
  for (const [file, contents] of [
    ['a.txt', '两重两新'],
    ['b/c.json', '{}'],
    ['Z.txt', ''],
    ['debug.log', ''],
  ] as const)
    writeFileSync(path.join(folder, file), contents);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an archive', () => {
  it('holds the files as they are', () => {
    const files = unzipSync(archive(folder, ['a.txt', 'b/c.json']));
    expect(Object.keys(files)).toEqual(['a.txt', 'b/c.json']);
    expect(new TextDecoder().decode(files['a.txt'])).toBe('两重两新');
  });

  it('has the same bytes whenever the files were written and in whatever order they are named', () => {
    const before = archive(folder, ['a.txt', 'b/c.json', 'Z.txt']);
    utimesSync(path.join(folder, 'a.txt'), new Date(2001, 1, 1), new Date(2001, 1, 1));
    expect(archive(folder, ['Z.txt', 'b/c.json', 'a.txt'])).toEqual(before);
  });
});

describe('the files of a folder', () => {
  it('come by code unit, those below it with it', () => {
    expect(filesIn(folder)).toEqual(['Z.txt', 'a.txt', 'b/c.json', 'debug.log']);
  });

  it('leave out what .gitignore names', () => {
    expect(filesIn(folder, ignoredBy('# ours\nb/\n*.log\n'))).toEqual(['Z.txt', 'a.txt']);
  });
});
