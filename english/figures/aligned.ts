/** 分别: as many figures as there are nouns before them. */
import type { Item } from './clause-parts.ts';
import { isJoint, isTail, isThing } from './counting.ts';
import { nounOf } from '../grammar/nominal.ts';
import { indicesOf } from './index-of.ts';
import { parseIndicators } from './indicator-list.ts';
import { INDEX, IS_RATE, growingOf } from './indicator.ts';
import { parseThreeIndustries } from './industries.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Figure } from '../../language/number/figure.ts';
import type { Piece } from '../piece.ts';
import { parseQuantity } from './quantity.ts';
import { BARE_FIGURE, type Quantity } from './quantity-draft.ts';
import { madeAndSold, urbanAndRural } from './shared-measure.ts';
import { being } from '../words/relation.ts';

/** 同比分别增长18.5%和30.7%, 比上月上升0.3个和0.1个百分点: without nouns. */
export function parseApart(pieces: readonly Piece[], from: number): Quantity[] | null {
  const shares = parseSharesApart(pieces, from);
  if (shares !== null) return shares;
  const apart = pieces.findIndex((piece, index) => index >= from && piece.text === '分别');
  if (apart < 0) {
    const listed = parseFigureList(pieces.slice(from));
    // 分别增长5.4%、7.1%，|达到46820元和22350元: what each of the same has come to.
    const isReached = listed?.[0]?.relation.past === 'reached' && listed.every(({ figure }) => LEVELS.has(figure.kind));
    // 分别达到46820元、22350元，|增长5.4%和7.1%
    const isGrowth = listed?.[0]?.relation.sense === 'change' && listed.every(({ figure }) => figure.kind === 'share');
    const isApart = isReached || isGrowth || listed?.every(({ figure }) => figure.kind === 'points') === true;
    return listed !== null && listed.length > 1 && isApart ? listed : null;
  }
  const before = pieces.slice(from, apart);
  if (before.some(({ sense }) => sense !== 'basis' && sense !== 'measurement')) return null;
  const quantities = parseFigureList([...before, ...pieces.slice(apart + 1)]);
  const [first] = quantities ?? [];
  const isChange = first?.relation.sense === 'change' || (first !== undefined && first.against !== null);
  return quantities !== null && quantities.length > 1 && isChange ? quantities : null;
}

const LEVELS: ReadonlySet<Figure['kind']> = new Set(['amount', 'quantity']);

/** 占规模以上工业的比重分别为22.8%、34.1%: how much of one whole each is. */
function parseSharesApart(pieces: readonly Piece[], from: number): Quantity[] | null {
  const apart = pieces.findIndex(({ text }, index) => index > from && /^分别(?:为|达|达到|占)?$/.test(text));
  const isShare = pieces[from]?.text === '占' && /^(?:比重|比例)$/.test(pieces[apart - 1]?.text ?? '');
  if (!isShare) return null;
  const verb = /^(?:为|达|达到)$/.test(pieces[apart + 1]?.text ?? '') ? apart + 2 : apart + 1;
  const levels = parseLevels(pieces.slice(verb));
  const figure = pieces[verb];
  if (levels === null || levels.length < 2 || figure === undefined) return null;
  const first = parseQuantity([...pieces.slice(0, apart), figure], from);
  if (first?.relation.sense !== 'share' || first.whole === null || first.end !== apart + 1) return null;
  return levels.map((level) => ({ ...first, figure: level.figure }));
}

/** A、B分别增长x、y: as many figures as nouns, or nothing. */
export function parseAligned(pieces: readonly Piece[], from: number): Item[] | null {
  const apart = pieces.findIndex((piece, index) => index >= from && /^分别为?$/.test(piece.text));
  if (apart < 0) return null;
  const goods = soldByLarge(pieces, from);
  const { nouns: named, end } =
    parseThreeIndustries(pieces, from) ??
    indicesOf(pieces, from) ??
    urbanAndRural(pieces, from) ??
    parseIndicators(pieces, goods ?? from);
  if (goods !== null && !named.every(({ english }) => english.startsWith('retail sales of '))) return null;
  const nouns = named
    .flatMap(madeAndSold)
    .map((noun) => (goods === null ? perCapita(noun, named[0]) : { ...noun, english: `${noun.english}${BY_LARGE}` }));
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
  if (nouns.some(({ indicator }) => !indicator))
    return (
      alignEach(pieces, from, { nouns, quantities }, numberOf) ??
      alignEach(pieces, from, { nouns, quantities }, goodsOf)
    );
  // 进口、出口整体通关时间分别为32.4小时和1.2小时: hours are of what takes them.
  const areTimes = nouns.map(({ english }) => IS_TIME.test(english));
  const isTimed = areTimes.includes(true) || quantities.some(({ figure }) => LASTING.test(figure.unit ?? ''));
  if (isTimed && areTimes.includes(false)) return null;
  const span = { start: pieces[from]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  if (
    isBeing &&
    quantities[0]?.figure.kind === 'share' &&
    !nouns.every(
      ({ english }) => IS_RATE.test(english) || INDEX.test(english) || english.startsWith('contribution of '),
    )
  )
    return null;
  return quantities.flatMap((quantity, index) => {
    const noun = nouns[index];
    if (!noun) return [];
    // 失业保险、工伤保险参保率
    const english = noun.english.replace('insurance insurance', 'insurance');
    return [{ ...span, indicator: { english, article: noun.article, counts: false }, quantity }];
  });
}

/** 限额以上单位|家具类、通讯器材类商品零售额: index of the first kind of goods; null where no such sellers are named. */
function soldByLarge(pieces: readonly Piece[], from: number): number | null {
  if (pieces[from]?.text === '限额以上单位') return from + 1;
  if (pieces[from]?.text !== '限额以上') return null;
  return pieces[from + 1]?.text === '单位' ? from + 2 : from + 1;
}

const BY_LARGE = ' by enterprises above the designated size';

/** 人均工资性收入、经营净收入: 人均 is of all of them. */
function perCapita(noun: NounPhrase, first: NounPhrase | undefined): NounPhrase {
  const isIncome = /^(?:net )?(?:business|property|transfer|wage)(?: net)? income$/.test(noun.english);
  return isIncome && first?.english.includes('per capita ') === true
    ? { ...noun, english: `per capita ${noun.english}` }
    : noun;
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
    quantities.push({ ...BARE_FIGURE, figure: piece.figure, end: index + 1 });
  }
  return quantities.some(({ figure }) => figure.kind !== quantities[0]?.figure.kind) ? null : quantities;
}

