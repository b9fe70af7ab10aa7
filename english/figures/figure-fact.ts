/** Facts of clauses with figures, as the sentence makes them: whose, when, and the changes that follow. */
import type { PeriodKind } from '../../language/period.ts';
import { textOf } from '../chunk.ts';
import { hasFigure, type Clause } from '../clause.ts';
import type { ClauseReading, Thing, Time } from './clause-parts.ts';
import type { CommonFact, Fact, IndicatorFact } from '../fact.ts';
import { INDEX } from './indicator.ts';
import { sayChange } from '../sentences/fact-sentence.ts';
import type { Quantity } from './quantity-draft.ts';
import type { FactStatus } from '../status.ts';
import { leadOf, type Thread } from '../thread.ts';
import { BARE_FIGURE } from './quantity-draft.ts';
import { bases, times } from '../words/adverb.ts';
import { exists, type CountingVerb } from '../words/verb.ts';

/**
 * Adds what a clause with figures tells.
 *
 * @param isReport in a report of results a bare count says how many there are
 * @returns whether it tells any
 */
export function addFacts(
  facts: Fact[],
  thread: Thread,
  clause: Clause,
  reading: ClauseReading,
  status: FactStatus,
  speaker: CommonFact['speaker'],
  isReport: boolean,
): boolean {
  const { subject, within, preliminary, estimated } = thread;
  // 年末牛存栏564.1万头；生猪出栏951.9万头: those of the whole year.
  const time = reading.time === null && isFlow(reading) && isMoment(thread.time) ? null : thread.time;
  const common = {
    time,
    subject,
    within,
    ...(preliminary ? { preliminary } : {}),
    ...(estimated === null ? {} : { estimated: true }),
    status,
    speaker,
    clauses: [...leadOf(thread), clause],
  };
  const begin = leadOf(thread)[0]?.start ?? clause.start;
  if (reading.things.length > 0) {
    const isListed =
      isReport && thread.listing && !isOfYear(thread) && status === 'reported' && reading.things.every(isThere);
    const verb = reading.verb ?? (isListed ? exists : null);
    thread.last = null;
    thread.listing = verb?.passive === null;
    if (verb === null) return false;
    if (joinDeed(facts, clause, { ...reading, time: reading.time, verb }, status)) return true;
    const remark = reading.remark === undefined || status !== 'reported' ? {} : { remark: reading.remark };
    const { things, actor, also } = reading;
    const whose = { ...(actor === undefined ? {} : { actor }), ...(also === undefined ? {} : { also }) };
    facts.push({ ...common, ...remark, ...whose, start: begin, end: clause.end, kind: 'count', things, verb });
    return true;
  }
  let isRemarked = false;
  for (const [index, item] of reading.items.entries()) {
    const { indicator, start, end } = item;
    const quantity = measured(item.quantity, thread);
    if (indicator === null) {
      const same = reading.time === null ? null : sameInOtherTime(facts, clause, quantity);
      if (same !== null) {
        thread.last = { ...same, ...common, subject: same.subject, within: same.within, start: begin, end };
        thread.ofWhich = false;
        facts.push(thread.last);
        continue;
      }
      thread.last = join(facts, thread.last, { clause, quantity, end, status });
      isRemarked = thread.last === null && remarkOnCount(facts, { clause, quantity, end, status });
      continue;
    }
    if (GREW_OTHERWISE.test(quantity.against ?? '') && !INCREASE.test(indicator.english)) {
      thread.last = null;
      return false;
    }
    const fact: IndicatorFact = {
      ...common,
      within: within ?? (thread.ofWhich ? null : wholeOf(indicator.english, thread.partOf)),
      kind: 'indicator',
      start: index === 0 ? begin : start,
      end,
      indicator,
      // 其中，3月份利润下降: of the same in another time, and no part; and an index is no part of another.
      ofWhich: thread.ofWhich && reading.time === null && !INDEX.test(indicator.english),
      quantities: [quantity],
    };
    facts.push(fact);
    thread.listing = indicator.counts || thread.ofWhich;
    // 其中规上企业94家、高新技术企业38家: both are of these.
    const next = reading.items[index + 1]?.indicator;
    thread.ofWhich &&=
      (indicator.counts && next?.counts === true) || (indicator.isPart === true && next?.isPart === true);
    thread.last = fact;
  }
  return thread.last !== null || isRemarked;
}

