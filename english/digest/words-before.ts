/** The words of a clause before a figure that say what it is of; none where they might turn it round. */
import type { Clause } from '../clause.ts';
import { textOf } from '../chunk.ts';
import type { Person } from '../people/people.ts';
import type { Piece } from '../piece.ts';
import { DEEDS, TAKEN_APART, THROUGH } from '../words/digest.ts';
import { actionNouns } from '../words/action-noun.ts';
import { measures } from '../words/measure.ts';
import { transitive } from '../words/predicate.ts';
import type { NamedFigure } from './digest-figure.ts';
import { nameOf, thingOf } from './named-word.ts';
import { relatedIn } from './related-measure.ts';
import { isBegunAside, isListCut, isOfNarrowerKind, isRestricted, isUnknown } from './restriction.ts';
import { shareOf } from './share-of.ts';
import { isReadWhole, LEVELS, OTHERS, phraseIn, wholeIn } from './whole-phrase.ts';

/** More words than these before a figure are a sentence, and no label. */
const MOST_WORDS = 6;

interface FigureThere {
  readonly figure: NamedFigure;
  readonly clause: Clause;
  /** 其中，|出口873亿元: a part of what stands before its clause. */
  readonly isPart: boolean;
}

/** The nouns and names between the figure before, or the beginning of the clause, and this figure. */
export function wordsBefore(
  before: readonly Piece[],
  { figure, clause, isPart }: FigureThere,
  text: string,
  people: readonly Person[],
): readonly string[] {
  // 最高|补助500万元: the figure says it.
  const pieces = before.filter(({ text: word }, at) => !(word === '最高' && PAID.test(before[at + 1]?.text ?? '')));
  const isOfWhole = figure.isShare === true || (CHANGED.test(figure.text) && /%/.test(figure.text));
  const share = isOfWhole ? shareOf(clause, pieces) : null;
  if (share !== null) return isPart ? share.map((word, at) => (at === 0 ? `of which ${word}` : word)) : share;
  const measured = figure.hasThing === true ? null : measureIn(clause, pieces);
  if (measured !== null) return [measured];
  // 浙江需回答好五个问题: what is yet to be done.
  if (figure.hasThing === true && pieces.some(({ text: word }) => /^(?:需要?|必须|应当?|须)$/u.test(word))) return [];
  // 电动汽车在欧洲市场的销量, 广西与东盟国家贸易额
  const related = figure.hasThing === true ? null : relatedIn(clause, pieces);
  if (related !== null) return related;
  // 线上单位通过公共网络实现零售额…: only what has gone that way.
  if (figure.hasThing !== true && THROUGH.test(textOf(pieces))) return [];
  // 黑臭水体消除|率达到92.7%: of what it is a rate, and not what it is.
  const head = pieces.findLast(({ sense }) => !BETWEEN.has(sense));
  if (head !== undefined && head.sense !== 'noun' && MEASURE.test(head.text)) return [];
  if (figure.hasThing !== true && isRestricted(pieces)) return [];
  // 扣除房地产投资后增长7.3%: only what stands right before a change has changed.
  // 餐饮、住宿等|文旅消费: the kind, and not the examples.
  const kind = pieces.findLastIndex(({ text: word }) => word === '等') + 1;
  const near = CHANGED.test(figure.text) ? nounsBeforeChange(pieces) : pieces.slice(kind);
  if (TAKEN_APART.test(textOf(near.filter(({ text: word }) => !Object.hasOwn(DEEDS, word))))) return [];
  const from = near[0] === undefined ? 0 : pieces.indexOf(near[0]);
  if (figure.hasThing !== true && isBegunAside(from > 0 ? pieces.slice(from - 1) : near)) return [];
  // 财产转让|所得税|增长27.2%: of the tax on what is done.
  if (CHANGED.test(figure.text) && isOfDeed(pieces[from - 1])) return [];
  // “以旧换新”带动相关商品|销售额1.6万亿元: only as much as goes with it.
  if (figure.hasThing !== true && BROUGHT.test(textOf(pieces))) return [];
  // 作业效率比传统码头|提高12%, 新能源汽车及|零部件出口|增长8%, 新建和|改造|设施300个
  if (isListCut(near, pieces[from - 1], pieces) || isOfNarrowerKind(pieces, figure)) return [];
  if (
    figure.text.startsWith('up to ') &&
    near.some(
      ({ text: word }, at) => word === '最高' && near[at + 1]?.sense === 'noun' && !PAID.test(near[at + 1]?.text ?? ''),
    )
  )
    return [];
  if (near.some((piece, index) => isOfOnlySome(piece, pieces[from + index - 1], pieces[from + index + 1]))) return [];
  const words: string[] = [];
  const part = isPart || pieces[0]?.text === '其中' ? 'of which ' : '';
  const whole = figure.hasThing === true ? null : wholeIn(clause, near, figure.isCount === true);
  if (!isReadWhole(clause, near, whole)) return [];
  let modifier = part;
  for (const [index, piece] of near.entries()) {
    if (whole !== null && piece.start >= whole.start && piece.end <= whole.end) {
      if (piece.start === whole.start) words.push(`${modifier}${whole.text.replace(/^highest /, '')}`);
      modifier = '';
      continue;
    }
    // 中心|受理纠纷2.7万件: one of them, by no name.
    if (ANY_BODY.test(piece.text) && Object.hasOwn(DEEDS, near[index + 1]?.text ?? '')) continue;
    const word = figure.hasThing === true ? ownerOf(piece, near[index + 1], text) : wordOf(piece, text, people);
    if (word !== null && piece.sense === 'period') {
      words.unshift(word);
      continue;
    }
    if (word !== null) words.push(`${modifier}${word}`);
    const isJoined = index > 1 && /^[和与及、]$/u.test(near[index - 1]?.text ?? '');
    if (isModifier(piece)) modifier = isJoined ? '' : `${modifier}${MODIFIERS[piece.text] ?? piece.english} `;
    else if (word !== null || piece.text !== '其中') modifier = '';
  }
  // 出口总额的52%: no value, but a part of one.
  if (figure.isShare === true && pieces.at(-1)?.text === '的') {
    const last = words.at(-1);
    return last === undefined ? [] : [...words.slice(0, -1), `share of ${last}`];
  }
  if (figure.hasThing === true) return words;
  // 发现问题2.1万个: what is counted is named, however little it says. 移送公安机关412件: and no organs.
  const counted = pieces.at(-1);
  const isOfThing = counted?.sense === 'noun' && !ORGANS.test(counted.noun.english);
  if (figure.isCount && isOfThing && thingOf(counted, text) === null && (whole === null || whole.end < counted.end))
    words.push(counted.noun.plural ?? counted.noun.english);
  const isNamed =
    whole !== null ||
    (near.some((piece) => (figure.isCount && piece === counted) || thingOf(piece, text) !== null) &&
      words.length <= MOST_WORDS);
  return isNamed && (isOfThing || !figure.isCount) ? words : [];
}

