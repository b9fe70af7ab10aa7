/** Keeps our work from holding the page's thread: scripts in slices, and writing no faster than the browser can draw it. */
import { pristine } from './element.ts';
import {
  DRAWING_MS,
  FIRST_CHARACTERS_A_FRAME,
  LEAST_CHARACTERS_A_FRAME,
  SCROLLING_MS,
  SCROLLING_SHARE,
  SLICE_MS,
} from './timing.ts';

type Priority = 'user-visible' | 'background';

interface Scheduler {
  yield?: () => Promise<void>;
  postTask?: (task: () => void, options: { readonly priority: Priority }) => Promise<void>;
}

/** Await `breathe` between pieces of work. */
export interface Slices {
  /** Says that work begins now, after something else was waited for. */
  begin(): void;
  /** Returns at once while the slice lasts, afterwards when the browser has had its turn. */
  breathe(): Promise<void>;
}

/**
 * Slices of `SLICE_MS`, with the browser's scheduler where it has one (Chromium 129, Firefox 142). Work in the background
 * waits until the page and what a person waits for have had theirs.
 */
export function createSlices(document: Document, priority: Priority = 'user-visible'): Slices {
  const { scheduler } = (pristine(document).defaultView ?? {}) as { readonly scheduler?: Scheduler };
  const giveWay = (): Promise<void> => {
    if (priority === 'background' && scheduler?.postTask) return scheduler.postTask(() => undefined, { priority });
    if (scheduler?.yield) return scheduler.yield();
    return new Promise((resolve) => setTimeout(resolve, 0));
  };
  let began = performance.now();
  return {
    begin: () => (began = performance.now()),
    async breathe() {
      if (performance.now() - began < SLICE_MS) return;
      await giveWay();
      began = performance.now();
    },
  };
}

/** How much is written before the browser has to draw it. */
export interface Pace {
  /** Await before characters are written: returns at once where this frame has room for them, else in a later one. */
  room(characters: number): Promise<void>;
}

/**
 * Measures how long the browser takes to draw a frame with what was written, and lets as much into each as it draws in
 * `DRAWING_MS`, less while the page is scrolled. Screens and fonts differ; the same characters take three times as long on
 * one machine as on another, and on a page of a million characters each change costs a frame by itself.
 */
export function createPace(document: Document, signal: AbortSignal): Pace {
  const { defaultView: view } = pristine(document);
  // Hidden tabs and jsdom are not drawn.
  const isDrawn = (): boolean =>
    view?.IntersectionObserver !== undefined && pristine(document).visibilityState !== 'hidden';
  let limit = FIRST_CHARACTERS_A_FRAME;
  let scrolled = -Infinity;
  /** In the frame that has not yet been drawn. */
  let written = 0;
  let granted = -Infinity;
  let frame: Promise<void> | null = null;
  const isScrolling = (): boolean => performance.now() - scrolled < SCROLLING_MS;
  const isFull = (characters: number): boolean =>
    isDrawn() && written > 0 && written + characters > (isScrolling() ? limit * SCROLLING_SHARE : limit);
  const note = (): unknown => (scrolled = performance.now());
  pristine(document).addEventListener('scroll', note, { capture: true, passive: true, signal });

  const measure = async (window: Window): Promise<void> => {
    // The page's own callbacks of a frame may come before ours and have the browser lay out what we wrote.
    const began = Math.max(await nextFrame(window), granted);
    const drawing = performance.now() - began;
    limit = nextLimit(limit, written, drawing);
    // Frames that were late because of us are given back.
    for (let late = drawing; late > FRAME_MS && isScrolling() && !signal.aborted; late -= FRAME_MS)
      await nextFrame(window);
    written = 0;
    frame = null;
  };
  return {
    async room(characters) {
      for (let drawn = frame; drawn && isFull(characters); drawn = frame) await drawn;
      written += characters;
      granted = performance.now();
      if (view && isDrawn()) frame ??= measure(view);
    },
  };
}

/**
 * Characters for a frame after one with `written` of them took `drawing` milliseconds. What else the page does in its frames
 * is measured with it; so no step is a long one, and a frame that was not filled does not say that more would have fitted.
 */
export function nextLimit(limit: number, written: number, drawing: number): number {
  if (written <= limit / 2) return limit;
  const fit = DRAWING_MS / drawing;
  const next = fit < 1 ? limit * Math.max(0.5, fit) : Math.max(limit, Math.min(limit * 1.5, written * fit));
  return Math.max(next, LEAST_CHARACTERS_A_FRAME);
}

const FRAME_MS = 1000 / 60;

/** Resolves when the next frame has been drawn, with the time at which the browser began with it. */
function nextFrame(window: Window): Promise<number> {
  return new Promise((resolve) => {
    const whenDrawn = (began: number): void => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(began), { once: true });
      port1.start();
      port2.postMessage(null);
    };
    // A tab that is hidden meanwhile gets no frame.
    const hurry = setTimeout(() => resolve(performance.now()), LONGEST_FRAME_MS);
    window.requestAnimationFrame((began) => {
      clearTimeout(hurry);
      whenDrawn(began);
    });
  });
}

const LONGEST_FRAME_MS = 500;
