import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findArticle } from '../../../page/article.ts';
import { createReader, markupOf, setPage } from './support.ts';

const PARAGRAPH =
  '这一段说的是城市里的老厂房怎样一步一步变成新的园区，附近的市民现在上班近了，晚上散步也有了地方，大家都说这样很好。';

/** A page with more text than is collected, or weighed, in one piece. */
function setLongPage(paragraphs: number): void {
  const texts = Array.from({ length: paragraphs }, (_, index) => `<p>第${index}段。${PARAGRAPH.repeat(3)}</p>`);
  setPage(
    `<nav><a href="/">首页</a></nav><main><div id="text">${texts.join('')}</div></main><footer>版权所有</footer>`,
  );
}

/** jsdom takes its time over so long a page. */
const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 30_000, interval: 20 });

let reader: ReturnType<typeof createReader> | null = null;

beforeEach(() => setLongPage(200));

afterEach(() => {
  reader?.stop();
  reader = null;
});

describe('a long article', () => {
  it('is known from its beginning at once, and whole a little later', async () => {
    let announced = 0;
    reader = createReader(document, { onArticle: () => (announced += 1) });
    const { paragraphs } = reader.article;
    expect(paragraphs.length).toBeGreaterThan(50);
    expect(paragraphs.length).toBeLessThan(200);
    await reader.start();
    await until(() => announced === 1);
    expect(reader.article.paragraphs).toHaveLength(200);
    expect(reader.article.paragraphs[199]).toMatch(/^第199段/);
  });

  it('is annotated to its end and given back byte for byte', async () => {
    const before = markupOf(document.body);
    reader = createReader(document);
    await reader.start();
    await until(() => document.querySelectorAll('ruby-run').length === 200);
    reader.stop();
    expect(markupOf(document.body)).toBe(before);
  });

  it('that changes while it is collected is read as it is then', async () => {
    reader = createReader(document);
    await reader.start();
    document.querySelectorAll('#text p')[199]?.remove();
    const added = document.createElement('p');
    added.textContent = `最后一段。${PARAGRAPH}`;
    document.querySelector('#text')?.append(added);
    await until(() => reader?.article.paragraphs[199]?.startsWith('最后一段') === true);
    expect(reader.article.paragraphs).toHaveLength(200);
    await until(() => added.querySelector('ruby-run') !== null);
  });

  it('is found without weighing all of it, and nothing of it is left out', () => {
    expect(findArticle(document).element.id).toBe('text');
    // The beginning alone would be the heaviest child, but more follows after it.
    const [first, second] = [document.createElement('section'), document.createElement('section')];
    const paragraphs = [...document.querySelectorAll('#text p')];
    first.append(...paragraphs.slice(0, 160));
    second.append(...paragraphs.slice(160));
    document.querySelector('#text')?.append(first, second);
    expect(findArticle(document).element.contains(second)).toBe(true);
  });

  it('is found whole where each word has an element of its own, so that looking stops before much of it is seen', () => {
    const words = [...PARAGRAPH].map((word) => `<i>${word}</i>`).join('');
    const section = `<section>${`<p>${words}</p>`.repeat(220)}</section>`;
    setPage(`<main>${section.repeat(2)}</main>`);
    const { element } = findArticle(document);
    expect([...document.querySelectorAll('section')].every((each) => element.contains(each))).toBe(true);
  });
});
