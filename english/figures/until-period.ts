/** 由2020年的1386家增加到2025年的1912家: what a thing has come to, and by when. */
import type { Time } from './clause-parts.ts';
import type { Piece } from '../piece.ts';
import { times } from '../words/adverb.ts';
import { relations } from '../words/relation.ts';

/** The pieces without the time that the last figure is of, and that time; null for any other clause. */
export function withoutEnd(
  pieces: readonly Piece[],
): { readonly pieces: readonly Piece[]; readonly time: Time } | null {
  const at = pieces.length - 3;
  const [end, border, figure] = pieces.slice(at);
  const verb = pieces[at - 1];
  const isFrom = pieces.slice(0, at).some(({ text }) => text === '由' || text === '从');
  // 由218个增加到|目前|的|367个
  if (
    isFrom &&
    border?.text === '的' &&
    figure?.sense === 'figure' &&
    NOW.test(end?.text ?? '') &&
    verb?.sense === 'relation'
  )
    return times['目前'] === undefined ? null : { pieces: [...pieces.slice(0, at), figure], time: times['目前'] };
  if (!isFrom || end?.sense !== 'period' || border?.text !== '的' || figure?.sense !== 'figure') return null;
  if (verb === undefined || end.period.kind === 'plan') return null;
  // 增长到|2025年, 增加|到2025年: the border may stand on either side.
  const isWithin = /^[到至]/.test(end.text);
  const named = isWithin ? `${verb.text}到` : verb.text;
  const moved = Object.hasOwn(relations, named) ? relations[named] : undefined;
  if (moved?.sense !== 'change-to') return null;
  const text = end.period.text.replace(/^[到至]/, '');
  const turned: Piece = {
    sense: 'relation',
    relation: moved,
    text: named,
    start: verb.start,
    end: isWithin ? end.start + 1 : verb.end,
  };
  return {
    pieces: [...pieces.slice(0, at - 1), turned, figure],
    time: { period: { ...end.period, text, until: false } },
  };
}

const NOW = /^(?:目前|现在|如今|当前)$/u;
