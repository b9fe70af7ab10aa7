/** 东盟连续23年为广西第一大贸易伙伴: for how long somebody has been the largest partner of a place. */
import { textOf } from '../chunk.ts';
import type { Figure } from '../../language/number/figure.ts';
import { sayCount, sayFigure } from '../figure.ts';
import { possessive } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';
import { traderOf } from './trade-noun.ts';

/** The sentence without its time; null for any other clause. @param isTimed a time stands before it, of which it is told */
export function sayPartner(pieces: readonly Piece[], isTimed: boolean): string | null {
  return sayRunning(pieces, isTimed) ?? sayStanding(pieces, isTimed);
}

/** 东盟继续为青岛第一大贸易伙伴, 欧盟是我国第二大贸易伙伴. */
function sayStanding(pieces: readonly Piece[], isTimed: boolean): string | null {
  const [first, ...behind] = pieces;
  const partner = traderOf(first);
  const at = behind.findIndex(isOwner);
  const owner = ownerOf(behind[at]);
  const verb = STANDING[textOf(behind.slice(0, Math.max(at, 0)))];
  if (partner === null || verb === undefined || owner === null) return null;
  const what = standingOf(textOf(behind.slice(at + 1)), owner);
  if (what === null) return null;
  const isMany = / (?:countries|members)$/.test(partner);
  if (verb === 'be') return `${partner} ${isTimed ? (isMany ? 'were' : 'was') : isMany ? 'are' : 'is'} ${what}`;
  return isTimed ? `${partner} remained ${what}` : `${partner} ${isMany ? 'remain' : 'remains'} ${what}`;
}

/**
 * 东盟为第一大贸易伙伴，对其进出口…, 进出口…: the pieces with whom the trade is, where the sentence has named the partner and
 * nobody else; the same where they are of no trade.
 */
export function withPartner(pieces: readonly Piece[], partner: Piece | null): readonly Piece[] {
  if (partner === null) return pieces;
  const isTimed = pieces[0]?.sense === 'period' && /^(?:双边)?(?:农产品)?(?:贸易|进出口)/.test(textOf(pieces.slice(1)));
  const at = pieces[0]?.text === '其中' || isTimed ? 1 : 0;
  const isTwoSided = pieces[at]?.text === '双边';
  if (isTwoSided) return withPartner([...pieces.slice(0, at), ...pieces.slice(at + 1)], partner);
  const [first, second] = pieces.slice(at);
  const named = { ...partner, start: first?.start ?? 0, end: first?.start ?? 0 };
  if (/^[对与同自从]$/.test(first?.text ?? '') && second?.text === '其')
    return [...pieces.slice(0, at + 1), { ...named, start: second.start, end: second.end }, ...pieces.slice(at + 2)];
  if (first === undefined || !TRADED.test(first.text)) return pieces;
  const link: Piece = { sense: 'unknown', text: '对', start: first.start, end: first.start };
  return [...pieces.slice(0, at), link, named, ...pieces.slice(at)];
}

const TRADED = /^(?:(?:双边)?(?:货物|农产品)?(?:贸易|进出口)(?:总?[值额]|总量)?|(?:进|出)口(?:总?[值额])?)$/;

/** 青岛, 全省, 中国: whose partner somebody is. */
function isOwner({ sense, text }: Piece): boolean {
  return sense === 'name' || sense === 'scope' || text === '中国';
}

function ownerOf(piece: Piece | undefined): string | null {
  if (piece?.text === '中国') return 'China';
  return piece?.sense === 'name' || piece?.sense === 'scope' ? piece.english : null;
}

/** 'Qingdao’s largest trading partner'; null for any other words. */
function standingOf(text: string, owner: string): string | null {
  const kind = KIND.exec(text);
  const rank = RANKS[kind?.[1] ?? ''];
  const place = PLACES[kind?.[3] ?? ''];
  const goods = kind?.[2] === '农产品' ? 'agricultural ' : '';
  return rank === undefined || place === undefined ? null : `${possessive(owner)} ${rank} ${goods}${place}`;
}

const STANDING: Readonly<Record<string, string>> = {
  为: 'be',
  是: 'be',
  继续为: 'remain',
  继续是: 'remain',
  仍为: 'remain',
  仍是: 'remain',
  仍然是: 'remain',
  依然是: 'remain',
  保持: 'remain',
  继续保持: 'remain',
  稳居: 'remain',
};

/** 东盟连续23年为广西第一大贸易伙伴 */
function sayRunning(pieces: readonly Piece[], isTimed: boolean): string | null {
  const [first, running, years, verb, owner, ...rest] = pieces.filter(({ text }) => !['已', '已经'].includes(text));
  const partner = traderOf(first);
  if (partner === null || !/^已?连续$/.test(running?.text ?? '') || years?.sense !== 'figure') return null;
  if (!isYears(years.figure) || !VERBS.test(verb?.text ?? '')) return null;
  const place = ownerOf(owner);
  if (place === null) return null;
  const what = standingOf(textOf(rest), place);
  if (what === null) return null;
  const nth = sayFigure({ ...years.figure, kind: 'rank' });
  return isTimed
    ? `${partner} was ${what} for the ${nth} consecutive year`
    : `${partner} has been ${what} for ${sayCount(years.figure)} consecutive years`;
}

function isYears({ kind, unit, bound, value }: Figure): boolean {
  return kind === 'quantity' && unit === '年' && bound === 'exact' && value !== null && /^(?:[2-9]|\d\d)$/.test(value);
}

const VERBS = /^(?:为|是|成为|保持|稳居|保持为|位居)$/;

const KIND =
  /^的?(第[一二三四五]大|最大)(货物|农产品)?(贸易伙伴|出口市场|进口来源地|外资来源地|出口目的地)(?:国)?(?:地位)?$/;

const RANKS: Readonly<Record<string, string>> = {
  第一大: 'largest',
  最大: 'largest',
  第二大: 'second-largest',
  第三大: 'third-largest',
  第四大: 'fourth-largest',
  第五大: 'fifth-largest',
};

const PLACES: Readonly<Record<string, string>> = {
  贸易伙伴: 'trading partner',
  出口市场: 'export market',
  进口来源地: 'source of imports',
  外资来源地: 'source of foreign investment',
  出口目的地: 'export destination',
};
