/** What the fact before leaves to a clause: whose profit it is, what of an industry has grown, of which schools students are. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { ClauseReading, Item } from './clause-parts.ts';
import type { Fact, IndicatorFact } from '../fact.ts';
import { pluralize } from '../grammar/inflect.ts';
import { withArticle } from './noun-phrase.ts';
import { BARE_FIGURE, type Quantity } from './quantity-draft.ts';
import type { Thread } from '../thread.ts';

/**
 * The reading with what its nouns leave to the fact before: whose profit it is, and what of an industry has grown. Null
 * where nothing tells it.
 */
export function withOwners(reading: ClauseReading, owners: Owners): ClauseReading | null {
  const { topic, before, isPlace, isUntold } = owners;
  const students = studentsOf(reading, before);
  if (students !== null) return students;
  const items: Item[] = [];
  for (const item of reading.items) {
    const owner = item.indicator?.grows === true ? topic : before;
    // 限额以上家用电器类零售额…，通讯器材类增长48.2%: of the sellers that the clause before names.
    const sold = item.indicator?.english ?? '';
    if (isUntold && reading.items.length > 0 && OF_SELLERS.test(sold) && !SELLERS.test(sold)) return null;
    if (!isPlace && reading.subject === null && OF_TOPIC.test(item.indicator?.english ?? '')) return null;
    const indicator =
      item.indicator && ownedBy(item.indicator, reading.subject !== null || owners.isOfOne, owners, owner);
    if (item.indicator !== null && indicator === null) return null;
    items.push({ ...item, indicator });
  }
  return { ...reading, items };
}

/** 限额以上单位家电类零售额增长22.6%，新能源汽车零售额增长35.1%: of these sellers too, as far as the sentence goes. */
export function bySameSellers(reading: ClauseReading, facts: readonly Fact[]): ClauseReading {
  const sellers = facts
    .map((fact) => (fact.kind === 'indicator' ? SOLD_BY.exec(fact.indicator.english)?.[1] : undefined))
    .findLast((by) => by !== undefined);
  if (sellers === undefined || reading.subject !== null) return reading;
  const items = reading.items.map((item) =>
    item.indicator !== null &&
    OF_SELLERS.test(item.indicator.english) &&
    !/ (?:by|of) .*\benterprises\b/.test(item.indicator.english)
      ? { ...item, indicator: { ...item.indicator, english: `${item.indicator.english} ${sellers}` } }
      : item,
  );
  return { ...reading, items };
}

const SOLD_BY = /^retail sales of .+? ((?:by|of) (?:enterprises|units) above .+)$/;

/** 普通高中招生34.1万人，在校生98.7万人: of the schools that the fact before names. */
function studentsOf(reading: ClauseReading, before: Fact | null): ClauseReading | null {
  const [thing, ...others] = reading.things;
  if (thing === undefined || others.length > 0 || reading.verb !== null || before === null) return null;
  const schools =
    before.kind === 'count' && before.things.length === 1
      ? SCHOOLS.exec(before.things[0]?.noun.plural ?? '')?.[0]
      : before.kind === 'indicator'
        ? STUDENTS.exec(before.indicator.english)?.[1]
        : undefined;
  const kind = Object.entries(KINDS_OF_STUDENTS).find(([plural]) => plural === thing.noun.plural)?.[1];
  if (schools === undefined || kind === undefined) return null;
  const indicator = { english: `number of ${kind} ${schools}`, article: 'the', counts: true } as const;
  const quantity: Quantity = { ...BARE_FIGURE, figure: thing.figure };
  return { ...reading, things: [], items: [{ start: reading.start, end: reading.end, indicator, quantity }] };
}

const SCHOOLS = /^.*(?:schools|colleges|universities|institutions of higher (?:education|learning))$/;
const STUDENTS =
  /^number of (?:new students in|students enrolled in|students in|full-time teachers in|graduates of) (.+)$/;

const KINDS_OF_STUDENTS: Readonly<Record<string, string>> = {
  students: 'students enrolled in',
  'enrolled students': 'students enrolled in',
  'students enrolled': 'students enrolled in',
  graduates: 'graduates of',
  'full-time teachers': 'full-time teachers in',
};

/**
 * 石油类受油价影响，零售额下降4.3%: of which goods, the clause says that is not told. 人均消费增长8.4%: of each of whom, no clause says in so
 * many words, as 居民人均消费支出 would.
 */
