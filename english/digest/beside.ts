/** Figures with the words that stand beside them in their clause, for whom no sentence tells what they are of. */
import type { Clause, CutParagraph, Sentence } from '../clause.ts';
import { textOf } from '../chunk.ts';
import type { Person } from '../people/people.ts';
import { sayPeriod } from '../period.ts';
import { findPieces, type Piece } from '../piece.ts';
import { isBehindZone, isOfScheme } from '../figures/other-owner.ts';
import { isOfOneVillage } from '../figures/the-one.ts';
import { UNNAMED } from '../figures/topic.ts';
import type { NamedFigure } from './digest-figure.ts';
import type { DigestLine } from './digest.ts';
import { followOn, mayChange } from './follow-on.ts';
import { withoutOnes } from './per-one.ts';
import { isLevelOf, isOfCounted, isOfSome, isTypeOf, isUnknown, sizedThing } from './restriction.ts';
import { thingOf } from './named-word.ts';
import { BETWEEN, CHANGED, wordsBefore } from './words-before.ts';

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
    let last = null as Told | null;
    for (const one of besideIn(sentence, named, text, people)) {
      const { figure, clause, words } = one;
      // 货运量2480万吨，增长12.3%
      const change = last !== null && isNextTo(last.clause, clause, sentence) ? followOn(clause, figure) : null;
      const changed = last?.line.at(-1);
      if (last !== null && changed !== undefined && change !== null && mayChange(last.figure)) {
        last.line.splice(-1, 1, { ...changed, text: `${changed.text}, ${change}`, end: figure.end });
        if (last.line === units) told.add(clause);
        last = { ...last, clause };
        continue;
      }
      // 比去年增加15处: of what, the unit would say.
      if (figure.isCount && CHANGED.test(figure.text)) continue;
      const owner = ownerOf(clause);
      // 沈阳一家企业新签订单9.7亿元: of a firm, which the words beside it do not name.
      if (owner === UNNAMED && figure.hasThing !== true) {
        if (!figure.isCount && !figure.labelled) last = tellIn(bare, figure, one);
        continue;
      }
      if (figure.labelled || words.length > 0) told.add(clause);
      // 河南推进改造，完成投资57.3亿元: Henan’s.
      const isNamed = owner === null || owner === UNNAMED || units.some(({ text: unit }) => unit.includes(owner));
      // 山西落实资金8.8亿元，其中省级以上资金6.5亿元: of these funds.
      const whose = isNamed || words[0]?.startsWith('of which ') === true ? [] : [owner];
      const isBehind = clause !== sentence.clauses[0] && isOfZone(owner, sentence === sentences[0]);
      const all = isBehind ? [] : whose.filter((name) => !words.includes(name));
      if (figure.labelled) last = tellIn(units, { ...figure, text: [...all, figure.text].join(', ') }, one);
      else if (words.length > 0)
        last = tellIn(units, { ...figure, text: beside(figure, all, words, one.isPartOf) }, one);
      else if (!figure.isCount) last = tellIn(bare, figure, one);
    }
    const [first] = units;
    const end = units.at(-1)?.end;
    if (first !== undefined && end !== undefined)
      lines.push({ text: units.map((unit) => unit.text).join(' · '), start: first.start, end });
  }
  return { lines, bare, clauses: told };
}

/** 'exports: RMB 5 million'; 58%的|税收 as '58% of taxation'. */
function beside({ text }: NamedFigure, whose: readonly string[], words: readonly string[], isPartOf: boolean): string {
  if (isPartOf) return [...whose, ...words.slice(0, -1), `${text} of ${words.at(-1) ?? ''}`].join(', ');
  return `${[...whose, ...words].join(', ')}: ${text}`;
}

/** The figure that was told last, and the line that it is in. */
interface Told extends Pick<Beside, 'clause' | 'figure'> {
  readonly line: DigestLine[];
}

function tellIn(line: DigestLine[], unit: DigestLine, { clause, figure }: Beside): Told {
  line.push(unit);
  return { line, clause, figure };
}

/** True where a clause stands right behind another, or is the same one. */
function isNextTo(before: Clause, clause: Clause, { clauses }: Sentence): boolean {
  return clauses[clauses.indexOf(clause) - 1] === before;
}

/** 综合保税区进出口总额增长11.3%，|开行班列418列 */
function isOfZone(owner: string | null, isFirst: boolean): boolean {
  return owner !== null && isBehindZone({ english: owner, place: true, part: false }, isFirst);
}

interface Beside {
  readonly figure: NamedFigure;
  readonly clause: Clause;
  readonly words: readonly string[];
  /** 58%的|税收: the last word is what it is a part of. */
  readonly isPartOf: boolean;
}

