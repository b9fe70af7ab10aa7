/** What a plan aims at or calls for where no word of the clause says so, and what of a list of goals is not understood. */
import type { Fact } from './fact.ts';
import type { ClauseReading } from './figures/clause-parts.ts';
import { isCause } from './figures/clause-reading.ts';
import { isOfPlan } from './figures/counted-deed.ts';
import type { ModalWord } from './modality.ts';
import type { Piece } from './piece.ts';
import type { FactStatus } from './status.ts';
import { isUntil, type SentenceSetting, type Thread } from './thread.ts';

/**
 * 到2030年，装机达到1.6亿千瓦以上, in a plan: what it is to be by then, or behind what is to be done in its sentence. Null
 * where nothing shows that the plan looks ahead there.
 */
export function goalIn(
  thread: Thread,
  { reading, pieces, facts, modals }: Goal,
  { planningOnly, underCall }: SentenceSetting,
): FactStatus | null {
  const isLater = modals.length > 0 && modals.every(({ start }) => start >= reading.end);
  if (!planningOnly || (modals.length > 0 && !isLater)) return null;
  if (reading.settled || thread.settled || thread.past || thread.already) return null;
  const when = reading.time ?? thread.time;
  if (when !== null) return isOfPlan(when) && (isUntil(when) || 'english' in when) ? 'target' : null;
  if (pieces[0] !== undefined && isCause(pieces[0])) return 'target';
  if (reading.items.some(({ quantity }) => quantity.relation.sense === 'rank')) return null;
  const before = facts.at(-1);
  const isCalled = underCall || (before !== undefined && isCall(before));
  const isAimed = before?.status === 'target' || (before?.kind === 'count' && before.status === 'plan');
  return (isCalled || isAimed) && !thread.timeless ? 'target' : null;
}

/** 预期目标是：生产总值增长5%，固定资产投资止跌回稳，…: one of the goals is not understood, and the next are goals as before. */
export function isAmongGoals({ aiming, broken }: Thread, pieces: readonly Piece[], before: Fact | undefined): boolean {
  return (
    aiming &&
    !broken &&
    before?.status === 'target' &&
    before.kind === 'indicator' &&
    pieces.every(isNeitherWhoseNorWhen)
  );
}

function isNeitherWhoseNorWhen({ sense, text }: Piece): boolean {
  return !OF_SOMEBODY.has(sense) && text !== '其中';
}

const OF_SOMEBODY: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>([
  'figure',
  'name',
  'period',
  'person',
  'scope',
  'time',
]);

/** 推动120家企业智能化改造，力争技改投资增长15%: an untold call, all of whose words but its verb are known, names nobody. */
export function isPlainCall(pieces: readonly Piece[]): boolean {
  const [verb, ...rest] = pieces;
  return (
    verb !== undefined &&
    CALLING_FIRST.test(verb.text) &&
    rest.every(({ sense }) => sense !== 'unknown' && sense !== 'name' && sense !== 'person')
  );
}

const CALLING_FIRST =
  /^(?:加大|加快|加强|坚持|巩固|开展|培育|培育壮大|实施|支持|推动|推进|完善|强化|扩大|深化|提升|优化|健全|发展|壮大|落实|做强|做优|统筹)$/u;

/** 加快发展新型储能: what is to be done, with nobody named. */
export function isCall(fact: Fact): boolean {
  return fact.kind === 'statement' && fact.statement.telling === 'note' && fact.status !== 'reported';
}

export interface Goal {
  readonly reading: ClauseReading;
  readonly pieces: readonly Piece[];
  readonly facts: readonly Fact[];
  readonly modals: readonly ModalWord[];
}
