/** Figures: numbers in a text with their unit, bounds and sense. What the text says; `english/figure.ts` says it in English. */
import { findPeriods } from '../period.ts';
import type { Span } from '../span.ts';
import { currencies } from './currencies.ts';
import { measureWords } from './measure-words.ts';
import { compare, parseNumeral, scale, shift, toHalfWidth } from './numeral.ts';

export type FigureKind =
  | 'amount' // money: 2700亿元
  | 'quantity' // a number with a measure word or a physical unit: 260万辆, 3.2亿千瓦时, 192家
  | 'share' // 70%, 三成, 五分之二, 千分之三
  | 'points' // 1.2个百分点, 25个基点
  | 'multiple' // 3倍, 翻一番, 翻两番
  | 'rank' // 全国第四, 第3位
  | 'number'; // a bare number that counts nothing we know

/** How exactly the text means its number. */
export type Bound =
  | 'exact'
  | 'about' // 约, 左右, 近似
  | 'nearly' // 近, 将近
  | 'over' // 超, 超过, 余, 多, 突破
  | 'at-least' // 不低于, 以上
  | 'at-most' // 不超过, 以内, 以下
  | 'under' // 不足, 不到
  | 'several'; // 数十, 十几, 上千

/** A decimal number in a string, `-?\d+(\.\d+)?`, so that nothing is rounded on the way: '3358000000'. */
export type Decimal = string;

/**
 * A figure in a text. The span covers the number, its unit and the words that bound it (近…, …以上), but not the verb
 * before it (达到, 增长) and not the noun that it counts.
 */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  readonly bound: Bound;
  /** In the unit's base, so 2700亿元 is '270000000000'; null when the figure is a range or its number is vague (数十). */
  readonly value: Decimal | null;
  /** Ends of a range 3—5年, 十五六岁; null otherwise. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** The unit as written without 万 or 亿: 元, 美元, 辆, 家, 千瓦时, %, 个百分点, 倍; null for a bare number. */
  readonly unit: string | null;
  /** True where the unit only counts what a noun beside it names: 户 of 企业1260户 are no households. */
  readonly counts?: true;
}

/** A number as read: its span, and its value or, for 数十, none. */
interface NumberRead {
  readonly end: number;
  readonly value: Decimal | null;
  /** Value before the last scale, and the scale, so that 3—5万 can share it. */
  readonly mantissa: Decimal;
  readonly scales: string;
  readonly inner: Bound;
  readonly chinese: boolean;
  /** Ends of 十五六, which is a range by itself. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

interface UnitRead {
  readonly end: number;
  readonly unit: string;
  readonly kind: FigureKind;
}

type Draft = Omit<Figure, 'start' | 'end' | 'text'> & { readonly start: number; readonly end: number };

const ARABIC =
  /(?<digits>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?<first>[十百千万亿]*)(?<odd>[余多几]?)(?<rest>[万亿]*)/y;
const CHINESE = /[零〇一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+[万亿]*)?/y;
const CHINESE_ODD = /(?<odd>[余多])(?<rest>[万亿]*)/y;
const VAGUE = /(?:[数几](?:十|百|千)?[万亿]*|十几[万亿]*|上[百千万亿]+|成百上千|成千上万)/y;
/** Scale characters that begin a unit: 千瓦, 千米. */
const UNIT_AFTER_THOUSAND = /千(?=瓦|克|米|伏|卡|帕|兆|焦|赫)/;

/** Matches nothing. */
const NOTHING = /(?!)/;

/** Words before a number, longest first. */
const BEFORE: readonly (readonly [word: string, bound: Bound, notBehind: RegExp])[] = [
  ['不低于', 'at-least', NOTHING],
  ['不少于', 'at-least', NOTHING],
  ['不高于', 'at-most', NOTHING],
  ['不超过', 'at-most', NOTHING],
  ['不多于', 'at-most', NOTHING],
  ['大约', 'about', NOTHING],
  ['将近', 'nearly', NOTHING],
  ['接近', 'nearly', NOTHING],
  ['超过', 'over', /[不未没]/],
  ['超出', 'over', NOTHING],
  ['至少', 'at-least', NOTHING],
  ['最多', 'at-most', NOTHING],
  ['不足', 'under', NOTHING],
  ['不到', 'under', /[达看感找想做得赶收]/],
  ['未满', 'under', NOTHING],
  ['不满', 'under', NOTHING],
  ['近', 'nearly', /[附最接临亲邻远相靠]/],
  ['约', 'about', /[节签合契预公集条制邀违履特大]/],
  ['超', 'over', /[赶反高中英意德]/],
  ['逾', 'over', NOTHING],
];

const AFTER: readonly (readonly [word: string, bound: Bound])[] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'at-least'],
  ['及以上', 'at-least'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
];

