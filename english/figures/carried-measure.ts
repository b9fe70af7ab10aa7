/**
 * What is measured of goods and branches that stand bare before their figure, because the words before have said it:
 * 茶叶28.4万吨 behind 油料产量291.3万吨, 集成电路9052.5亿元 behind 出口机电产品, 水泥1632万吨 behind 主要产品产量中.
 */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { isCount } from './counting.ts';
import type { ClauseReading } from './clause-parts.ts';
import { readLead } from './clause-reading.ts';
import type { Fact, IndicatorFact } from '../fact.ts';
import { nounOf } from '../grammar/nominal.ts';
import { growingOf } from './indicator.ts';
import { type NounPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';
import type { Thread } from '../thread.ts';
import { parseQuantity } from './quantity.ts';
import type { Quantity } from './quantity-draft.ts';

/** 'output of', with what stands behind the goods: 'by enterprises above …'. */
export interface Measure {
  readonly of: string;
  readonly behind: string;
}

/** 主要产品产量中, 出口商品中: a clause that only names what the list behind it measures. Null for any other. */
export function measureFramed({ chunks }: Clause): Measure | null {
  const of = FRAMES.find(([frame]) => frame.test(textOf(chunks)))?.[1];
  return of === undefined ? null : { of, behind: '' };
}

const FRAMES: readonly (readonly [frame: RegExp, of: string])[] = [
  [/^(?:[在从])?主?要?(?:工业|农)?产品产量(?:中|方面|来?看)$/u, 'output of'],
  [/^(?:[在从])?(?:主要)?出口(?:商品|产品)(?:中|来?看)$/u, 'exports of'],
  [/^(?:[在从])?(?:主要)?进口(?:商品|产品)(?:中|来?看)$/u, 'imports of'],
];

/** 主要贸易伙伴中, 主要支出科目中, 同期: what leads to a list and takes nothing from it. */
export function isListOpening({ chunks }: Clause): boolean {
  return OPENING.test(textOf(chunks));
}

const OPENING =
  /^(?:[在从])?(?:主要|前五大|前三大)(?:贸易伙伴|出口市场|贸易市场|外贸市场|国别市场|支出科目|支出项目|税种|收入项目)(?:中|来?看)$|^同期$/u;

/** What the fact right before the clause measures, of which the clause may tell more; null where nothing does. */
function measureBefore(fact: Fact | null): Measure | null {
  if (fact?.kind !== 'indicator' || fact.status !== 'reported') return null;
  const { english } = fact.indicator;
  if (english.endsWith(' output')) return OUTPUT_LAST.test(english) ? { of: 'output of', behind: '' } : null;
  const [, of, behind = ''] = MEASURE.exec(english) ?? [];
  return of === undefined ? null : { of, behind };
}

/** 'tea output', and no 'industrial output' */
const OUTPUT_LAST = /^(?!(?:total|industrial|agricultural|annual|gross) output)(?:[\w-]+ )+output$/;

const MEASURE =
  /^(output of|exports of|imports of|retail sales of|profits of|total profit of|value added of|operating revenue of|business revenue of|tax revenue from) (?!consumer goods|.* enterprises (?!above)).+?((?: (?:to|from|by) .+)?)$/;

/** The measure that a clause may leave unsaid, and the fact that has named it; nothing where none stands right before it. */
export function measureAt(
  clause: Clause,
  former: Clause | undefined,
  { thread, facts, whole }: { readonly thread: Thread; readonly facts: readonly Fact[]; readonly whole: Fact | null },
): readonly [Measure | null, Fact | null] {
  const isNext = former !== undefined && facts.at(-1)?.clauses.includes(former) === true;
  const isPart = facts.length === 0 && (thread.ofWhich || clause.chunks[0]?.text === '其中');
  const before = isNext ? (facts.findLast((fact) => !isPrice(fact)) ?? null) : isPart ? whole : null;
  return [measureBefore(before) ?? (isNext ? null : taxedIn(former)) ?? thread.measure, before];
}

/** 其中铁路设备制造业税收增长31.5%，|通信设备制造业增长9.1%: the taxes of the next one too, where the first is not told. */
function taxedIn(former: Clause | undefined): Measure | null {
  return TAXED.test(textOf(former?.chunks ?? [])) ? { of: 'tax revenue from', behind: '' } : null;
}

const TAXED = /业税收(?:收入)?(?:同比)?(?:分别)?(?:增长|下降)[\d.]+%/u;

function isPrice(fact: Fact): boolean {
  return fact.kind === 'indicator' && /^average (?:export|import) price of /.test(fact.indicator.english);
}

/** What the clause tells in that measure; null where it names another, or is of no goods. */
export function readCarried(
  pieces: readonly Piece[],
  measure: Measure | null,
  before: Fact | null,
): ClauseReading | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (measure === null || first === undefined || last === undefined) return null;
  const { lead, at } = readLead(pieces);
  if (lead.time !== null || lead.subject !== null) return null;
  const common = { ...lead, start: first.start, end: last.end, things: [], verb: null };
  const priced = readPrice(pieces, at, measure, before);
  if (priced !== null) return { ...common, items: [{ start: first.start, end: last.end, ...priced }] };
  const noun = parseNounPhrase(pieces, at);
  const quantity = noun === null ? null : parseQuantity(pieces, noun.end);
  if (noun === null || noun.indicator || quantity === null || quantity.end !== pieces.length) return null;
  // 其中新能源汽车86.7万辆: so many of those before.
  if (lead.ofWhich && isCount(quantity.figure)) return null;
  const named = measuredName(noun, quantity, measure);
  if (named === null) return null;
  const indicator = { english: `${measure.of} ${named}${measure.behind}`, article: null, counts: false } as const;
  return { ...common, items: [{ start: first.start, end: last.end, indicator, quantity }] };
}

