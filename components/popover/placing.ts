/** Puts a box to its place in the window and keeps it there while things move. The arithmetic is in `placement.ts`. */
import { raise } from '../shared/raise.ts';
import { isNarrow, type Placement, type Size } from './placement.ts';
import type { Box } from './travel.ts';

/** The part of the window that is seen: without what is zoomed out of it, and without an on-screen keyboard. */
export function visibleBox(view: Window): Box {
  const {
    offsetLeft: left,
    offsetTop: top,
    width,
    height,
  } = view.visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: view.innerWidth,
    height: view.innerHeight,
  };
  return { left, top, right: left + width, bottom: top + height };
}

/** A box for each line that a word stands on, with the readings above it; none where it is not laid out. */
export function linesOf(word: Element): readonly Box[] {
  const rects = [word, ...word.querySelectorAll('ruby, rt')].flatMap((each) => [...each.getClientRects()]);
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of rects) {
    if (right <= left || bottom <= top) continue;
    // A reading reaches down to the word on its line; what lies beside or below is another line.
    const at = lines.findIndex(
      (line) => left <= line.right + 1 && right >= line.left - 1 && top <= line.bottom + 1 && bottom >= line.top - 1,
    );
    const line = lines[at];
    if (!line) lines.push({ left, top, right, bottom });
    else
      lines[at] = {
        left: Math.min(left, line.left),
        top: Math.min(top, line.top),
        right: Math.max(right, line.right),
        bottom: Math.max(bottom, line.bottom),
      };
  }
  return lines;
}

export interface PlacingOptions {
  readonly box: HTMLElement;
  /** What scrolls inside it. */
  readonly content: HTMLElement;
  /** The place for a size in the visible part of the window; null where there is none any more. */
  readonly place: (size: Size, view: Box) => Placement | null;
  readonly onPlace: (box: Box | null) => void;
}

/** Places the box now and whenever the page scrolls or zooms, or the window or the box change. Returns what ends it. */
export function keepPlaced({ box, content, place, onPlace }: PlacingOptions): () => void {
  const document = box.ownerDocument;
  const view = document.defaultView;
  if (!view) return () => undefined;
  const now = (): void => {
    const visible = visibleBox(view);
    box.dataset['kind'] = isNarrow(visible) ? 'sheet' : 'beside';
    // A page that is zoomed by a style zooms what is in it, too.
    const zoom = box.currentCSSZoom ?? 1;
    const { width, height } = box.getBoundingClientRect();
    const natural = height + (content.scrollHeight - content.clientHeight) * zoom;
    const placement = place({ width, height: natural }, visible);
    if (!placement) return onPlace(null);
    const { kind, side, left, top, room } = placement;
    box.dataset['side'] = side;
    box.style.left = `${left / zoom}px`;
    box.style.top = `${top / zoom}px`;
    box.style.maxHeight = `${room / zoom}px`;
    box.style.width = kind === 'sheet' ? `${(visible.right - visible.left) / zoom}px` : '';
    const { left: l, top: t, right, bottom } = box.getBoundingClientRect();
    onPlace({ left: l, top: t, right, bottom });
  };
  const ending = new AbortController();
  const { signal } = ending;
  const how = { passive: true, signal };
  view.addEventListener('scroll', now, { ...how, capture: true });
  view.addEventListener('resize', now, how);
  view.visualViewport?.addEventListener('resize', now, how);
  view.visualViewport?.addEventListener('scroll', now, how);
  document.addEventListener('fullscreenchange', () => (raise(box), now()), { signal });
  const Observer = view.ResizeObserver;
  const observer = Observer && new Observer(now);
  // The document, too: when the panel comes, the page gives way.
  for (const each of [box, ...content.children, document.documentElement])
    observer?.observe(each, { box: 'border-box' });
  now();
  return () => {
    ending.abort();
    observer?.disconnect();
  };
}
