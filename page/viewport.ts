/**
 * What is near the screen, and writing in slices. The browser's layout of ruby is what costs (3,000 characters: 95–165 ms,
 * 90,000: seconds), so only paragraphs about to be seen are annotated, the visible ones first.
 */
import type { TextRun } from './text-run.ts';
import { NEAR_MARGIN, SLICE_MS } from './timing.ts';
import { documentOf, pristine } from './element.ts';

/** What can come near: a stretch of text in a block. */
export interface Watched {
  readonly run: TextRun;
}

export interface Near<T> {
  readonly item: T;
  readonly isVisible: boolean;
}

export interface ViewportOptions<T> {
  /** Items that have come near, each told once; possibly none. */
  readonly onNear: (near: readonly Near<T>[]) => void;
  /** Where an item stands on the screen; null where it is not in the page. Asks for layout. */
  readonly rectOf: (item: T) => DOMRect | null;
  readonly signal: AbortSignal;
}

/** Watches items come near the screen. */
export interface Viewport<T> {
  /** Tells of the item when it comes near; once more after it was told, nothing new before. */
  watch(item: T): void;
  unwatch(item: T): void;
}

/** A block with more items than this is not taken whole: some pages put an entire book into one, parted by line breaks. */
const FEW = 12;

/**
 * Tells items that come near the screen: those on it first, from top to bottom, then those below, then those above.
 * Where nothing can be observed (jsdom), everything counts as visible at once.
 */
export function watchViewport<T extends Watched>(document: Document, options: ViewportOptions<T>): Viewport<T> {
  const { onNear, rectOf, signal } = options;
  const view = pristine(document).defaultView;
  if (!view?.IntersectionObserver) {
    return { watch: (item) => onNear([{ item, isVisible: true }]), unwatch: () => undefined };
  }
  const byBlock = new Map<Element, Set<T>>();
  const crowds = new Set<Element>();
  let frame = 0;

  const takeNear = (block: Element, rect: DOMRectReadOnly): Placed<T>[] => {
    const items = byBlock.get(block) ?? new Set();
    if (items.size <= FEW) return [...items].map((item) => ({ item, rect }));
    crowds.add(block);
    return findNear([...items].sort(compareItems), rectOf, view.innerHeight);
  };
  const tell = (placed: Placed<T>[]): void => {
    for (const { item } of placed) unwatch(item);
    placed.sort((one, other) => rank(one.rect) - rank(other.rect));
    onNear(placed.map(({ item, rect }) => ({ item, isVisible: rect.bottom > 0 && rect.top < view.innerHeight })));
  };
  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (!isIntersecting) crowds.delete(target);
      const near = entries.filter(({ isIntersecting }) => isIntersecting);
      tell(near.flatMap(({ target, boundingClientRect }) => takeNear(target, boundingClientRect)));
    },
    // The second is for text that scrolls inside an element of the page.
    { rootMargin: NEAR_MARGIN, scrollMargin: NEAR_MARGIN },
  );
  const lookAtCrowds = (): void => {
    frame = 0;
    const placed = [...crowds].flatMap((block) => takeNear(block, block.getBoundingClientRect()));
    if (placed.length > 0) tell(placed);
  };
  const watch = (item: T): void => {
    const { block } = item.run;
    const items = byBlock.get(block) ?? new Set();
    if (items.has(item)) return;
    byBlock.set(block, items.add(item));
    // Observing anew makes the observer tell again where the block stands.
    observer.unobserve(block);
    observer.observe(block);
  };
  const unwatch = (item: T): void => {
    const { block } = item.run;
    const items = byBlock.get(block);
    items?.delete(item);
    if (!items || items.size > 0) return;
    byBlock.delete(block);
    crowds.delete(block);
    observer.unobserve(block);
  };
  const onScroll = (): void => {
    if (crowds.size > 0) frame ||= view.requestAnimationFrame(lookAtCrowds);
  };
  pristine(document).addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  const end = (): void => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  };
  signal.addEventListener('abort', end, { once: true });
  return { watch, unwatch };
}

interface Placed<T> {
  readonly item: T;
  readonly rect: DOMRectReadOnly;
}

function compareItems(one: Watched, other: Watched): number {
  const [first, second] = [one.run.nodes[0]?.node, other.run.nodes[0]?.node];
  const FOLLOWING = 4;
  return first && second && first.compareDocumentPosition(second) & FOLLOWING ? -1 : 1;
}

/** Of items that follow each other down a block, those within a screen of the screen; found by halving. */
function findNear<T>(items: readonly T[], rectOf: (item: T) => DOMRect | null, height: number): Placed<T>[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rectOf(items[middle] as T)?.bottom ?? -Infinity) > -height) high = middle;
    else low = middle + 1;
  }
  const near: Placed<T>[] = [];
  for (const item of items.slice(low)) {
    const rect = rectOf(item);
    if (!rect || rect.top > height * 2) break;
    near.push({ item, rect });
  }
  return near;
}

/** Farther down is later; above the screen is later still, as people scroll down. */
function rank({ top, bottom }: DOMRectReadOnly): number {
  return bottom > 0 ? top : Number.MAX_SAFE_INTEGER / 2 - bottom;
}

/** Keeps work from holding the page's thread: await `breathe` between pieces of it. */
export interface Slices {
  /** Returns at once while the slice lasts, afterwards when the browser has had its turn. */
  breathe(): Promise<void>;
}

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

function giveWay(window: Window | null): Promise<void> {
  const scheduler = (window as { scheduler?: YieldingScheduler } | null)?.scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Slices of `SLICE_MS`, with the browser's scheduler where it has one (Chromium 129, Firefox 142). */
export function createSlices(document: Document): Slices {
  let began = performance.now();
  return {
    async breathe() {
      if (performance.now() - began < SLICE_MS) return;
      await giveWay(pristine(document).defaultView);
      began = performance.now();
    },
  };
}

/** Whether pinyin has room above the lines of a block as the page set them: its line height is at least this often its font size. */
const ROOMY_RATIO = 1.75;

export interface Setting {
  /** The lines have to be opened up for the pinyin. */
  readonly needsRoom: boolean;
  /** Written in columns. */
  readonly isVertical: boolean;
}

/** How a block is set. Asks for style, never for layout. */
export function readSetting(block: Element): Setting {
  const style = documentOf(block).defaultView?.getComputedStyle(block);
  const size = Number.parseFloat(style?.fontSize ?? '');
  const height = Number.parseFloat(style?.lineHeight ?? '');
  return {
    needsRoom: !(height / size >= ROOMY_RATIO),
    isVertical: style?.writingMode?.startsWith('vertical') === true,
  };
}