function besideIn(
  { clauses }: Sentence,
  named: readonly NamedFigure[],
  text: string,
  people: readonly Person[],
): readonly Beside[] {
  const found: Beside[] = [];
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
      const between = withoutOnes(pieces.filter(({ start, end }) => start >= from && end <= figure.start));
      const behind = thingBehind(
        pieces.filter(({ start }) => start >= figure.end),
        figure,
      );
      if (isTypeOf(pieces, figure)) continue;
      const after = wordsBehind(behind, text);
      const isOwnLevel = pieces.find(({ start }) => start >= figure.end)?.text === '的' && isLevelOf(between);
      const next = pieces.find(({ start }) => start >= figure.end);
      // 年产量不足5000万只的小厂, 2人受伤: of what stands behind it, which we cannot name.
      const isOfNext = (behind.length === 0 && isFollowed(next)) || isOwnLevel;
      const at = pieces.findIndex(({ start }) => start === figure.start);
      const isOther = at >= 0 && isOfCounted(pieces, at);
      const isNew = index > 0 && found.findLast(({ words: known }) => known.length > 0)?.clause !== clauses[index - 1];
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
      const isOfAnother =
        isOfOneVillage(textOf(between), text) ||
        isOfTheOne(between, text) ||
        isOfScheme(clause, clauses.slice(0, index));
      const origin = figure.text.startsWith('from ')
        ? between.findLastIndex(({ text: word }) => /^[由从]/u.test(word))
        : -1;
      const ahead = origin < 0 ? between : between.slice(0, origin);
      const sized = sizedThing(pieces, at);
      const words =
        isOther || isOfNext || isNameless || isOfAnother
          ? []
          : sized !== null
            ? [sized]
            : behind.length > 0
              ? after
              : wordsBefore(ahead, { figure, clause, isPart }, text, people);
      const isTimed = when !== null && words.length > 0 && !between.some(({ sense }) => sense === 'period');
      // 其中阳新签约18个项目，|签约金额达126亿元: that of the part.
      const part = words.length > 0 && !isPart ? partNamed(clauses[index - 1]) : null;
      const own = part === UNKNOWN_PART ? [] : [...(part === null ? [] : [part]), ...words];
      const isPartOf = figure.isShare === true && behind.length > 0 && next?.text === '的' && words === after;
      found.push({
        figure,
        clause,
        words: isTimed && when !== null && own.length > 0 ? [when, ...own] : own,
        isPartOf,
      });
      // 去年，…，截至目前已组建9支，完成项目23个: not in that year.
      if (isTimed || between.some(({ sense }) => sense === 'period')) when = null;
      isPart = false;
      from = behind.at(-1)?.end ?? figure.end;
    }
  }
  return found;
}

/** 经该口岸通行…，口岸货运量2480万吨: of that one, and not of all. */
function isOfTheOne(between: readonly Piece[], text: string): boolean {
  const ones = [...text.matchAll(/[该本](\p{Script=Han}{2})/gu)].map(([, one = '']) => one);
  return between.some(({ sense, text: word }) => sense === 'noun' && ones.some((one) => word.startsWith(one)));
}

function timeAlone({ chunks }: Clause): string | null {
  const [only, ...others] = findPieces(chunks);
  return only?.sense === 'period' && others.length === 0 ? sayPeriod(only.period) : null;
}

/** 其中|阳新县|签约18个项目: 'of which Yangxin County', whose the next clause is too; `UNKNOWN_PART` for a name that we do not know. */
function partNamed(before: Clause | undefined): string | null {
  const [part, name] = before === undefined ? [] : findPieces(before.chunks);
  if (part?.text !== '其中') return null;
  if (name?.sense === 'name') return name.place ? `of which ${name.english}` : null;
  return isUnknown(name) ? UNKNOWN_PART : null;
}

const UNKNOWN_PART = '';

/** 65%以上的税收, 1500万元贷款: what so much of is, or is worth so much, stands behind the figure. */
function thingBehind(pieces: readonly Piece[], { isCount }: NamedFigure): readonly Piece[] {
  const from = pieces[0]?.text === '的' ? 1 : 0;
  const at = pieces.findIndex(({ sense }, index) => index >= from && sense !== 'modifier');
  const thing = pieces[at];
  // 8个小麦主产省: none of them is wheat.
  if (thing?.sense !== 'noun' || isFollowed(pieces[at + 1])) return [];
  // 100个单产提升县: so many of what stands at the end. 21个工作组和小分队: so many of both.
  const next = pieces[at + 1];
  const isOnlyPiece = isCount === true && (thing.noun.indicator || next?.sense === 'relation');
  const isOneOfTwo =
    next !== undefined && /^(?:[、和与及]|以及)$/u.test(next.text) && !isNextFigure(pieces.slice(at + 2));
  return isOnlyPiece || isOneOfTwo ? [] : pieces.slice(from, at + 1);
}

/** 58%的税收和|65%的岗位, 2亿元债券和|100亿元贷款: the other one has its own figure. */
function isNextFigure(pieces: readonly Piece[]): boolean {
  return (
    pieces.find(({ text, sense }) => sense === 'figure' || (sense !== 'adverb' && !/^[近约超]$/u.test(text)))?.sense ===
    'figure'
  );
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
