/** Whether a fact is told as a result, a target, a plan or a claim, or not at all. */
import type { MonthHeld, Months } from './figures/month-held.ts';
import type { Clause } from './clause.ts';
import type { ClauseReading, Time } from './figures/clause-parts.ts';
import { isSince } from './grammar/time-phrases.ts';
import type { ModalWord } from './modality.ts';
import type { Piece } from './piece.ts';
import { DEADLINE, formerTimes, times } from './words/adverb.ts';
import { being } from './words/relation.ts';
import { exists } from './words/verb.ts';

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
  /** It is a comment: what it calls for is its author’s opinion, and nobody’s plan. */
  readonly commenting: boolean;
  /** Who has done what a review tells without naming anybody; null where it does not say. */
  readonly doer: 'we' | null;
  /** 'among industrial enterprises …': of whom the figures before were, which 分经济类型看 breaks down. */
  readonly around: string | null;
  /** 我国农产品进出口稳中有升: the goods whose trade the article is on by its title, in English; null for any other article. */
  readonly goods: string | null;
  /** 7月份 in news of 1—7月份: the months that it names by themselves. */
  readonly months: Months;
  /** 从当月数据看: the month that the paragraphs before go on with. */
  readonly held: MonthHeld;
}

/** What the sentence has said before the clause. */
export interface Said {
  readonly time: Time | null;
  /** A word such as 已 has told that the sentence speaks of the past. */
  readonly settled: boolean;
  /** The sentence speaks of what somebody asks for or designs: 要求绿化率达到35.5%. */
  readonly asked: boolean;
  /** It speaks of what somebody reckons will be: 研究显示，到2035年，…. */
  readonly reckoned: boolean;
}

/** The setting of the sentence. */
type Context = Setting & {
  /** Its paragraph tells results. */
  readonly settled: boolean;
  /** Its section looks back on what has been done: there 保持在70%以上 is no goal. */
  readonly underReview: boolean;
  /** It stands in a list of what is to be done. */
  readonly calling: boolean;
  /** It is a title or a heading. */
  readonly heading: boolean;
};

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
  setting: Context,
): FactStatus | null {
  // 2026年起，养老金标准每人每月提高20元: from then on, and nobody can tell whether it has begun.
  if (isSince(reading.time ?? said.time) && reading.items.some(({ quantity }) => quantity.relation.sense === 'change'))
    return null;
  if (isYetToCome(reading.time ?? said.time, setting)) return goalFor(reading, pieces, modals, clause, said);
  if (modals.length === 0)
    return isThere(reading, pieces) ||
      isSettled(pieces, said, setting) ||
      isReported(reading, said, setting) ||
      isPrecise(reading, said, setting) ||
      isNews(reading, said, setting)
      ? 'reported'
      : null;
  const isOwn = ({ start }: ModalWord) => start >= clause.start;
  const ruling = modals.filter((word) => word.start < clause.end && (!word.short || isOwn(word)));
  if (!ruling.some(isOwn) && hasBeen(reading, pieces, said)) return 'reported';
  // 1—6月，高技术产业增加值增长16.4%，…有望突破1万户: a goal would be called one, and what is past is none.
  const isSure = said.settled || isPast(said.time, setting);
  if (ruling.length === 0 && modals.every(({ modality }) => modality !== 'target') && isSure)
    return isNoGoal(reading) ? 'reported' : null;
  // 力争累计建成13.5亿亩: all of it together, and not done.
  const isSum = ruling.some(isOwn) && pieces.every(isOfSum);
  if ((reading.settled && !isSum) || ruling.length === 0) return null;
  const isForecast = ruling.every(({ modality }) => modality === 'claim');
  const goesOn = reading.time === null || isAhead(reading.time) || (isForecast && isWholeYear(reading.time));
  if (!ruling.some(isOwn) && !goesOn) return null;
  // 全年地区生产总值预计达到1426.8亿元, in a review: of the year that is over
  if (setting.estimating && isForecast) {
    const when = reading.time ?? said.time;
    return when === null || isWholeYear(when) || isPast(when, setting) ? 'reported' : null;
  }
  // 过去一年，全县锚定目标…，增加值增长8.1%, in a review: what stands before makes no goal of it.
  if (setting.underReview && !ruling.some(isOwn)) return null;
  if (ruling.some(({ modality }) => modality === 'target')) return 'target';
  return ruling.some(({ modality }) => modality === 'claim') ? 'claim' : (ruling.at(-1)?.modality ?? null);
}

