/** What one clause says in figures, if all of it is understood. */
import type { Period } from '../../language/period.ts';
import { parseAligned, parseApart } from './aligned.ts';
import { textOf } from '../chunk.ts';
import type { ClauseReading, Item, Subject, Thing, Time } from './clause-parts.ts';
import { wholeAt } from './comparison.ts';
import { isJoint, isTail, isThing } from './counting.ts';
import { indexOf } from './index-of.ts';
import { holidayOf } from './holiday.ts';
import {
  CONFIDENCE,
  IS_RATE,
  indicatorOf,
  parseAged,
  parseCities,
  parseContribution,
  parseHolders,
  parseShare,
  parseTraded,
} from './indicator.ts';
import { AREA, type NounPhrase, parseNounPhrase, possessive, withArticle } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';
import { isForeseen, isVerbal, parseQuantity } from './quantity.ts';
import { GROWTH, type Quantity } from './quantity-draft.ts';
import { parseMultiple, parseOwnGrowth, parseShareOfTotal } from './quantity-growth.ts';
import { parseMode, parseTrade } from './trade-noun.ts';
import { parsePartners } from './trade.ts';
import { withoutEnd } from './until-period.ts';
import { sayLocalBody } from '../people/local-body.ts';
import { sayWhen } from '../when.ts';
import { bases } from '../words/adverb.ts';
import { commonNouns } from '../words/common-noun.ts';
import { deeds } from '../words/deed.ts';
import { familiarDeeds } from '../words/deed-family.ts';
import { mayCount } from '../words/measure-word.ts';
import { being, keptWithin, pulls, ranksOf } from '../words/relation.ts';
import { type CountingVerb, exists, LEADING, nounVerbs } from '../words/verb.ts';

export interface Lead {
  time: Time | null;
  subject: Subject | null;
  ofWhich: boolean;
  measurement: string | null;
  settled: boolean;
}

/** The reading of a clause, null unless every piece of it is understood. A clause of only a time or an adverb has no items. */
export function readClause(pieces: readonly Piece[]): ClauseReading | null {
  const until = withoutEnd(pieces);
  const ended = until === null ? null : readClause(until.pieces);
  if (until !== null) return ended === null || ended.time !== null ? null : { ...ended, time: until.time };
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const lead: Lead = { time: null, subject: null, ofWhich: false, measurement: null, settled: false };
  const whole = textOf(pieces);
  if (/^(?:去年|上年)同期/.test(whole)) return null;
  if (LEADING.test(whole)) {
    const measurement =
      Object.entries(bases).find(([word]) => word.endsWith('比') && whole.includes(word))?.[1] ?? null;
    return { ...lead, measurement, start: first.start, end: last.end, items: [], things: [], verb: null };
  }
  const at = parseLead(pieces, parseSubject(pieces, parseLead(pieces, 0, lead), lead), lead);
  // 连续17年位居第一
  lead.settled ||= pieces.some(({ text }) => /^已?连续$/.test(text));
  lead.settled ||= pieces.some((piece) => piece.sense === 'adverb' && piece.adverb.settled);
  const common = { ...lead, start: first.start, end: last.end };
  const only = pieces[at];
  if (only?.sense === 'measurement' && at + 1 === pieces.length) {
    return { ...common, measurement: only.english, items: [], things: [], verb: null };
  }
  if (at === pieces.length) return lead.subject === null ? { ...common, items: [], things: [], verb: null } : null;
  const counted = parseCount(pieces, at);
  if (counted && !(lead.ofWhich && counted.verb === null)) return { ...common, items: [], ...counted };
  const apart = parseApart(pieces, at);
  if (apart) return { ...common, items: [], things: [], verb: null, apart };
  const items = parsePartners(pieces, at) ?? parseAligned(pieces, at) ?? parseItems(pieces, at, lead.ofWhich);
  return items === null ? null : { ...common, items, things: [], verb: null };
}

/** Times, small words and the place that a clause begins with, and the index of the first piece behind them. */
export function readLead(pieces: readonly Piece[]): { readonly lead: Readonly<Lead>; readonly at: number } {
  const lead: Lead = { time: null, subject: null, ofWhich: false, measurement: null, settled: false };
  const subject = parseSubject(pieces, parseLead(pieces, 0, lead), lead);
  return { lead, at: parseLead(pieces, subject, lead) };
}

