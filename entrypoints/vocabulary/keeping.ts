/** What the page of saved words does with them, and how the last of it is taken back. */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { offerFile } from '../../components/shared/offer-file.ts';
import type { WordsFormat } from '../../components/vocabulary-page/VocabularyView.tsx';
import { ask } from '../../messages/ask.ts';
import { ownWords } from '../../settings/own-page.ts';
import { inverseOf, type WordsChange } from '../../vocabulary/change.ts';
import { writeAnki } from '../../vocabulary/formats/anki.ts';
import { writeWordsCsv } from '../../vocabulary/formats/csv.ts';
import { importWords } from '../../vocabulary/formats/import-words.ts';
import { writeWordsMarkdown } from '../../vocabulary/formats/markdown.ts';
import type { SavedWord, WordEdit } from '../../vocabulary/saved-word.ts';
import type { Vocabulary } from '../../vocabulary/saved-words.ts';

export interface Keeping {
  /** What was done or went wrong last, in the person's words. */
  readonly status: Signal<string | null>;
  /** Takes back what was done last; null where there is nothing to take back. */
  readonly undo: Signal<(() => void) | null>;
  /** Rejects, in the person's words, what cannot be kept. */
  readonly edit: (id: string, edit: WordEdit) => Promise<void>;
  readonly remove: (ids: readonly string[]) => void;
  readonly exportWords: (words: readonly SavedWord[], format: WordsFormat) => void;
  readonly importFile: (file: File) => void;
}

export function createKeeping(vocabulary: ReadonlySignal<Vocabulary>): Keeping {
  const status = signal<string | null>(null);
  const undo = signal<(() => void) | null>(null);

  const tell = (error: unknown): void => {
    undo.value = null;
    status.value = error instanceof Error ? error.message : ownWords().common.notKept;
  };
  const takeBack = async (changes: readonly WordsChange[]): Promise<void> => {
    undo.value = null;
    for (const change of changes) await ask('change-words', change);
    status.value = ownWords().common.undone;
  };
  const change = async (wish: WordsChange, done: string): Promise<void> => {
    const back = inverseOf(vocabulary.value.words, wish);
    await ask('change-words', wish);
    status.value = done;
    undo.value = () => void takeBack(back).catch(tell);
  };

  return {
    status,
    undo,
    edit: (id, { english, note }) => {
      const { vocabulary: say } = ownWords();
      const word = vocabulary.value.words.find((each) => each.id === id);
      return change({ change: 'edit', id, english, note }, say.changed(word?.headword ?? say.theWord));
    },
    remove: (ids) => {
      const gone = vocabulary.value.words.filter(({ id }) => ids.includes(id));
      const { vocabulary: say } = ownWords();
      const [first] = gone;
      const done = first && gone.length === 1 ? say.removedOne(first.headword) : say.removedSeveral(gone.length);
      void change({ change: 'remove', ids: [...ids] }, done).catch(tell);
    },
    exportWords: (words, format) => {
      save(words, format);
      status.value = ownWords().vocabulary.exported(words.length);
    },
    importFile: (file) =>
      void file
        .arrayBuffer()
        .then((buffer) => {
          const { words: known } = vocabulary.value;
          const today = new Date().toISOString().slice(0, 10);
          const words = importWords(new Uint8Array(buffer), { known, today, newId: () => crypto.randomUUID() });
          return change({ change: 'put', words }, ownWords().vocabulary.takenIn(words.length, file.name));
        })
        .catch((error: unknown) => {
          tell(error);
          status.value = `${ownWords().vocabulary.nothingTakenIn(file.name)}\n${status.value}`;
        }),
  };
}

function save(words: readonly SavedWord[], format: WordsFormat): void {
  const writers: Readonly<Record<WordsFormat, () => void>> = {
    anki: () => offerFile('yanzhen-words-anki.txt', writeAnki(words), 'text/plain'),
    csv: () => offerFile('yanzhen-words.csv', writeWordsCsv(words), 'text/csv'),
    markdown: () => offerFile('yanzhen-words.md', writeWordsMarkdown(words), 'text/markdown'),
  };
  writers[format]();
}