/** 市公安局破获案件120起，|抓获嫌疑人86人: the bureau has done that too. False where it is nobody’s deed, or of another time. */
function joinDeed(
  facts: Fact[],
  clause: Clause,
  { things, actor, also = [], verb, subject, time, remark }: ClauseReading & { readonly verb: CountingVerb },
  status: FactStatus,
): boolean {
  const last = facts.at(-1);
  if (last?.kind !== 'count' || last.actor === undefined || !isJustBefore(last, clause)) return false;
  if (actor !== undefined || subject !== null || time !== null || remark !== undefined) return false;
  const isDeed = verb.passive !== null && verb.own !== true && !things.some(({ isPart }) => isPart === true);
  if (!isDeed || last.remark !== undefined || last.status !== status || verb.brought === true) return false;
  facts.splice(-1, 1, {
    ...last,
    end: clause.end,
    also: [...(last.also ?? []), { verb, things }, ...also],
    clauses: [...last.clauses, clause],
  });
  return true;
}

/** 货运量增长3.1%，其中三季度|增长3.6%: of what the clause before tells; null where it tells nothing that has grown. */
function sameInOtherTime(facts: readonly Fact[], clause: Clause, quantity: Quantity): IndicatorFact | null {
  const last = facts.at(-1);
  if (last?.kind !== 'indicator' || !isJustBefore(last, clause) || last.time === null) return null;
  const isOnly = facts.filter(({ clauses }) => clauses.at(-1) === last.clauses.at(-1)).length === 1;
  if (!isOnly || !isGrowth(quantity) || !last.quantities.some(isGrowth)) return null;
  const { remark: _, ...same } = last;
  return { ...same, ofWhich: false, quantities: [quantity] };
}

/**
 * 上半年增加值增长7.5%。其中，6月份|增长7.4%: what the only fact of the sentence before tells of some months, of one of them.
 * Null for any other reading.
 */
export function inOtherTime(
  reading: ClauseReading,
  whole: IndicatorFact | null,
  { time, lead }: Pick<Thread, 'time' | 'lead'>,
): ClauseReading | null {
  const [item, ...others] = reading.items;
  if (whole === null || item === undefined || others.length > 0 || item.indicator !== null) return null;
  if (reading.subject !== null || whole.ofWhich || whole.within !== null || whole.status !== 'reported') return null;
  const [long, short] = [whole.time, reading.time ?? (lead.length > 0 ? time : null)];
  if (long === null || short === null || !('period' in long) || !('period' in short)) return null;
  if (!MONTHS.has(long.period.kind) || !/^(?:month|quarter)$/.test(short.period.kind)) return null;
  if (long.period.kind === 'quarter' && short.period.kind !== 'month') return null;
  if (!isGrowth(item.quantity) || item.quantity.basis === bases['环比'] || !whole.quantities.some(isGrowth))
    return null;
  return { ...reading, ofWhich: false, subject: whole.subject, items: [{ ...item, indicator: whole.indicator }] };
}

const MONTHS: ReadonlySet<string> = new Set<PeriodKind>(['half', 'months', 'quarter', 'quarters', 'year']);

function isGrowth({ relation, figure }: Quantity): boolean {
  return relation.sense === 'change' && figure.kind === 'share';
}

/** 年末, 6月末: what there is then, and not what has come until then. */
function isMoment(time: Time | null): boolean {
  if (time === null) return false;
  if ('english' in time) return time.english === times['年末']?.english;
  return !time.period.until && /[年月季](?:末|底)$/.test(time.period.text);
}

/** 出栏, 产量, 出生: what a year brings. */
function isFlow({ items }: ClauseReading): boolean {
  return items.some(({ indicator }) => FLOW.test(indicator?.english ?? ''));
}

const FLOW =
  /\b(?:births|completed|deaths|exports|GDP|generated|generation|gross regional product|imports|income|investment|new|newly|output|production|profits?|revenue|sales|slaughtered|sold|spending|throughput|turnover|value added|visits|volume)\b(?!.*\b(?:balance|capacity|stock)\b)/;