const POINTS = ['个百分点', '百分点', '个基点', '基点', 'BP', 'bp'];
const BY_LENGTH = (one: string, other: string) => other.length - one.length;
const UNITS: readonly string[] = [...Object.keys(measureWords), ...Object.keys(currencies), ...POINTS, '%', '‰'].sort(
  BY_LENGTH,
);
const EXCEPTIONS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(measureWords).flatMap(([unit, { except }]) =>
    except === undefined ? [] : [[unit, new RegExp(except, 'y')] as const],
  ),
);
const COUNTED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(measureWords).flatMap(([unit, { countsOf }]) =>
    countsOf === undefined ? [] : [[unit, new RegExp(countsOf)] as const],
  ),
);
/** 三元前驱体, 二元结构: of so many elements. */
const OF_ELEMENTS = /(?<![一二三四五六七八九十百千万\d])[一二三四五]元[前正锂材电催乙复共结论]$/u;
const YUAN_EXCEPT = /[旦素件首宇气器月朝帅老勋凶宝]/;

/** Slogans that count, and names with a numeral in them, which no unit rule can tell. */
const NAMES =
  /四个意识|四个自信|四个全面|两个维护|两个确立|两个结合|两个大局|两个一百年|两个毫不动摇|三个代表|三个务必|三个面向/y;
/** What may stand before a figure only when the number is part of a name: 第3, B2, 6+3, 前10, 周五. */
const NAME_BEFORE =
  /(?:[A-Za-z\d+.:：/第届]|(?<![目此之以提日年当先])前|周|星期|礼拜|初|\d、|[-−－±×]|零下|(?<!减)负)$/;
const RANGE = /[-–~～至到]|—(?!—)/y;
const SHARE = /(?<base>百|千|万)分之(?<part>[零〇一二两三四五六七八九十百点]+|\d+(?:\.\d+)?)/y;
const FRACTION = /(?<whole>[二三四五六七八九十])分之(?<part>[一二三四五六七八九])(?![零一二三四五六七八九十百强弱])/y;
const TENTHS =
  /(?<tens>[一二两三四五六七八九]|\d)成(?<half>[一二三四五六七八九半])?(?=[以左多的，。、；！？,)）”]|$|企业|受访|家庭|居民|消费者|来自|果[树农园]|农户|用户|产品|项目|以上)/y;
const DOUBLINGS = /翻(?:了)?(?<times>[一两]?)番/y;
const RANK = /第(?<rank>[一二三四五六七八九十]{1,3}|\d{1,3})(?<unit>[位名](?![单录牌片字称额校企城优数]))?/y;
const RANKED =
  /(?:全国|全球|世界|全省|全市|亚洲|西部|中部|东部|行业|同类|排名|排|列|位居|位|居|稳居|跃居|跃升至|上升至|升至|升到)$/;
