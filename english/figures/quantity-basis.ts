/** What a change is measured against: the year before, another place, another growth. */
import { sayPeriod } from '../period.ts';
import { textOf } from '../chunk.ts';
import type { Piece } from '../piece.ts';
import { type Draft, GROWTH } from './quantity-draft.ts';
import { sayWhen } from '../when.ts';

export const COMPARISONS: Readonly<Record<string, 'above' | 'below'>> = {
  高于: 'above',
  高出: 'above',
  快于: 'above',
  低于: 'below',
};

/** 比上半年加快0.4个百分点: of a growth rate before it. */
export const FASTER: Readonly<Record<string, string>> = {
  加快: 'faster',
  加快了: 'faster',
  提升: 'higher',
  提升了: 'higher',
  提高: 'higher',
  提高了: 'higher',
  回升: 'higher',
  回升了: 'higher',
  放缓: 'slower',
  放缓了: 'slower',
  回落: 'lower',
  回落了: 'lower',
  上升: 'higher',
  下降: 'lower',
  收窄: 'narrower',
  扩大: 'wider',
  减缓: 'slower',
  高: 'higher',
  低: 'lower',
};

/** 比上半年加快, 比上年同期加快: index of the figure behind it. */
export function parseFaster(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const first = pieces[at];
  const period = first?.text === '比' || first?.text === '较' ? pieces[at + 1] : undefined;
  const past = first?.sense === 'basis' ? PAST_BASES[first.text.slice(1)] : undefined;
  const previous = period?.sense === 'period' ? PREVIOUS[period.period.text] : undefined;
  const when =
    previous !== undefined ? previous : period?.sense === 'period' ? sayWhen({ period: period.period }) : past;
  const next = period?.sense === 'period' ? at + 2 : at + 1;
  const verb = pieces[next]?.text ?? '';
  const figure = pieces[next + 1];
  if (when === undefined || !Object.hasOwn(FASTER, verb)) return null;
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'points') return null;
  const isOfGrowth = GROWTH.has(pieces[at - 1]?.text ?? '');
  if (
    past !== undefined &&
    at > 0 &&
    !isOfGrowth &&
    !/^[高低]$/.test(verb) &&
    !/^(faster|slower|narrower|wider)$/.test(FASTER[verb] ?? '')
  )
    return null;
  const side = (isOfGrowth ? GROWN[verb] : undefined) ?? FASTER[verb] ?? '';
  draft.against = `${side} than ${when.replace(/^last (month|year|quarter)/, 'in the previous $1')}`;
  return next + 1;
}

/** 涨幅扩大, 降幅收窄: rose by 1.2%, 0.2 percentage points more than before. */
export const GROWN: Readonly<Record<string, string>> = { 扩大: 'more', 收窄: 'less', 缩小: 'less', 加深: 'more' };

/** 同比少增8512亿元, 比上年同期低约40个基点: how much less it grew, and how much lower a rate is. Index of the figure. */
export function parseMore(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const verb = pieces[at]?.text ?? '';
  const figure = pieces[at + 1];
  const than = YEAR_BEFORE.has(draft.basis ?? '') ? 'than in the same period of the previous year' : null;
  if (than === null || figure?.sense !== 'figure' || draft.relation !== null) return null;
  const isAmount = figure.figure.kind === 'amount' || figure.figure.kind === 'quantity';
  const isPoints = figure.figure.kind === 'points';
  const side = isAmount ? GREW_MORE[verb] : isPoints && (verb === '高' || verb === '低') ? FASTER[verb] : undefined;
  if (side === undefined) return null;
  draft.against = `${side} ${than}`;
  draft.basis = null;
  return at + 1;
}

const GREW_MORE: Readonly<Record<string, string>> = { 多增: 'more', 少增: 'less' };

/** What an increase of a period is set against. */
const YEAR_BEFORE: ReadonlySet<string> = new Set(['year on year', 'from the same period of the previous year']);

/** What is named by its distance, and not from the day of the article. */
export const PREVIOUS: Readonly<Record<string, string>> = {
  上月: 'in the previous month',
  上月末: 'at the end of the previous month',
  上年: 'in the previous year',
  上季度: 'in the previous quarter',
  上半年: 'in the first half of the year',
};

/** What 比 and 较 compare with; 提高 and 回落 behind these are read as a change of a share. */
const PAST_BASES: Readonly<Record<string, string>> = {
  去年: 'in the previous year',
  上年: 'in the previous year',
  去年同期: 'in the same period of the previous year',
  上年同期: 'in the same period of the previous year',
  上月: 'in the previous month',
  上月末: 'at the end of the previous month',
};

