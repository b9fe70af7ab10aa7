/** The second half of a fact: how the indicator stands to its figure. */
import { textOf } from '../chunk.ts';
import type { Figure } from '../../language/number/figure.ts';
import { parseComparedWhole, wholeAt } from './comparison.ts';
import { sayFigure } from '../figure.ts';
import { parseNounPhrase, possessive, withArticle } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';
import { pricedAt } from './per-unit.ts';
import {
  COMPARISONS,
  PREVIOUS,
  parseComparison,
  parseFaster,
  parseHigher,
  parseMore,
  parseYearBasis,
  WORKS_BEFORE,
} from './quantity-basis.ts';
import type { Draft, Quantity } from './quantity-draft.ts';
import { parseTrade } from './trade-noun.ts';
import { sayWhen } from '../when.ts';
import { type Relation, being, equalling, keptWithin, SHARE_REACHED } from '../words/relation.ts';

const VERBAL: ReadonlySet<Piece['sense']> = new Set(['relation', 'verb', 'adverb', 'modality', 'basis', 'measurement']);

/**
 * The quantity at `from`; null unless every piece of it is understood and the figure is one that its verb can have.
 *
 * @param isNumber it counts people, whom a large number need not name: 参保人数超过1.9亿
 * @param isRate the indicator before it is a rate, which needs no verb before its percentage: 城镇化率75.5%
 */
export function parseQuantity(
  pieces: readonly Piece[],
  from: number,
  isRate = false,
  isNumber = false,
): Quantity | null {
  const ofTarget = parseOfTarget(pieces, from);
  if (ofTarget !== null) return ofTarget;
  const priced = withUnitBehind(pieces, from);
  if (priced !== null) return parseQuantity(priced, from, isRate, isNumber);
  const draft = emptyDraft();
  let at = from;
  for (;;) {
    const next = parsePart(pieces, at, draft);
    if (next === null) break;
    at = next;
  }
  const ordinal = draft.relation?.sense === 'rank' ? ordinalAt(pieces, at) : null;
  const ratio = isRate ? ratioAt(pieces, at) : null;
  const ofOne = ratio === null && draft.relation?.sense !== 'rank' ? pricedAt(pieces, at) : null;
  const figure =
    draft.relation?.sense === 'rank'
      ? (ordinal?.piece ?? rankAt(pieces[at]))
      : isRate
        ? (ratio?.piece ?? ofOne?.piece ?? numberAt(pieces[at]))
        : (ofOne?.piece ?? pieces[at]);
  if (figure?.sense !== 'figure') return null;
  at = ordinal?.end ?? ratio?.end ?? ofOne?.end ?? at + 1;
  if (pieces[at]?.text === '大关') at++;
  const within = pieces[at - 2]?.text === '控制在' ? endOfTarget(pieces, at) : null;
  if (within !== null) at = within;
  const relation = within === null ? (draft.relation ?? being) : keptWithin;
  const isHeads = isNumber && figure.figure.kind === 'number' && /[万亿]/u.test(figure.text);
  const isLevel = relation.sense === 'value' && draft.basis === null && draft.against === null && draft.from === null;
  if (!(isHeads && isLevel && figure.figure.bound !== 'several') && !fits(relation, draft, figure.figure, isRate))
    return null;
  return { ...draft, relation, figure: figure.figure, end: at };
}

/** 收入比为2.28: a number without a unit, which only a ratio has. */
function numberAt(piece: Piece | undefined): Piece | undefined {
  if (piece?.sense !== 'unknown' || !/^\d+(?:\.\d+)?$/.test(piece.text)) return piece;
  const { text, start, end } = piece;
  const number = { kind: 'number', bound: 'exact', value: text, low: null, high: null, unit: null } as const;
  return { sense: 'figure', figure: { ...number, text, start, end }, text, start, end };
}

