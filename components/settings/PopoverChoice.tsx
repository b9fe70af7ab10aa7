/** How a word's popover opens: by itself after a rest that can be set, or only when it is asked for. */
import { SelectRow } from '../shared/SelectRow.tsx';

export interface PopoverChoiceProps {
  readonly opensBy: 'rest' | 'click';
  /** Milliseconds. */
  readonly openDelay: number;
  readonly onChange: (change: { readonly opensBy: 'rest' | 'click' } | { readonly openDelay: number }) => void;
}

const WAYS = [
  ['rest', 'When the pointer rests on it'],
  ['click', 'Only when I click it'],
] as const;

/** Longer than this nobody waits. */
const LONGEST_MS = 1_000;
const STEP_MS = 50;

export function PopoverChoice({ opensBy, openDelay, onChange }: PopoverChoiceProps) {
  const words = openDelay === 0 ? 'at once' : `${(openDelay / 1_000).toLocaleString('en')} s`;
  return (
    <>
      <SelectRow
        label="Open the popover of a word"
        value={opensBy}
        choices={WAYS}
        onChange={(way) => onChange({ opensBy: way })}
      />
      {opensBy === 'rest' && (
        <label class="options-row">
          <span>Rest on a word before it opens</span>
          <input
            type="range"
            min={0}
            max={LONGEST_MS}
            step={STEP_MS}
            value={openDelay}
            aria-valuetext={words}
            onChange={(event) => onChange({ openDelay: Number(event.currentTarget.value) })}
          />
          <output>{words}</output>
        </label>
      )}
    </>
  );
}
