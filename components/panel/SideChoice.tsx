import { usePanelWording } from './panel-wording.ts';
import type { Side } from './dock.ts';

export interface SideChoiceProps {
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

const SIDES: readonly { readonly side: Side; readonly bar: string }[] = [
  { side: 'left', bar: 'M2 3.5h5v11h-5z' },
  { side: 'bottom', bar: 'M2 9.5h14v5h-14z' },
  { side: 'right', bar: 'M11 3.5h5v11h-5z' },
];

/** Where the panel stands: three small pictures of a window with a panel in it. */
export function SideChoice({ side: chosen, onChoose }: SideChoiceProps) {
  const { panel: say } = usePanelWording();
  return (
    <div class="panel-sides" role="group" aria-label={say.where}>
      {SIDES.map(({ side, bar }) => (
        <button
          key={side}
          type="button"
          class="panel-side"
          aria-label={say.sides[side]}
          title={say.sides[side]}
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