/** 年底前; 到2030年 in an article of 2026, or in one of which we do not know the year: what it tells is still to be. */
export function isYetToCome(time: Time | null, { year }: Setting): boolean {
  if (time !== null && 'english' in time) return time.english === DEADLINE;
  if (time === null || !time.period.until || /^截[至止]/.test(time.period.text)) return false;
  const last = time.period.to ?? time.period.from;
  return last !== null && Number(last.slice(0, 4)) > (year ?? AGE);
}

/** Without a date of publication what is to be by a year up to this one may have been. */
const AGE = 2026;

/** By then: a target, or what somebody foresees; null where the clause itself says that it is done. */
function goalFor(
  reading: ClauseReading,
  pieces: readonly Piece[],
  modals: readonly ModalWord[],
  { start, end }: Clause,
  { asked, reckoned }: Said,
): FactStatus | null {
  const isDone = pieces.some(isAlready) || reading.items.some(({ quantity }) => quantity.relation.sense === 'rank');
  const ruling = modals.filter((word) => word.start < end && (!word.short || word.start >= start));
  if (isDone || (modals.length === 0 && (asked || reckoned))) return null;
  if (ruling.some(({ modality }) => modality === 'claim')) return 'claim';
  return ruling.every(({ modality }) => modality === 'plan') && ruling.length > 0 ? 'plan' : 'target';
}

/** 已, and neither 累计 nor 共. */
function isAlready({ sense, text }: Piece): boolean {
  return sense === 'adverb' && /^已(?!连续)/.test(text);
}

function isOfSum(piece: Piece): boolean {
  return piece.sense === 'time'
    ? !piece.settled
    : piece.sense !== 'adverb' || !piece.adverb.settled || SUMMED.test(piece.text);
}

const SUMMED = /^(?:累计|共|合计|总计|一共)$/u;

/** Among results, a figure without a time of its own is one; 左右 and 以上 are words of goals. */
function isReported({ items, things, time }: ClauseReading, said: Said, { settled, underReview }: Context): boolean {
  if (!settled || said.asked) return false;
  const when = time ?? said.time;
  const isCurrent = when !== null && isThisYear(when);
  if (time !== null && !isCurrent && !isWholeYear(time)) return false;
  if (!isCurrent && said.time !== null && 'period' in said.time) return false;
  // 今年，集成电路产量增长24.6%: among results; goals are round.
  if (
    isCurrent &&
    !items.every(
      ({ quantity }) => quantity.figure.value?.includes('.') === true && quantity.relation.sense === 'change',
    )
  )
    return false;
  if (isCurrent && items.length === 0) return false;
  return isNoGoal({ items, things }) || (underReview && items.length > 0 && things.length === 0);
}

/** Of figures a plan says 左右, 以上 and 以内; 近 and 超 are of what has been counted. */
function isNoGoal({ items, things }: Pick<ClauseReading, 'items' | 'things'>): boolean {
  const figures = [...items.map(({ quantity }) => quantity.figure), ...things.map(({ figure }) => figure)];
  return (
    figures.length > 0 && figures.every(({ bound }) => bound !== 'about' && bound !== 'at-least' && bound !== 'at-most')
  );
}

/**
 * 年内计划启动25个，目前已启动19个; 计划投资300亿元，前三季度完成210亿元: whatever the sentence has planned before, the clause itself
 * tells what has been.
 */
function hasBeen(reading: ClauseReading, pieces: readonly Piece[], { time, asked }: Said): boolean {
  if (asked || !isNoGoal(reading)) return false;
  const when = reading.time ?? time;
  if (when !== null && 'period' in when && when.period.until && !/^截[至止]/.test(when.period.text)) return false;
  const isOver = reading.time !== null && 'period' in reading.time && RUN_UP.test(reading.time.period.text);
  return isOver || pieces.some(isAlready);
}

/**
 * 普及率达到83.2%, of no time at all, and 今年，增加值增长8.6%: without a word of intent before it, nobody aims at tenths, but
 * for halves (增长6.5%).
 */
