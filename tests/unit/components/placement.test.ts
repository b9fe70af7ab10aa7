/** Where a popover stands, as arithmetic; that browsers put it there is asked in `tests/browser/popover.test.ts`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doMeet, holds, placeAt, placePinned, type Placement } from '../../../components/popover/placement.ts';
import { isHeadedFor, type Box } from '../../../components/popover/travel.ts';

const DESK: Box = { left: 0, top: 0, right: 1280, bottom: 900 };
const PHONE: Box = { left: 0, top: 0, right: 360, bottom: 640 };
const CARD = { width: 380, height: 300 };

function boxAt(left: number, top: number, width = 80, height = 30): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** What the popover covers. */
function covered({ left, top, room }: Placement, { width, height }: typeof CARD): Box {
  return boxAt(left, top, width, Math.min(height, room));
}

describe('a popover', () => {
  it('stands below its word, so that its text begins where the word does', () => {
    const word = boxAt(300, 200);
    const placement = placeAt({ word: [word], size: CARD, view: DESK, isVertical: false });
    expect(placement).toMatchObject({ kind: 'beside', side: 'bottom', left: 300 - 16 });
    expect(placement.top - word.bottom).toBeLessThan(12);
  });

  it('stands above where there is no room below', () => {
    const word = boxAt(300, 700);
    const placement = placeAt({ word: [word], size: CARD, view: DESK, isVertical: false });
    expect(placement.side).toBe('top');
    expect(word.top - (placement.top + CARD.height)).toBeLessThan(12);
  });

  it('stands at the part of a broken word that is nearest, below or above both lines', () => {
    const lines = (top: number) => [boxAt(900, top), boxAt(100, top + 40, 40)];
    const below = placeAt({ word: lines(200), size: CARD, view: DESK, isVertical: false });
    expect(below).toMatchObject({ side: 'bottom', left: 100 - 16 });
    expect(below.top).toBeGreaterThan(270);
    const above = placeAt({ word: lines(780), size: CARD, view: DESK, isVertical: false });
    expect(above).toMatchObject({ side: 'top', left: 900 - 16 });
    expect(above.top + CARD.height).toBeLessThan(780);
  });

  it('stands beside a column, where it has been read', () => {
    const word = boxAt(600, 100, 30, 120);
    expect(placeAt({ word: [word], size: CARD, view: DESK, isVertical: true })).toMatchObject({
      side: 'right',
      top: 100,
    });
    const atTheEdge = boxAt(1200, 100, 30, 120);
    const placement = placeAt({ word: [atTheEdge], size: CARD, view: DESK, isVertical: true });
    expect(placement.left + CARD.width).toBeLessThan(1200);
  });

  it('is a sheet on a phone, at the edge that leaves the word free', () => {
    const size = { width: 360, height: 500 };
    const low = placeAt({ word: [boxAt(40, 500)], size, view: PHONE, isVertical: false });
    expect(low).toMatchObject({ kind: 'sheet', side: 'top', left: 0, top: 0 });
    const high = placeAt({ word: [boxAt(40, 100)], size, view: PHONE, isVertical: false });
    expect(high).toMatchObject({ kind: 'sheet', side: 'bottom', left: 0 });
    expect(high.top + high.room).toBe(640);
    expect(high.room).toBeLessThan(640 * 0.6);
  });

  it('never covers its word, and never leaves the window, however large or small', () => {
    const sizes = fc.record({ width: fc.integer({ min: 200, max: 380 }), height: fc.integer({ min: 60, max: 900 }) });
    const views = fc.record({
      width: fc.integer({ min: 420, max: 2000 }),
      height: fc.integer({ min: 220, max: 1400 }),
    });
    fc.assert(
      fc.property(sizes, views, fc.nat(99), fc.nat(99), fc.boolean(), (size, { width, height }, x, y, isVertical) => {
        const view = boxAt(0, 0, width, height);
        const word = boxAt((x * (width - 90)) / 99, (y * (height - 30)) / 99);
        const placement = placeAt({ word: [word], size, view, isVertical });
        const box = covered(placement, placement.kind === 'sheet' ? { ...size, width } : size);
        // A column in the middle of a narrow window leaves no room on either side.
        if (!isVertical) expect(doMeet(box, word)).toBe(false);
        expect(holds(view, box)).toBe(true);
      }),
    );
  });
});

describe('what is pinned', () => {
  it('stands in the corner where lines end, out of the way', () => {
    expect(placePinned(null, CARD, DESK)).toMatchObject({ left: 1280 - 12 - 380, top: 900 - 12 - 300 });
  });

  it('stays in the window, wherever the reader drags it', () => {
    expect(placePinned({ x: -500, y: 5_000 }, CARD, DESK)).toMatchObject({ left: 12, top: 900 - 12 - 300 });
    expect(placePinned({ x: Infinity, y: 0 }, CARD, DESK)).toMatchObject({ left: 1280 - 12 - 380, top: 12 });
  });

  it('is a low sheet on a phone', () => {
    const { kind, room } = placePinned({ x: 4, y: 4 }, { width: 360, height: 500 }, PHONE);
    expect(kind).toBe('sheet');
    expect(room).toBeLessThan(640 * 0.4);
  });
});

describe('a pointer', () => {
  const box = boxAt(300, 240, 380, 300);
  const travel = (x: number, y: number, toX: number, toY: number) => ({ from: { x, y }, to: { x: toX, y: toY } });

  it.each([
    ['straight down', travel(350, 200, 350, 215)],
    ['slantwise', travel(320, 205, 345, 215)],
    ['from beside it', travel(280, 210, 300, 225)],
    ['up to one that stands above', travel(350, 600, 352, 580)],
  ])('is on its way into the popover: %s', (_name, way) => expect(isHeadedFor(box, way)).toBe(true));

  it.each([
    ['along the line', travel(320, 215, 350, 215)],
    ['away from it', travel(350, 215, 350, 200)],
    ['past it', travel(700, 200, 760, 230)],
    ['nowhere', travel(350, 215, 350, 215)],
  ])('is not: %s', (_name, way) => expect(isHeadedFor(box, way)).toBe(false));
});