/** 住户贷款…，其中短期贷款…，中长期贷款…: of loans and deposits the second part would be taken for one of all. */
function wholeOf(english: string, whole: IndicatorFact | null): string | null {
  const kind = english === 'bill financing' ? 'loans' : / (loans|deposits)$/.exec(english)?.[1];
  const of = / (loans|deposits)$|^(loans|deposits) (?:from|of|to) /i.exec(` ${whole?.indicator.english ?? ''}`.trim());
  if (kind === undefined || whole === null || kind !== (of?.[1] ?? of?.[2])) return null;
  return `of ${whole.indicator.english}`;
}

/** 总投资1380亿元, and behind counted projects 完成投资300亿元: of what, only the clause before can tell. */
export function isOfCounted({ subject, items }: ClauseReading, before: Clause | undefined): boolean {
  if (subject !== null) return false;
  const indicator = items[0]?.indicator?.english ?? '';
  if (indicator !== 'investment') return INVESTED.test(indicator);
  const said = textOf(before?.chunks ?? []);
  return /项目|工程/.test(said) && hasFigure(before);
}

/** 总投资, 年度投资, 协议投资 */
const INVESTED = /^(?:(?:planned|total|annual|agreed|agreement|contracted|signed) )+investments?(?: amount| scale)?$/;

/** 新开工项目216个，总投资1380亿元: of these projects, and not of the city. Null where the clause before counts none. */
export function ofCounted(
  reading: ClauseReading,
  facts: readonly Fact[],
  before: Clause | undefined,
): (ClauseReading & { readonly status: FactStatus }) | null {
  const last = facts.at(-1);
  const [item] = reading.items;
  if (last === undefined || before === undefined || !last.clauses.includes(before) || item === undefined) return null;
  const counted =
    last.kind === 'count' && last.things.length === 1
      ? last.things[0]?.noun.plural
      : last.kind === 'indicator' && last.indicator.counts
        ? last.indicator.english.replace(/^number of /, '')
        : null;
  if (!counted || !/\bprojects\b/.test(counted) || last.status === null) return null;
  const indicator = {
    english: `${(item.indicator?.english ?? '').replace(/ scale$/, '')} in these ${counted}`,
    article: 'the',
    counts: false,
  } as const;
  return { ...reading, items: [{ ...item, indicator }], status: last.status };
}

/** 全年期刊0.6亿册: what a year brings is not what there is. */
function isOfYear({ time }: Thread): boolean {
  return time !== null && 'english' in time && time.english === times['全年']?.english;
}

/** 88.9万人 counts people, and no disciplinary actions. */
function isThere({ figure, noun }: Thing): boolean {
  return (figure.unit !== '人' || PEOPLE.test(noun.plural ?? '')) && !OF_SOMEWHERE.test(noun.plural ?? '');
}

/** 在校生, 毕业生: of which schools the clause before tells. */
const OF_SOMEWHERE =
  /^(?:students|enrolled students|students enrolled|graduates|teachers|full-time teachers|pupils|employees|members|new students)$/;

const PEOPLE =
  /(?:[eo]rs|ists|ents|ees|ians|people|men|women|children|nurses|graduates|patients|personnel|staff|physicians)$/;

/** 按不变价格计算，… holds for the next change. */
function measured(quantity: Quantity, thread: Thread): Quantity {
  const isPlain = quantity.basis === null && quantity.against === null && quantity.measurement === null;
  // 部分行业价格同比上涨，A价格上涨18.4%，B价格上涨3.1%: the basis is that of all.
  if (!isPlain) thread.basis = null;
  else if (thread.basis !== null && isGrowth(quantity)) return { ...quantity, basis: thread.basis };
  if (thread.measurement === null || quantity.relation.sense !== 'change') return quantity;
  const { measurement } = thread;
  thread.measurement = null;
  // 从环比看，…同比上涨: a basis of its own.
  if (quantity.basis !== null && BASES.has(measurement)) return quantity;
  return { ...quantity, measurement: quantity.measurement ?? measurement };
}

const BASES: ReadonlySet<string> = new Set(Object.values(bases));

