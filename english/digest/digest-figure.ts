/** Figures that no statement tells: with what they are of where that is certain, and else no more than named. */
import type { Figure } from '../../language/number/figure.ts';
import type { Span } from '../../language/span.ts';
import type { Clause, CutParagraph, Sentence } from '../clause.ts';
import { textOf } from '../chunk.ts';
import { labelBefore } from './digest-label.ts';
import { sayCount, sayFigure } from '../figure.ts';
import { sayPeriod } from '../period.ts';
import { parseNounPhrase } from '../figures/noun-phrase.ts';
import { findPieces, type Piece } from '../piece.ts';
import { unmarked, type Marking } from './digest-mark.ts';
import { perOne } from './per-one.ts';
import { SUPPOSED } from '../words/modality.ts';
import {
  BOUND_APART,
  BOUND_BEHIND,
  BOUND_TO,
  COUNTED_KINDS,
  CHANGES,
  FROM,
  MEASURED_AGAINST,
  NARROWED,
  NO_CHANGE,
  NOT_OF_ITSELF,
  OF_CHANGE,
  ONCE,
  THRESHOLD,
  TURNING_INTO,
} from '../words/digest.ts';

export interface NamedFigure extends Span {
  readonly text: string;
  /** True where it says what it is of. */
  readonly labelled: boolean;
  /** True for a number that says nothing without what it counts. */
  readonly isCount?: boolean;
  /** True where it says itself what it counts: '38 counties'. */
  readonly hasThing?: boolean;
  /** True for a part of something in hundredths or tenths, which has not changed by so much. */
  readonly isShare?: boolean;
}

/** One figure, or several of one kind that are told together: 4.3%、2.2%和2.1%. */
interface Group {
  readonly figures: readonly Figure[];
  /** Of the last figure, among the pieces of the clause. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** 由|2021年|的不足2万辆: the time right before it, with 'in' where it needs that. */
  readonly when: string;
  /** What the clause says between the figure before and these, and from these to the next. */
  readonly lead: string;
  readonly trail: string;
}

export function nameFigures(
  cut: CutParagraph,
  isTold: (span: Span) => boolean,
  marks: readonly Marking[],
): NamedFigure[] {
  return cut.sentences.flatMap((sentence, index) =>
    isSigned(sentence) ? [] : figuresOf(sentence, isTold, marks[index] ?? unmarked),
  );
}

/** 约为-0.6个百分点，上月为0.2个百分点: without the one that is below zero, the other would mislead. */
function isSigned({ clauses }: Sentence): boolean {
  return clauses.some(({ chunks }) => /(?<![\d年月日号时A-Za-z])[-−－]\d|零下/.test(textOf(chunks)));
}

function figuresOf({ clauses }: Sentence, isTold: (span: Span) => boolean, mark: Marking): NamedFigure[] {
  const named: NamedFigure[] = [];
  const supposed = clauses.findIndex(({ chunks }) => SUPPOSED.test(textOf(chunks)));
  /** 由29家: from how many; to how many stands in another clause. */
  let isFrom = false;
  for (const [index, clause] of clauses.entries()) {
    if (supposed >= 0 && index >= supposed) break;
    const groups = groupsOf(clause);
    /** 平均每5辆车就有2个: all behind it is of one, or of five, and nothing that English can say; 每年 goes with all of them. */
    let per: string | null = '';
    // 涨幅比上月，回落0.2个百分点: of what it has fallen stands in the clause before.
    const before = index > 0 ? textOf(clauses[index - 1]?.chunks ?? []) : '';
    // 1997年创业之初，员工只有3人: then, and not now.
    if (before.endsWith('之初')) continue;
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at];
      if (group === undefined) break;
      const next = groups[at + 1];
      const pair = next === undefined ? null : sayPair(group, next);
      const isPart = isFrom && TURNING_INTO.test(group.lead);
      isFrom ||= FROM.test(group.lead) && pair === null;
      const one = perOne(group.lead);
      per = per === null || one === null || (per !== '' && per !== YEARLY) ? null : one === '' ? per : one;
      if (pair !== null && next !== undefined) {
        at++;
        if (!isTold(group) && !isTold(next) && per !== null)
          named.push({
            text: mark(`${pair}${per}`, index, { ...group, trail: next.trail }),
            start: group.start,
            end: next.end,
            labelled: false,
          });
        continue;
      }
      if (isTold(group) || isPart || per === null || FROM.test(group.lead) || ONCE.test(group.lead)) continue;
      const label = index === 0 && at === 0 && groups.length === 1 ? labelBefore(clause, group.start) : null;
      const told: Said | null = label === null ? sayAlone(clause, group, before) : sayGroup(group);
      if (told === null) continue;
      const text = isCondition(clause, group)
        ? `${told.text}${per} (condition)`
        : narrowed(mark(`${told.text}${per}`, index, group), clause, group);
      const isShare = group.figures[0]?.kind === 'share' && /^[a-z ]*[\d.]/.test(told.text) && !MOVED.test(told.text);
      if (label === null)
        named.push({
          text,
          start: group.start,
          end: told.end,
          labelled: false,
          isCount: !hasUnit(told.text),
          hasThing: told.hasThing === true,
          isShare,
        });
      else named.push({ text: `${label.english} ${text}`, start: label.start, end: told.end, labelled: true });
    }
  }
  return named;
}

