/** How a report tells of a time that is over: what it says of how things stood is past with that time. */
import type { Span } from '../../language/span.ts';
import type { Fact, StatementFact } from '../fact.ts';
import { isOneHoliday } from './when.ts';
import { isPast, type Setting } from '../status.ts';

/**
 * A statement in the present for which the paragraph has a time that is over, in the past tense.
 *
 * @param text of the paragraph
 */
export function inReportTense(
  facts: readonly Fact[],
  opening: Span | undefined,
  text: string,
  setting: Setting,
): readonly Fact[] {
  let over: Fact | null = null;
  return facts.map((fact, index) => {
    const isStanding = fact.kind === 'statement' && isOfThen(fact);
    const sumsUp = index === 0 && fact.start === opening?.start && fact.end === opening.end;
    const next = facts[index + 1];
    if (isStanding && sumsUp && next !== undefined && isResult(next, setting)) return asPast(fact);
    if (isStanding && over !== null && !NOW.test(text.slice(over.start, fact.end))) return asPast(fact);
    if (fact.time !== null) over = isReportedOf(fact, setting) ? fact : null;
    return fact;
  });
}

/** Nobody’s saying, and how things stood rather than what they are: 工业经济较快增长, 物价保持稳定, and no 粮食是根本. */
function isOfThen({ status, time, speaker, statement }: StatementFact): boolean {
  if (status !== null || time !== null || speaker !== null || statement.telling !== 'present') return false;
  return statement.subject !== null && !statement.verbals.some((verbal) => LASTING.test(verbal.say('base')));
}

const LASTING =
  /^(?:be (?:an?|the|one|able|based|called|composed|home|known|located|made|named|situated|used)\b|belong|border|concern|consist|contain|cover|depend|have|include|lie|mean|need|own|require)/;

/** 全年规模以上工业增加值增长7.6%, which the sentence before sums up without a time. */
function isResult(fact: Fact, setting: Setting): boolean {
  const isReported = fact.kind === 'indicator' && fact.status === 'reported' && fact.speaker === null;
  return isReported && (fact.time === null || isPast(fact.time, setting));
}

/** 2024年，…, and neither 今年以来 nor 目前, which go on. */
function isReportedOf({ time, status, speaker }: Fact, setting: Setting): boolean {
  if (status !== 'reported' || speaker !== null || time === null) return false;
  if ('english' in time) return isOneHoliday(time);
  const { period } = time;
  return isPast(time, setting) && !period.until && !/^截|[以年]来$/u.test(period.text);
}

/** How things stand when it is written, and what is still wrong then: 也要看到，基础还不稳固. */
const NOW = /目前|当前|如今|现在|眼下|现阶段|截[至止]|看到|仍|依然|尚|还(?!原|款|贷)|面临|存在/u;

function asPast(fact: StatementFact): StatementFact {
  return { ...fact, status: 'reported', statement: { ...fact.statement, telling: 'past' } };
}
