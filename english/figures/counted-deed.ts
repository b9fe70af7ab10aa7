/** What has been done to so many things: 修缮文物保护单位37处、历史建筑124座. Read whole, verb, nouns and figures. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { ClauseReading, Thing, Time } from './clause-parts.ts';
import { readLead, type Lead } from './clause-reading.ts';
import { isCount } from './counting.ts';
import { endOf, JOINTS, partOf, readJobs, readThings, sameAs } from './counted-thing.ts';
import type { Fact } from '../fact.ts';
import { sayNominalOf } from './nominal-of.ts';
import { sayCount, sayFigure } from '../figure.ts';
import type { Piece } from '../piece.ts';
import type { PlainClause } from '../sentences/statement-fact.ts';
import type { FactStatus } from '../status.ts';
import type { Thread } from '../thread.ts';
import { times } from '../words/adverb.ts';
import { deeds, deedTails, invested, jobs, newJobs, type Deed } from '../words/deed.ts';
import { countingVerbs, exists } from '../words/verb.ts';

export interface CountedDeed extends ClauseReading {
  /** 已 or 了: it is done, whatever the sentence plans. */
  readonly isOver: boolean;
  readonly verb: Deed;
}

/** The reading of a clause that begins with what is done, behind times and a place; null unless all of it is understood. */
export function readCountedDeed(
  clause: Clause,
  all: readonly Piece[],
  { counting, before, whole }: Around,
): CountedDeed | null {
  const known = counting === null || whole !== null ? null : countedBefore(counting, all);
  if (known !== null) return known;
  const told = before !== undefined && isNextTo(before, clause) ? before : null;
  const isInvested = isInvestment(clause, told);
  // 新改建公办幼儿园23所, without its verb, is so many kindergartens that are new.
  if (!isInvested && counting !== null && whole === null && (counting.things.length === 0 || counting.verb !== null))
    return null;
  const pieces = behindVenue(all);
  const { lead, at } = readLead(pieces);
  if (lead.subject?.place === false) return null;
  const opening = openingAt(pieces, at);
  const start = pieces[opening.end]?.start;
  if (start === undefined) return null;
  const { chunks: rest, tail } = withoutTail(clause.chunks.filter((chunk) => chunk.start >= start));
  const deed = findDeed(rest) ?? findGiven(rest) ?? (whole === null ? findFronted(rest) : findPart(rest));
  if (deed === null) return null;
  // 累计加装电梯1846部，其中今年新增312部: of these, and of nothing else that is added.
  if (lead.ofWhich) return ofThese(clause, lead, deed, told);
  const counted = readThings(deed.rest);
  const things =
    (opening.isMore ? moreOf(counted) : counted) ??
    jobsOf(deed) ??
    insideOf(deed) ??
    (isInvested ? moneyOf(deed) : null) ??
    partOf(deed.rest, whole) ??
    sameAs(deed.rest, told);
  if (whole !== null && things?.[0]?.isPart !== true) return null;
  // 帮扶失业人员再就业1.26万人: a number of those is counted, and not helped.
  if (things === null || things.some(({ noun }) => /^numbers? of /.test(noun.english))) return null;
  const verb = deed.verbs.find(({ of }) => of === undefined || things.every((thing) => of.test(endOf(thing))));
  // 冷藏能力12万吨: how much can be done, and not what has been done.
  if (things.some((thing) => endOf(thing) === 'capacity') && !deed.verbs.every(({ base }) => GIVING.test(base)))
    return null;
  // 推介会上，签约项目42个: there and then.
  const settled = lead.settled || opening.settled || deed.isDone || pieces !== all;
  const isLone = told === null && lead.time === null && !settled;
  if (verb === undefined || (verb.brought === true && isLone) || (verb === jobs && told === null)) return null;
  return {
    ...lead,
    settled,
    isOver: deed.isDone || tail !== null || pieces.slice(0, opening.end).some(isAlready),
    start: clause.start,
    end: clause.end,
    items: [],
    things,
    verb: deed.to === undefined ? verb : { ...verb, passive: `${verb.passive} ${deed.to}` },
    ...(tail === null ? {} : { remark: tail }),
  };
}

