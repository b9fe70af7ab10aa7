/** Of what a figure is a share: 占全市出口的比重提高到43.6%, 全国班列总量的四成. */
import type { Clause } from '../clause.ts';
import { possessive } from '../figures/noun-phrase.ts';
import { findPieces, type Piece } from '../piece.ts';
import { phraseIn } from './whole-phrase.ts';

/** 'share of the city’s exports', behind what has that share where the clause names it; null where anything is in doubt. */
export function shareOf(clause: Clause, before: readonly Piece[]): readonly string[] | null {
  const verb = before.findLastIndex(({ text }) => text === '占');
  if (verb < 0) return null;
  const whole = before.slice(verb + 1);
  const end = whole.findIndex(({ text, sense }) => RATIO.test(text) || sense === 'relation');
  const named = (end < 0 ? whole : whole.slice(0, end)).filter(
    ({ text }, at, all) => !(text === '的' && at === all.length - 1),
  );
  const [first, last] = [named[0], named.at(-1)];
  const owners = before.slice(0, verb).filter(({ text, sense }) => sense !== 'adverb' && !SMALL.test(text));
  const owner = owners.length === 0 ? [] : ownerOf(clause, owners);
  if (owner === null) return null;
  if (first === undefined || last === undefined) return owner[0]?.startsWith('of which ') === true ? owner : null;
  const phrase = phraseIn(clause, { start: first.start, end: last.end });
  if (phrase === null) return null;
  // 占全国的四成: of all that there is of it.
  const isOfPlace = named.every(({ sense }) => sense === 'name' || sense === 'scope');
  return [...owner, isOfPlace ? `share of ${possessive(phrase)} total` : `share of ${phrase}`];
}

/** 其中|新能源汽车|占六成, 功能性镜片|占公司收入的…: the whole of it, from the beginning of the clause. */
function ownerOf(clause: Clause, owners: readonly Piece[]): readonly string[] | null {
  const isPart = owners[0]?.text === '其中';
  const named = isPart ? owners.slice(1) : owners;
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return isPart ? [] : null;
  const isWhole = first.start === clause.start || isPart || findPieces(clause.chunks)[0]?.sense === 'period';
  const phrase = isWhole ? phraseIn(clause, { start: first.start, end: last.end }) : null;
  return phrase === null ? null : [isPart ? `of which ${phrase}` : phrase];
}

const RATIO = /^(?:比重|比例|份额|占比)$/u;
const SMALL = /^(?:约|大约|仅|也|已|均|合计|就|，)+$/u;
