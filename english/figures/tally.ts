/** What the figure of a chunk is like, as far as it tells whether something has been reached. */
import type { Chunk } from '../chunk.ts';

/** 50家以上, 100亿元左右: how goals are told. */
export function isRound({ figure }: Chunk): boolean {
  return figure !== null && (figure.bound === 'about' || figure.bound === 'at-least');
}

export function isQuantity({ figure }: Chunk): boolean {
  return figure?.kind === 'quantity';
}

/** 问题3512个: so exact a number is of what has been counted. */
export function isPrecise({ figure }: Chunk): boolean {
  return figure?.kind === 'quantity' && figure.bound === 'exact' && /^\d{2,}[1-9]$/.test(figure.value ?? '');
}

/** An amount, a quantity or a share; 109项 and 三方面 only count. */
export function holdsNumber({ figure }: Chunk): boolean {
  if (figure === null) return false;
  return (
    figure.kind === 'amount' ||
    figure.kind === 'share' ||
    (figure.kind === 'quantity' && figure.unit !== null && !PLAIN_COUNTS.has(figure.unit))
  );
}

const PLAIN_COUNTS = new Set('个 项 条 方面 种 类 大 岁 年 个月 天'.split(' '));
