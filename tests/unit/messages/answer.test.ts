import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Handlers } from '../../../messages/answer.ts';
import { ask } from '../../../messages/ask.ts';
import { emptyCollection } from '../../../personal/schema.ts';
import { LONGEST_ARTICLE, LONGEST_PARAGRAPH, type PageState } from '../../../messages/protocol.ts';

const state: PageState = {
  reading: true,
  scope: 'article',
  panelOpen: false,
  chinese: true,
  words: 1,
  terms: 1,
  error: null,
};

function handlers(changes: Partial<Handlers> = {}): Handlers {
  return {
    annotate: vi.fn(async () => []),
    'look-up': vi.fn(async () => null),
    'look-up-headword': vi.fn(async () => null),
    'read-article': vi.fn(async () => {
      throw new Error('The dictionary is gone.');
    }),
    'change-known-words': vi.fn(async () => null),
    'is-always-read': vi.fn(async () => false),
    correct: vi.fn(async () => ({
      form: '重庆',
      reading: '',
      rendering: 'CQ',
      reach: 'everywhere' as const,
      where: '',
    })),
    'open-entry': vi.fn(async () => null),
    'bring-panel': vi.fn(async () => null),
    'export-article': vi.fn(async () => ''),
    'save-word': vi.fn(async (wish) => ({ ...wish, id: 'word-1', address: '', savedOn: '2025-01-16', note: '' })),
    'forget-word': vi.fn(async () => null),
    'change-words': vi.fn(async () => null),
    'open-words': vi.fn(async () => null),
    'forget-correction': vi.fn(async () => null),
    'change-collection': vi.fn(async () => emptyCollection),
    'control-page': vi.fn(async () => state),
    ...changes,
  };
}

const style = { notation: 'marks', sandhi: false, capitals: false } as const;
const page = { url: 'https://news.example/article.html' };

beforeEach(() => fakeBrowser.reset());

describe('the border', () => {
  it('lets a well-formed request through', async () => {
    const handle = handlers();
    const payload = { paragraphs: ['新质生产力'], context: '', publishedOn: '2025-01-20', style };
    expect(await answer('annotate', payload, page, handle)).toEqual({ ok: true, answer: [] });
    expect(handle.annotate).toHaveBeenCalledWith(payload, page);
  });

  it.each([
    ['a paragraph that is no text', { paragraphs: [7], context: '', publishedOn: null, style }],
    [
      'a paragraph too long',
      { paragraphs: ['字'.repeat(LONGEST_PARAGRAPH + 1)], context: '', publishedOn: null, style },
    ],
    ['a date that is none', { paragraphs: [], context: '', publishedOn: 'yesterday', style }],
    [
      'a notation that there is not',
      { paragraphs: [], context: '', publishedOn: null, style: { ...style, notation: 'ipa' } },
    ],
    ['nothing at all', undefined],
  ])('stops %s', async (_, payload) => {
    const handle = handlers();
    expect((await answer('annotate', payload, page, handle)).ok).toBe(false);
    expect(handle.annotate).not.toHaveBeenCalled();
  });

  it('stops an article that is too long in all', async () => {
    const paragraphs = Array.from({ length: 5 }, () => '字'.repeat(LONGEST_ARTICLE / 4));
    expect((await answer('read-article', { title: null, paragraphs, date: null, style }, page, handlers())).ok).toBe(
      false,
    );
  });

  it('lets only our own pages control a tab', async () => {
    const payload = { tabId: 1, command: 'start-reading' };
    expect((await answer('control-page', payload, page, handlers())).ok).toBe(false);
    const own = { url: fakeBrowser.runtime.getURL('/popup.html') };
    expect(await answer('control-page', payload, own, handlers())).toEqual({ ok: true, answer: state });
  });

  it('takes a word to keep without believing an address in it', async () => {
    const wish = {
      headword: '链主',
      reading: '',
      english: '',
      sentence: '链主。',
      span: { start: 0, end: 2 },
      title: '',
    };
    const handle = handlers();
    await answer('save-word', { ...wish, address: 'https://forged.example/', id: 'forged' }, page, handle);
    expect(handle['save-word']).toHaveBeenCalledExactlyOnceWith(wish, page);
    const beyond = { ...wish, span: { start: 2, end: 9 } };
    expect((await answer('save-word', beyond, page, handle)).ok).toBe(false);
  });

  it('lets only our own pages change words that are kept', async () => {
    const payload = { change: 'remove', ids: ['word-1'] };
    expect((await answer('change-words', payload, page, handlers())).ok).toBe(false);
    const own = { url: fakeBrowser.runtime.getURL('/vocabulary.html') };
    expect(await answer('change-words', payload, own, handlers())).toEqual({ ok: true, answer: null });
  });

  it('tells a failure in words and does not throw it across', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const reply = await answer('read-article', { title: null, paragraphs: [], date: null, style }, page, handlers());
    expect(reply).toEqual({ ok: false, error: 'The dictionary is gone.' });
  });

  it('survives any payload', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (payload) => {
        expect(await answer('look-up', payload, page, handlers())).toHaveProperty('ok');
      }),
    );
  });
});

describe('asking', () => {
  it('gets the answer of the background', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () =>
      JSON.stringify({ ok: true, answer: true }),
    );
    expect(await ask('is-always-read', {})).toBe(true);
  });

  it('says so when no answer ever comes, instead of waiting for good', async () => {
    vi.useFakeTimers();
    try {
      vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => new Promise(() => undefined));
      const asking = expect(ask('is-always-read', {})).rejects.toThrow('does not answer');
      await vi.advanceTimersByTimeAsync(20_000);
      await asking;
    } finally {
      vi.useRealTimers();
    }
  });

  it('survives any answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (reply) => {
        vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => reply);
        await ask('is-always-read', {}).catch((error: unknown) => expect(error).toHaveProperty('name', 'AskError'));
      }),
    );
  });

  it('says what to do when the extension was updated under an open page', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(ask('is-always-read', {})).rejects.toThrow('Reload the page');
  });
});