/** 2.17|∶|1: what a ratio to one is, and the index behind it. */
function ratioAt(pieces: readonly Piece[], at: number): { readonly piece: Piece; readonly end: number } | null {
  const [first, second, last] = pieces.slice(at, at + 3);
  const text = textOf(pieces.slice(at, at + 3));
  if (first === undefined || second === undefined || last === undefined) return null;
  if (!/^\d+(?:\.\d+)?[∶：:]1$/u.test(text)) return null;
  const number = { kind: 'number', bound: 'exact', low: null, high: null, unit: null } as const;
  const span = { text, start: first.start, end: last.end };
  const figure: Figure = { ...number, ...span, value: text.replace(/[∶：:]1$/u, '') };
  return { piece: { sense: 'figure', figure, ...span }, end: at + 3 };
}

/** 第|2|位, behind the name of a region: one figure, and the index behind it. */
function ordinalAt(pieces: readonly Piece[], at: number): { readonly piece: Piece; readonly end: number } | null {
  const [first, ...behind] = pieces.slice(at, at + 3);
  for (let length = behind.length; first?.text.startsWith('第') === true && length > 0; length--) {
    const text = first.text + textOf(behind.slice(0, length));
    const value = /^第(\d{1,2}|[一二三四五六七八九])[位名]?$/.exec(text)?.[1];
    const last = behind[length - 1];
    if (value === undefined || last === undefined) continue;
    const { start } = first;
    const span = { text, start, end: last.end };
    const rank = { kind: 'rank', bound: 'exact', low: null, high: null, unit: null } as const;
    const figure = { ...rank, ...span, value: `${DIGITS.indexOf(value) + 1 || value}` };
    return { piece: { sense: 'figure', figure, ...span }, end: at + length + 1 };
  }
  return null;
}

const DIGITS = '一二三四五六七八九';

/** 居全省首位: first. */
function rankAt(piece: Piece | undefined): Piece | undefined {
  if (piece === undefined || !/^(?:首位|榜首|第一名)$/.test(piece.text)) return piece;
  const { text, start, end } = piece;
  const first = { kind: 'rank', bound: 'exact', value: '1', low: null, high: null, unit: null } as const;
  return { sense: 'figure', figure: { ...first, text, start, end }, text, start, end };
}

/** 控制在4.5%|的目标以内: index behind it; null where no target is named. */
function endOfTarget(pieces: readonly Piece[], at: number): number | null {
  const rest = pieces
    .slice(at)
    .map(({ text }) => text)
    .join('');
  return /^的(?:年度|全年|预期|控制|调控)*目标(?:值|范围)?(?:以内|之内|内)$/.test(rest) ? pieces.length : null;
}

/** 完成全年目标任务的58%, 完成预算的70.1%: of what was aimed at. */
function parseOfTarget(pieces: readonly Piece[], from: number): Quantity | null {
  const verb = pieces[from]?.text;
  if (verb !== '完成' && verb !== '为') return null;
  const at = pieces.findIndex(({ sense }, index) => index > from && sense === 'figure');
  const figure = pieces[at];
  const target = pieces
    .slice(from + 1, Math.max(at, from))
    .map(({ text }) => text)
    .join('');
  const [, when, what = ''] =
    /^(全年|年度|今年|年初|)(?:预期)?(目标任务|任务目标|目标|任务|计划|预算)(?:数|任务)?的?$/.exec(target) ?? [];
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'share' || when === undefined) return null;
  // 为年初预算的78.4%, but no 为目标的2倍.
  if (verb === '为' && !/^(?:预算|计划)$/u.test(what)) return null;
  const aim = what === '预算' ? 'budget' : 'target';
  const against = when === '' ? `of the ${aim}` : `of the annual ${aim}`;
  return { ...emptyDraft(), relation: being, figure: figure.figure, against, end: at + 1 } as Quantity;
}

export function emptyDraft(): Draft {
  return {
    relation: null,
    figure: null,
    basis: null,
    measurement: null,
    from: null,
    adverb: null,
    whole: null,
    against: null,
    end: null,
  };
}

