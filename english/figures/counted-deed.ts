/** What has been done to so many things: 修缮文物保护单位37处、历史建筑124座. Read whole, verb, nouns and figures. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { ClauseReading, FurtherDeed, Thing, Time } from './clause-parts.ts';
import { readLead, type Lead } from './clause-reading.ts';
import { isCount } from './counting.ts';
import { endOf, isFunds, JOINTS, lastThings, partOf, readJobs, readThings, sameAs } from './counted-thing.ts';
import type { Fact } from '../fact.ts';
import { MEASURES } from '../grammar/counted-rules.ts';
import { sayCount, sayFigure } from '../figure.ts';
import type { Piece } from '../piece.ts';
import type { PlainClause } from '../sentences/plain-clause.ts';
import type { FactStatus } from '../status.ts';
import type { Thread } from '../thread.ts';
import { times } from '../words/adverb.ts';
import { deedTails, invested, isOfJobs, jobs, type Deed } from '../words/deed.ts';
import { findActor, findDeed, findGiven, findHandedOver, verbAt, withoutAlready, type Opened } from './deed-word.ts';
import { exists } from '../words/verb.ts';

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
  if (clause.chunks.every(({ figure }) => figure === null)) return null;
  const known = counting === null || whole !== null ? null : countedBefore(counting, all);
  if (known !== null) return known;
  const told = before !== undefined && isNextTo(before, clause) ? before : null;
  const isInvested = isInvestment(clause, told);
  // 新改建公办幼儿园23所, without its verb, is so many kindergartens that are new.
  if (!isInvested && counting !== null && whole === null && (counting.things.length === 0 || counting.verb !== null))
    return null;
  const pieces = behindVenue(all);
  const { lead, at } = readLead(pieces);
  const body = lead.subject?.place === false ? lead.subject : null;
  if (body !== null && whole !== null) return null;
  const opening = openingAt(pieces, at);
  const start = pieces[opening.end]?.start;
  if (start === undefined) return null;
  const { chunks: rest, tail } = withoutTail(withoutRespect(clause.chunks.filter((chunk) => chunk.start >= start)));
  const part = lead.ofWhich ? findPart(rest.filter(({ text }) => text !== '被')) : null; // 其中|415条|被|采纳
  const plain = body !== null ? null : (part ?? findHandedOver(rest) ?? findDeed(rest) ?? findGiven(rest));
  const deed =
    plain ??
    (whole === null
      ? ((body === null ? findFronted(rest) : null) ?? findActor(rest, { body, isOfAll: isOfAll(pieces.slice(0, at)) }))
      : findPart(rest));
  if (deed === null) return null;
  // 累计加装电梯1846部，其中今年新增312部: of these, and of nothing else that is added.
  if (lead.ofWhich) return deed.actor === undefined ? ofThese(clause, lead, deed, told) : null;
  const first = readThings(deed.rest);
  const also = first === null ? readFurther(deed.rest) : null;
  const counted = first ?? also?.first ?? null;
  const things =
    (opening.isMore ? moreOf(counted) : counted) ??
    jobsOf(deed) ??
    insideOf(deed) ??
    (isInvested ? moneyOf(deed) : null) ??
    partOf(deed.rest, whole) ??
    (deed.actor === undefined ? sameAs(deed.rest, told) : null); // 农民|培训3.2万人: whom, nobody says
  if (whole !== null && things?.[0]?.isPart !== true) return null;
  // 帮扶失业人员再就业1.26万人: a number of those is counted, and not helped.
  if (things === null || things.some(({ noun }) => /^numbers? of /.test(noun.english))) return null;
  if (things.length > 1 && things.some(({ times }) => times !== undefined)) return null;
  const verb = verbFor(deed.verbs, things);
  // 焰火秀成为名片，|累计吸引游客210万人次: what draws them, only the clause before tells.
  if (verb?.base === 'draw' && lead.subject === null) return null;
  // 冷藏能力12万吨: how much can be done, and not what has been done.
  if (things.some((thing) => endOf(thing) === 'capacity') && !deed.verbs.some(({ base }) => GIVING.test(base)))
    return null;
  // 推介会上，签约项目42个: there and then.
  const settled = lead.settled || opening.settled || deed.isDone || pieces !== all;
  const isLone = told === null && lead.time === null && !settled;
  if (
    verb === undefined ||
    (verb.brought === true && isLone && deed.actor === undefined) ||
    (verb === jobs && told === null && deed.actor === undefined)
  )
    return null;
  // 产业集群|集聚企业1270家: there, and by nobody.
  if (deed.actor !== undefined && verb.own === true) return null;
  const to = deed.to === undefined ? {} : { to: deed.to };
  return {
    ...lead,
    ...(body === null ? {} : { subject: null }),
    ...(deed.actor === undefined ? {} : { actor: deed.actor }),
    ...(also === null ? {} : { also: also.further }),
    settled,
    isOver: deed.isDone || tail !== null || pieces.slice(0, opening.end).some(isAlready),
    start: clause.start,
    end: clause.end,
    items: [],
    things,
    verb: inAll({ ...verb, ...to }, things),
    ...(tail === null ? {} : { remark: tail }),
  };
}

/** What the verb says of these things; of money only where it is told of money, or of funds. */
function verbFor(verbs: readonly Deed[], things: readonly Thing[]): Deed | undefined {
  return verbs.find(({ of, brought, base }) =>
    things.every((thing) => {
      if (of !== undefined) return of.test(endOf(thing));
      return thing.figure.kind !== 'amount' || brought === true || (isFunds(thing) && !FOUNDING.test(base));
    }),
  );
}

