/** What the author of a comment calls for: 应进一步缩减清单 is what should be done, and nobody’s plan. */
import { textOf } from '../chunk.ts';
import type { Reading } from '../grammar/grammar.ts';
import type { FactStatus, Setting } from '../status.ts';
import type { PlainClause } from './plain-clause.ts';
import type { Telling } from './statement.ts';

interface Told {
  readonly telling: Telling;
  readonly status: FactStatus | null;
}

/** In a comment, where nobody is cited, a call is its author’s claim; what is foreseen there stays what it is. */
export function asOpinion(
  told: Told,
  { effects, subject }: Reading,
  { clause, speaker, modals }: Pick<PlainClause, 'clause' | 'speaker' | 'modals'>,
  { commenting, heading }: Pick<Setting, 'commenting'> & { readonly heading: boolean },
): Told {
  if (!commenting || heading || speaker !== null || told.status !== 'plan' || effects.includes('will')) return told;
  // 下一步，要落实好存量政策: what somebody has in mind to do.
  if (modals.some(({ start, modality, short }) => modality === 'plan' && !short && start < clause.end)) return told;
  const isCall = effects.includes('must') || (subject === null && told.telling === 'note');
  if (!isCall) return told;
  return { telling: BINDING.test(textOf(clause.chunks)) ? 'must' : 'should', status: 'claim' };
}

const BINDING = /必须|务必|须/u;
