import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../engine/index.ts';
import { formulaCard } from '../../../components/popover/sample-cards.ts';
import { exportOf, notesOf, sayDay, type ArticleExport } from '../../../export/article-export.ts';
import { articleAsHtml } from '../../../export/article-html.ts';
import { articleAsMarkdown } from '../../../export/article-markdown.ts';
import { linkAddress } from '../../../export/escape.ts';
import { fileNameOf } from '../../../export/file-name.ts';
import { FIRMS, paragraphOf, reading, tokensOf } from './support.ts';

const note = {
  entry: '链主',
  reading: 'liànzhǔ',
  english: 'chain leader',
  source: 'Outline of a plan, 2021',
  meaning: 'The company that leads an industrial chain.',
};
const source = { outlet: '云川新闻网', date: '2025-01-16', address: 'https://news.example/a.html?b=1&c=2' };
const article: ArticleExport = { reading, titleTokens: [], notes: [note], source };

const parse = (html: string): Document => new JSDOM(html).window.document;

describe('an article to be exported', () => {
  it('brings the pinyin of its title, and the notes on its terms in their order', () => {
    const looked: string[] = [];
    const engine: Engine = {
      annotate: ([title = ''], context) => [tokensOf([[title, context === '第一段。\n第二段。' ? 'tí·mù' : '?']])],
      lookUp: () => null,
      lookUpHeadword(headword) {
        looked.push(headword);
        return formulaCard;
      },
      read: () => reading,
    };
    const written = exportOf({ title: '题目', paragraphs: ['第一段。', '第二段。'], date: null }, source, engine);
    expect(written.titleTokens.map(({ pinyin }) => pinyin)).toEqual(['tí·mù']);
    expect(looked).toEqual(reading.terms.map(({ entry }) => entry));
    expect(written.notes).toHaveLength(reading.terms.length);
    expect(written.source).toBe(source);
  });
});

describe('the page for printing', () => {
  const page = parse(articleAsHtml(article));

  it('has pinyin as real ruby over each word, and digits bare', () => {
    const page = parse(articleAsHtml(article));
    const paragraph = page.querySelector('article p:not(.source)');
    const words = [...(paragraph?.querySelectorAll('ruby') ?? [])].map(({ textContent }) => textContent);
    expect(words).toEqual([
      '陈Chén',
      '说shuō',
      '链主liànzhǔ',
      '企业qǐyè',
      '家jiā',
      '总zǒng',
      '投资tóuzī',
      '亿yì',
      '元yuán',
    ]);
    for (const added of page.querySelectorAll('rt, sup')) added.remove();
    expect(paragraph?.textContent).toBe(FIRMS.text);
  });

  it('has the statements under their paragraph, with who says so and what is only wanted', () => {
    const [first, second] = [...page.querySelectorAll('.statements li')].map(({ textContent }) => textContent);
    expect(first).toBe('Chen: There are 216 chain leaders.');
    expect(second).toBe('Target. Total investment is to be RMB 138 billion.');
    expect(page.querySelector('.statements')?.previousElementSibling?.textContent).toContain('企业');
  });

  it('leads from a term, where it stands first, to its note and back', () => {
    const references = [...page.querySelectorAll('sup a')];
    expect(references.map((each) => each.getAttribute('href'))).toEqual(['#note-1']);
    const told = page.querySelector('#note-1');
    for (const words of ['链主', 'liànzhǔ', 'chain leader', 'Outline of a plan, 2021', note.meaning])
      expect(told?.textContent).toContain(words);
    expect(page.querySelector(told?.querySelector('a')?.getAttribute('href') ?? 'none')).toBe(references[0]);
  });

  it('says where the article stood', () => {
    expect(page.querySelector('.source')?.textContent).toBe(`云川新闻网 · 16 January 2025 · ${source.address}`);
    expect(page.querySelector('.source a')?.getAttribute('href')).toBe(source.address);
  });

  it('has the title once, with its pinyin where it is known', () => {
    expect([...page.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual(['链主企业']);
    const titleTokens = tokensOf([['好', 'hǎo']]);
    expect(parse(articleAsHtml({ ...article, titleTokens })).querySelector('h1 rt')?.textContent).toBe('hǎo');
    const inText = { ...reading, title: FIRMS.text };
    expect(parse(articleAsHtml({ ...article, reading: inText })).querySelectorAll('h1')).toHaveLength(1);
  });

  it('lets nothing of the page become markup, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { window } = new JSDOM(articleAsHtml(poisoned(text)));
        const { body, head } = window.document;
        const wild = 'script, img, iframe, svg, form, input, object, embed, base, [onerror], [onload], [onclick]';
        expect(body.querySelectorAll(wild)).toHaveLength(0);
        expect(head.querySelectorAll('script, link, base')).toHaveLength(0);
        expect([...window.document.querySelectorAll('style')]).toHaveLength(1);
        for (const link of body.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(?:#|https?:)/);
        expect(body.querySelector('h1')?.textContent).toBe(text.replaceAll(/\r\n?/g, '\n'));
      }),
    );
  });
});

