/** Medians and spreads of repeated measurements. */
import { median } from '../speed.ts';

export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** How often it was measured. */
  readonly times: number;
}

/** Null where nothing was measured: a browser that cannot tell, or a contestant that was not asked. */
export function summarize(values: readonly (number | null)[]): Summary | null {
  const measured = values.filter((value) => value !== null);
  if (measured.length === 0) return null;
  return {
    median: median(measured),
    least: Math.min(...measured),
    most: Math.max(...measured),
    times: measured.length,
  };
}

/** How many times `of` a value is; null where either was not measured. */
export function ratio(value: Summary | null, of: Summary | null): number | null {
  return value === null || of === null || of.median === 0 ? null : value.median / of.median;
}

/** Frames that came late: a screen of 60 Hz shows one every 16.7 ms, and one and a half of that is a frame that was missed. */
export function countDropped(intervals: readonly number[]): number {
  const FRAME_MS = 1000 / 60;
  return intervals.reduce((sum, interval) => sum + Math.max(0, Math.round(interval / FRAME_MS) - 1), 0);
}