/** So many of the things that the clause before counts. */
function ofThese(
  clause: Clause,
  lead: Readonly<Lead>,
  { rest, verbs, isDone }: Opened,
  told: Fact | null,
): CountedDeed | null {
  const [same] = told?.kind === 'count' && told.status === 'reported' ? told.things : [];
  const [thing] = sameAs(rest, told) ?? [];
  const [verb] = verbs;
  if (same === undefined || thing === undefined || verb === undefined || verb.brought === true) return null;
  if (Number(thing.figure.value) >= Number(same.figure.value) || told?.kind !== 'count' || told.verb === exists)
    return null;
  const said = `${sayCount(thing.figure)} of these ${thing.noun.plural ?? ''}`;
  const span = { start: clause.start, end: clause.end };
  return {
    ...lead,
    ...span,
    ofWhich: false,
    isOver: isDone,
    items: [],
    things: [{ ...thing, said, isPart: true }],
    verb,
  };
}

/** 完成投资21.7亿元 behind what has been done: in that. */
function isInvestment({ chunks }: Clause, told: Fact | null): boolean {
  const isCounted = told?.kind === 'count' && told.status === 'reported' && told.verb.passive !== null;
  const isOfProject = told?.clauses.at(-1)?.chunks.some(({ text }) => /项目|工程/.test(text)) === true;
  return isCounted && !isOfProject && /^(?:累计|已|共)?完成(?:总)?投资(?:额)?$/u.test(textOf(chunks.slice(0, -1)));
}

function moneyOf({ verbs, rest }: Opened): readonly Thing[] | null {
  const figure = rest[0]?.figure;
  if (verbs[0] !== invested || rest.length !== 1 || figure?.kind !== 'amount' || figure.bound === 'several')
    return null;
  const noun = { english: 'investment', plural: null, article: null, indicator: false, end: 0 } as const;
  return [{ noun, figure, said: sayFigure(figure), isSum: true }];
}

/** 加装电梯1846部: what is installed stands in the verb. */
function insideOf({ verbs: [verb], rest }: Opened): readonly Thing[] | null {
  const figure = rest[0]?.figure;
  if (verb?.thing === undefined || rest.length !== 1 || !figure || !isCount(figure) || figure.value === '1')
    return null;
  const noun = {
    english: verb.thing.replace(/s$/, ''),
    plural: verb.thing,
    article: null,
    indicator: false,
    end: 0,
  } as const;
  return [{ noun, figure, said: `${sayCount(figure)} ${verb.thing}` }];
}

/** 为132家企业|发放贷款14.3亿元: to whom. */
function findGiven(words: readonly Chunk[]): Opened | null {
  if (!/^[为向给]$/u.test(words[0]?.text ?? '')) return null;
  for (let at = 2; at < words.length - 1; at++) {
    const deed = verbAt(words, at);
    if (deed === null || !deed.verbs.some(({ base }) => GIVEN.test(base))) continue;
    const taker = sayTaker(words.slice(1, at));
    return taker === null ? null : { verbs: deed.verbs, isDone: false, rest: words.slice(deed.end), to: `to ${taker}` };
  }
  return null;
}

/** 132家企业, 小微企业 */
function sayTaker(chunks: readonly Chunk[]): string | null {
  const [counted, ...others] = readThings(chunks) ?? [];
  if (counted !== undefined) return others.length === 0 && TAKERS.test(endOf(counted)) ? sayThing(counted) : null;
  const said = sayNominalOf(chunks);
  return said !== null && TAKERS.test(said) ? said : null;
}

/** What goes to somebody. */
const GIVEN = /^(?:disburse|issue|pay out|provide)$/;

