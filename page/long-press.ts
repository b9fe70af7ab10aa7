/**
 * A finger that rests on a word asks for it, also inside links, where a tap is the page's. The browser's own menu or
 * selection comes as ever; when the reader goes on to select more than the word, the word is left.
 */
import type { AnnotatedToken } from './annotate.ts';
import { targetOf } from './element.ts';
import { FINGER_PX, LONG_PRESS_MS } from './timing.ts';

export interface LongPressOptions {
  readonly tokenAt: (node: Node | null) => AnnotatedToken | null;
  /** The token that is pressed, or null when the reader selects more than it. */
  readonly onPoint: (found: AnnotatedToken | null, by: 'touch') => void;
  readonly isOurs: (node: Node) => boolean;
  readonly signal: AbortSignal;
  readonly isTrusted?: (event: Event) => boolean;
}

interface Press {
  readonly event: PointerEvent;
  readonly target: Node;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Listens on the document, passively and before the page, until the signal aborts. */
export function watchLongPress(document: Document, options: LongPressOptions): void {
  const { tokenAt, onPoint, isOurs, signal, isTrusted = (event: Event) => event.isTrusted } = options;
  let press: Press | null = null;
  /** The text of the word that a long press has asked for. */
  let asked: string | null = null;

  const end = (): void => {
    clearTimeout(press?.timer);
    press = null;
  };
  const ask = (): void => {
    const found = press && tokenAt(press.target);
    end();
    if (!found) return;
    asked = found.token.text;
    onPoint(found, 'touch');
  };
  const down = (event: PointerEvent): void => {
    end();
    const target = targetOf(event);
    if (event.pointerType !== 'touch' || !event.isPrimary || !target || !isTrusted(event) || isOurs(target)) return;
    asked = null;
    press = { event, target, timer: setTimeout(ask, LONG_PRESS_MS) };
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (press && Math.hypot(clientX - press.event.clientX, clientY - press.event.clientY) > FINGER_PX) end();
  };
  const select = (): void => {
    const selected = document.getSelection()?.toString() ?? '';
    if (asked === null || selected.length <= asked.length) return;
    asked = null;
    onPoint(null, 'touch');
  };

  const how = { capture: true, passive: true, signal };
  document.addEventListener('pointerdown', down, how);
  document.addEventListener('pointermove', move, how);
  document.addEventListener('pointerup', end, how);
  document.addEventListener('pointercancel', end, how);
  // Where the browser's long press is shorter than ours, its menu takes the finger away from us.
  document.addEventListener('contextmenu', ask, how);
  document.addEventListener('selectionchange', select, how);
  signal.addEventListener('abort', end, { once: true });
}
