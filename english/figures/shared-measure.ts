/** What several things share that are measured together: 汽车产销, 城镇、农村居民人均可支配收入. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { nounOf } from '../grammar/nominal.ts';
import { parseNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { findPieces, type Piece } from '../piece.ts';
import { GROWTH } from './quantity-draft.ts';
import { plainIndicators } from '../words/noun.ts';

/** 汽车产销: production and sales are two indicators. */
export function madeAndSold(noun: NounPhrase): NounPhrase[] {
  const of = /^production and sales (of .+)$/.exec(noun.english)?.[1];
  if (of === undefined) return [noun];
  return ['production', 'sales'].map((what) => ({ ...noun, english: `${what} ${of}`, article: null }));
}

/** 城乡居民人均可支配收入|分别增长4.6%和6.7%: the same of urban and of rural residents. Null for any other list. */
export function urbanAndRural(
  pieces: readonly Piece[],
  from: number,
): { readonly nouns: readonly NounPhrase[]; readonly end: number } | null {
  if (pieces[from]?.text.startsWith('城乡') !== true) return null;
  for (let end = from + 1; end <= Math.min(pieces.length, from + 5); end++) {
    const measure = textOf(pieces.slice(from, end)).replace(/^城乡/, '');
    const names = [`城镇${measure}`, `农村${measure}`];
    const nouns = names.flatMap((name): NounPhrase[] => {
      const english = Object.hasOwn(plainIndicators, name) ? plainIndicators[name] : undefined;
      return english === undefined ? [] : [{ english, plural: null, article: null, indicator: true, end }];
    });
    if (nouns.length === names.length) return { nouns, end };
  }
  return null;
}

/** 集成电路、…产量, 城镇、农村|居民人均可支配收入: the longest that the last word can share, where the two are one word. */
export function namedWith(part: readonly Piece[], last: readonly Piece[], isMeasured: boolean): NounPhrase | null {
  const before = textOf(part);
  const whole = textOf(last);
  for (let from = 1; from < whole.length; from++) {
    const shared = whole.slice(from);
    const text = before + shared;
    const english = Object.hasOwn(plainIndicators, text) ? plainIndicators[text] : undefined;
    // 营业收入、利润总额: the first is so much by itself.
    if (english === undefined || (isMeasured && !LEVELS.test(shared))) continue;
    return { english, plural: null, article: null, indicator: true, end: part.length };
  }
  return null;
}

/** 存款、贷款|余额, PM2.5、PM10|平均浓度, 进口、出口|整体通关时间 */
const LEVELS = /^(?:余额|额|(?:平均)?浓度|(?:整体)?通关时间|数量|均价)$/;

/** 集成电路、工业机器人产量: output of integrated circuits, which English does not put before it. */
export function measureOf(part: readonly Piece[], head: Piece): NounPhrase | null {
  const goods = parseNounPhrase(part, 0);
  const made = head.sense === 'noun' && /^(?:exports|imports|output|production|sales)$/.test(head.noun.english);
  if (goods === null || goods.indicator || goods.end !== part.length || !made) return null;
  const named = nounOf(goods.english)?.counting === 'mass' ? goods.english : goods.plural;
  return named === null ? null : { ...goods, ...head.noun, english: `${head.noun.english} of ${named}`, plural: null };
}

/**
 * 城市居民消费价格上涨0.2%，农村|上涨0.6%: the chunks with the measure that the nearest clause before names. Null for any
 * other clause, and where that measure has no name for the other place.
 */
export function withMeasureBefore({ chunks }: Clause, before: readonly Clause[]): readonly Chunk[] | null {
  const renamed =
    withPriceBefore(chunks, before) ?? withFacilityBefore(chunks, before) ?? withHerdBefore(chunks, before);
  if (renamed !== null) return renamed;
  const at = chunks.findIndex(({ text }) => PLACES.test(text));
  const place = chunks[at];
  const isAlone = chunks.slice(0, at).every(({ text, period }) => text === '其中' || period !== null);
  const [next] = findPieces(chunks.slice(at + 1));
  if (place === undefined || !isAlone || (next?.sense !== 'relation' && next?.sense !== 'basis')) return null;
  const measure = before.map(measureNamedIn).find((named) => named !== null);
  const text = place.text + (measure ?? '');
  if (measure === undefined || !Object.hasOwn(plainIndicators, text)) return null;
  return [...chunks.slice(0, at), { ...place, text, headword: null, entry: null }, ...chunks.slice(at + 1)];
}