function isPrecise({ items, things, time }: ClauseReading, said: Said, { planning }: Setting): boolean {
  const when = time ?? said.time;
  if (planning || said.asked || things.length > 0 || items.length === 0) return false;
  return items.every(({ indicator, quantity }) => {
    const { relation, figure, against, from } = quantity;
    if (indicator === null || against !== null || figure.bound !== 'exact' || figure.kind === 'rank') return false;
    const value = figure.value ?? '';
    // 增长5.3%, of no time, may be of any
    if (relation.sense === 'change')
      return (
        when !== null &&
        (isThisYear(when) || isFormerPlan(when)) &&
        figure.kind === 'share' &&
        /\.\d*[1-46-9]/.test(value)
      );
    if (when !== null) return false;
    // 产品合格率从93.5%提高到99.2%: where it has come from is known to the tenth
    const isExact = /\.\d|[1-9]\d+[1-9]0*$/.test(value) || (from !== null && /\.\d/.test(from.figure.value ?? ''));
    if (relation === being) return false;
    return isExact && (relation.sense === 'value' || relation.sense === 'change-to' || relation.sense === 'share');
  });
}

/**
 * 企业数量从214家增加到457家; 今年，装机突破1亿千瓦: where nothing plans, what something has come from and what it has gone beyond this
 * year, or in a place that is named, are told of what has been.
 */
function isNews({ items, time, subject }: ClauseReading, { time: held, asked }: Said, setting: Context): boolean {
  if (setting.planning || setting.calling || setting.heading || asked || items.length === 0) return false;
  const when = time ?? held;
  if (when !== null && 'period' in when && !isThisYear(when)) return false;
  return items.every(({ indicator, quantity: { relation, figure, from } }) => {
    // 员工从300人增加到1900人: whose they are, nobody says.
    if (
      indicator === null ||
      (subject === null && /^number of [\w-]+$/.test(indicator.english) && figure.unit === '人')
    )
      return false;
    if (figure.bound === 'at-least' || figure.bound === 'at-most') return false;
    if (from !== null) return relation.sense === 'change-to' || relation.past === 'reached';
    // 山东新能源装机突破1亿千瓦: how much there is in a place that is named.
    const isStock = figure.kind === 'quantity' && (subject?.place === true || OF_PLACE.test(indicator.english));
    return (when !== null || isStock) && relation.past === 'exceeded' && figure.bound === 'exact';
  });
}

/** 'Shandong’s installed capacity' */
const OF_PLACE = /^\p{Lu}[\p{L} -]*’s /u;

function isThisYear(time: Time): boolean {
  return 'period' in time && /^(?:今年|本年)$/.test(time.period.text);
}

/** “十四五”时期: of which nobody knows any longer whether it is over. */
function isFormerPlan(time: Time): boolean {
  if (!('period' in time) || time.period.kind !== 'plan' || time.period.until) return false;
  const last = time.period.to ?? time.period.from;
  return last !== null && Number(last.slice(0, 4)) < HORIZON;
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

/** 全市现有企业34家, in a plan too: what there is now nobody has to build. */
function isThere({ verb, time }: ClauseReading, pieces: readonly Piece[]): boolean {
  return verb === exists && time === null && pieces.some(({ text }) => text === '现有');
}

/** 2024年, in a plan of 2025: the year is over, and what it is told of has been. */
function isOverYear(time: Time | null, { year }: Setting): boolean {
  if (time === null || 'english' in time || year === null) return false;
  const { kind, text, until, from } = time.period;
  return kind === 'year' && !until && /^\d{4}年$/u.test(text) && from !== null && Number(from.slice(0, 4)) < year;
}

function isSettled(pieces: readonly Piece[], said: Said, setting: Setting): boolean {
  if (isOverYear(said.time, setting)) return true;
  if (said.settled || pieces.some((piece) => piece.sense === 'basis' && piece.english !== 'a year on average'))
    return true;
  return isPast(said.time, setting);
}

/** 截至8月底, 今年前8个月, 今年以来: a plan that names them looks back. */
export const RUN_UP =
  /^截[至止](?!.*(?:19|20)\d\d)|^今年(?:以来|前|1[-—–至])|^前(?:[一二三]季度|\d+个月|[两二三四五六七八九十]个月)|^1[-—–至]\d+月|以来$/;

const FORMER: ReadonlySet<string> = new Set(Object.values(formerTimes));

/** True where a time alone shows that something has happened. In a plan a year does not. */
export function isPast(time: Time | null, { year, planning }: Setting): boolean {
  if (time === null) return false;
  if ('english' in time) return FORMER.has(time.english);
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
