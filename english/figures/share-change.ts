/** 占固定资产投资的比重较去年同期提高2.8个百分点: how the share of what the clause before tells has changed. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { IndicatorFact } from '../fact.ts';
import { sayFigure } from '../figure.ts';
import { findPieces, type Piece } from '../piece.ts';
import { sayWhole } from './phrase-fact.ts';
import { parseQuantity } from './quantity.ts';

/** 'with its share of investment in fixed assets up 2.8 percentage points from …'; null for any other clause. */
export function sayShareChange(clause: Clause, { indicator, quantities }: IndicatorFact): string | null {
  const pieces = findPieces(clause.chunks);
  const risen = sayNewShare(pieces, indicator.english);
  if (risen !== null) return risen;
  const [verb] = pieces;
  const ratio = pieces.findIndex(({ text }) => text === '比重' || text === '比例' || text === '份额');
  const border = pieces[ratio - 1]?.text === '的' ? pieces[ratio - 1] : pieces[ratio];
  if (verb?.text !== '占' || ratio < 2 || border === undefined || SHARED.test(indicator.english)) return null;
  // 出口占比提高，占…的比重…: a share has no share.
  if (quantities.some(({ relation }) => relation.sense === 'share' || relation.sense === 'rank')) return null;
  const quantity = parseQuantity(pieces, ratio + 1, true);
  if (quantity === null || quantity.end !== pieces.length || quantity.figure.kind !== 'points') return null;
  const { direction, sense } = quantity.relation;
  const whole = sayWhole(clause.chunks.filter(({ start, end }) => start >= verb.end && end <= border.start));
  if (whole === null) return null;
  const its = MANY.test(indicator.english) ? 'their' : 'its';
  const said = sayFigure(quantity.figure);
  const how =
    quantity.against === null
      ? sense === 'change' && direction !== null
        ? [direction, said, quantity.basis ?? []].flat().join(' ')
        : null
      : `${said} ${quantity.against}`;
  return how === null ? null : `with ${its} share in ${whole} ${how}`;
}

/** 占比提升至54.2%: 'with its share of the total rising to 54.2%'. */
function sayNewShare(pieces: readonly Piece[], indicator: string): string | null {
  const figure = pieces.at(-1);
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'share' || SHARED.test(indicator)) return null;
  const moved = NEW_SHARE.exec(textOf(pieces.slice(0, -1)));
  if (moved === null) return null;
  const its = MANY.test(indicator) ? 'their' : 'its';
  return `with ${its} share of the total ${moved[1] === undefined ? 'rising' : 'falling'} to ${sayFigure(figure.figure)}`;
}

const NEW_SHARE =
  /^(?:所?占比重?|比重)(?:进一步|也|已|则)?(?:提升|提高|上升|增加|扩大|升|增|(下降|降低|回落|降))(?:至|到)$/u;

const SHARED = /\b(?:rate|ratio|share|index|price|prices|number)\b/;
const MANY = /^(?:[\w-]+ )*(?:exports|imports|imports and exports|profits|sales|loans|deposits|expenditures)\b/;
