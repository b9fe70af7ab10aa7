/** The words that a person has saved: found, sorted, changed, deleted, and their way in and out. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedWord, WordEdit } from '../../vocabulary/saved-word.ts';
import { Wordmark } from '../shared/Wordmark.tsx';
import { findWords, newestFirst, orderBy, sortWords, type Order, type Sorting } from './order.ts';
import { WordRow } from './WordRow.tsx';

export type WordsFormat = 'anki' | 'csv' | 'markdown';

export interface VocabularyViewProps {
  readonly words: readonly SavedWord[];
  /** What is looked for at first. */
  readonly query: string;
  /** What was done or went wrong last; several lines where a file has several faults. */
  readonly status: string | null;
  /** Takes back what was done last; null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  /** Hands the person what could not be read of their words; null where all is well. */
  readonly onSaveUnreadable: (() => void) | null;
  /** Rejects, in the person's words, what cannot be kept. */
  readonly onEdit: (id: string, edit: WordEdit) => Promise<void>;
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onExport: (words: readonly SavedWord[], format: WordsFormat) => void;
  readonly onImport: (file: File) => void;
}

/** Rows that are shown at once; more come at a press. */
const ROWS_AT_ONCE = 100;

export function VocabularyView(props: VocabularyViewProps) {
  const { words } = props;
  const [query, setQuery] = useState(props.query);
  const [order, setOrder] = useState(newestFirst);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const found = sortWords(findWords(words, query), order);
  const selected = found.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], isChosen: boolean): void => {
    const changed = new Set(chosen);
    for (const id of ids) {
      if (isChosen) changed.add(id);
      else changed.delete(id);
    }
    setChosen(changed);
  };
  const remove = (ids: readonly string[]): void => {
    choose(ids, false);
    props.onRemove(ids);
  };

  return (
    <div class="words" lang="en">
      <header class="words-head">
        <Wordmark />
        {words.length > 0 && (
          <search class="words-search">
            <input
              type="search"
              aria-label="Search my words by Chinese, pinyin, English, sentence or source"
              placeholder="Search my words"
              value={query}
              onInput={(event) => {
                setQuery(event.currentTarget.value);
                setShown(ROWS_AT_ONCE);
              }}
            />
          </search>
        )}
      </header>
      <h1>
        My words <span class="words-count">{words.length > 0 && words.length.toLocaleString('en')}</span>
      </h1>
      <Status {...props} />
      <Tools {...props} found={found} selected={selected} onRemove={remove} />
      {words.length === 0 && <Nothing />}
      {words.length > 0 && found.length === 0 && <p class="words-soft">No word of yours has “{query}”.</p>}
      {found.length > 0 && (
        <table class="words-table">
          <Head
            order={order}
            isAllChosen={selected.length === found.length}
            onSort={(by) => setOrder(orderBy(by, order))}
            onChooseAll={(isChosen) =>
              choose(
                found.map(({ id }) => id),
                isChosen,
              )
            }
          />
          <tbody>
            {found.slice(0, shown).map((word) => (
              <WordRow
                key={word.id}
                word={word}
                isChosen={chosen.has(word.id)}
                onChoose={(isChosen) => choose([word.id], isChosen)}
                onEdit={props.onEdit}
                onRemove={() => remove([word.id])}
              />
            ))}
          </tbody>
        </table>
      )}
      {found.length > shown && (
        <p>
          <button type="button" class="link" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
            Show more: {(found.length - shown).toLocaleString('en')} are left
          </button>
        </p>
      )}
    </div>
  );
}

function Nothing() {
  return (
    <section class="words-empty" aria-label="No words yet">
      <h2>No words yet</h2>
      <p>
        While you read, rest the pointer on a word or tap it, and press the bookmark in its popover. The word comes here
        with its sentence and a link back to the article.
      </p>
      <p>Words that you saved before, as CSV or as text for Anki, can be loaded above.</p>
    </section>
  );
}

/** The status is there before its text is, so that a screen reader hears the text come. */
function Status({ status, onUndo, onSaveUnreadable }: VocabularyViewProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed went with its row: whoever goes by keys is led to the way back.
    if (document.activeElement === document.body) undo.current?.focus();
  }, [onUndo]);
  return (
    <>
      {onSaveUnreadable && (
        <div class="words-status" role="alert">
          <p>Part of your stored words cannot be read. It is set aside, not deleted, and all other words are here.</p>
          <button type="button" class="link" onClick={onSaveUnreadable}>
            Save what cannot be read as a file
          </button>
        </div>
      )}
      <div class="words-status" role="status">
        {status?.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
        {onUndo && (
          <button ref={undo} type="button" class="link" onClick={onUndo}>
            Undo
          </button>
        )}
      </div>
    </>
  );
}

const FORMATS: readonly (readonly [WordsFormat, string])[] = [
  ['anki', 'Anki'],
  ['csv', 'CSV'],
  ['markdown', 'Markdown'],
];

interface ToolsProps extends VocabularyViewProps {
  readonly found: readonly SavedWord[];
  readonly selected: readonly SavedWord[];
}

/** What is done with the words that are selected, or with all that are shown. */
function Tools({ words, found, selected, onExport, onImport, onRemove }: ToolsProps) {
  const concerned = selected.length > 0 ? selected : found;
  const which =
    selected.length > 0
      ? `${selected.length.toLocaleString('en')} selected`
      : found.length < words.length
        ? `${found.length.toLocaleString('en')} found`
        : 'all';
  return (
    <div class="words-tools" role="group" aria-label="Export, import and delete">
      {concerned.length > 0 && (
        <>
          <span class="words-soft">Export {which} as</span>
          {FORMATS.map(([format, title]) => (
            <button key={format} type="button" class="link" onClick={() => onExport(concerned, format)}>
              {title}
            </button>
          ))}
        </>
      )}
      <label class="link words-load">
        Load a file: CSV, Anki
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({ currentTarget: input }) => {
            const file = input.files?.[0];
            input.value = '';
            if (file) onImport(file);
          }}
        />
      </label>
      {selected.length > 0 && (
        <button type="button" class="link" onClick={() => onRemove(selected.map(({ id }) => id))}>
          Delete {selected.length.toLocaleString('en')}
        </button>
      )}
    </div>
  );
}

const HEADINGS: readonly (readonly [Sorting, string])[] = [
  ['headword', 'Word'],
  ['reading', 'Pinyin'],
  ['english', 'English'],
  ['title', 'Sentence and source'],
  ['savedOn', 'Saved'],
];

interface HeadProps {
  readonly order: Order;
  readonly isAllChosen: boolean;
  readonly onSort: (by: Sorting) => void;
  readonly onChooseAll: (isChosen: boolean) => void;
}

function Head({ order, isAllChosen, onSort, onChooseAll }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" class="words-choose">
          <input
            type="checkbox"
            aria-label="Select all"
            checked={isAllChosen}
            onChange={(event) => onChooseAll(event.currentTarget.checked)}
          />
        </th>
        {HEADINGS.map(([by, title]) => {
          const isSorted = order.by === by;
          return (
            <th
              key={by}
              scope="col"
              data-column={by}
              aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" class="words-sort" onClick={() => onSort(by)}>
                {title}
                <span aria-hidden="true">{isSorted ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          );
        })}
        <th scope="col">
          <span class="unseen">What to do</span>
        </th>
      </tr>
    </thead>
  );
}