/** 设立10亿元的产业基金: one fund, and no sum of money. */
const FOUNDING = /^(?:build|create|establish|found|launch|open|set up)$/;

/** 培训农民3.5万人次: 'farmers were trained a total of 35,000 times' */
function inAll(verb: Deed, [thing, ...others]: readonly Thing[]): Deed {
  if (thing?.times === undefined || others.length > 0) return verb;
  const times = `a total of ${thing.times} times`;
  const base = verb.base.includes('~') ? verb.base : `${verb.base} ~`;
  return { ...verb, passive: `${verb.passive} ${times}`, base: `${base} ${times}` };
}

/** 全市|法院: all of them, and no single one. */
function isOfAll(pieces: readonly Piece[]): boolean {
  return pieces.some(({ sense, text }) => sense === 'scope' && text.startsWith('全'));
}

/** 围绕融资、用工等方面|提出建议23条: in which respects adds nothing to how many they are. */
function withoutRespect(chunks: readonly Chunk[]): readonly Chunk[] {
  const end = /^(?:围绕|就|从|针对)$/u.test(chunks[0]?.text ?? '')
    ? chunks.findIndex(({ text }) => text.endsWith('方面'))
    : 0;
  const isPlain = end > 1 && chunks.slice(0, end).every(({ figure, period }) => figure === null && period === null);
  return isPlain ? chunks.slice(end + 1) : chunks;
}

interface Further {
  readonly first: readonly Thing[];
  readonly further: readonly FurtherDeed[];
}

/** 地方性法规3件|、修改2件、废止1件: what is done besides, to the same things or to others. Null unless all is understood. */
function readFurther(rest: readonly Chunk[]): Further | null {
  const starts = rest.flatMap((chunk, at) =>
    JOINTS.has(chunk.text) && rest[at - 1]?.figure != null && verbAt(rest, at + 1) !== null ? [at] : [],
  );
  const first = readThings(rest.slice(0, starts[0]));
  if (starts.length === 0 || first === null) return null;
  const further: FurtherDeed[] = [];
  for (const [index, at] of starts.entries()) {
    const found = verbAt(rest, at + 1);
    const chunks = rest.slice(found?.end ?? 0, starts[index + 1]);
    const things = readThings(chunks) ?? sameThings(chunks, first);
    const verb = found === null || things === null ? undefined : verbFor(found.verbs, things);
    if (things === null || verb === undefined || verb.brought === true || verb.own === true) return null;
    further.push({ verb: inAll(verb, things), things });
  }
  return { first, further };
}

/** So many of the things that the clause begins with; without their name, which is said once. */
function sameThings([only, ...others]: readonly Chunk[], [first, ...more]: readonly Thing[]): readonly Thing[] | null {
  const figure = only?.figure;
  if (others.length > 0 || more.length > 0 || !figure || first?.noun.plural == null) return null;
  if (figure.unit !== first.figure.unit || figure.bound === 'several') return null;
  return [{ noun: first.noun, figure, said: sayCount(figure) }];
}