/** 签约贸易额92亿元: 'RMB 9.2 billion (contracted)', unless it is only by how much it has changed. */
function narrowed(text: string, { chunks }: Clause, { start }: Group): string {
  const before = textOf(chunks.filter(({ end }) => end <= start));
  const found = NARROWED.find(({ within }) => within.test(before));
  return found === undefined || MOVED.test(text) || text.endsWith(')') ? text : `${text} (${found.mark})`;
}

const YEARLY = ' a year';
const MOVED = /^(?:up|down|growth|decline|a (?:rise|fall)|from)\b/;

/** 面积在5000平方米以上的，给予奖励; 对年出口额300万美元以下的企业: whom a rule means, and nothing that has been reached. */
function isCondition({ chunks }: Clause, { figures, trail }: Group): boolean {
  const text = textOf(chunks);
  if (/^(?:的|(?:或者?|且|并且?)[^，]*的)$/u.test(trail)) return /\d/u.test(text) && !/[是为有]|不能|目标/u.test(text);
  return figures[0]?.kind !== 'share' && /^的\p{Script=Han}/u.test(trail) && FOR_WHOM.test(text);
}

const FOR_WHOM = /^(?:其中|但|同时|并)?(?:对于?|凡是?|给予|不超过)/u;

function groupsOf({ chunks, end }: Clause): Group[] {
  const pieces = findPieces(chunks);
  const groups: (Omit<Group, 'lead' | 'trail' | 'figures'> & { figures: Figure[] })[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.sense !== 'figure') continue;
    const open = groups.at(-1);
    const first = open?.figures[0];
    const isListed =
      open !== undefined && open.last === index - 2 && /^(?:、|和|及|与|以及)$/.test(pieces[index - 1]?.text ?? '');
    if (isListed && first?.kind === piece.figure.kind && first.unit === piece.figure.unit) {
      open.figures.push(piece.figure);
      groups.splice(-1, 1, { ...open, last: index, end: piece.end });
    } else
      groups.push({
        figures: [piece.figure],
        last: index,
        start: piece.start,
        end: piece.end,
        when: timeBefore(pieces, index),
      });
  }
  const from = chunks[0]?.start ?? 0;
  const between = (start: number, to: number) =>
    textOf(chunks.filter((chunk) => chunk.start >= start && chunk.end <= to));
  return groups.map((group, at) => ({
    ...group,
    lead: between(groups[at - 1]?.end ?? from, group.start),
    trail: between(group.end, groups[at + 1]?.start ?? end),
  }));
}

/** 由|2021年|的|不足2万辆, 增加到|去年|的18.4万辆 */
function timeBefore(pieces: readonly Piece[], at: number): string {
  const time = pieces[pieces[at - 1]?.text === '的' ? at - 2 : at - 1];
  if (time?.sense !== 'period') return '';
  const said = sayPeriod(time.period).replace(/^by /, '');
  if (/^(?:last|this|next) /.test(said)) return ` ${said}`;
  return /^\d{4}$/.test(said) ? ` in ${said}` : said.startsWith('the end of ') ? ` at ${said}` : '';
}

