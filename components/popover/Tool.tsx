import type { JSX } from 'preact';

export interface ToolProps {
  readonly label: string;
  /** Drawn in a square of 24. */
  readonly path: string;
  readonly pressed?: boolean;
  /** Words beside the picture; they say what the label begins with. */
  readonly words?: string;
  /** Names the tool for what looks after the focus. */
  readonly name?: string;
  readonly onClick: () => void;
}

/** A button of the popover: a picture whose label is also its tooltip. */
export function Tool({ label, path, pressed, words, name, onClick }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="popover-tool"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      data-tool={name}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
      {words && <span>{words}</span>}
    </button>
  );
}
