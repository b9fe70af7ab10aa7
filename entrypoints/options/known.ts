/** The words that a person knows, on the options page. */
import { signal } from '@preact/signals';
import type { KnownWordsProps } from '../../components/settings/KnownWords.tsx';
import { offerFile } from '../../components/shared/offer-file.ts';
import { ask } from '../../messages/ask.ts';
import { ownWords } from '../../settings/own-page.ts';
import { parseWordList, readKnownWords, watchKnownWords } from '../../vocabulary/known-words.ts';

/** What the view is handed, whenever it is drawn. */
export async function createKnown(ending: AbortSignal): Promise<() => KnownWordsProps> {
  const known = signal<readonly string[]>([...(await readKnownWords())]);
  const status = signal<string | null>(null);
  /** What was forgotten last, for undoing it. */
  const forgotten = signal<readonly string[]>([]);
  watchKnownWords((words) => (known.value = [...words]), ending);

  const change = async (wish: { add: string[]; remove: string[] }, done: string): Promise<void> => {
    try {
      await ask('change-known-words', wish);
      status.value = done;
    } catch (error) {
      status.value = error instanceof Error ? error.message : ownWords().known.notStored;
    }
  };
  const undo = (): void => {
    const words = forgotten.value;
    forgotten.value = [];
    void change({ add: [...words], remove: [] }, ownWords().known.knownAgain(words.length));
  };

  return () => ({
    words: known.value,
    status: status.value,
    onRemove: (words) => {
      forgotten.value = words;
      void change({ add: [], remove: [...words] }, ownWords().known.forgotten(words.length));
    },
    onUndo: forgotten.value.length === 0 ? null : undo,
    onSave: () => offerFile('yanzhen-known-words.txt', `${known.value.join('\n')}\n`, 'text/plain'),
    onLoad: (text) => {
      const words = parseWordList(text);
      forgotten.value = [];
      if (words.length === 0) status.value = ownWords().known.noWords;
      else void change({ add: words, remove: [] }, ownWords().known.takenIn(words.length));
    },
  });
}