/** One item for each thing; null where one of them cannot be told so. */
function alignEach(
  pieces: readonly Piece[],
  from: number,
  { nouns, quantities }: { readonly nouns: readonly NounPhrase[]; readonly quantities: readonly Quantity[] },
  indicatorOf: (noun: NounPhrase, quantity: Quantity) => Item['indicator'],
): Item[] | null {
  const span = { start: pieces[from]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  const items = quantities.flatMap((quantity, index): Item[] => {
    const noun = nouns[index];
    const indicator = noun === undefined ? null : indicatorOf(noun, quantity);
    return indicator === null ? [] : [{ ...span, indicator, quantity }];
  });
  return items.length === nouns.length ? items : null;
}

/** 高新技术企业、专精特新企业分别达到1214家和830家: how many there are of each. */
function numberOf(noun: NounPhrase, { figure, relation }: Quantity): Item['indicator'] {
  if (!isThing(noun, figure) || relation.sense !== 'value') return null;
  return { english: `number of ${noun.plural ?? ''}`, article: 'the', counts: true };
}

/** 机电产品、铝材和水果分别增长…: the trade in each, where the fact before tells it of all. */
function goodsOf(noun: NounPhrase, { figure, relation }: Quantity): Item['indicator'] {
  if (noun.indicator || relation.sense !== 'change' || figure.kind !== 'share') return null;
  const english = nounOf(noun.english)?.counting === 'mass' ? noun.english : noun.plural;
  return english === null ? null : { english, article: null, counts: false, isGoods: true };
}

/** 分别增长1.5%和|下降2.7%: a verb of its own, and the basis of the first. */
function otherChange(pieces: readonly Piece[], from: number, first: Quantity): Quantity | null {
  if (first.relation.sense !== 'change' || first.against !== null || pieces[from]?.sense !== 'relation') return null;
  const other = parseQuantity(pieces, from);
  const isLike = other?.relation.sense === 'change' && other.figure.kind === first.figure.kind && other.from === null;
  return other === null || !isLike ? null : { ...other, basis: first.basis, measurement: first.measurement };
}

/** The quantities behind 分别 or 分别为, to the end of the clause; null where they are not all of one kind. */
export function parseEach(pieces: readonly Piece[], apart: number): Quantity[] | null {
  const behind = pieces.slice(apart + 1);
  const found =
    pieces[apart]?.text === '分别为' || behind[0]?.text === '为'
      ? parseLevels(behind.slice(behind[0]?.text === '为' ? 1 : 0))
      : parseFigureList(behind, true);
  return found !== null && found.length > 1 ? found : null;
}

/** 由6月份下降7.8%、9.7%转为增长1.8%、0.5%: what each was and has become. Null for anything else. */
function parseTurns(pieces: readonly Piece[]): Quantity[] | null {
  if (!/^[由从]$/u.test(pieces[0]?.text ?? '')) return null;
  const turn = pieces.findIndex(({ text }) => text === '转为' || text === '变为');
  const earlier = pieces.findIndex(({ sense }) => sense === 'figure');
  const [before, after] = [parseLevels(pieces.slice(earlier, turn)), parseLevels(pieces.slice(turn + 2))];
  const opening = [...pieces.slice(0, earlier), ...pieces.slice(earlier, earlier + 1), ...pieces.slice(turn, turn + 3)];
  if (earlier < 0 || turn < earlier || before === null || before.length !== after?.length) return null;
  const quantities = before.map(({ figure }, index) => {
    const was: Piece = { sense: 'figure', figure, text: figure.text, start: figure.start, end: figure.end };
    const now = after[index]?.figure;
    if (now === undefined) return null;
    const is: Piece = { sense: 'figure', figure: now, text: now.text, start: now.start, end: now.end };
    const one = [...opening.slice(0, earlier), was, ...opening.slice(earlier + 1, -1), is];
    const quantity = parseQuantity(one, 0);
    return quantity?.end === one.length ? { ...quantity, end: pieces.length } : null;
  });
  return quantities.every((quantity) => quantity !== null) ? quantities : null;
}

/** 增长x、y和z: the verb and the basis hold for each figure. */
function parseFigureList(pieces: readonly Piece[], isLevel = false): Quantity[] | null {
  const turned = parseTurns(pieces);
  if (turned !== null) return turned;
  const first = parseQuantity(pieces, 0);
  if (first === null || (first.relation === being && first.against === null && !isLevel)) return null;
  const quantities = [first];
  let at = first.end;
  while (isJoint(pieces[at])) {
    const other = otherChange(pieces, at + 1, first);
    if (other !== null) {
      quantities.push(other);
      at = other.end;
      continue;
    }
    const next = pieces[at + 1];
    if (next?.sense !== 'figure' || next.figure.kind !== first.figure.kind) return null;
    quantities.push({ ...first, figure: next.figure });
    at += 2;
  }
  return isTail(pieces, at) ? quantities : null;
}
