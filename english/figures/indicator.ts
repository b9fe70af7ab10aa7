/** What a figure is of: an indicator by its name, or made of several words. */
import { textOf } from '../chunk.ts';
import type { Item } from './clause-parts.ts';
import { isCount } from './counting.ts';
import { sayCount } from '../figure.ts';
import type { Figure } from '../../language/number/figure.ts';
import { nounOf, ONE_INDUSTRY } from '../grammar/nominal.ts';
import { type NounPhrase, parseNounPhrase, withArticle } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';
import type { Quantity } from './quantity-draft.ts';
import { mayCount } from '../words/measure-word.ts';
import { being } from '../words/relation.ts';

export const IS_RATE = /\b(coverage|intensity|rate|ratio|share)\b|^(?:increase|rise) in (?:[\w-]+ )*prices$/;

/** What a survey comes to, in percent or points: 'PMI of large enterprises', 'consumer confidence index'. */
export const INDEX = /\b(?:PMI|index)(?: of .+)?$/;

/** 60岁及以上人口: 'population aged 60 and above'; null for any other noun. */
export function parseAged(pieces: readonly Piece[], from: number): NounPhrase | null {
  const [age, people] = pieces.slice(from, from + 2);
  if (age?.sense !== 'figure' || age.figure.unit !== '岁' || !/^(?:常住)?(?:老年)?人口$/u.test(people?.text ?? ''))
    return null;
  const { bound, value, low, high, text } = age.figure;
  const said =
    low !== null && high !== null
      ? `aged ${low}–${high}`
      : bound === 'at-least' && value !== null
        ? `aged ${value} and above`
        : bound === 'at-most' && value !== null && text.endsWith('以下') && !/及以下/.test(text)
          ? `under ${value}`
          : null;
  if (said === null) return null;
  const kind = people?.text.startsWith('常住') === true ? 'permanent population' : 'population';
  return { english: `${kind} ${said}`, plural: null, article: 'the', indicator: true, end: from + 2 };
}

/** Indices in points and not in percent: 消费者信心指数为87.9. */
export const CONFIDENCE = /\b(?:climate|confidence|expectation|satisfaction|performance) index$/;