const TAKERS =
  /\b(?:businesses|companies|cooperatives|employees|enterprises|entities|families|farmers|firms|households|merchants|people|residents|students|villagers|workers)\b/;

function sayThing({ said, figure, noun }: Thing): string {
  return said ?? `${sayCount(figure)} ${noun.plural ?? noun.english}`;
}

/** 新建中小学41所|并全部投入使用: what has come of all of them. */
function withoutTail(chunks: readonly Chunk[]): { readonly chunks: readonly Chunk[]; readonly tail: string | null } {
  const at = chunks.findIndex(({ text }) => text.startsWith('并'));
  const tail = at < 1 || chunks[at - 1]?.figure == null ? undefined : deedTails[textOf(chunks.slice(at))];
  return tail === undefined ? { chunks, tail: null } : { chunks: chunks.slice(0, at), tail };
}

/** What is done to a capacity. */
const GIVING = /^(?:add|build|bring|complete|create|cut|expand|form|newly|phase out|put|reduce|release)\b/;

/** 带动就业2.1万人 */
function jobsOf({ verbs, rest }: Opened): readonly Thing[] | null {
  return verbs[0] === jobs || verbs[0] === newJobs ? readJobs(rest) : null;
}

interface Around {
  /** The clause as its figures alone have it. */
  readonly counting: ClauseReading | null;
  /** The fact before. */
  readonly before: Fact | undefined;
  /** 89个项目中: of which this is a part. */
  readonly whole: Thing | null;
}

/** 建成智能工厂20家: read by its figures already. */
function countedBefore(counting: ClauseReading, pieces: readonly Piece[]): CountedDeed | null {
  const { things, verb } = counting;
  if (things.length === 0 || verb === null || verb.passive === null) return null;
  return { ...counting, verb: { ...verb, passive: verb.passive }, isOver: pieces.some(isAlready) };
}

function isAlready({ text }: Piece): boolean {
  return text.startsWith('已') || text === '了';
}

/** True where the grammar may tell it of the subject that the clause before names: who does it, and not what it brings. */
export function isOfSubject({ subject, verb }: CountedDeed, { statement }: Thread): boolean {
  return subject === null && verb.brought !== true && statement !== null && statement.statement.subject !== null;
}

/** What the clause itself shows, or what the plan before it goes on with: 将开通公交线路28条，投放公交车64辆. */
export function statusOfDeed(
  deed: CountedDeed,
  ruled: FactStatus | null,
  { already, time, past, untimed }: Thread,
  {
    before,
    modals,
    clause,
    calling,
  }: { readonly before: Fact | undefined; readonly calling: boolean } & Omit<PlainClause, 'speaker'>,
): FactStatus | null {
  const isOwn = modals.some(({ start }) => start >= clause.start && start < clause.end);
  // 今年计划改造520个，目前已开工498个: done, whatever was planned. 惠及… behind it may be of either.
  const isUntil = time !== null && 'period' in time && time.period.until && !/^截[至止]/.test(time.period.text);
  if (deed.isOver && !isOwn && !isUntil) return 'reported';
  if (ruled !== null && ruled !== 'reported') return already && !isOwn && !isUntil ? null : ruled;
  if (ruled !== null || deed.settled) return ruled;
  if (time !== null && 'period' in time && AHEAD.test(time.period.text)) return 'plan';
  // 267所小学完成改造，覆盖学生19.5万人: what has been done brings it.
  const isBrought = deed.verb.brought === true && before?.kind === 'statement' && before.status === 'reported';
  if (isBrought && isNextTo(before, clause) && modals.length === 0) return 'reported';
  // 新建智能工厂20家, in a plan: what it lists is to be done.
  if (calling && !past && !already && !untimed && (time === null || isOfPlan(time))) return 'plan';
  const isPlan = before?.kind === 'count' && (before.status === 'plan' || before.status === 'target');
  const goesOn = isPlan && isNextTo(before, clause) && deed.time === null && deed.subject === null;
  return goesOn && !already ? before.status : null;
}

