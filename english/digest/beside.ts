/** Figures with the words that stand beside them in their clause, for whom no sentence tells what they are of. */
import type { Clause, CutParagraph, Sentence } from '../clause.ts';
import { textOf } from '../chunk.ts';
import type { Person } from '../people/people.ts';
import { sayPeriod } from '../period.ts';
import { findPieces, type Piece } from '../piece.ts';
import { DEEDS, TAKEN_APART } from '../words/digest.ts';
import { transitive } from '../words/predicate.ts';
import { isBehindZone, isOfScheme } from '../figures/other-owner.ts';
import { isOfOneVillage } from '../figures/the-one.ts';
import { UNNAMED } from '../figures/topic.ts';
import type { NamedFigure } from './digest-figure.ts';
import type { DigestLine } from './digest.ts';
import { isLevelOf, isListCut, isOfCounted, isOfSome, isRestricted, isTypeOf } from './restriction.ts';
import { nameOf, thingOf } from './named-word.ts';

/** More words than these before a figure are a sentence, and no label. */
const MOST_WORDS = 6;

export interface FiguresBeside {
  /** One line for each sentence: 'rural workers: 2.21 million people · wage income: RMB 41.2 billion'. */
  readonly lines: readonly DigestLine[];
  /** Figures beside which nothing is known that could go with them. */
  readonly bare: readonly DigestLine[];
  /** The clauses of the lines. */
  readonly clauses: ReadonlySet<Clause>;
}

export function setBeside(
  { text, sentences }: CutParagraph,
  named: readonly NamedFigure[],
  people: readonly Person[],
  ownerOf: (clause: Clause) => string | null,
): FiguresBeside {
  const lines: DigestLine[] = [];
  const bare: DigestLine[] = [];
  const told = new Set<Clause>();
  for (const sentence of sentences) {
    const units: DigestLine[] = [];
    for (const { figure, clause, words } of besideIn(sentence, named, text, people)) {
      // 比去年增加15处: of what, the unit would say.
      if (figure.isCount && CHANGED.test(figure.text)) continue;
      const owner = ownerOf(clause);
      // 沈阳一家企业新签订单9.7亿元: of a firm, which the words beside it do not name.
      if (owner === UNNAMED && figure.hasThing !== true) {
        if (!figure.isCount && !figure.labelled) bare.push(figure);
        continue;
      }
      if (figure.labelled || words.length > 0) told.add(clause);
      // 河南推进改造，完成投资57.3亿元: Henan’s.
      const whose =
        owner === null || owner === UNNAMED || units.some(({ text: unit }) => unit.includes(owner)) ? [] : [owner];
      const isBehind = clause !== sentence.clauses[0] && isOfZone(owner, sentence === sentences[0]);
      const all = isBehind ? [] : whose.filter((name) => !words.includes(name));
      if (figure.labelled) units.push({ ...figure, text: [...all, figure.text].join(', ') });
      else if (words.length > 0) units.push({ ...figure, text: `${[...all, ...words].join(', ')}: ${figure.text}` });
      else if (!figure.isCount) bare.push(figure);
    }
    const [first] = units;
    const last = units.at(-1);
    if (first !== undefined && last !== undefined)
      lines.push({ text: units.map((unit) => unit.text).join(' · '), start: first.start, end: last.end });
  }
  return { lines, bare, clauses: told };
}

/** 综合保税区进出口总额增长11.3%，|开行班列418列 */
function isOfZone(owner: string | null, isFirst: boolean): boolean {
  return owner !== null && isBehindZone({ english: owner, place: true, part: false }, isFirst);
}

interface Beside {
  readonly figure: NamedFigure;
  readonly clause: Clause;
  readonly words: readonly string[];
}