/** 工业对GDP增长贡献率 */
export function parseContribution(pieces: readonly Piece[], from: number): NounPhrase | null {
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
export function parseHolders(pieces: readonly Piece[], from: number): NounPhrase | null {
  const first = pieces[from];
  const alone = first?.sense === 'noun' && parseNounPhrase(pieces, from) === null ? from + 1 : null;
  const holders = parseNounPhrase(alone === null ? pieces : pieces.slice(0, alone), from);
  const named =
    holders === null
      ? null
      : holders.end === from + 1 && THE_ONE.test(pieces[from]?.text ?? '')
        ? `the ${holders.english}`
        : ONE_INDUSTRY.test(holders.english) || ONE_PLACE.test(holders.english)
          ? `the ${holders.english}`
          : (holders.plural ?? (BRANCH.test(holders.english) ? withThe(holders.english) : null));
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

/** 数控机床产业集群实现产值356亿元: one of them, for several would be counted. */
const ONE_PLACE = /\b(?:chain|cluster|park|zone)$/;

/** Of these a text without a name for them means the one that it is about: 开发区实现生产总值318亿元. */
const THE_ONE = /^(?:开发区|高新区|经开区|新区|园区|自贸区|保税区|集团|公司|平台|港口|口岸)$/u;

/** 'the production and supply of electricity', 'the optoelectronic industry', but 'mining' */
function withThe(branch: string): string {
  return / of | industry$/.test(branch) ? `the ${branch}` : branch;
}

/** 制造业增加值占地区生产总值比重 */
export function parseShare(pieces: readonly Piece[], from: number): NounPhrase | null {
  const part = parseNounPhrase(pieces, from);
  if (part === null || !part.indicator || pieces[part.end]?.text !== '占') return null;
  const at = pieces.findIndex(({ text }, index) => index > part.end && (text === '比重' || text === '比例'));
  if (at < 0) return null;
  const end = pieces[at - 1]?.text === '的' ? at - 1 : at;
  const whole = parseNounPhrase(pieces.slice(0, end), part.end + 1);
  if (whole === null || whole.end !== end) return null;
  // 战略性新兴产业增加值占规上工业比重: in the value added of all.
  const isOfSame =
    part.english.startsWith('value added of ') && /\babove (?:the )?designated size$/.test(whole.english);
  if (!whole.indicator && !isOfSame) return null;
  // 护理型床位占养老机构床位总数的比重: of the beds, and not of their number.
  const things = part.english.replace(/^number of /, '');
  const all = whole.english.startsWith('total number of ') ? withArticle(whole) : whole.english;
  const english = `share of ${things} in ${isOfSame && !whole.indicator ? 'that of ' : ''}${all}`;
  return { english, plural: null, article: 'the', indicator: true, end: at + 1 };
}

/** 31个大城市城镇调查失业率 */
export function parseCities(pieces: readonly Piece[], from: number): NounPhrase | null {
  const [count, cities] = pieces.slice(from, from + 2);
  const kind = Object.hasOwn(CITIES, cities?.text ?? '') ? CITIES[cities?.text ?? ''] : undefined;
  if (count?.sense !== 'figure' || kind === undefined) return null;
  const what = parseNounPhrase(pieces, from + 2);
  if (what === null || !what.indicator || / in /.test(what.english)) return null;
  return { ...what, english: `${what.english} in ${sayCount(count.figure)} ${kind}`, article: 'the' };
}

/** Cities that statistics are kept of. */
const CITIES: Readonly<Record<string, string>> = {
  大城市: 'major cities',
  地级及以上城市: 'cities at or above the prefecture level',
  重点城市: 'key cities',
};

/** 出口机电产品: exports of mechanical and electrical products. */
export function parseTraded(pieces: readonly Piece[], from: number): NounPhrase | null {
  const trio = parseTrio(pieces, from);
  if (trio !== null) return trio;
  const valued = parseTradedValue(pieces, from);
  if (valued !== null) return valued;
  const trade = { 出口: 'exports', 进口: 'imports' }[pieces[from]?.text as string];
  const goods = trade === undefined ? null : parseNounPhrase(pieces, from + 1);
  if (goods === null || goods.indicator || pieces[goods.end]?.sense !== 'figure') return null;
  const named = nounOf(goods.english)?.counting === 'mass' ? goods.english : goods.plural;
  if (named === null) return null;
  return { english: `${trade} of ${named}`, plural: null, article: null, indicator: true, end: goods.end };
}

/** 电动汽车、锂电池、光伏产品“新三样”合计出口: what the three are is said with their name. */
function parseTrio(pieces: readonly Piece[], from: number): NounPhrase | null {
  const at = pieces.findIndex(({ text }, index) => index >= from && text === '出口');
  const name = at < 0 ? '' : textOf(pieces.slice(from, at));
  if (!TRIO.test(name) || pieces[at + 1]?.sense === 'noun') return null;
  const what = name.startsWith('“') ? '' : ' of electric vehicles, lithium-ion batteries and photovoltaic products';
  return { english: `exports of the “new trio”${what}`, plural: null, article: null, indicator: true, end: at + 1 };
}

const TRIO = /^(?:(?:电动汽车|新能源汽车)、锂(?:离子)?电池[、和]光伏产品等?)?(?:外贸)?“新三样”(?:产品)?(?:合计)?$/u;

/** 农产品|进出口总值: the trade in goods, whose value stands before it. */
function parseTradedValue(pieces: readonly Piece[], from: number): NounPhrase | null {
  const at = pieces.findIndex(
    (piece, index) => index > from && piece.sense === 'noun' && TRADED_VALUE.test(piece.noun.english),
  );
  const value = pieces[at];
  const goods = at < 0 ? null : parseNounPhrase(pieces.slice(0, at), from);
  if (value?.sense !== 'noun' || goods === null || goods.end !== at || goods.indicator) return null;
  const named = nounOf(goods.english)?.counting === 'mass' ? goods.english : goods.plural;
  if (
    named === null ||
    !/\b(?:cars|goods|products|vehicles|machinery|equipment|textiles|garments|furniture|fruits?)$/.test(named)
  )
    return null;
  const english = `${value.noun.english} of ${named}`;
  return { english, plural: null, article: value.noun.article, indicator: true, end: at + 1 };
}

const TRADED_VALUE = /^(?:(?:total )?value of )?(?:imports and exports|exports|imports)$/;

export function indicatorOf(
  noun: NounPhrase,
  { relation, figure, against, from }: Quantity,
  isPart: boolean,
): Item['indicator'] {
  if (BARE.has(noun.english) || OF_UNNAMED.test(noun.english)) return null;
  // 企业年产能提升到5000台: of the one that the text is about, and of no others.
  if (noun.english.endsWith(' of enterprises') && relation.sense !== 'change') return null;
  // 增速增长3.5%: of a rate of growth only points are told.
  if (/growth rate/.test(noun.english) && relation.sense === 'change' && figure.kind !== 'points') return null;
  // 已建成5G基站12.6万个: how many have been completed, and not how large they are.
  if (relation === being && isCount(figure) && noun.english.startsWith('completed ')) return null;
  // 建成中药材仓储能力100万吨: the capacity, and no herbs.
  if (/ of (?:[\w’]+ )*completed /.test(noun.english)) return null;
  // 家政企业从业人员比重: in the employees of all of them
  if (noun.english.endsWith(' employee share')) return null;
  // 签约项目投资36家: those who invest, and no investment; 新接订单45艘: ships on order.
  if (/^[家户架艘]$/u.test(figure.unit ?? '') && !mayCount(figure.unit, noun.english)) return null;
  // 完成项目投资23个: those invested in
  if (isCount(figure) && noun.english.endsWith(' investment')) return null;
  if (noun.indicator) return { english: noun.english, article: noun.article, counts: false };
  const growing = growingOf(noun, { relation, figure });
  if (growing !== null) return growing;
  if (!mayCount(figure.unit, noun.english)) return null;
  // 其中新能源汽车86.7万辆
  if (isPart && noun.plural !== null && relation === being && figure.kind === 'quantity' && against === null)
    return { english: noun.plural, article: null, counts: isCount(figure) };
  if (isPart && noun.plural !== null && relation.sense === 'share')
    return { english: noun.plural, article: null, counts: false };
  const part = isPart && relation === being && against === null ? partOf(noun, figure) : null;
  if (part !== null) return part;
  // 高新技术企业由365家增加到418家
  const isLevel = relation.sense === 'value' || (relation.sense === 'change-to' && from?.figure.unit === figure.unit);
  const counts = isLevel && relation !== being && isCount(figure) && against === null;
  return counts && noun.plural !== null ? { english: `number of ${noun.plural}`, article: 'the', counts: true } : null;
}

/** 其中县级补助50万元, 其中风电450万千瓦: so much of the sum before it. Null for those who have or get a part of it. */
function partOf(noun: NounPhrase, figure: Figure): Item['indicator'] {
  const counting = nounOf(noun.english)?.counting;
  const english =
    noun.english === 'photovoltaic' ? 'photovoltaic power' : counting === 'mass' ? noun.english : noun.plural;
  const isMoney = figure.kind === 'amount' && MONEY.test(noun.english);
  const isStuff =
    figure.kind === 'quantity' &&
    !isCount(figure) &&
    figure.unit !== '人' &&
    (counting === 'mass' || noun.english === 'photovoltaic');
  if (english === null || figure.bound === 'several' || !(isMoney || isStuff)) return null;
  return { english, article: null, counts: false, isPart: true };
}

/** What sums of money consist of. */
const MONEY =
  /\b(?:bond|capital|donation|financing|fund|funding|grant|investment|loan|subsid(?:y|ies)|allowance|compensation)s?$/;

/** 私营企业增长5.1%, 软件和信息技术服务业增长12.6%: those that grow, while what of theirs only the fact before tells. */
export function growingOf(
  noun: NounPhrase,
  quantity: Pick<Quantity, 'relation' | 'figure'> | undefined,
): Item['indicator'] {
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
  /^(?!advanced )(?:[\w-]+,? )*(?:industry|manufacturing|mining|services)$|^culture, sports and entertainment$|^(?:extraction|manufacture|mining|processing|smelting|production and supply)\b.* of /;

/** Of what, only the clauses before could tell: 总数突破3万家, 规模5200万千瓦. */
export const BARE: ReadonlySet<string> = new Set([
  'amount',
  'business volume',
  'completion rate',
  'comprehensive utilization rate',
  'utilization rate',
  'contribution',
  'contribution rate',
  'coverage',
  'coverage rate',
  'average household income',
  'average interest rate',
  'average price',
  'average export price',
  'average import price',
  'interest rate',
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
  /^share of (?!.* in )(?:.*\b)?(?:exports|expenditures?|foreign trade|imports|income|investment|output(?: value)?|revenue|sales|spending|trade|value added)$|^share of (?:the )?(?:exports|imports) of (?!.* in )/;
