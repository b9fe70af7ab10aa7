/** Signs of how figures are to be taken: what has been, what is only a number of many, what is traded or made and not there. */
import type { PeriodKind } from '../../language/period.ts';
import type { Clause } from '../clause.ts';
import type { Fact } from '../fact.ts';
import { findPieces } from '../piece.ts';
import type { SentenceSetting, Thread } from '../thread.ts';
import type { ClauseReading, Subject, Time } from './clause-parts.ts';

/** 今年3月，公司更换了磨床，不良率降至0.8%: since then, and not in March. */
export function isLasting({ items }: ClauseReading, { subject }: Thread): boolean {
  return subject?.place === false && items.some(({ indicator }) => LASTING.test(indicator?.english ?? ''));
}

const LASTING = /\b(?:rate|per unit|efficiency|capacity|employees|area)\b/;

/** 全省婴幼儿托位增至27.5万个: whose they are, the measure itself says, whatever stands before it. */
export function namesOwner({ items }: ClauseReading): boolean {
  return items.length > 0 && items.every(({ indicator }) => OWNED.test(indicator?.english ?? ''));
}

const OWNED =
  /^(?:\w+ of )?(?:the (?:city|country|county|district|prefecture|province|region)|\p{Lu}[\w-]+(?: \p{Lu}[\w-]+)*)’s? /u;

/** 前三季度, 1—9月, 2024年; over 过去五年 a sum may be of the last of them. */
export function isOfCalendar(time: Time | null): boolean {
  return time !== null && 'period' in time && CALENDAR.has(time.period.kind);
}

const CALENDAR: ReadonlySet<PeriodKind> = new Set<PeriodKind>([
  'year',
  'half',
  'quarter',
  'quarters',
  'month',
  'months',
]);

/** 37个行业中26个实现增长, 增长面为70.3%: nothing is a part of such a number. */
export function isTally(fact: Fact): boolean {
  if (fact.kind === 'event') return /^\d+ of the \d+ (?:[\w-]+ )?industries have /.test(fact.english);
  if (fact.kind === 'count') return fact.things.some(({ isPart }) => isPart === true);
  return fact.kind === 'indicator' && fact.indicator.english.startsWith('share of industries');
}

/** 34个行业大类中25个实现增长，其中家具制造业|增长8%: in the measure that the sentence before names. */
export function measuredBefore(facts: readonly Fact[], { measured }: SentenceSetting): Fact | null {
  const last = facts.at(-1);
  return last === undefined || (isTally(last) && facts.every(isTally)) ? measured : last;
}

/** 出口机电产品…: what goes abroad or comes from there. */
export function isTraded(whole: Fact | null): boolean {
  return whole?.kind === 'indicator' && /^(?:exports|imports)\b/.test(whole.indicator.english);
}

/** 从产品产量看，…。汽车327.4万辆，增长9.2%: so many have been made or sold, and are not all that there are. */
export function isProduced({ things, verb }: ClauseReading): boolean {
  return verb === null && things.some(({ figure }) => /^[辆台套部艘架]$/u.test(figure.unit ?? ''));
}

/** “今年订单增长30%”: a rise that the head of a firm tells of has come. */
export function isGrowthOfOwn({ items, time }: ClauseReading, own: Subject | null): boolean {
  const isThisYear = time !== null && 'period' in time && /^(?:今年|本年)(?:以来|上半年|前|$)/u.test(time.period.text);
  return (
    isThisYear &&
    own !== null &&
    items.length > 0 &&
    items.every(({ quantity }) => quantity.relation.sense === 'change')
  );
}

/** 接待游客300万人次，|同比增长9.8%: what is compared with the year before has been. */
export function isChangeOnYear(next: Clause | undefined): boolean {
  const pieces = next === undefined ? [] : findPieces(next.chunks);
  const [first, ...rest] = pieces.filter(
    ({ text, sense }) => text !== '分别' && text !== '同期' && sense !== 'measurement',
  );
  const isThan =
    /^[比较]$/.test(first?.text ?? '') && rest[0]?.sense === 'period' && /^(?:19|20)\d\d年$/.test(rest[0].text);
  const relation = isThan ? rest[1] : rest[0];
  const isBasis = first?.sense === 'basis' && first.text !== '年均';
  return (isBasis || isThan) && relation?.sense === 'relation' && relation.relation.sense === 'change';
}

/** 接待游客186万人次，实现收入24亿元，分别比2019年同期增长…: the change is of both. */
export function isOneOfTwo(clauses: readonly Clause[], index: number): boolean {
  const behind = clauses[index + 2];
  return behind?.chunks.some(({ text }) => text === '分别') === true && isChangeOnYear(behind);
}