export function isOfUntoldTopic({ items, subject }: ClauseReading, { untold, last }: Thread): boolean {
  if (items.some(({ indicator }) => OF_EACH.test(indicator?.english ?? ''))) return true;
  return (
    untold &&
    last === null &&
    subject === null &&
    items.some(({ indicator }) => BARE_MEASURE.test(indicator?.english ?? ''))
  );
}

const OF_EACH =
  /^(?:average )?(?:per[ -](?:capita|customer|household|person|visitor) )(?:average )?(?:consumption|costs?|daily spending|expenditures?|expenses?|income increases?|spending)$|^(?:average )?(?:consumption|expenditure|spending) per (?:capita|customer|person|visitor)$/;

const BARE_MEASURE =
  /^(?:[\w-]+ )*interest rates?$|^(?:retail|wholesale|total|domestic|overseas)? ?(?:charges?|costs?|output(?: value)?|prices?|profits?|revenue|sales(?: revenue| volume)?|value added)$/;

/** 新开工水利项目2万个，在建项目总投资5万亿元: of such projects, and not of all. */
export function isOfOtherProjects(text: string, before: string): boolean {
  return PROJECTS.test(text) && PROJECTS_OF_A_KIND.test(before);
}

const PROJECTS = /^(?:[全该]\p{Script=Han})?(?:已?(?:在建|新开工|开工|续建|竣工|完工|建成))(?:重[点大])?(?:项目|工程)/u;

const PROJECTS_OF_A_KIND =
  /(?:水利|水运|公路|铁路|交通|能源|电力|电网|光伏|风电|农业|环保|生态|旅游|文化|教育|医疗|养老|科技|工业|产业|物流|住房|安居|改造|治理|灌区|水库)\p{Script=Han}{0,4}(?:项目|工程)/u;

interface Owners {
  /** The fact that the sentence has told last, or that it begins with. */
  readonly topic: Fact | null;
  /** The fact of the clause before. */
  readonly before: Fact | null;
  /** 合计进出口3056.9亿元: the sum of several, which only the clause before can name. */
  readonly summed: boolean;
  /** 'among industrial enterprises …': of whom the sentence before, or all of the article, tells. */
  readonly around: string | null;
  /** A clause before it in the sentence is not understood, and nothing of a whole is known. */
  readonly isUntold: boolean;
  /** The sentence is about one firm, of which its figures are. */
  readonly isOfOne: boolean;
  /** What has no owner is of the place that the article reports on, for nothing before it speaks of anything else. */
  readonly isPlace: boolean;
}

/** Goods by their kind, of which only sellers of a size report. */
const OF_SELLERS = /^retail sales of (?!consumer|goods\b|services\b)/;

const SELLERS = / by enterprises above (?:the )?designated size.*$/;

/** 螺蛳粉出口至30多个国家，出口额1.1亿元: of what the clause before speaks of, where we have not understood it. */
const OF_TOPIC =
  /^(?:annual )?(?:exports|imports|imports and exports|value of (?:exports|imports|imports and exports)|average daily passenger (?:flow|traffic|volume)|passenger flow|online retail sales|tax payments|tax revenue|income|annual income)$|^(?:exports to|imports from|imports and exports with) /;

/** True where nothing in the sentence speaks of a firm, a product or anything else that its figures could be of. */
export function isOfPlace(
  { untold, subject, time, last, partner }: Thread,
  facts: readonly Fact[],
  isReport: boolean,
): boolean {
  if (subject?.place === false) return false;
  if (partner !== null && facts.at(-1)?.kind === 'event') return true; // 东盟为第一大贸易伙伴，对其进出口…
  if (facts.length === 0) return !untold && (isReport || time !== null || subject !== null);
  const before = last ?? facts.at(-1);
  if ((untold && last === null) || before?.kind !== 'indicator') return false;
  return !before.indicator.counts && !OF_GOODS.test(before.indicator.english);
}

/** 汽车产量50万辆，出口额120亿元: exports of cars. */
const OF_GOODS =
  /^(?:number|output|production|sales|sales volume) of |^(?!(?:industrial|agricultural|total) )[\w-]+(?: [\w-]+)* (?:output|production|sales)$/;

/** True where a clause tells a sum of several: 合计进出口3056.9亿元, 增加值合计占规上工业的62.8%. */
export function isSummed({ chunks }: Clause): boolean {
  return /^(?:合计|共计|总计)|合计占/u.test(textOf(chunks));
}

