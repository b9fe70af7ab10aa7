/** Trade with somebody: 对东盟进出口, 对东盟、欧盟分别出口. */
import type { Item } from './clause-reading.ts';
import { pluralOf, type NounPhrase } from './noun-phrase.ts';
import type { Noun, Piece } from './piece.ts';
import { parseQuantity, type Quantity } from './quantity.ts';
import { being } from './words/relation.ts';

/** 对东盟进出口, 自韩国进口: with whom. */
export function parseTrade(pieces: readonly Piece[], from: number): NounPhrase | null {
  const opening = pieces[from]?.text ?? '';
  const partner = pieces[from + 1];
  const at = ['合计', '累计'].includes(pieces[from + 2]?.text ?? '') ? from + 3 : from + 2;
  const what = pieces[at];
  if (!['对', '与', '同', '和', '自', '从'].includes(opening) || partner === undefined || what?.sense !== 'noun')
    return null;
  const name = traderOf(partner);
  if (name === null) return null;
  return tradeWith(name, what.noun, at + 1);
}

/** Imports and exports, trade, exports or imports, and with whom; null where the noun is none of these. */
function tradeWith(name: string, noun: Noun, end: number): NounPhrase | null {
  const trade = TRADE.exec(noun.english);
  if (trade === null || !noun.indicator) return null;
  const link = /imports and exports|trade/.test(trade[0]) ? 'with' : trade[0] === 'exports' ? 'to' : 'from';
  return { ...noun, english: `${noun.english} ${link} ${name}`, plural: null, end };
}

/** Who a partner in trade is; null where English has no name of it. */
export function traderOf(piece: Piece | undefined): string | null {
  if (piece?.sense === 'name') return piece.english;
  return piece?.sense === 'noun' ? (TRADERS[piece.text] ?? pluralOf(piece.noun)) : null;
}

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

const TRADE = /imports and exports|exports|imports|foreign trade|trade/;

/** Groups of countries that our nouns name. */
const TRADERS: Readonly<Record<string, string>> = {
  东盟: 'ASEAN',
  欧盟: 'the EU',
  '共建“一带一路”国家': 'Belt and Road partner countries',
  '“一带一路”共建国家': 'Belt and Road partner countries',
  美国: 'the United States',
  共建国家: 'Belt and Road partner countries',
};