/** 推动新能源汽车产量突破40万辆, 将县域内就诊率提高到92%, of a plan: a figure that somebody is to bring about. Null for any other clause. */
export function readCaused(pieces: readonly Piece[]): ClauseReading | null {
  const [first, ...rest] = pieces;
  if (first === undefined || !isCause(first)) return null;
  const reading = readClause(rest);
  const isWhole = reading?.items.every(
    ({ indicator, quantity }) =>
      indicator !== null && quantity.relation !== being && quantity.relation.sense !== 'rank',
  );
  return reading !== null && reading.items.length > 0 && isWhole ? { ...reading, start: first.start } : null;
}

/** 推动, 使: what leads to a figure. */
export function isCause({ text }: Piece): boolean {
  return /^(?:推动|推进|促进|带动|助推|力促|使|将|把)$/u.test(text);
}

/** 明年经济社会发展的主要目标是: what stands before 目标 only says whose and for when. Null for any other clause. */
export function readGoalTopic(pieces: readonly Piece[]): ClauseReading | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  const goal = last?.text === '是' || last?.text === '为' ? pieces.at(-2) : last;
  const times = pieces.flatMap((piece) => (piece.sense === 'period' ? [piece.period] : []));
  const owners = pieces.filter(({ sense }) => sense === 'name' || sense === 'scope');
  const isTopic = pieces.every(({ sense, text }) => sense !== 'figure' && text !== '、');
  if (!first || !last || !goal?.text.endsWith('目标') || !isTopic || times.length > 1 || owners.length > 1) return null;
  const lead: Lead = { time: null, subject: null, ofWhich: false, measurement: null, settled: false };
  parseSubject(owners, 0, lead);
  const time = times[0] ? { period: times[0] } : null;
  return { ...lead, time, start: first.start, end: last.end, items: [], things: [], verb: null };
}

/** Times, adverbs and words of intent before the subject or the verb. */
function parseLead(pieces: readonly Piece[], from: number, lead: Lead): number {
  let at = from;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    const holiday = piece?.sense === 'period' && lead.time === null ? holidayOf(piece.period, pieces[at + 1]) : null;
    if (holiday !== null) {
      lead.time = { english: holiday };
      lead.settled ||= /^(?:去年|上年)$/.test(piece?.text ?? '');
      at++;
    } else if (
      piece?.sense === 'period' &&
      lead.time === null &&
      pieces[at + 1]?.text === '平均' &&
      isMonths(piece.period)
    ) {
      lead.time = { english: `on average ${sayWhen({ period: piece.period })}` }; // 1—9月|平均
      at++;
    } else if (piece?.sense === 'period' && lead.time === null) lead.time = { period: piece.period };
    else if (piece?.text === '到' && lead.time === null && isPlanEnd(pieces[at + 1])) {
      const end = pieces[++at];
      if (end?.sense === 'period') lead.time = { period: { ...end.period, until: true } }; // 到|“十五五”末
    } else if (piece?.text === '当月' && pieces[at - 1]?.sense === 'period') continue; // 7月份|当月
    else if (piece?.sense === 'time' && lead.time === null) {
      lead.time = { english: piece.english };
      lead.settled ||= piece.settled;
    } else if (piece?.text === '其中') lead.ofWhich = true;
    else if (piece?.text === '可' && isVerbal(pieces[at + 1]) && isForeseen(pieces, at)) continue; // 预计全年|可|实现
    else if (piece?.sense === 'modality') {
      if (piece.text.length < 3 && piece.text.startsWith('将') && !isVerbal(pieces[at + 1])) break;
    } else if (piece?.sense !== 'adverb' || piece.adverb.english !== null) break;
  }
  return at;
}

/** “十五五”末 */
function isPlanEnd(piece: Piece | undefined): boolean {
  return piece?.sense === 'period' && piece.period.kind === 'plan' && piece.text.endsWith('末');
}

/** 1—9月, and no day or year. */
function isMonths({ text }: Period): boolean {
  return /\d+(?:月)?[-—–－~至]\d+月(?:份)?$/.test(text);
}

