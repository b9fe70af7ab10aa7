/** What the author of a comment calls for: 应进一步缩减清单 is what should be done, and nobody’s plan. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { CommonFact } from '../fact.ts';
import type { Reading } from '../grammar/grammar.ts';
import type { FactStatus, Setting } from '../status.ts';
import type { Telling } from './statement.ts';

interface Told {
  readonly telling: Telling;
  readonly status: FactStatus | null;
}

/** In a comment, where nobody is cited, a call is its author’s claim; what is foreseen there stays what it is. */
export function asOpinion(
  told: Told,
  { effects, subject }: Reading,
  { clause, speaker }: { readonly clause: Clause; readonly speaker: CommonFact['speaker'] },
  { commenting, heading }: Pick<Setting, 'commenting'> & { readonly heading: boolean },
): Told {
  if (!commenting || heading || speaker !== null || told.status !== 'plan' || effects.includes('will')) return told;
  const isCall = effects.includes('must') || (subject === null && told.telling === 'note');
  if (!isCall) return told;
  return { telling: BINDING.test(textOf(clause.chunks)) ? 'must' : 'should', status: 'claim' };
}

const BINDING = /必须|务必|须/u;
