/** Adds a term of one's own, or changes one. */
import { useState } from 'preact/hooks';
import { useOwnWording } from '../shared/own-wording.ts';

export interface TermValues {
  readonly headword: string;
  readonly aliases: readonly string[];
  readonly reading: string;
  readonly renderings: readonly string[];
  readonly meaning: string;
}

export interface TermFormProps {
  readonly term: TermValues;
  /** Rejects, in the person's words, what cannot be kept. */
  readonly onSave: (term: TermValues) => Promise<void>;
  readonly onCancel: (() => void) | null;
}

export function TermForm({ term, onSave, onCancel }: TermFormProps) {
  const { yours: say, common } = useOwnWording();
  const [values, setValues] = useState({
    headword: term.headword,
    reading: term.reading,
    renderings: term.renderings.join('\n'),
    aliases: term.aliases.join('、'),
    meaning: term.meaning,
  });
  const [error, setError] = useState<string | null>(null);
  const change = (name: keyof typeof values) => (event: { currentTarget: { value: string } }) =>
    setValues({ ...values, [name]: event.currentTarget.value });
  const save = async (): Promise<void> => {
    try {
      await onSave({
        headword: values.headword.trim(),
        reading: values.reading.trim(),
        renderings: split(values.renderings, '\n'),
        aliases: split(values.aliases, /[、,，\s]/u),
        meaning: values.meaning.trim(),
      });
      setError(null);
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : common.notKept);
    }
  };
  return (
    <form
      class="term-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        <span>{say.chinese}</span>
        <input lang="zh-Hans" required maxLength={60} value={values.headword} onInput={change('headword')} />
      </label>
      <label>
        <span>{say.renderings}</span>
        <textarea lang="en" required rows={2} value={values.renderings} onInput={change('renderings')} />
      </label>
      <label>
        <span>{say.reading}</span>
        <input
          lang="zh-Latn-pinyin"
          maxLength={300}
          spellcheck={false}
          value={values.reading}
          onInput={change('reading')}
        />
      </label>
      <label>
        <span>{say.aliases}</span>
        <input lang="zh-Hans" value={values.aliases} onInput={change('aliases')} />
      </label>
      <label>
        <span>{say.meaning}</span>
        <textarea rows={3} maxLength={2_000} value={values.meaning} onInput={change('meaning')} />
      </label>
      {error && (
        <p class="term-error" role="alert">
          {error}
        </p>
      )}
      <p class="yours-tools">
        <button type="submit" class="button">
          {common.save}
        </button>
        {onCancel && (
          <button type="button" class="link" onClick={onCancel}>
            {common.cancel}
          </button>
        )}
      </p>
    </form>
  );
}

function split(text: string, between: string | RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