type Indicator = NonNullable<Item['indicator']>;

function ownedBy(
  indicator: Indicator,
  hasSubject: boolean,
  { summed: isSum, around }: Pick<Owners, 'summed' | 'around'>,
  before: Fact | null,
): Indicator | null {
  if (OF_HOUSEHOLDS.test(indicator.english)) return null;
  // 家具制造业价格: what the makers are paid.
  const branch = /^((?:[\w-]+ )+manufacturing) prices?$/.exec(indicator.english)?.[1];
  if (branch !== undefined) return { ...indicator, english: `producer prices in ${branch}`, article: null };
  const told = before?.kind === 'indicator' ? before.indicator.english : '';
  if (indicator.isGoods === true) return tradedGoods(indicator, told);
  const goods = hasSubject || before?.kind !== 'indicator' ? undefined : goodsOf(before);
  // 出口汽车86万辆，出口规模居全国首位: that of cars.
  const volume = /^volume of (exports|imports)$/.exec(indicator.english)?.[1];
  const [, trade, traded] = hasSubject || volume === undefined ? [] : (GOODS_TRADE.exec(told) ?? []);
  if (traded !== undefined && traded !== 'goods' && trade === volume)
    return { ...indicator, english: `${indicator.english} of ${traded}` };
  // 农产品进出口总值1.94万亿元，其中出口6285亿元，进口…: of these products, and not all that is traded.
  if (goods !== undefined && (PLAIN_TRADE.test(indicator.english) || BALANCE.test(indicator.english)))
    return {
      ...indicator,
      english: `${indicator.english} ${BALANCE.test(indicator.english) ? 'in' : 'of'} ${goods}`,
      isGoods: true,
    };
  if (BALANCE.test(indicator.english) && !hasSubject) return balanceOf(indicator, told);
  if (indicator.grows === true) {
    if (/^(?:total )?profits? made by .*enterprises/.test(told) && / ?enterprises/.test(indicator.english))
      return { ...indicator, english: `profits made by ${indicator.english}`, article: null };
    const measure = MEASURE.exec(told)?.[1] ?? (told.endsWith(' value added') ? 'value added of' : null);
    if (measure !== null) return { ...indicator, english: `${measure} ${withArticle(indicator)}`, article: 'the' };
    return before !== null || / ?enterprises/.test(indicator.english) ? null : indicator;
  }
  // 限额以上单位家电零售额…，新能源汽车零售额…: of the same sellers.
  const sellers = OF_SELLERS.test(indicator.english) ? SELLERS.exec(told)?.[0] : undefined;
  if (sellers !== undefined && !SELLERS.test(indicator.english))
    return { ...indicator, english: `${indicator.english}${sellers}` };
  // 脐橙种植面积190万亩，产量168.5万吨: of what grows there.
  const crop = indicator.english === 'output' ? GROWN_ON.exec(told) : null;
  if (crop !== null) return { ...indicator, english: `output of ${crop[1] ?? pluralize(crop[2] ?? '')}` };
  // 全市地铁运营里程达到352公里，日均客流量171万人次: of the subway, and not of the city.
  const carrier = PASSENGERS.test(indicator.english) ? CARRIER.exec(told)?.[1] : undefined;
  if (carrier !== undefined)
    return { ...indicator, english: indicator.english.replace(/passengers?\b/, `${carrier.replace(/s$/, '')} $&`) };
  const isAccount = ACCOUNTS.test(indicator.english) && !hasSubject;
  const accounts = isAccount ? (ENTERPRISES.exec(told)?.[1] ?? around?.replace(/^among /, '')) : undefined;
  if (accounts !== undefined) return { ...indicator, english: `${indicator.english} of ${accounts}`, article: 'the' };
  if (hasSubject || !(isSum || OF_SOMEBODY.test(indicator.english))) return indicator;
  const holders = ENTERPRISES.exec(told)?.[1];
  const named = holders ?? countedIn(before);
  return named === undefined ? null : { ...indicator, english: `${indicator.english} of ${named}`, article: 'the' };
}

/** The goods whose trade the fact tells, both ways or one of them as a part of it; nothing for all trade. */
function goodsOf({ indicator, ofWhich }: IndicatorFact): string | undefined {
  const [, both, goods] = GOODS_TRADE.exec(indicator.english) ?? [];
  return goods !== undefined &&
    goods !== 'goods' &&
    (both === 'imports and exports' || ofWhich || indicator.isGoods === true)
    ? goods
    : undefined;
}