/** The goods or the branch, where the figure is one that such a measure can have. */
function measuredName(noun: NounPhrase, quantity: Quantity, { of }: Measure): string | null {
  const { kind, unit, bound, text } = quantity.figure;
  const isLevel = quantity.relation.sense === 'value' && kind !== 'share' && kind !== 'points';
  const isGrowth = quantity.relation.sense === 'change' && kind === 'share';
  if (bound === 'several' || !(isLevel || isGrowth) || quantity.against !== null) return null;
  const growing = growingOf(noun, { relation: GROWN, figure: { ...quantity.figure, kind: 'share' } });
  if (OF_BRANCHES.test(of)) {
    const isOwn = of === 'tax revenue from' ? isGrowth || kind === 'amount' : isLevel && kind === 'amount';
    if (growing?.grows !== true || !isOwn) return null;
    return / of /.test(growing.english) ? `the ${growing.english}` : growing.english;
  }
  if (growing !== null || NO_GOODS.test(noun.english)) return null;
  const isOutput = of === 'output of';
  const isMade = kind === 'quantity' && !NO_OUTPUT.test(unit ?? '') && (unit !== '个' || /[亿万]/u.test(text));
  if (isLevel && isOutput && !isMade) return null;
  if (isLevel && of === 'retail sales of' && kind !== 'amount') return null;
  const counting = nounOf(noun.english)?.counting;
  return counting === 'mass' || counting === 'plural' ? noun.english : noun.plural;
}

const GROWN: Quantity['relation'] = { sense: 'change', past: '', base: '', direction: 'up', leads: false };

const OF_BRANCHES = /^(?:(?:profits|total profit|value added|operating revenue|business revenue) of|tax revenue from)$/;

/** What is stored, carried or handled is not made. */
const NO_GOODS =
  /\b(?:cargo|charging pile|container|fertilizer|pesticide|seed|enterprise|freight|household|inventory|parcel|passenger|people|project|reserve|stock|tourist|visitor|waste|worker)s?\b/;

/** What has land, firms or heads is not made either. */
const NO_OUTPUT = /^(?:亩|公顷|平方公里|家|户|人|名|人次|项|条|座|所|处)$/u;

/** 进口均价|每吨3286元 behind 进口大豆418.6万吨: of these. */
function readPrice(
  pieces: readonly Piece[],
  at: number,
  { of }: Measure,
  before: Fact | null,
): Pick<ClauseReading['items'][number], 'indicator' | 'quantity'> | null {
  const trade = /^(?:exports|imports) of$/.test(of) ? of.slice(0, -'s of'.length) : null;
  const goods = before?.kind === 'indicator' ? goodsOf(before) : null;
  if (trade === null || goods === null) return null;
  const name = pieces[at]?.text ?? '';
  const isNamed = name === { import: '进口均价', export: '出口均价' }[trade as 'import' | 'export'];
  if (!isNamed && name !== '每') return null;
  const quantity = parseQuantity(pieces, isNamed ? at + 1 : at);
  const isPrice = quantity?.figure.kind === 'amount' && quantity.end === pieces.length;
  if (quantity === null || !isPrice || pieces[isNamed ? at + 1 : at]?.text !== '每') return null;
  const indicator = { english: `average ${trade} price of ${goods}`, article: 'the', counts: false } as const;
  return { indicator, quantity };
}

/** Goods that are told by weight or number, whose price is of each. */
function goodsOf({ indicator, quantities: [first] }: IndicatorFact): string | null {
  return first.figure.kind === 'quantity'
    ? (/^(?:exports|imports) of (.+)$/.exec(indicator.english)?.[1] ?? null)
    : null;
}
