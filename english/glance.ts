/** What a clause that is not understood whole tells at a glance: whom it names, and whether what stands behind it may be theirs. */
import { textOf } from './chunk.ts';
import type { ClauseReading, Subject } from './figures/clause-parts.ts';
import type { Piece } from './piece.ts';

/**
 * Whose the figures of a sentence are, as an untold clause begins: 赣州市地区生产总值增速位居全省前列，规上工业增加值增长9.1%. Null where
 * it begins with nobody, or names another place too.
 */
export function ownerAtGlance(pieces: readonly Piece[]): Subject | null {
  const at = pieces.findIndex(({ sense }) => sense !== 'period' && sense !== 'time');
  const [first, next, ...rest] = pieces.slice(Math.max(at, 0));
  if (first === undefined || next === undefined || !goesOn(next)) return null;
  if (rest.some(({ sense }) => sense === 'name') || PLACES.test(textOf(rest))) return null;
  if (first.sense === 'scope') return { english: first.english, place: true, part: false };
  return first.sense === 'name' && first.place ? { english: first.english, place: true, part: false } : null;
}

/** 赣州市|地区生产总值, 台州|将: nothing that makes another name of the place, as 局 and 港 would. */
function goesOn(next: Piece): boolean {
  if (next.sense === 'noun') return next.noun.indicator;
  return next.sense === 'modality' || next.sense === 'adverb' || next.sense === 'verb';
}

/** Whom an untold clause names that the figures behind it may be of: a place, or only a firm, a project or a branch. */
export type Rival = 'place' | 'body';

/** Null where the clause names nobody of the kind. */
export function rivalIn(pieces: readonly Piece[]): Rival | null {
  const text = textOf(pieces);
  if (pieces.some((piece) => piece.sense === 'name' && piece.place) || PLACES.test(text)) return 'place';
  return pieces.some(({ sense }) => sense === 'name' || sense === 'person') || BODIES.test(text) ? 'body' : null;
}

/** 龙南经开区, 坝盘村, 磨憨口岸, and neither 县级 nor 地区生产总值. */
const PLACES =
  /(?<![各每多全我该本城社老])(?:县|旗|镇|乡|村|街道)(?![级域乡镇村民庄容委居])|(?:园区|片区|开发区|高新区|经开区|新区|港区|保税区|自贸区|示范区|先行区|口岸|海关|关区|流域|机场|港口|地区(?!生产总值)|大学|高校|医院)/u;

/** A firm, a project, a branch: of which what follows may tell. */
const BODIES =
  /公司|集团|合作社|[该这本某]|企业(?!家)|项目|工程|基地|平台|产业|行业|中心|工厂|车间|产品|银行|品牌|电站|[他她]|集群/u;

/**
 * True where the figures of a clause need none of those whom untold clauses name: of a whole place, as GDP is, they are of no
 * firm, and goods that they name themselves are those of the place. Profits and output value are of somebody.
 */
export function isOfItself({ items, subject }: ClauseReading, rival: Rival | null): boolean {
  return (
    rival !== 'place' &&
    subject === null &&
    items.length > 0 &&
    items.every(
      ({ indicator }) =>
        indicator !== null &&
        (OF_PLACE.test(indicator.english) || (rival === null && OF_GOODS.test(indicator.english))),
    )
  );
}

/** What only a place has. */
const OF_PLACE = new RegExp(
  [
    '^(?:GDP|gross domestic product|gross regional product)\\b|\\bper capita (?:GDP|disposable income|gross domestic product)\\b',
    '\\bdisposable income\\b|^(?:total )?retail sales of consumer goods$',
    '^(?:local )?general public budget (?:revenue|expenditures?)$',
    '\\bunemployment rate$|^(?:number of )?new urban jobs$|\\bregistration of new urban jobs$',
    '^consumer prices?$|^(?:consumer|producer) price index$',
    '^(?:total |annual )?(?:grain|summer grain|autumn grain|early rice) (?:output|production)$|^(?:output|production) of (?:total )?grain$',
    '^(?:(?:total|fixed-asset|infrastructure|private|manufacturing|real estate|industrial|equipment) )*investment in (?:fixed assets|infrastructure|real estate development|transport|water conservancy|water conservancy construction|the industrial sector|manufacturing|industry)(?: construction)?$',
    '^(?:industrial )?value added of (?:industrial |service )?enterprises above (?:the )?designated size$',
    '^industrial (?:output|value added) of enterprises above (?:the )?designated size$',
    '^(?:energy consumption|carbon dioxide emissions|water consumption) per unit of (?:GDP|gross domestic product)$',
    '^(?:total )?(?:tourism (?:spending|revenue)|tourist spending)$|\\btourist (?:visits|arrivals|trips)$|^cross-regional passenger trips$',
    '\\b(?:air quality|surface water|water quality|forest coverage)\\b|^PM2\\.5 concentration$',
    '^share of [\\w -]+ (?:handled (?:entirely )?online|in elderly care institutions|in (?:GDP|gross domestic product|the economy|total grain output))$',
  ].join('|'),
);

/** What names its goods: 'output of recycled non-ferrous metals', 'beef output'. */
const OF_GOODS = /^(?:annual |total )?(?:output|production|exports|imports) of (?!.*\benterprises)[\w-]+|^(?!(?:total|annual|average|daily|industrial|agricultural|monthly) )(?:[\w-]+ )+(?:output|production)$/;
