/** One saved word, in whichever script its page was written: as it is read, or as a form in which its English and note are changed. */
import { useState } from 'preact/hooks';
import type { SavedWord, WordEdit } from '../../vocabulary/saved-word.ts';
import { useOwnWording } from '../shared/own-wording.ts';

export interface WordRowProps {
  readonly word: SavedWord;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  /** Rejects, in the person's words, what cannot be kept. */
  readonly onEdit: (id: string, edit: WordEdit) => Promise<void>;
  readonly onRemove: () => void;
}

export function WordRow({ word, isChosen, onChoose, onEdit, onRemove }: WordRowProps) {
  const { vocabulary: say, common } = useOwnWording();
  const [isEditing, setIsEditing] = useState(false);
  const { headword, reading, english, note, savedOn } = word;
  return (
    <tr class="words-row" data-chosen={isChosen}>
      <td class="words-choose">
        <input
          type="checkbox"
          aria-label={say.select(headword)}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <th scope="row" class="words-word" lang="zh">
        {headword}
      </th>
      <td class="words-reading" lang="zh-Latn-pinyin">
        {reading}
      </td>
      <td class="words-english">
        {isEditing ? (
          <EditForm
            word={word}
            onSave={async (edit) => {
              await onEdit(word.id, edit);
              setIsEditing(false);
            }}
            onCancel={() => setIsEditing(false)}
          />
        ) : (
          <>
            <span lang="en">{english}</span>
            {note !== '' && <p class="words-note">{note}</p>}
          </>
        )}
      </td>
      <td class="words-context">
        <Sentence word={word} />
        <Source word={word} />
      </td>
      <td class="words-date">
        <time dateTime={savedOn}>{savedOn.slice(0, 10)}</time>
      </td>
      <td class="words-do">
        {!isEditing && (
          <button type="button" class="link" onClick={() => setIsEditing(true)}>
            {common.edit}
            <span class="unseen"> {headword}</span>
          </button>
        )}
        <button type="button" class="link" onClick={onRemove}>
          {common.discard}
          <span class="unseen"> {headword}</span>
        </button>
      </td>
    </tr>
  );
}

function Sentence({ word: { sentence, span } }: { readonly word: SavedWord }) {
  if (sentence === '') return null;
  return (
    <p class="words-sentence" lang="zh">
      {span === null ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, span.start)}
          <mark>{sentence.slice(span.start, span.end)}</mark>
          {sentence.slice(span.end)}
        </>
      )}
    </p>
  );
}

function Source({ word: { title, address } }: { readonly word: SavedWord }) {
  if (title === '' && address === '') return null;
  const name = title || new URL(address).hostname;
  return (
    <p class="words-source" lang={/\p{Script=Han}/u.test(name) ? 'zh' : undefined}>
      {address === '' ? (
        name
      ) : (
        <a href={address} target="_blank" rel="noreferrer" title={address}>
          {name}
        </a>
      )}
    </p>
  );
}

interface EditFormProps {
  readonly word: SavedWord;
  readonly onSave: (edit: WordEdit) => Promise<void>;
  readonly onCancel: () => void;
}

function EditForm({ word, onSave, onCancel }: EditFormProps) {
  const { vocabulary: say, common } = useOwnWording();
  const [english, setEnglish] = useState(word.english);
  const [note, setNote] = useState(word.note);
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      class="words-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ english: english.trim(), note: note.trim() }).catch((refusal: unknown) =>
          setError(refusal instanceof Error ? refusal.message : common.notKept),
        );
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label>
        <span>{say.english}</span>
        <input
          ref={takeFocus}
          lang="en"
          maxLength={1_000}
          value={english}
          onInput={(event) => setEnglish(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{say.note}</span>
        <textarea rows={2} maxLength={2_000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      {error && (
        <p class="words-error" role="alert">
          {error}
        </p>
      )}
      <p class="words-form-tools">
        <button type="submit" class="button">
          {common.save}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {common.cancel}
        </button>
      </p>
    </form>
  );
}

/** The form opens at a press, so that is where the person is. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
