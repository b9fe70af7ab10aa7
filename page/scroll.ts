/** Scrolling to a place in the article. */
import { documentOf, pristine } from './element.ts';

/** The part of the screen's height at its top and bottom where text does not count as well in view. */
const EDGE = 0.1;

function prefersStillness(view: Window): boolean {
  return view.matchMedia?.('(prefers-reduced-motion: reduce)').matches !== false;
}

/**
 * Brings an element to the middle of the screen, with its context around it; nothing moves where it is well in view.
 *
 * @param how `smoothly` glides unless the person prefers stillness; `at-once` is for steps that follow each other quickly
 */
export function scrollTo(element: Element, how: 'smoothly' | 'at-once'): void {
  const view = documentOf(element).defaultView;
  const { scrollIntoView, getBoundingClientRect } = pristine(element);
  if (!view || !scrollIntoView) return;
  const { top, bottom } = getBoundingClientRect();
  // What the page keeps clear of at the bottom, as for our panel, is not in view.
  const covered = Number.parseFloat(
    view.getComputedStyle(pristine(documentOf(element)).documentElement).scrollPaddingBottom,
  );
  const height = view.innerHeight - (covered || 0);
  if (top >= height * EDGE && bottom <= height * (1 - EDGE)) return;
  const behavior = how === 'smoothly' && !prefersStillness(view) ? 'smooth' : 'auto';
  scrollIntoView({ block: 'center', behavior });
}
