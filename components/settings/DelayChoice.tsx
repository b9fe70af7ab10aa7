/** How long the pointer rests on a word before its popover opens. */

export interface DelayChoiceProps {
  /** Milliseconds. */
  readonly value: number;
  readonly onChange: (openDelay: number) => void;
}

/** Longer than this nobody waits; and who does not want popovers to come by themselves has the keys. */
const LONGEST_MS = 1_000;
const STEP_MS = 50;

export function DelayChoice({ value, onChange }: DelayChoiceProps) {
  const words = value === 0 ? 'at once' : `${(value / 1_000).toLocaleString('en')} s`;
  return (
    <label class="options-row">
      <span>Rest on a word before its popover opens</span>
      <input
        type="range"
        min={0}
        max={LONGEST_MS}
        step={STEP_MS}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output>{words}</output>
    </label>
  );
}
