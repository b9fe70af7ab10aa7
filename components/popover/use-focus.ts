/** Where the keyboard stands: into a popover that it opened, and back to where it was. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Pinned, Shown } from './popover-model.ts';

/**
 * A box that the keyboard opened has the focus, so that it is read from its beginning; when it closes, the focus returns.
 * Whoever steps on with the popover's own buttons stays on them and is told by `onSteppedTo` where they are.
 *
 * @returns what is called before the card changes under the focus, which then stays in the box
 */
export function useFocus(
  element: RefObject<HTMLElement | null>,
  { target, card }: Shown | Pinned,
  onSteppedTo: () => void,
): () => void {
  const before = useRef<HTMLElement | null>(null);
  const isKept = useRef(false);
  const word = useRef(target.element);
  word.current = target.element;

  // Of the layout: it ends while the box still stands, and with it the focus.
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const remember = ({ relatedTarget: from }: FocusEvent): void => {
      // From nowhere it comes after what had it has gone, as a link that was followed.
      if (from instanceof HTMLElement && !box.contains(from)) before.current = from;
    };
    box.addEventListener('focusin', remember);
    return () => {
      box.removeEventListener('focusin', remember);
      // Only who is in the box is brought back; who has gone elsewhere stays there.
      if (!focusIn(box)) return;
      if (before.current?.isConnected) return before.current.focus({ preventScroll: true });
      goOnFrom(word.current);
    };
  }, [element]);

  useEffect(() => {
    const box = element.current;
    if (!box || target.by !== 'keyboard') return;
    if (focusIn(box)?.dataset['tool'] === 'step') onSteppedTo();
    else box.focus({ preventScroll: true });
    // What it tells is that of the word just come to; a new function for each drawing is none.
  }, [element, target]);

  useEffect(() => {
    if (isKept.current) element.current?.focus({ preventScroll: true });
    isKept.current = false;
  }, [element, card]);

  return () => {
    const box = element.current;
    isKept.current = box !== null && focusIn(box) !== null;
  };
}

/**
 * Nothing had the focus: then Tab goes on from the word, as browsers let it from where a text was last clicked. The word's
 * element is ours; it has the focus for no longer than that takes.
 */
function goOnFrom(word: Element): void {
  if (!word.isConnected || !(word instanceof HTMLElement)) return;
  word.setAttribute('tabindex', '-1');
  word.focus({ preventScroll: true });
  word.blur();
  word.removeAttribute('tabindex');
}

/** What in a box has the focus; null where nothing has. */
function focusIn(box: HTMLElement): HTMLElement | null {
  const root = box.getRootNode() as Document | ShadowRoot;
  const { activeElement } = root;
  return activeElement && box.contains(activeElement) ? (activeElement as HTMLElement) : null;
}
