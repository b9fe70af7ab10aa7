/** The words that a person knows: how many, which, and their way in and out as a plain list. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Group } from './Group.tsx';

export interface KnownWordsProps {
  readonly words: readonly string[];
  /** A sample on which the words step back. */
  readonly children?: ComponentChildren;
  /** What went wrong or was done last, in a sentence. */
  readonly status: string | null;
  readonly onRemove: (words: readonly string[]) => void;
  /** Gives back what `onRemove` took last; null where there is nothing to give back. */
  readonly onUndo: (() => void) | null;
  readonly onSave: () => void;
  readonly onLoad: (text: string) => void;
}

/** More would make a page of words that nobody reads through; the search finds the others. */
const MOST_LISTED = 200;

export function KnownWords({ children, words, status, onRemove, onUndo, onSave, onLoad }: KnownWordsProps) {
  const wanted = useSignal('');
  const found = words.filter((word) => word.includes(wanted.value.trim()));
  return (
    <Group id="known" title="Words you know">
      {children}
      <p class="options-soft">
        {words.length === 0
          ? 'None yet. Choose “I know this word” in a popover, and the pinyin of the word steps back wherever it stands.'
          : `${words.length.toLocaleString('en')} ${words.length === 1 ? 'word' : 'words'}. Their pinyin steps back on every page.`}
      </p>
      {words.length > 0 && (
        <>
          <input
            type="search"
            class="known-search"
            aria-label="Find a word"
            placeholder="Find a word"
            value={wanted.value}
            onInput={(event) => (wanted.value = event.currentTarget.value)}
          />
          <ul class="known-words" lang="zh-Hans" translate={false}>
            {found.slice(0, MOST_LISTED).map((word) => (
              <li key={word}>
                {word}
                <button
                  type="button"
                  class="known-remove"
                  aria-label={`Forget ${word}`}
                  title={`Forget ${word}`}
                  onClick={() => onRemove([word])}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          {found.length > MOST_LISTED && (
            <p class="options-soft">{(found.length - MOST_LISTED).toLocaleString('en')} more. Search to find them.</p>
          )}
        </>
      )}
      <p class="options-tools">
        {words.length > 0 && (
          <button type="button" class="link" onClick={onSave}>
            Save as a text file
          </button>
        )}
        <label class="link file-link">
          Load a list, a word a line
          <input type="file" accept=".txt,text/plain" onChange={(event) => load(event.currentTarget, onLoad)} />
        </label>
        {words.length > 0 && (
          <button type="button" class="link" onClick={() => onRemove(words)}>
            Forget all
          </button>
        )}
        {onUndo && (
          <button type="button" class="link" onClick={onUndo}>
            Undo
          </button>
        )}
      </p>
      <p class="options-soft" role="status">
        {status}
      </p>
    </Group>
  );
}

function load(input: HTMLInputElement, onLoad: (text: string) => void): void {
  const file = input.files?.[0];
  input.value = '';
  if (file) void file.text().then(onLoad);
}
