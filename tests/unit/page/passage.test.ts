import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeClipboard } from '../../../page/clipboard.ts';
import { outletOf } from '../../../page/outlet.ts';
import { findPassage, rememberSelection, selectedNow } from '../../../page/passage.ts';

const PARAGRAPHS = ['链主企业强。', '今年，链主企业带动  上下游。', '链主企业强。'];

const find = (text: string, near?: number) => {
  const blocks = PARAGRAPHS.map(() => document.createElement('p'));
  const from = near === undefined ? null : (blocks[near] ?? null);
  return findPassage(PARAGRAPHS, (index) => blocks[index] ?? null, { text, from }).map(({ paragraph, start, end }) => [
    paragraph,
    PARAGRAPHS[paragraph]?.slice(start, end),
  ]);
};

afterEach(() => {
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
});

describe('a selection', () => {
  it('is found in its paragraph, whatever white space the two have', () => {
    expect(find(' 带动 上下游')).toEqual([[1, '带动  上下游']]);
  });

  it('is found where it begins, where the article says the same several times', () => {
    expect(find('链主企业', 2)).toEqual([[2, '链主企业']]);
    expect(find('链主企业', 1)).toEqual([[1, '链主企业']]);
    expect(find('链主企业')).toEqual([[0, '链主企业']]);
  });

  it('over several paragraphs has a stretch of each, without what stands between them', () => {
    expect(find('企业强。\n\n图：现场\n今年，链主企业带动', 0)).toEqual([
      [0, '企业强。'],
      [1, '今年，链主企业带动'],
    ]);
  });

  it('that stands in no paragraph is found nowhere', () => {
    expect(find('别处')).toEqual([]);
  });

  it('of any stretch is that stretch', () => {
    const paragraph = fc.string({ unit: fc.constantFrom('链', '主', ' ', '\u{20000}'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(paragraph, fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % text.length, other % text.length].toSorted((a, b) => a - b) as [number, number];
        const wanted = text.slice(start, end);
        const [found] = findPassage([text], () => null, { text: wanted, from: null });
        const bare = (part: string) => part.replaceAll(/\s/g, '');
        expect(bare(found ? text.slice(found.start, found.end) : '')).toBe(bare(wanted));
      }),
    );
  });
});

function put(text: string): Element {
  const element = document.createElement('p');
  element.append(text);
  document.body.append(element);
  return element;
}

function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
}

function unselect(pressed: Element): void {
  pressed.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  document.getSelection()?.removeAllRanges();
  document.dispatchEvent(new Event('selectionchange'));
}

describe('what was selected', () => {
  it('is remembered over a tap on a surface of ours, and over after one on the page', () => {
    const [text, ours] = [put('链主企业强。'), put('')];
    const ending = new AbortController();
    const last = rememberSelection(document, (node) => ours.contains(node), ending.signal);
    select(text);
    expect(last()).toEqual({ text: '链主企业强。', from: text });
    unselect(ours);
    expect(selectedNow(document)).toBeNull();
    expect(last()?.text).toBe('链主企业强。');
    select(text);
    unselect(text);
    expect(last()).toBeNull();
    ending.abort();
  });

  it('is nothing where it holds no Chinese', () => {
    select(put('Menu'));
    expect(selectedNow(document)).toBeNull();
  });
});

describe('the outlet', () => {
  it.each([
    ['<meta property="og:site_name" content=" 云川 新闻网 ">', '云川 新闻网'],
    ['<meta name="SiteName" content="云川市人民政府">', '云川市人民政府'],
    ['<meta name="sitename" content=""><meta name="OG:SITE_NAME" content="新闻">', '新闻'],
    ['', 'localhost'],
  ])('of %s is %s', (head, outlet) => {
    expect(outletOf(new DOMParser().parseFromString(head, 'text/html'))).toBe(outlet);
  });
});

describe('the clipboard', () => {
  const provide = (clipboard: unknown) =>
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  /** The copy command as browsers carry it out: those who listen may give what is copied. */
  function allowCommand(): Map<string, string> {
    const copied = new Map<string, string>();
    document.execCommand = () => {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      const clipboardData = { setData: (type: string, data: string) => copied.set(type, data) };
      document.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    };
    return copied;
  }

  it('takes the text where the page has one', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    provide({ writeText });
    await writeClipboard(document, '链主');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('链主');
  });

  it.each([
    ['the page has none', undefined],
    ['the browser refuses', { writeText: () => Promise.reject(new Error('Not allowed.')) }],
  ])('is reached by the copy command where %s, unseen by the page', async (_, clipboard) => {
    provide(clipboard);
    const copied = allowCommand();
    const heard = vi.fn();
    document.addEventListener('copy', heard, { once: true });
    await writeClipboard(document, '链主');
    expect([...copied]).toEqual([['text/plain', '链主']]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is out of reach where the browser allows neither, which is told', async () => {
    provide(undefined);
    document.execCommand = () => false;
    await expect(writeClipboard(document, '链主')).rejects.toThrow('did not allow');
  });
});
