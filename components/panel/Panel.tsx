/** The English panel: a brief of the article, its statements paragraph by paragraph, its figures and its terms. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleReading, Span } from '../../engine/index.ts';
import type { TranslationState } from '../../translator/translation.ts';
import { useLanguage } from '../shared/wording.tsx';
import { usePanelWording } from './panel-wording.ts';
import { briefAsMarkdown } from './brief-markdown.ts';
import { BriefView } from './BriefView.tsx';
import { cssSize, type Place, type Side } from './dock.ts';
import { ExportMenu, type ExportFormat } from './ExportMenu.tsx';
import { FiguresView } from './FiguresView.tsx';
import { PanelTabs, TAB_PANEL_ID, tabId } from './PanelTabs.tsx';
import { ParagraphsView } from './ParagraphsView.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { SideChoice } from './SideChoice.tsx';
import { TermList } from './TermList.tsx';
import { walkList } from './walk-list.ts';

export interface PanelProps {
  /** null while it is being read. */
  readonly reading: ArticleReading | null;
  readonly error: string | null;
  readonly place: Place;
  /** In CSS pixels: the width at the sides, the height at the bottom; a window of its own is as large as it is. */
  readonly size: number;
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
  /** Take the keyboard to the article, where the panel has led last. */
  readonly onLeave: () => void;
  readonly onTab: (tab: Tab) => void;
  /** Null where the screen leaves no choice. */
  readonly onSide: ((side: Side) => void) | null;
  /** Scroll to this Chinese and mark it. */
  readonly onChoose: (paragraph: number, span: Span) => void;
  /** Mark this Chinese where it stands; null takes the mark away. */
  readonly onPoint: (paragraph: number, span: Span | null) => void;
  readonly onOpenTerm: (headword: string) => void;
  readonly onOpenText: (text: string) => void;
  /** `isDone` is false while the edge is being dragged. */
  readonly onResize: (size: number, isDone: boolean) => void;
  readonly onCopy: (text: string) => void;
  /** Hand the person the whole article as a file. */
  readonly onExport: (format: ExportFormat) => void;
  /** Cite what is selected in the article. */
  readonly onCite: () => void;
  /** Hand the person a file with this text. */
  readonly onSave: (name: string, text: string) => void;
}

export type Tab = 'Brief' | 'Paragraphs' | 'Figures' | 'Terms';

export function Panel(props: PanelProps) {
  const { reading, error, place, size, focusOnOpen, firstTab = 'Brief', onClose } = props;
  const language = useLanguage();
  const { panel: say } = usePanelWording();
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = useMemo(() => signal<Tab>(firstTab), []);
  useEffect(() => {
    if (!focusOnOpen) return undefined;
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  }, [focusOnOpen]);
  const extent = place === 'window' ? {} : { [place === 'bottom' ? 'blockSize' : 'inlineSize']: cssSize(place, size) };

  return (
    <aside
      class="panel"
      lang={language}
      aria-label={say.name}
      data-place={place}
      style={extent}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || place === 'window') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {place !== 'window' && <ResizeHandle side={place} size={size} onResize={props.onResize} />}
      <PanelHead {...props} titleRef={heading}>
        {reading && (
          <PanelTabs
            tabs={[
              { name: 'Brief', title: say.tabs.Brief, count: null },
              { name: 'Paragraphs', title: say.tabs.Paragraphs, count: null },
              { name: 'Figures', title: say.tabs.Figures, count: reading.figures.length },
              { name: 'Terms', title: say.tabs.Terms, count: reading.terms.length },
            ]}
            chosen={chosen.value}
            onChoose={(tab: Tab) => {
              chosen.value = tab;
              props.onTab(tab);
            }}
          />
        )}
      </PanelHead>
      {error !== null && (
        <p class="panel-notice" role="alert">
          {error}
        </p>
      )}
      {error === null && reading === null && (
        <p class="panel-notice" role="status">
          {say.reading}
        </p>
      )}
      {reading && (
        <>
          {/* A tab begins at its top: the key makes the scrolled element anew. */}
          <div
            key={chosen.value}
            class="panel-body"
            role="tabpanel"
            id={TAB_PANEL_ID}
            aria-labelledby={tabId(chosen.value)}
            tabIndex={0}
            onKeyDown={walkList}
          >
            {chosen.value === 'Brief' && <BriefView reading={reading} onChoose={props.onChoose} />}
            {chosen.value === 'Paragraphs' && <ParagraphsView {...props} reading={reading} />}
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

type PanelHeadProps = Pick<
  PanelProps,
  'reading' | 'place' | 'onCopy' | 'onExport' | 'onCite' | 'onSide' | 'onClose' | 'onLeave'
> & {
  readonly titleRef: { current: HTMLHeadingElement | null };
  /** The tabs. */
  readonly children: ComponentChildren;
};

function PanelHead(props: PanelHeadProps) {
  const { reading, place, onCopy, onSide, onClose, onLeave, titleRef, children } = props;
  const { panel: say } = usePanelWording();
  return (
    <header class="panel-head">
      <h2 class="panel-title" ref={titleRef} tabIndex={-1}>
        {say.title}
      </h2>
      <div class="panel-tools">
        {place !== 'window' && (
          <button
            type="button"
            class="panel-button panel-leave"
            onClick={(event) => {
              event.currentTarget.blur();
              onLeave();
            }}
          >
            {say.backToArticle}
          </button>
        )}
        {reading && (
          <button type="button" class="panel-button" onClick={() => onCopy(briefAsMarkdown(reading))}>
            {say.copyBrief}
          </button>
        )}
        {reading && <ExportMenu onExport={props.onExport} onCite={props.onCite} />}
        {place !== 'window' && onSide && <SideChoice side={place} onChoose={onSide} />}
      </div>
      {place !== 'window' && (
        <button type="button" class="panel-button panel-close" aria-label={say.close} onClick={onClose}>
          ×
        </button>
      )}
      {children}
    </header>
  );
}