function besideIn(
  { clauses }: Sentence,
  named: readonly NamedFigure[],
  text: string,
  people: readonly Person[],
): readonly Beside[] {
  const beside: Beside[] = [];
  /** 截至10月底，: a time in a clause of its own, which the next figure is of. */
  let when: string | null = null;
  /** 其中，出口873亿元: of what stands before it. */
  let isPart = false;
  /** 部分县区经费不到位，到位率不足七成: only in some. */
  let isOfFew = false;
  for (const [index, clause] of clauses.entries()) {
    isOfFew ||= isOfSome(clause);
    const figures = named.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    if (figures.length === 0) {
      // 今年4月，行动启动，…3000万人次: in April it was launched.
      when = timeAlone(clause);
      isPart = textOf(clause.chunks) === '其中';
      continue;
    }
    const pieces = findPieces(clause.chunks);
    let from = clause.start;
    for (const figure of figures) {
      const between = pieces.filter(({ start, end }) => start >= from && end <= figure.start);
      const behind = thingBehind(pieces.filter(({ start }) => start >= figure.end));
      if (isTypeOf(pieces, figure)) continue;
      const after = wordsBehind(behind, text);
      const isOwnLevel = pieces.find(({ start }) => start >= figure.end)?.text === '的' && isLevelOf(between);
      const next = pieces.find(({ start }) => start >= figure.end);
      // 年产量不足5000万只的小厂, 2人受伤: of what stands behind it, which we cannot name.
      const isOfNext = (behind.length === 0 && isFollowed(next)) || isOwnLevel;
      const at = pieces.findIndex(({ start }) => start === figure.start);
      const isOther = at >= 0 && isOfCounted(pieces, at);
      const isNew = index > 0 && beside.findLast(({ words: known }) => known.length > 0)?.clause !== clauses[index - 1];
      // 船舶制造业税收增长31.5%，仪器制造业增长9.1%: its tax revenue, and not the industry.
      const isUnmeasured =
        index > 0 &&
        CHANGED.test(figure.text) &&
        !figure.text.startsWith('up to ') &&
        !between.some(
          (piece) => piece.sense === 'noun' && (piece.noun.indicator || MEASURING.test(piece.noun.english)),
        );
      const isNameless =
        isOfFew || isUnmeasured || (isNew && !isPart && behind.length === 0 && isBareMeasure(between, figure));
      const isOfAnother = isOfOneVillage(textOf(between), text) || isOfScheme(clause, clauses.slice(0, index));
      const words =
        isOther || isOfNext || isNameless || isOfAnother
          ? []
          : behind.length > 0
            ? after
            : wordsBefore(between, figure, isPart, text, people);
      const isTimed = when !== null && words.length > 0 && !between.some(({ sense }) => sense === 'period');
      beside.push({ figure, clause, words: isTimed && when !== null ? [when, ...words] : words });
      // 去年，…，截至目前已组建9支，完成项目23个: not in that year.
      if (isTimed || between.some(({ sense }) => sense === 'period')) when = null;
      isPart = false;
      from = behind.at(-1)?.end ?? figure.end;
    }
  }
  return beside;
}

function timeAlone({ chunks }: Clause): string | null {
  const [only, ...others] = findPieces(chunks);
  return only?.sense === 'period' && others.length === 0 ? sayPeriod(only.period) : null;
}

/** 65%以上的税收, 1500万元贷款: what so much of is, or is worth so much, stands behind the figure. */
function thingBehind(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces[0]?.text === '的' ? 1 : 0;
  const at = pieces.findIndex(({ sense }, index) => index >= from && sense !== 'modifier');
  const thing = pieces[at];
  // 8个小麦主产省: none of them is wheat.
  return thing?.sense !== 'noun' || isFollowed(pieces[at + 1]) ? [] : pieces.slice(from, at + 1);
}

/** 4万吨|废旧|菌棒: with what describes the thing. */
function wordsBehind(behind: readonly Piece[], text: string): readonly string[] {
  const thing = behind.flatMap((piece) => thingOf(piece, text) ?? []);
  const described = behind.flatMap((piece) => (piece.sense === 'modifier' ? [piece.english] : []));
  return thing.length === 1 && described.length > 0 ? [[...described, ...thing].join(' ')] : thing;
}

function isFollowed(next: Piece | undefined): boolean {
  return (
    next !== undefined &&
    !/^(?:[、和与及（）]|以及|左右)$/u.test(next.text) &&
    next.sense !== 'figure' &&
    next.sense !== 'relation'
  );
}

/** 集成电路是第一大商品，出口额超过300亿元: of what, the clause does not say. */
function isBareMeasure(between: readonly Piece[], { hasThing }: NamedFigure): boolean {
  if (hasThing === true) return false;
  const told = between.filter(({ sense }) => !BETWEEN.has(sense) && sense !== 'period' && sense !== 'time');
  return told.length > 0 && told.every((piece) => piece.sense === 'noun' && BARE_MEASURE.test(piece.noun.english));
}

