/** Takes the keyboard to a place in the page without making anything of the page focusable. */
import { WRAPPER_NAME } from './text-run.ts';

/**
 * Puts the caret at the beginning of a block, so that Tab and caret browsing go on from there. Firefox takes that from the
 * selection alone; Chromium goes on from what had the focus last, which one of our own words in the block has for a moment.
 */
export function putCaret(block: Element): void {
  block.ownerDocument.getSelection()?.collapse(block, 0);
  const word = block.querySelector<HTMLElement>(WRAPPER_NAME);
  if (!word) return;
  word.tabIndex = -1;
  word.focus({ preventScroll: true });
  word.blur();
  word.removeAttribute('tabindex');
}
