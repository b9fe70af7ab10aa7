import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeKnownWords,
  completeKnownWords,
  MOST_KNOWN_WORDS,
  parseWordList,
  readKnownWords,
} from '../../../vocabulary/known-words.ts';

beforeEach(() => fakeBrowser.reset());

describe('known words', () => {
  it('are none at first', async () => {
    expect(await readKnownWords()).toEqual(new Set());
  });

  it('all stay where several tabs add and remove at once', async () => {
    await Promise.all([
      changeKnownWords({ add: ['经济'], remove: [] }),
      changeKnownWords({ add: ['发展', '企业'], remove: [] }),
      changeKnownWords({ add: ['重庆'], remove: ['企业'] }),
    ]);
    expect(await readKnownWords()).toEqual(new Set(['经济', '发展', '重庆']));
  });

  it('lose nothing of a store that cannot be read', async () => {
    await fakeBrowser.storage.local.set({ 'known-words': 'broken' });
    expect(await readKnownWords()).toEqual(new Set());
    await changeKnownWords({ add: ['经济'], remove: [] });
    expect(await fakeBrowser.storage.local.get()).toMatchObject({
      'known-words': ['经济'],
      'known-words-unreadable': 'broken',
    });
  });

  it('are refused where there are too many, and the next change works', async () => {
    const many = Array.from({ length: MOST_KNOWN_WORDS + 1 }, (_, index) => `字${index}`);
    await expect(changeKnownWords({ add: many, remove: [] })).rejects.toThrow('Yanzhen can keep');
    await changeKnownWords({ add: ['经济'], remove: [] });
    expect(await readKnownWords()).toEqual(new Set(['经济']));
  });

  it('are words, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        for (const word of completeKnownWords(stored)) expect(word).toMatch(/\p{Script=Han}/u);
      }),
    );
  });

  it('come from a list, a word a line, with what stands behind a tab left out', () => {
    expect(parseWordList('经济\r\n\n# note\n发展\tdevelopment\n 企业 \n经济')).toEqual(['经济', '发展', '企业']);
  });
});
