/** `npm run --silent read`: what goes to standard output, and what a wrong file gets. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleReading } from '../../../engine/index.ts';
import { sampleArticle } from '../../../components/welcome/sample-article.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'yanzhen-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string, contents: string | Uint8Array | null, ...rest: string[]) {
  const file = path.join(folder, name);
  if (contents !== null) writeFileSync(file, contents);
  return spawnSync(process.execPath, ['scripts/read.ts', file, ...rest], { cwd: root, encoding: 'utf8' });
}

const lines = [sampleArticle.title, ...sampleArticle.paragraphs.map(({ text }) => text)];
/** 新质生产力 in GB18030. */
const GB18030 = Uint8Array.from([0xd0, 0xc2, 0xd6, 0xca, 0xc9, 0xfa, 0xb2, 0xfa, 0xc1, 0xa6]);

describe('reading a file', () => {
  it('prints one JSON object whose tokens tile each line of a text', { timeout: 60_000 }, () => {
    const { stdout, status } = read('article.txt', lines.join('\n\n'));
    const reading = JSON.parse(stdout) as ArticleReading;
    expect(status).toBe(0);
    expect(reading.paragraphs.map(({ text }) => text)).toEqual(lines);
    for (const { text, tokens } of reading.paragraphs) expect(tokens.map((token) => token.text).join('')).toBe(text);
    expect(Object.keys(reading)).toEqual([
      'title',
      'language',
      'paragraphs',
      'figures',
      'terms',
      'people',
      'brief',
      'facts',
      'coverage',
    ]);
    expect(Object.keys(reading.paragraphs[1]?.tokens[0] ?? {})).toEqual([
      'start',
      'end',
      'text',
      'kind',
      'pinyin',
      'syllables',
      'entry',
      'gloss',
      'rank',
    ]);
    expect(reading.people.map(({ english }) => english)).toContain('Chen Limin');
  });

  it('finds the article in a page and leaves the menu out', { timeout: 60_000 }, () => {
    const paragraphs = lines.map((line) => `<p>${line}</p>`).join('');
    const html = `<html><body><nav><a href="/">首页</a><a href="/">要闻</a></nav><article>${paragraphs}</article></body></html>`;
    const reading = JSON.parse(read('article.html', html).stdout) as ArticleReading;
    expect(reading.paragraphs.some(({ text }) => text.includes('首页'))).toBe(false);
    expect(reading.paragraphs.length).toBeGreaterThanOrEqual(lines.length - 1);
  });

  it('reads GB18030', { timeout: 60_000 }, () => {
    const reading = JSON.parse(read('old.txt', GB18030).stdout) as ArticleReading;
    expect(reading.paragraphs[0]?.tokens[0]).toMatchObject({ text: '新质生产力', kind: 'term' });
  });

  it('never lets the text become markup', { timeout: 60_000 }, () => {
    const { stdout } = read(
      'hostile.txt',
      '<script>alert(1)</script>新质生产力<img src=x onerror=alert(1)>',
      '--format',
      'html',
    );
    expect(stdout).not.toMatch(/<script|<img/);
  });

  it.each([
    ['missing.txt', null, [], /There is no file/],
    ['article.pdf', '%PDF', [], /neither \.txt nor \.html/],
    ['binary.txt', Uint8Array.from([0, 1, 2, 255, 255]), [], /neither in UTF-8 nor in GB18030|text neither/],
    ['fine.txt', '好', ['--format', 'docx'], /no format/],
  ])('says in one line what is wrong with %s', { timeout: 60_000 }, (name, contents, rest, message) => {
    const { stdout, stderr, status } = read(name, contents, ...rest);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
