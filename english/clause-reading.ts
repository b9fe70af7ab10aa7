/** What one clause says in figures, if all of it is understood. */
import { textOf } from './chunk.ts';
import type { Figure } from '../language/number/figure.ts';
import type { Period } from '../language/period.ts';
import type { Span } from '../language/span.ts';
import { AREA, parseNounPhrase, possessive, withArticle, type NounPhrase } from './noun-phrase.ts';
import { sayCount } from './figure.ts';
import { nounOf } from './grammar/nominal.ts';
import { holidayOf } from './holiday.ts';
import { parseThreeIndustries } from './industries.ts';
import { findPieces, type Piece } from './piece.ts';
import { GROWTH, isVerbal, parseMultiple, parseOwnGrowth, parseQuantity, type Quantity } from './quantity.ts';
import { madeAndSold, measureOf, namedWith, urbanAndRural } from './shared-measure.ts';
import { parseTrade } from './trade-noun.ts';
import { parsePartners } from './trade.ts';
import { sayWhen } from './when.ts';
import { bases } from './words/adverb.ts';
import { commonNouns } from './words/common-noun.ts';
import { COUNTED_ONLY, COUNTING } from './words/noun.ts';
import { being, keptWithin, pulls, ranksOf } from './words/relation.ts';
import { LEADING, nounVerbs, type CountingVerb } from './words/verb.ts';

/** When something was: a period of the text, or a word such as 目前. */
export type Time = { readonly period: Period } | { readonly english: string };

export interface Subject {
  readonly english: string;
  /** True for places and scopes: things are built *in* them. */
  readonly place: boolean;
  /** True for a part of a place named without it: 直管区. What follows may be of the part or of the whole. */
  readonly part: boolean;
}

export interface Thing {
  readonly noun: NounPhrase;
  readonly figure: Figure;
  /** Its English with the figure, where that is more than a number before a plural: '640 kilometers of pipelines'. */
  readonly said?: string;
  /** True for so much money, or so much of what is not counted. */
  readonly isSum?: boolean;
  /** True for so many of a whole: '81 of the 89 projects'. */
  readonly isPart?: boolean;
}

/** A figure with its indicator; without one, a change that belongs to the fact before it. */
export interface Item extends Span {
  /** 'industrial investment', or 'number of high-tech enterprises'. */
  readonly indicator: {
    readonly english: string;
    readonly article: 'the' | null;
    readonly counts: boolean;
    /** 制造业增长7.1%: those that grow, while what of theirs is measured only the fact before can tell. */
    readonly grows?: boolean;
  } | null;
  readonly quantity: Quantity;
}

export interface ClauseReading extends Span {
  readonly time: Time | null;
  readonly subject: Subject | null;
  readonly ofWhich: boolean;
  /** 按不变价格计算, as a clause of its own: how the next change is measured. */
  readonly measurement: string | null;
  /** A word such as 已 or 累计 says that it has happened. */
  readonly settled: boolean;
  readonly items: readonly Item[];
  /** 培育瞪羚企业6家、…: things that are counted, and the verb; null verb where the text has none. */
  readonly things: readonly Thing[];
  readonly verb: CountingVerb | null;
  /** 同比分别增长18.5%和30.7%: one for each fact of the clauses before. */
  readonly apart?: readonly Quantity[];
}

export interface Lead {
  time: Time | null;
  subject: Subject | null;
  ofWhich: boolean;
  measurement: string | null;
  settled: boolean;
}

/** The reading of a clause, null unless every piece of it is understood. A clause of only a time or an adverb has no items. */
export function readClause(pieces: readonly Piece[]): ClauseReading | null {
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
    else if (piece?.text === '当月' && pieces[at - 1]?.sense === 'period') continue; // 7月份|当月
    else if (piece?.sense === 'time' && lead.time === null) {
      lead.time = { english: piece.english };
      lead.settled ||= piece.settled;
    } else if (piece?.text === '其中') lead.ofWhich = true;
    else if (piece?.sense === 'modality') {
      if (piece.text.length < 3 && piece.text.startsWith('将') && !isVerbal(pieces[at + 1])) break;
    } else if (piece?.sense !== 'adverb' || piece.adverb.english !== null) break;
  }
  return at;
}

