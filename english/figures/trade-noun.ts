/** Trade with somebody, as a noun: 对东盟进出口. */
import { pluralOf, type NounPhrase } from './noun-phrase.ts';
import type { Noun, Piece } from '../piece.ts';

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
export function tradeWith(name: string, noun: Noun, end: number): NounPhrase | null {
  const trade = TRADE.exec(noun.english);
  if (trade === null || !(noun.indicator || noun.english === 'trade')) return null;
  const link = /imports and exports|trade/.test(trade[0]) ? 'with' : trade[0] === 'exports' ? 'to' : 'from';
  return { ...noun, english: `${noun.english} ${link} ${name}`, plural: null, indicator: true, end };
}

/** Who a partner in trade is; null where English has no name of it. */
export function traderOf(piece: Piece | undefined): string | null {
  if (piece?.sense === 'name') return piece.english;
  return piece?.sense === 'noun' ? (TRADERS[piece.text] ?? pluralOf(piece.noun)) : null;
}

const TRADE = /imports and exports|exports|imports|foreign trade|trade/;

/** Groups of countries that our nouns name. */
const TRADERS: Readonly<Record<string, string>> = {
  东盟: 'ASEAN',
  欧盟: 'the EU',
  '共建“一带一路”国家': 'Belt and Road partner countries',
  '“一带一路”共建国家': 'Belt and Road partner countries',
  非洲: 'Africa',
  拉美: 'Latin America',
  拉丁美洲: 'Latin America',
  中亚五国: 'the five Central Asian countries',
  美国: 'the United States',
  共建国家: 'Belt and Road partner countries',
};
