/** Trade with several: 对东盟、欧盟分别出口. */
import type { Item } from './clause-parts.ts';
import type { Piece } from '../piece.ts';
import { parseQuantity } from './quantity.ts';
import type { Quantity } from './quantity-draft.ts';
import { traderOf, tradeWith } from './trade-noun.ts';
import { being } from '../words/relation.ts';

/** 对东盟、欧盟分别进出口863.4亿元和702.1亿元, 对美国、日本出口分别增长3%和5%: as many figures as partners, or nothing. */
export function parsePartners(pieces: readonly Piece[], from: number): Item[] | null {
  if (!['对', '与'].includes(pieces[from]?.text ?? '')) return null;
  const names: string[] = [];
  let at = from + 1;
  for (;;) {
    const name = traderOf(pieces[at]);
    if (name === null) return null;
    names.push(name);
    at++;
    if (!isJoint(pieces[at])) break;
    at++;
  }
  const rest = pieces.slice(at).filter(({ text }) => !/^分别为?$/.test(text));
  const what = rest[0];
  if (names.length < 2 || rest.length !== pieces.length - at - 1 || what?.sense !== 'noun') return null;
  const quantities = parseEach(rest.slice(1));
  if (quantities?.length !== names.length) return null;
  const span = { start: pieces[from]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  const items: Item[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const noun = tradeWith(names[index] ?? '', what.noun, at);
    if (noun === null) return null;
    items.push({ ...span, indicator: { english: noun.english, article: noun.article, counts: false }, quantity });
  }
  return items;
}

/** 863.4亿元、702.1亿元和611.8亿元, 增长8.6%和4.1%: the verb holds for each figure. */
function parseEach(pieces: readonly Piece[]): Quantity[] | null {
  const first = parseQuantity(pieces, 0);
  if (first === null || (first.relation === being && first.figure.kind !== 'amount')) return null;
  const quantities = [first];
  for (let at = first.end; at < pieces.length; at += 2) {
    const next = pieces[at + 1];
    if (!isJoint(pieces[at]) || next?.sense !== 'figure' || next.figure.kind !== first.figure.kind) return null;
    quantities.push({ ...first, figure: next.figure });
  }
  return quantities;
}

function isJoint(piece: Piece | undefined): boolean {
  return piece?.text === '、' || piece?.text === '和' || piece?.text === '及';
}
