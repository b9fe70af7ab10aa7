/** The words that a person has saved: found, sorted, changed, deleted, and their way in and out. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedWord, WordEdit } from '../../vocabulary/saved-word.ts';
import { useOwnWording } from '../shared/own-wording.ts';
import { useLanguage } from '../shared/wording.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import { findWords, newestFirst, orderBy, sortings, sortWords, type Order, type Sorting } from './order.ts';
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
  const language = useLanguage();
  const { vocabulary: say } = useOwnWording();
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
    <div class="words" lang={language}>
      <header class="page-head">
        <Wordmark />
        {words.length > 0 && (
          <search class="page-search">
            <input
              type="search"
              aria-label={say.searchBy}
              placeholder={say.search}
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
        {say.title} <span class="words-count">{words.length > 0 && words.length.toLocaleString('en')}</span>
      </h1>
      <Status {...props} />
      <Tools {...props} found={found} selected={selected} onRemove={remove} />
      {words.length === 0 && <Nothing />}
      {words.length > 0 && found.length === 0 && <p class="words-soft">{say.notFound(query)}</p>}
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
            {say.more(found.length - shown)}
          </button>
        </p>
      )}
    </div>
  );
}

function Nothing() {
  const { vocabulary: say } = useOwnWording();
  return (
    <section class="words-empty" aria-label={say.none}>
      <h2>{say.none}</h2>
      <p>{say.noneNote}</p>
      <p>{say.noneLoad}</p>
    </section>
  );
}

/** The status is there before its text is, so that a screen reader hears the text come. */
function Status({ status, onUndo, onSaveUnreadable }: VocabularyViewProps) {
  const { vocabulary: say, common } = useOwnWording();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed went with its row: whoever goes by keys is led to the way back.
    if (document.activeElement === document.body) undo.current?.focus();
  }, [onUndo]);
  return (
    <>
      {onSaveUnreadable && (
        <div class="done-last" role="alert">
          <p>{say.unreadable}</p>
          <button type="button" class="link" onClick={onSaveUnreadable}>
            {say.saveUnreadable}
          </button>
        </div>
      )}
      <div class="done-last" role="status">
        {status?.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
        {onUndo && (
          <button ref={undo} type="button" class="link" onClick={onUndo}>
            {common.undo}
          </button>
        )}
      </div>
    </>
  );
}

const FORMATS = ['anki', 'csv', 'markdown'] as const satisfies readonly WordsFormat[];

interface ToolsProps extends VocabularyViewProps {
  readonly found: readonly SavedWord[];
  readonly selected: readonly SavedWord[];
}

/** What is done with the words that are selected, or with all that are shown. */
function Tools({ words, found, selected, onExport, onImport, onRemove }: ToolsProps) {
  const { vocabulary: say } = useOwnWording();
  const concerned = selected.length > 0 ? selected : found;
  const lead =
    selected.length > 0
      ? say.exportSelected(selected.length)
      : found.length < words.length
        ? say.exportFound(found.length)
        : say.exportAll;
  return (
    <div class="words-tools" role="group" aria-label={say.tools}>
      {concerned.length > 0 && (
        <>
          <span class="words-soft">{lead}</span>
          {FORMATS.map((format) => (
            <button key={format} type="button" class="link" onClick={() => onExport(concerned, format)}>
              {say.formats[format]}
            </button>
          ))}
        </>
      )}
      <label class="link file-link">
        {say.load}
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
          {say.removeSelected(selected.length)}
        </button>
      )}
    </div>
  );
}

interface HeadProps {
  readonly order: Order;
  readonly isAllChosen: boolean;
  readonly onSort: (by: Sorting) => void;
  readonly onChooseAll: (isChosen: boolean) => void;
}

function Head({ order, isAllChosen, onSort, onChooseAll }: HeadProps) {
  const { vocabulary: say } = useOwnWording();
  return (
    <thead>
      <tr>
        <th scope="col" class="words-choose">
          <input
            type="checkbox"
            aria-label={say.selectAll}
            checked={isAllChosen}
            onChange={(event) => onChooseAll(event.currentTarget.checked)}
          />
        </th>
        {sortings.map((by) => {
          const isSorted = order.by === by;
          return (
            <th
              key={by}
              scope="col"
              data-column={by}
              aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" class="words-sort" onClick={() => onSort(by)}>
                {by === 'title' ? (
                  <>
                    <span class="words-wide">{say.columns.title}</span>
                    <span class="words-narrow">{say.source}</span>
                  </>
                ) : (
                  say.columns[by]
                )}
                <span aria-hidden="true">{isSorted ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          );
        })}
        <th scope="col">
          <span class="unseen">{say.whatToDo}</span>
        </th>
      </tr>
    </thead>
  );
}
