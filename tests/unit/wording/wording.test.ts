/** Both catalogues next to each other: the same keys, nothing empty, nothing left in the other language. */
import { describe, expect, it } from 'vitest';
import { deskTitles } from '../../../glossary/desks.ts';
import { inPageWording } from '../../../wording/in-page/index.ts';
import { languageOf } from '../../../wording/language.ts';
import { ownPagesWording } from '../../../wording/own-pages/index.ts';
import { panelWording } from '../../../wording/panel/index.ts';

type Leaf = string | ((...given: readonly unknown[]) => string);

/** Every leaf by its path, `popover.about`. */
function leavesOf(catalogue: object, path = ''): [path: string, leaf: Leaf][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, Leaf][] => {
    const here = `${path}${key}`;
    return typeof value === 'object' && value !== null ? leavesOf(value, `${here}.`) : [[here, value as Leaf]];
  });
}

/** Said for two numbers or names; functions take either, and write both. */
function said(leaf: Leaf, ...given: readonly unknown[]): unknown {
  return typeof leaf === 'string' ? leaf : leaf(...given);
}

const CATALOGUES = { 'in the page': inPageWording, 'in the panel': panelWording, 'on our own pages': ownPagesWording };

/** Names that are the same in every language, and what stands for a person's own words. */
const NAMES =
  /(?<!\p{L})(?:Yanzhen|Markdown|HTML|CSV|TBX|JSON|PDF|Anki|Yomitan|Firefox|English|MIT|CC-CEDICT|CC BY-SA|Home|USD|ch[oó]ngqìng|Chong2qing4|xinzhi|new quality|yí gè|bú shì)(?!\p{L})/giu;

describe.each(Object.entries(CATALOGUES))('what is said %s', (_, catalogueOf) => {
  const english = leavesOf(catalogueOf('en'));
  const chinese = leavesOf(catalogueOf('zh-Hans'));

  it('has the same keys in both languages', () => {
    expect(chinese.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
    expect(english.length).toBeGreaterThan(50);
  });

  it('takes the same and writes it in both', () => {
    const others = new Map(chinese);
    for (const [path, leaf] of english) {
      const other = others.get(path);
      expect(typeof other, path).toBe(typeof leaf);
      if (typeof leaf !== 'function' || typeof other !== 'function') continue;
      const given = Array.from({ length: leaf.length }, (_, index) => 37 + index);
      for (const text of [said(leaf, ...given), said(other, ...given)]) {
        expect(text, path).toBeTypeOf('string');
        for (const each of given) expect(text, path).toContain(String(each));
      }
    }
  });

  it('is never empty', () => {
    for (const [path, leaf] of [...english, ...chinese]) expect(String(said(leaf, 1, 1, 1)).trim(), path).not.toBe('');
  });

  it('is Chinese where it is to be: of English only names are left', () => {
    for (const [path, leaf] of chinese) {
      const text = String(said(leaf, 1, 1, 1)).replaceAll(NAMES, '');
      expect(text, path).not.toMatch(/\p{Script=Latin}{2,}/u);
    }
  });

  it('has Chinese marks of Chinese sentences, and a space between Chinese and Latin letters', () => {
    for (const [path, leaf] of chinese) {
      // These are handed names of settings, which bring their quotation marks.
      const text = String(said(leaf, path.startsWith('lost.') ? '“拼音”' : 1, 1, 1));
      expect(text, path).not.toMatch(/\p{Script=Han}[,;:?!.]/u);
      expect(text, path).not.toMatch(/\p{Script=Han}[a-z0-9]|[a-z0-9]\p{Script=Han}/iu);
    }
  });
});

describe('the glossary', () => {
  it('has a Chinese name for each of its domains', () => {
    expect(Object.keys(ownPagesWording('zh-Hans').glossary.desks)).toEqual(Object.keys(deskTitles));
  });
});

describe('the language', () => {
  it.each([
    ['auto', 'zh-CN', 'zh-Hans'],
    ['auto', 'zh', 'zh-Hans'],
    ['auto', 'zh-TW', 'zh-Hans'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'de', 'en'],
    ['auto', 'zhx', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-Hans', 'fr', 'zh-Hans'],
  ] as const)('of a person who chose %s in a browser in %s is %s', (choice, browser, language) => {
    expect(languageOf(choice, browser)).toBe(language);
  });
});
