/** Our one shadow root in the page, for the popover and the panel. */

import { nameOf, parentOf } from './element.ts';
import { createStyles } from './styles.ts';

/** How often the host is put back when the page removes it; a page that goes on wants it gone. */
const RETURNS = 20;

export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /**
   * Moves into the modal dialog or the full screen in which an element stands, since all else is inert then; null moves
   * back to the document element. Nothing moves where it stands there already.
   */
  readonly settleBy: (element: Element | null) => void;
}

/** The page's styles stop at the host. */
const RESET = ':host{all:initial!important}';

/**
 * Appends an element with a closed shadow root to the document element and keeps it there until the signal aborts.
 * The page's styles stop at it, and it counts neither as text of the page nor as part of its layout.
 *
 * @param styles the rules of what is shown in it; constructed, so that no content security policy stops them
 */
export function createHost(document: Document, styles: string, signal: AbortSignal): Host {
  const element = document.createElement('div');
  element.setAttribute('translate', 'no');
  const root = element.attachShadow({ mode: 'closed' });
  createStyles(document, `${RESET}\n${styles}`).adopt(root);
  document.documentElement.append(element);
  let confines: Element | null = null;
  const home = () => (confines?.isConnected ? confines : document.documentElement);
  const settleBy = (near: Element | null): void => {
    confines = near && confinesOf(near);
    if (!signal.aborted && element.parentNode !== home()) home().append(element);
  };
  keepInPlace(document, element, home, signal);
  // In a dialog that is closed nothing is drawn.
  document.addEventListener('close', ({ target }) => target === confines && settleBy(null), { capture: true, signal });
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { root, element, settleBy };
}

/** The modal dialog or full screen that an element stands in, from within shadow roots too. */
function confinesOf(element: Element): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const full = root.fullscreenElement;
  for (let at: Element | null = element; at; at = parentOf(at))
    if (at === full || (nameOf(at) === 'dialog' && at.matches(':modal'))) return at;
  return 'host' in root ? confinesOf(root.host) : null;
}

function keepInPlace(document: Document, element: HTMLElement, homeOf: () => Element, signal: AbortSignal): void {
  const Observer = document.defaultView?.MutationObserver;
  if (!Observer) return;
  let left = RETURNS;
  const observer = new Observer(() => {
    const home = homeOf();
    if (signal.aborted || !home || element.parentNode === home) return;
    left -= 1;
    if (left < 0) return observer.disconnect();
    home.append(element);
    observer.observe(document.documentElement, { childList: true });
  });
  // The document itself too, for pages that put a whole new document element in place (`document.write`).
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
