/**
 * What is near the screen, and writing in slices. The browser's layout of ruby is what costs (3,000 characters: 95–165 ms,
 * 90,000: seconds), so only paragraphs about to be seen are annotated, the visible ones first.
 */
import { NEAR_MARGIN, SLICE_MS } from './timing.ts';

/** Watches blocks come near the screen. */
export interface Viewport {
  watch(block: Element): void;
  unwatch(block: Element): void;
}

/** A block that has come near. */
export interface Near {
  readonly block: Element;
  readonly isVisible: boolean;
}

/**
 * Calls `onNear` with blocks that come near the screen: those on it first, from top to bottom, then those below, then
 * those above. Where nothing can be observed (jsdom), every block counts as visible at once.
 */
export function watchViewport(
  document: Document,
  onNear: (near: readonly Near[]) => void,
  signal: AbortSignal,
): Viewport {
  const view = document.defaultView;
  if (!view?.IntersectionObserver) {
    return { watch: (block) => onNear([{ block, isVisible: true }]), unwatch: () => undefined };
  }
  const observer = new view.IntersectionObserver(
    (entries) => {
      const near = entries.filter((entry) => entry.isIntersecting);
      near.sort((one, other) => rank(one) - rank(other));
      onNear(near.map((entry) => ({ block: entry.target, isVisible: isOnScreen(entry, view.innerHeight) })));
    },
    { rootMargin: NEAR_MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { watch: (block) => observer.observe(block), unwatch: (block) => observer.unobserve(block) };
}

function isOnScreen({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry, height: number): boolean {
  return bottom > 0 && top < height;
}

/** Farther down is later; above the screen is later still, as people scroll down. */
function rank({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry): number {
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
      await giveWay(document.defaultView);
      began = performance.now();
    },
  };
}

/** Whether pinyin has room above the lines of a block as the page set them: its line height is at least this often its font size. */
const ROOMY_RATIO = 1.75;

export interface Setting {
  /** The lines have to be opened up for the pinyin. */
  readonly needsRoom: boolean;
  /** Written in columns, where pinyin above a word would stand beside it. */
  readonly isVertical: boolean;
}

/** How a block is set. Asks for style, never for layout. */
export function readSetting(block: Element): Setting {
  const style = block.ownerDocument.defaultView?.getComputedStyle(block);
  const size = Number.parseFloat(style?.fontSize ?? '');
  const height = Number.parseFloat(style?.lineHeight ?? '');
  return {
    needsRoom: !(height / size >= ROOMY_RATIO),
    isVertical: style?.writingMode?.startsWith('vertical') === true,
  };
}
