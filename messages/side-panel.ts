/**
 * The browser's side panel and the page in the tab beside it. The panel connects to the page's content script; what the
 * page has been read as goes one way, what the person does in the panel the other.
 */
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import type { ArticleReading } from '../engine/index.ts';

const PORT = 'side-panel';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(100));

/** What a person does in the panel; files and citations are made where the article is. */
const wishSchema = v.variant('wish', [
  v.object({ wish: v.literal('choose'), paragraph: offset, start: offset, end: offset }),
  v.object({ wish: v.literal('point'), paragraph: offset, span: v.nullable(v.object({ start: offset, end: offset })) }),
  v.object({ wish: v.literal('open-term'), headword: text }),
  v.object({ wish: v.literal('open-text'), text }),
  v.object({ wish: v.literal('export'), format: v.picklist(['html', 'markdown']) }),
  v.object({ wish: v.literal('cite') }),
]);
export type PanelWish = v.InferOutput<typeof wishSchema>;

/** What the page tells. `isReading` is false while the page is not being read at all. */
export type PageNews =
  | {
      readonly news: 'article';
      readonly isReading: boolean;
      readonly reading: ArticleReading | null;
      readonly error: string | null;
    }
  | { readonly news: 'position'; readonly paragraph: number };

export interface PanelConnection {
  send(wish: PanelWish): void;
  close(): void;
}

export interface PanelListeners {
  readonly onNews: (news: PageNews) => void;
  /** Nobody listens in the tab, or no longer. */
  readonly onEnd: () => void;
}

/** Connects the panel to the page in a tab. */
export function connectToPage(tabId: number, { onNews, onEnd }: PanelListeners): PanelConnection {
  const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
  let isOpen = true;
  // Our own content script of the same build: its news are typed where they are made.
  port.onMessage.addListener((news: unknown) => isOpen && onNews(news as PageNews));
  port.onDisconnect.addListener(() => {
    // Chromium complains of an error that nobody has looked at; that nobody listens is no error here.
    void browser.runtime.lastError;
    if (isOpen) onEnd();
    isOpen = false;
  });
  return {
    send: (wish) => isOpen && port.postMessage(wish),
    close: () => {
      isOpen = false;
      port.disconnect();
    },
  };
}

export interface PanelPort {
  tell(news: PageNews): void;
  readonly onWish: (listen: (wish: PanelWish) => void) => void;
  /** Aborts when the panel goes. */
  readonly signal: AbortSignal;
}

/** Awaits panels in a page until the signal aborts. */
export function awaitPanels(onPanel: (port: PanelPort) => void, signal: AbortSignal): void {
  const connect = (port: Browser.runtime.Port): void => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
    const ending = new AbortController();
    const end = (): void => {
      ending.abort();
      port.disconnect();
    };
    port.onDisconnect.addListener(() => ending.abort());
    signal.addEventListener('abort', end, { once: true, signal: ending.signal });
    onPanel({
      tell: (news) => !ending.signal.aborted && port.postMessage(news),
      onWish: (listen) =>
        port.onMessage.addListener((message: unknown) => {
          const wish = v.safeParse(wishSchema, message);
          if (wish.success) listen(wish.output);
        }),
      signal: ending.signal,
    });
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connect));
}

const startedSchema = v.object({ yanzhenReads: v.literal(true) });

/** Tells panels that may be open that this page is being read now. */
export function tellThatPageIsRead(): void {
  browser.runtime
    .sendMessage({ yanzhenReads: true })
    .catch((error: unknown) => console.debug('No side panel is open.', error));
}

/** Calls back with the tab of each page that begins to be read. */
export function watchPagesRead(onRead: (tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id === browser.runtime.id && v.is(startedSchema, message) && sender.tab?.id !== undefined)
      onRead(sender.tab.id);
    return false;
  });
}
