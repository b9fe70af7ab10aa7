/** The article as a file, and what is selected in it as a citation. */
import { useRef } from 'preact/hooks';
import { usePanelWording } from './panel-wording.ts';

export type ExportFormat = 'html' | 'markdown';

export interface ExportMenuProps {
  readonly onExport: (format: ExportFormat) => void;
  readonly onCite: () => void;
}

export function ExportMenu({ onExport, onCite }: ExportMenuProps) {
  const { exporting: say } = usePanelWording();
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
      <summary class="panel-button">{say.title}</summary>
      <div class="export-menu-choices" role="group" aria-label={say.title}>
        <button type="button" onClick={choose(() => onExport('html'))}>
          {say.page}
          <span>{say.pageNote}</span>
        </button>
        <button type="button" onClick={choose(() => onExport('markdown'))}>
          {say.markdown}
          <span>{say.markdownNote}</span>
        </button>
        <button type="button" onClick={choose(onCite)}>
          {say.cite}
          <span>{say.citeNote}</span>
        </button>
      </div>
    </details>
  );
}
