/** Growth by itself: of what the clause before tells. */
import { textOf } from '../chunk.ts';
import type { Piece } from '../piece.ts';
import { FASTER, GROWN } from './quantity-basis.ts';
import { GROWTH, type Quantity } from './quantity-draft.ts';
import { emptyDraft } from './quantity.ts';
import { being, relations } from '../words/relation.ts';

/** 涨幅|扩大0.5个百分点, with nothing that it is set against; the quantity with its noun before it. */
export function parseOwnGrowth(pieces: readonly Piece[], from: number): Quantity | null {
  const figure = pieces.at(-1);
  const [, noun, verb = ''] = /^(..)(.+?)了?$/.exec(textOf(pieces.slice(from, -1))) ?? [];
  const side = noun === '增速' ? FASTER[verb] : (GROWN[verb] ?? OF_GROWTH[verb]);
  if (noun === undefined || !GROWTH.has(noun) || side === undefined) return null;
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'points' || figure.figure.bound === 'several') return null;
  return {
    ...emptyDraft(),
    relation: being,
    figure: figure.figure,
    against: `${side} than before`,
    end: pieces.length,
  } as Quantity;
}

const OF_GROWTH: Readonly<Record<string, string>> = { 回落: 'less', 提高: 'more', 上升: 'more', 回升: 'more' };

/** 产值398.5亿元，占比达65%: of the sum that the clauses before tell. */
export function parseShareOfTotal(pieces: readonly Piece[], from: number): Quantity | null {
  const figure = pieces.at(-1);
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'share' || figure.figure.bound === 'several') return null;
  const verb = relations['占'];
  if (verb === undefined || !SHARING.test(textOf(pieces.slice(from, -1)))) return null;
  return { ...emptyDraft(), relation: verb, figure: figure.figure, whole: 'the total', end: pieces.length } as Quantity;
}

const SHARING = /^(?:所)?占(?:比|比例|比重)(?:达|达到|为|超过|超|约|约为)?$|^占(?:比)?$/u;

/** 是去年同期的2.4倍: of the level that the fact before tells. */
export function parseMultiple(pieces: readonly Piece[], from: number): Quantity | null {
  const verb = pieces[from];
  const figure = pieces.at(-1);
  const border = pieces.at(-2);
  if (!/^(?:是|为|达|达到|相当于)$/.test(verb?.text ?? '') || border?.text !== '的') return null;
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'multiple' || figure.figure.bound === 'several') return null;
  const [first, second, ...rest] = pieces.slice(from + 1, -2);
  const text = (first?.text ?? '') + (second?.text ?? '');
  const year = /^(\d{4})年(同期)?$/.exec(text);
  const when =
    rest.length > 0
      ? undefined
      : year
        ? `${year[2] === undefined ? 'of' : 'of the same period of'} ${year[1] ?? ''}`
        : OF_PAST[text];
  if (when === undefined) return null;
  return {
    ...emptyDraft(),
    relation: being,
    figure: figure.figure,
    against: `that ${when}`,
    end: pieces.length,
  } as Quantity;
}

const OF_PAST: Readonly<Record<string, string>> = {
  去年: 'of the previous year',
  上年: 'of the previous year',
  去年同期: 'of the same period of the previous year',
  上年同期: 'of the same period of the previous year',
};
