/** Commands to the page in a tab: sent by the background, obeyed by the reader in each frame that has something to read. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Asker } from './answer.ts';
import { pageEnvelope, pageStateSchema, type PageCommand, type PageState } from './protocol.ts';

/** The reader as WXT names it in the package. */
const READER_SCRIPT = '/reader.js';
/** The panel, which the reader asks for when somebody opens it. */
const PANEL_SCRIPT = '/panel.js';

/** What is said of pages that no extension may touch: browser pages, stores, PDF viewers. */
export const CLOSED_PAGE: PageState = {
  reading: false,
  scope: null,
  panelOpen: false,
  chinese: false,
  words: 0,
  terms: 0,
  error: 'The browser lets no extension read this page.',
};

/** What only one frame of a page can do: the one with the most to read. */
const IN_ONE_FRAME: ReadonlySet<PageCommand> = new Set(['toggle-panel', 'next-term', 'previous-term']);

const TOP = 0;

/**
 * Sends a command to a tab and tells what the page says of itself afterwards. The reader is put into the page first
 * where it is not there yet, which needs `activeTab` or a granted site. Frames are read too where the same permission
 * reaches them: those of the page's own site, and those of sites that are granted.
 */
export async function commandPage(tabId: number, command: PageCommand): Promise<PageState> {
  if (IN_ONE_FRAME.has(command)) return commandMainFrame(tabId, command);
  const [top, frames] = await Promise.all([commandFrame(tabId, TOP, command), framesToRead(tabId)]);
  if (frames.length === 0) return top;
  if (command !== 'toggle-reading') return combine([top, ...(await commandFrames(tabId, frames, command))]);
  const before = await commandFrames(tabId, frames, 'state');
  // The frames follow the page around them, unless that has nothing to read itself.
  const isOn = top.error === null ? top.reading : !before.some(({ reading }) => reading);
  return combine([top, ...(await commandFrames(tabId, frames, isOn ? 'start-reading' : 'stop-reading'))]);
}

async function commandMainFrame(tabId: number, command: PageCommand): Promise<PageState> {
  const frames = await framesToRead(tabId);
  if (frames.length === 0) return commandFrame(tabId, TOP, command);
  const all = [TOP, ...frames];
  const states = await commandFrames(tabId, all, 'start-reading');
  const most = Math.max(...states.map(({ words }) => words));
  const main = states.findIndex(({ words }) => words === most);
  const state = await commandFrame(tabId, all[main] ?? TOP, command);
  return combine(states.with(main, state));
}

function commandFrames(tabId: number, frames: readonly number[], command: PageCommand): Promise<PageState[]> {
  return Promise.all(frames.map((frame) => commandFrame(tabId, frame, command)));
}

async function commandFrame(tabId: number, frame: number, command: PageCommand): Promise<PageState> {
  const known = await sendCommand(tabId, frame, command);
  if (known !== null) return known;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files: [READER_SCRIPT] });
  } catch (error) {
    console.info('Yanzhen cannot read this page.', error);
    return CLOSED_PAGE;
  }
  return (await sendCommand(tabId, frame, command)) ?? CLOSED_PAGE;
}

/**
 * Puts the panel's script into the frame whose reader asks for it.
 *
 * @throws Error where the permission for the page has gone since the reader came into it
 */
export async function bringPanel({ tab, frameId }: Pick<Asker, 'tab' | 'frameId'>): Promise<void> {
  if (tab?.id === undefined) throw new Error('Only a page in a tab has a panel.');
  const target = { tabId: tab.id, frameIds: [frameId ?? TOP] };
  try {
    // A page that goes on loading must not keep the panel waiting.
    await browser.scripting.executeScript({ target, files: [PANEL_SCRIPT], injectImmediately: true });
  } catch (error) {
    throw new Error('The browser no longer lets Yanzhen into this page. Reload it and open the panel again.', {
      cause: error,
    });
  }
}

/** The frames besides the top one that have an article's worth of Chinese in them, as far as we may look. */
async function framesToRead(tabId: number): Promise<number[]> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: hasMuchToRead,
      // A frame that goes on loading must not keep the page waiting.
      injectImmediately: true,
    });
    return frames.filter(({ frameId, result }) => frameId !== TOP && result === true).map(({ frameId }) => frameId);
  } catch {
    return []; // no permission for this page: the top frame's answer says so
  }
}

/** Runs in a frame, alone: it may use nothing from around it. */
function hasMuchToRead(): boolean {
  const [LEAST_WIDTH, LEAST_HEIGHT, LEAST_HAN] = [200, 100, 100];
  if (window === window.top || innerWidth < LEAST_WIDTH || innerHeight < LEAST_HEIGHT) return false;
  if (document.designMode === 'on') return false;
  return (document.body?.textContent?.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_HAN;
}

/** What a page says of itself whose frames say each their part. */
function combine(states: readonly PageState[]): PageState {
  const reading = states.some((each) => each.reading);
  return {
    reading,
    scope: (['article', 'page'] as const).find((each) => states.some(({ scope }) => scope === each)) ?? null,
    panelOpen: states.some(({ panelOpen }) => panelOpen),
    chinese: states.some(({ chinese }) => chinese),
    words: states.reduce((sum, { words }) => sum + words, 0),
    terms: states.reduce((sum, { terms }) => sum + terms, 0),
    error: reading ? null : (states.find(({ error }) => error !== null)?.error ?? null),
  };
}

/** null when nobody listens in the frame. */
async function sendCommand(tabId: number, frameId: number, pageCommand: PageCommand): Promise<PageState | null> {
  try {
    const state = v.safeParse(pageStateSchema, await browser.tabs.sendMessage(tabId, { pageCommand }, { frameId }));
    return state.success ? state.output : null;
  } catch {
    return null; // no reader in the frame: the caller puts it there
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
