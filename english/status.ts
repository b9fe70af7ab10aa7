/** Whether a fact is told as a result, a target, a plan or a claim, or not at all. */
import type { Clause } from './clause.ts';
import type { ClauseReading, Time } from './figures/clause-parts.ts';
import type { ModalWord } from './modality.ts';
import type { Piece } from './piece.ts';
import { times } from './words/adverb.ts';
import { being } from './words/relation.ts';

export type FactStatus = 'reported' | 'target' | 'plan' | 'claim';

/** What the article says about how to take figures here. */
export interface Setting {
  /** Year of publication; null where the page does not tell. */
  readonly year: number | null;
  /** True in a plan, and under a heading of goals: there a year alone does not make a figure a result. */
  readonly planning: boolean;
  /** The article has told results before, or is by its title a report of them. */
  readonly reporting: boolean;
  /** Its title or the heading above looks back: what is done has been done. */
  readonly reviewing: boolean;
  /** It is the review of a work report: 预计 tells there of the year that is over, whose figures are not yet final. */
  readonly estimating: boolean;
  /** Who has done what a review tells without naming anybody; null where it does not say. */
  readonly doer: 'we' | null;
  /** 'among industrial enterprises …': of whom the figures before were, which 分经济类型看 breaks down. */
  readonly around: string | null;
  /** 我国农产品进出口稳中有升: the goods whose trade the article is on by its title, in English; null for any other article. */
  readonly goods: string | null;
}

/** What the sentence has said before the clause. */
export interface Said {
  readonly time: Time | null;
  /** A word such as 已 has told that the sentence speaks of the past. */
  readonly settled: boolean;
  /** The sentence speaks of what somebody asks for or designs: 要求绿化率达到35.5%. */
  readonly asked: boolean;
}

/**
 * Reported only where the sentence shows that it is so: a past period, 已, or a comparison with the year before. A word
 * of intent in the clause or before it makes a target or a plan. Where signs of both stand, or the word comes only
 * later in the sentence, we cannot tell and say nothing.
 */
export function statusOf(
  clause: Clause,
  reading: ClauseReading,
  pieces: readonly Piece[],
  modals: readonly ModalWord[],
  said: Said,
  setting: Setting & { readonly settled: boolean },
): FactStatus | null {
  if (modals.length === 0)
    return isSettled(pieces, said, setting) || isReported(reading, said, setting) || isPrecise(reading, said, setting)
      ? 'reported'
      : null;
  const isOwn = ({ start }: ModalWord) => start >= clause.start;
  const ruling = modals.filter((word) => word.start < clause.end && (!word.short || isOwn(word)));
  // 1—6月，高技术产业增加值增长16.4%，…有望突破1万户: a goal would be called one, and what is past is none.
  if (ruling.length === 0 && modals.every(({ modality }) => modality !== 'target') && isPast(said.time, setting))
    return reading.items.length > 0 && reading.items.every(({ quantity }) => quantity.figure.bound === 'exact')
      ? 'reported'
      : null;
  if (reading.settled || ruling.length === 0) return null;
  if (!ruling.some(isOwn) && reading.time !== null && !isAhead(reading.time)) return null;
  if (setting.estimating && ruling.every(({ modality }) => modality === 'claim'))
    return (reading.time ?? said.time) === null ? 'reported' : null;
  if (ruling.some(({ modality }) => modality === 'target')) return 'target';
  return ruling.some(({ modality }) => modality === 'claim') ? 'claim' : (ruling.at(-1)?.modality ?? null);
}

/** Among results, a figure without a time of its own is one; 左右 and 以上 are words of goals. */
function isReported(
  { items, things, time }: ClauseReading,
  said: Said,
  { settled }: { readonly settled: boolean },
): boolean {
  if (!settled || said.asked) return false;
  const when = time ?? said.time;
  const isThisYear = when !== null && 'period' in when && /^(今年|本年)$/.test(when.period.text);
  if (time !== null && !isThisYear && !isWholeYear(time)) return false;
  if (!isThisYear && said.time !== null && 'period' in said.time) return false;
  // 今年，集成电路产量增长24.6%: among results; goals are round.
  if (
    isThisYear &&
    !items.every(
      ({ quantity }) => quantity.figure.value?.includes('.') === true && quantity.relation.sense === 'change',
    )
  )
    return false;
  if (isThisYear && items.length === 0) return false;
  return [...items.map(({ quantity }) => quantity.figure), ...things.map(({ figure }) => figure)].every(
    ({ bound }) => bound !== 'about' && bound !== 'at-least' && bound !== 'at-most',
  );
}

/** 普及率达到83.2%, of no time at all: without a word of intent before it, nobody aims at tenths. */
function isPrecise({ items, things, time }: ClauseReading, said: Said, { planning }: Setting): boolean {
  return (
    !planning &&
    !said.asked &&
    time === null &&
    said.time === null &&
    things.length === 0 &&
    items.length > 0 &&
    items.every(
      ({ indicator, quantity: { relation, figure, against } }) =>
        indicator !== null &&
        against === null &&
        relation !== being &&
        (relation.sense === 'value' || relation.sense === 'change-to' || relation.sense === 'share') &&
        figure.bound === 'exact' &&
        /\.\d|[1-9]\d+[1-9]0*$/.test(figure.value ?? '') &&
        figure.kind !== 'rank',
    )
  );
}

/** 全年, of the year that a report is about. */
function isWholeYear(time: Time): boolean {
  return 'english' in time && time.english === times['全年']?.english;
}

/** 到2027年 and 今年 go with a word of intent in an earlier clause; any other period may begin to tell of the past. */
function isAhead(time: Time): boolean {
  return 'period' in time && (time.period.until || /^(今年|本年|明年|后年)/.test(time.period.text));
}

/** The first of the years that plans aim at (2030, 2035, 2060); without a date of publication none of them is a result. */
const HORIZON = 2030;

function isSettled(pieces: readonly Piece[], said: Said, setting: Setting): boolean {
  if (said.settled || pieces.some((piece) => piece.sense === 'basis' && piece.english !== 'a year on average'))
    return true;
  return isPast(said.time, setting);
}

/** 截至8月底, 今年前8个月, 今年以来: a plan that names them looks back. */
export const RUN_UP = /^截[至止](?!.*(?:19|20)\d\d)|^今年(?:以来|前|1[-—至])|以来$/;

/** True where a time alone shows that something has happened. In a plan a year does not. */
export function isPast(time: Time | null, { year, planning }: Setting): boolean {
  if (time === null || 'english' in time) return false;
  if (/^(?:过去|去年|上年|前年)|以来$/.test(time.period.text)) return true;
  if (/^(?:未来|今后)/.test(time.period.text)) return false;
  if (planning) return RUN_UP.test(time.period.text);
  const { period } = time;
  if (/^(今年|本年|明年|后年)/.test(period.text) && !/[月季半]/.test(period.text)) return false;
  const last = period.to ?? period.from;
  if (period.kind === 'plan') return year !== null && last !== null && Number(last.slice(0, 4)) < year;
  if (period.until && !/^截[至止]/.test(period.text))
    return year !== null && last !== null && Number(last.slice(0, 4)) < year;
  if (last === null) return true;
  if (year === null && Number(last.slice(0, 4)) >= HORIZON) return false;
  return year === null || Number(last.slice(0, 4)) < year || (Number(last.slice(0, 4)) === year && last.length > 4);
}