/** A place, a body, a scope or a part, with 的 or without: 重庆市涪陵区, 涪陵全区, 全市, 两江新区直管区. */
function parseSubject(pieces: readonly Piece[], from: number, lead: Lead): number {
  let at = from;
  const zone = lead.subject === null ? zoneAt(pieces, from) : null;
  if (zone !== null) {
    lead.subject = { english: zone.english, place: true, part: false };
    return pieces[zone.end]?.text === '的' ? zone.end + 1 : zone.end;
  }
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.sense === 'name') {
      if (lead.subject !== null && !lead.subject.place) break;
      // 南宁|海关: one of many.
      const english: string =
        piece.text === '海关' && lead.subject !== null && pieces[at - 1]?.sense === 'name'
          ? `${lead.subject.english} Customs`
          : ((lead.subject === null || piece.place ? null : localBodyAt(pieces, at, lead.subject)) ?? piece.english);
      lead.subject = { english, place: piece.place, part: false };
      const park = piece.place ? parkAt(pieces, at + 1) : null;
      if (park !== null) {
        lead.subject = { english: `${english} ${park.english}`, place: true, part: false };
        return park.end;
      }
    } else if (piece?.text === '中国' && lead.subject === null && owns(pieces[at + 1])) {
      lead.subject = { english: 'China', place: true, part: false };
    } else if (piece?.sense === 'scope') lead.subject ??= { english: piece.english, place: true, part: false };
    else if (piece !== undefined && Object.hasOwn(PARTS, piece.text) && ownsMeasure(pieces[at + 1])) {
      const part = PARTS[piece.text] ?? '';
      const whole = lead.subject === null ? null : possessive(lead.subject.english);
      const english = whole === null ? (PARTS_ALONE[part] ?? part) : `${whole} ${part}`;
      lead.subject = { english, place: true, part: false };
    } else if (piece?.sense === 'noun' && isPartOfPlace(piece) && owns(pieces[at + 1])) {
      lead.subject = partOf(lead.subject, piece.noun.english.replace(/^the /, ''));
    } else break;
  }
  return lead.subject !== null && pieces[at]?.text === '的' ? at + 1 : at;
}

/** 江苏省|财政厅: that of the province. */
function localBodyAt(pieces: readonly Piece[], at: number, { english }: Subject): string | null {
  const [place, body] = [pieces[at - 1], pieces[at]];
  return place?.sense === 'name' && body?.sense === 'name'
    ? sayLocalBody({ text: place.text, english }, body.english)
    : null;
}

/** 赣州|国际陆港|开行: a park or a port by its kind, behind the name of its place, where something is said of it; null for anything else. */
function parkAt(pieces: readonly Piece[], from: number): { readonly english: string; readonly end: number } | null {
  let end = from;
  while (pieces[end]?.sense === 'noun' || pieces[end]?.sense === 'modifier') {
    end++;
    const park = PARK.test(pieces[end - 1]?.text ?? '') ? parseNounPhrase(pieces.slice(0, end), from) : null;
    if (park === null || !saysOf(pieces[end])) continue;
    return { english: park.english.replace(/(?<![’\w])[a-z](?!f\b)/g, (letter) => letter.toUpperCase()), end };
  }
  return null;
}

/** 产业园 and no 园区, of which a place has several. */
const PARK = /(?:产业园|产业园区|工业园|工业园区|物流园|物流园区|科技园|陆港|港务区)$/u;

/** A time, a small word, a verb or a measure behind it, and nothing that it is only a part of the name of. */
function saysOf(next: Piece | undefined): boolean {
  if (next === undefined) return false;
  if (next.sense === 'noun') return next.noun.indicator;
  if (next.sense === 'unknown') return Object.hasOwn(deeds, next.text) || familiarDeeds.has(next.text);
  return /^(?:period|time|adverb|verb|relation)$/.test(next.sense);
}

