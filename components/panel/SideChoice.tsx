import type { Side } from './dock.ts';

export interface SideChoiceProps {
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

const SIDES: readonly { readonly side: Side; readonly label: string; readonly bar: string }[] = [
  { side: 'left', label: 'Panel at the left', bar: 'M2 3.5h5v11h-5z' },
  { side: 'bottom', label: 'Panel at the bottom', bar: 'M2 9.5h14v5h-14z' },
  { side: 'right', label: 'Panel at the right', bar: 'M11 3.5h5v11h-5z' },
];

/** Where the panel stands: three small pictures of a window with a panel in it. */
export function SideChoice({ side: chosen, onChoose }: SideChoiceProps) {
  return (
    <div class="panel-sides" role="group" aria-label="Where the panel stands">
      {SIDES.map(({ side, label, bar }) => (
        <button
          key={side}
          type="button"
          class="panel-side"
          aria-label={label}
          title={label}
          aria-pressed={side === chosen}
          onClick={() => onChoose(side)}
        >
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <rect x="2" y="3.5" width="14" height="11" rx="1.5" />
            <path d={bar} />
          </svg>
        </button>
      ))}
    </div>
  );
}
