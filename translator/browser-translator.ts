/**
 * The browser's own translator, where there is one: Chrome 138 and Edge 148 on the desktop; not Firefox. It works on this
 * device; the browser fetches a language pack of its own the first time. https://developer.chrome.com/docs/ai/translator-api
 */

/** What of the browser's API we use. */
export interface TranslatorApi {
  availability(languages: Languages): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options: Languages & {
      readonly signal: AbortSignal;
      readonly monitor: (monitor: EventTarget) => void;
    },
  ): Promise<TranslatorInstance>;
}

interface Languages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface TranslatorInstance {
  translate(text: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** Translates sentence by sentence; `destroy` frees the model. */
export interface SentenceTranslator {
  /** Rejects after the time limit, or when the run is cancelled. */
  readonly translate: (text: string) => Promise<string>;
  readonly destroy: () => void;
}

/** Without a sign of progress for so long, the browser is taken not to answer. In milliseconds. */
const SILENCE = 30_000;

/** The API of this window; null where the browser has none or the page is not secure. */
export function browserTranslator(scope: object): TranslatorApi | null {
  const api: unknown = 'Translator' in scope ? scope.Translator : null;
  return typeof api === 'function' && 'availability' in api && 'create' in api
    ? (api as unknown as TranslatorApi)
    : null;
}

export interface Progress {
  /** Of the language pack, from 0 to 1. */
  readonly onDownload: (loaded: number) => void;
  readonly signal: AbortSignal;
  /** In milliseconds; for tests. */
  readonly silence?: number;
}

/**
 * A translator from Chinese to English. Must be called from a click. Throws an error with a message for the person where
 * the browser cannot, does not answer in time, or the signal aborts.
 */
export async function openTranslator(
  api: TranslatorApi,
  language: string,
  { onDownload, signal, silence = SILENCE }: Progress,
): Promise<SentenceTranslator> {
  const languages: Languages = { sourceLanguage: language === 'zh-Hant' ? 'zh-Hant' : 'zh', targetLanguage: 'en' };
  const instance = await untilSilent(silence, signal, async (alive, patience) => {
    if ((await api.availability(languages)) === 'unavailable')
      throw new Error('This browser’s translator does not know Chinese and English.');
    return api.create({
      ...languages,
      signal: patience,
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', (event) => {
          alive();
          const loaded: unknown = 'loaded' in event ? event.loaded : 0;
          onDownload(typeof loaded === 'number' ? loaded : 0);
        }),
    });
  });
  return {
    translate: (text) =>
      untilSilent(silence, signal, (_alive, patience) => instance.translate(text, { signal: patience })),
    destroy: () => instance.destroy(),
  };
}

/** Runs a task that may hang: it is given up when it shows no life for so long, and when the signal aborts. */
async function untilSilent<Result>(
  silence: number,
  signal: AbortSignal,
  task: (alive: () => void, patience: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        ending.abort(
          new Error(
            `The browser’s translator has not answered for ${Math.round(silence / 1000)} seconds. It needs a network the first time, for its language pack.`,
          ),
        ),
      silence,
    );
  };
  const cancel = () => ending.abort(signal.reason);
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  alive();
  try {
    const given = new Promise<never>((_resolve, reject) => {
      const refuse = () =>
        reject(ending.signal.reason instanceof Error ? ending.signal.reason : new Error('Cancelled.'));
      if (ending.signal.aborted) refuse();
      else ending.signal.addEventListener('abort', refuse, { once: true });
    });
    return await Promise.race([task(alive, ending.signal), given]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}
