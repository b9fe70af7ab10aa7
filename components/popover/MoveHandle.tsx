import { useRef } from 'preact/hooks';
import { useWording } from '../shared/wording.tsx';
import type { Point } from './travel.ts';

export interface MoveHandleProps {
  /** Where the box stands, when it is about to be moved. */
  readonly placeOf: () => Point;
  /** null puts it back into its corner. */
  readonly onMove: (at: Point | null) => void;
}

/** One press of an arrow key, in CSS pixels. */
const STEP = 24;

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Moves what is pinned: drag it, or use the arrow keys. A double click puts it back into its corner, and so does Home. */
export function MoveHandle({ placeOf, onMove }: MoveHandleProps) {
  const grip = useRef<Point | null>(null);
  const label = useWording().popover.move;
  return (
    <button
      type="button"
      class="popover-handle"
      aria-label={label}
      title={label}
      onKeyDown={(event) => {
        const way = WAYS[event.key];
        if (!way && event.key !== 'Home') return;
        event.preventDefault();
        const { x, y } = placeOf();
        onMove(way ? { x: x + way.x * STEP, y: y + way.y * STEP } : null);
      }}
      onDblClick={() => onMove(null)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const { x, y } = placeOf();
        grip.current = { x: event.clientX - x, y: event.clientY - y };
      }}
      onPointerMove={({ clientX, clientY }) => {
        if (grip.current) onMove({ x: clientX - grip.current.x, y: clientY - grip.current.y });
      }}
      onPointerUp={() => (grip.current = null)}
      onPointerCancel={() => (grip.current = null)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" />
      </svg>
    </button>
  );
}
