/** The article as a file, and what is selected in it as a citation. */
import { useRef } from 'preact/hooks';

export type ExportFormat = 'html' | 'markdown';

export interface ExportMenuProps {
  readonly onExport: (format: ExportFormat) => void;
  readonly onCite: () => void;
}

export function ExportMenu({ onExport, onCite }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current) menu.current.open = false;
  };
  /** What had the focus goes with the choices: it is back at the button before anything else comes. */
  const leave = (): void => {
    close();
    menu.current?.querySelector('summary')?.focus({ preventScroll: true });
  };
  const choose = (act: () => void) => (): void => {
    leave();
    act();
  };
  return (
    <details
      ref={menu}
      class="export-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        // The panel around it stays open.
        event.stopPropagation();
        leave();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget && !menu.current?.contains(relatedTarget as Node)) close();
      }}
    >
      <summary class="panel-button">Export</summary>
      <div class="export-menu-choices" role="group" aria-label="Export">
        <button type="button" onClick={choose(() => onExport('html'))}>
          Page for printing
          <span>HTML with pinyin, English and notes</span>
        </button>
        <button type="button" onClick={choose(() => onExport('markdown'))}>
          Markdown
          <span>Brief, both languages, terms</span>
        </button>
        <button type="button" onClick={choose(onCite)}>
          Cite the selection
          <span>Chinese, pinyin, English and source</span>
        </button>
      </div>
    </details>
  );
}
