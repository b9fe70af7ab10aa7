/** Corrects the reading or the English of a word, for this article, this site or everywhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../engine/annotation.ts';
import { useWording } from '../shared/wording.tsx';

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

const REACHES = ['article', 'site', 'everywhere'] as const;

export function CorrectionForm({ card, english, onCorrect, onCancel }: CorrectionFormProps) {
  const form = card.text;
  const { correction: say, common } = useWording();
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
      setError(refusal instanceof Error ? refusal.message : common.notKept);
    }
  };

  return (
    <form
      class="correction"
      aria-label={say.title(form)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={keepFromPage}
      onKeyUp={keepFromPage}
      onKeyPress={keepFromPage}
    >
      <label class="correction-field">
        <span>{say.reading}</span>
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
        <span>{say.english}</span>
        <input
          type="text"
          lang="en"
          value={values.rendering}
          maxLength={300}
          onInput={({ currentTarget: { value } }) => setValues({ ...values, rendering: value })}
        />
      </label>
      <fieldset class="correction-reach">
        <legend>{say.holdsFor}</legend>
        {REACHES.map((value) => (
          <label key={value}>
            <input type="radio" name="reach" value={value} checked={value === reach} onChange={() => setReach(value)} />
            {say.reaches[value]}
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
          {common.save}
        </button>
        <button type="button" class="correction-cancel" onClick={onCancel}>
          {common.cancel}
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
