/** How a word's popover opens: by itself after a rest that can be set, or only when it is asked for. */
import { useOwnWording } from '../shared/own-wording.ts';
import { SelectRow } from '../shared/SelectRow.tsx';

export interface PopoverChoiceProps {
  readonly opensBy: 'rest' | 'click';
  /** Milliseconds. */
  readonly openDelay: number;
  readonly onChange: (change: { readonly opensBy: 'rest' | 'click' } | { readonly openDelay: number }) => void;
}

const WAYS = ['rest', 'click'] as const;

/** Longer than this nobody waits. */
const LONGEST_MS = 1_000;
const STEP_MS = 50;

export function PopoverChoice({ opensBy, openDelay, onChange }: PopoverChoiceProps) {
  const { options: say } = useOwnWording();
  const words = openDelay === 0 ? say.atOnce : say.seconds(openDelay / 1_000);
  return (
    <>
      <SelectRow
        label={say.opensBy}
        value={opensBy}
        choices={WAYS.map((way) => [way, say.ways[way]])}
        onChange={(way) => onChange({ opensBy: way })}
      />
      {opensBy === 'rest' && (
        <label class="options-row">
          <span>{say.openDelay}</span>
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
