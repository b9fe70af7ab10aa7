/** What closes popovers from outside: Escape, a press elsewhere, the focus moving under them. */
import { holds } from './placement.ts';
import type { PopoverModel } from './popover-model.ts';

export interface DismissingOptions {
  /** What holds the boxes; it stands in our shadow root. */
  readonly container: HTMLElement;
  readonly model: PopoverModel;
  /** Events made by the page are not the reader's. */
  readonly isTrusted: (event: Event) => boolean;
}

/** Listens before the page does, until what it returns is called. */
export function dismissFromOutside({ container, model, isTrusted }: DismissingOptions): () => void {
  const ending = new AbortController();
  const how = { capture: true, signal: ending.signal };
  const view = container.ownerDocument.defaultView;
  let isEscapeOurs = false;

  // Escape anywhere (WCAG 1.4.13: dismissible) is ours from its press to its release; the page's dialog stays open.
  const takeEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isTrusted(event) || event.isComposing) return;
    const isPress = event.type === 'keydown';
    if (isPress && !event.repeat) isEscapeOurs = model.boxes.peek().length > 0;
    if (!isEscapeOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isPress && !event.repeat) model.dismiss();
    if (!isPress) isEscapeOurs = false;
  };
  // A finger that begins to scroll presses, too: what it taps is told by the page's own pointing.
  const pressed = (event: PointerEvent): void => {
    const isComing = model.state.peek().name !== 'idle';
    if (isComing && event.pointerType !== 'touch' && isTrusted(event) && !isWithin(container, event)) model.dismiss();
  };
  // WCAG 2.4.11: what the keyboard has come to is not hidden.
  const focused = (event: FocusEvent): void => {
    const [target] = event.composedPath();
    if (isWithin(container, event) || !target || !('getBoundingClientRect' in target)) return;
    if (!(target as Element).matches(':focus-visible')) return;
    const place = (target as Element).getBoundingClientRect();
    for (const { id, ...box } of model.boxes.peek()) {
      const element = container.querySelector(`[data-box="${id}"]`);
      if (!element || !holds(element.getBoundingClientRect(), place)) continue;
      if (box.name === 'pinned') model.move(box.at ? null : { x: Infinity, y: 0 });
      else model.dismiss();
    }
  };

  view?.addEventListener('keydown', takeEscape, how);
  view?.addEventListener('keyup', takeEscape, how);
  view?.addEventListener('pointerdown', pressed, how);
  view?.addEventListener('focusin', focused, how);
  return () => ending.abort();
}

/** A closed shadow root hides the path of an event: from outside, what happens in it happens on its host. */
function isWithin(container: HTMLElement, event: Event): boolean {
  const root = container.getRootNode();
  return event.composedPath().includes(container) || ('host' in root && event.target === root.host);
}

/** Without its word a popover would stand nowhere. */
export function closeWithWord(word: Element, close: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!word.isConnected) close();
  });
  for (const root of new Set([word.getRootNode(), word.ownerDocument]))
    observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
