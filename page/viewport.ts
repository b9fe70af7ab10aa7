/**
 * What is near the screen. The browser's layout of ruby is what costs (3,000 characters: 95–165 ms, 90,000: seconds), so
 * only paragraphs about to be seen are annotated, the visible ones first.
 */
import { documentOf, pristine } from './element.ts';
import type { TextRun } from './text-run.ts';
import { NEAR_MARGIN } from './timing.ts';

/** What can come near: a stretch of text in a block. */
export interface Watched {
  readonly run: TextRun;
  /** Where it starts in the run, of which it may be a piece. */
  readonly offset: number;
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
  /**
   * Tells of these items when they come near, and where they are the first ones at once of those that are. They follow the
   * ones before down the page.
   */
  add(items: readonly T[]): void;
  /** The same with these items in place of all that were watched until now. */
  follow(items: readonly T[]): void;
  unwatch(item: T): void;
}

/** A block with more items than this is not taken whole: some pages put an entire book into one, parted by line breaks. */
const FEW = 12;

/** Items are looked after in stretches of so many, some screens of a news page. */
const STRETCH = 64;

/**
 * Of up to so many stretches each block is observed. Of more, those about the screen: browsers look at all that is
 * observed in each frame, and 6,000 blocks cost half of it.
 */
const FEW_STRETCHES = 8;

interface Stretch<T> {
  readonly items: readonly T[];
  /** Those not yet told. */
  readonly waiting: Set<T>;
  isOpen: boolean;
}

/**
 * Tells items that come near the screen: those on it first, from top to bottom, then those below, then those above.
 * Where nothing can be observed (jsdom), everything counts as visible at once.
 */
export function watchViewport<T extends Watched>(document: Document, options: ViewportOptions<T>): Viewport<T> {
  const { onNear, rectOf, signal } = options;
  const view = pristine(document).defaultView;
  if (!view?.IntersectionObserver) {
    const tellAll = (items: readonly T[]): void => onNear(items.map((item) => ({ item, isVisible: true })));
    return { add: tellAll, follow: tellAll, unwatch: () => undefined };
  }
  let stretches: Stretch<T>[] = [];
  const stretchOf = new Map<T, Stretch<T>>();
  /** The items of open stretches that are not yet told. */
  const byBlock = new Map<Element, Set<T>>();
  const crowds = new Set<Element>();
  const sizes = new Map<Element, number>();
  let frame = 0;

  const isCrowded = (block: Element): boolean => (sizes.get(block) ?? 0) > FEW;
  const placeOf = (item: T): DOMRect | null =>
    isCrowded(item.run.block) ? rectOf(item) : pristine(item.run.block).getBoundingClientRect();
  const takeNear = (block: Element, rect: DOMRectReadOnly): Placed<T>[] => {
    const items = [...(byBlock.get(block) ?? [])];
    if (!isCrowded(block)) return items.map((item) => ({ item, rect }));
    crowds.add(block);
    return findNear(items.sort(compareItems), rectOf, view.innerHeight);
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

  const unobserve = (item: T): void => {
    const { block } = item.run;
    const items = byBlock.get(block);
    items?.delete(item);
    if (!items || items.size > 0) return;
    byBlock.delete(block);
    crowds.delete(block);
    observer.unobserve(block);
  };
  const open = (stretch: Stretch<T>): void => {
    stretch.isOpen = true;
    for (const item of stretch.waiting) {
      const { block } = item.run;
      const items = byBlock.get(block);
      if (items) items.add(item);
      else byBlock.set(block, new Set([item]));
      observer.observe(block);
    }
  };
  const close = (stretch: Stretch<T>): void => {
    stretch.isOpen = false;
    for (const item of stretch.waiting) unobserve(item);
  };
  /** Whether a stretch stands about the screen; one that stands nowhere may come up anywhere. */
  const isAbout = ({ items }: Stretch<T>, height: number): boolean => {
    const [first, last] = [placeOf(items[0] as T), placeOf(items.at(-1) as T)];
    if (!first || !last || (first.height === 0 && last.height === 0)) return true;
    return Math.max(first.bottom, last.bottom) > -2 * height && Math.min(first.top, last.top) < 3 * height;
  };
  /** Opens the stretches about the screen and closes the others. */
  const lookAtStretches = (): void => {
    const height = view.innerHeight;
    for (const stretch of stretches) {
      if (stretch.waiting.size === 0) continue;
      const isNear = stretches.length <= FEW_STRETCHES || isAbout(stretch, height);
      if (isNear && !stretch.isOpen) open(stretch);
      if (!isNear && stretch.isOpen) close(stretch);
    }
  };
  const look = (): void => {
    frame = 0;
    if (stretches.length > FEW_STRETCHES) lookAtStretches();
    const placed = [...crowds].flatMap((block) => takeNear(block, pristine(block).getBoundingClientRect()));
    if (placed.length > 0) tell(placed);
  };

  /** What is near now, without waiting for the observer, which speaks after the next frame. */
  const tellNear = (items: readonly T[]): void => {
    const height = view.innerHeight;
    const near = items.flatMap((item) => {
      const rect = stretchOf.get(item)?.isOpen ? placeOf(item) : null;
      const isNear = rect && rect.height > 0 && rect.bottom > -height && rect.top < 2 * height;
      return isNear ? [{ item, rect }] : [];
    });
    if (near.length > 0) tell(near);
  };
  const add = (items: readonly T[]): void => {
    for (let from = 0; from < items.length; from += STRETCH) {
      const part = items.slice(from, from + STRETCH);
      const stretch: Stretch<T> = { items: part, waiting: new Set(part), isOpen: false };
      stretches.push(stretch);
      for (const item of part) {
        stretchOf.set(item, stretch);
        sizes.set(item.run.block, (sizes.get(item.run.block) ?? 0) + 1);
      }
    }
    if (stretches.length > FEW_STRETCHES) {
      onMove();
      return;
    }
    lookAtStretches();
    // A hidden tab is not drawn; the observer tells when it comes to the front.
    if (pristine(document).visibilityState !== 'hidden') tellNear(items);
  };
  const follow = (items: readonly T[]): void => {
    observer.disconnect();
    stretches = [];
    for (const map of [stretchOf, byBlock, crowds, sizes]) map.clear();
    add(items);
  };
  const unwatch = (item: T): void => {
    const stretch = stretchOf.get(item);
    if (!stretch?.waiting.delete(item)) return;
    stretchOf.delete(item);
    if (stretch.isOpen) unobserve(item);
  };
  const onMove = (): void => {
    if (crowds.size > 0 || stretches.length > FEW_STRETCHES) frame ||= view.requestAnimationFrame(look);
  };
  pristine(document).addEventListener('scroll', onMove, { capture: true, passive: true, signal });
  view.addEventListener('resize', onMove, { passive: true, signal });
  const end = (): void => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  };
  signal.addEventListener('abort', end, { once: true });
  return { add, follow, unwatch };
}

interface Placed<T> {
  readonly item: T;
  readonly rect: DOMRectReadOnly;
}

function compareItems(one: Watched, other: Watched): number {
  if (one.run === other.run) return one.offset - other.offset;
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
