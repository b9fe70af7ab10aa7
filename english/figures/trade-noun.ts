/** Trade with somebody, as a noun: 对东盟进出口. */
import { pluralOf, type NounPhrase } from './noun-phrase.ts';
import type { Noun, Piece } from '../piece.ts';

/** 对东盟进出口, 自韩国进口: with whom. */
export function parseTrade(pieces: readonly Piece[], from: number): NounPhrase | null {
  const short = SHORT[pieces[from]?.text ?? ''];
  const traded = pieces[from + 1];
  if (short !== undefined && traded?.sense === 'noun') return tradeWith(short, traded.noun, from + 2);
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

/** 以一般贸易方式进出口: through which kind of trade. */
export function parseMode(pieces: readonly Piece[], from: number): NounPhrase | null {
  const mode = MODES[pieces[from + 1]?.text ?? ''];
  if (pieces[from]?.text !== '以') return null;
  const at = pieces[from + 2]?.text === '方式' ? from + 3 : from + 2;
  const what = pieces[at];
  // 以|保税物流方式进出口
  const whole = pieces[from + 1];
  if (whole?.sense === 'noun' && / through /.test(whole.noun.english)) return { ...whole.noun, end: from + 2 };
  if (
    mode === undefined ||
    what?.sense !== 'noun' ||
    !/^(?:exports|imports|imports and exports)$/.test(what.noun.english)
  )
    return null;
  return { ...what.noun, english: `${what.noun.english} through ${mode}`, plural: null, indicator: true, end: at + 1 };
}

const MODES: Readonly<Record<string, string>> = {
  一般贸易: 'general trade',
  加工贸易: 'processing trade',
  保税物流: 'bonded logistics',
  边境小额贸易: 'small-scale border trade',
  市场采购: 'market procurement',
  市场采购贸易: 'market procurement',
  跨境电商: 'cross-border e-commerce',
};

/** Imports and exports, trade, exports or imports, and with whom; null where the noun is none of these. */
export function tradeWith(name: string, noun: Noun, end: number): NounPhrase | null {
  const trade = TRADE.exec(noun.english);
  if (trade === null || !(noun.indicator || /^trade(?: surplus| deficit)?$/.test(noun.english))) return null;
  const link = /imports and exports|trade/.test(trade[0]) ? 'with' : trade[0] === 'exports' ? 'to' : 'from';
  const article = /^trade (?:surplus|deficit)$/.test(noun.english) ? 'the' : noun.article;
  return { ...noun, article, english: `${noun.english} ${link} ${name}`, plural: null, indicator: true, end };
}

/** 对美|出口: one word, with the partner in it. */
const SHORT: Readonly<Record<string, string>> = {
  对美: 'the United States',
  自美: 'the United States',
  对欧: 'Europe',
};

/** Who a partner in trade is; null where English has no name of it. */
export function traderOf(piece: Piece | undefined): string | null {
  if (piece?.sense === 'name') return piece.english;
  const known = piece !== undefined && Object.hasOwn(TRADERS, piece.text) ? TRADERS[piece.text] : undefined;
  return known ?? (piece?.sense === 'noun' ? pluralOf(piece.noun) : null);
}

const TRADE = /imports and exports|exports|imports|foreign trade|trade/;

/** Countries and groups of countries. */
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
  阿联酋: 'the United Arab Emirates',
  埃及: 'Egypt',
  澳大利亚: 'Australia',
  巴西: 'Brazil',
  波兰: 'Poland',
  德国: 'Germany',
  俄罗斯: 'Russia',
  法国: 'France',
  菲律宾: 'the Philippines',
  哈萨克斯坦: 'Kazakhstan',
  韩国: 'the Republic of Korea',
  荷兰: 'the Netherlands',
  吉尔吉斯斯坦: 'Kyrgyzstan',
  加拿大: 'Canada',
  柬埔寨: 'Cambodia',
  老挝: 'Laos',
  马来西亚: 'Malaysia',
  蒙古国: 'Mongolia',
  缅甸: 'Myanmar',
  秘鲁: 'Peru',
  墨西哥: 'Mexico',
  南非: 'South Africa',
  尼日利亚: 'Nigeria',
  日本: 'Japan',
  沙特: 'Saudi Arabia',
  沙特阿拉伯: 'Saudi Arabia',
  泰国: 'Thailand',
  土耳其: 'Türkiye',
  乌兹别克斯坦: 'Uzbekistan',
  西班牙: 'Spain',
  新加坡: 'Singapore',
  新西兰: 'New Zealand',
  意大利: 'Italy',
  印度: 'India',
  印度尼西亚: 'Indonesia',
  印尼: 'Indonesia',
  英国: 'the United Kingdom',
  越南: 'Vietnam',
  智利: 'Chile',
  共建国家: 'Belt and Road partner countries',
};
