/** What one of something costs or brings: 每吨3140元. */
import { textOf } from '../chunk.ts';
import type { Figure } from '../../language/number/figure.ts';
import type { Piece } from '../piece.ts';
import { perUnits } from '../words/unit.ts';

/** 每|吨|3140元: one figure, by the unit that stands before it, and the index behind it; null where none does. */
export function pricedAt(pieces: readonly Piece[], at: number): { readonly piece: Piece; readonly end: number } | null {
  const first = pieces[at];
  if (first?.text.startsWith('每') !== true) return null;
  const figureAt = pieces.findIndex(({ sense }, index) => index > at && sense === 'figure');
  const amount = pieces[figureAt];
  const unit = textOf(pieces.slice(at, Math.max(at, figureAt))).slice('每'.length);
  if (amount?.sense !== 'figure' || amount.figure.kind !== 'amount' || !Object.hasOwn(perUnits, unit)) return null;
  const { end } = amount;
  const span = { text: textOf(pieces.slice(at, figureAt + 1)), start: first.start, end };
  const figure: Figure = { ...amount.figure, ...span, unit: `${amount.figure.unit ?? ''}/${unit}` };
  return { piece: { sense: 'figure', figure, ...span }, end: figureAt + 1 };
}
