/** A change told in a clause of its own, of what stands right before it: 货运量2480万吨，|同比增长12.3%. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { FOLLOW_ON_BASES, FOLLOWING_ON } from '../words/digest.ts';
import type { NamedFigure } from './digest-figure.ts';

/** 'up 12.3% year on year'; null where the clause says more than its change, so that it may be of something else. */
export function followOn(clause: Clause, figure: NamedFigure): string | null {
  if (!CHANGE.test(figure.text) || / and /.test(figure.text) || figure.end !== clause.end) return null;
  const words = textOf(clause.chunks.filter(({ end }) => end <= figure.start));
  const found = FOLLOWING_ON.exec(words);
  if (found === null) return null;
  const basis = found[1] === undefined ? '' : ` ${FOLLOW_ON_BASES[found[1]] ?? ''}`;
  const [, change = '', mark = ''] = /^(.*?)((?: \((?:target|planned|expected)\))?)$/.exec(figure.text) ?? [];
  return `${change}${basis}${mark}`;
}

/** True for a figure that such a change may be of: itself no change, and no list. */
export function mayChange({ text }: NamedFigure): boolean {
  return !CHANGE.test(text) && !/ and |^from /.test(text);
}

const CHANGE = /^(?:up|down|growth|decline) (?!to )/;