/** 展位费|补助比例: a measure that is one only with what it is of, where nothing else stands before it. */
function measureIn(clause: Clause, pieces: readonly Piece[]): string | null {
  const named = pieces.filter(({ sense }) => !BETWEEN.has(sense));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || first.start !== clause.start) return null;
  const isMeasure = [last.text, textOf(named.slice(-2))].some((word) => Object.hasOwn(measures, word));
  const phrase = isMeasure ? phraseIn(clause, { start: first.start, end: last.end }) : null;
  return phrase?.replace(/^the /, '') ?? null;
}

/** 最高补助500万元, and no 最高气温. */
const PAID = /^(?:补[助贴]|奖励|资助|奖补|罚款|支持)$/u;

/** 进口|金属矿|砂, 事|业|单位|贷款: a measure of only some, whom no table knows, is no measure of all. */
function isOfOnlySome(piece: Piece, before: Piece | undefined, behind: Piece | undefined): boolean {
  if (piece.sense !== 'noun' || !piece.noun.indicator) return false;
  return [before, behind].some((beside) => beside?.sense === 'unknown' && NAMING.test(beside.text) && !isVerb(beside));
}

const NAMING = /^\p{Script=Han}{2,}$/u;

function isVerb({ text }: Piece): boolean {
  return Object.hasOwn(transitive, text) || Object.hasOwn(DEEDS, text) || TURNING.test(text);
}

