import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pointed } from '../../../page/pointing.ts';
import { createReader, innerMarkupOf, markupOf, setPage, showAll, tokenize, until } from './support.ts';

const ARTICLE = `
  <header><nav><a href="/">首页</a> <a href="/news">新闻</a></nav></header>
  <div id="content">
    <h1>城市更新的新办法</h1>
    <p>第一段说的是城市里的老厂房怎样变成新的园区，一共改造了120处。</p>
    <p>第二段说的是“双轮驱动”在<a href="#term">各区</a>的做法，以及下一步的安排和打算。</p>
    <p>第三段说的是市民的看法，他们说现在上班近了，晚上散步也有了地方。</p>
  </div>
  <footer>版权所有</footer>`;

let reader: ReturnType<typeof createReader> | null = null;

beforeEach(() => {
  setPage(ARTICLE);
  document.title = '城市更新的新办法';
});

afterEach(() => {
  reader?.stop();
  reader = null;
});

function outer(): string {
  return markupOf(document.documentElement);
}

function paragraph(index: number): HTMLParagraphElement {
  return document.querySelectorAll<HTMLParagraphElement>('#content p')[index] as HTMLParagraphElement;
}

function wordWith(text: string): Element {
  const found = [...document.querySelectorAll('ruby-run ruby, ruby-run ruby-word')].find(
    (each) => each.textContent === text,
  );
  if (!found) throw new Error(`${text} is not annotated`);
  return found;
}

let moves = 0;

/** A pointer event as the reader's own would come; each at another place unless told otherwise. */
function send(target: Element, type: string, init: { pointerType?: string; screenX?: number } = {}): void {
  moves += 1;
  const event = new MouseEvent(type, { bubbles: true, composed: true, screenX: init.screenX ?? moves });
  Object.defineProperty(event, 'pointerType', { value: init.pointerType ?? 'mouse' });
  target.dispatchEvent(event);
}

