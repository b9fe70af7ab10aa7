/** Whose figures a text means that names its one firm, park or village by kind alone: 企业今年前三季度实现营业收入14.6亿元. */
import type { ClauseReading, Item } from './clause-parts.ts';
import { readClause } from './clause-reading.ts';
import type { Piece } from '../piece.ts';

/**
 * The reading of a clause that begins with such a one, as that of a name: 'the company'. Null for any other clause.
 *
 * @param isOfFirm the sentences before are about one firm, so that 企业 is no word for all of them
 */
export function readOfTheOne(pieces: readonly Piece[], isOfFirm: boolean): ClauseReading | null {
  const named = withTheOne(pieces, isOfFirm);
  const reading = named === null ? null : readClause(named);
  return reading?.subject == null ? null : reading;
}

function withTheOne(pieces: readonly Piece[], isOfFirm: boolean): readonly Piece[] | null {
  const at = Math.max(
    pieces.findIndex(({ sense }) => sense !== 'period' && sense !== 'time' && sense !== 'adverb'),
    0,
  );
  const [one, next] = pieces.slice(at);
  if (one === undefined || next === undefined || !Object.hasOwn(THE_ONE, one.text)) return null;
  const { english = '', place = false } = THE_ONE[one.text] ?? {};
  if (one.text === '企业' && !(isOfFirm && FOLLOWING.has(next.sense))) return null;
  // 企业10家, 公司和集团, 园区的企业
  if (next.sense === 'figure' || next.sense === 'particle' || next.sense === 'unknown') return null;
  const { text, start, end } = one;
  return pieces.with(at, { sense: 'name', english, place, text, start, end });
}

/** What shows that 企业 is who does it: a time, or what has been reached. */
const FOLLOWING: ReadonlySet<Piece['sense']> = new Set(['period', 'time', 'adverb', 'relation']);

const COMPANY = { english: 'the company', place: false } as const;
const PARK = { english: 'the park', place: true } as const;
const VILLAGE = { english: 'the village', place: true } as const;
const COOPERATIVE = { english: 'the cooperative', place: false } as const;

const THE_ONE: Readonly<Record<string, { readonly english: string; readonly place: boolean }>> = {
  企业: COMPANY,
  该企业: COMPANY,
  这家企业: COMPANY,
  公司: COMPANY,
  该公司: COMPANY,
  这家公司: COMPANY,
  集团: { english: 'the group', place: false },
  该集团: { english: 'the group', place: false },
  合作社: COOPERATIVE,
  该合作社: COOPERATIVE,
  园区: PARK,
  该园区: PARK,
  产业园: PARK,
  村里: VILLAGE,
  镇里: { english: 'the town', place: true },
  乡里: { english: 'the township', place: true },
  景区: { english: 'the scenic area', place: true },
  该景区: { english: 'the scenic area', place: true },
  该项目: { english: 'the project', place: false },
};

/**
 * The reading with the village whose collective it is: 村集体收入150万元 in a paragraph on one village. Null where the paragraph
 * names neither one village nor a place of many.
 */
export function ofVillages<Reading extends Pick<ClauseReading, 'items'>>(
  reading: Reading,
  text: string,
): Reading | null {
  if (!reading.items.some(({ indicator }) => isOfVillages(indicator?.english ?? ''))) return reading;
  if (MANY_VILLAGES.test(text)) return reading;
  if (!ONE_VILLAGE.test(text)) return null;
  return { ...reading, items: reading.items.map(ofOneVillage) };
}

function ofOneVillage(item: Item): Item {
  const form = OF_COLLECTIVES.exec(item.indicator?.english ?? '');
  if (item.indicator === null) return item;
  const ofVillagers = OF_VILLAGERS.exec(item.indicator.english)?.[1];
  if (ofVillagers !== undefined)
    return { ...item, indicator: { ...item.indicator, english: `the villagers’ ${ofVillagers}`, article: null } };
  if (form === null) return item;
  const english = `the village collective’s ${form[1] ?? form[2] ?? ''}income`;
  return { ...item, indicator: { ...item.indicator, english, article: null } };
}

/** 卡拉村…，今年村集体收入预计超过120万元: of that village, which the words beside the figure do not name. */
export function isOfOneVillage(words: string, paragraph: string): boolean {
  return COLLECTIVE.test(words) && ONE_VILLAGE.test(paragraph) && !MANY_VILLAGES.test(paragraph);
}

const COLLECTIVE = /^(?!.*\p{Script=Han}{2}村(?!集体)).*(?:村集体|集体经济|集体(?:经营性)?收入)/u;

const OF_COLLECTIVES =
  /^(?:((?:annual |operating )*)income of village collective(?:s| econom(?:y|ies))|(annual )?village collective income)$/;

/** 'per capita income of villagers' */
const OF_VILLAGERS = /^((?:average |annual )*(?:per capita )?(?:annual )?(?:disposable )?income) of villagers$/;

function isOfVillages(english: string): boolean {
  return OF_COLLECTIVES.test(english) || OF_VILLAGERS.test(english);
}

const MANY_VILLAGES =
  /[全各](?:国|[省市县区州旗镇乡](?!长))|[各每]个?村|村均|所有(?:行政)?村|\d+个(?:行政)?村(?:的)?村?集体/u;

/** 坝盘村, 全村, and neither 农村 nor 示范村. */
const ONE_VILLAGE =
  /[全该本]村(?!集体)|村里|(?<=\p{Script=Han})(?<![农乡山个各每驻进入到回下镇县组在新古渔强]|行政|示范|贫困|脱贫|中心|城中|传统|先进|类似|一些|多数|周边|薄弱)村(?![民级委集里庄容镇干])/u;