/** Takes one part before the figure into the draft; index behind it, or null where there is none. */
function parsePart(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const piece = pieces[at];
  if (!piece) return null;
  const faster = draft.relation === null && draft.basis === null ? parseFaster(pieces, at, draft) : null;
  if (faster !== null) return faster;
  if (piece.sense === 'basis' && draft.basis === null) {
    draft.basis = piece.english;
    return parseMore(pieces, at + 1, draft) ?? at + 1;
  }
  if ((piece.text === '比' || piece.text === '较') && draft.basis === null)
    return parseHigher(pieces, at, draft) ?? compareWhole(pieces, at, draft) ?? parseYearBasis(pieces, at, draft);
  // 扣除价格因素|实际增长: the same twice.
  if (piece.sense === 'measurement' && (draft.measurement === null || draft.measurement === piece.english)) {
    draft.measurement = piece.english;
    return at + 1;
  }
  const further = draft.relation === null ? furtherAt(pieces, at) : null;
  if (further !== null) {
    draft.relation = further;
    return at + 2;
  }
  // 预计年产值|可|达120亿元
  if (piece.text === '可' && isVerbal(pieces[at + 1]) && isForeseen(pieces, at)) return at + 1;
  if (piece.sense === 'modality') {
    const behind = pieces[at + 1];
    return isVerbal(behind) || isBounded(behind) || /^[由从]$/.test(behind?.text ?? '') ? at + 1 : null;
  }
  if (piece.text === '全年' && pieces[at + 1]?.text === '平均' && draft.adverb === null) {
    draft.adverb = 'on average over the whole year';
    return at + 2;
  }
  if (isAverage(pieces, at) && draft.adverb === null && draft.relation === null) {
    draft.adverb = 'on average';
    return at + 1;
  }
  if (piece.sense === 'adverb') {
    if (piece.adverb.english !== null && draft.adverb !== null) return null;
    draft.adverb = piece.adverb.english ?? draft.adverb;
    return at + 1;
  }
  const running = draft.adverb === null ? parseRunning(pieces, at) : null;
  if (running !== null) {
    draft.adverb = running;
    return at + 2;
  }
  if (piece.sense === 'relation' && draft.relation === null && draft.against === null) {
    draft.relation = piece.relation;
    if (piece.relation.sense !== 'share' || pieces[at + 1]?.sense === 'figure') return at + 1;
    return parseWhole(pieces, at + 1, draft);
  }
  const next = pieces[at + 1];
  if (
    piece.sense === 'scope' &&
    draft.relation === null &&
    next?.sense === 'relation' &&
    next.relation.sense === 'rank'
  ) {
    draft.whole = piece.english;
    return at + 1;
  }
  // 位居全球第一, 居中部六省第2位
  const ranked = draft.relation?.sense === 'rank' && draft.whole === null ? rankedIn(pieces, at) : null;
  if (ranked !== null) {
    draft.whole = ranked.english;
    return ranked.end;
  }
  if (piece.sense === 'scope' && draft.relation?.sense === 'rank' && draft.whole === null) {
    draft.whole = piece.english;
    return at + 1;
  }
  if (piece.text === '与' && draft.relation === null) return parseRatio(pieces, at + 1, draft);
  if ((piece.text === '由' || piece.text === '从') && draft.from === null && draft.relation === null) {
    return parseTurn(pieces, at + 1, draft) ?? parseStart(pieces, at + 1, draft);
  }
  // 占全部投资的比重|由上年的46.1%提高到51.3%
  if ((piece.text === '由' || piece.text === '从') && draft.relation?.sense === 'share' && draft.from === null) {
    const behind = parseStart(pieces, at + 1, draft);
    const turn = behind === null ? undefined : pieces[behind];
    if (behind === null || turn?.sense !== 'relation' || turn.relation.sense !== 'change-to') return null;
    draft.adverb = turn.relation.direction;
    return behind + 1;
  }
  if (Object.hasOwn(COMPARISONS, piece.text) && draft.relation === null)
    return parseComparison(pieces, at, draft) ?? compareWhole(pieces, at, draft);
  return null;
}