/** 到2030年, 全年, 今年: of when a plan tells. */
export function isOfPlan(time: Time): boolean {
  if ('english' in time) return time.english === times['全年']?.english;
  return (time.period.until && !/^截[至止]/.test(time.period.text)) || /^(?:今年|本年|年内)$/.test(time.period.text);
}

/** What has not begun. */
const AHEAD = /^(?:明年|后年|未来|今后)/;

/** 推介会上|集中签约项目42个: where it was done adds nothing. */
function behindVenue(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  if (/^(?:会|现|仪式|活动|推介会|论坛|签约仪式)(?:上|场|现场|期间)$/u.test(first?.text ?? '')) return pieces.slice(1);
  const isVenue = /(?:会|仪式|活动|论坛)$/u.test(first?.text ?? '') && /^(?:上|现场|期间)$/u.test(second?.text ?? '');
  return isVenue ? pieces.slice(2) : pieces;
}

/** 再实施项目200个: so many more; null where one of them is no plain number of things. */
function moreOf(things: readonly Thing[] | null): readonly Thing[] | null {
  const more = things?.map((thing): Thing | null => {
    const { noun, figure, isSum } = thing;
    const isPlain = noun.plural !== null && isSum !== true && figure.bound !== 'several' && figure.value !== '1';
    return isPlain ? { ...thing, said: `${sayCount(figure)} more ${noun.plural ?? ''}` } : null;
  });
  return more?.every((thing) => thing !== null) === true ? more : null;
}

interface Opening {
  readonly end: number;
  readonly settled: boolean;
  /** 再 is one of them. */
  readonly isMore: boolean;
}

/** Words before the verb: 累计, 先后, 将, 再. */
function openingAt(pieces: readonly Piece[], from: number): Opening {
  let end = from;
  for (; end < pieces.length; end++) {
    const piece = pieces[end];
    const isSilent = piece?.sense === 'adverb' && piece.adverb.english === null;
    const isWord = isSilent || piece?.sense === 'modality' || piece?.text === '再';
    if (piece === undefined || !(isWord || isSettled(piece))) break;
  }
  const opening = pieces.slice(0, end);
  return { end, settled: opening.some(isSettled), isMore: opening.some(({ text }) => text === '再') };
}

function isSettled(piece: Piece): boolean {
  return PAST.has(piece.text) || (piece.sense === 'adverb' && piece.adverb.settled);
}

const PAST: ReadonlySet<string> = new Set(['先后', '相继', '陆续', '已先后', '共计', '已陆续']);

interface Opened {
  readonly verbs: readonly Deed[];
  /** 了 stands behind the verb. */
  readonly isDone: boolean;
  readonly rest: readonly Chunk[];
  /** 'to 132 enterprises' */
  readonly to?: string;
}

/** The longest verb, or two of which either has been done: 新建、改扩建. */
function findDeed(words: readonly Chunk[]): Opened | null {
  const { chunks, isDone: isOver } = withoutAlready(words);
  const first = verbAt(chunks, 0);
  if (first === null) return null;
  const isJoined = JOINTS.has(chunks[first.end]?.text ?? '');
  const second = verbAt(chunks, isJoined ? first.end + 1 : first.end);
  const joint = isJoined || second?.verbs.every(isBuilding) === true ? second : null; // 新建|改扩建
  const end = joint?.end ?? first.end;
  const verbs = joint === null ? first.verbs : either(first.verbs, joint.verbs);
  const isDone = chunks[end]?.text === '了';
  return { verbs, isDone: isDone || isOver, rest: chunks.slice(isDone ? end + 1 : end) };
}

/** 已建成 and 已有, which the pieces of a clause have as one word. */
function withoutAlready(chunks: readonly Chunk[]): { readonly chunks: readonly Chunk[]; readonly isDone: boolean } {
  const [first, ...rest] = chunks;
  if (first === undefined || !first.text.startsWith('已')) return { chunks, isDone: false };
  if (first.text === '已') return { chunks: rest, isDone: true };
  return { chunks: [{ ...first, text: first.text.slice(1), start: first.start + 1 }, ...rest], isDone: true };
}