const ENDS_CLAUSE = /^(?:$|[\s，。；、！？,.;!?)）”’"])/;

/**
 * Figures in a text, in order and apart. Left out, because they count nothing or we cannot be sure: numbers in a period,
 * in names and codes (5G, 6+3, 问界M9), ordinals of documents (三次会议), ratios with a slash (元/吨), a lone 一个, numbers
 * without a unit unless they are scaled or separated.
 */
export function findFigures(text: string): Figure[] {
  const plain = toHalfWidth(text);
  const periods = findPeriods(text, null);
  const figures: Figure[] = [];
  let at = 0;
  let next = 0;
  while (at < plain.length) {
    while ((periods[next]?.end ?? Infinity) <= at) next++;
    const period = periods[next];
    if (period && period.start <= at) {
      at = period.end;
      continue;
    }
    const floor = Math.max(figures.at(-1)?.end ?? 0, periods[next - 1]?.end ?? 0);
    const draft = readAt(plain, at, floor, period?.start ?? plain.length);
    if (draft) figures.push({ ...draft, text: text.slice(draft.start, draft.end) });
    at = draft ? draft.end : skip(plain, at);
  }
  return figures;
}

/** Past a numeral that was refused, so that its inside is not read as another. */
function skip(plain: string, at: number): number {
  return Math.max(at + 1, endOf(/\d+(?:[.,]\d+)*|[零〇一二两三四五六七八九十百千万亿]+/y, plain, at));
}

function readAt(plain: string, at: number, floor: number, ceiling: number): Draft | null {
  if (!/[\d零一二两三四五六七八九十百千万亿数几上成翻第]/.test(plain.charAt(at))) return null;
  if (endOf(NAMES, plain, at) > at) return null;
  const draft =
    readShare(plain, at, floor) ?? readDoubling(plain, at) ?? readRank(plain, at) ?? readQuantity(plain, at, floor);
  return draft && draft.end <= ceiling ? draft : null;
}

function readShare(plain: string, at: number, floor: number): Draft | null {
  const share = exec(SHARE, plain, at);
  if (share) {
    const part = share['part'] === '百' ? '100' : parseNumeral(share['part'] ?? '');
    if (part === null) return null;
    const perMille = share['base'] === '千';
    const value = share['base'] === '万' ? shift(part, -2) : part;
    return bounded(plain, at, SHARE.lastIndex, floor, 'exact', { kind: 'share', value, unit: perMille ? '‰' : '%' });
  }
  const fraction = exec(FRACTION, plain, at);
  if (fraction) {
    const value = percentOf(
      Number(parseNumeral(fraction['part'] ?? '')),
      Number(parseNumeral(fraction['whole'] ?? '')),
    );
    return bounded(plain, at, FRACTION.lastIndex, floor, 'exact', {
      kind: 'share',
      value,
      unit: value === null ? null : '%',
    });
  }
  const tenths = exec(TENTHS, plain, at);
  const before = plain.slice(Math.max(0, at - 2), at);
  if (!tenths || NAME_BEFORE.test(before) || /[一二两三四五六七八九\d][-—–~～至到]$/.test(before)) return null;
  const half = tenths['half'] === '半' ? '5' : (parseNumeral(tenths['half'] ?? '零') ?? '0');
  const value = `${parseNumeral(tenths['tens'] ?? '') ?? '0'}${half}`;
  const odd = plain.charAt(TENTHS.lastIndex) === '多';
  const end = TENTHS.lastIndex + (odd ? 1 : 0);
  return bounded(plain, at, end, floor, odd ? 'over' : 'exact', { kind: 'share', value, unit: '%' });
}

/** A fraction as a percentage where it comes out even: 五分之二 is 40; null for 三分之二. */
function percentOf(part: number, whole: number): Decimal | null {
  if (part >= whole) return null;
  const scaled = part * 10_000;
  return scaled % whole === 0 ? shift(String(scaled / whole), -2) : null;
}

function readDoubling(plain: string, at: number): Draft | null {
  const match = exec(DOUBLINGS, plain, at);
  if (!match) return null;
  const value = match['times'] === '两' ? '4' : '2';
  return { ...EXACT, start: at, end: DOUBLINGS.lastIndex, kind: 'multiple', value, unit: '番' };
}

/** 第3位 anywhere; 第四 only behind what it ranks among, and only where the clause ends (全国第四大 goes on). */
function readRank(plain: string, at: number): Draft | null {
  const match = exec(RANK, plain, at);
  if (!match) return null;
  const end = RANK.lastIndex;
  const ranked = RANKED.test(plain.slice(Math.max(0, at - 3), at));
  if (!ENDS_CLAUSE.test(plain.slice(end, end + 1)) || !ranked) return null;
  const value = parseNumeral(match['rank'] ?? '');
  return value === null ? null : { ...EXACT, start: at, end, kind: 'rank', value, unit: match['unit'] ?? null };
}

const EXACT = { bound: 'exact', low: null, high: null } as const;

function readQuantity(plain: string, at: number, floor: number): Draft | null {
  const number = readNumber(plain, at);
  if (!number || isPartOfName(plain, at)) return null;
  const range = readRange(plain, at, number);
  if (range) return finish(plain, at, floor, range.high, range);
  return finish(plain, at, floor, number, null);
}

function isPartOfName(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - 2), at);
  if (NAME_BEFORE.test(before) || /(?:央视|卫视|频道)$/.test(before)) return true;
  if (/[十百千万亿]$/.test(before) && /\d/.test(plain.charAt(at))) return true;
  if (before.endsWith('高') && /[一二三]/.test(plain.charAt(at))) return true;
  return plain.charAt(at - 1) === '“' && /^[\d一二三四五六七八九十百千万]+[”]/.test(plain.slice(at, at + 10));
}