/** Nouns of what goes up and down, whatever their Chinese ends in. */
const MEASURING = /\b(?:charge|cost|dividend|fee|income|load|number|price|rate|return|revenue|time|wage|yield)s?\b/;

const BARE_MEASURE =
  /^(?:(?:total|annual) )?(?:business revenue|contribution|contribution rate|costs?|efficiency|exports|imports|imports and exports|operating revenue|output|output value|production|profits?|profit margin|revenue|sales|sales revenue|sales volume|turnover|value of (?:exports|imports|transactions))$/;

/** The nouns and names between the figure before, or the beginning of the clause, and this figure. */
function wordsBefore(
  pieces: readonly Piece[],
  figure: NamedFigure,
  isPart: boolean,
  text: string,
  people: readonly Person[],
): readonly string[] {
  // 黑臭水体消除|率达到92.7%: of what it is a rate, and not what it is.
  const head = pieces.findLast(({ sense }) => !BETWEEN.has(sense));
  if (head !== undefined && head.sense !== 'noun' && MEASURE.test(head.text)) return [];
  if (figure.hasThing !== true && isRestricted(pieces)) return [];
  // 扣除房地产投资后增长7.3%: only what stands right before a change has changed.
  const near = CHANGED.test(figure.text) ? nounsBeforeChange(pieces) : pieces;
  if (TAKEN_APART.test(textOf(near.filter(({ text: word }) => !Object.hasOwn(DEEDS, word))))) return [];
  const from = near[0] === undefined ? 0 : pieces.indexOf(near[0]);
  // 作业效率比传统码头|提高12%, 新能源汽车及|零部件出口|增长8%, 新建和|改造|设施300个
  if (isListCut(near, pieces[from - 1], pieces)) return [];
  if (
    figure.text.startsWith('up to ') &&
    near.some(({ text: word }, at) => word === '最高' && near[at + 1]?.sense === 'noun')
  )
    return [];
  if (near.some((piece, index) => isOfOnlySome(piece, pieces[from + index - 1], pieces[from + index + 1]))) return [];
  const words: string[] = [];
  let modifier = isPart || pieces[0]?.text === '其中' ? 'of which ' : '';
  for (const [index, piece] of near.entries()) {
    const word = figure.hasThing === true ? nameOf(piece, text, people) : wordOf(piece, text, people);
    if (word !== null) words.push(`${modifier}${word}`);
    const isJoined = index > 1 && /^[和与及、]$/u.test(near[index - 1]?.text ?? '');
    if (isModifier(piece)) modifier = isJoined ? '' : `${modifier}${MODIFIERS[piece.text] ?? piece.english} `;
    else if (word !== null || piece.text !== '其中') modifier = '';
  }
  if (figure.hasThing === true) return words;
  // 发现问题2.1万个: what is counted is named, however little it says. 移送公安机关412件: and no organs.
  const counted = pieces.at(-1);
  const isOfThing = counted?.sense === 'noun' && !ORGANS.test(counted.noun.english);
  if (figure.isCount && isOfThing && thingOf(counted, text) === null)
    words.push(counted.noun.plural ?? counted.noun.english);
  const isNamed =
    near.some((piece) => (figure.isCount && piece === counted) || thingOf(piece, text) !== null) &&
    words.length <= MOST_WORDS;
  return isNamed && (isOfThing || !figure.isCount) ? words : [];
}

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
  省级: 'provincial-level',
  部级: 'ministerial-level',
  县级: 'county-level',
};

const MEASURE = /(?:率|比例|占比|比重|量|额|跨|均价)$/u;

const ORGANS = /\b(?:authorit(?:y|ies)|bureau|court|department|organ|police|procuratorate|repl(?:y|ies))s?$/;

const CHANGED = /^(?:up|down|growth|decline|a (?:rise|fall)|from) /;

function nounsBeforeChange(pieces: readonly Piece[]): readonly Piece[] {
  const to = pieces.findLastIndex(({ sense, text }) => !BETWEEN.has(sense) && text !== '从' && text !== '由') + 1;
  const from = pieces.slice(0, to).findLastIndex(({ sense }) => !OF_NOUNS.has(sense)) + 1;
  // 非能源工业增长9.3%
  return /[非不未无]$/u.test(pieces[from - 1]?.text ?? '') ? [] : pieces.slice(from, to);
}

const BETWEEN: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['relation', 'basis', 'adverb']);
const OF_NOUNS: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['noun', 'modifier', 'name', 'scope']);
