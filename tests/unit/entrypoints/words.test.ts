/** Words on their way from a popover through the background into the store, and what their page does with them. */
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NoticeContent } from '../../../components/notice/Notice.tsx';
import { createPopoverModel } from '../../../components/popover/popover-model.ts';
import { cautionCard, formulaCard } from '../../../components/popover/sample-cards.ts';
import { createSaving } from '../../../entrypoints/reader/saving.ts';
import { createKeeping } from '../../../entrypoints/vocabulary/keeping.ts';
import { answer, type Handlers } from '../../../messages/answer.ts';
import type { RequestName } from '../../../messages/requests.ts';
import type { Reader } from '../../../page/reader.ts';
import { pageAddress } from '../../../vocabulary/saved-word.ts';
import { changeSavedWords, readVocabulary, saveWord } from '../../../vocabulary/saved-words.ts';
import { target } from '../components/support.tsx';
import { wordOf } from '../vocabulary/sample-words.ts';

const PAGE = 'https://news.example/2025/01/16/a.html#top';
const opened: string[] = [];
let count = 0;

/** What the background does with requests about words. */
const handlers = {
  'save-word': (wish, { url }) =>
    saveWord(wish, { id: `word-${(count += 1)}`, address: pageAddress(url), savedOn: '2025-01-16T08:30:00.000Z' }),
  'forget-word': ({ id }) => changeSavedWords({ change: 'remove', ids: [id] }),
  'change-words': (change) => changeSavedWords(change),
  'open-words': async ({ query }) => {
    opened.push(query);
    return null;
  },
} satisfies Partial<Handlers> as unknown as Handlers;

/** Requests come from this address, as the browser would tell it. */
function askFrom(url: string): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    const { name, payload } = message as { name: RequestName; payload: unknown };
    return JSON.stringify(await answer(name, payload, { url }, handlers));
  }) as typeof fakeBrowser.runtime.sendMessage);
}

const stored = async () => (await readVocabulary()).words;
const settled = () => new Promise((next) => setTimeout(next, 20));

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  fakeBrowser.reset();
  opened.length = 0;
});

function saving() {
  askFrom(PAGE);
  const notice = signal<NoticeContent | null>(null);
  const popover = createPopoverModel({
    lookUp: () => Promise.resolve(formulaCard),
    lookUpHeadword: () => Promise.resolve(cautionCard),
  });
  const reader = { article: { title: '云川市', date: null, byline: null, paragraphs: [] } } as unknown as Reader;
  const on = target('专精特新', 'touch');
  const pointed = {
    ...on,
    token: { ...on.token, start: 10, end: 14 },
    text: '第一句。今年计划新增专精特新企业300家。',
  };
  const ending = new AbortController();
  return { ...createSaving({ popover, reader, notice }, ending.signal), notice, popover, pointed, ending };
}

describe('a word saved from its popover', () => {
  it('is kept with its sentence, the title, and the address that the browser tells', async () => {
    const { save, pointed, notice } = saving();
    save(formulaCard, pointed);
    await settled();
    expect(await stored()).toEqual([
      {
        id: expect.any(String) as string,
        headword: '专精特新',
        reading: 'zhuān-jīng-tè-xīn',
        english: 'specialized and sophisticated',
        sentence: '今年计划新增专精特新企业300家。',
        span: { start: 6, end: 10 },
        title: '云川市',
        address: 'https://news.example/2025/01/16/a.html',
        savedOn: '2025-01-16T08:30:00.000Z',
        note: '',
      },
    ]);
    expect(notice.value?.text).toBe('专精特新 is in your words.');
  });

  it('is taken back by the notice', async () => {
    const { save, pointed, notice } = saving();
    save(formulaCard, pointed);
    await settled();
    notice.value?.onUndo?.();
    await settled();
    expect(await stored()).toEqual([]);
  });

  it('from a related entry keeps the sentence without a place for the word in it', async () => {
    const { save, pointed } = saving();
    save(cautionCard, pointed);
    await settled();
    expect((await stored())[0]).toMatchObject({ headword: '链长', span: null });
    expect((await stored())[0]?.sentence).toContain('专精特新');
  });

  it('is shown as saved from then on, and leads to the words instead of being kept twice', async () => {
    const { save, saved, pointed, popover, ending } = saving();
    popover.pointAt(pointed);
    await settled();
    expect(saved.value.has('专精特新')).toBe(false);
    save(formulaCard, pointed);
    await settled();
    expect(saved.value.has('专精特新')).toBe(true);
    save(formulaCard, pointed);
    await settled();
    expect(opened).toEqual(['专精特新']);
    expect(await stored()).toHaveLength(1);
    ending.abort();
  });

  it('that finds no room is told of in plain words', async () => {
    const { save, pointed, notice } = saving();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    save(formulaCard, pointed);
    await settled();
    expect(notice.value?.text).toContain('no room left');
    expect(notice.value?.onUndo).toBeNull();
  });
});

async function keeping() {
  await fakeBrowser.storage.local.set({
    'saved-words': { version: 1, words: [wordOf({ id: 'first' }), wordOf({ id: 'second', headword: '链主' })] },
  });
  askFrom(fakeBrowser.runtime.getURL('/vocabulary.html'));
  const vocabulary = signal(await readVocabulary());
  const follow = async (): Promise<void> => {
    await settled();
    vocabulary.value = await readVocabulary();
  };
  return { ...createKeeping(vocabulary), follow };
}

describe('the page of words', () => {
  it('deletes words and gives them back as they were', async () => {
    const { remove, undo, status, follow } = await keeping();
    const before = await stored();
    remove(['first', 'second']);
    await follow();
    expect(await stored()).toEqual([]);
    expect(status.value).toBe('2 words are deleted.');
    undo.value?.();
    await follow();
    expect(new Set(await stored())).toEqual(new Set(before));
    expect(undo.value).toBeNull();
  });

  it('changes a word, and takes the change back', async () => {
    const { edit, undo, follow } = await keeping();
    await edit('second', { english: 'chain leader', note: 'n' });
    expect((await stored())[1]).toMatchObject({ headword: '链主', english: 'chain leader', note: 'n' });
    await follow();
    undo.value?.();
    await follow();
    expect((await stored())[1]).toMatchObject({ english: 'specialized and sophisticated', note: '' });
  });

  it('takes in a file, and takes that back', async () => {
    const { importFile, undo, status, follow } = await keeping();
    importFile(new File(['ID,Chinese,English\nfirst,专精特新,SRDI\n,雁阵,geese\n'], 'words.csv'));
    await follow();
    expect(status.value).toBe('2 words taken in from words.csv.');
    expect((await stored()).map(({ english }) => english).toSorted()).toEqual([
      'SRDI',
      'geese',
      'specialized and sophisticated',
    ]);
    undo.value?.();
    await follow();
    expect((await stored()).map(({ headword }) => headword).toSorted()).toEqual(['专精特新', '链主'].toSorted());
  });

  it('takes in nothing of a file with a fault, and says where it is', async () => {
    const { importFile, undo, status, follow } = await keeping();
    const before = await stored();
    importFile(new File(['Chinese,Address\n雁阵,https://a.example\n链主,file:///etc\n'], 'words.csv'));
    await follow();
    expect(status.value).toBe('Nothing of words.csv was taken in.\nLine 3, “Address”: is no web address');
    expect(undo.value).toBeNull();
    expect(await stored()).toEqual(before);
  });
});
