/** When something is done, in more than the name of a time: 于明年一季度, 2027年9月底前, 今年3月起. */
import type { Time } from '../figures/clause-parts.ts';
import { sayFigure } from '../figure.ts';
import { sayPeriod } from '../period.ts';
import type { ClauseWords } from './lexicon.ts';

export interface TimePhrase {
  readonly time: Time;
  readonly end: number;
}

/** Times that `wordsOf` alone does not find. */
export function timePhrases(clause: ClauseWords, from: number): readonly TimePhrase[] {
  return [...namedTimes(clause, from), ...comingSpans(clause, from)];
}

/** 未来三天, 今后两年 */
function comingSpans({ isAt, wordsOf }: ClauseWords, from: number): readonly TimePhrase[] {
  if (!['未来', '今后'].some((word) => isAt(from, word))) return [];
  return wordsOf(from + 2, 'figure').flatMap(({ word: { figure }, end }) =>
    SPANS.has(figure.unit ?? '') && figure.bound === 'exact' && figure.low === null && figure.value !== '1'
      ? [{ time: { english: `over the next ${sayFigure(figure)}` }, end: end + (isAt(end, '内') ? 1 : 0) }]
      : [],
  );
}

const SPANS: ReadonlySet<string> = new Set(['天', '周', '个月', '年', '小时']);

/** Times behind 于 or 在 and before 前 or 起. */
function namedTimes({ text, isAt, wordsOf }: ClauseWords, from: number): readonly TimePhrase[] {
  const opening = ['拟于', '于', '在', '自', '从'].find((word) => isAt(from, word)) ?? '';
  const isAtTime = /[于在]$/u.test(opening);
  return wordsOf(from + opening.length, 'time').flatMap(({ word: { time }, end }): TimePhrase[] => {
    // 在年内, 于近日
    if (!('period' in time)) return isAtTime && WITHIN.test(time.english) ? [{ time, end }] : [];
    const { period } = time;
    // 自2020年以来: the period tells since when by itself.
    if (!isAtTime && opening !== '' && period.text.endsWith('以来')) return [{ time, end }];
    const limit = opening === '' || opening === '在' || isAtTime ? LIMIT.exec(text.slice(end))?.[0] : undefined;
    // 2023年前，东盟为第一大伙伴: how things were until then, and no time by which something is done.
    if (limit !== undefined && end + limit.length < text.length) {
      const english = sayPeriod(period);
      const spoken = english.startsWith('the end of ') ? `by ${english}` : `before ${english}`;
      // What is to be done before a time that is not over is a plan.
      return [{ time: { period: { ...period, until: true }, spoken }, end: end + limit.length }];
    }
    if (opening === '在') return [];
    // 自12月1日起, without a year: whether it has begun, nobody can tell.
    if (!isAtTime && isAt(end, '起') && !isAt(end, '起来') && NEAR.test(period.text))
      return [{ time: { period, spoken: `since ${sayPeriod(period)}` }, end: end + 1 }];
    return isAtTime ? [{ time, end }] : [];
  });
}

const WITHIN = /^(?:within the year|recently|in the future|by the end of the year|during .*)$/;

/** 9月底前, and neither 前期 nor 前三季度. */
const LIMIT = /^(?:之前|以前|前(?![一二三四五六七八九十\d期沿往来瞻列景后段半]))/u;

/** Times that tell their year. */
const NEAR = /^(?:今年|去年|前年|(?:19|20)\d\d年)/u;

/** 今年3月起, of what is to be. */
export function lookingAhead(times: readonly Time[]): readonly Time[] {
  return times.map((time) =>
    isSince(time) && 'period' in time ? { ...time, spoken: `from ${sayPeriod(time.period)}` } : time,
  );
}

/** 今年3月起: from then until now. */
export function isSince(time: Time | null): boolean {
  return time !== null && 'period' in time && time.spoken?.startsWith('since ') === true;
}
