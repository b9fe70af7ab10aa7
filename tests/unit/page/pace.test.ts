/** How much is written into a frame, from what the one before took to be drawn. */
import { describe, expect, it } from 'vitest';
import { nextLimit } from '../../../page/slices.ts';
import { DRAWING_MS, LEAST_CHARACTERS_A_FRAME } from '../../../page/timing.ts';

describe('the characters of the next frame', () => {
  it('are fewer where a frame took too long, by half at most, and never fewer than the least', () => {
    expect(nextLimit(600, 600, 2 * DRAWING_MS)).toBe(300);
    expect(nextLimit(1_000, 1_000, 10 * DRAWING_MS)).toBe(500);
    expect(nextLimit(300, 300, 10 * DRAWING_MS)).toBe(LEAST_CHARACTERS_A_FRAME);
  });

  it('are more where a full frame was quick, by half at most', () => {
    expect(nextLimit(600, 600, DRAWING_MS / 4)).toBe(900);
  });

  it('are no more than a frame that was not filled lets expect', () => {
    expect(nextLimit(600, 400, DRAWING_MS / 1.25)).toBe(600);
    expect(nextLimit(600, 100, DRAWING_MS * 3)).toBe(600);
  });
});
