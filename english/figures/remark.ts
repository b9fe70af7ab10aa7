/** What a clause without an indicator says of the fact before it: 创历史同期新高, 日均近百户, 位于扩张区间, 与上月持平. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { CountFact, Fact, IndicatorFact } from '../fact.ts';
import { sayCount, sayFigure } from '../figure.ts';
import { lastThings } from './counted-thing.ts';
import { INDEX } from './indicator.ts';
import { readGrammar } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { isBare } from '../sentences/misleading.ts';
import { sayStatement } from '../sentences/statement.ts';
import { PREVIOUS } from './quantity-basis.ts';
import { sayWhen } from '../when.ts';
import { sayShareChange } from './share-change.ts';
import { bases } from '../words/adverb.ts';
import { sayZone } from './zone.ts';

/** The facts with the remark behind the last of them; null where the clause is none, or of nothing that is told. */
export function withRemark(facts: readonly Fact[], before: Clause | undefined, clause: Clause): Fact[] | null {
  const last = facts.at(-1);
  if (last === undefined || before === undefined || !last.clauses.includes(before)) return null;
  if (last.status !== 'reported' || (last.kind !== 'indicator' && last.kind !== 'count')) return null;
  // Of A and B that one clause tells, 新高 may be of both.
  if (facts.filter((fact) => fact.clauses.includes(before)).length > 1) return null;
  const further =
    sayStanding(clause, last) ??
    sayUnchanged(clause, last) ??
    sayRun(clause, last) ??
    sayFirst(clause, last) ??
    sayTurned(clause, last) ??
    sayFormer(clause, last) ??
    sayOnMonth(clause, last) ??
    sayRatioChange(clause, last) ??
    sayWidth(clause, last) ??
    (last.kind === 'indicator' ? sayShareChange(clause, last) : null) ??
    sayShown(clause, last);
  const first =
    sayRecord(clause, last) ??
    sayLevel(clause, last) ??
    sayDaily(clause, last) ??
    sayWorth(clause, last) ??
    sayTargetMet(clause, last) ??
    sayOthers(clause, last) ??
    sayRate(clause, last);
  const said = further ?? (last.remark === undefined ? first : null);
  if (said === null) return null;
  const remark = last.remark === undefined ? said : `${last.remark}, ${said}`;
  return [...facts.slice(0, -1), { ...last, end: clause.end, remark, clauses: [...last.clauses, clause] }];
}