interface Continuation {
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly end: number;
  readonly status: FactStatus;
}

/** Gives each fact of the sentence its own change; false where there are not as many of them. */
export function joinApart(
  facts: Fact[],
  thread: Thread,
  clause: Clause,
  quantities: readonly Quantity[],
  status: FactStatus | null,
): boolean {
  const nearest = facts.slice(-quantities.length);
  const wholes = nearest.filter((fact) => fact.kind === 'indicator');
  // 铁路、水路、民航客运量分别完成…: of these, whatever stands before them.
  const [first] = nearest;
  const isOneClause = nearest.every(({ clauses }) => clauses.at(-1) === first?.clauses.at(-1));
  const fits =
    thread.last !== null &&
    (isOneClause ? !isSameClause(facts.at(-quantities.length - 1), first) : nearest.length === facts.length) &&
    wholes.length === quantities.length &&
    wholes.every((fact, index) => fact.status === status && takesChange(fact, quantities[index]));
  if (!fits) return false;
  const before = facts.length - wholes.length;
  for (const [index, fact] of wholes.entries()) {
    const quantity = quantities[index];
    if (!quantity) return false;
    const joined: IndicatorFact = {
      ...fact,
      end: clause.end,
      quantities: [...fact.quantities, quantity],
      clauses: [...fact.clauses, clause],
    };
    facts.splice(before + index, 1, joined);
    thread.last = joined;
  }
  return true;
}

/** A change is of the one level before it; 占比重分别为22.8%、34.1%，|分别提高1.3个和1.7个百分点 of the share behind that. */
function takesChange({ quantities: [, ...others] }: IndicatorFact, change: Quantity | undefined): boolean {
  const last = others.at(-1);
  return (
    last === undefined ||
    (last.relation.sense === 'share' && change?.figure.kind === 'points' && change.against === null)
  );
}

function isSameClause(one: Fact | undefined, other: Fact | undefined): boolean {
  return one !== undefined && one.clauses.at(-1) === other?.clauses.at(-1);
}

/** Puts a change behind the fact that it belongs to; null where it belongs to none. */
function join(facts: Fact[], last: IndicatorFact | null, { clause, quantity, end, status }: Continuation) {
  if (last === null) return joinCount(facts, { clause, quantity, end, status });
  const before = last.quantities.at(-1);
  const grows = last.quantities.some(({ relation }) => relation.sense === 'change');
  if (before === undefined || last.status !== status || !follows(before, quantity, grows)) return null;
  // 民营企业进出口5622亿元，占71.5%: of all trade; of other things nobody says of what.
  if (isBareShare(clause) && !OF_TRADE.test(last.indicator.english)) return null;
  if (!isOfGrowth(clause, before, quantity) || (isStaying(quantity) && !isOfLevel(quantity, last))) return null;
  const joined: IndicatorFact = {
    ...last,
    end,
    quantities: [...last.quantities, quantity],
    clauses: last.clauses.includes(clause) ? last.clauses : [...last.clauses, clause],
  };
  facts.splice(facts.lastIndexOf(last), 1, joined);
  return joined;
}

function isBareShare({ chunks }: Clause): boolean {
  return /^占(?:约|近|超)?\d/u.test(textOf(chunks));
}

const OF_TRADE =
  /^(?:imports and exports|exports|imports)(?: of .+)? (?:by|through|with) |^(?:general|processing) trade$|^(?:total )?(?:value of )?trade with /;

/** 涨幅扩大 is of a rise, and 降幅收窄 of a fall. */
function isOfGrowth({ chunks }: Clause, { relation }: Quantity, { against }: Quantity): boolean {
  // 占比达65%，增速比全区平均水平高2.9个百分点: not the share is higher.
  if (against !== null && relation.sense === 'share' && chunks[0]?.text === '增速') return false;
  const named = /(?:增|涨|降|跌)幅/.exec(textOf(chunks))?.[0];
  if (named === undefined) return true;
  return relation.direction === (/[增涨]/.test(named) ? 'up' : 'down');
}

/** 连续四年稳定在1200万吨以上 */
function isStaying({ relation }: Quantity): boolean {
  return relation.past === 'stayed at';
}

