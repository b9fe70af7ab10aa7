/** The browser's translator is a fake here; that real browsers offer it or not is for the browser tests. */
import { describe, expect, it } from 'vitest';
import { sampleReading } from '../../../components/shared/sample-reading.ts';
import { browserTranslator, openTranslator, type TranslatorApi } from '../../../translator/browser-translator.ts';
import { sentencesOf } from '../../../translator/sentence.ts';
import { translateArticle, type TranslationState } from '../../../translator/translation.ts';

interface Fake extends TranslatorApi {
  readonly asked: string[];
  destroyed: boolean;
}

function fakeApi(answer: (text: string) => Promise<string>, changes: Partial<TranslatorApi> = {}): Fake {
  const fake: Fake = {
    asked: [],
    destroyed: false,
    availability: () => Promise.resolve('downloadable'),
    create: ({ monitor }) => {
      const progress = new EventTarget();
      monitor(progress);
      progress.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
      return Promise.resolve({
        translate: (text) => {
          fake.asked.push(text);
          return answer(text);
        },
        destroy: () => (fake.destroyed = true),
      });
    },
    ...changes,
  };
  return fake;
}

async function run(api: TranslatorApi, { from = 0, signal = new AbortController().signal } = {}) {
  const states: TranslationState[] = [];
  await translateArticle(api, sampleReading, { from, signal, show: (state) => states.push(state) });
  return states;
}

const sentences = sentencesOf(sampleReading);

describe('sentences', () => {
  it('tile the Chinese of every paragraph', () => {
    for (const [paragraph, { text }] of sampleReading.paragraphs.entries()) {
      const own = sentences.filter((sentence) => sentence.paragraph === paragraph);
      expect(own.map((sentence) => sentence.text).join('')).toBe(text);
    }
  });
});

describe('an article', () => {
  it('is translated sentence by sentence, the paragraph that is being read first', async () => {
    const api = fakeApi((text) => Promise.resolve(`EN ${text}`));
    const states = await run(api, { from: 2 });
    expect(api.asked[0]).toBe(sentences.find(({ paragraph }) => paragraph === 2)?.text);
    expect(api.asked).toHaveLength(sentences.length);
    const last = states.at(-1);
    expect(last?.step).toBe('done');
    expect(last?.sentences.map(({ chinese }) => chinese)).toEqual(sentences.map(({ text }) => text));
    expect(api.destroyed).toBe(true);
  });

  it('tells how much of the language pack has come', async () => {
    const states = await run(fakeApi(() => Promise.resolve('')));
    expect(states.find(({ step }) => step === 'downloading' && true)?.downloaded).toBe(0);
    expect(states.some(({ step, downloaded }) => step === 'downloading' && downloaded === 0.5)).toBe(true);
  });

  it('marks the figures that the machine gets wrong', async () => {
    const states = await run(fakeApi(() => Promise.resolve('Nothing of it.')));
    const found = states.at(-1)?.sentences.flatMap((sentence) => sentence.differences) ?? [];
    expect(found).toContainEqual(expect.objectContaining({ kind: 'figure', chinese: '1380亿元' }));
  });

  it('keeps what is translated when the machine fails', async () => {
    let left = 2;
    const states = await run(
      fakeApi(() => (left-- > 0 ? Promise.resolve('One.') : Promise.reject(new Error('The model is gone.')))),
    );
    expect(states.at(-1)).toMatchObject({ step: 'failed', problem: 'The model is gone.' });
    expect(states.at(-1)?.sentences).toHaveLength(2);
  });

  it('stops when it is cancelled, even where the browser hangs', async () => {
    const controller = new AbortController();
    const api = fakeApi(() => new Promise(() => undefined));
    const running = run(api, { signal: controller.signal });
    controller.abort(new Error('Cancelled.'));
    const states = await running;
    expect(states.at(-1)?.step).toBe('cancelled');
  });

  it('is refused where the browser does not know the languages', async () => {
    const states = await run(
      fakeApi(() => Promise.resolve(''), { availability: () => Promise.resolve('unavailable') }),
    );
    expect(states.at(-1)?.problem).toContain('does not know Chinese');
  });
});

describe('a browser that does not answer', () => {
  it('is given up', async () => {
    const api = fakeApi(() => Promise.resolve(''), { create: () => new Promise(() => undefined) });
    const opening = openTranslator(api, 'zh-Hans', {
      signal: new AbortController().signal,
      onDownload: () => undefined,
      silence: 5,
    });
    await expect(opening).rejects.toThrow('has not answered');
  });
});

describe('a browser without a translator', () => {
  it.each([[{}], [{ Translator: {} }], [{ Translator: null }]])('offers none: %j', (scope) => {
    expect(browserTranslator(scope)).toBeNull();
  });
});
