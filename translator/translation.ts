/** One run of a machine translation over an article: where it stands, and each sentence with what we say otherwise. */
import type { ArticleReading } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';
import { openTranslator, type TranslatorApi } from './browser-translator.ts';
import { differences, type Difference } from './check.ts';
import { sentencesOf } from './sentence.ts';

export interface TranslatedSentence extends Span {
  readonly paragraph: number;
  readonly chinese: string;
  readonly english: string;
  readonly differences: readonly Difference[];
}

export interface TranslationState {
  readonly step: 'offered' | 'downloading' | 'translating' | 'done' | 'cancelled' | 'failed';
  /** Of the language pack, from 0 to 1, while it is downloaded. */
  readonly downloaded: number;
  /** Sentences of the article, and those translated so far, in the order of the article. */
  readonly total: number;
  readonly sentences: readonly TranslatedSentence[];
  /** What went wrong, in words for the person; null where nothing did. */
  readonly problem: string | null;
}

export const offered: TranslationState = {
  step: 'offered',
  downloaded: 0,
  total: 0,
  sentences: [],
  problem: null,
};

/**
 * Translates the article, beginning at the paragraph that is being read. Never rejects: what goes wrong is in the state,
 * and what has been translated until then is kept.
 */
export async function translateArticle(
  api: TranslatorApi,
  reading: ArticleReading,
  {
    from,
    signal,
    show,
  }: { readonly from: number; readonly signal: AbortSignal; readonly show: (state: TranslationState) => void },
): Promise<void> {
  const all = sentencesOf(reading);
  const order = [
    ...all.filter(({ paragraph }) => paragraph >= from),
    ...all.filter(({ paragraph }) => paragraph < from),
  ];
  let state: TranslationState = { ...offered, step: 'downloading', total: all.length };
  const change = (changed: Partial<TranslationState>) => {
    state = { ...state, ...changed };
    show(state);
  };
  change({});
  try {
    const translator = await openTranslator(api, reading.language, {
      signal,
      onDownload: (downloaded) => change({ downloaded }),
    });
    try {
      change({ step: 'translating', downloaded: 1 });
      for (const sentence of order) {
        // One after the other: the model works on one text at a time, and the first sentences are wanted first.
        // oxlint-disable-next-line no-await-in-loop
        const english = await translator.translate(sentence.text);
        const { paragraph, start, end, text: chinese } = sentence;
        const translated = { paragraph, start, end, chinese, english, differences: differences(sentence, english) };
        change({ sentences: [...state.sentences, translated].toSorted(inOrder) });
      }
      change({ step: 'done' });
    } finally {
      translator.destroy();
    }
  } catch (error) {
    if (signal.aborted) change({ step: 'cancelled' });
    else change({ step: 'failed', problem: error instanceof Error ? error.message : 'The translation failed.' });
  }
}

function inOrder(one: TranslatedSentence, other: TranslatedSentence): number {
  return one.paragraph - other.paragraph || one.start - other.start;
}