describe('reading a page', () => {
  it('puts pinyin over the words of the article and leaves navigation alone', async () => {
    reader = createReader(document);
    await reader.start();
    expect(document.querySelectorAll('#content rt[data-reading]').length).toBeGreaterThan(30);
    expect(document.querySelectorAll('nav ruby, footer ruby')).toHaveLength(0);
    expect(reader.extent.terms).toBe(1);
  });

  it('never changes the text that the page, a search or a copy sees', async () => {
    const text = document.body.textContent;
    reader = createReader(document);
    await reader.start();
    expect(document.body.textContent).toBe(text);
  });

  it('gives back the same bytes and the same text nodes when it is turned off', async () => {
    const before = outer();
    const node = paragraph(0).firstChild;
    reader = createReader(document);
    await reader.start();
    expect(outer()).not.toBe(before);
    reader.stop();
    expect(outer()).toBe(before);
    expect(paragraph(0).firstChild).toBe(node);
  });

  it('stops when its signal aborts', async () => {
    const before = outer();
    reader = createReader(document);
    await reader.start();
    reader.abort();
    expect(outer()).toBe(before);
  });

  it('tells the paragraphs of the article without white space at their ends', () => {
    reader = createReader(document);
    expect(reader.article.title).toBe('城市更新的新办法');
    expect(reader.article.paragraphs.at(-1)).toBe('第三段说的是市民的看法，他们说现在上班近了，晚上散步也有了地方。');
    expect(reader.paragraphElement(0)).toBe(paragraph(0));
    expect(reader.paragraphElement(99)).toBeNull();
  });

  it('leaves a paragraph alone whose tokens do not make up its text', async () => {
    const before = outer();
    reader = createReader(document, {
      annotate: (texts) => Promise.resolve(texts.map((text) => tokenize(text).slice(1))),
    });
    await reader.start();
    expect(outer()).toBe(before);
  });

  it('reads a text that has no end in pieces, and reads each anew on request', async () => {
    const sentence = '第一句说的是“双轮驱动”，第二句说的是各区的做法；';
    setPage(`<article><p>${sentence.repeat(200)}</p></article>`);
    const before = outer();
    const longest: number[] = [];
    reader = createReader(document, {
      annotate: (texts) => {
        longest.push(...texts.map(({ length }) => length));
        return Promise.resolve(texts.map(tokenize));
      },
    });
    await reader.start();
    await until(() => document.querySelectorAll('ruby-word').length === 200, 'all of it is read');
    expect(reader.article.paragraphs.join('')).toBe(sentence.repeat(200));
    expect(Math.max(...longest)).toBeLessThanOrEqual(2_000);
    const annotated = document.querySelector('p')?.querySelectorAll('ruby').length;
    await reader.readAgain();
    expect(document.querySelector('p')?.querySelectorAll('ruby').length).toBe(annotated);
    expect(document.querySelector('p')?.textContent).toBe(sentence.repeat(200));
    reader.stop();
    expect(outer()).toBe(before);
  });

  it('rejects when nothing answers, and leaves the page as it was', async () => {
    const before = outer();
    reader = createReader(document, { annotate: () => Promise.reject(new Error('asleep')) });
    await expect(reader.start()).rejects.toThrow('asleep');
    reader.stop();
    expect(outer()).toBe(before);
  });

  it('asks again when the background was just waking up', async () => {
    let asked = 0;
    reader = createReader(document, {
      annotate: (texts) =>
        (asked += 1) === 1 ? Promise.reject(new Error('asleep')) : Promise.resolve(texts.map(tokenize)),
    });
    await reader.start();
    expect(document.querySelectorAll('ruby').length).toBeGreaterThan(0);
  });

  it('hides pinyin but for terms without writing the words anew', async () => {
    reader = createReader(document);
    await reader.start();
    const word = wordWith('第一');
    reader.setVisibility({ ...showAll, show: 'terms' });
    expect(word.isConnected).toBe(true);
    expect(word.closest('ruby-run')?.getAttribute('data-show')).toBe('terms');
  });

  it('quietens the commonest words and those that the person knows, where they stand', async () => {
    const ranked = (text: string) =>
      tokenize(text).map((token) => ({ ...token, rank: token.text === '第一' ? 300 : 9_000 }));
    reader = createReader(document, { annotate: (texts) => Promise.resolve(texts.map(ranked)) });
    await reader.start();
    const word = wordWith('第一');
    const other = document.querySelector('ruby:not([data-quiet])');
    reader.setVisibility({ ...showAll, level: 500 });
    expect(word.getAttribute('data-quiet')).toBe('common');
    expect(other?.hasAttribute('data-quiet')).toBe(other === word);
    reader.setVisibility({ ...showAll, known: new Set(['第一']) });
    expect(word.getAttribute('data-quiet')).toBe('known');
    reader.setVisibility(showAll);
    expect(word.hasAttribute('data-quiet')).toBe(false);
  });

  it('writes readings anew where they are to be written otherwise, and still gives the page back', async () => {
    const before = outer();
    let spelling = 'one';
    reader = createReader(document, {
      annotate: (texts) =>
        Promise.resolve(
          texts.map((text) => tokenize(text).map((token) => ({ ...token, pinyin: token.pinyin && spelling }))),
        ),
    });
    await reader.start();
    spelling = 'two';
    await reader.readAgain();
    const readings = [...document.querySelectorAll('rt')].map((reading) => reading.getAttribute('data-reading'));
    expect(new Set(readings)).toEqual(new Set(['two']));
    reader.stop();
    expect(outer()).toBe(before);
  });
});

