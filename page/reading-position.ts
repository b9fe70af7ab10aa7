/** Where in the article the reader is: the first paragraph that reaches below the upper part of the screen. */
import { pristine } from './element.ts';

/** Share of the screen's height that headers and finished lines take. */
const FINISHED = 0.12;

export interface ReadingPositionOptions {
  readonly count: () => number;
  /** Where a paragraph stands now; null where it is not in the page. */
  readonly rectOf: (paragraph: number) => DOMRect | null;
  readonly onChange: (paragraph: number) => void;
  readonly signal: AbortSignal;
}

/** Tells the topmost paragraph in view whenever it changes, at most once a frame. Returns a function that looks again. */
export function watchReadingPosition(document: Document, options: ReadingPositionOptions): () => void {
  const view = pristine(document).defaultView;
  if (!view?.IntersectionObserver) return () => undefined;
  const { count, rectOf, onChange, signal } = options;
  let last = -1;
  let frame = 0;

  const reaches = (paragraph: number): boolean => (rectOf(paragraph)?.bottom ?? -1) > view.innerHeight * FINISHED;
  const look = (): void => {
    frame = 0;
    // Paragraphs follow each other down the page, so halving finds the first one; each step asks for one rectangle.
    let low = 0;
    let high = count();
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reaches(middle)) high = middle;
      else low = middle + 1;
    }
    const paragraph = Math.min(low, count() - 1);
    if (paragraph < 0 || paragraph === last) return;
    last = paragraph;
    onChange(paragraph);
  };
  const schedule = (): void => {
    if (!signal.aborted) frame ||= view.requestAnimationFrame(look);
  };
  pristine(document).addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  view.addEventListener('resize', schedule, { passive: true, signal });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  return schedule;
}