const GOODS_TRADE = /^(?:(?:total )?value of )?(imports and exports|exports|imports) of (.+)$/;
const PLAIN_TRADE = /^(?:(?:total )?value of |volume of )?(?:exports|imports)$/;

/** 出口…增长3%，其中机电产品、水果分别增长5%和7%: exports of these, to whomever all of them go. */
function tradedGoods(indicator: Indicator, told: string): Indicator | null {
  const [, trade, partner = ''] = /^(?:(?:total )?value of )?(exports|imports)( (?:to|from) .+)?$/.exec(told) ?? [];
  return trade === undefined ? null : { ...indicator, english: `${trade} of ${indicator.english}${partner}` };
}

/** 贸易顺差4071.4亿元: of the trade that the fact before tells, all of it or that with a partner; null where it is of goods. */
function balanceOf(indicator: Indicator, told: string): Indicator | null {
  if (ALL_TRADE.test(told)) return indicator;
  const partner = / (?:with|to|from) (.+)$/.exec(told)?.[1];
  const isTrade =
    /^(?:(?:total )?value of )?(?:imports and exports|exports|imports|trade|foreign trade) (?:with|to|from) /.test(
      told,
    );
  return isTrade && partner !== undefined ? { ...indicator, english: `${indicator.english} with ${partner}` } : null;
}

const BALANCE = /^(?:foreign )?trade (?:surplus|deficit)$/;
const ALL_TRADE =
  /^(?:(?:total )?value of )?(?:imports and exports|exports|imports|foreign trade|trade)(?: of goods)?$/;

const ENTERPRISES = / (?:by|of|to) ((?:(?!by |of |to )[\w-]+ )+enterprises(?: above (?:the )?designated size)?)$/;

/** 'area planted with tea', 'navel orange planted area' */
const GROWN_ON =
  /^(?:area planted with|(?:planted|sown|planting) area of) (.+)$|^((?:[\w-]+ )*[\w-]+) (?:planted|sown|planting) area$/;

/** Who is carried, where nothing says by what. */
const PASSENGERS = /^(?:(?:annual|average daily|total) )*(?:passenger (?:flow|traffic|trips|volume))$/;

/** 'length of subways in operation' */
const CARRIER = /\b(subway|railway|high-speed railway|rail transit|bus route|tram)s?\b/;

/** What firms have in their books. */
const ACCOUNTS =
  /^(?:accounts receivable|average collection period of accounts receivable|costs per RMB 100 of operating revenue|debt-to-asset ratio|finished goods inventories|inventory of finished goods|total liabilities)$/;

/** 上市公司42家，总市值5210亿元: of these companies. */
function countedIn(before: Fact | null): string | undefined {
  const counted =
    before?.kind === 'count' && before.things.length === 1
      ? before.things[0]?.noun.plural
      : before?.kind === 'indicator' && before.indicator.counts
        ? before.indicator.english
        : undefined;
  const kind = /\b(companies|enterprises|projects)$/.exec(counted ?? '')?.[1];
  return kind === undefined ? undefined : `these ${kind}`;
}

/** What grows with an industry or a kind of enterprise, where the fact before says it of others. */
const MEASURE =
  /^((?:value added|(?:total )?profits?|operating revenue|tax revenue|electricity consumption|sales revenue|investment|exports|imports and exports) (?:of|in|from)) /;

/** 企业户均产值: 户 counts the firms, and no households live in them. */
const OF_HOUSEHOLDS = /^(?=.*\bper-household\b).*\b(?:company|companies|enterprises?|firms?)\b/;

/** Of a firm or a branch, which has to be named. */
const OF_SOMEBODY =
  /^(?:(?:net|total) )?(?:area|assets|average (?:age|energy consumption|production efficiency|customs clearance time|handling time|processing time|monthly income|number of application materials)|business revenue|comprehensive output value|output value of the whole industrial chain|capacity utilization rate|direct economic losses|energy consumption per unit of (?:output value|product|value added)|floor area|floor space|input intensity|investment|loan access rate|market share|market value|operating costs|operating revenue|output|output value|product (?:defect|pass|yield) rate|production capacity|production efficiency|rate of (?:local|nearby) sourcing|profit|profits|profit margin on operating revenue|reclaimed water reuse rate|revenue|sales|sales revenue|sales volume|total area|(?:total )?transit time|total travel time|travel time|logistics time|value of goods)$/;
