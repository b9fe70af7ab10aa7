/** The second half of a fact: how the indicator stands to its figure. */
import type { Figure } from '../language/number/figure.ts';
import { textOf } from './chunk.ts';
import { parseComparedWhole, wholeAt } from './comparison.ts';
import { sayFigure } from './figure.ts';
import { parseNounPhrase, possessive, withArticle } from './noun-phrase.ts';
import type { Piece } from './piece.ts';
import { parseTrade } from './trade-noun.ts';
import { sayPeriod } from './period.ts';
import { sayWhen } from './when.ts';
import { being, equalling, keptWithin, type Relation } from './words/relation.ts';

export interface Quantity {
  readonly relation: Relation;
  readonly figure: Figure;
  /** 'year on year' */
  readonly basis: string | null;
  /** 'in real terms' */
  readonly measurement: string | null;
  /** 由4201亿元达到…: where it started, and when. */
  readonly from: { readonly figure: Figure; readonly when: string | null } | null;
  /** 'cumulatively', 'for the first time' */
  readonly adverb: string | null;
  /** 占GDP的: of what it is a share; 居全国: among what it ranks. */
  readonly whole: string | null;
  /** 高于全国: what it lies above or below, as points say. */
  readonly against: string | null;
  /** Index of the first piece behind it. */
  readonly end: number;
}

/** 增速, 涨幅: of the growth that a fact tells. */
export const GROWTH: ReadonlySet<string> = new Set(['增速', '增幅', '涨幅', '降幅', '跌幅']);

type Draft = { -readonly [Key in keyof Quantity]: Quantity[Key] | null };

const COMPARISONS: Readonly<Record<string, 'above' | 'below'>> = {
  高于: 'above',
  高出: 'above',
  快于: 'above',
  低于: 'below',
};

/** 比上半年加快0.4个百分点: of a growth rate before it. */
const FASTER: Readonly<Record<string, string>> = {
  加快: 'faster',
  加快了: 'faster',
  提升: 'higher',
  提升了: 'higher',
  提高: 'higher',
  提高了: 'higher',
  回升: 'higher',
  回升了: 'higher',
  放缓: 'slower',
  放缓了: 'slower',
  回落: 'lower',
  回落了: 'lower',
  上升: 'higher',
  下降: 'lower',
  收窄: 'narrower',
  扩大: 'wider',
  减缓: 'slower',
  高: 'higher',
  低: 'lower',
};

const VERBAL: ReadonlySet<Piece['sense']> = new Set(['relation', 'verb', 'adverb', 'modality', 'basis', 'measurement']);

/**
 * The quantity at `from`; null unless every piece of it is understood and the figure is one that its verb can have.
 *
 * @param isRate the indicator before it is a rate, which needs no verb before its percentage: 城镇化率75.5%
 */
export function parseQuantity(pieces: readonly Piece[], from: number, isRate = false): Quantity | null {
  const ofTarget = parseOfTarget(pieces, from);
  if (ofTarget !== null) return ofTarget;
  const draft = emptyDraft();
  let at = from;
  for (;;) {
    const next = parsePart(pieces, at, draft);
    if (next === null) break;
    at = next;
  }
  const figure = draft.relation?.sense === 'rank' ? rankAt(pieces[at]) : isRate ? numberAt(pieces[at]) : pieces[at];
  if (figure?.sense !== 'figure') return null;
  at++;
  if (pieces[at]?.text === '大关') at++;
  const within = pieces[at - 2]?.text === '控制在' ? endOfTarget(pieces, at) : null;
  if (within !== null) at = within;
  const relation = within === null ? (draft.relation ?? being) : keptWithin;
  if (!fits(relation, draft, figure.figure, isRate)) return null;
  return { ...draft, relation, figure: figure.figure, end: at };
}

/** 收入比为2.28: a number without a unit, which only a ratio has. */
function numberAt(piece: Piece | undefined): Piece | undefined {
  if (piece?.sense !== 'unknown' || !/^\d+(?:\.\d+)?$/.test(piece.text)) return piece;
  const { text, start, end } = piece;
  const number = { kind: 'number', bound: 'exact', value: text, low: null, high: null, unit: null } as const;
  return { sense: 'figure', figure: { ...number, text, start, end }, text, start, end };
}

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