/** 1—9月, and no day or year. */
function isMonths({ text }: Period): boolean {
  return /\d+(?:月)?[-—–－~至]\d+月(?:份)?$/.test(text);
}

/** A place, a body, a scope or a part, with 的 or without: 重庆市涪陵区, 涪陵全区, 全市, 两江新区直管区. */
function parseSubject(pieces: readonly Piece[], from: number, lead: Lead): number {
  let at = from;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.sense === 'name') {
      if (lead.subject !== null && !lead.subject.place) break;
      lead.subject = { english: piece.english, place: piece.place, part: false };
    } else if (piece?.sense === 'scope') lead.subject ??= { english: piece.english, place: true, part: false };
    else if (piece?.sense === 'noun' && isPartOfPlace(piece) && owns(pieces[at + 1])) {
      lead.subject = partOf(lead.subject, piece.noun.english.replace(/^the /, ''));
    } else break;
  }
  return lead.subject !== null && pieces[at]?.text === '的' ? at + 1 : at;
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
  const ofTarget = verb?.text === '完成' ? parseQuantity(pieces, from) : null;
  if (ofTarget?.against)
    return { start: verb?.start ?? 0, end: pieces[ofTarget.end - 1]?.end ?? 0, indicator: null, quantity: ofTarget };
  if (verb?.text === '影响' || verb?.text === '拉动') return parsePull(pieces, from);
  const ofBefore = parseOwnGrowth(pieces, from) ?? parseMultiple(pieces, from);
  if (ofBefore !== null)
    return { start: verb?.start ?? 0, end: pieces.at(-1)?.end ?? 0, indicator: null, quantity: ofBefore };
  const leads = verb?.sense === 'relation' && verb.relation.leads && pieces[from + 1]?.sense !== 'figure';
  const at = leads ? from + 1 : from;
  const noun =
    parseContribution(pieces, at) ??
    parseCities(pieces, at) ??
    parseTrade(pieces, at) ??
    parseTraded(pieces, at) ??
    parseShare(pieces, at) ??
    parseHolders(pieces, at) ??
    parseNounPhrase(pieces, at);
  const isRate = noun !== null && IS_RATE.test(noun.english);
  const quantity = parseQuantity(pieces, noun?.end ?? at, isRate);
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
  if (indicator === null) return null;
  return { ...span, indicator, quantity: leads ? { ...quantity, relation: verb.relation } : quantity };
}

const IS_RATE = /\b(coverage|intensity|rate|ratio|share)\b/;

/** 工业对GDP增长贡献率 */
function parseContribution(pieces: readonly Piece[], from: number): NounPhrase | null {
  const giver = parseNounPhrase(pieces, from);
  if (giver === null || pieces[giver.end]?.text !== '对') return null;
  const taker = parseNounPhrase(pieces, giver.end + 1);
  if (taker === null || !taker.indicator) return null;
  let at = taker.end;
  if (pieces[at]?.text === '增长') at++;
  if (pieces[at]?.text === '的') at++;
  if (at === taker.end || pieces[at]?.text !== '贡献率') return null;
  const english = `contribution of ${withArticle(giver)} to ${taker.english} growth`;
  return { english, plural: null, article: 'the', indicator: true, end: at + 1 };
}

