/** Where a pointer is going: the forgiving way from a word into its popover, over other words that lie between. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in coordinates of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the pointer was a moment ago, and where it is. */
export interface Travel {
  readonly from: Point;
  readonly to: Point;
}

/** Pixels beside the popover that still count as the way into it: hands draw no straight lines. */
const LENIENCE = 24;

/**
 * Whether a pointer moves into a box: what it has moved, drawn on, meets the box. Somebody who reads along a line moves
 * beside it and is not on the way.
 */
export function isHeadedFor({ left, top, right, bottom }: Box, { from, to }: Travel): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const across = steps(to.x, dx, left - LENIENCE, right + LENIENCE);
  const down = steps(to.y, dy, top, bottom);
  return across !== null && down !== null && Math.max(across[0], down[0], 0) <= Math.min(across[1], down[1]);
}

/** After how many such moves a coordinate is within a stretch, first and last; null for never. */
function steps(at: number, move: number, low: number, high: number): readonly [number, number] | null {
  if (move === 0) return at >= low && at <= high ? [0, Infinity] : null;
  const [one, other] = [(low - at) / move, (high - at) / move];
  const last = Math.max(one, other);
  return last < 0 ? null : [Math.min(one, other), last];
}
