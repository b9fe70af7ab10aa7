/** Corrects the reading or the English of a word, for this article, this site or everywhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../engine/annotation.ts';

export interface CorrectionWish {
  readonly form: string;
  /** Empty where it stays as it is. */
  readonly reading: string;
  readonly rendering: string;
  readonly reach: 'article' | 'site' | 'everywhere';
}

export interface CorrectionFormProps {
  readonly card: Card;
  readonly english: string | null;
  /** Rejects, in the reader's words, what cannot be kept. */
  readonly onCorrect: (wish: CorrectionWish) => Promise<void>;
  readonly onCancel: () => void;
}

const REACHES = [
  { value: 'article', label: 'This article' },
  { value: 'site', label: 'This site' },
  { value: 'everywhere', label: 'Everywhere' },
] as const;

export function CorrectionForm({ card, english, onCorrect, onCancel }: CorrectionFormProps) {
  const form = card.text;
  const before = { reading: card.pinyin ?? '', rendering: english ?? '' };
  const [values, setValues] = useState(before);
  const [reach, setReach] = useState<CorrectionWish['reach']>('everywhere');
  const [error, setError] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);

  const save = async (): Promise<void> => {
    const [reading, rendering] = [changed(values.reading, before.reading), changed(values.rendering, before.rendering)];
    try {
      await onCorrect({ form, reading, rendering, reach });
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : 'This could not be kept.');
    }
  };

  return (
    <form
      class="correction"
      aria-label={`Correct ${form}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={keepFromPage}
      onKeyUp={keepFromPage}
      onKeyPress={keepFromPage}
    >
      <label class="correction-field">
        <span>Reading</span>
        <input
          ref={first}
          type="text"
          lang="zh-Latn-pinyin"
          value={values.reading}
          maxLength={300}
          spellcheck={false}
          onInput={({ currentTarget: { value } }) => setValues({ ...values, reading: value })}
        />
      </label>
      <label class="correction-field">
        <span>English</span>
        <input
          type="text"
          value={values.rendering}
          maxLength={300}
          onInput={({ currentTarget: { value } }) => setValues({ ...values, rendering: value })}
        />
      </label>
      <fieldset class="correction-reach">
        <legend>Holds for</legend>
        {REACHES.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="reach" value={value} checked={value === reach} onChange={() => setReach(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      {error && (
        <p class="correction-error" role="alert">
          {error}
        </p>
      )}
      <p class="correction-tools">
        <button type="submit" class="correction-save">
          Save
        </button>
        <button type="button" class="correction-cancel" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}

/** What was written in place of what stood there; empty where it is the same. */
function changed(value: string, before: string): string {
  return value.trim() === before ? '' : value.trim();
}

/** What is typed here is no shortcut of the page's; Escape goes on, to close the popover. */
function keepFromPage(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}
