/** Our one shadow root in the page, for the popover and the panel. */

import { documentOf, nameOf, parentOf, pristine } from './element.ts';
import { createStyles } from './styles.ts';

/** How often the host is put back when the page removes it; a page that goes on wants it gone. */
const RETURNS = 20;

export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Adds rules to those that the host was made with; no content security policy stops them. */
  readonly addStyles: (styles: string) => void;
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
  removeFormerHosts(document);
  const element = pristine(document).createElement('div');
  element.setAttribute('translate', 'no');
  const root = element.attachShadow({ mode: 'closed' });
  createStyles(document, `${RESET}\n${styles}`).adopt(root);
  pristine(document).documentElement.append(element);
  if (!tellsClosedRoots(element)) setTimeout(() => expectRuby(root, signal), 0);
  let confines: Element | null = null;
  const home = () => (confines?.isConnected ? confines : pristine(document).documentElement);
  const settleBy = (near: Element | null): void => {
    confines = near && confinesOf(near);
    if (!signal.aborted && element.parentNode !== home()) home().append(element);
  };
  keepInPlace(document, element, home, signal);
  // In a dialog that is closed nothing is drawn.
  pristine(document).addEventListener('close', ({ target }) => target === confines && settleBy(null), {
    capture: true,
    signal,
  });
  signal.addEventListener('abort', () => element.remove(), { once: true });
  const addStyles = (more: string): void => createStyles(document, more).adopt(root);
  return { root, element, addStyles, settleBy };
}

/** The modal dialog or full screen that an element stands in, from within shadow roots too. */
function confinesOf(element: Element): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const full = root.fullscreenElement;
  for (let at: Element | null = element; at; at = parentOf(at))
    if (at === full || (nameOf(at) === 'dialog' && at.matches(':modal'))) return at;
  return 'host' in root ? confinesOf(root.host) : null;
}

/**
 * The first ruby in a document makes Chromium set all of its lines anew, in a page of a million characters for a tenth of
 * a second. It is done here, while the background reads what is on the screen, and not when its words are waited for.
 * Firefox would do the same for this, and does not for the ruby of the page.
 */
function expectRuby(root: ShadowRoot, signal: AbortSignal): void {
  if (signal.aborted) return;
  const document = documentOf(root.host);
  const ruby = document.createElement('ruby');
  ruby.style.cssText = 'position: fixed; visibility: hidden';
  ruby.append(document.createElement('rt'));
  root.append(ruby);
  ruby.getBoundingClientRect();
  ruby.remove();
}

/**
 * Takes away the hosts of readers that could not end, as when Firefox puts another version of the extension in place.
 * Firefox tells an extension of closed shadow roots; elsewhere a reader that was left behind ends itself.
 */
function removeFormerHosts(document: Document): void {
  const { documentElement } = pristine(document);
  for (const element of pristine(documentElement).querySelectorAll(':scope > div[translate="no"]')) {
    if (tellsClosedRoots(element) && element.openOrClosedShadowRoot && !element.shadowRoot) element.remove();
  }
}

/** Firefox alone. */
function tellsClosedRoots(
  element: Element,
): element is Element & { readonly openOrClosedShadowRoot: ShadowRoot | null } {
  return 'openOrClosedShadowRoot' in element;
}

function keepInPlace(document: Document, element: HTMLElement, homeOf: () => Element, signal: AbortSignal): void {
  const Observer = pristine(document).defaultView?.MutationObserver;
  if (!Observer) return;
  let left = RETURNS;
  const observer = new Observer(() => {
    const home = homeOf();
    if (signal.aborted || !home || element.parentNode === home) return;
    left -= 1;
    if (left < 0) return observer.disconnect();
    home.append(element);
    observer.observe(pristine(document).documentElement, { childList: true });
  });
  // The document itself too, for pages that put a whole new document element in place (`document.write`).
  observer.observe(document, { childList: true });
  observer.observe(pristine(document).documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