/** 再|压减|10%: by so much more than before; null for any other words. */
export function furtherAt(pieces: readonly Piece[], at: number): Relation | null {
  const [more, change, figure] = pieces.slice(at, at + 3);
  if (more?.text !== '再' || change?.sense !== 'relation' || change.relation.sense !== 'change') return null;
  if (figure?.sense !== 'figure' || figure.figure.bound !== 'exact' || !change.relation.past.endsWith(' by'))
    return null;
  const { past, base } = change.relation;
  return { ...change.relation, past: `${past} a further`, base: `${base} a further` };
}

/** 预计|年产值|可: what is foreseen can be so as well. */
export function isForeseen(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(0, at).some((piece) => piece.sense === 'modality' && piece.modality === 'claim');
}

/** 每人|每月|提高|20元: with what the sum is of behind the verb, as in 提高每人每月20元; null for any other words. */
export function withUnitBehind(pieces: readonly Piece[], from: number): readonly Piece[] | null {
  if (pieces[from]?.text.startsWith('每') !== true) return null;
  const at = pieces.findIndex(({ sense }, index) => index > from && sense === 'relation');
  const verb = pieces[at];
  if (verb?.sense !== 'relation' || verb.relation.sense !== 'change') return null;
  const moved = [...pieces.slice(0, from), verb, ...pieces.slice(from, at), ...pieces.slice(at + 1)];
  return pricedAt(moved, from + 1)?.end === at + 2 ? moved : null;
}

/** 全球, 中部|地区: among whom something ranks, by its longest name; null where it is none that we know. */
function rankedIn(pieces: readonly Piece[], at: number): { readonly english: string; readonly end: number } | null {
  const figure = pieces.findIndex(
    ({ sense, text }, index) => index > at && (sense === 'figure' || text.startsWith('第')),
  );
  const text = textOf(pieces.slice(at, Math.max(at, figure))).replace(/的$/, '');
  const english = Object.hasOwn(REGIONS, text) ? REGIONS[text] : undefined;
  return figure < 0 || english === undefined ? null : { english, end: figure };
}

/** Groups of places that ranks are told in. */
const REGIONS: Readonly<Record<string, string>> = {
  全球: 'the world',
  世界: 'the world',
  东部: 'the eastern region',
  东部地区: 'the eastern region',
  中部: 'the central region',
  中部地区: 'the central region',
  中部六省: 'the six central provinces',
  中部省份: 'the central provinces',
  西部: 'the western region',
  西部地区: 'the western region',
  西部省份: 'the western provinces',
  东北: 'the northeastern region',
  东北地区: 'the northeastern region',
  东北三省: 'the three northeastern provinces',
  西北五省区: 'the five northwestern provinces and regions',
  长三角: 'the Yangtze River Delta',
  长三角地区: 'the Yangtze River Delta',
  珠三角: 'the Pearl River Delta',
  珠三角地区: 'the Pearl River Delta',
  京津冀: 'the Beijing-Tianjin-Hebei region',
  京津冀地区: 'the Beijing-Tianjin-Hebei region',
  粤港澳大湾区: 'the Guangdong-Hong Kong-Macao Greater Bay Area',
  成渝地区: 'the Chengdu-Chongqing region',
};

/** 高于规模以上工业平均水平, 比各项贷款高: index of the figure. */
function compareWhole(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const compared = draft.relation === null && draft.against === null ? parseComparedWhole(pieces, at) : null;
  if (compared === null) return null;
  draft.against = compared.against;
  return compared.figureAt;
}