/** The level itself has stayed so, and not what it has grown by. */
function isOfLevel({ figure }: Quantity, { quantities: [level] }: IndicatorFact): boolean {
  return level.relation.sense === 'value' && level.figure.kind === figure.kind && level.figure.unit === figure.unit;
}

/** 年末企业1326家，比上年末净增74家: what there is of them is a number, and the change is of it. */
function joinCount(facts: Fact[], { clause, quantity, end, status }: Continuation): IndicatorFact | null {
  const last = facts.at(-1);
  const [thing, ...others] = last?.kind === 'count' ? last.things : [];
  if (last?.kind !== 'count' || thing === undefined || others.length > 0 || thing.noun.plural === null) return null;
  const { verb, things: _, ...common } = last;
  const { relation, figure } = quantity;
  const isOfNumber =
    relation.sense === 'change' &&
    (figure.kind === 'share' || (figure.unit === thing.figure.unit && figure.counts === thing.figure.counts));
  if (verb !== exists || !isOfNumber || last.status !== status || !isJustBefore(last, clause)) return null;
  const level: Quantity = { ...BARE_FIGURE, figure: thing.figure };
  const joined: IndicatorFact = {
    ...common,
    kind: 'indicator',
    indicator: { english: `number of ${thing.noun.plural}`, article: 'the', counts: true },
    ofWhich: false,
    end,
    quantities: [level, quantity],
    clauses: [...last.clauses, clause],
  };
  facts.splice(-1, 1, joined);
  return joined;
}

/** 住户贷款同比少增300亿元: they have grown by less, and are not less. Of what is an increase itself it may be told. */
const GREW_OTHERWISE = /^(?:more|less) than in the same period/;
const INCREASE = /^(?:net )?(?:new|increase)/;

/** 生产汽车55.8万辆，同比增长87.3%，约占全国的九分之一: what is said of so many that were made. False where it is none. */
function remarkOnCount(facts: Fact[], { clause, quantity, end, status }: Continuation): boolean {
  const last = facts.at(-1);
  if (last?.kind !== 'count' || last.things.length > 1 || last.verb === exists || !isJustBefore(last, clause))
    return false;
  if (last.also !== undefined) return false;
  const isChange = quantity.relation.sense === 'change' && quantity.against === null;
  const isShare = quantity.relation.sense === 'share' && quantity.whole !== null && !isBareShare(clause);
  const { kind, unit } = quantity.figure;
  const isOfNumber = kind === 'quantity' && isChange && unit === last.things[0]?.figure.unit;
  if (!isOfNumber && (kind !== 'share' || !(isChange || isShare))) return false;
  if (last.status !== 'reported' || status !== 'reported') return false;
  const said = sayChange(quantity, isOfNumber).slice(', '.length);
  const remark = last.remark === undefined ? said : `${last.remark}, ${said}`;
  facts.splice(-1, 1, { ...last, end, remark, clauses: [...last.clauses, clause] });
  return true;
}

/** Nothing stands between them but a comma. */
function isJustBefore({ end }: Fact, { start }: Clause): boolean {
  return start - end === 1;
}

/** Points are added to a share. Behind a growth rate they would be a change of the rate, which English would not say so. */
function follows(before: Quantity, { relation, figure, against }: Quantity, grows: boolean): boolean {
  if (relation.sense === 'pull') return grows;
  // 首次突破1.6万家，达到16238家
  if (relation.past === 'reached')
    return (
      before.relation.past === 'exceeded' && before.figure.kind === figure.kind && before.figure.unit === figure.unit
    );
  if (against !== null && /^(?:more|less) than/.test(against)) return before.relation.sense === 'change';
  // 是去年同期的2.4倍: so many times the level, and not the growth.
  if (figure.kind === 'multiple') return before.relation.sense === 'value' && before.figure.kind !== 'share';
  // 余额3.41万亿元，增速高于各项贷款14.9个百分点: nothing before it tells a growth or a rate.
  if (figure.kind === 'points' && against !== null)
    return before.figure.kind === 'share' || before.figure.kind === 'points';
  if (figure.kind !== 'points') return true;
  return relation.sense === 'change' && before.figure.kind === 'share' && before.relation.sense !== 'change';
}