describe('a page that changes', () => {
  it('keeps the words that it wrote while the page changed beside them', async () => {
    const answers: (() => void)[] = [];
    reader = createReader(document, {
      annotate: (texts) =>
        new Promise((resolve) => {
          answers.push(() => resolve(texts.map(tokenize)));
        }),
    });
    const started = reader.start();
    await until(() => answers.length === 1, 'the background is asked');
    document.body.append(document.createElement('aside'));
    await new Promise((next) => setTimeout(next, 200));
    answers.shift()?.();
    await started;
    const written = [...document.querySelectorAll('ruby')];
    expect(written.length).toBeGreaterThan(0);
    for (let turn = 0; turn < 5; turn += 1) {
      answers.shift()?.();
      await new Promise((next) => setTimeout(next, 20));
    }
    expect(written.every((word) => word.isConnected)).toBe(true);
  });

  it('asks for each text once though surfaces of ours come into the page meanwhile', async () => {
    const surface = document.createElement('div');
    const asked: string[] = [];
    reader = createReader(document, {
      annotate: async (texts) => {
        asked.push(...texts);
        await new Promise((next) => setTimeout(next, 250));
        return texts.map(tokenize);
      },
      isOurs: (node) => surface.contains(node),
    });
    const started = reader.start();
    document.documentElement.append(surface);
    await started;
    await new Promise((next) => setTimeout(next, 50));
    expect(asked).toEqual([...new Set(asked)]);
  });

  it('annotates what it adds', async () => {
    reader = createReader(document);
    await reader.start();
    const added = document.createElement('p');
    added.textContent = '第四段是后来才加上的，说的是明年的计划。';
    paragraph(2).after(added);
    await until(() => added.querySelector('ruby') !== null, 'the new paragraph is annotated');
    expect(reader.article.paragraphs.at(-1)).toContain('第四段');
  });

  it('keeps text that the page writes, and annotates it', async () => {
    reader = createReader(document);
    await reader.start();
    (paragraph(0).firstChild as Text).data = '换了一段全新的文字。';
    await until(() => paragraph(0).textContent === '换了一段全新的文字。', 'the old words are gone');
    await until(() => paragraph(0).querySelector('ruby') !== null, 'the new words are annotated');
    reader.stop();
    expect(innerMarkupOf(paragraph(0))).toBe('换了一段全新的文字。');
  });

  it('survives a framework that removes and inserts around its text nodes', async () => {
    reader = createReader(document);
    await reader.start();
    const [first, text] = [paragraph(1), paragraph(1).firstChild as Text];
    const other = document.createTextNode('前面加的话，');
    expect(() => first.insertBefore(other, text)).not.toThrow();
    expect(() => first.removeChild(text)).not.toThrow();
    await until(
      () => first.textContent === '前面加的话，各区的做法，以及下一步的安排和打算。',
      'the removed text is gone',
    );
    reader.stop();
    expect(innerMarkupOf(first)).toBe('前面加的话，<a href="#term">各区</a>的做法，以及下一步的安排和打算。');
  });

  it('loses nothing when the page normalizes its text nodes', async () => {
    const before = outer();
    reader = createReader(document);
    await reader.start();
    document.body.normalize();
    await until(() => paragraph(0).textContent?.includes('老厂房') === true, 'the text is back');
    reader.stop();
    expect(outer()).toBe(before);
  });

  it('leaves nothing in copies that the page made of annotated text', async () => {
    reader = createReader(document);
    await reader.start();
    const html = markupOf(paragraph(0));
    paragraph(2).after(paragraph(1).cloneNode(true));
    const parsed = document.adoptNode(new DOMParser().parseFromString(html, 'text/html').querySelector('p') as Element);
    document.body.append(parsed);
    reader.stop();
    expect(document.querySelectorAll('ruby, ruby-run, ruby-word')).toHaveLength(0);
    expect(innerMarkupOf(paragraph(3))).toBe(innerMarkupOf(paragraph(1)));
    expect(parsed.textContent).toBe(paragraph(0).textContent);
  });

  it('finds the next article when the page puts another in place', async () => {
    let news = 0;
    reader = createReader(document, { onArticle: () => (news += 1) });
    await reader.start();
    setPage(
      `<main><h1>另一篇文章的题目</h1><p>这一篇说的是完全不同的事情，讲的是乡村里的学校和老师，他们怎样教书。</p></main>`,
    );
    await until(() => document.querySelector('main ruby') !== null, 'the other article is annotated');
    expect(news).toBe(1);
    expect(reader.article.title).toBe('另一篇文章的题目');
  });

  it('gives up on a text whose annotation the page keeps removing', async () => {
    reader = createReader(document);
    await reader.start();
    const target = paragraph(2);
    const text = target.textContent;
    let removals = 0;
    const observer = new MutationObserver(() => {
      for (const each of target.querySelectorAll('ruby-run')) {
        removals += 1;
        each.remove();
      }
    });
    observer.observe(target, { childList: true, subtree: true });
    target.querySelector('ruby-run')?.remove();
    await new Promise((resolve) => setTimeout(resolve, 900));
    observer.disconnect();
    expect(removals).toBeLessThanOrEqual(3);
    expect(target.textContent).toBe(text);
  });
});

