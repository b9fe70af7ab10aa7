import { useRef } from 'preact/hooks';

export interface ResizeHandleProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

const NARROWEST = 280;
const WIDEST = 900;
/** One press of an arrow key. */
const STEP = 24;

/** The panel's left edge: drag it, or move it with the arrow keys. */
export function ResizeHandle({ width, onResize }: ResizeHandleProps) {
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const resize = (wanted: number): void => onResize(Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted))));
  return (
    <div
      class="panel-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') resize(width + STEP);
        if (event.key === 'ArrowRight') resize(width - STEP);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (drag.current) resize(drag.current.width + drag.current.from - event.clientX);
      }}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
    />
  );
}