function readNumber(plain: string, at: number): NumberRead | null {
  if (/\d/.test(plain.charAt(at))) return readArabic(plain, at);
  const vague = endOf(VAGUE, plain, at);
  if (vague > at) return readVague(plain, at, vague);
  return readChinese(plain, at);
}

function readArabic(plain: string, at: number): NumberRead | null {
  const match = exec(ARABIC, plain, at);
  if (!match) return null;
  let { first = '', odd = '', rest = '' } = match;
  let end = ARABIC.lastIndex;
  const thousand = first.search(/千/);
  if (thousand >= 0 && UNIT_AFTER_THOUSAND.test(plain.slice(end - rest.length - odd.length - 1, end + 1))) {
    end -= rest.length + odd.length + first.length - thousand;
    [first, odd, rest] = [first.slice(0, thousand), '', ''];
  }
  const digits = (match['digits'] ?? '').replaceAll(',', '');
  const value = parseNumeral(`${digits}${first}${rest}`);
  if (value === null) return null;
  const inner: Bound = odd === '' ? 'exact' : odd === '几' ? 'several' : 'over';
  return { ...NO_ENDS, end, value, mantissa: digits, scales: first + rest, inner, chinese: false };
}

const NO_ENDS = { low: null, high: null } as const;

/** 数十, 上千: no value. A bare 几 or 数 counts too little to say. */
function readVague(plain: string, at: number, end: number): NumberRead | null {
  if (end - at < 2 || /[成数]$/.test(plain.slice(Math.max(0, at - 1), at))) return null;
  const odd = /[余多]/.test(plain.charAt(end)) ? 1 : 0;
  return { ...NO_ENDS, end: end + odd, value: null, mantissa: '0', scales: '', inner: 'several', chinese: true };
}

function readChinese(plain: string, at: number): NumberRead | null {
  let end = endOf(CHINESE, plain, at);
  if (end === at) return null;
  let numeral = plain.slice(at, end);
  if (numeral.endsWith('千') && UNIT_AFTER_THOUSAND.test(plain.slice(end - 1, end + 1))) {
    end--;
    numeral = numeral.slice(0, -1);
  }
  const adjacent = readAdjacent(numeral);
  if (adjacent) return { end, value: null, mantissa: '0', scales: '', inner: 'exact', chinese: true, ...adjacent };
  const odd = exec(CHINESE_ODD, plain, end);
  const rest = odd?.['rest'] ?? '';
  const value = parseNumeral(numeral);
  if (value === null) return null;
  const scales = /[万亿]*$/.exec(numeral)?.[0] ?? '';
  const mantissa = parseNumeral(numeral.slice(0, numeral.length - scales.length)) ?? value;
  const inner = odd ? 'over' : 'exact';
  return {
    ...NO_ENDS,
    end: odd ? CHINESE_ODD.lastIndex : end,
    value: scale(value, rest),
    mantissa,
    scales: scales + rest,
    inner,
    chinese: true,
  };
}