/** 安|岭|经开区|实现: a zone whose name nobody tells us, by its kind; null for anything else. */
function zoneAt(pieces: readonly Piece[], from: number): { readonly english: string; readonly end: number } | null {
  const at = pieces.findIndex(({ text }, index) => index > from && ZONES.test(text));
  const name = pieces.slice(from, Math.max(at, from));
  const isName =
    name.length > 0 && name.length < 4 && name.every(({ sense, text }) => sense === 'unknown' && text.length === 1);
  const next = pieces[at + 1];
  if (!isName || next === undefined || next.sense === 'figure') return null;
  return { english: 'the zone', end: at + 1 };
}

const ZONES = /^(?:经济技术|高新技术产业|经济)?(?:开发区|高新区|经开区|高新技术产业开发区)$/u;

/** 全省县域实现…, 市区空气质量…: what of a place has figures of its own. */
const PARTS: Readonly<Record<string, string>> = { 县域: 'counties', 市区: 'urban area', 主城区: 'main urban area' };
const PARTS_ALONE: Readonly<Record<string, string>> = {
  'urban area': 'the urban area',
  'main urban area': 'the main urban area',
};

/** 县域|实现, 县域|现有, 市区|空气质量优良天数比例, and no 县域|特色产业. */
function ownsMeasure(next: Piece | undefined): boolean {
  if (next?.sense === 'verb') return next.verb === exists;
  return (next?.sense === 'noun' && next.noun.indicator) || (next?.sense === 'relation' && next.relation.leads);
}

/** 国家级高新区5个 is counted, and owns nothing. */
function owns(next: Piece | undefined): boolean {
  return next !== undefined && next.sense !== 'figure';
}

/** 直管区; 农村 and 地区 are no parts of the place before them. */
function isPartOfPlace({ text, noun }: Piece & { readonly sense: 'noun' }): boolean {
  return AREA.test(noun.english) && !Object.hasOwn(commonNouns, text);
}

/** The entire area of a place is the place. */
function partOf(whole: Subject | null, area: string): Subject {
  if (whole === null) return { english: `the ${area}`, place: true, part: true };
  if (/^(entire|whole)\b/.test(area)) return whole;
  return { english: `${possessive(whole.english)} ${area}`, place: true, part: true };
}

function parseItems(pieces: readonly Piece[], from: number, isPart = false): Item[] | null {
  const items: Item[] = [];
  let at = from;
  for (;;) {
    const item = parseItem(pieces, at, isPart);
    if (item === null) return null;
    items.push(item);
    at = item.quantity.end;
    if (pieces[at]?.text !== '、') break;
    at++;
  }
  return isTail(pieces, at) ? items : null;
}

function parseItem(pieces: readonly Piece[], from: number, isPart: boolean): Item | null {
  const verb = pieces[from];
  const ofTarget = /^[完为]成?$/u.test(verb?.text ?? '') ? parseQuantity(pieces, from) : null;
  if (ofTarget?.against?.startsWith('of the ') === true)
    return { start: verb?.start ?? 0, end: pieces[ofTarget.end - 1]?.end ?? 0, indicator: null, quantity: ofTarget };
  if (verb?.text === '影响' || verb?.text === '拉动') return parsePull(pieces, from);
  const ofBefore = parseOwnGrowth(pieces, from) ?? parseMultiple(pieces, from) ?? parseShareOfTotal(pieces, from);
  if (ofBefore !== null)
    return { start: verb?.start ?? 0, end: pieces.at(-1)?.end ?? 0, indicator: null, quantity: ofBefore };
  const added = parseAdded(pieces, from);
  if (added !== null) return added;
  const leads = verb?.sense === 'relation' && verb.relation.leads && pieces[from + 1]?.sense !== 'figure';
  const at = leads ? from + 1 : from;
  const noun =
    parseContribution(pieces, at) ??
    parseCities(pieces, at) ??
    parseTrade(pieces, at) ??
    parseMode(pieces, at) ??
    parseTraded(pieces, at) ??
    parseShare(pieces, at) ??
    parseHolders(pieces, at) ??
    indexOf(pieces, at) ??
    parseAged(pieces, at) ??
    parseNounPhrase(pieces, at);
  const isRate =
    noun !== null && (IS_RATE.test(noun.english) || CONFIDENCE.test(noun.english) || noun.english.endsWith(' index')); // 指数为117.6
  const isNumber = noun !== null && HEADS.test(noun.english);
  const quantity = parseQuantity(pieces, noun?.end ?? at, isRate, isNumber);
  if (quantity === null) return null;
  // 其中，等级公路占93.7%: of what, only 其中 says.
  const isOfWhole = quantity.relation.sense !== 'share' || quantity.whole !== null;
  if (!isOfWhole && !(isPart && noun !== null)) return null;
  const span = { start: verb?.start ?? 0, end: pieces[quantity.end - 1]?.end ?? 0 };
  if (noun === null) return !leads && isContinuation(quantity) ? { ...span, indicator: null, quantity } : null;
  if (leads && quantity.relation !== being) return null;
  // 增速较1—5月份提高5.4个百分点: of the growth that the fact before it tells.
  if (noun.end === at + 1 && GROWTH.has(pieces[at]?.text ?? '') && quantity.against !== null)
    return { ...span, indicator: null, quantity };
  // 增速居全国第5位, 总量居全省第二: of the growth or the sum that the fact before it tells.
  if (noun.end === at + 1 && quantity.relation.sense === 'rank') {
    const relation = ranksOf[pieces[at]?.text ?? ''];
    if (relation !== undefined) return { ...span, indicator: null, quantity: { ...quantity, relation } };
  }
  const indicator = indicatorOf(noun, quantity, isPart);
  if (indicator === null || isOfRate(noun, quantity)) return null;
  return { ...span, indicator, quantity: leads ? { ...quantity, relation: verb.relation } : quantity };
}

