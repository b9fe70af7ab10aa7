/** Times that tell how a clause is to be told: until now, on a day that is over, now. */
import type { Time } from '../figures/clause-parts.ts';
import { isSince } from '../grammar/time-phrases.ts';

export const NOW: ReadonlySet<string> = new Set(['at present', 'currently', 'now']);

/** 近年来, 开年以来: from then until now. */
export function isOngoing(time: Time | null): boolean {
  if (isSince(time)) return true;
  return time !== null && 'english' in time && UNTIL_NOW.test(time.english);
}

const UNTIL_NOW = /^(?:in recent years|for (?:decades|years)|over the past (?:decade and more|year)|since .*)$/;

/** 近日, 日前: on a day that is over. */
export function isRecent(time: Time | null): boolean {
  return time !== null && 'english' in time && time.english === 'recently';
}

/** 3月5日, 2026年3月, and no 自12月1日起: of which a text without a word of intent tells what has been. */
export function isDated(time: Time | null): boolean {
  if (time === null || !('period' in time) || time.period.until || isSince(time)) return false;
  const { kind, text } = time.period;
  return kind === 'day' || (kind === 'month' && /^(?:20\d\d|去)年/u.test(text));
}

/** 当前, 目前: how things stand, and not what has been. */
export function isNow(time: Time | null): boolean {
  if (time === null) return false;
  return 'period' in time ? /^(当前|截?[至止]?目前)/.test(time.period.text) : NOW.has(time.english);
}

/** 国庆假期, 春节期间, and no 节假日期间: news tells of them when they are over. */
export function isOneHoliday(time: Time | null): boolean {
  return (
    time !== null && 'english' in time && /^during the .* (?:holiday|Festival(?: travel rush)?)$/.test(time.english)
  );
}
