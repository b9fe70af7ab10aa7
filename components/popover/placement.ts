/** Where a popover stands: beside the word, never over its line, and within the window. Arithmetic only. */
import type { Box, Point } from './travel.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the line and the popover. */
const GAP = 6;
/** The popover's text begins where its word does: its own edge stands out by its padding. */
const OVERHANG = 16;
/** Between the popover and the edge of the window. */
const EDGE = 12;
/** What is longer is scrolled: a popover that fills the screen is a page of its own. */
const TALLEST = 440;
/** Windows narrower than this have a sheet over their whole width in place of a popover. */
const NARROW = 480;
/** A sheet leaves that part of the window to the text. */
const SHEET_SHARE = 0.55;

export interface Placement {
  readonly kind: 'beside' | 'sheet';
  /** The side of the word, or for a sheet the edge of the window. */
  readonly side: 'top' | 'bottom' | 'left' | 'right';
  readonly left: number;
  readonly top: number;
  /** The height that it may take. */
  readonly room: number;
}

export interface Situation {
  /** The word with its reading, a box for each line that it stands on, in reading order. */
  readonly word: readonly Box[];
  /** As tall as its content wants it. */
  readonly size: Size;
  /** The visible part of the window. */
  readonly view: Box;
  /** Whether lines run from top to bottom. */
  readonly isVertical: boolean;
}

/** Whether a window has room for a sheet only. */
export function isNarrow({ left, right }: Box): boolean {
  return right - left < NARROW;
}

/** The place for a popover of a size; below the word where it fits, otherwise where there is more room. */
export function placeAt({ word, size, view, isVertical }: Situation): Placement {
  const whole = unite(word) ?? { left: view.left, right: view.left, top: view.top, bottom: view.top };
  const narrow = isNarrow(view);
  if (isVertical && !narrow) return placeBesideColumn(whole, size, view);
  const edge = narrow ? 0 : EDGE;
  const height = view.bottom - view.top;
  const tallest = narrow ? height * SHEET_SHARE : TALLEST;
  const below = view.bottom - whole.bottom - GAP - edge;
  const above = whole.top - view.top - GAP - edge;
  const isBelow = Math.min(size.height, tallest) <= below || below >= above;
  const room = Math.max(0, Math.min(tallest, isBelow ? below : above));
  const tall = Math.min(size.height, room);
  if (narrow) {
    const top = isBelow ? view.bottom - tall : view.top;
    return { kind: 'sheet', side: isBelow ? 'bottom' : 'top', left: view.left, top, room };
  }
  const near = (isBelow ? word.at(-1) : word[0]) ?? whole;
  return {
    kind: 'beside',
    side: isBelow ? 'bottom' : 'top',
    left: within(near.left - OVERHANG, view.left + EDGE, view.right - EDGE - size.width),
    top: isBelow ? whole.bottom + GAP : whole.top - GAP - tall,
    room,
  };
}

/** Columns are read towards the left: what has been read, on the right, is covered first. */
function placeBesideColumn(whole: Box, size: Size, view: Box): Placement {
  const isRight = whole.right + GAP + size.width + EDGE <= view.right;
  const room = Math.min(TALLEST, view.bottom - view.top - EDGE * 2);
  const tall = Math.min(size.height, room);
  return {
    kind: 'beside',
    side: isRight ? 'right' : 'left',
    left: isRight ? whole.right + GAP : Math.max(view.left + EDGE, whole.left - GAP - size.width),
    top: within(whole.top, view.top + EDGE, view.bottom - EDGE - tall),
    room,
  };
}

/** The place of what is pinned: where the reader has put it, kept in the window, or else the corner where lines end. */
export function placePinned(at: Point | null, size: Size, view: Box): Placement {
  const height = view.bottom - view.top;
  if (isNarrow(view)) {
    const room = height * SHEET_SHARE * 0.7;
    const top = view.bottom - Math.min(size.height, room);
    return { kind: 'sheet', side: 'bottom', left: view.left, top, room };
  }
  const room = Math.min(TALLEST, height - EDGE * 2);
  const corner = { x: view.right - EDGE - size.width, y: view.bottom - EDGE - Math.min(size.height, room) };
  const { x, y } = at ?? corner;
  return {
    kind: 'beside',
    side: 'bottom',
    left: within(x, view.left + EDGE, corner.x),
    top: within(y, view.top + EDGE, corner.y),
    room,
  };
}

/** Whether two boxes have something in common. */
export function doMeet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a box lies in another, whole. */
export function holds(outer: Box, { left, top, right, bottom }: Box): boolean {
  return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
}

/** null for none, as of a word that the page does not show. */
function unite(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The lower bound wins where both cannot hold. */
function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