/** 规上工业企业实现利润: the profits of several. */
function parseHolders(pieces: readonly Piece[], from: number): NounPhrase | null {
  const first = pieces[from];
  const alone = first?.sense === 'noun' && parseNounPhrase(pieces, from) === null ? from + 1 : null;
  const holders = parseNounPhrase(alone === null ? pieces : pieces.slice(0, alone), from);
  const named =
    holders === null ? null : (holders.plural ?? (BRANCH.test(holders.english) ? withThe(holders.english) : null));
  if (holders === null || holders.indicator || named === null) return null;
  const isSeller = pieces[holders.end]?.sense === 'noun' && / above /.test(named);
  const makes = ['实现', '完成', '合计', '累计'].includes(pieces[holders.end]?.text ?? '');
  if (!makes && alone === null && !isSeller) return null;
  const what = parseNounPhrase(pieces, makes ? holders.end + 1 : holders.end);
  if (what === null || !what.indicator) return null;
  // 限额以上单位|新能源汽车零售额
  if (what.english.startsWith('retail sales of ') && / above /.test(named))
    return { ...what, english: `${what.english} by ${named}`, article: null };
  if (/ of /.test(what.english)) return null;
  return { ...what, english: `${what.english} of ${named}`, article: null };
}

/** 'the production and supply of electricity', but 'mining' */
function withThe(branch: string): string {
  return / of /.test(branch) ? `the ${branch}` : branch;
}

/** 制造业增加值占地区生产总值比重 */
function parseShare(pieces: readonly Piece[], from: number): NounPhrase | null {
  const part = parseNounPhrase(pieces, from);
  if (part === null || !part.indicator || pieces[part.end]?.text !== '占') return null;
  const at = pieces.findIndex(({ text }, index) => index > part.end && (text === '比重' || text === '比例'));
  if (at < 0) return null;
  const end = pieces[at - 1]?.text === '的' ? at - 1 : at;
  const whole = parseNounPhrase(pieces.slice(0, end), part.end + 1);
  if (whole === null || !whole.indicator || whole.end !== end) return null;
  const english = `share of ${part.english} in ${whole.english}`;
  return { english, plural: null, article: 'the', indicator: true, end: at + 1 };
}

/** 影响CPI下降约0.74个百分点, 拉动全市GDP增长2.3个百分点: what the change before it does to another. */
function parsePull(pieces: readonly Piece[], from: number): Item | null {
  const owner = pieces[from + 1]?.sense === 'scope' ? pieces[from + 1] : undefined;
  const at = owner === undefined ? from + 1 : from + 2;
  const moved = parseNounPhrase(pieces, at);
  const isGrowing = pieces[from]?.text === '拉动' && /^(?:industr(?:y|ies)|economy)$/.test(moved?.english ?? '');
  if (moved === null || !(moved.indicator || isGrowing)) return null;
  const whole = owner?.sense === 'scope' ? `${possessive(owner.english)} ${moved.english}` : withArticle(moved);
  // 影响CPI|环比|上涨
  const based = pieces[moved.end];
  const basis = based?.sense === 'basis' ? based.english : null;
  const end = basis === null ? moved.end : moved.end + 1;
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
    whole,
    against: null,
    end: end + 2,
  };
  return { start: pieces[from]?.start ?? 0, end: figure.end, indicator: null, quantity };
}

/** 31个大城市城镇调查失业率 */
function parseCities(pieces: readonly Piece[], from: number): NounPhrase | null {
  const [count, cities] = pieces.slice(from, from + 2);
  if (count?.sense !== 'figure' || cities?.text !== '大城市') return null;
  const what = parseNounPhrase(pieces, from + 2);
  if (what === null || !what.indicator || / in /.test(what.english)) return null;
  return { ...what, english: `${what.english} in ${sayCount(count.figure)} major cities`, article: 'the' };
}

/** 出口机电产品: exports of mechanical and electrical products. */
function parseTraded(pieces: readonly Piece[], from: number): NounPhrase | null {
  const trade = { 出口: 'exports', 进口: 'imports' }[pieces[from]?.text as string];
  const goods = trade === undefined ? null : parseNounPhrase(pieces, from + 1);
  if (goods === null || goods.indicator || pieces[goods.end]?.sense !== 'figure') return null;
  const named = nounOf(goods.english)?.counting === 'mass' ? goods.english : goods.plural;
  if (named === null) return null;
  return { english: `${trade} of ${named}`, plural: null, article: null, indicator: true, end: goods.end };
}