/** 七八, 十五六, 三四十, 两三百万: two digits that follow each other are the ends of a range. */
function readAdjacent(numeral: string): { readonly low: Decimal; readonly high: Decimal } | null {
  const match = /^([二三四五六七八九]?十)?([一二两三四五六七八九])([二三四五六七八九])([十百千]?[万亿]*)$/.exec(
    numeral,
  );
  if (!match) return null;
  const [, tens = '', first = '', last = '', scales = ''] = match;
  const [low, high] = [parseNumeral(`${tens}${first}`), parseNumeral(`${tens}${last}`)];
  if (low === null || high === null || Number(high) !== Number(low) + 1) return null;
  return { low: scale(low, scales), high: scale(high, scales) };
}

interface RangeRead {
  readonly low: Decimal;
  readonly high: NumberRead;
}

/** 3—5年, 10%-15%, 3亿至5亿元. 从…到… tells a change and is two figures. */
function readRange(plain: string, at: number, low: NumberRead): RangeRead | null {
  if (low.value === null || low.inner !== 'exact') return null;
  const unit = readUnit(plain, low.end, low);
  const border = unit?.end ?? low.end;
  const separator = endOf(RANGE, plain, border);
  if (separator === border) return null;
  if (/[至到]/.test(plain.charAt(border)) && /[从由自]$/.test(plain.slice(Math.max(0, at - 1), at))) return null;
  const high = readNumber(plain, separator);
  if (!high || high.value === null || high.inner !== 'exact') return null;
  if (unit && readUnit(plain, high.end, high)?.unit !== unit.unit) return null;
  const shares = low.scales === '' && high.scales !== '' && !unit && compare(low.value, high.mantissa) < 0;
  const lowest = shares ? scale(low.value, high.scales) : low.value;
  return compare(lowest, high.value) < 0 ? { low: lowest, high } : null;
}

function finish(plain: string, at: number, floor: number, number: NumberRead, range: RangeRead | null): Draft | null {
  const unit = readUnit(plain, number.end, number);
  if (!unit) return range || refusesBare(plain, at, number) ? null : bareNumber(plain, at, floor, number);
  if (/^(?:\/|级|制)/.test(plain.slice(unit.end, unit.end + 1))) return null;
  const numeral = plain.slice(at, number.end);
  const isLead = /^[百千万亿]/.test(numeral);
  const counted = COUNTED.get(unit.unit);
  const ahead =
    plain
      .slice(Math.max(0, at - 8), at)
      .split(/[，。；、]/)
      .at(-1) ?? '';
  const around = `${ahead}|${/^[^，。；、]{0,6}/.exec(plain.slice(unit.end))?.[0] ?? ''}`;
  // 新登记企业3.6万户，日均近百户: what the unit counts was named before in the sentence.
  const before =
    plain
      .slice(Math.max(0, at - SENTENCE), at)
      .split('。')
      .at(-1) ?? '';
  const isNamed = before.split(/[，,；;、]/).some((clause) => counted?.test(clause) && clause.endsWith(unit.unit));
  const oddUnit =
    number.inner === 'exact' && ODD_UNITS.has(unit.unit)
      ? exec(/[余多](?![次个种家项元样方级])/y, plain, unit.end)
      : null;
  const end = unit.end + (oddUnit ? 1 : 0);
  const vague = number.inner === 'several';
  const isOddMonth = unit.unit.startsWith('个多');
  const inner: Bound = vague ? 'several' : oddUnit || isOddMonth ? 'over' : number.inner;
  const low = range?.low ?? number.low;
  const high = range?.high.value ?? number.high;
  const value = low !== null || vague ? null : number.value;
  const draft = bounded(plain, at, end, floor, inner, {
    kind: unit.kind,
    value,
    unit: unit.unit.replace('个多', '个'),
    low,
    high,
    ...(counted?.test(around) || isNamed ? { counts: true as const } : {}),
  });
  return isLead && draft.bound === 'exact' ? null : draft;
}

/** So far back a sentence is looked at for what a unit counts, in UTF-16 code units. */
const SENTENCE = 60;

