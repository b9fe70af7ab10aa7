/** Commands to the page in a tab: sent by the background, obeyed by the content script. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageEnvelope, pageStateSchema, type PageCommand, type PageState } from './protocol.ts';

/** The content script as WXT names it in the package. */
const READER_SCRIPT = '/content-scripts/reader.js';

/** What is said of pages that no extension may touch: browser pages, stores, PDF viewers. */
export const CLOSED_PAGE: PageState = {
  reading: false,
  panelOpen: false,
  chinese: false,
  words: 0,
  terms: 0,
  error: 'The browser lets no extension read this page.',
};

/**
 * Sends a command to a tab and tells what the page says of itself afterwards. The reader is put into the page first
 * where it is not there yet, which needs `activeTab` or a granted site.
 */
export async function commandPage(tabId: number, command: PageCommand): Promise<PageState> {
  const known = await sendCommand(tabId, command);
  if (known !== null) return known;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
  } catch (error) {
    console.info('Yanzhen cannot read this page.', error);
    return CLOSED_PAGE;
  }
  return (await sendCommand(tabId, command)) ?? CLOSED_PAGE;
}

/** null when nobody listens in the tab. */
async function sendCommand(tabId: number, pageCommand: PageCommand): Promise<PageState | null> {
  try {
    const state = v.safeParse(pageStateSchema, await browser.tabs.sendMessage(tabId, { pageCommand }, { frameId: 0 }));
    return state.success ? state.output : null;
  } catch {
    return null; // no content script in the tab: the caller puts it there
  }
}

/** Obeys commands in a page until the signal aborts. */
export function obeyCommands(obey: (command: PageCommand) => Promise<PageState>, signal: AbortSignal): void {
  const listen = (message: unknown, sender: { readonly id?: string }, respond: (state: PageState) => void): boolean => {
    const command = v.safeParse(pageEnvelope, message);
    if (!command.success || sender.id !== browser.runtime.id) return false;
    void obey(command.output.pageCommand).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