function indicatorOf(noun: NounPhrase, { relation, figure, against }: Quantity, isPart: boolean): Item['indicator'] {
  if (BARE.has(noun.english) || OF_UNNAMED.test(noun.english)) return null;
  // 增速增长3.5%: of a rate of growth only points are told.
  if (/growth rate/.test(noun.english) && relation.sense === 'change' && figure.kind !== 'points') return null;
  // 已建成5G基站12.6万个: how many have been completed, and not how large they are.
  if (relation === being && isCount(figure) && noun.english.startsWith('completed ')) return null;
  if (noun.indicator) return { english: noun.english, article: noun.article, counts: false };
  const growing = growingOf(noun, { relation, figure });
  if (growing !== null) return growing;
  if (COUNTED_ONLY[figure.unit ?? '']?.test(noun.english) === false) return null;
  // 其中新能源汽车86.7万辆
  if (isPart && noun.plural !== null && relation === being && figure.kind === 'quantity' && against === null)
    return { english: noun.plural, article: null, counts: isCount(figure) };
  if (isPart && noun.plural !== null && relation.sense === 'share')
    return { english: noun.plural, article: null, counts: false };
  const counts = relation.sense === 'value' && relation !== being && isCount(figure) && against === null;
  return counts && noun.plural !== null ? { english: `number of ${noun.plural}`, article: 'the', counts: true } : null;
}

/** 私营企业增长5.1%, 软件和信息技术服务业增长12.6%: those that grow, while what of theirs only the fact before tells. */
function growingOf(noun: NounPhrase, quantity: Pick<Quantity, 'relation' | 'figure'> | undefined): Item['indicator'] {
  if (quantity?.relation.sense !== 'change' || quantity.figure.kind !== 'share' || noun.indicator) return null;
  // 经济增长5%
  if (noun.english === 'economy') return { english: noun.english, article: 'the', counts: false };
  const isHolder = /\benterprises?$|^(?:[\w-]+ )*enterprises\b/.test(noun.english) && noun.plural !== null;
  if (!isHolder && !BRANCH.test(noun.english)) return null;
  const english = isHolder ? (noun.plural ?? '') : noun.english;
  return { english, article: isHolder ? null : noun.article, counts: false, grows: true };
}

/** Branches whose names are no nouns of goods. */
const BRANCH =
  /^(?!advanced )(?:[\w-]+ )*(?:industry|manufacturing|mining|services)$|^(?:extraction|manufacture|mining|processing|smelting|production and supply)\b.* of /;

/** Of what, only the clauses before could tell: 总数突破3万家, 规模5200万千瓦. */
export const BARE: ReadonlySet<string> = new Set([
  'amount',
  'completion rate',
  'coverage',
  'coverage rate',
  'average household income',
  'average price',
  'pass rate',
  'price',
  'unit price',
  'wholesale price',
  'rate',
  'satisfaction',
  'satisfaction rate',
  'utilization rate',
  'gross output value',
  'total output',
  'total output value',
  'transaction value',
  'transaction volume',
  'turnover',
  'number of people',
  'area',
  'decline',
  'growth',
  'growth rate',
  'increase',
  'level',
  'market share',
  'number',
  'proportion',
  'quantity',
  'rate of increase',
  'scale',
  'share',
  'sum',
  'total',
  'total amount',
  'total number',
  'total volume',
  'value',
  'volume',
]);

/** 税收占比, 出口占比: of which sum, nothing says. */
export const OF_UNNAMED =
  /^share of (?!.* in )(?:.*\b)?(?:exports|expenditures?|foreign trade|imports|income|investment|output(?: value)?|revenue|sales|spending|trade|value added)$/;

function isContinuation({ relation, against, adverb }: Quantity): boolean {
  return (
    against !== null ||
    relation.direction !== null ||
    relation.sense === 'rank' ||
    relation.sense === 'share' ||
    relation === keptWithin ||
    (relation.past === 'stayed at' && adverb?.includes(' consecutive ') === true)
  );
}