/** 整改到位47条，其余6条正在整改之中: what is going on with the rest of them. */
function sayOthers({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const [other, count, ...doing] = chunks;
  const [thing, ...more] = last.kind === 'count' ? lastThings(last) : [];
  const plural = thing?.noun.plural;
  const figure = count?.figure;
  const done = UNDER_WAY.exec(textOf(doing))?.[1];
  const said = done === undefined ? undefined : GOING_ON[done];
  if (other?.text !== '其余' || !figure || plural == null || more.length > 0 || said === undefined) return null;
  if (figure.unit !== thing?.figure.unit || figure.bound !== 'exact' || figure.value === '1') return null;
  return `with the other ${sayCount(figure)} ${said}`;
}

const UNDER_WAY = /^(?:均|都)?(?:正在|仍在|正)(?:加紧|加快|抓紧|持续|有序|积极)?(.+?)(?:之中|当中|中)?$/u;

const GOING_ON: Readonly<Record<string, string>> = {
  办理: 'being handled',
  处理: 'being handled',
  建设: 'under construction',
  施工: 'under construction',
  推进: 'in progress',
  推进整改: 'being rectified',
  整改: 'being rectified',
  审理: 'being heard',
  落实: 'being carried out',
};

/** 创历史同期新高: of a level and not of a growth, whose record would be another. */
function sayRecord({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const record = RECORD.exec(textOf(chunks));
  if (record === null || last.kind !== 'indicator' || last.ofWhich) return null;
  const [first] = last.quantities;
  const isLevel = first.relation.sense === 'value' || first.relation.sense === 'change-to';
  if (!isLevel || first.figure.kind === 'points') return null;
  return record[1] === undefined ? 'a record high' : 'a record high for the period';
}

/** 投资1058亿元，与上年同期基本持平: of a level that nothing is said to have changed by. */
function sayLevel({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const [found, when = '', basically] = LEVEL.exec(textOf(chunks)) ?? [];
  if (found === undefined || last.kind !== 'indicator' || last.quantities.length > 1) return null;
  const [{ relation, figure }] = last.quantities;
  if (relation.sense !== 'value' || figure.kind === 'points') return null;
  return `${basically === undefined ? '' : 'basically '}unchanged from ${LEVELS[when] ?? ''}`;
}

const LEVELS: Readonly<Record<string, string>> = {
  去年同期: 'the same period of the previous year',
  上年同期: 'the same period of the previous year',
  去年: 'the previous year',
  上年: 'the previous year',
  上月: 'the previous month',
};

const LEVEL = new RegExp(`^[与同和较比](${Object.keys(LEVELS).join('|')})(基本|大体|大致)?持平$`, 'u');

/** 签约项目42个，签约总金额368.5亿元: what all of them are worth. */
function sayWorth({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const figure = chunks.at(-1)?.figure;
  if (last.kind !== 'count' || last.things.length !== 1 || figure?.kind !== 'amount' || figure.bound === 'several')
    return null;
  // 侦办走私案件86起，案值9.7亿元; 办理退货商品317万件，货值5.6亿元
  const what = last.also === undefined ? textOf(chunks.slice(0, -1)) : '';
  const of = last.things[0]?.noun.plural ?? '';
  // 签发原产地证书9.4万份，签证金额53.8亿美元
  if (what === '签证金额' && / of origin\b/.test(of)) return `covering goods worth ${sayFigure(figure)}`;
  if (/^(?:总)?案值(?:约|达|为)?$/u.test(what) && /\bcases$/.test(of)) return `involving ${sayFigure(figure)}`;
  if (/^(?:总)?货值(?:约|达|为)?$/u.test(what) && of !== '') return `worth ${sayFigure(figure)}`;
  const isOfDeals = /\b(?:agreements|contracts|deals|orders|projects)$/.test(last.things[0]?.noun.plural ?? '');
  return isOfDeals && WORTH.test(textOf(chunks.slice(0, -1))) ? `with a total value of ${sayFigure(figure)}` : null;
}

/** 能耗下降17.3%，提前一年完成“十四五”目标任务: the target of what the fact before measures. */
function sayTargetMet({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const [found, early, years = '', plan] = TARGET_MET.exec(textOf(chunks)) ?? [];
  if (found === undefined || (last.kind === 'indicator' && last.ofWhich) || (early === '超额' && years !== ''))
    return null;
  const target = plan === undefined ? 'the annual target' : `the target of the ${PLANS[plan] ?? ''} Five-Year Plan`;
  if (early === '超额') return `exceeding ${target}`;
  const ahead = years === '' ? '' : `${YEARS[years] ?? ''} `;
  return `meeting ${target} ${ahead}ahead of schedule`;
}

const PLANS: Readonly<Record<string, string>> = { 三: '13th', 四: '14th', 五: '15th', 六: '16th' };

const YEARS: Readonly<Record<string, string>> = {
  一年: 'one year',
  两年: 'two years',
  三年: 'three years',
  一个月: 'one month',
  两个月: 'two months',
  三个月: 'three months',
  一个季度: 'one quarter',
};

const TARGET_MET = new RegExp(
  `^(提前|超额)(${Object.keys(YEARS).join('|')})?(?:完成|实现)了?(?:“十([三四五六])五”(?:规划)?|年度|全年)(?:确定的|提出的|设定的)?(?:规划)?(?:目标任务|任务目标|目标|任务)$`,
  'u',
);

const WORTH = /^(?:(?:签约|协议|合同|意向|成交|合作)总?(?:金额|额)|总金额)(?:达|达到|为|约|超过)?$/u;

/** 发放贷款14.3亿元，平均利率不超过3.6%: at which rate. */
function sayRate({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const figure = chunks.at(-1)?.figure;
  const isOfLoans = last.kind === 'count' && last.things.length === 1 && /\bloans\b/.test(last.things[0]?.said ?? '');
  if (!isOfLoans || figure?.kind !== 'share' || figure.bound === 'several') return null;
  const kind = /^(加权)?平均(?:年)?利率(?:为|仅|仅为|约)?$/u.exec(textOf(chunks.slice(0, -1)));
  if (kind === null) return null;
  return `at ${kind[1] === undefined ? 'an average' : 'a weighted average'} interest rate of ${sayFigure(figure)}`;
}

const RECORD = /^(?:规模|总量)?(?:再?创|再?创下|再?创出)(?:了)?历史(同期)?(?:的)?新高$/;

/** 新登记企业3.6万户，日均近百户: how many a day on average, in the unit of what was counted. */
function sayDaily({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const [opening, ...words] = chunks;
  const figure = words.at(-1)?.figure ?? null;
  const between = words
    .slice(0, -1)
    .map(({ text }) => text)
    .join('');
  if (opening === undefined || figure === null || !/^(?:新增|新设|新登记)?$/.test(between)) return null;
  const pace = PACES[opening.text];
  const counted = last.kind === 'count' ? last.things.map((thing) => thing.figure) : countsOf(last);
  if (pace === undefined || counted.length !== 1 || counted[0]?.unit !== figure.unit) return null;
  return figure.kind === 'quantity' && figure.bound !== 'several' ? `${sayCount(figure)} ${pace}` : null;
}

/** A number that is there is none that grows by the day. */
function countsOf({ indicator, quantities }: IndicatorFact): IndicatorFact['quantities'][number]['figure'][] {
  const isOfPeriod = /\b(?:newly|visits?|visitors|tourists|trips)\b/.test(indicator.english);
  return isOfPeriod && quantities[0].relation.sense === 'value' ? [quantities[0].figure] : [];
}

const PACES: Readonly<Record<string, string>> = {
  日均: 'a day on average',
  月均: 'a month on average',
};

/** 重返扩张区间, 低于临界点: of the level of an index. */
function sayStanding({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  if (last.kind !== 'indicator' || !INDEX.test(last.indicator.english)) return null;
  const [level] = last.quantities;
  const isLevel = level.relation.sense === 'value' || level.relation.sense === 'change-to';
  return isLevel && level.figure.kind === 'share' ? (sayZone(textOf(chunks))?.said ?? null) : null;
}

/** 与上月持平: of the level; 环比持平 is of a price, too; 涨幅与上月相同 is of the change. */
function sayUnchanged({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  if (last.kind !== 'indicator' || last.quantities.length > 1) return null;
  const text = textOf(chunks);
  const [only] = last.quantities;
  const isChange = only.relation.sense === 'change';
  const based = FLAT.exec(text);
  if (based !== null && only.figure.kind === 'share' && (isChange || only.relation.sense === 'value'))
    return `with ${based[2] === undefined ? 'no change' : 'basically no change'} ${bases[based[1] ?? ''] ?? ''}`;
  const same = SAME.exec(text);
  if (same === null) return null;
  const [, rate, basically, when = ''] = same;
  const period = chunks.find((chunk) => chunk.period !== null && when.startsWith(chunk.text))?.period ?? null;
  const past = pastOf(when, period === null ? null : sayWhen({ period }));
  if (past === null) return null;
  const grade = basically === undefined && !text.includes('基本') ? '' : 'basically ';
  if (rate === undefined) return isChange ? null : `${grade}unchanged from ${past.replace(/^in /, '')}`;
  const isOfIt = only.relation.direction === (/[增涨]/u.test(rate) ? 'up' : 'down') || rate === '增速';
  return isChange && isOfIt && only.figure.kind === 'share' ? `${grade}the same rate as ${past}` : null;
}

/** 涨幅连续第6个月扩大: of the change that is told; 连续8个月保持增长 of what has grown. */
function sayRun({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  if (last.kind !== 'indicator' || last.ofWhich) return null;
  const [found, since, rate, nth, count = '', span = '', verb = ''] = RUN.exec(textOf(chunks)) ?? [];
  const change = last.quantities.findLast(({ relation }) => relation.sense === 'change');
  const number = NUMBERS.indexOf(count) + 1 || Number(count);
  if (found === undefined || change === undefined || change.figure.kind !== 'share' || number < 2) return null;
  const turn = RUN_VERBS[verb];
  if (turn === undefined || (rate === undefined) !== (turn.direction !== null)) return null;
  const direction = rate === undefined ? turn.direction : /[增涨]/u.test(rate) ? 'up' : 'down';
  const begun = chunks.find(({ period }) => period !== null && since !== undefined)?.period ?? null;
  // 上半年下降1.3%，其中4月以来连续三个月增长: a part of the time, which may have gone the other way.
  if (since === undefined ? change.relation.direction !== direction : begun === null || rate !== undefined) return null;
  const unit = SPANS[span] ?? '';
  const when =
    nth === undefined ? `for ${number} consecutive ${unit}s` : `for the ${ordinalOf(number)} consecutive ${unit}`;
  if (begun !== null) return `having ${turn.over ?? ''} ${when} ${sayWhen({ period: begun })}`;
  return rate === undefined
    ? `${turn.said} ${when}`
    : `with the rate of ${/[增涨]/u.test(rate) ? 'increase' : 'decline'} ${turn.said} ${when}`;
}

const RUN =
  /^(?:其中)?(?:自|从)?(\d{1,2}月份?以来)?(增速|增幅|涨幅|降幅|跌幅)?(?:已|已经)?连续(第)?(\d{1,2}|[一二三四五六七八九十])(个月|个季度|年)(?:保持|实现)?(?:同比|环比)?(扩大|收窄|增长|上涨|下降|回落)$/u;
const NUMBERS = '一二三四五六七八九十';
const SPANS: Readonly<Record<string, string>> = { 个月: 'month', 个季度: 'quarter', 年: 'year' };
const RUN_VERBS: Readonly<
  Record<string, { readonly said: string; readonly over?: string; readonly direction: 'up' | 'down' | null }>
> = {
  扩大: { said: 'widening', direction: null },
  收窄: { said: 'narrowing', direction: null },
  增长: { said: 'growing', over: 'grown', direction: 'up' },
  上涨: { said: 'rising', over: 'risen', direction: 'up' },
  下降: { said: 'falling', over: 'fallen', direction: 'down' },
};

/** 四季度销售面积同比增长7.8%，年内首次实现单季正增长; 环比上涨0.1%，为年内首次上涨: the first of its kind in the year. */
function sayFirst({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const [found, span = '', verb = ''] = FIRST.exec(textOf(chunks)) ?? [];
  if (found === undefined || last.kind !== 'indicator' || last.ofWhich) return null;
  const change = last.quantities.findLast(
    ({ relation, figure }) => relation.sense === 'change' && figure.kind === 'share',
  );
  if (change === undefined) return null;
  const onMonth = /and (rose|grew|fell) by [\d.]+% from the previous month$/.exec(last.remark ?? '')?.[1];
  const isUp = onMonth === undefined ? change.relation.direction === 'up' : onMonth !== 'fell';
  if (isUp !== /[增涨]/u.test(verb)) return null;
  return `the first ${{ 单季: 'quarterly ', 单月: 'monthly ', 当月: 'monthly ' }[span] ?? ''}${FIRSTS[verb] ?? ''} of the year`;
}

const FIRST =
  /^(?:为|是|也是)?(?:今年|年内)首次(?:实现|出现)?(单季|单月|当月)?(?:度)?(?:同比|环比)?(正增长|增长|上涨|下降)$/u;
const FIRSTS: Readonly<Record<string, string>> = { 正增长: 'growth', 增长: 'growth', 上涨: 'rise', 下降: 'fall' };

/** 增加值增长4.3%，增速由负转正: what has grown had fallen before. */
function sayTurned({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const [found, to] = /^(?:增速|同比|增幅)(?:均|实现|首次)?由(?:负转(正)|正转负)$/u.exec(textOf(chunks)) ?? [];
  const change = last.kind === 'indicator' && !last.ofWhich ? last.quantities.at(-1) : undefined;
  if (found === undefined || change?.relation.sense !== 'change' || change.figure.kind !== 'share') return null;
  const isUp = to !== undefined;
  if (change.relation.direction !== (isUp ? 'up' : 'down')) return null;
  return isUp ? 'turning from decline to growth' : 'turning from growth to decline';
}

/** 10月份价格同比上涨0.1%，上月为下降0.3%: what the change was the month before. */
function sayFormer({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const figure = chunks.at(-1)?.figure;
  const [found, when = '', verb = ''] = FORMER.exec(textOf(chunks.slice(0, -1))) ?? [];
  if (found === undefined || last.kind !== 'indicator' || last.ofWhich || last.quantities.length > 1) return null;
  const [{ relation, figure: own }] = last.quantities;
  if (relation.sense !== 'change' || own.kind !== 'share' || figure?.kind !== 'share') return null;
  if (figure.bound !== 'exact') return null;
  const noun = { 上涨: 'a rise', 增长: 'growth', 下降: 'a fall', 下跌: 'a fall' }[verb] ?? '';
  return `compared with ${noun} of ${sayFigure(figure)} ${pastOf(when, null) ?? ''}`;
}

const FORMER = /^(上月|上年同期|去年同期)(?:为)?(?:同比|环比)?(上涨|增长|下降|下跌)$/u;

/** 10月份价格同比下降2.2%；环比上涨0.1%: the other change of the same month, which may go the other way. */
function sayOnMonth({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const figure = chunks.at(-1)?.figure;
  const [found, verb = ''] = /^环比(上涨|增长|下降|下跌)$/u.exec(textOf(chunks.slice(0, -1))) ?? [];
  if (found === undefined || last.kind !== 'indicator' || last.ofWhich || figure?.kind !== 'share') return null;
  const [{ relation, figure: own, basis }] = last.quantities;
  if (relation.sense !== 'change' || own.kind !== 'share' || (basis !== null && basis !== bases['同比'])) return null;
  const kind = last.time !== null && 'period' in last.time ? last.time.period.kind : null;
  // 全国工业生产者出厂价格…，降幅比上月收窄: of a month that stands in the sentence before.
  const isMonthly =
    kind === 'month' || last.quantities.some(({ against }) => against?.endsWith('in the previous month'));
  if (!isMonthly || figure.bound !== 'exact') return null;
  const moved = { 上涨: 'rose', 增长: 'grew', 下降: 'fell', 下跌: 'fell' }[verb] ?? '';
  return `and ${moved} by ${sayFigure(figure)} from the previous month`;
}

/** 收入比为2.17∶1，比上年缩小0.06: a ratio has no unit, and nor has its change. */
function sayRatioChange({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const [found, when = '', verb = '', number = ''] = RATIO_CHANGE.exec(textOf(chunks)) ?? [];
  if (found === undefined || last.kind !== 'indicator' || last.quantities.length > 1) return null;
  const [{ figure, relation }] = last.quantities;
  const isRatio = figure.kind === 'number' && relation.sense === 'value' && /\bratio\b/.test(last.indicator.english);
  return isRatio ? `${number} ${/[扩上提]/u.test(verb) ? 'higher' : 'lower'} than ${pastOf(when, null) ?? ''}` : null;
}

const RATIO_CHANGE = /^[比较](上年|上年同期|去年同期)(缩小|下降|减小|减少|降低|扩大|上升|提高)了?(\d{1,2}\.\d{1,3})$/u;

/** 贸易顺差4.92万亿元，扩大32.6%: a surplus does not rise but widens. */
function sayWidth({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const figure = chunks.at(-1)?.figure;
  const [, basis, verb = ''] = WIDTH.exec(textOf(chunks.slice(0, -1))) ?? [];
  const isBalance = last.kind === 'indicator' && /\btrade (?:surplus|deficit)\b/.test(last.indicator.english);
  if (!isBalance || last.quantities.length > 1 || figure?.kind !== 'share' || figure.bound !== 'exact') return null;
  const said = { 扩大: 'widening by', 收窄: 'narrowing by', 缩小: 'narrowing by' }[verb];
  const against = basis === undefined ? '' : ` ${bases[basis] ?? ''}`;
  return said === undefined ? null : `${said} ${sayFigure(figure)}${against}`;
}

const WIDTH = /^(同比|环比)?(扩大|收窄|缩小)了?$/u;

/** 6: 'sixth' */
function ordinalOf(number: number): string {
  const rank = { kind: 'rank', bound: 'exact', low: null, high: null, unit: null, start: 0, end: 0 } as const;
  return sayFigure({ ...rank, value: `${number}`, text: `第${number}` });
}

const FLAT = /^(同比|环比)(基本)?持平$/u;
const SAME =
  /^(?:均|也|都)?(增速|增幅|涨幅|降幅)?(?:均|也)?(基本)?[与和同](上月末|上月|上年|上年同期|去年同期|上季度|上半年|一季度|二季度|三季度|\d{1,2}月份?)(?:基本)?(?:持平|相同|一致|相当)$/u;

function pastOf(when: string, said: string | null): string | null {
  if (when.endsWith('同期')) return 'in the same period of the previous year';
  return PREVIOUS[when] ?? said;
}

/** 表明制造业企业生产活动加快: what the figure shows; null where the grammar does not understand all of it. */
function sayShown({ chunks }: Clause, last: IndicatorFact | CountFact): string | null {
  const [verb, ...rest] = chunks;
  if (last.kind !== 'indicator' || last.ofWhich || !SHOWING.has(verb?.text ?? '')) return null;
  if (rest.some(({ figure, period }) => figure !== null || period !== null)) return null;
  const reading = readGrammar(wordsOfClause(rest));
  if (reading?.verbal == null || reading.subject === null || isBare(reading.subject)) return null;
  if (reading.times.length > 0 || reading.fronts.length > 0 || reading.effects.length > 0) return null;
  const { subject, verbal } = reading;
  return `indicating that ${sayStatement({ fronts: [], subject, telling: 'past', verbals: [verbal] })}`;
}

const SHOWING: ReadonlySet<string> = new Set(['表明', '显示', '显示出', '反映', '反映出']);
