/** Whether the noun beside a figure is only a piece of what the figure is of: 首席|技师, 通过线上平台完成的|交易额. */
import type { Span } from '../../language/span.ts';
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { sayFigure } from '../figure.ts';
import type { Piece } from '../piece.ts';
import { actionNouns } from '../words/action-noun.ts';
import { bareDeeds, deeds } from '../words/deed.ts';
import { DEEDS } from '../words/digest.ts';
import { adverbs, manners, particles } from '../words/particle.ts';
import { intransitive, transitive } from '../words/predicate.ts';

/**
 * True where words that we do not know belong to the noun, or stand between it and its figure: told without them, the figure
 * would be one of something else.
 *
 * @param pieces what the clause says between the figure before and this one
 */
export function isRestricted(pieces: readonly Piece[]): boolean {
  const last = pieces.findLastIndex(({ sense }) => sense === 'noun');
  if (last < 0) return false;
  // 车辆中新能源车辆|比例|不低于80%: a ratio of the one to the other.
  if (pieces.some(({ text }) => RATIOS.test(text))) return true;
  // 除去成本能|净赚|38万元, 进口|金属矿砂|683亿元
  if (pieces.slice(last + 1).some((piece) => isWord(piece) && !isHarmless(piece))) return true;
  let first = last;
  while (first > 0 && OF_NOUNS.has(pieces[first - 1]?.sense ?? 'unknown')) first--;
  const before = pieces[first - 1];
  const noun = pieces[last];
  if (before === undefined || noun?.sense !== 'noun') return false;
  if (before.text === '的') return !isOfOwner(pieces[first - 2]);
  // 住宿|、|餐饮等消费
  if (/^[、和与及]$/u.test(before.text)) return isUnknown(pieces[first - 2]);
  if (isUnknown(before)) return true;
  // 改善|灌溉面积420万亩: how much of it has been improved, and not how large it is.
  return isVerb(before) && STOCK.test(noun.text) && !REACHING.test(before.text);
}

/** 14个县|地区生产总值|不足100亿元: of those that are counted before it. */
export function isOfCounted(pieces: readonly Piece[], at: number): boolean {
  const figure = pieces.slice(0, at).findLastIndex(({ sense }) => sense === 'figure');
  const [counted, ...what] = figure < 0 ? [] : pieces.slice(figure + 1, at);
  const isCount = counted?.sense === 'name' || (counted?.sense === 'noun' && !counted.noun.indicator);
  const end = what.findIndex(({ sense }) => sense !== 'noun' && sense !== 'modifier');
  return (
    isCount &&
    (end < 0 ? what : what.slice(0, end)).some((piece) => piece.sense === 'noun' && MEASURED.test(piece.text))
  );
}

const MEASURED =
  /(?:率|额|量|值|数|收入|支出|面积|规模|投资|里程|价格|利润|余额|增速|增幅|降幅|涨幅|指数|比重|占比|消费|出口|进口)$/u;

/** 服务类|项目采购金额, 12|省市外贸增速: the words beside a figure begin behind one that narrows them, and that we cannot tell. */
export function isBegunAside(pieces: readonly Piece[]): boolean {
  const at = pieces.findLastIndex(
    (piece) =>
      !OF_NOUNS.has(piece.sense) && !Object.hasOwn(DEEDS, piece.text) && !MOVING.has(piece.sense) && !isHarmless(piece),
  );
  const before = pieces[at];
  const behind = pieces[at + 1];
  if (before?.sense !== 'unknown' || behind === undefined || !OF_NOUNS.has(behind.sense)) return false;
  if (/^(?:\d+|[类型级式性化系])$/u.test(before.text)) return true;
  return before.text.length > 1 && isUnknown(before) && pieces.slice(at).some(({ text }) => Object.hasOwn(DEEDS, text));
}

const MOVING: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['relation', 'basis', 'adverb', 'measurement']);

/** 跨省倾倒|案件97起, 涉及|利用|企业73家: of a kind that what stands right before them names, and no table knows. */
export function isOfNarrowerKind(pieces: readonly Piece[], { isCount }: { readonly isCount?: boolean }): boolean {
  const [before, verb, noun] = pieces.slice(-3);
  if (isCount !== true || noun === undefined || verb === undefined || !isVerb(verb)) return false;
  if (CASES.test(noun.text)) return !DEALING.test(verb.text);
  return ANYBODY.test(noun.text) && before !== undefined && isVerb(before);
}

const CASES = /^(?:案件|案|案例|事件|行为)$/u;
const DEALING = /^(?:(?:共|累计)?(?:查处|查办|立案|办理|受理|办结|破获|发现|侦破|审结|起诉|移送|新收|侦办|处理))$/u;
const ANYBODY = /^(?:企业|单位|人员|机构|公司|项目)$/u;

/** 低于60%的省份, 超500亿元的县: so much is what they have, and no part of them. */
export function isLevelOf(before: readonly Piece[]): boolean {
  const last = before.findLast(({ sense }) => sense !== 'adverb');
  return (
    last !== undefined &&
    (last.sense === 'relation' || /(?:于|率|额|值|为|占地|总投资|全长|总长|规模)$/u.test(last.text))
  );
}

/** 部分县区, 少数企业: what the rest of the sentence tells is of these, and not of all. */
export function isOfSome({ chunks }: Clause): boolean {
  return /^(?:但|不过|然而|目前)?(?:仍有|还有)?(?:部分|一些|个别|少数|有的|有些)/u.test(textOf(chunks));
}