/** 同比分别增长18.5%和30.7%, without nouns. */
function parseApart(pieces: readonly Piece[], from: number): Quantity[] | null {
  const apart = pieces.findIndex((piece, index) => index >= from && piece.text === '分别');
  const before = pieces.slice(from, apart);
  if (apart < 0 || before.some(({ sense }) => sense !== 'basis' && sense !== 'measurement')) return null;
  const quantities = parseFigureList([...before, ...pieces.slice(apart + 1)]);
  return quantities === null || quantities.length < 2 || quantities[0]?.relation.sense !== 'change' ? null : quantities;
}

/** A、B分别增长x、y: as many figures as nouns, or nothing. */
function parseAligned(pieces: readonly Piece[], from: number): Item[] | null {
  const apart = pieces.findIndex((piece, index) => index >= from && /^分别为?$/.test(piece.text));
  if (apart < 0) return null;
  const { nouns: named, end } =
    parseThreeIndustries(pieces, from) ?? urbanAndRural(pieces, from) ?? parseIndicators(pieces, from);
  const nouns = named.flatMap(madeAndSold);
  const before = pieces.slice(end, apart);
  if (nouns.length < 2 || before.some(({ sense }) => sense !== 'basis' && sense !== 'adverb')) return null;
  const isBeing = pieces[apart]?.text === '分别为';
  if (isBeing && before.length > 0) return null;
  const traded = tradedBy(nouns, pieces[apart + 1]);
  if (traded !== null && before.length === 0)
    return alignTrade(pieces, from, traded, parseLevels(pieces.slice(apart + 2)));
  const isMade = nouns.length > named.length && pieces[apart + 1]?.text === '完成'; // 产销分别完成
  const behind = pieces.slice(isMade ? apart + 2 : apart + 1);
  const quantities = isBeing ? parseLevels(behind) : parseFigureList([...before, ...behind], true);
  if (quantities === null || quantities.length !== nouns.length) return null;
  const growing = nouns.map((noun) => growingOf(noun, quantities[0]));
  if (growing.every((indicator) => indicator !== null)) {
    const at = { start: pieces[from]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
    return quantities.map((quantity, index) => ({ ...at, indicator: growing[index] ?? null, quantity }));
  }
  if (nouns.some(({ indicator }) => !indicator)) return alignCounts(pieces, from, nouns, quantities);
  // 进口、出口整体通关时间分别为32.4小时和1.2小时: hours are of what takes them.
  if (
    quantities.some(({ figure }) => LASTING.test(figure.unit ?? '')) &&
    !nouns.every(({ english }) => IS_TIME.test(english))
  )
    return null;
  const span = { start: pieces[from]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  if (isBeing && quantities[0]?.figure.kind === 'share' && !nouns.every(({ english }) => IS_RATE.test(english)))
    return null;
  return quantities.flatMap((quantity, index) => {
    const noun = nouns[index];
    if (!noun) return [];
    // 失业保险、工伤保险参保率
    const english = noun.english.replace('insurance insurance', 'insurance');
    return [{ ...span, indicator: { english, article: noun.article, counts: false }, quantity }];
  });
}

/** 国有企业、外商投资企业|分别|进出口: the trade of each. Null where these are no firms, or it is no trade. */
function tradedBy(nouns: readonly NounPhrase[], piece: Piece | undefined): readonly string[] | null {
  const trade = /^(?:进出口|出口|进口)$/.test(piece?.text ?? '') && piece?.sense === 'noun' ? piece.noun.english : null;
  if (trade === null || nouns.some(({ indicator, plural }) => indicator || plural?.endsWith('enterprises') !== true))
    return null;
  return nouns.map(({ plural }) => `${trade} by ${plural ?? ''}`);
}

function alignTrade(
  pieces: readonly Piece[],
  from: number,
  traded: readonly string[],
  quantities: readonly Quantity[] | null,
): Item[] | null {
  if (quantities?.length !== traded.length || quantities[0]?.figure.kind !== 'amount') return null;
  const span = { start: pieces[from]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  return quantities.map((quantity, index) => ({
    ...span,
    indicator: { english: traded[index] ?? '', article: null, counts: false },
    quantity,
  }));
}

const LASTING = /^(?:秒|分钟|个?小时|天|个?工作日|个月)$/;
const IS_TIME = /\b(?:age|cycle|days|duration|hours|limit|period|time)\b/;

/** 分别为1547.3亿元、1668.5亿元: each is so much. */
function parseLevels(pieces: readonly Piece[]): Quantity[] | null {
  const quantities: Quantity[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1 && !isJoint(piece)) return null;
    if (index % 2 === 1) continue;
    if (piece.sense !== 'figure' || !['amount', 'quantity', 'share'].includes(piece.figure.kind)) return null;
    if (piece.figure.bound === 'several') return null;
    quantities.push({ ...LEVEL, figure: piece.figure, end: index + 1 });
  }
  return quantities.some(({ figure }) => figure.kind !== quantities[0]?.figure.kind) ? null : quantities;
}

const LEVEL = {
  relation: being,
  basis: null,
  measurement: null,
  from: null,
  adverb: null,
  whole: null,
  against: null,
} as const;

/** 高新技术企业、专精特新企业分别达到1214家和830家: how many there are of each. */
function alignCounts(
  pieces: readonly Piece[],
  from: number,
  nouns: readonly NounPhrase[],
  quantities: readonly Quantity[],
): Item[] | null {
  const span = { start: pieces[from]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  const items = quantities.flatMap((quantity, index): Item[] => {
    const noun = nouns[index];
    if (!noun || !isThing(noun, quantity.figure) || quantity.relation.sense !== 'value') return [];
    if (COUNTED_ONLY[quantity.figure.unit ?? '']?.test(noun.english) === false) return [];
    return [
      { ...span, indicator: { english: `number of ${noun.plural ?? ''}`, article: 'the', counts: true }, quantity },
    ];
  });
  return items.length === nouns.length ? items : null;
}

/** Indicators joined by 、, or things, none if one of them is none; in 汽车、机器人产量 the last noun is the head of all. */
function parseIndicators(pieces: readonly Piece[], from: number): { nouns: readonly NounPhrase[]; end: number } {
  const parts: (readonly Piece[])[] = [];
  const apart = pieces.findIndex(({ text }) => /^分别为?$/.test(text));
  let at = from;
  for (;;) {
    const noun = parseNounPhrase(pieces, at);
    // 鲜菜、教育文化娱乐、居住价格: words that only their measure makes known.
    const joint = pieces.findIndex(({ text }, index) => index > at && index < apart && /^[、和]$/.test(text));
    const isShort = noun === null || (joint > 0 && noun.end < joint);
    if (isShort && !(joint > 0 && joint - at <= LONGEST_SHORT)) return { nouns: [], end: at };
    const end = isShort ? joint : noun.end;
    parts.push(pieces.slice(at, end));
    at = end;
    const kind = ofKind(pieces, at);
    if (kind !== null) {
      parts.push([...(parts.pop() ?? []), kind]);
      at += 3;
      break;
    }
    if (!isJoint(pieces[at])) break;
    at++;
  }
  const last = (parts.at(-1) ?? []).filter(({ text }, index) => text !== '产品' || index === 0);
  if (parts.length > 0) parts.splice(-1, 1, last);
  const head = last.length === 2 ? last[1] : sharedHead(last[0]);
  const nouns = parts.map((part, index) => {
    const noun = parseNounPhrase(part, 0);
    if (index === parts.length - 1) return noun;
    const named = namedWith(part, last, noun?.indicator === true);
    if (named !== null || noun?.indicator || head === undefined) return named ?? noun;
    return parseNounPhrase([...part, head], 0) ?? measureOf(part, head);
  });
  const told = nouns.filter((noun) => noun !== null);
  return {
    nouns: told.length === parts.length && told.every(({ indicator }) => indicator === told[0]?.indicator) ? told : [],
    end: at,
  };
}

/** As many pieces as the name of goods has. */
const LONGEST_SHORT = 4;

/** A、B等高技术产品出口: the kind that they are of adds nothing; what is measured of them stands behind it. */
function ofKind(pieces: readonly Piece[], from: number): Piece | null {
  const [open, kind, measured] = pieces.slice(from, from + 3);
  if (open?.text !== '等' || kind?.sense !== 'noun' || kind.noun.indicator) return null;
  return measured?.sense === 'noun' && measured.noun.indicator ? measured : null;
}

/** 增加值 of 装备制造业增加值, where the two are one word. */
function sharedHead(piece: Piece | undefined): Piece | undefined {
  const text = SHARED_HEADS.find((head) => piece?.text.endsWith(head) && piece.text !== head);
  if (piece === undefined || text === undefined) return undefined;
  // 农村居民人均可支配|收入: half a name is no part beside another.
  const rest = {
    ...HEAD_CHUNK,
    text: piece.text.slice(0, -text.length),
    start: piece.start,
    end: piece.end - text.length,
  };
  if (findPieces([rest])[0]?.sense === 'unknown') return undefined;
  const [head] = findPieces([{ ...HEAD_CHUNK, text, start: piece.end - text.length, end: piece.end }]);
  return head?.sense === 'noun' ? head : undefined;
}

const SHARED_HEADS = ['增加值', '产值', '产量', '销量', '投资', '出口', '进口', '收入', '面积', '价格'];

const HEAD_CHUNK = {
  kind: 'word',
  headword: null,
  entry: null,
  figure: null,
  period: null,
  pinyin: '',
  syllables: [],
  gloss: null,
} as const;

/** 增长x、y和z: the verb and the basis hold for each figure. */
function parseFigureList(pieces: readonly Piece[], isLevel = false): Quantity[] | null {
  const first = parseQuantity(pieces, 0);
  if (first === null || (first.relation === being && !isLevel)) return null;
  const quantities = [first];
  let at = first.end;
  while (isJoint(pieces[at])) {
    const next = pieces[at + 1];
    if (next?.sense !== 'figure' || next.figure.kind !== first.figure.kind) return null;
    quantities.push({ ...first, figure: next.figure });
    at += 2;
  }
  return isTail(pieces, at) ? quantities : null;
}

/** 培育瞪羚企业6家、专精特新企业192家, 建成121个数字化车间 */
function parseCount(pieces: readonly Piece[], from: number): { things: Thing[]; verb: CountingVerb | null } | null {
  const first = pieces[from];
  const verb = first?.sense === 'verb' ? first.verb : (nounVerbs[first?.text ?? ''] ?? null);
  const things: Thing[] = [];
  let at = verb === null ? from : from + 1;
  if (verb !== null && pieces[at]?.text === '了') at++;
  for (;;) {
    const thing = parseThing(pieces, at);
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

function isThing(noun: NounPhrase, figure: Figure): boolean {
  const isNumber = noun.plural !== null && /^numbers? of /.test(noun.plural); // 失业人员再就业: so many of them, and not so many numbers
  return !noun.indicator && noun.plural !== null && !isNumber && isCount(figure);
}

function isCount(figure: Figure): boolean {
  return figure.kind === 'quantity' && figure.bound !== 'several' && figure.unit !== null && COUNTING.has(figure.unit);
}

function isJoint(piece: Piece | undefined): boolean {
  return piece?.text === '、' || piece?.text === '和' || piece?.text === '及';
}

/** Nothing, or …的目标. */
function isTail(pieces: readonly Piece[], from: number): boolean {
  const at = pieces[from]?.text === '的' ? from + 1 : from;
  if (pieces[at]?.text === '目标') return at + 1 === pieces.length;
  return from === pieces.length;
}