/** 完成全年目标任务的58%: of what was aimed at. */
function parseOfTarget(pieces: readonly Piece[], from: number): Quantity | null {
  if (pieces[from]?.text !== '完成') return null;
  const at = pieces.findIndex(({ sense }, index) => index > from && sense === 'figure');
  const figure = pieces[at];
  const target = pieces
    .slice(from + 1, Math.max(at, from))
    .map(({ text }) => text)
    .join('');
  const when = /^(全年|年度|今年|年初|)(?:预期)?(?:目标任务|任务目标|目标|任务|计划)的?$/.exec(target)?.[1];
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'share' || when === undefined) return null;
  const against = when === '' ? 'of the target' : 'of the annual target';
  return { ...emptyDraft(), relation: being, figure: figure.figure, against, end: at + 1 } as Quantity;
}

function emptyDraft(): Draft {
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
  if (piece.sense === 'modality') return isVerbal(pieces[at + 1]) || isBounded(pieces[at + 1]) ? at + 1 : null;
  if (piece.text === '全年' && pieces[at + 1]?.text === '平均' && draft.adverb === null) {
    draft.adverb = 'on average over the whole year';
    return at + 2;
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
  // 位居全球第一
  if (/^(?:全球|世界)$/.test(piece.text) && draft.relation?.sense === 'rank' && draft.whole === null) {
    draft.whole = 'the world';
    return at + 1;
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
  if (verb?.sense !== 'relation' || !(verb.relation.sense === 'rank' || STEADY.test(verb.relation.past))) return null;
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

/** 比上半年加快, 比上年同期加快: index of the figure behind it. */
function parseFaster(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const first = pieces[at];
  const period = first?.text === '比' || first?.text === '较' ? pieces[at + 1] : undefined;
  const past = first?.sense === 'basis' ? PAST_BASES[first.text.slice(1)] : undefined;
  const previous = period?.sense === 'period' ? PREVIOUS[period.period.text] : undefined;
  const when =
    previous !== undefined ? previous : period?.sense === 'period' ? sayWhen({ period: period.period }) : past;
  const next = period?.sense === 'period' ? at + 2 : at + 1;
  const verb = pieces[next]?.text ?? '';
  const figure = pieces[next + 1];
  if (when === undefined || !Object.hasOwn(FASTER, verb)) return null;
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'points') return null;
  const isOfGrowth = GROWTH.has(pieces[at - 1]?.text ?? '');
  if (
    past !== undefined &&
    at > 0 &&
    !isOfGrowth &&
    !/^[高低]$/.test(verb) &&
    !/^(faster|slower|narrower|wider)$/.test(FASTER[verb] ?? '')
  )
    return null;
  const side = (isOfGrowth ? GROWN[verb] : undefined) ?? FASTER[verb] ?? '';
  draft.against = `${side} than ${when.replace(/^last (month|year|quarter)/, 'in the previous $1')}`;
  return next + 1;
}

/** 涨幅扩大, 降幅收窄: rose by 1.2%, 0.2 percentage points more than before. */
const GROWN: Readonly<Record<string, string>> = { 扩大: 'more', 收窄: 'less', 缩小: 'less', 加深: 'more' };

/** 涨幅|扩大0.5个百分点, with nothing that it is set against; the quantity with its noun before it. */
export function parseOwnGrowth(pieces: readonly Piece[], from: number): Quantity | null {
  const figure = pieces.at(-1);
  const [, noun, verb = ''] = /^(..)(.+?)了?$/.exec(textOf(pieces.slice(from, -1))) ?? [];
  const side = noun === '增速' ? FASTER[verb] : (GROWN[verb] ?? OF_GROWTH[verb]);
  if (noun === undefined || !GROWTH.has(noun) || side === undefined) return null;
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'points' || figure.figure.bound === 'several') return null;
  return {
    ...emptyDraft(),
    relation: being,
    figure: figure.figure,
    against: `${side} than before`,
    end: pieces.length,
  } as Quantity;
}

const OF_GROWTH: Readonly<Record<string, string>> = { 回落: 'less', 提高: 'more', 上升: 'more', 回升: 'more' };

/** 是去年同期的2.4倍: of the level that the fact before tells. */
export function parseMultiple(pieces: readonly Piece[], from: number): Quantity | null {
  const verb = pieces[from];
  const figure = pieces.at(-1);
  const border = pieces.at(-2);
  if (!/^(?:是|为|达|达到|相当于)$/.test(verb?.text ?? '') || border?.text !== '的') return null;
  if (figure?.sense !== 'figure' || figure.figure.kind !== 'multiple' || figure.figure.bound === 'several') return null;
  const [first, second, ...rest] = pieces.slice(from + 1, -2);
  const text = (first?.text ?? '') + (second?.text ?? '');
  const year = /^(\d{4})年(同期)?$/.exec(text);
  const when =
    rest.length > 0
      ? undefined
      : year
        ? `${year[2] === undefined ? 'of' : 'of the same period of'} ${year[1] ?? ''}`
        : OF_PAST[text];
  if (when === undefined) return null;
  return {
    ...emptyDraft(),
    relation: being,
    figure: figure.figure,
    against: `that ${when}`,
    end: pieces.length,
  } as Quantity;
}

const OF_PAST: Readonly<Record<string, string>> = {
  去年: 'of the previous year',
  上年: 'of the previous year',
  去年同期: 'of the same period of the previous year',
  上年同期: 'of the same period of the previous year',
};

/** 同比少增8512亿元, 比上年同期低约40个基点: how much less it grew, and how much lower a rate is. Index of the figure. */
function parseMore(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const verb = pieces[at]?.text ?? '';
  const figure = pieces[at + 1];
  const than = YEAR_BEFORE.has(draft.basis ?? '') ? 'than in the same period of the previous year' : null;
  if (than === null || figure?.sense !== 'figure' || draft.relation !== null) return null;
  const isAmount = figure.figure.kind === 'amount' || figure.figure.kind === 'quantity';
  const isPoints = figure.figure.kind === 'points';
  const side = isAmount ? GREW_MORE[verb] : isPoints && (verb === '高' || verb === '低') ? FASTER[verb] : undefined;
  if (side === undefined) return null;
  draft.against = `${side} ${than}`;
  draft.basis = null;
  return at + 1;
}

const GREW_MORE: Readonly<Record<string, string>> = { 多增: 'more', 少增: 'less' };

/** What an increase of a period is set against. */
const YEAR_BEFORE: ReadonlySet<string> = new Set(['year on year', 'from the same period of the previous year']);

/** What is named by its distance, and not from the day of the article. */
const PREVIOUS: Readonly<Record<string, string>> = {
  上月: 'in the previous month',
  上年: 'in the previous year',
  上季度: 'in the previous quarter',
  上半年: 'in the first half of the year',
};

/** What 比 and 较 compare with; 提高 and 回落 behind these are read as a change of a share. */
const PAST_BASES: Readonly<Record<string, string>> = {
  去年: 'in the previous year',
  上年: 'in the previous year',
  去年同期: 'in the same period of the previous year',
  上年同期: 'in the same period of the previous year',
  上月: 'in the previous month',
};

/** 比全国高1.2个百分点, 比全国平均水平低0.3个百分点: index of the figure. */
function parseHigher(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const other = pieces[at + 1];
  if (other?.sense !== 'scope' || draft.relation !== null) return null;
  const isAverage = pieces[at + 2]?.text === '平均水平' || pieces[at + 2]?.text === '平均';
  const next = isAverage ? at + 3 : at + 2;
  const side = HIGHER[pieces[next]?.text ?? ''];
  const figure = pieces[next + 1];
  if (side === undefined || figure?.sense !== 'figure' || figure.figure.kind !== 'points') return null;
  draft.against = `${side} ${other.english === 'China' ? 'the national' : `${other.english}’s`} ${isAverage ? 'average' : 'figure'}`;
  return next + 1;
}

const HIGHER: Readonly<Record<string, 'above' | 'below'>> = {
  高: 'above',
  高出: 'above',
  快: 'above',
  低: 'below',
  慢: 'below',
};

/** 比2020年 */
function parseYearBasis(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const period = pieces[at + 1];
  if (period?.sense !== 'period' || period.period.resolved) return null;
  const { kind, from } = period.period;
  const isYear = kind === 'year' && /^\d{4}年?$/.test(period.text);
  // 较“十三五”末, 比2020年底
  const isEnd = (kind === 'plan' && period.text.endsWith('末')) || (kind === 'month' && /年[底末]$/.test(period.text));
  if (!isYear && !(isEnd && from !== null)) return null;
  if (isYear && pieces[at + 2]?.text === '同期') {
    draft.basis = `from the same period of ${period.period.text.slice(0, 4)}`;
    return at + 3;
  }
  draft.basis = `from ${isYear ? period.text.slice(0, 4) : sayPeriod(period.period)}`;
  return at + 2;
}

/** 占GDP的比重达到, 占全国的 */
function parseWhole(pieces: readonly Piece[], at: number, draft: Draft): number | null {
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
  return verb?.sense === 'relation' && (verb.text === '为' || verb.text === '达' || verb.text === '达到')
    ? next + 1
    : next;
}

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
  const past = pastAt(first);
  let next = past === null ? at : at + 1;
  if (pieces[next]?.text === '同期') next++;
  if (pieces[next]?.text === '的') next++;
  const [before, figure, turn, now] = pieces.slice(next, next + 4);
  if (before?.sense !== 'relation' || before.relation.sense !== 'change' || figure?.sense !== 'figure') return null;
  if (!['转为', '变为'].includes(turn?.text ?? '') || now?.sense !== 'relation' || now.relation.sense !== 'change')
    return null;
  if (draft.adverb !== null) return null;
  const fall = before.relation.direction === 'up' ? 'a rise' : 'a fall';
  draft.relation = now.relation;
  draft.adverb = `after ${fall} of ${sayFigure(figure.figure)}${past === null ? '' : ` ${past}`}`;
  return next + 4;
}

