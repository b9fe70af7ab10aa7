/** Mouse, pen and touch on annotated words → "the reader points at this token". Delays are the popover's business. */
import type { Token } from '../engine/annotation.ts';
import type { AnnotatedToken } from './annotate.ts';
import { pristine } from './element.ts';

/** What the reader points at. */
export interface Pointed {
  /** Our element of the word in the page; a popover anchors here. */
  readonly element: Element;
  readonly token: Token;
  /** Index into the article's paragraphs; null where the word stands outside them. */
  readonly paragraph: number | null;
  /** The text run around the token; the token's offsets count from its start. */
  readonly text: string;
  readonly by: 'pointer' | 'touch' | 'keyboard';
}

export interface PointingOptions {
  readonly tokenAt: (node: Node | null) => AnnotatedToken | null;
  /** A token, or null when the pointer has left it or a tap fell beside. */
  readonly onPoint: (found: AnnotatedToken | null, by: 'pointer' | 'touch') => void;
  /** Our own surfaces: a pointer or tap on them is not beside the word. */
  readonly isOurs: (node: Node) => boolean;
  readonly signal: AbortSignal;
  /** Events made by the page are not the reader's; tests make theirs as the page would. */
  readonly isTrusted?: (event: Event) => boolean;
}

/** What acts on a tap by itself; a tap on a word inside it is left to the page. */
const ACTING = 'a[href], button, summary, label, [role="button"], [role="link"]';

function targetOf(event: Event): Node | null {
  const [target] = event.composedPath();
  return target && 'nodeType' in target ? (target as Node) : null;
}

/** Listens on the document, passively and before the page, until the signal aborts. Nothing is prevented or stopped. */
export function watchPointing(document: Document, options: PointingOptions): void {
  const { tokenAt, onPoint, isOurs, signal, isTrusted = (event: Event) => event.isTrusted } = options;
  let current: AnnotatedToken | null = null;
  let [lastX, lastY] = [Number.NaN, Number.NaN];

  const point = (found: AnnotatedToken | null, by: 'pointer' | 'touch'): void => {
    if (found === current) return;
    current = found;
    onPoint(found, by);
  };
  const hover = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !isTrusted(event)) return;
    const found = tokenAt(targetOf(event));
    const isStill = event.screenX === lastX && event.screenY === lastY;
    [lastX, lastY] = [event.screenX, event.screenY];
    // Text that scrolls under a resting pointer is left by it, but not pointed at.
    point(isStill && found !== current ? null : found, 'pointer');
  };
  const leave = (event: PointerEvent): void => {
    // `pointerover` of the next element tells the rest; only leaving the document has no next element.
    if (event.relatedTarget === null && event.pointerType !== 'touch' && isTrusted(event)) point(null, 'pointer');
  };
  const tap = (event: MouseEvent): void => {
    const pointerType = 'pointerType' in event ? event.pointerType : 'mouse';
    const target = targetOf(event);
    if (pointerType !== 'touch' || !target || !isTrusted(event) || isOurs(target)) return;
    const found = tokenAt(target);
    const acts = found?.element.closest(ACTING) != null;
    current = null;
    onPoint(acts ? null : found, 'touch');
  };

  const how = { capture: true, passive: true, signal };
  pristine(document).addEventListener('pointerover', hover, how);
  pristine(document).addEventListener('pointerout', leave, how);
  pristine(document).addEventListener('click', tap, how);
}