const ODD_UNITS: ReadonlySet<string> = new Set(['年', '天', '小时', '公里', '吨', '米', '个月', '平方米', '倍']);

/** Without a unit only what is written as a quantity counts: 3,358 or 260万, not 33618 or 2.0. */
function refusesBare(plain: string, at: number, { chinese, value, scales, end }: NumberRead): boolean {
  if (chinese || value === null) return true;
  if (/[A-Za-z%\d级强号版类型路+/.\-—:：”]/.test(plain.charAt(end))) return true;
  return scales === '' && !plain.slice(at, end).includes(',');
}

function bareNumber(plain: string, at: number, floor: number, number: NumberRead): Draft {
  const value = number.inner === 'several' ? null : number.value;
  return bounded(plain, at, number.end, floor, number.inner, { kind: 'number', value, unit: null });
}

type Told = Pick<Figure, 'kind' | 'value' | 'unit'> & Partial<Pick<Figure, 'low' | 'high' | 'counts'>>;

/** Takes in the words before and behind that bound the number; what stands inside it (余, 多) weighs most. */
function bounded(plain: string, at: number, end: number, floor: number, inner: Bound, told: Told): Draft {
  const before = BEFORE.find(
    ([word, , notBehind]) =>
      at - word.length >= floor &&
      plain.startsWith(word, at - word.length) &&
      !notBehind.test(plain.slice(Math.max(0, at - word.length - 1), at - word.length)),
  );
  const after = AFTER.find(([word]) => plain.startsWith(word, end));
  const bound = inner !== 'exact' ? inner : (before?.[1] ?? after?.[1] ?? 'exact');
  const start = at - (before?.[0].length ?? 0);
  return { low: null, high: null, ...told, bound, start, end: end + (after?.[0].length ?? 0) };
}

/** The unit at `at`, longest first; null where the characters are part of another word or the number cannot take it. */
function readUnit(plain: string, at: number, number: NumberRead): UnitRead | null {
  const shared = exec(SHARED_POINTS, plain, at);
  if (shared) return { end: at + (shared['own'] ?? '').length, unit: '个百分点', kind: 'points' };
  const unit = UNITS.find((candidate) => plain.startsWith(candidate, at));
  if (unit === undefined) return null;
  const end = at + unit.length;
  if (/[A-Za-z]$/.test(unit) && /[A-Za-z\d]/.test(plain.charAt(end))) return null;
  if (unit === '元' && YUAN_EXCEPT.test(plain.charAt(end))) return null;
  if (unit === '元' && OF_ELEMENTS.test(plain.slice(Math.max(0, at - 2), end + 1))) return null;
  const exception = EXCEPTIONS.get(unit);
  if (exception && endOf(exception, plain, end) > end) return null;
  if (!takes(unit, number)) return null;
  return { end, unit, kind: kindOf(unit) };
}

/** 0.8个和0.3个百分点, 4.6和3.1个百分点: points that only the last of several names. */
const SHARED_POINTS = /(?<own>个?)(?=(?:[、和与及]\d+(?:\.\d+)?个?)+百分点)/y;

/** 一个 counts nothing; 二十大 and 1类 are names. */
function takes(unit: string, { chinese, value, scales }: NumberRead): boolean {
  if (unit === '大') return value !== null && /^(?:[2-9]|10)$/.test(value);
  if (unit === '类') return value !== '1';
  return !(chinese && value === '1' && scales === '') && !(value === '0' && chinese);
}

function kindOf(unit: string): FigureKind {
  if (Object.hasOwn(currencies, unit)) return 'amount';
  if (POINTS.includes(unit)) return 'points';
  if (unit === '%' || unit === '‰') return 'share';
  return unit === '倍' ? 'multiple' : 'quantity';
}

/** Groups of a sticky pattern at a place, or null. */
function exec(pattern: RegExp, text: string, at: number): Readonly<Record<string, string | undefined>> | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? (match.groups ?? {}) : null;
}

/** Where a sticky pattern that matches at a place ends; the place itself where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  return exec(pattern, text, at) ? pattern.lastIndex : at;
}
