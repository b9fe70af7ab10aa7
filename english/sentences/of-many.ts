/** What so many do or have, where nothing says when: 1180家企业获得资助, 社区有1.1万名居民. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { isRound } from '../figures/tally.ts';
import type { SentenceSetting } from '../thread.ts';
import type { tell } from './statement.ts';
import type { Sentenced } from './statement-fact.ts';

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
  if (heading || isState || /每[年月天日周季次]|日均/u.test(text)) return { telling, status };
  const isOfMany = subject.parts.every(({ count, after }) => /\d/.test(count ?? '') && !after.startsWith(' that '));
  return isOfMany && times.length === 0 ? { telling: 'perfect', status: 'reported' } : null;
}

/** Under a condition, or as a rule. */
export const SUPPOSED = /如果|若|一旦|倘若|万一|只要|只有|无论|越|往往|容易|通常|一般|可能|会(?!议)|就/u;
