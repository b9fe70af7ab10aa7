/** Indices of an industry or of a kind of enterprise: 高技术制造业PMI, 装备制造业和消费品行业PMI, 建筑业新订单指数. */
import { isJoint } from './counting.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';
import { branches, indices } from '../words/survey.ts';

/** The index of one owner, and the index behind it; null for any other noun, and for an owner that we do not know. */
export function indexOf(pieces: readonly Piece[], from: number): NounPhrase | null {
  const { nouns, end } = indicesOf(pieces, from) ?? { nouns: [], end: from };
  const [only, ...others] = nouns;
  return only === undefined || others.length > 0 ? null : { ...only, end };
}

/** The same index of each owner that stands before it; null for any other list. */
export function indicesOf(
  pieces: readonly Piece[],
  from: number,
): { readonly nouns: readonly NounPhrase[]; readonly end: number } | null {
  const at = endOfIndex(pieces, from);
  if (at === null) return null;
  const owners = [''];
  for (const piece of pieces.slice(from, at.end - 1))
    owners.push(isJoint(piece) ? '' : (owners.pop() ?? '') + piece.text);
  owners.push((owners.pop() ?? '') + at.beginning);
  const nouns = owners.flatMap((owner): NounPhrase[] => {
    const english = Object.hasOwn(branches, owner) ? branches[owner] : undefined;
    if (english === undefined) return [];
    return [{ english: `${at.english} of ${english}`, plural: null, article: 'the', indicator: true, end: at.end }];
  });
  return nouns.length === owners.length ? { nouns, end: at.end } : null;
}

/** Where the name of an index ends behind its owners. 高技术|制造业PMI: the last piece may begin with the end of an owner. */
function endOfIndex(pieces: readonly Piece[], from: number) {
  for (let at = from + 1; at < Math.min(pieces.length, from + LONGEST); at++) {
    const text = pieces[at]?.text ?? '';
    const name = NAMES.find((index) => text.endsWith(index));
    if (name !== undefined)
      return { end: at + 1, english: indices[name] ?? '', beginning: text.slice(0, text.length - name.length) };
    if (pieces[at]?.sense === 'figure') return null;
  }
  return null;
}

/** The longest first: 新出口订单指数 before any shorter one that it ends in. */
const NAMES = Object.keys(indices).sort((one, other) => other.length - one.length);

/** As many pieces as a list of owners has. */
const LONGEST = 16;