/** 连续17年|位居: 'for 17 consecutive years'. Behind a figure of growth it would count the years of the growth. */
function parseRunning(pieces: readonly Piece[], at: number): string | null {
  const figure = pieces[at + 1];
  if (!/^已?连续$/.test(pieces[at]?.text ?? '') || figure?.sense !== 'figure') return null;
  const { kind, unit, bound, value } = figure.figure;
  const span = unit === null ? undefined : RUNNING[unit];
  if (kind !== 'quantity' || span === undefined || bound !== 'exact' || value === null || value === '1') return null;
  const verb = pieces.slice(at + 2).find(({ sense }) => sense === 'relation');
  const isOver = pieces[at + 2]?.sense === 'figure' && /^(?:超|突破)/u.test(pieces[at + 2]?.text ?? ''); // 超过1.2万美元
  const isHeld = verb?.sense === 'relation' && (verb.relation.sense === 'rank' || STEADY.test(verb.relation.past));
  if (!isOver && !isHeld) return null;
  return `for ${sayFigure(figure.figure).replace(/ (\w+)$/, ' consecutive $1')}`;
}

const RUNNING: Readonly<Record<string, string>> = { 年: 'years', 个月: 'months', 季: 'quarters', 个季度: 'quarters' };

/** How a level is held year by year. */
const STEADY = /^(?:exceeded|ranked|stayed at|was kept at)$/;

/** 将 and 要 look ahead only before a verb or what leads to one; before a noun, 将 is another word for 把. */
export function isVerbal(piece: Piece | undefined): boolean {
  return piece !== undefined && VERBAL.has(piece.sense);
}

/** 力争|超过3亿千瓦 */
function isBounded(piece: Piece | undefined): boolean {
  return piece?.sense === 'figure' && /^(?:超|突破|不低于|不少于|控制)/.test(piece.text);
}

/** 占GDP的比重达到, 占全国的 */
function parseWhole(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const share = pieces[at]?.text ?? '';
  if (Object.hasOwn(WHOLES_OF_SHARES, share)) {
    draft.whole = WHOLES_OF_SHARES[share] ?? null;
    return SHARE_REACHED.has(pieces[at + 1]?.text ?? '') ? at + 2 : at + 1;
  }
  if (pieces[at]?.text === '同期') return parseWhole(pieces, at + 1, draft);
  const owning = pieces[at];
  const scope = owning?.sense === 'scope' || (owning?.sense === 'name' && owning.place) ? owning : null;
  const from = scope === null ? at : at + 1;
  // 占GDP比重达: what the share is of ends before it
  const ratio = pieces.findIndex(({ text }, index) => index > from && (text === '比重' || text === '比例'));
  const within = ratio < 0 ? pieces : pieces.slice(0, ratio);
  const noun = parseTrade(within, from) ?? parseNounPhrase(within, from) ?? wholeAt(pieces, from);
  if (noun === null && scope === null) return null;
  const owner = scope === null ? null : possessive(scope.english);
  if (noun === null) draft.whole = `${owner} total`;
  else draft.whole = owner === null ? withArticle(noun) : `${owner} ${noun.english}`;
  let next = noun?.end ?? at + 1;
  if (pieces[next]?.text === '的') next++;
  if (pieces[next]?.text === '比重' || pieces[next]?.text === '比例') next++;
  const verb = pieces[next];
  return verb?.sense === 'relation' && SHARE_REACHED.has(verb.text) ? next + 1 : next;
}

/** 占|制造业比重: the glossary has a name for the share by itself, and here it is that of something else. */
const WHOLES_OF_SHARES: Readonly<Record<string, string>> = { 制造业比重: 'that of manufacturing' };

/** 与地区生产总值之比为1.28% */
function parseRatio(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const noun = parseNounPhrase(pieces, at);
  if (noun === null || !noun.indicator || pieces[noun.end]?.text !== '之比' || pieces[noun.end + 1]?.text !== '为')
    return null;
  draft.relation = equalling;
  draft.whole = withArticle(noun);
  return noun.end + 2;
}

