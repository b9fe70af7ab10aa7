/** Mouse, pen and touch on annotated words → "the reader points at this token". Delays are the popover's business. */
import type { Token } from '../engine/annotation.ts';
import type { AnnotatedToken } from './annotate.ts';
import { pristine, targetOf } from './element.ts';
import { watchLongPress } from './long-press.ts';
import { TRAIL_PX } from './timing.ts';

/** Where the pointer was a moment ago, and where it is, in coordinates of the window. */
export interface Travel {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

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
  /** How the pointer came there. */
  readonly travel?: Travel | undefined;
}

export interface PointingOptions {
  readonly tokenAt: (node: Node | null) => AnnotatedToken | null;
  /** A token, or null when the pointer has left it or a tap fell beside. */
  readonly onPoint: (found: AnnotatedToken | null, by: 'pointer' | 'touch', travel?: Travel) => void;
  /** Whether a mouse points by its clicks alone. */
  readonly opensByClick?: () => boolean;
  /** Our own surfaces: a pointer or tap on them is not beside the word. */
  readonly isOurs: (node: Node) => boolean;
  readonly signal: AbortSignal;
  /** Events made by the page are not the reader's; tests make theirs as the page would. */
  readonly isTrusted?: (event: Event) => boolean;
}

/** What acts on a tap by itself; a tap on a word inside it is left to the page. */
const ACTING = 'a[href], button, summary, label, [role="button"], [role="link"]';

/** Listens on the document, passively and before the page, until the signal aborts. Nothing is prevented or stopped. */
export function watchPointing(document: Document, options: PointingOptions): void {
  const { tokenAt, onPoint, opensByClick = () => false, isOurs, signal } = options;
  const { isTrusted = (event: Event) => event.isTrusted } = options;
  let current: AnnotatedToken | null = null;
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  /** Places where the pointer has been, at some distance from each other; the last one is the nearest. */
  let trail: readonly Travel['from'][] = [];

  const hover = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || opensByClick() || !isTrusted(event)) return;
    // Who selects text is not asking about it.
    const found = event.buttons ? null : tokenAt(targetOf(event));
    const isStill = event.screenX === lastX && event.screenY === lastY;
    [lastX, lastY] = [event.screenX, event.screenY];
    // Text that scrolls under a resting pointer is left by it, but not pointed at.
    const pointed = isStill && found !== current ? null : found;
    if (pointed === current) return;
    current = pointed;
    const to = { x: event.clientX, y: event.clientY };
    const from = trail.findLast((place) => distance(place, to) >= TRAIL_PX);
    onPoint(pointed, 'pointer', from && { from, to });
  };
  const move = ({ clientX: x, clientY: y }: PointerEvent): void => {
    const last = trail.at(-1);
    if (!last || distance(last, { x, y }) >= TRAIL_PX / 2) trail = [...trail.slice(-3), { x, y }];
  };
  const leave = (event: PointerEvent): void => {
    // `pointerover` of the next element tells the rest; only leaving the document has no next element.
    const isOut = event.relatedTarget === null && event.pointerType !== 'touch' && !opensByClick() && isTrusted(event);
    if (!isOut || current === null) return;
    current = null;
    onPoint(null, 'pointer');
  };
  const tap = (event: MouseEvent): void => {
    const pointerType = 'pointerType' in event ? event.pointerType : 'mouse';
    const target = targetOf(event);
    // A pen that cannot hover has nothing but its taps.
    if ((pointerType === 'mouse' && !opensByClick()) || !target || !isTrusted(event) || isOurs(target)) return;
    if (pointerType === 'mouse' && document.getSelection()?.isCollapsed === false) return;
    const found = tokenAt(target);
    const acts = found?.element.closest(ACTING) != null;
    current = null;
    onPoint(acts ? null : found, 'touch');
  };

  const how = { capture: true, passive: true, signal };
  const page = pristine(document);
  page.addEventListener('pointerover', hover, how);
  page.addEventListener('pointermove', move, how);
  page.addEventListener('pointerout', leave, how);
  page.addEventListener('click', tap, how);
  watchLongPress(document, options);
}

function distance(one: Travel['from'], other: Travel['from']): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