describe('pointing', () => {
  it('tells the word under the pointer and when the pointer leaves it', async () => {
    const heard: (Pointed | null)[] = [];
    reader = createReader(document, { onPoint: (pointed) => heard.push(pointed) });
    await reader.start();
    send(wordWith('“双轮驱动”').firstElementChild as Element, 'pointerover');
    send(document.body, 'pointerover');
    expect(heard.map((each) => each?.token.text ?? null)).toEqual(['“双轮驱动”', null]);
    const [pointed] = heard;
    expect(pointed?.by).toBe('pointer');
    expect(pointed?.paragraph).toBe(1);
    expect(pointed?.text.slice(pointed.token.start, pointed.token.end)).toBe('“双轮驱动”');
  });

  it('does not take text that scrolls under a resting pointer for pointed at', async () => {
    const heard: (string | null)[] = [];
    reader = createReader(document, { onPoint: (pointed) => heard.push(pointed?.token.text ?? null) });
    await reader.start();
    send(wordWith('第一'), 'pointerover', { screenX: 500 });
    send(wordWith('120'), 'pointerover', { screenX: 500 });
    send(wordWith('第二'), 'pointerover', { screenX: 501 });
    expect(heard).toEqual(['第一', null, '第二']);
  });

  it('keeps the term that the keyboard chose until the pointer is on another word', async () => {
    const heard: (string | null)[] = [];
    reader = createReader(document, { onPoint: (pointed) => heard.push(pointed?.token.text ?? null) });
    await reader.start();
    reader.pointNext(1);
    await until(() => heard.length === 1, 'the first term');
    send(document.body, 'pointerover');
    send(wordWith('第二'), 'pointerover');
    expect(heard).toEqual(['120', '第二']);
  });

  it('opens on a tap, but leaves taps on links to the page', async () => {
    const heard: (Pointed | null)[] = [];
    reader = createReader(document, { onPoint: (pointed) => heard.push(pointed) });
    await reader.start();
    send(wordWith('120'), 'click', { pointerType: 'touch' });
    expect(heard.at(-1)).toMatchObject({ by: 'touch', token: { text: '120' } });
    send(document.querySelector('#content a ruby') as Element, 'click', { pointerType: 'touch' });
    expect(heard.at(-1)).toBeNull();
  });

  it('does not believe events that the page makes up', async () => {
    const heard: (Pointed | null)[] = [];
    reader = createReader(document, {
      onPoint: (pointed) => heard.push(pointed),
      isTrusted: (event) => event.isTrusted,
    });
    await reader.start();
    send(wordWith('第一'), 'pointerover');
    expect(heard).toEqual([]);
  });

  it('steps through the terms with the keyboard, both ways', async () => {
    const heard: string[] = [];
    reader = createReader(document, { onPoint: (pointed) => heard.push(`${pointed?.by} ${pointed?.token.text}`) });
    await reader.start();
    reader.pointNext(1);
    await until(() => heard.length === 1, 'the first term');
    reader.pointNext(1);
    await until(() => heard.length === 2, 'the second term');
    reader.pointNext(1);
    reader.pointNext(-1);
    await until(() => heard.length === 3, 'back at the first');
    expect(heard).toEqual(['keyboard 120', 'keyboard “双轮驱动”', 'keyboard 120']);
  });
});