/** 由上年的下降4.7%转为增长2.2%: index of the figure of what it is now. */
function parseTurn(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const first = pieces[at];
  const named = pastAt(first);
  let next = named === null ? at : at + 1;
  const isSame = pieces[next]?.text === '同期';
  if (isSame) next++;
  const past = isSame ? (named?.replace('in the', 'in the same period of the') ?? null) : named;
  if (pieces[next]?.text === '的') next++;
  const flat = /^(?:基本)?持平$/.test(pieces[next]?.text ?? '');
  const change = pieces[next]?.text ?? '';
  // 由上月持平转为上涨0.1%, 由上半年的下降转为增长2.1%
  if (past !== null && (flat || /^(?:下降|下跌|增长|上涨)$/.test(change)) && pieces[next + 1]?.sense !== 'figure') {
    const [turned, rising] = pieces.slice(next + 1, next + 3);
    if (!TURNS.has(turned?.text ?? '') || rising?.sense !== 'relation' || rising.relation.sense !== 'change')
      return null;
    if (draft.adverb !== null) return null;
    const was = flat ? 'no change' : /^[增上]/.test(change) ? 'a rise' : 'a fall';
    draft.relation = rising.relation;
    draft.adverb = `after ${was} ${past}`;
    return next + 3;
  }
  const [before, figure, turn, now] = pieces.slice(next, next + 4);
  if (before?.sense !== 'relation' || before.relation.sense !== 'change' || figure?.sense !== 'figure') return null;
  const paced = parsePaced(pieces, next, draft, past);
  if (paced !== null) return paced;
  if (!TURNS.has(turn?.text ?? '') || now?.sense !== 'relation' || now.relation.sense !== 'change') return null;
  if (draft.adverb !== null) return null;
  const fall = before.relation.direction === 'up' ? 'a rise' : 'a fall';
  draft.relation = now.relation;
  draft.adverb = `after ${fall} of ${sayFigure(figure.figure)}${past === null ? '' : ` ${past}`}`;
  return next + 4;
}

/** 由6月份增长1.4%|加快至|6.8%: it goes on growing, by another rate. Index of the figure of what it is now. */
function parsePaced(pieces: readonly Piece[], from: number, draft: Draft, past: string | null): number | null {
  const [before, figure, ...behind] = pieces.slice(from, from + 5);
  if (before?.sense !== 'relation' || figure?.sense !== 'figure' || draft.adverb !== null) return null;
  const length = behind[0]?.sense !== 'figure' && behind[1]?.sense === 'figure' ? 1 : 2;
  const now = behind[length];
  const way = PACES[textOf(behind.slice(0, length)).replace(/[至到为]$/u, '')];
  if (way === undefined || now?.sense !== 'figure' || now.figure.kind !== figure.figure.kind) return null;
  const isMore = Number(now.figure.value) > Number(figure.figure.value);
  if (!way.includes(before.relation.direction ?? '') || isMore !== way.includes('more')) return null;
  const rise = before.relation.direction === 'up' ? 'a rise' : 'a fall';
  draft.relation = before.relation;
  draft.adverb = `after ${rise} of ${sayFigure(figure.figure)}${past === null ? '' : ` ${past}`}`;
  return from + 2 + length;
}

/** Of growths and falls that become more or less. */
const PACES: Readonly<Record<string, string>> = {
  加快: 'up more',
  提高: 'up more',
  提升: 'up more',
  扩大: 'up down more',
  上升: 'up more',
  回升: 'up more',
  放缓: 'up',
  回落: 'up',
  收窄: 'down',
  减缓: 'up',
};

const TURNS: ReadonlySet<string> = new Set(['转为', '变为', '由降转升为']);

/** 上年 is the year before the one that is told, and not before that of the article. */
function pastAt(piece: Piece | undefined): string | null {
  return piece?.sense === 'period' ? (PREVIOUS[piece.period.text] ?? sayWhen({ period: piece.period })) : null;
}

