/** The page in the tab beside the side panel: follows the person from tab to tab, and the tab from page to page. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ArticleReading } from '../../engine/index.ts';
import { ask } from '../../messages/ask.ts';
import { CLOSED_PAGE } from '../../messages/page-command.ts';
import {
  connectToPage,
  watchPagesRead,
  type PageNews,
  type PanelConnection,
  type PanelWish,
} from '../../messages/side-panel.ts';
import { ownWords } from '../../settings/own-page.ts';

export interface PageBeside {
  /** Whether the page is read; null before it has said. */
  readonly isReading: ReadonlySignal<boolean | null>;
  readonly article: ReadonlySignal<ArticleReading | null>;
  readonly error: ReadonlySignal<string | null>;
  readonly currentParagraph: ReadonlySignal<number>;
  send(wish: PanelWish): void;
  /** Has the page read; tells in words why not, where it cannot be. */
  read(): Promise<string | null>;
}

export async function followPage(): Promise<PageBeside> {
  const isReading = signal<boolean | null>(null);
  const article = signal<ArticleReading | null>(null);
  const error = signal<string | null>(null);
  const currentParagraph = signal(0);
  const { id: windowId } = await browser.windows.getCurrent();
  let tabId: number | undefined;
  let connection: PanelConnection | null = null;

  const hear = (news: PageNews): void => {
    if (news.news === 'position') {
      currentParagraph.value = news.paragraph;
      return;
    }
    isReading.value = news.isReading;
    article.value = news.reading;
    error.value = news.error;
  };
  const lose = (): void => {
    connection = null;
    isReading.value = false;
    article.value = null;
    error.value = null;
  };
  const connect = (to: number | undefined): void => {
    connection?.close();
    connection = null;
    if (to !== tabId) lose();
    tabId = to;
    if (to !== undefined) connection = connectToPage(to, { onNews: hear, onEnd: lose });
  };

  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) connect(active.tabId);
  });
  browser.tabs.onUpdated.addListener((updated, { status }) => {
    // Always anew: Firefox keeps the page before for the way back, and with it the line to it.
    if (updated === tabId && status === 'complete') connect(updated);
  });
  watchPagesRead((read) => {
    if (read === tabId && connection === null) connect(read);
  });
  const [tab] = await browser.tabs.query({ active: true, windowId });
  connect(tab?.id);

  return {
    isReading,
    article,
    error,
    currentParagraph,
    send: (wish) => connection?.send(wish),
    async read() {
      if (tabId === undefined) return null;
      const { reading, error: problem } = await ask('control-page', { tabId, command: 'start-reading' });
      if (reading) return null;
      // Without the toolbar button nothing is allowed, and the browser does not say whether it would be with it.
      return problem === CLOSED_PAGE.error ? ownWords().beside.notAllowed : problem;
    },
  };
}