/** 比全国高1.2个百分点, 比全国平均水平低0.3个百分点: index of the figure. */
export function parseHigher(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const other = pieces[at + 1];
  if (other?.sense !== 'scope' || draft.relation !== null) return null;
  const isAverage = pieces[at + 2]?.text === '平均水平' || pieces[at + 2]?.text === '平均';
  const next = isAverage ? at + 3 : at + 2;
  const side = HIGHER[pieces[next]?.text ?? ''];
  const figure = pieces[next + 1];
  if (side === undefined || figure?.sense !== 'figure' || figure.figure.kind !== 'points') return null;
  draft.against = `${side} ${other.english === 'China' ? 'the national' : `${other.english}’s`} ${isAverage ? 'average' : 'figure'}`;
  return next + 1;
}

const HIGHER: Readonly<Record<string, 'above' | 'below'>> = {
  高: 'above',
  高出: 'above',
  快: 'above',
  低: 'below',
  慢: 'below',
};

/** 比2020年 */
export function parseYearBasis(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const period = pieces[at + 1];
  if (period?.sense !== 'period') return parseEarlierBasis(pieces, at, draft);
  // 较一季度, 较5月末
  if (OF_THE_YEAR.test(period.text)) {
    draft.basis = `from ${sayPeriod(period.period)}`;
    return at + 2;
  }
  if (period.period.resolved) return null;
  const { kind, from } = period.period;
  const isYear = kind === 'year' && /^\d{4}年?$/.test(period.text);
  // 较“十三五”末, 比2020年底
  const isEnd = (kind === 'plan' && period.text.endsWith('末')) || (kind === 'month' && /年[底末]$/.test(period.text));
  if (!isYear && !(isEnd && from !== null)) return null;
  if (isYear && pieces[at + 2]?.text === '同期') {
    draft.basis = `from the same period of ${period.period.text.slice(0, 4)}`;
    return at + 3;
  }
  draft.basis = `from ${isYear ? period.text.slice(0, 4) : sayPeriod(period.period)}`;
  return at + 2;
}

/** 较|培训|前, 比|三年|前 */
function parseEarlierBasis(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const change = pieces.findIndex(({ sense }, index) => index > at && sense === 'relation');
  const text = textOf(pieces.slice(at + 1, Math.max(change, at)));
  const [, count = ''] = /^([一二两三四五六七八九十]|\d{1,2})年(?:以|之)?前$/u.exec(text) ?? [];
  const years = Number(count) || '零一二三四五六七八九十'.indexOf(count.replace('两', '二'));
  const work = WORKS_BEFORE[/^(.{2})(?:之|以)?前$/u.exec(text)?.[1] ?? ''];
  if (count !== '' && years > 0) draft.basis = years === 1 ? 'from a year earlier' : `from ${years} years earlier`;
  else if (work !== undefined) draft.basis = `from before the ${work}`;
  else return null;
  return change;
}

/** What changes things, and is named by itself. */
export const WORKS_BEFORE: Readonly<Record<string, string>> = {
  改革: 'reform',
  改造: 'renovation',
  合并: 'merger',
  技改: 'technical upgrade',
  培训: 'training',
  升级: 'upgrade',
  试点: 'pilot program',
  整合: 'integration',
  疫情: 'epidemic',
  治理: 'treatment',
};

/** A part of the year that the text is about. */
const OF_THE_YEAR = /^(?:[一二三四]季度|上半年|\d{1,2}月(?:份|末|底)?)$/u;

/** 高于全国平均水平 */
export function parseComparison(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const side = COMPARISONS[pieces[at]?.text ?? ''];
  const other = pieces[at + 1];
  const target = ['控制目标', '预期目标', '年度目标'].find(
    (words) => other?.text === words || (other?.text ?? '') + (pieces[at + 2]?.text ?? '') === words,
  );
  if (side !== undefined && target !== undefined) {
    draft.against = `${side} the target`;
    return at + (other?.text === target ? 2 : 3);
  }
  if (side === undefined || other?.sense !== 'scope') return null;
  const behind = pieces[at + 2]?.text ?? '';
  const isAverage = behind === '平均水平' || behind === '平均';
  const isWhole = isAverage || behind === '同期';
  // 高于全市|规上工业平均水平: of a part of it.
  if (pieces[isWhole ? at + 3 : at + 2]?.sense !== 'figure') return null;
  draft.against = `${side} ${other.english === 'China' ? 'the national' : `${other.english}’s`} ${isAverage ? 'average' : 'figure'}`;
  return at + (isWhole ? 3 : 2);
}