/** 由29%下调至27%, 由上涨7.3%转为上涨0.4%: both or neither; 一万元以上五万元以下 are the ends of one range. */
function sayPair(from: Group, to: Group): string | null {
  const range = sayRange(from, to);
  if (range !== null) return range;
  // 从8至10年缩短到5年: from a range.
  if (/\d[至到—–-]$/u.test(from.lead)) return null;
  const start = FROM.exec(from.lead);
  const turn = TURNING_INTO.exec(to.lead);
  if (start === null || turn === null || from.figures.length > 1 || to.figures.length > 1) return null;
  const [first] = from.figures;
  const [second] = to.figures;
  if (first === undefined || second === undefined || first.kind !== second.kind || first.unit !== second.unit)
    return null;
  const one = sayFigureBehind(start[1] ?? '', first);
  const other = sayFigureBehind(turn[1] ?? '', second);
  const within = second.bound === 'exact' && /^(?:以内|之内)/u.test(to.trail) ? 'within ' : '';
  const end = SPAN_WITHIN.test(second.text) ? other?.replace(/^at most /, 'within ') : other;
  return one === null || end == null || !hasUnit(one) ? null : `from ${one}${from.when} to ${within}${end}${to.when}`;
}

/** 压缩至|1天以内 */
const SPAN_WITHIN = /(?:年|月|周|日|天|小时|分钟|秒)(?:以内|之内)$/u;

function sayRange({ figures: [low], trail }: Group, { figures: [high] }: Group): string | null {
  const isRange = low?.bound === 'at-least' && high?.bound === 'at-most' && trail === '' && low.unit === high.unit;
  if (low === undefined || high === undefined || !isRange) return null;
  return `${sayFigure({ ...low, bound: 'exact' })} to ${sayFigure({ ...high, bound: 'exact' })}`;
}

function sayFigureBehind(words: string, figure: Figure): string | null {
  const said = sayFigure(figure);
  const change = CHANGES.find(({ behind }) => behind.test(words));
  if (change !== undefined) return change.nominal === null ? null : `${change.nominal} ${said}`;
  return OF_CHANGE.test(words.replaceAll(NO_CHANGE, '')) ? null : said;
}

interface Said {
  readonly text: string;
  readonly end: number;
  readonly hasThing?: true;
}

/** A figure without a label: what must not be misread of it is told with it, or it is left out. */
function sayAlone(clause: Clause, group: Group, before: string): Said | null {
  const [figure] = group.figures;
  if (figure === undefined || DURATION.test(sayFigure(figure))) return null;
  if (NOT_OF_ITSELF.test(group.lead) || AGAIN.test(figure.text)) return null;
  const things = sayThings(findPieces(clause.chunks), group, figure);
  if (things !== null) {
    const words = group.lead.replaceAll(NO_CHANGE, '');
    if (OF_CHANGE.test(words)) return null;
    // 约有|200万名农民工
    const bound = figure.bound === 'exact' ? (BOUND_TO.find(({ behind }) => behind.test(words))?.bound ?? '') : '';
    return { ...things, text: `${bound}${things.text}`, hasThing: true };
  }
  return RATE.test(before) && !RATE.test(group.lead) && figure.kind === 'points' ? null : sayGroup(group);
}

/** 4年, 72岁: how long and how old says nothing of itself. */
const DURATION = /(?<![\w-])(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|old)$/;

const RATE = /[涨增降跌减升]幅|增速|增长率|差距/;

/** 6所职业院校: how many of what stands behind the figure. */
function sayThings(pieces: readonly Piece[], group: Group, figure: Figure): { text: string; end: number } | null {
  if (figure.kind !== 'quantity' || figure.unit === '大' || group.figures.length > 1) return null;
  const noun = parseNounPhrase(pieces, group.last + 1);
  if (noun === null || noun.plural === null || noun.indicator || !isBorder(pieces[noun.end])) return null;
  // 20个市|、县: so many of both.
  if (pieces[noun.end]?.text === '、' && /^[省市县区州乡镇村]/u.test(pieces[noun.end + 1]?.text ?? '')) return null;
  // 4.5万名农技人员纽带作用: so many people, and no roles.
  if (ABSTRACT.test(noun.plural)) return null;
  const isOne = figure.value === '1';
  const things = isOne ? noun.english : noun.plural;
  const end = pieces[noun.end - 1]?.end ?? group.end;
  const kinds = COUNTED_KINDS[figure.unit ?? ''];
  if (kinds !== undefined) return { text: `${sayCount(figure)} ${kinds[isOne ? 0 : 1]} of ${noun.plural}`, end };
  // 3000亩茶园 are no 3,000 tea gardens.
  return sayCount(figure) === sayFigure(figure) || COUNTERS.has(figure.unit ?? '')
    ? { text: `${sayCount(figure)} ${things}`, end }
    : null;
}

const ABSTRACT = /\b(?:abilit(?:y|ies)|capacit(?:y|ies)|effects?|functions?|roles?|rates?|levels?)$/;

