/** 1年期和5年期以上贷款市场报价利率…，分别降至3.0%和3.5%: the two rates that banks lend at, by their terms. */
import { textOf } from '../chunk.ts';
import type { SetClause, SetSaying } from './set-saying.ts';

/** Null for any other clause. */
export function sayPrimeRate({ text, former }: SetClause): SetSaying | null {
  const own = BOTH.exec(text);
  const isNamed = own === null && NAMED.test(textOf(former?.chunks ?? []));
  const both = isNamed ? BOTH.exec(`${PAIR}${text}`) : own;
  if (both !== null) {
    const [, verb = '', one = '', other = ''] = both;
    const said = VERBS[verb];
    if (said === undefined) return null;
    const english = `the one-year and over-five-year loan prime rates ${said[1]} ${one} and ${other}, respectively`;
    return isNamed ? { english, from: former ?? undefined } : { english };
  }
  const [, term = '', verb = '', rate = ''] = SINGLE.exec(text) ?? [];
  const said = VERBS[verb];
  if (said === undefined) return null;
  return { english: `the ${term === '1' ? 'one-year' : 'over-five-year'} loan prime rate ${said[0]} ${rate}` };
}

const PAIR = '1年期和5年期以上LPR';
const RATE = '(?:贷款市场报价利率)?(?:[（(]?LPR[）)]?)?';
const NAMED = new RegExp(
  `^(?:\\d+月(?:份)?)?1年期[、和]5年期以上(?:贷款市场报价利率|LPR)${RATE}(?:同步|均|分别)?(?:下行|下降|下调|上行|走低)?$`,
  'u',
);
const BOTH = new RegExp(
  `^1年期[、和]5年期以上(?=贷|LPR|[（(])${RATE}分别(降至|下降至|下调至|降为|为|保持在|维持在)(\\d\\.\\d+%)[、和](\\d\\.\\d+%)$`,
  'u',
);
const SINGLE = new RegExp(
  `^(1|5)年期(?:以上)?(?=贷|LPR|[（(])${RATE}(降至|下降至|下调至|降为|为|保持在|维持在)(\\d\\.\\d+%)$`,
  'u',
);

/** Of one and of both. */
const VERBS: Readonly<Record<string, readonly [one: string, both: string]>> = {
  降至: ['fell to', 'fell to'],
  下降至: ['fell to', 'fell to'],
  下调至: ['fell to', 'fell to'],
  降为: ['fell to', 'fell to'],
  为: ['was', 'were'],
  保持在: ['stayed at', 'stayed at'],
  维持在: ['stayed at', 'stayed at'],
};
