/** Where the panel stands, and how much of the screen it may take there. */

/** At a side of the page, or as a window of its own: the browser's side panel. */
export type Side = 'right' | 'left' | 'bottom';
export type Place = Side | 'window';

/** Narrower, and an article beside the panel would be a column of a few characters: then the panel is at the bottom. */
export const NARROWEST_FOR_SIDES = 900;

/** What is always left of the page: a column that can be read, and the lines around the one that is read. */
const LEAST_PAGE = { beside: 400, above: 0.3 } as const;

export const SMALLEST = { right: 280, left: 280, bottom: 160 } as const;
export const LARGEST = { right: 900, left: 900, bottom: 900 } as const;

/** The size that is wanted as CSS, cut to what leaves enough of the page: `min(400px, 100vw - 400px)`. */
export function cssSize(side: Side, size: number): string {
  return side === 'bottom'
    ? `min(${size}px, ${(1 - LEAST_PAGE.above) * 100}vh)`
    : `min(${size}px, 100vw - ${LEAST_PAGE.beside}px)`;
}

/** The size within its bounds, in whole pixels, in a window of this size. */
export function clampSize(
  side: Side,
  wanted: number,
  window: { readonly innerWidth: number; readonly innerHeight: number },
): number {
  const room = side === 'bottom' ? window.innerHeight * (1 - LEAST_PAGE.above) : window.innerWidth - LEAST_PAGE.beside;
  return Math.round(Math.max(SMALLEST[side], Math.min(wanted, LARGEST[side], room)));
}