/** 新增|高速公路通车里程|236公里: by how much what is measured has grown. Null where it is no length, area or capacity. */
function parseAdded(pieces: readonly Piece[], from: number): Item | null {
  const verb = pieces[from];
  const noun = verb !== undefined && ADDED.has(verb.text) ? parseNounPhrase(pieces, from + 1) : null;
  if (verb === undefined || noun === null || !noun.indicator || !SIZES.test(noun.english)) return null;
  const quantity = parseQuantity(pieces, noun.end);
  if (quantity === null || quantity.relation !== being || quantity.figure.kind !== 'quantity') return null;
  if (quantity.against !== null || quantity.from !== null || !isMeasured(quantity.figure.unit)) return null;
  const grown = verb.text === '净增' ? 'net increase' : 'increase';
  const indicator = { english: `${grown} in ${withArticle(noun)}`, article: 'the', counts: false } as const;
  return { start: verb.start, end: pieces[quantity.end - 1]?.end ?? verb.end, indicator, quantity };
}

const ADDED: ReadonlySet<string> = new Set(['新增', '净增', '新增加']);

/** What has a size in kilometers, mu or metric tons. */
const SIZES = /^(?:[\w-]+ )*(?:area|length|mileage|capacity)(?: (?:of|for|open|under)\b.*)?$/;

function isMeasured(unit: string | null): boolean {
  return /(?:里|米|亩|公顷|吨|瓦|瓦时|升|方)$/u.test(unit ?? '');
}

/** 企业所得税由25%降至15%: at which rate it is levied, and not how much has come in. */
function isOfRate({ english }: NounPhrase, { figure, relation, whole }: Quantity): boolean {
  const isLevel = relation.sense === 'value' || relation.sense === 'change-to';
  return isLevel && whole === null && figure.kind === 'share' && /\btax revenue$/.test(english);
}