const COUNTERS: ReadonlySet<string> = new Set(['辆', '户', '人']);

function isBorder(piece: Piece | undefined): boolean {
  return piece === undefined || piece.text === '、' || piece.sense === 'period' || piece.sense === 'relation';
}

/** The figures with their direction and their bound; null where either is in doubt. */
function sayGroup({ figures, lead, trail, end }: Group): { text: string; end: number } | null {
  const [first] = figures;
  if (first === undefined || first.kind === 'rank' || first.kind === 'number') return null;
  if (AGAIN.test(first.text)) return null;
  if (IN_SAYING.test(lead + figures.map(({ text }) => text).join('') + trail) && DAYS_OR_ENDS.test(first.text))
    return null;
  // 增长超过1倍: no English says 'up over 1 time'.
  if (first.kind === 'multiple' && first.value === '1') return null;
  if (/(?:时速|航速|流速|风速)[^，、]{0,3}$/u.test(lead)) return null;
  if ((first.bound === 'exact' && BOUND_APART.test(lead)) || BOUND_BEHIND.test(trail)) return null;
  const isOfName =
    first.kind !== 'share' && THRESHOLD.test(figures.at(-1)?.text ?? '') && /^[^的、，和及]/u.test(trail);
  if (first.unit === '大' || isOfName) return null;
  if (/^(?:一遇|[/／]|每|的?[^，]{0,8}(?:速度|增速|[涨增降跌减升]幅|增长|下降|差距)$)/u.test(trail)) return null;
  const said = joinFigures(figures.map(sayFigure));
  if (!hasUnit(said) && first.kind !== 'quantity') return null;
  const [ahead = '', yearly] = lead.includes('年均') ? [lead.replace('年均', ''), ' a year on average'] : [lead];
  const change = CHANGES.find(({ behind }) => behind.test(ahead));
  if (change !== undefined) {
    const { telling, isRate } = change;
    const isDoubtful = isRate && (first.kind !== 'share' || MEASURED_AGAINST.test(ahead));
    const doubled = telling === 'up' && figures.length === 1 ? sayDoubled(first) : null;
    if (doubled !== null && yearly === undefined) return { text: doubled, end };
    return telling === null || isDoubtful ? null : { text: `${telling} ${said}${yearly ?? ''}`, end };
  }
  const words = ahead.replaceAll(NO_CHANGE, '');
  const isRelative = first.kind === 'points' || first.kind === 'multiple';
  if (isRelative || OF_CHANGE.test(words) || MEASURED_AGAINST.test(words)) return null;
  const bound = BOUND_TO.find(({ behind }) => behind.test(words))?.bound ?? '';
  const isBounded = first.bound !== 'exact';
  if (isBounded && bound !== '' && !(bound === 'up to ' && first.bound === 'at-most')) return null;
  return { text: `${isBounded ? '' : bound}${said}${yearly ?? ''}`, end };
}

/** 二次收费, 三次产业: for the second time, or of which order. */
const AGAIN = /^[二三]次$/u;

/** 三天两头: a way of saying, in which nothing is counted. */
const IN_SAYING =
  /[一两二三四五六七八九]升[一两二三四五六七八九][降稳平减]|两个市场|三天两头|三天打鱼|[一三]番[两五][次番]|三言两语|两头(?!\p{Script=Han}?[牛羊猪])|千家万户|四面八方|百花齐放|一来二去|三三两两|一举[两多]得|两手抓|一[手头]抓|千方百计|万无一失|百年老店|百年大计/u;
const DAYS_OR_ENDS = /^\p{Script=Han}+$/u;

/** 增长超过1倍: 'more than doubled'; null for any other multiple. */
function sayDoubled({ kind, value, unit, bound }: Figure): string | null {
  if ((kind !== 'multiple' && unit !== '倍') || value !== '1') return null;
  return DOUBLED[bound] ?? null;
}

const DOUBLED: Readonly<Partial<Record<Figure['bound'], string>>> = {
  exact: 'doubled',
  nearly: 'nearly doubled',
  over: 'more than doubled',
};

function joinFigures(said: readonly string[]): string {
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}

/** A bare number without its noun says nothing. */
function hasUnit(said: string): boolean {
  return /[a-z%]/i.test(
    said.replaceAll(
      /\b(?:about|almost|a|up|down|by|growth|decline|larger|smaller|rise|fall|from|to|and|at least|at most|billion|million|more than|nearly|over|several|thousands?|trillion|under|of|tens|hundreds|dozens|upwards)\b/g,
      '',
    ),
  );
}