/** So many of the things that the clause before counts. */
function ofThese(
  clause: Clause,
  lead: Readonly<Lead>,
  { rest, verbs, isDone }: Opened,
  told: Fact | null,
): CountedDeed | null {
  const [same] = told?.kind === 'count' && told.status === 'reported' ? lastThings(told) : [];
  const [thing] = sameAs(rest, told) ?? [];
  const verb = thing === undefined ? undefined : verbFor(verbs, [thing]);
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

/** 加装电梯1846部: what is installed stands in the verb. 提起公诉2300人: the measure word tells it. */
function insideOf({ verbs, rest }: Opened): readonly Thing[] | null {
  const figure = rest[0]?.figure;
  if (rest.length !== 1 || !figure || figure.bound === 'several' || figure.value === '1') return null;
  const thing = verbs.find(({ thing: held, units }) => held && units?.includes(figure.unit ?? '') !== false)?.thing;
  if (thing === undefined) return null;
  if (MEASURES.has(figure.unit ?? '')) {
    const noun = { english: thing, plural: null, article: null, indicator: false, end: 0 } as const;
    return [{ noun, figure, said: `${sayFigure(figure)} of ${thing}`, isSum: true }];
  }
  if (figure.kind === 'amount') {
    const noun = { english: thing, plural: null, article: null, indicator: false, end: 0 } as const;
    return [{ noun, figure, said: `${sayFigure(figure)} in ${thing}`, isSum: true }];
  }
  if (!isCount(figure) && figure.unit !== '人次') return null;
  const noun = { english: thing.replace(/s$/, ''), plural: thing, article: null, indicator: false, end: 0 } as const;
  return [{ noun, figure, said: `${sayCount({ ...figure, unit: '个', counts: true })} ${thing}` }];
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
  return verbs.some(isOfJobs) ? readJobs(rest) : null;
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
export function isOfSubject({ subject, verb, actor }: CountedDeed, { statement }: Thread): boolean {
  if (actor !== undefined) return false;
  return subject === null && verb.brought !== true && statement !== null && statement.statement.subject !== null;
}

/** What the clause itself shows, or what the plan before it goes on with: 将开通公交线路28条，投放公交车64辆. */
export function statusOfDeed(
  deed: CountedDeed,
  ruled: FactStatus | null,
  { already, time, past, untimed, timeless, intended }: Thread,
  {
    before,
    modals,
    clause,
    calling,
  }: { readonly before: Fact | undefined; readonly calling: boolean } & Omit<PlainClause, 'speaker' | 'behind'>,
): FactStatus | null {
  const isOwn = modals.some(({ start }) => start >= clause.start && start < clause.end);
  // 今年计划改造520个，目前已开工498个: done, whatever was planned. 惠及… behind it may be of either.
  const isUntil = time !== null && 'period' in time && time.period.until && !/^截[至止]/.test(time.period.text);
  if (deed.isOver && !isOwn && !isUntil) return 'reported';
  // 计划司负责人说，前三季度…: of months that are over nothing is a plan.
  if (ruled !== null && ruled !== 'reported' && time !== null && 'period' in time && OVER.test(time.period.text))
    return null;
  // 日前印发《意见》，提出16条举措: put forward, and nothing that is to be.
  if (ruled !== null && ruled !== 'reported' && deed.verb.base === 'put forward') return null;
  if (ruled !== null && ruled !== 'reported') return already && !isOwn && !isUntil ? null : ruled;
  if (ruled !== null || deed.settled) return ruled;
  if (time !== null && 'period' in time && AHEAD.test(time.period.text)) return 'plan';
  // 267所小学完成改造，覆盖学生19.5万人: what has been done brings it.
  const isBrought = deed.verb.brought === true && before?.kind === 'statement' && before.status === 'reported';
  if (isBrought && isNextTo(before, clause) && modals.length === 0) return 'reported';
  // 新建智能工厂20家, in a plan: what it lists is to be done.
  const isLost = timeless && !intended; // 自7月起试行优惠，|为企业节省成本: when, an untold clause says
  if (calling && !past && !already && !untimed && !isLost && (time === null || isOfPlan(time))) return 'plan';
  const isPlan = before?.kind === 'count' && (before.status === 'plan' || before.status === 'target');
  const goesOn = isPlan && isNextTo(before, clause) && deed.time === null && deed.subject === null;
  return goesOn && !already ? before.status : null;
}

/** 到2030年, 全年, 今年: of when a plan tells. */
export function isOfPlan(time: Time): boolean {
  if ('english' in time) return time.english === times['全年']?.english;
  return (time.period.until && !/^截[至止]/.test(time.period.text)) || /^(?:今年|本年|年内)$/.test(time.period.text);
}

/** 前三季度, 今年前10个月 */
const OVER = /^(?:今年)?前[一二三两\d]/u;

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
  const added = words.at(-2);
  const power = words.at(-1);
  // 水电|新增|393万千瓦
  if (added?.text === '新增' && power?.figure?.unit === '千瓦' && POWER.test(textOf(words.slice(0, -2)))) {
    const verb = verbAt([added], 0);
    return verb === null ? null : { verbs: verb.verbs, isDone: false, rest: [...words.slice(0, -2), power] };
  }
  const at = words.findIndex(({ text }) => /^(?:已|累计|已累计|共|已完成)$/u.test(text));
  const first = words[at];
  if (at < 1 || first === undefined || words[0]?.figure !== null) return null;
  const behind = words.slice(at).filter(({ text }) => !/^(?:已|累计|已累计|共)$/u.test(text));
  const verb = verbAt(behind, 0);
  const figure = behind.at(-1);
  const isFronted = verb !== null && verb.end === behind.length - 1 && figure?.figure?.kind === 'quantity';
  if (!isFronted || figure === undefined || !verb.verbs.some(({ base }) => FRONTED.test(base))) return null;
  return {
    verbs: verb.verbs.filter(({ base }) => FRONTED.test(base)),
    isDone: true,
    rest: [...words.slice(0, at), figure],
  };
}

/** What makes power, of which so much can be added. */
const POWER =
  /^(?:水电|风电|火电|核电|光伏|煤电|气电|太阳能|生物质|海上风电|陆上风电|分布式光伏|新型储能|抽水蓄能)(?:发电)?$/u;

/** What is done to things that stand before it, and nothing that they do themselves. */
const FRONTED =
  /^(?:build|complete|conclude|operate|pay out|issue|renovate|upgrade|start construction on|set up|open|sign)$/;

/** True where nothing stands between the fact and the clause but a comma. */
function isNextTo(fact: Fact, { start }: Clause): boolean {
  return fact.end < start && start - fact.end <= 1;
}