/** 由去年的4201亿元 */
function parseStart(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  let next = at;
  const period = pieces[next];
  // 上年 is the year before the one that is told, and not before that of the article.
  const past =
    period?.sense === 'period'
      ? (PREVIOUS[period.period.text] ?? sayWhen({ period: period.period }))
      : period?.text === '年初'
        ? 'at the beginning of the year'
        : null;
  const isBefore = BEFORE.has(period?.text ?? '');
  const earlier = past === null && !isBefore ? earlierAt(pieces, at) : null;
  if (earlier !== null) next = earlier.end;
  if (past !== null || isBefore) next++;
  const isSame = past !== null && pieces[next]?.text === '同期';
  if (isSame) next++;
  const when = isSame
    ? past.replace(/^(?:in )?(?:last year|the previous year)$/, 'in the same period of the previous year')
    : past;
  if (isSame && when === past) return null;
  if (pieces[next]?.text === '的') next++;
  const figure = numberAt(pieces[next]);
  if (figure?.sense !== 'figure') return null;
  draft.from = { figure: figure.figure, when: isBefore ? null : (earlier?.english ?? when) };
  return next + 1;
}

/** 由|3|年前|的71%, 由|改造|前|的: when it started from there, and the index behind; null for anything else. */
function earlierAt(pieces: readonly Piece[], at: number): { readonly english: string; readonly end: number } | null {
  const figure = pieces.findIndex(({ text }, index) => index > at && text === '的');
  const text = figure < 0 ? '' : textOf(pieces.slice(at, figure));
  const [, count = ''] = /^(\d{1,2}|[一二两三四五六七八九十])年(?:以?前|之前)$/u.exec(text) ?? [];
  const years = Number(count) || '零一二三四五六七八九十'.indexOf(count.replace('两', '二'));
  if (count !== '' && years > 0)
    return { english: years === 1 ? 'a year earlier' : `${years} years earlier`, end: figure };
  const what = WORKS_BEFORE[/^(.{2})(?:之前|以前|前)$/u.exec(text)?.[1] ?? ''];
  return what === undefined ? null : { english: `before the ${what}`, end: figure };
}

/** 平均|下降40%: of many, and no name of what is measured. */
export function isAverage(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  const isChange = next?.sense === 'relation' && next.relation.sense.startsWith('change');
  return pieces[at]?.text === '平均' && (isChange || /^[由从为]$/u.test(next?.text ?? ''));
}

/** 由原来的4小时: that it was before adds nothing to where it started. */
const BEFORE: ReadonlySet<string> = new Set([
  '原来',
  '原先',
  '原有',
  '过去',
  '此前',
  '以前',
  '之前',
  '最初',
  '目前',
  '现在',
  '当前',
]);

/** A rank only ranks, a change is no multiple (增长3倍 is read in two ways), and a bare number counts nothing. */
function fits(relation: Relation, draft: Draft, figure: Figure, isRate: boolean): boolean {
  if (figure.bound === 'several') return false;
  if (draft.against !== null) {
    const isGrowth = /^(?:more|less) than/.test(draft.against);
    return (figure.kind === 'points' || isGrowth) && draft.relation === null && draft.from === null;
  }
  if (draft.from !== null && !/^(?:change-to|share)$/.test(relation.sense) && relation.past !== 'reached') return false;
  if (figure.kind === 'rank' || relation.sense === 'rank') return figure.kind === 'rank' && relation.sense === 'rank';
  // 城乡居民收入比由2.31缩小至2.28
  if (figure.kind === 'number' && isRate && relation.sense !== 'share' && relation.sense !== 'change')
    return draft.from === null || draft.from.figure.kind === 'number';
  if (figure.kind === 'number' || figure.kind === 'multiple') return false;
  if (relation.sense === 'share') return figure.kind === 'share';
  if (relation.sense === 'change') return true;
  if (draft.basis !== null && relation.sense === 'value') return false;
  if (draft.relation === null && figure.kind === 'share') return isRate || /^(超|突破)/.test(figure.text);
  if (draft.relation === null) return figure.kind === 'amount' || figure.kind === 'quantity';
  return figure.kind !== 'points';
}
