/** The words that a person knows: how many, which, and their way in and out as a plain list. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useOwnWording } from '../shared/own-wording.ts';
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
  const { options, known: say, common } = useOwnWording();
  const wanted = useSignal('');
  const found = words.filter((word) => word.includes(wanted.value.trim()));
  return (
    <Group id="known" title={options.groups.known} sample={children}>
      <p class="options-soft">{words.length === 0 ? say.none : say.count(words.length)}</p>
      {words.length > 0 && (
        <>
          <input
            type="search"
            class="known-search"
            aria-label={say.find}
            placeholder={say.find}
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
                  aria-label={say.forget(word)}
                  title={say.forget(word)}
                  onClick={() => onRemove([word])}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          {found.length > MOST_LISTED && <p class="options-soft">{say.more(found.length - MOST_LISTED)}</p>}
        </>
      )}
      <p class="options-tools">
        {words.length > 0 && (
          <button type="button" class="link" onClick={onSave}>
            {say.save}
          </button>
        )}
        <label class="link file-link">
          {say.load}
          <input type="file" accept=".txt,text/plain" onChange={(event) => load(event.currentTarget, onLoad)} />
        </label>
        {words.length > 0 && (
          <button type="button" class="link" onClick={() => onRemove(words)}>
            {say.forgetAll}
          </button>
        )}
        {onUndo && (
          <button type="button" class="link" onClick={onUndo}>
            {common.undo}
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
