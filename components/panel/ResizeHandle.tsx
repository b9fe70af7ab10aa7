import { useRef } from 'preact/hooks';
import { usePanelWording } from './panel-wording.ts';
import { clampSize, LARGEST, SMALLEST, type Side } from './dock.ts';

export interface ResizeHandleProps {
  readonly side: Side;
  /** Width at the sides, height at the bottom. */
  readonly size: number;
  /** `isDone` is false as long as the pointer drags: then nothing needs to be remembered yet. */
  readonly onResize: (size: number, isDone: boolean) => void;
}

/** One press of an arrow key. */
const STEP = 24;

/** The arrow keys that push the edge into the page. */
const GROWING = { right: 'ArrowLeft', left: 'ArrowRight', bottom: 'ArrowUp' } as const;
const SHRINKING = { right: 'ArrowRight', left: 'ArrowLeft', bottom: 'ArrowDown' } as const;

/** The panel's edge towards the page: drag it, or move it with the arrow keys, Home and End. */
export function ResizeHandle({ side, size, onResize }: ResizeHandleProps) {
  const { panel: say } = usePanelWording();
  const drag = useRef<{ readonly from: number; readonly size: number } | null>(null);
  const last = useRef(size);
  const resize = (wanted: number, isDone: boolean): void => {
    last.current = clampSize(side, wanted, window);
    onResize(last.current, isDone);
  };
  const end = (): void => {
    if (drag.current) onResize(last.current, true);
    drag.current = null;
  };
  const place = (event: PointerEvent): number => (side === 'bottom' ? event.clientY : event.clientX);
  return (
    <div
      class="panel-handle"
      role="separator"
      aria-orientation={side === 'bottom' ? 'horizontal' : 'vertical'}
      aria-label={side === 'bottom' ? say.height : say.width}
      aria-valuenow={size}
      aria-valuemin={SMALLEST[side]}
      aria-valuemax={LARGEST[side]}
      tabIndex={0}
      onKeyDown={(event) => {
        const wanted = {
          [GROWING[side]]: size + STEP,
          [SHRINKING[side]]: size - STEP,
          Home: SMALLEST[side],
          End: LARGEST[side],
        }[event.key];
        if (wanted === undefined) return;
        event.preventDefault();
        resize(wanted, true);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        // As it stands on the screen, which may be less than what is wanted.
        const { width, height } = (event.currentTarget.parentElement as HTMLElement).getBoundingClientRect();
        last.current = Math.round(side === 'bottom' ? height : width);
        drag.current = { from: place(event), size: last.current };
      }}
      onPointerMove={(event) => {
        if (!drag.current) return;
        const moved = place(event) - drag.current.from;
        resize(drag.current.size + (side === 'left' ? moved : -moved), false);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