/** 超20亿元|项目|200个: how large the things are that the count behind them is of; null for any other count. */
export function sizedThing(pieces: readonly Piece[], at: number): string | null {
  const [size, noun] = at < 2 ? [] : pieces.slice(at - 2, at);
  if (size?.sense !== 'figure' || noun?.sense !== 'noun' || !isTypeOf(pieces, size)) return null;
  if (size.figure.kind !== 'amount') return null;
  const bound = size.figure.bound === 'exact' && /超过?$/u.test(pieces[at - 3]?.text ?? '') ? 'over ' : '';
  return `${noun.noun.plural ?? noun.noun.english} of ${bound}${sayFigure(size.figure)}`;
}

/** 4.3米焦炉18座, 10亿元项目5个: of which kind they are, and not how many. */
export function isTypeOf(pieces: readonly Piece[], { start }: Span): boolean {
  const at = pieces.findIndex((piece) => piece.start === start);
  const [piece, noun, count] = at < 0 ? [] : pieces.slice(at, at + 3);
  return (
    piece?.sense === 'figure' &&
    SIZES.test(piece.text) &&
    noun?.sense === 'noun' &&
    count?.sense === 'figure' &&
    count.figure.kind === 'quantity' &&
    !SIZES.test(count.text)
  );
}

const SIZES = /(?:米|吨|千瓦|兆瓦|吉瓦|千伏|升|寸|元)(?:级|以[上下])?$/u;

/**
 * True where the words beside a figure are only the end of a list, or what it is compared with, or where a word of one
 * character that we have no English for stands in the list.
 *
 * @param near the words
 * @param before what stands before them
 */
export function isListCut(near: readonly Piece[], before: Piece | undefined, pieces: readonly Piece[]): boolean {
  if (before !== undefined && /^(?:[、及和与比较同跟]|以及|相比)$/u.test(before.text)) return true;
  // 企业2018年落户园区时只有30多名员工: then, and not in the park.
  if (pieces.some(({ text }) => text === '时' || text === '时只有')) return true;
  return near.some((piece, at) => {
    const next = near[at + 1];
    // 新建|和|改造: half of what is done. 铜|产业、锂电: an industry that the list names.
    if (/^[和与及或、]$/u.test(piece.text) && next !== undefined && Object.hasOwn(DEEDS, next.text)) return true;
    // 取消|和|下放|权力事项: one of the two that are done.
    if (Object.hasOwn(DEEDS, piece.text) && /^[和与及或、]$/u.test(next?.text ?? '')) return true;
    // 营业收入|超|千亿企业3家: how large they are.
    if (
      piece.sense === 'noun' &&
      piece.noun.indicator &&
      next?.sense === 'relation' &&
      near.slice(at + 2).some(({ sense }) => sense === 'noun')
    )
      return true;
    // 住宿|、|餐饮等消费: of both.
    if (piece.sense === 'modifier' && /^[、和与及]$/u.test(next?.text ?? '') && near[at + 2]?.sense === 'noun')
      return true;
    const isShort = piece.sense === 'noun' && piece.text.length === 1 && next?.sense === 'noun';
    return isShort && near.some(({ text }) => text === '、');
  });
}

/** 全市的, 去年的: whose it is, and no clause that narrows it. */
function isOfOwner(piece: Piece | undefined): boolean {
  return piece !== undefined && (OWNERS.has(piece.sense) || piece.sense === 'figure');
}

export function isUnknown(piece: Piece | undefined): boolean {
  return piece !== undefined && isWord(piece) && !isHarmless(piece) && !isVerb(piece);
}

function isWord({ sense, text }: Piece): boolean {
  return (sense === 'unknown' || sense === 'verb') && /\p{Script=Han}/u.test(text);
}

function isHarmless({ text }: Piece): boolean {
  return (
    Object.hasOwn(particles, text) || Object.hasOwn(adverbs, text) || Object.hasOwn(manners, text) || SMALL.test(text)
  );
}

function isVerb({ sense, text }: Piece): boolean {
  return sense === 'verb' || VERBS.some((table) => Object.hasOwn(table, text));
}

const VERBS: readonly Readonly<Record<string, unknown>>[] = [
  transitive,
  intransitive,
  DEEDS,
  actionNouns,
  deeds,
  bareDeeds,
];

const SMALL =
  /^(?:在|向|对|与|从|为|把|将|以|按|由|至|到|共|共有|有|已|了|等|还|也|又|新|再|仅|只|各|其|反而|却|则|中|上|下|内|里|可|能|约|近|超|达|均|都|累计|总共|这|该|并|且|其他|其余|全部|一|个|名|家|项|及其|以及|年|月|日)+$/u;

/** How large or how good something is, of which a deed changes only a part. */
const STOCK = /(?:面积|率|能力|容量|规模|水平|里程)$/u;

const RATIOS = /^(?:比例|比重|占比|比率|份额|所占比例)$/u;

const REACHING = /^(?:新增|净增|完成|实现|达到?|总|有|拥有|保持|突破|超过?|为)$/u;

const OF_NOUNS: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['noun', 'modifier', 'name', 'scope', 'period']);
const OWNERS: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['noun', 'name', 'scope', 'period', 'time']);
