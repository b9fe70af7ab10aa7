/** How a word's popover opens: by itself after a rest that can be set, or only when it is asked for. */

export interface PopoverChoiceProps {
  readonly opensBy: 'rest' | 'click';
  /** Milliseconds. */
  readonly openDelay: number;
  readonly onChange: (change: { readonly opensBy: 'rest' | 'click' } | { readonly openDelay: number }) => void;
}

/** Longer than this nobody waits. */
const LONGEST_MS = 1_000;
const STEP_MS = 50;

export function PopoverChoice({ opensBy, openDelay, onChange }: PopoverChoiceProps) {
  const words = openDelay === 0 ? 'at once' : `${(openDelay / 1_000).toLocaleString('en')} s`;
  return (
    <>
      <label class="select-row">
        <span>Open the popover of a word</span>
        <select
          value={opensBy}
          onChange={({ currentTarget: { value } }) => onChange({ opensBy: value === 'click' ? 'click' : 'rest' })}
        >
          <option value="rest">When the pointer rests on it</option>
          <option value="click">Only when I click it</option>
        </select>
      </label>
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
