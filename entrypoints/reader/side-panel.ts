/** What the browser's side panel is told of the reading in this page, and what it may do here. */
import { effect } from '@preact/signals';
import type { ArticleReading } from '../../engine/index.ts';
import { awaitPanels, type PanelPort, type PanelWish } from '../../messages/side-panel.ts';
import { reveal, revealTerm, revealText } from './revealing.ts';
import type { Session } from './commands.ts';
import type { Reading } from './session.tsx';

/** Serves side panels until the signal aborts. */
export function serveSidePanels(session: Session, signal: AbortSignal): void {
  awaitPanels((port) => serve(session, port), signal);
}

function serve({ reading }: Session, port: PanelPort): void {
  const stops = [
    effect(() => {
      const now = reading.value;
      const article = now?.article.value ?? null;
      const error = now?.articleError.value ?? null;
      port.tell({ news: 'article', isReading: now !== null, reading: article && withoutTokens(article), error });
    }),
    effect(() => {
      if (reading.value) port.tell({ news: 'position', paragraph: reading.value.currentParagraph.value });
    }),
    // The article is read as a whole only while somebody looks at it.
    effect(() => reading.value?.followArticle()),
  ];
  port.signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
  port.onWish((wish) => {
    if (reading.value) obey(reading.value, wish);
  });
}

function obey(now: Reading, wish: PanelWish): void {
  switch (wish.wish) {
    case 'choose':
      return reveal(now, wish.paragraph, wish);
    case 'point':
      return now.reader.mark(wish.paragraph, wish.span);
    case 'open-term':
      return revealTerm(now, wish.headword);
    case 'open-text':
      return revealText(now, wish.text);
    case 'export':
      return void now.exportArticle(wish.format);
    case 'cite':
      return void now.cite(null);
  }
}

/** The panel needs no tokens, and they are most of what a reading weighs. */
function withoutTokens(article: ArticleReading): ArticleReading {
  return { ...article, paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, tokens: [] })) };
}
