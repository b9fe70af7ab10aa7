/** The English panel: a brief of the article, its statements paragraph by paragraph, its figures and its terms. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleReading, Span } from '../../engine/index.ts';
import type { TranslationState } from '../../translator/translation.ts';
import { briefAsMarkdown } from './brief-markdown.ts';
import { ExportMenu, type ExportFormat } from './ExportMenu.tsx';
import { FiguresView } from './FiguresView.tsx';
import { ReadingView } from './ReadingView.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { TermList } from './TermList.tsx';

export interface PanelProps {
  /** null while it is being read. */
  readonly reading: ArticleReading | null;
  readonly error: string | null;
  /** In CSS pixels. */
  readonly width: number;
  /** The paragraph of the article that is at the top of the screen. */
  readonly currentParagraph: ReadonlySignal<number>;
  readonly focusOnOpen: boolean;
  /** The tab that it opens with. */
  readonly firstTab?: Tab;
  /** Null where the browser has no translator; then nothing of it is shown. */
  readonly translation: TranslationState | null;
  readonly onTranslate: () => void;
  readonly onCancelTranslation: () => void;
  readonly onClose: () => void;
  /** Scroll to this Chinese and mark it. */
  readonly onChoose: (paragraph: number, span: Span) => void;
  /** Mark this Chinese where it stands; null takes the mark away. */
  readonly onPoint: (paragraph: number, span: Span | null) => void;
  readonly onOpenTerm: (headword: string) => void;
  readonly onOpenText: (text: string) => void;
  readonly onResize: (width: number) => void;
  readonly onCopy: (text: string) => void;
  /** Hand the person the whole article as a file. */
  readonly onExport: (format: ExportFormat) => void;
  /** Cite what is selected in the article. */
  readonly onCite: () => void;
  /** Hand the person a file with this text. */
  readonly onSave: (name: string, text: string) => void;
}

const TABS = ['Reading', 'Figures', 'Terms'] as const;
type Tab = (typeof TABS)[number];

export function Panel(props: PanelProps) {
  const { reading, error, focusOnOpen, firstTab = 'Reading', onClose, onCopy } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = useMemo(() => signal<Tab>(firstTab), []);
  useEffect(() => {
    if (!focusOnOpen) return undefined;
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  }, [focusOnOpen]);

  return (
    <aside
      class="panel"
      lang="en"
      aria-label="English panel"
      style={{ inlineSize: `${props.width}px` }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <ResizeHandle width={props.width} onResize={props.onResize} />
      <header class="panel-head">
        <h2 class="panel-title" ref={heading} tabIndex={-1}>
          English
        </h2>
        {reading && (
          <button type="button" class="panel-button" onClick={() => onCopy(briefAsMarkdown(reading))}>
            Copy brief
          </button>
        )}
        {reading && <ExportMenu onExport={props.onExport} onCite={props.onCite} />}
        <button type="button" class="panel-button panel-close" aria-label="Close the panel" onClick={onClose}>
          ×
        </button>
      </header>
      {error !== null && (
        <p class="panel-notice" role="alert">
          {error}
        </p>
      )}
      {error === null && reading === null && (
        <p class="panel-notice" role="status">
          Reading the article …
        </p>
      )}
      {reading && (
        <>
          <Tabs chosen={chosen.value} reading={reading} onChoose={(tab) => (chosen.value = tab)} />
          <div class="panel-body" role="tabpanel" aria-label={chosen.value} tabIndex={0}>
            {chosen.value === 'Reading' && <ReadingView {...props} reading={reading} />}
            {chosen.value === 'Figures' && <FiguresView {...props} reading={reading} />}
            {chosen.value === 'Terms' && (
              <TermList reading={reading} onOpenTerm={props.onOpenTerm} onOpenText={props.onOpenText} />
            )}
          </div>
        </>
      )}
    </aside>
  );
}

interface TabsProps {
  readonly chosen: Tab;
  readonly reading: ArticleReading;
  readonly onChoose: (tab: Tab) => void;
}

function Tabs({ chosen, reading, onChoose }: TabsProps) {
  const counts: Readonly<Record<Tab, number | null>> = {
    Reading: null,
    Figures: reading.figures.length,
    Terms: reading.terms.length,
  };
  const step = (event: KeyboardEvent, by: number): void => {
    event.preventDefault();
    const next = TABS[(TABS.indexOf(chosen) + by + TABS.length) % TABS.length] as Tab;
    onChoose(next);
    const list = (event.currentTarget as HTMLElement).children;
    (list[TABS.indexOf(next)] as HTMLElement | undefined)?.focus();
  };
  return (
    <div
      class="panel-tabs"
      role="tablist"
      aria-label="What to show"
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') step(event, 1);
        if (event.key === 'ArrowLeft') step(event, -1);
      }}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          class="panel-tab"
          aria-selected={tab === chosen}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {tab}
          {counts[tab] !== null && <span class="panel-count">{counts[tab]}</span>}
        </button>
      ))}
    </div>
  );
}
