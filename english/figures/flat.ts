/** 居住类持平, 服务价格环比持平: a price that has not changed, which no figure tells. */
import type { Fact } from '../fact.ts';
import { parseNounPhrase, withArticle } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';

/** The sentence without its time; null for any other clause. */
export function sayFlat(pieces: readonly Piece[]): string | null {
  const from = pieces[0]?.text === '其中' ? 1 : 0;
  const price = parseNounPhrase(pieces, from);
  if (price === null || !price.indicator || !/\bprices\b/.test(price.english)) return null;
  const [basis, ...behind] = pieces.slice(price.end);
  const based = basis?.sense === 'basis' ? ` ${basis.english}` : '';
  const verb = (based === '' ? [basis, ...behind] : behind).map((piece) => piece?.text ?? '').join('');
  const grade = { 持平: '', 基本持平: 'basically ', 总体持平: 'generally ' }[verb];
  return grade === undefined ? null : `${withArticle(price)} were ${grade}unchanged${based}`;
}

/** True where the fact right before tells of prices, so that this one is told as they are. */
export function isAmongPrices(before: Fact | undefined): boolean {
  if (before?.status !== 'reported') return false;
  return before.kind === 'indicator'
    ? /\bprices?\b/.test(before.indicator.english)
    : before.kind === 'event' && /\bunchanged\b/.test(before.english);
}
