/** A passage as it is cited: to be looked at, and copied again or by hand where the browser did not let us. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { raise } from '../shared/raise.ts';
import { useLanguage, useWording } from '../shared/wording.tsx';

export interface CitationContent {
  /** Null where there is nothing to cite. */
  readonly text: string | null;
  /** What was done or went wrong, in the reader's words. */
  readonly status: string;
}

export interface CitationCardProps {
  readonly citation: CitationContent;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

export function CitationCard({ citation: { text, status }, onCopy, onClose }: CitationCardProps) {
  const language = useLanguage();
  const { citation: say, common } = useWording();
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (card.current) raise(card.current);
  }, []);
  useEffect(() => {
    // In a shadow root the document knows only its host.
    const root = card.current?.getRootNode() as Document | ShadowRoot | undefined;
    const before = root?.activeElement ?? document.activeElement;
    card.current?.focus({ preventScroll: true });
    return () => (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  }, []);
  return (
    <section
      ref={card}
      class="citation"
      popover="manual"
      lang={language}
      aria-label={say.name}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header class="citation-head">
        <h2>{say.title}</h2>
        <button type="button" class="citation-close" aria-label={common.close} onClick={onClose}>
          ×
        </button>
      </header>
      {text !== null && (
        <textarea
          class="citation-text"
          aria-label={say.text}
          lang="zh-Hans"
          readOnly
          rows={9}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <footer class="citation-foot">
        <p role="status">{status}</p>
        {text !== null && (
          <button type="button" class="citation-copy" onClick={() => onCopy(text)}>
            {say.copy}
          </button>
        )}
      </footer>
    </section>
  );
}