/** 上年 is the year before the one that is told, and not before that of the article. */
function pastAt(piece: Piece | undefined): string | null {
  return piece?.sense === 'period' ? (PREVIOUS[piece.period.text] ?? sayWhen({ period: piece.period })) : null;
}

/** 由去年的4201亿元 */
function parseStart(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  let next = at;
  const period = pieces[next];
  // 上年 is the year before the one that is told, and not before that of the article.
  const past = period?.sense === 'period' ? (PREVIOUS[period.period.text] ?? sayWhen({ period: period.period })) : null;
  if (past !== null || BEFORE.has(pieces[next]?.text ?? '')) next++;
  const isSame = past !== null && pieces[next]?.text === '同期';
  if (isSame) next++;
  const when = isSame
    ? past.replace(/^(?:in )?(?:last year|the previous year)$/, 'in the same period of the previous year')
    : past;
  if (isSame && when === past) return null;
  if (pieces[next]?.text === '的') next++;
  const figure = numberAt(pieces[next]);
  if (figure?.sense !== 'figure') return null;
  draft.from = { figure: figure.figure, when };
  return next + 1;
}

/** 由原来的4小时: that it was before adds nothing to where it started. */
const BEFORE: ReadonlySet<string> = new Set(['原来', '原先', '原有', '过去', '此前', '以前', '之前', '最初']);

/** 高于全国平均水平 */
function parseComparison(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const side = COMPARISONS[pieces[at]?.text ?? ''];
  const other = pieces[at + 1];
  const target = ['控制目标', '预期目标', '年度目标'].find(
    (words) => other?.text === words || (other?.text ?? '') + (pieces[at + 2]?.text ?? '') === words,
  );
  if (side !== undefined && target !== undefined) {
    draft.against = `${side} the target`;
    return at + (other?.text === target ? 2 : 3);
  }
  if (side === undefined || other?.sense !== 'scope') return null;
  const behind = pieces[at + 2]?.text ?? '';
  const isAverage = behind === '平均水平' || behind === '平均';
  draft.against = `${side} ${other.english === 'China' ? 'the national' : `${other.english}’s`} ${isAverage ? 'average' : 'figure'}`;
  return at + (isAverage || behind === '同期' ? 3 : 2);
}

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
