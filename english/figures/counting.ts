/** What is counted, and how parts of a clause are joined and end. */
import { mayCount } from '../words/measure-word.ts';
import type { Figure } from '../../language/number/figure.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';
import { COUNTING } from '../words/noun.ts';

export function isThing(noun: NounPhrase, figure: Figure): boolean {
  const isNumber = noun.plural !== null && /^numbers? of /.test(noun.plural); // 失业人员再就业: so many of them, and not so many numbers
  return !noun.indicator && noun.plural !== null && !isNumber && isCount(figure) && mayCount(figure.unit, noun.english);
}

export function isCount(figure: Figure): boolean {
  return figure.kind === 'quantity' && figure.bound !== 'several' && figure.unit !== null && COUNTING.has(figure.unit);
}

export function isJoint(piece: Piece | undefined): boolean {
  return piece?.text === '、' || piece?.text === '和' || piece?.text === '及';
}

/** Nothing, or …的目标. */
export function isTail(pieces: readonly Piece[], from: number): boolean {
  const at = pieces[from]?.text === '的' ? from + 1 : from;
  if (pieces[at]?.text === '目标') return at + 1 === pieces.length;
  return from === pieces.length;
}