const TURNING = /^(?:扩大|收窄|加快|放缓|放缓至|转为|改善|合计|分别|保持|继续|有所|净增|压缩|带动|拉动|方面|情况)/u;

function isOfDeed(before: Piece | undefined): boolean {
  return (
    before?.sense === 'unknown' &&
    Object.hasOwn(actionNouns, before.text) &&
    !/^(?:公布|发布|通报|预计|完成|实现|推动|带动|促进|保持|支持)$/u.test(before.text)
  );
}

const ANY_BODY = /^(?:中心|平台|窗口|热线)$/u;
const BROUGHT = /(?:带动|拉动|撬动)\p{Script=Han}{4,}(?:额|量|值|收入)$/u;

/** 柳州市|观鸟协会, 清河|市区: no owner is only the beginning of a name; nor is one who counts or drives past what is counted. */
function ownerOf(piece: Piece, next: Piece | undefined, text: string): string | null {
  if (piece.sense === 'person' || (piece.sense === 'name' && isOfNext(next))) return null;
  return nameOf(piece, text, []);
}

function isOfNext(next: Piece | undefined): boolean {
  return next !== undefined && (next.sense === 'noun' || next.sense === 'modifier' || isUnknown(next));
}

function wordOf(piece: Piece, text: string, people: readonly Person[]): string | null {
  const deed = Object.hasOwn(DEEDS, piece.text) ? DEEDS[piece.text] : undefined;
  return deed ?? nameOf(piece, text, people) ?? thingOf(piece, text);
}

/** 服务群众: a verb, which describes nobody. */
function isModifier(piece: Piece): piece is Piece & { readonly sense: 'modifier' } {
  return (piece.sense === 'modifier' && !Object.hasOwn(transitive, piece.text)) || Object.hasOwn(MODIFIERS, piece.text);
}

const MODIFIERS: Readonly<Record<string, string>> = {
  新增: 'new',
  净增: 'net new',
  新认定: 'newly recognized',
  其他: 'other',
  其余: 'other',
  ...LEVELS,
};

const MEASURE = /(?:率|比例|占比|比重|量|额|跨|均价)$/u;

const ORGANS = /\b(?:authorit(?:y|ies)|bureau|court|department|organ|police|procuratorate|repl(?:y|ies))s?$/;

/** How the text of a figure begins that has changed. */
export const CHANGED = /^(?:up|down|growth|decline|a (?:rise|fall)|from) /;

function nounsBeforeChange(pieces: readonly Piece[]): readonly Piece[] {
  const to = pieces.findLastIndex(({ sense, text }) => !BETWEEN.has(sense) && text !== '从' && text !== '由') + 1;
  const from =
    pieces
      .slice(0, to)
      .findLastIndex(
        ({ sense, text }, at) => !(OF_NOUNS.has(sense) || OTHERS.test(text) || (text === '的' && at < to - 1)),
      ) + 1;
  // 非能源工业增长9.3%
  return /[非不未无]$/u.test(pieces[from - 1]?.text ?? '') ? [] : pieces.slice(from, to);
}

/** What may stand between a noun and its figure. */
export const BETWEEN: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['relation', 'basis', 'adverb']);
const OF_NOUNS: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['noun', 'modifier', 'name', 'scope', 'period']);