/** 科技创新再贷款额度…，再贷款|利率降至1.5%: of the one that a clause before names, and not of all. Null for any other clause. */
function withFacilityBefore(chunks: readonly Chunk[], before: readonly Clause[]): readonly Chunk[] | null {
  const [first, ...rest] = chunks;
  if (first?.text !== '再贷款') return null;
  const name = before.map((clause) => FACILITY.exec(textOf(clause.chunks))?.[0]).find((named) => named !== undefined);
  if (name === undefined) return null;
  return [{ ...first, text: name, headword: null, entry: null }, ...rest];
}

/** 生猪存栏118.5万头；出栏|162.3万头: of hogs too. Null for any other clause. */
function withHerdBefore(chunks: readonly Chunk[], before: readonly Clause[]): readonly Chunk[] | null {
  const [first, ...rest] = chunks;
  if (first?.text !== '出栏' && first?.text !== '存栏') return null;
  const [named] = before.flatMap((clause) => HERD.exec(textOf(clause.chunks))?.[1] ?? []);
  const text = `${named ?? ''}${first.text}`;
  if (named === undefined || !Object.hasOwn(plainIndicators, text)) return null;
  return [{ ...first, text, headword: null, entry: null }, ...rest];
}

const HERD = /(生猪|能繁母猪|肉牛|牛|羊|家禽)(?:存|出)栏/u;

const FACILITY = /\p{Script=Han}{2,}再贷款(?=额度|余额|规模|利率|$)/u;

/** 食品烟酒类下降0.8%, behind 居民消费价格: the prices of that category. Null for any other clause. */
function withPriceBefore(chunks: readonly Chunk[], before: readonly Clause[]): readonly Chunk[] | null {
  const form = CATEGORY.exec(textOf(chunks));
  const [first] = chunks;
  if (form === null || first === undefined) return null;
  const [opening, lead = '', category = ''] = form;
  const start = first.start + lead.length;
  const end = first.start + opening.length;
  const isCut = chunks.some((chunk) => chunk.start < end && chunk.end > end);
  const text = `${CATEGORIES[category] ?? category}价格`;
  const others = before.filter((clause) => !CATEGORY.test(textOf(clause.chunks)));
  const measure = others.map(measureNamedIn).find((named) => named !== null);
  if (isCut || measure?.endsWith('价格') !== true || !Object.hasOwn(plainIndicators, text)) return null;
  const named: Chunk = { ...first, text, start, end, headword: null, entry: null, period: null, figure: null };
  return [...chunks.filter((chunk) => chunk.end <= start), named, ...chunks.filter((chunk) => chunk.start >= end)];
}

/** The eight categories of consumer prices. */
const CATEGORY =
  /^(其中)?(食品烟酒|衣着|居住|生活用品(?:及|和)服务|交通和?通信|教育文化和?娱乐|医疗保健|其他用品(?:及|和)服务)类(?=同比|环比|上涨|下降|持平)/u;

const CATEGORIES: Readonly<Record<string, string>> = {
  生活用品和服务: '生活用品及服务',
  交通和通信: '交通通信',
  教育文化和娱乐: '教育文化娱乐',
  其他用品和服务: '其他用品及服务',
};

const PLACES = /^(?:城市|城镇|农村|乡村)$/;

/** 居民消费价格 of 城市居民消费价格; null where the clause names no indicator. */
function measureNamedIn({ chunks }: Clause): string | null {
  const named = findPieces(chunks).findLast(
    (piece) => piece.sense === 'noun' && piece.noun.indicator && !GROWTH.has(piece.text),
  );
  return named?.text.replace(/^(?:城市|城镇|农村|乡村|指数)|指数$/g, '') ?? null;
}