/** Beginnings and ends of markup, of attributes, of comments and of scripts. */
const hostile = fc
  .array(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '"',
      "'",
      ' onload=alert(1) x="',
      '</title>',
      '</style><script>',
      '<!--',
      '-->',
      '&lt;script&gt;',
      '](javascript:alert(1))',
      '`',
      '# ',
      '链主',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** An article in which every text is the same hostile one. */
function poisoned(text: string): ArticleExport {
  const paragraph = paragraphOf([['好', 'hǎo'], text, [text, text, 'term', text]], {
    of: '好',
    text,
    speaker: text,
    status: 'plan',
  });
  return {
    reading: {
      ...reading,
      title: text,
      paragraphs: [paragraph, { ...paragraph, tokens: [] }],
      terms: [{ entry: text, headword: text, english: text, count: 1 }],
      brief: [{ section: 'facts', text, paragraph: 0, start: 0, end: 1 }],
      people: [{ name: text, english: text, title: text, organisation: text }],
      coverage: { clauses: 1, told: 1, terms: 1, unknown: [text] },
    },
    titleTokens: [],
    notes: [{ entry: text, reading: text, english: text, source: text, meaning: text }],
    source: { outlet: text, date: '2025-01-16', address: `https://a.example/${text}` },
  };
}

describe('the article as Markdown', () => {
  it('has each paragraph in Chinese with its English, and the terms with what they mean', () => {
    const written = articleAsMarkdown(article, { text: true });
    expect(written).toContain('# 链主企业\n\n云川新闻网, 16 January 2025, <https://news.example/a.html?b=1&c=2>');
    expect(written).toContain(`> ${FIRMS.text}\n\n- Chen: There are 216 chain leaders.\n`);
    expect(written).toContain('> 好！');
    expect(written).toContain('- 链主: chain leader (×2)\n  liànzhǔ. The company that leads an industrial chain.');
  });

  it('has for the brief only the Chinese that each statement rests on', () => {
    const written = articleAsMarkdown(article, { text: false });
    expect(written).toContain('1. Chen: There are 216 chain leaders.\n  > “链主企业216家”');
    expect(written).not.toContain('> 好！');
  });

  it('lets nothing of the page become markup or a link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = articleAsMarkdown(poisoned(text), { text: true });
        expect(written.replaceAll(/<https:\/\/a\.example\/[^<>\s]*>/g, '')).not.toMatch(/(?<!\\)[<`]|(?<!\\)\]\(/);
      }),
    );
  });
});

describe('notes', () => {
  it('are those of terms that the glossary has, with the source of the English', () => {
    const terms = ['专精特新', '无'].map((entry) => ({ entry, headword: entry, english: 'x', count: 1 }));
    expect(notesOf({ ...reading, terms }, [formulaCard, null])).toEqual([
      {
        entry: '专精特新',
        reading: 'zhuān-jīng-tè-xīn',
        english: 'specialized and sophisticated',
        source: 'China to foster more “little giant” firms to boost innovation, 2023',
        meaning: formulaCard.entry?.meaning,
      },
    ]);
  });
});

describe('small things', () => {
  it.each([
    ['javascript:alert(1)', null],
    ['no address', null],
    ['https://a.example/x">y', 'https://a.example/x%22%3Ey'],
    ["https://a.example/?q='>", 'https://a.example/?q=%27%3E'],
  ])('a link to %s is %s', (address, link) => expect(linkAddress(address)).toBe(link));

  it('a day is said in words, and a file is named by its title', () => {
    expect(sayDay('2025-01-06')).toBe('6 January 2025');
    expect(fileNameOf('云川市：抓实“智改”/..\\x')).toBe('云川市-抓实-智改-x');
    expect(fileNameOf(null)).toBe('article');
  });
});
