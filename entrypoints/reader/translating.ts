/** The browser's own translator for the panel, where there is one; nothing of it is asked before the person clicks. */
import { signal, type Signal } from '@preact/signals';
import type { ArticleReading } from '../../engine/annotation.ts';
import { browserTranslator } from '../../translator/browser-translator.ts';
import { offered, translateArticle, type TranslationState } from '../../translator/translation.ts';

export interface Translating {
  /** Null where the browser has no translator. */
  readonly translation: Signal<TranslationState | null>;
  readonly translate: () => void;
  readonly cancelTranslation: () => void;
}

export function createTranslating(
  article: Signal<ArticleReading | null>,
  currentParagraph: Signal<number>,
  ending: AbortSignal,
): Translating {
  const api = browserTranslator(globalThis);
  const translation = signal<TranslationState | null>(api === null ? null : offered);
  let running: AbortController | null = null;
  const cancel = () => running?.abort(new Error('Cancelled.'));
  // Another reading of the article, or the closed panel, makes what has been translated void.
  const stop = article.subscribe(() => {
    cancel();
    if (api !== null) translation.value = offered;
  });
  ending.addEventListener('abort', () => {
    stop();
    cancel();
  });
  return {
    translation,
    translate: () => {
      const reading = article.peek();
      if (api === null || reading === null) return;
      cancel();
      const run = new AbortController();
      running = run;
      void translateArticle(api, reading, {
        from: currentParagraph.peek(),
        signal: run.signal,
        show: (state) => {
          if (running === run) translation.value = state;
        },
      });
    },
    cancelTranslation: cancel,
  };
}
