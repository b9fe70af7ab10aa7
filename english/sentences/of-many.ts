/** What so many do or have, where nothing says when: 1180家企业获得资助, 社区有1.1万名居民. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { isRound } from '../figures/tally.ts';
import type { NominalList } from '../grammar/nominal.ts';
import type { Verbal } from '../grammar/verbal.ts';
import type { SentenceSetting } from '../thread.ts';
import type { tell } from './statement.ts';
import type { Sentenced } from './plain-clause.ts';

type Telling = NonNullable<ReturnType<typeof tell>>;

interface Around extends SentenceSetting {
  /** It tells how things are, and nothing that is done. */
  readonly isState: boolean;
}

/**
 * Where nothing plans, what so many are told to do they have done, and what somebody has, they have now. Null for any other
 * clause, as 全国新建农田5200万亩, which may be a goal.
 */
export function toldOfMany(
  { subject, verbal, isDoing, effects, times }: Sentenced,
  { telling, status }: Telling,
  { chunks }: Clause,
  { calling, heading, underReview, isState }: Around,
): Telling | null {
  const isPlain = telling === 'present' && status === null && effects.length === 0;
  if (subject === null || isDoing || calling || underReview || !isPlain || chunks.some(isRound)) return null;
  const text = textOf(chunks);
  if (SUPPOSED.test(text) || /^(?:be able|can|need|require)\b/.test(verbal.say('base'))) return null;
  if (heading || isState || EACH.test(text)) return { telling, status };
  const isOfMany = subject.parts.every(({ count, after }) => /\d/.test(count ?? '') && !after.startsWith(' that '));
  const isDoneByThem = isOfMany && times.length === 0;
  return isDoneByThem || isDeedOfNamed(subject, verbal, text) ? { telling: 'perfect', status: 'reported' } : null;
}

/** 甘肃省安排资金5.2亿元, 榆林市组织13座煤矿签订合同: what somebody who is named does with so much or so many is news, and no rule. */
function isDeedOfNamed(subject: NominalList, { say, hasObject }: Verbal, text: string): boolean {
  const isNamed = subject.parts.every(({ counting, head }) => counting === 'name' && !SCOPE.test(head));
  return isNamed && hasObject && !INTENT.test(say('base')) && (SET_TO.test(text) || !RULE.test(text));
}

const EACH = /每[年月天日周季次]|日均/u;

/** All of a country or a province, which has goals: 全国新建农田8000万亩. */
const SCOPE =
  /^(?:China$|the (?:area|city|country|county|prefecture|province|region|town|township|village|whole country)\b)/;

const INTENT = /^(?:\w+ly )?(?:aim|expect|hope|intend|plan|prepare|propose|seek|strive|want|work)\b/;

/** 将补助标准提高到300元: a rule is changed once. */
const SET_TO = /[将把].+(?:提[高前升]|上调|增加|扩大|降低?|下调|减少|压[减缩]|缩短|延[长后]|放宽|推迟|调整)[至到为]/u;

/** What holds whenever the case is given. */
const RULE = /给予|补[贴助]|奖励|最高|不[超低少高]|不得|按|对|可|达标|标准|年产|产能/u;

/** Under a condition, or as a rule. */
export const SUPPOSED = /如果|若|一旦|倘若|万一|只要|只有|无论|越|往往|容易|通常|一般|可能|会(?!议)|就/u;