/** 影响CPI下降约0.74个百分点, 拉动全市GDP增长2.3个百分点: what the change before it does to another. */
function parsePull(pieces: readonly Piece[], from: number): Item | null {
  // 合计影响CPI上涨0.08个百分点: what all of them do, and not the last.
  if (pieces.slice(0, from).some(({ text }) => text === '合计' || text === '共同')) return null;
  const named = pieces[from + 1];
  const owner = named?.sense === 'scope' || (named?.sense === 'name' && named.place) ? named : undefined;
  const at = owner === undefined ? from + 1 : from + 2;
  const whole = pieces.findIndex(({ text }, index) => index > at && text === '整体'); // 拉动广西外贸|整体|增长
  const moved = parseNounPhrase(whole < 0 ? pieces : pieces.slice(0, whole), at) ?? wholeAt(pieces, at);
  const isGrowing =
    pieces[from]?.text === '拉动' &&
    /^(?:industr(?:y|ies)(?: above .+)?|economy|foreign trade|imports and exports)$/.test(moved?.english ?? '');
  if (moved === null || !(moved.indicator || isGrowing)) return null;
  const growing = owner !== undefined ? `${possessive(owner.english)} ${moved.english}` : withArticle(moved);
  // 影响CPI|环比|上涨
  const behind = moved.end === whole ? moved.end + 1 : moved.end;
  const based = pieces[behind];
  const basis = based?.sense === 'basis' ? based.english : null;
  const end = basis === null ? behind : behind + 1;
  const [turn, figure] = pieces.slice(end, end + 2);
  const relation = pulls[(pieces[from]?.text ?? '') + (turn?.text ?? '')];
  if (relation === undefined || figure?.sense !== 'figure' || figure.figure.kind !== 'points') return null;
  const quantity: Quantity = {
    relation,
    figure: figure.figure,
    basis,
    measurement: null,
    from: null,
    adverb: null,
    whole: growing,
    against: null,
    end: end + 2,
  };
  return { start: pieces[from]?.start ?? 0, end: figure.end, indicator: null, quantity };
}

/** 参保人数超过1.9亿: of people no measure word need say that they are people. */
const HEADS =
  /^(?:total )?number of (?:[\w-]+ )*(?:people|users|students|visits)$|^(?:[\w-]+ )*population(?: aged .+| under .+)?$/;

function isContinuation({ relation, against, adverb }: Quantity): boolean {
  return (
    against !== null ||
    relation.direction !== null ||
    relation.sense === 'rank' ||
    relation.sense === 'share' ||
    relation === keptWithin ||
    relation.past === 'reached' ||
    (relation.past === 'stayed at' && adverb?.includes(' consecutive ') === true)
  );
}

/** 培育瞪羚企业6家、专精特新企业192家, 建成121个数字化车间 */
function parseCount(pieces: readonly Piece[], from: number): { things: Thing[]; verb: CountingVerb | null } | null {
  const first = pieces[from];
  const verb = first?.sense === 'verb' ? first.verb : (nounVerbs[first?.text ?? ''] ?? null);
  const things: Thing[] = [];
  let at = verb === null ? from : from + 1;
  if (verb !== null && pieces[at]?.text === '了') at++;
  if (verb === exists && pieces[at]?.text === '各类') at++; // 共有|各类|养老机构: all of them
  for (;;) {
    const thing = parseThing(pieces, at) ?? (verb === exists ? parseBoth(pieces, at) : null);
    if (thing === null || verb?.of?.test(thing.noun.plural ?? '') === false) return null;
    things.push(thing);
    at = thing.end;
    if (!isJoint(pieces[at])) break;
    at++;
  }
  return isTail(pieces, at) ? { things, verb } : null;
}

function parseThing(pieces: readonly Piece[], from: number): (Thing & { readonly end: number }) | null {
  const first = pieces[from];
  if (first?.sense === 'figure') {
    const noun = parseNounPhrase(pieces, from + 1);
    return noun && isThing(noun, first.figure) ? { noun, figure: first.figure, end: noun.end } : null;
  }
  const noun = parseNounPhrase(pieces, from);
  const figure = noun === null ? undefined : pieces[noun.end];
  if (noun === null || figure?.sense !== 'figure') return null;
  return isThing(noun, figure.figure) ? { noun, figure: figure.figure, end: noun.end + 1 } : null;
}

/** 共有养老机构和设施40.8万个: so many of both together. */
function parseBoth(pieces: readonly Piece[], from: number): (Thing & { readonly end: number }) | null {
  const one = parseNounPhrase(pieces, from);
  const joint = one === null ? undefined : pieces[one.end];
  if (one === null || !/^(?:和|及|与)$/u.test(joint?.text ?? '')) return null;
  const other = parseThing(pieces, one.end + 1);
  const unit = other?.figure.unit ?? null;
  if (other === null || one.indicator || one.plural === null || other.noun.plural === null || unit === null)
    return null;
  if (!mayCount(unit, one.english)) return null;
  const plural = `${one.plural} and ${other.noun.plural}`;
  return { ...other, noun: { ...other.noun, english: plural, plural } };
}