interface Found extends Pick<Opened, 'verbs'> {
  readonly end: number;
}

function verbAt(chunks: readonly Chunk[], from: number): Found | null {
  let text = '';
  let best: Found | null = null;
  for (let at = from; at < chunks.length && text.length < LONGEST; at++) {
    text += chunks[at]?.text ?? '';
    const known = Object.hasOwn(deeds, text) ? deeds[text] : countingDeed(text);
    if (known !== undefined) best = { verbs: known, end: at + 1 };
  }
  return best;
}

function countingDeed(text: string): readonly Deed[] | undefined {
  const verb = Object.hasOwn(countingVerbs, text) ? countingVerbs[text] : undefined;
  return verb === undefined || verb.passive === null ? undefined : [{ ...verb, passive: verb.passive }];
}

/** 新建和改造农村公路312公里: of some the one was done, of others the other. */
function either(ones: readonly Deed[], others: readonly Deed[]): readonly Deed[] {
  return ones.flatMap((one) =>
    others.flatMap((other) => {
      if (one.own === true || other.own === true) return [];
      const said = { passive: oneOf(one.passive, other.passive), base: oneOf(one.base, other.base) };
      const of = one.of ?? other.of;
      return [of === undefined ? said : { ...said, of }];
    }),
  );
}

/** What is done to buildings, one or the other of which stands behind 新建 without a word between. */
function isBuilding({ base }: Deed): boolean {
  return /^(?:rebuild|renovate or expand|expand)$/.test(base);
}

/** 'built, renovated or expanded' */
function oneOf(one: string, other: string): string {
  return `${one.replace(' or ', ', ')}${other.includes(' or ') ? ', ' : ' or '}${other}`;
}

const LONGEST = Math.max(...Object.keys(deeds).map((word) => word.length));

/** 已有|81个|开工 */
function findPart(words: readonly Chunk[]): Opened | null {
  const { chunks, isDone } = withoutAlready(words);
  const at = chunks[0]?.text === '有' ? 1 : 0;
  // 81个已开工, 29个行业实现增长
  const behind = withoutAlready(chunks.slice(chunks[at + 1]?.text === '行业' ? at + 2 : at + 1));
  const verb = chunks[at]?.figure == null ? null : verbAt(behind.chunks, 0);
  if (verb === null || verb.end !== behind.chunks.length) return null;
  return { verbs: verb.verbs, isDone: isDone || behind.isDone, rest: chunks.slice(at, at + 1) };
}

/** 海铁联运班列|累计|开行|2684列: what it is done to stands first. */
function findFronted(words: readonly Chunk[]): Opened | null {
  const at = words.findIndex(({ text }) => /^(?:已|累计|已累计|共|已完成)$/u.test(text));
  const first = words[at];
  if (at < 1 || first === undefined || words[0]?.figure !== null) return null;
  const behind = words.slice(at).filter(({ text }) => !/^(?:已|累计|已累计|共)$/u.test(text));
  const verb = verbAt(behind, 0);
  const figure = behind.at(-1);
  const isFronted = verb !== null && verb.end === behind.length - 1 && figure?.figure?.kind === 'quantity';
  if (!isFronted || figure === undefined || !verb.verbs.every(({ base }) => FRONTED.test(base))) return null;
  return { verbs: verb.verbs, isDone: true, rest: [...words.slice(0, at), figure] };
}

/** What is done to things that stand before it, and nothing that they do themselves. */
const FRONTED =
  /^(?:build|complete|conclude|operate|pay out|issue|renovate|upgrade|start construction on|set up|open|sign)$/;

/** True where nothing stands between the fact and the clause but a comma. */
function isNextTo(fact: Fact, { start }: Clause): boolean {
  return fact.end < start && start - fact.end <= 1;
}
