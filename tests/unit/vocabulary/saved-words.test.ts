import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inverseOf, applyWordsChange, type WordsChange } from '../../../vocabulary/change.ts';
import { pageAddress, type WordWish } from '../../../vocabulary/saved-word.ts';
import { changeSavedWords, parseStoredWords, readVocabulary, saveWord } from '../../../vocabulary/saved-words.ts';
import { anyWord, wordOf } from './sample-words.ts';

const wish = (headword: string): WordWish => ({
  headword,
  reading: '',
  english: '',
  sentence: `这是${headword}。`,
  span: { start: 2, end: 2 + headword.length },
  title: '标题',
});
let count = 0;
const given = () => ({
  id: `id-${(count += 1)}-x`,
  address: 'https://news.example/a.html',
  savedOn: '2025-01-16T08:30:00.000Z',
});
const headwords = async () => (await readVocabulary()).words.map(({ headword }) => headword);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('saved words', () => {
  it('are none at first, and nothing is said to be damaged', async () => {
    expect(await readVocabulary()).toEqual({ words: [], unreadable: null });
  });

  it('all stay where several tabs save, edit and delete at once', async () => {
    const first = await saveWord(wish('链主'), given());
    await Promise.all([
      saveWord(wish('专精特新'), given()),
      changeSavedWords({ change: 'edit', id: first.id, english: 'chain leader', note: 'leads a chain' }),
      saveWord(wish('雁阵效应'), given()),
      saveWord(wish('低空经济'), given()),
    ]);
    const { words } = await readVocabulary();
    expect(words.map(({ headword }) => headword)).toEqual(['链主', '专精特新', '雁阵效应', '低空经济']);
    expect(words[0]).toMatchObject({ id: first.id, english: 'chain leader', note: 'leads a chain' });
  });

  it('are not kept twice from one sentence of one page, but are from another', async () => {
    const first = await saveWord(wish('链主'), given());
    expect(await saveWord(wish('链主'), given())).toEqual(first);
    await saveWord({ ...wish('链主'), sentence: '链主企业。', span: { start: 0, end: 2 } }, given());
    expect(await headwords()).toEqual(['链主', '链主']);
  });

  it('stay, and the raw record is set aside, where part of it cannot be read', async () => {
    const broken = { version: 1, words: [wordOf({ headword: '链主' }), { headword: 7 }, 'nonsense'] };
    await fakeBrowser.storage.local.set({ 'saved-words': broken });
    expect(await readVocabulary()).toMatchObject({ words: [{ headword: '链主' }], unreadable: [broken] });
    await saveWord(wish('专精特新'), given());
    expect(await headwords()).toEqual(['链主', '专精特新']);
    expect((await fakeBrowser.storage.local.get())['saved-words-unreadable']).toEqual([broken]);
  });

  it('lose nothing where the record is broken again and again', async () => {
    for (const broken of ['first', ['second']]) {
      await fakeBrowser.storage.local.set({ 'saved-words': broken });
      await saveWord(wish('链主'), given());
    }
    expect((await readVocabulary()).unreadable).toEqual(['first', ['second']]);
    expect(await headwords()).toEqual(['链主']);
  });

  it('are not written over where a later version wrote them', async () => {
    const later = { version: 2, words: [wordOf({ headword: '链主' })] };
    await fakeBrowser.storage.local.set({ 'saved-words': later });
    await expect(saveWord(wish('专精特新'), given())).rejects.toThrow('Update Yanzhen');
    expect((await fakeBrowser.storage.local.get())['saved-words']).toEqual(later);
  });

  it('stay as they were where the storage is full, which is said in plain words, and the next change works', async () => {
    await saveWord(wish('链主'), given());
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveWord(wish('专精特新'), given())).rejects.toThrow('no room left');
    expect(await headwords()).toEqual(['链主']);
    await saveWord(wish('雁阵效应'), given());
    expect(await headwords()).toEqual(['链主', '雁阵效应']);
  });

  it('are not written over where a damaged record cannot be set aside', async () => {
    await fakeBrowser.storage.local.set({ 'saved-words': 'broken' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveWord(wish('链主'), given())).rejects.toThrow('nothing is lost');
    expect((await fakeBrowser.storage.local.get())['saved-words']).toBe('broken');
  });

  it('go from version to version, one step at a time', () => {
    const former = { version: 1, words: [{ ...wordOf({}), headword: undefined, word: '链主' }] };
    const upgrades = {
      1: (words: readonly unknown[]) => words.map((word) => ({ ...(word as object), term: '链主' })),
      2: (words: readonly unknown[]) =>
        words.map((word) => ({ ...(word as object), headword: (word as { term: string }).term })),
    };
    expect(parseStoredWords(former, upgrades, 3)).toMatchObject({ words: [{ headword: '链主' }], isDamaged: false });
  });

  it('are words, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (stored, words) => {
        parseStoredWords(stored);
        expect(parseStoredWords({ version: 1, words }).words.length).toBeLessThanOrEqual(words.length);
      }),
    );
  });

  it('pass the schema unchanged once they have passed it', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        expect(parseStoredWords({ version: 1, words: [word] }).words).toEqual([word]);
      }),
    );
  });
});

describe('a change', () => {
  it('is taken back by its inverse', () => {
    const some = fc.uniqueArray(anyWord, { selector: ({ id }) => id, maxLength: 6 });
    fc.assert(
      fc.property(some, some, (before, others) => {
        const sorted = before.toSorted((one, other) => Date.parse(one.savedOn) - Date.parse(other.savedOn));
        const changes: WordsChange[] = [
          { change: 'put', words: others },
          { change: 'remove', ids: sorted.slice(0, 2).map(({ id }) => id) },
          ...sorted.slice(0, 1).map(({ id }) => ({ change: 'edit' as const, id, english: 'x', note: '' })),
        ];
        for (const change of changes) {
          const after = inverseOf(sorted, change).reduce(applyWordsChange, applyWordsChange(sorted, change));
          expect(new Set(after)).toEqual(new Set(sorted));
        }
      }),
    );
  });

  it('of a word that another tab has deleted says so', () => {
    expect(() => applyWordsChange([], { change: 'edit', id: 'gone-1', english: '', note: '' })).toThrow('deleted');
  });
});

describe('the address of a page', () => {
  it.each([
    ['https://news.example/a.html?id=1#part', 'https://news.example/a.html?id=1'],
    ['javascript:alert(1)', ''],
    ['chrome-extension://abc/welcome.html', ''],
    [undefined, ''],
  ])('%s is kept as “%s”', (url, address) => {
    expect(pageAddress(url)).toBe(address);
  });

  it('is no script in a stored word', () => {
    expect(parseStoredWords({ version: 1, words: [wordOf({ address: 'javascript:alert(1)' })] }).words).toEqual([]);
  });
});
