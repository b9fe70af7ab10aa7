/** Facts of clauses without an indicator: meetings, titles, and what the grammar understands whole. */
import { textOf } from '../chunk.ts';
import { hasFigure, type Clause } from '../clause.ts';
import { BARE } from '../figures/indicator.ts';
import { readEvent } from '../set-clauses/event.ts';
import { readGathering } from '../set-clauses/gathering.ts';
import type { CommonFact, EventFact, Fact, StatementFact } from '../fact.ts';
import { readFront, readGrammar, readSubject, type Reading } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { isAgent, nameOf, sayNominals, type NominalList } from '../grammar/nominal.ts';
import { isSince } from '../grammar/time-phrases.ts';
import { retold, type Verbal } from '../grammar/verbal.ts';
import type { ModalWord } from '../modality.ts';
import { sayPeriod } from '../period.ts';
import { findPieces } from '../piece.ts';
import { hangsOnPremise } from '../premise.ts';
import { isAimOfMeeting, isBehindMeeting, isRequired, leansOnBefore } from './leaning.ts';
import { splitConcern, withConcern } from './concern.ts';
import { asBefore, withDoer, type Deed } from './going-on.ts';
import { isByline, mayMislead, VISITING } from './misleading.ts';
import { isDated, isNow, isOngoing, isRecent, NOW } from './when.ts';
import { isSameWork } from './same-work.ts';
import { SUPPOSED, toldOfMany } from './of-many.ts';
import { asOpinion } from './opinion.ts';
import { carriesOn, tell, type Told } from './statement.ts';
import { isPast, isYetToCome } from '../status.ts';
import { holdsNumber, isPrecise, isQuantity, isRound } from '../figures/tally.ts';
import { comingAbout, occasions } from '../words/lead-in.ts';
import { isUntil, leadOf, type SentenceSetting, type Thread } from '../thread.ts';

/** A clause without an indicator, and who says it. */
export interface PlainClause {
  readonly clause: Clause;
  readonly speaker: CommonFact['speaker'];
  /** The words of intent of its sentence. */
  readonly modals: readonly ModalWord[];
  /** What of its sentence stands before it, and what follows. */
  readonly ahead: readonly Clause[];
  readonly behind: readonly Clause[];
  /** Somebody thinks so who has no say in it: 业内人士认为. */
  readonly isView?: boolean;
  /** Several clauses that are read as one, and how. */
  readonly joined?: { readonly clauses: readonly Clause[]; readonly reading: Sentenced };
}

/** Adds a meeting, a title, or what the grammar understands whole. False where nothing is told. */
export function addStatement(facts: Fact[], thread: Thread, plain: PlainClause, setting: SentenceSetting): boolean {
  return addClause(facts, thread, plain, setting) || leadsOn(thread, plain);
}

/** 聚焦重点领域，省政府出台政策: by itself no statement, but how the next clause is meant. */
export function leadsOn(thread: Thread, { clause, behind }: PlainClause): boolean {
  const [next] = behind;
  if (next === undefined || [clause, next].some(hasFigure)) return false;
  if (JUDGED.test(textOf(next.chunks))) return false;
  const front = readFront(wordsOfClause(clause.chunks));
  // 通过引进企业，产业提质增效: the industry introduces none.
  if (front === null || front.startsWith('by ')) return false;
  thread.fronts = [...thread.fronts, front];
  thread.lead = [...thread.lead, clause];
  return true;
}

/** 通过改革，才能…; 依托园区，是…的举措: more than how something is done. */
const JUDGED =
  /^(?:才|方能|方可|不|也|还|就|便|离不开|是|必须|须|需|应|首先|在于|意味着|关键|旨在|有助于|有利于|可以?(?!再生|持续))/u;

function addClause(facts: Fact[], thread: Thread, plain: PlainClause, setting: SentenceSetting): boolean {
  const { clause, speaker, modals, joined } = plain;
  const { start, end } = clause;
  const own = joined?.clauses ?? [clause];
  if (thread.staged) return false;
  const common = { start, end, subject: null, within: null, speaker, clauses: [...thread.lead, ...own] };
  const ahead = leadOf(thread);
  const event = { ...common, start: ahead[0]?.start ?? start, clauses: [...ahead, ...own] };
  if (joined === undefined && modals.length === 0 && addEvent(facts, thread, clause, event, setting)) return true;
  const words = wordsOfClause(clause.chunks);
  const whole = joined?.reading ?? readGrammar(words);
  const split = whole === null ? splitConcern(clause) : null;
  const read = whole ?? split?.reading ?? null;
  // 出口情况: what a title is about, and nothing to be done.
  const isAlone = setting.heading || plain.ahead.length + plain.behind.length === 0;
  const text = textOf(clause.chunks);
  const isTopic = read?.subject === null && ((setting.heading && TOPIC.test(text)) || (isAlone && FIELD.test(text)));
  // 本报记者 吴昊: who writes, and nothing that is told.
  if (read === null || isTopic) return setting.heading && addHeading(facts, readSubject(words), common);
  if (read.times.length > 1) return false;
  thread.turned ||= read.times.length > 0 && thread.time !== null;
  thread.time = read.times[0] ?? thread.time;
  if (read.verbal === null) {
    thread.fronts = [...thread.fronts, ...read.fronts];
    thread.lead = [...thread.lead, clause];
    // 会前，市领导会见了客商: on that occasion, and not until now.
    thread.past ||= modals.length === 0 && !setting.planning && read.fronts.some((front) => OCCASIONS.has(front));
    return true;
  }
  // 在阳朔街头，游客明显增多: where the clause before is not told, what it says of a place is not told of all places.
  thread.restricted &&= !read.fronts.some((front) => /^(?:for|in) /.test(front));
  if (thread.restricted) return false;
  const isBare = read.subject === null;
  const concern = split?.concern ?? thread.concern;
  const isRule = read.verbal.isRule === true || STANDARD.test(text);
  const verbal: Verbal = isRule ? { ...read.verbal, isRule } : read.verbal;
  const deed = withDoer({ ...read, verbal }, thread, plain, setting);
  // 对未整改的企业，物流协会不予推荐: what somebody who is named does is not told as a measure of the policy.
  if (concern !== null && read.subject !== null && read.isAssigned !== true) return false;
  const reading = concern === null ? deed : withConcern(deed, concern, split?.measure ?? text);
  if (reading === null) return false;
  const isRequiredToo = isRequired(clause, plain.ahead);
  const isAsked = reading.subject === null && !reading.verbal.isDone && isRequiredToo;
  const isWhole = reading.verbal.isSentence === true;
  const judged = isAsked ? ASKED_FOR : isWhole ? WHOLE : judge(reading, thread, plain, setting);
  if (judged === null) return false;
  const told = isAsked ? judged : asBefore(asOpinion(judged, reading, plain, setting), reading, thread);
  const isForeseen = told.status === 'plan' || told.status === 'claim';
  if (isForeseen && hangsOnPremise(plain.ahead, [...thread.lead, ...facts.flatMap((fact) => fact.clauses)]))
    return false;
  // 会议要求各地加强监管，各部门密切配合: they are to.
  if (isRequiredToo && !isAsked && told.status !== 'plan') return false;
  const isLeaning = concern === null && leansOnBefore(clause, plain.ahead, reading.subject !== null);
  if (isLeaning || isSameWork(clause, plain.ahead)) return false;
  // 召开会议，贯彻落实决策部署，部署工作: what the meeting is to serve is not told, and its host goes on.
  if (!setting.heading && isBare && isAimOfMeeting(clause, plain.ahead)) {
    thread.untold = true;
    return true;
  }
  if (isBare && told.status === null && isBehindMeeting(plain.ahead)) return false;
  // 近日下达资金2.5亿元，支持河南抗旱: what has been done with it is no call.
  const isOfDay = reading.times.length === 0 && thread.time !== null && isRecent(thread.time);
  if (told.telling === 'note' && told.status === null && isOfDay) return false;
  // 今年起亩均补助标准提高: until now, or from then on?
  // 《意见》明确，自2026年1月1日起…: a document says from when something is to be so, whenever that is.
  const isRuled = speaker?.kind === 'body' && DOCUMENT.test(speaker.english);
  const isFromThen = reading.times.some(isSince);
  if (
    (isFromThen && told.telling !== 'perfect') ||
    (isRuled && (isFromThen || (thread.time !== null && isSince(thread.time))))
  )
    return false;
  // 将实施项目35个，新建农田12万亩: behind a plan of the same sentence nothing without a time of its own has been done.
  const planned = facts.at(-1);
  const isBehindPlan = planned?.kind === 'count' && (planned.status === 'plan' || planned.status === 'target');
  if (isBehindPlan && told.status === 'reported' && reading.times.length === 0) return false;
  const doer = doerOf(reading, told, setting);
  // 要求各地停止新建，引导…: what follows is asked for too, and not done.
  // 鼓励企业建设光伏，支持园区探索新模式: those who are encouraged support nobody.
  const isOwnCall = told.status !== 'reported' && OWN_CALL.test(textOf(clause.chunks));
  const isTheirs = (thread.bound && concern === null) || (thread.demanding && !isOwnCall);
  if (reading.subject === null && !isAsked && isTheirs) return false;
  // 项目建成后，可带动就业: the project does.
  if (reading.subject === null && thread.fronts.some((front) => OF_THE_ONE.test(front))) return false;
  const isSending =
    reading.subject !== null && reading.verbal.hasActor === true && SENDING.test(reading.verbal.say('base'));
  thread.demanding ||= DEMANDING.test(reading.verbal.say('base')) || isSending || isUrging(reading, thread);
  const isJoined =
    !isAsked && (joinEvent(facts, thread, clause, reading) || joinStatement(facts, thread, plain, reading, told));
  if (isJoined) return true;
  if (!isWhole && mayMislead({ sentence: reading, told, doer, clause, ahead: plain.ahead, speaker, thread, setting }))
    return false;
  // 确保全年产量稳定，为发展提供支撑: over the whole year, the one.
  // 明年上半年出台方案，并开展评估: by then the one, and nobody knows when the other.
  const isBesides =
    told.status === 'plan' && thread.timeFrom === 'clause' && /^(?:并|同时)/u.test(textOf(clause.chunks));
  const isOfBefore = reading.times.length === 0 && (thread.timeFrom === 'inside' || isBesides);
  const parts = partsOf(reading, facts, clause);
  if (parts === null) return false;
  // 预期目标是：生产总值增长6%，居民收入增长与经济增长同步: one goal among others.
  const isGoal = thread.aiming && told.telling === 'will' && facts.at(-1)?.status === 'target';
  const fact: StatementFact = {
    ...common,
    kind: 'statement',
    start: thread.lead[0]?.start ?? clause.start,
    time: reading.times[0] ?? (thread.turned || isAsked || isOfBefore ? null : thread.time),
    status: isGoal ? 'target' : told.status,
    statement: {
      fronts: [...(thread.within === null ? [] : [thread.within]), ...parts, ...thread.fronts, ...reading.fronts],
      subject: reading.subject ?? doer,
      telling: told.telling,
      verbals: [reading.verbal],
    },
  };
  facts.push(fact);
  thread.statement = fact;
  thread.lead = [];
  thread.fronts = [];
  thread.broken = false;
  if (split !== null) Object.assign(thread, { concern, bound: true });
  thread.intended ||= judged.status === 'plan' || judged.status === 'claim';
  // 作用尚未显现: how a thing stands now, as what follows does.
  // 印发《方案》，提出完善机制: it has been issued, and what it says is to be.
  const isAnnounced = ISSUED.test(reading.verbal.say('base')) && modals.some((word) => word.start >= clause.end);
  const isOfPlan = isAnnounced || ISSUED_DOCUMENT.test(text);
  // 订单减少，价格偏低: the one has come to be, and the other is so.
  const isOver = told.telling === 'past' || (told.telling === 'perfect' && !CHANGED.test(reading.verbal.say('base')));
  if (isOver && !isOfPlan && !NOT_YET.test(textOf(clause.chunks))) thread.past = true;
  return true;
}

/** 受原材料价格上涨影响，企业压力较大; 从长远看，…: what follows is told with it, if it is understood. */
export function leadWith(thread: Thread, clause: Clause): boolean {
  const reading = readGrammar(wordsOfClause(clause.chunks));
  if (reading === null || reading.verbal !== null) return false;
  const stretches = reading.times.flatMap((time) => ('english' in time ? [time.english] : []));
  if (stretches.length < reading.times.length) return false;
  thread.fronts = [...thread.fronts, ...stretches, ...reading.fronts];
  thread.lead = [...thread.lead, clause];
  return true;
}

const DOCUMENT = /^The (?:document|measures|notice|opinions|plan|provisions|regulations|rules)$/i;

/** What only those who issue a document do. */
const OWN_CALL = /^(?:支持|鼓励|允许)(?!下|性|政策|措施|力度)/u;

/** 要求各地加强值守，完善预案: what is asked for behind it. */
const ASKED_FOR: Telling = { telling: 'note', status: 'plan' };

/** 只有坚持创新，才能赢得主动: so it is, whenever. */
const WHOLE = { telling: 'note', status: null } as const;

const OCCASIONS: ReadonlySet<string> = new Set(Object.values(occasions));

/** 建成后, 项目实施后: of the one that has come about. */
const OF_THE_ONE = new RegExp(`^after (?:the|${[...new Set(Object.values(comingAbout))].join('|')})\\b`);

/** 其中28个项目开工: of those that the clause before counts; null where it is not told. */
function partsOf({ subject }: Reading, facts: readonly Fact[], clause: Clause): readonly string[] | null {
  const [part] = subject?.parts ?? [];
  if (clause.chunks[0]?.text !== '其中' || part === undefined || part.count === null) return [];
  const whole = facts.at(-1);
  const isBefore = whole !== undefined && whole.end < clause.start && clause.start - whole.end <= 1;
  const isCounted = whole?.clauses.at(-1)?.chunks.some(isQuantity) === true;
  return isBefore && isCounted && whole.kind !== 'event' ? ['of these'] : null;
}

/** 一年来，我们主要做了以下工作：what nobody is named for behind it and what no object undergoes is what we have done. */
function doerOf({ subject, verbal }: Sentenced, { telling }: Telling, { doer }: SentenceSetting): NominalList | null {
  const isDone = telling === 'past' || telling === 'perfect';
  if (doer === null || subject !== null || !isDone || verbal.undergone !== undefined || verbal.hasActor) return null;
  return OF_DEEDS.test(verbal.say('base')) ? null : { parts: [nameOf(doer, true)], open: false };
}

/** What deeds do, and not those who have done them: 带动销售额增长. */
const OF_DEEDS =
  /^(?:benefit|bring|cause|drive|lead|lay|provide|inject|make|play|reflect|result|show|spur|stimulate)\b/;

const DEMANDING = /^(?:ask|call on|instruct|order|require|urge) .* to /;

/** 组织志愿者走访老人，送去物资: those who are sent do what follows. */
const SENDING = /^(?:\w+ly )?(?:arrange for|dispatch|guide|help|invite|mobilize|organize|recruit|send) .* to /;

/** 市长勉励企业坚定信心，加大投入: what follows is for the firms to do, and the mayor has not done it. */
function isUrging({ subject, verbal }: Sentenced, { statement }: Thread): boolean {
  // 市长走进车间，勉励企业…: he does so too.
  const isOfPerson = statement?.statement.subject?.parts.every(({ isPerson }) => isPerson) === true;
  return (subject !== null || isOfPerson) && URGING.test(verbal.say('base'));
}

const URGING =
  /^(?:\w+ly )?(?:advise|ask|call on|encourage|exhort|hope|inspire|instruct|mobilize|motivate|remind|require|tell|urge|warn) /;

/** A clause that says what somebody does. */
export type Sentenced = Deed;

type Telling = NonNullable<ReturnType<typeof tell>>;

/** Tense and status of a clause in its sentence; null where they cannot be told. */
function judge(reading: Sentenced, thread: Thread, plain: PlainClause, setting: SentenceSetting): Telling | null {
  const { clause, modals } = plain;
  // 将传统工艺与现代设计相结合: a 将 that the grammar read as 把 tells no future.
  const isAhead = reading.effects.includes('will') || reading.effects.includes('must');
  const ruling = modals.filter(
    (word) => word.start < clause.end && (!word.short || (word.start >= clause.start && isAhead)),
  );
  // 将迎来机遇，但问题仍然突出: what is to be does not reach over 但.
  const isOpposed = OPPOSED.test(clause.chunks[0]?.text ?? '');
  if (isOpposed && !isAhead && (thread.intended || ruling.length > 0)) return null;
  const isEnded = reading.verbal.isEvent === true || (ruling.length === 0 && reading.subject !== null);
  const base = reading.verbal.say('base');
  // 3月5日，国务院新闻办公室举行吹风会, in news of what is to be done too: that has been held.
  const isNews = ruling.length === 0 && reading.subject !== null && REPORTED.test(base);
  const isOver = isOngoingIn(thread, reading) || (isRecent(thread.time) && isEnded) || (isNews && isDated(thread.time));
  // 以前我们生产零件，现在我们生产整机: now, and not then.
  // 四季度将抓住施工黄金期，加快推进在建项目: in that quarter, and still to be.
  const isBehindIntent =
    reading.times.length === 0 && (thread.statement?.status === 'plan' || thread.statement?.status === 'claim');
  const isOfNow = reading.times.some(
    (time) => isNow(time) || (thread.turned && 'english' in time && NOW.has(time.english)),
  );
  const settled =
    !isOfNow &&
    !thread.aiming &&
    !isBehindIntent &&
    (thread.past || isOver || (isPast(thread.time, setting) && !isNow(thread.time)));
  const isCounted = clause.chunks.some(holdsNumber);
  const isSilent = modals.length === 0 && !setting.planning;
  const isOfSelf = plain.speaker !== null && thread.time === null && isSaidOfSelf(reading.subject);
  const told = tell(
    reading,
    tenseOf(
      { ...thread, fronts: [...thread.fronts, ...reading.fronts] },
      { settled, isIntended: ruling.length > 0 },
      isCounted && isSilent && setting.settled && !thread.intended && !isOfSelf && reading.verbal.isRule !== true,
    ),
  );
  if (told === null) return null;
  // 商务部负责人就《行动方案》答记者问: the headline of what has been answered.
  if (setting.heading && told.status === 'plan' && textOf(clause.chunks).endsWith('答记者问'))
    return { telling: 'perfect', status: 'reported' };
  // 下半年，终端加速落地，有望带动需求: foreseen with what follows.
  const isForeseenBehind = plain.behind.some(({ chunks }) => /有望|预计|料将/u.test(textOf(chunks)));
  if (told.telling === 'past' && isForeseenBehind && plain.speaker !== null) return null;
  // 目前已建成充电桩3.2万个，到2030年，建成12万个: by then, and not yet.
  if (told.status === 'reported' && isYetToCome(thread.time, setting)) return null;
  // 办结率达96.5%: of what, only the clauses before could tell.
  if (isCounted && reading.subject !== null && BARE.has(sayNominals(reading.subject, false).replace(/^the /, '')))
    return null;
  // 今年计划改造520个，目前已开工498个，惠及…: of the plan or of what has been done, nobody can tell.
  if (thread.already && told.status === 'plan' && !ruling.some(({ start }) => start >= clause.start)) return null;
  // 2024年，全县上下锚定目标，统筹推进各项工作: of a year that is over nothing is a plan.
  const isBack = thread.held !== null && isPast(thread.held, setting) && !isNow(thread.held);
  if (told.status === 'plan' && reading.subject === null && !isAhead && isBack) return null;
  // 人才是关键: what is so is no plan for standing behind one.
  const isState = /^be (?:a|an|the) /.test(base);
  if (isState && told.telling === 'will' && !isAhead) return null;
  // 锚定全年目标，…，经济运行总体平稳: how a thing stands is a goal where the clause or a list of goals says so.
  const isOwn = isAhead || ruling.some(({ start }) => start >= clause.start);
  // 得知年产能将达到30万台，陈立军勉励企业加大投入: what is to be is what he has got to know.
  if (told.telling === 'will' && !isOwn && isUrging(reading, thread))
    return setting.planning || setting.heading ? null : { telling: 'past', status: 'reported' };
  // 市长要求有关部门主动服务: on that day.
  const isAsked = isUrging(reading, thread) && reading.subject?.parts.every(({ isPerson }) => isPerson) === true;
  if (told.telling === 'present' && told.status === null && isAsked && !setting.heading && !setting.planning)
    return { telling: 'past', status: 'reported' };
  // 各地积极争取债券资金，前10个月共落实2140亿元: what has brought something already is no plan.
  if (told.status === 'plan' && !isAhead && STRIVING.test(base) && isDoneBehind(plain, setting)) return null;
  const isListed = thread.aiming || setting.planningOnly || isUntil(thread.time);
  if (told.telling === 'will' && !isOwn && !isListed && reading.subject !== null && !isAgent(reading.subject))
    return null;
  // 极端天气多发频发, in a plan: what is wrong is nobody’s aim.
  if (told.telling === 'will' && !isOwn && TROUBLE.test(textOf(clause.chunks))) return null;
  // 会进一步抑制消费: what may come of something is no call.
  if (reading.subject === null && FORESEEN.test(textOf(clause.chunks))) return null;
  // 近年来，电商快速发展，但差距仍然存在: now, and not all the time.
  if (told.telling === 'perfect' && reading.times.length === 0 && isOngoing(thread.time) && base.startsWith('still '))
    return null;
  // 2024年力争再上台阶: what was aimed at is no result.
  if (told.status === 'reported' && ruling.some(({ start }) => start >= clause.start)) return null;
  const isRounded = clause.chunks.some(isRound);
  if (told.status === 'reported' && setting.settled && !settled && isRounded) return null;
  if (thread.untimed && reading.times.length === 0 && hasFigure(clause)) return null;
  // 发布公告，自12月1日起允许…: what is announced is to be, and has been announced.
  const isIssued = !setting.planning && ISSUED.test(base) && modals.every(({ start }) => start >= clause.end);
  const hasHappened = reading.verbal.isEvent === true && (isSilent || isIssued) && !isRounded;
  // 五、着力保障和改善民生。新增托位8000个、床位5000张: behind a call it is as likely to be done as to have been.
  if (hasHappened && setting.afterCall && thread.time === null && reading.subject === null) return null;
  // A number without a sign of when it holds may be a result or a goal.
  const isUndated = told.status === null || (thread.time !== null && 'english' in thread.time);
  // 我们研发出3种新品种: no habit of theirs.
  const isAsItIs = OF_STATE.test(base) || /每|带动|覆盖/u.test(textOf(clause.chunks));
  const isOfSpeaker = isOfSelf && isAsItIs && told.telling === 'present' && isSilent;
  // 团队研发出3种新品种: they are there.
  if (isSilent && told.telling === 'present' && told.status === null && BROUGHT_OUT.test(textOf(clause.chunks)))
    return { telling: 'perfect', status: 'reported' };
  // 国务院印发《关于…的意见》: whoever has a title to name it by has seen it.
  if (isNews && told.telling === 'present' && told.status === null && ISSUED_DOCUMENT.test(textOf(clause.chunks)))
    return { telling: 'perfect', status: 'reported' };
  // 我家被评为文明家庭
  if (isOfSelf && isSilent && told.telling === 'present' && NAMED.test(base))
    return { telling: 'perfect', status: 'reported' };
  // 给予最高200万元奖励: a limit is a rule, whenever it holds.
  if (reading.verbal.isRule) return told.status === 'reported' || setting.reviewing ? null : told;
  if (isCounted && !hasHappened && isUndated && !isOfSpeaker && !isCallForMany(reading, told, plain, thread, setting))
    // 临泉县投入700台无人机，确保全覆盖: what is to come of it makes no plan of it.
    return !setting.planning && modals.every(({ start }) => start >= clause.end)
      ? toldOfMany(reading, told, clause, { ...setting, isState: OF_STATE.test(base) })
      : null;
  const isExact = clause.chunks.some(({ figure }) => /\.\d|[1-9]\d\d$/.test(figure?.value ?? ''));
  const isOfMeeting =
    MET.test(base) || (reading.subject !== null && ONE_MEETING.test(sayNominals(reading.subject, false)));
  if (hasHappened && (told.telling === 'present' || (told.telling === 'note' && (isCounted || isExact))))
    return { telling: isRecent(thread.time) || isOfMeeting ? 'past' : 'perfect', status: 'reported' };
  // 进出口增长3.5%，展现出强劲韧性: behind a result nobody is asked to do anything.
  const isTally = setting.settled && !isRounded && clause.chunks.some(isQuantity); // 完成老旧小区改造19个
  const isReview = thread.reported || setting.reviewing || isTally;
  if (told.telling === 'note' && told.status === null && isReview && isSilent && !isState)
    return { telling: 'perfect', status: 'reported' };
  const isDoing = !OF_STATE.test(base) && !reading.isDoing;
  // 省发展改革委会同有关部门加强统筹协调, in a plan: what the commission is to do.
  if (
    told.telling === 'present' &&
    setting.planningOnly &&
    ASSIGNED.test(textOf(clause.chunks).replace(TITLES, '')) &&
    ruling.length === 0 &&
    (isDoing || base.startsWith('be held')) &&
    reading.subject &&
    isAgent(reading.subject)
  )
    return { telling: 'will', status: 'plan' };
  // 医共体实现全覆盖, in a plan: it is to.
  if (
    told.telling === 'present' &&
    told.status === null &&
    setting.planningOnly &&
    modals.length === 0 &&
    !isNow(thread.time) &&
    isToCome(base, clause)
  )
    return reading.times.length > 0 || thread.past || thread.settled ? null : { telling: 'will', status: 'plan' };
  // 改革开放纵深推进, in a review: it has.
  if (told.telling === 'present' && told.status === null && setting.reviewing && isSilent && isDoing)
    return { telling: 'past', status: 'reported' };
  // 市长参加座谈会, 会议审议通过《办法》, 订单减少: what somebody did once, and what has come about.
  if (told.telling === 'present' && told.status === null && isSilent && !setting.heading && reading.subject) {
    const text = textOf(clause.chunks);
    const isOnce =
      reading.subject.parts.every(({ isPerson }) => isPerson) || THE_MEETING.test(sayNominals(reading.subject, false));
    if (isOnce && isDoing && !MINDING.test(base) && !OFTEN.test(text)) return { telling: 'past', status: 'reported' };
    if (CHANGED.test(base) && !SUPPOSED.test(text)) return { telling: 'perfect', status: 'reported' };
  }
  // 目前，政策体系日益完善
  if (told.telling === 'present' && isNow(thread.time) && base.startsWith('become '))
    return { telling: 'progressive', status: told.status };
  // 连续三个月回升: until now.
  if (told.telling === 'present' && !setting.planning && ruling.length === 0 && base.endsWith(' running'))
    return { telling: 'perfect', status: 'reported' };
  // 韩振国走进生产车间, 由市委宣传部副部长主持: what somebody who is named was seen to do.
  const isSeen = clause.chunks.some(({ kind }) => kind === 'person') && OFFICIAL_DEEDS.test(base);
  if (
    isSilent &&
    !setting.heading &&
    (isDoing || /^(?:be held|require)\b/.test(base)) &&
    isOfMeeting &&
    (told.telling === 'perfect' || (told.telling === 'present' && told.status === null))
  )
    return { telling: 'past', status: 'reported' };
  // A plan names nobody.
  if (told.telling === 'present' && told.status === null && modals.length === 0 && isSeen && !setting.heading)
    return { telling: 'past', status: 'reported' };
  // 全年投资有望保持增长, 业内人士预计市场将更加活跃: what is foreseen is nobody’s plan.
  // 输电能力预计超过1.9亿千瓦；…，推动具备条件的地区…: a measure, whatever was foreseen before it.
  const isOwnView = reading.subject !== null || ruling.some(({ start }) => start >= clause.start);
  const isForeseen = isOwnView && ruling.length > 0 && ruling.every(({ modality }) => modality === 'claim');
  const isSupposed = isForeseen || (plain.isView === true && reading.subject !== null && !isAgent(reading.subject));
  const isForecast = told.status === 'plan' && isSupposed;
  const status = isForecast ? 'claim' : told.status;
  // 计划扩大规模: 'plans to expand', not 'will plan to'.
  if (told.telling === 'will' && !isAhead && INTENDING.test(base)) return { telling: 'present', status };
  return { ...told, status };
}

/** 按照每户不低于800元的标准发放: what a rule lays down. */
const STANDARD = /按照?每[^，]{1,20}的标准/u;

/** 我们学校有学生1200名: what somebody says of their own, they say of now. */
function isSaidOfSelf(subject: NominalList | null): boolean {
  const [only, ...others] = subject?.parts ?? [];
  return only !== undefined && others.length === 0 && /^(?:we|I|(?:my|our) [a-z]+)$/.test(only.head);
}

/** What news tells of a day: meetings, and documents that come out. */
const REPORTED =
  /^(?:(?:jointly|officially) )*(?:convene|hold|issue|promulgate|publish|release|be (?:officially )?(?:held|issued|promulgated|published|released|unveiled)|open in)\b/;

const ISSUED_DOCUMENT = /(?:印发|下发|发布|公布|出台)了?《/u;

const TITLES = /《[^》]*》/gu;

const BROUGHT_OUT = /(?:研发|研制|培育|选育|培养|开发|打造|创造)出(?!口)/u;

const NAMED = /^be (?:awarded|designated|listed|named|rated|recognized|selected)\b/;

const STRIVING = /^(?:\w+ly )?(?:apply|bid|compete|seek|strive|win|work)\b/;

/** How things stand where something has to be done about them. */
const TROUBLE =
  /(?:不足|不够|不强|不高|不畅|不到位|不均衡|不平衡|短缺|紧缺|薄弱|滞后|频发|多发|偏低|偏高|偏少|过剩|困难|突出|紧张|紧迫|严峻|艰巨|复杂|失衡|加剧|下滑|存在)$/u;

/** 前10个月共落实2140亿元, 已到位12亿元: what follows has been done. */
function isDoneBehind({ behind }: PlainClause, setting: SentenceSetting): boolean {
  return behind.some(({ chunks }) =>
    chunks.some(({ text, period }) => /^已经?$/u.test(text) || (period !== null && isPast({ period }, setting))),
  );
}

/** 支持200家企业实施数字化转型, behind another call of a plan: how many are to be helped. */
function isCallForMany(
  { subject, times }: Sentenced,
  { telling, status }: Telling,
  { clause, modals }: PlainClause,
  { already, past, timeless, time }: Thread,
  { planningOnly, underCall }: SentenceSetting,
): boolean {
  const isBare = subject === null && times.length === 0 && time === null && modals.length === 0;
  const isOpen = planningOnly && underCall && !already && !past && !timeless;
  const isCall = telling === 'note' && status === null && HELPING.test(textOf(clause.chunks));
  return isBare && isOpen && isCall && !clause.chunks.some(isPrecise);
}

const HELPING = /^(?:支持|推动|引导|帮助|鼓励|组织|助力)/u;

/** What is done on a day with what is to be. */
const ISSUED = /^(?:jointly )?(?:hold|sign|(?:issue|publish|release) an? (?:announcement|notice))\b/;

/** 召开会议研究工作, 会议听取汇报: on a day that is over. */
const MET = /^hold (?:a|an|the) (?:[\w-]+ ){0,4}(?:briefing|conference|meeting|seminar|session|symposium) to /;
const ONE_MEETING = /^the (?:[\w-]+ ){0,3}(?:ceremony|conference|meeting|session|symposium)$/;

/** 医共体实现全覆盖: what comes about, and in a plan has not yet. */
function isToCome(base: string, { chunks }: Clause): boolean {
  return COMING.test(base) && !STANDING.test(textOf(chunks));
}

const COMING =
  /^(?:(?:\w+ly|further|also) )*(?:achieve|be (?:basically |fully )?(?:built|completed|established|formed|improved|put|set up)|become|be (?:more|better|further)|come (?:in|on|to)|cover|deepen|enter|exceed|expand|extend|form|grow|improve|increase|narrow|reach|realize|rise|shorten|surpass|take shape)\b/;

/** How things stand when the plan is made. */
const STANDING = /已|仍|还|正在|一直|持续|不断|目前|当前|近年|了/u;

/** What officials do on a day. */
const OFFICIAL_DEEDS =
  /^(?:(?:\w+ly|also|respectively) )?(?:answer|arrive|ask about|attend|be (?:chaired|hosted|led) by|carry out research|chair|come to|commend|congratulate|convey|deliver|enter|exchange|express|extend|give (?:a |an )|go to|head to|hear|hold (?:a |an |discussions|talks)|inspect|interact|investigate|learn about|listen to|make (?:an inspection|arrangements|a speech)|meet|offer|present|preside|put forward|read out|report|respond|set \w*\s?requirements|shake|sign|solicit|speak|take part in|talk|unveil|visit|witness)\b/;

/** What a plan hands out: 省财政厅会同有关部门…, and no 党中央高度重视…. */
const ASSIGNED = /会同|牵头|负责|定期|每[年季月半]|职责|适时|及时|指导|督促|统筹|组织|加强/u;

/** How things are, and nothing that somebody does or that comes about: 'be weak', 'lack talent', and no 'be completed'. */
const OF_STATE =
  /^(?:(?:still|also|always|generally|relatively) )?(?:be (?!\w+ed\b)|be (?:based|concentrated|faced|limited|located|needed|expected|supposed|unbalanced|divided|related)\b|account|belong|consist|contain|depend|exist|face|have|include|lack|lag|mean|need|own|rank|reflect|remain|require|rely|show|stand|stay)\b/;

/** The meeting that the text tells of. */
const THE_MEETING = /^the (?:meeting|conference|session|plenary session|symposium)$/;

/** What goes on in somebody’s mind, and what a person does as a trade. */
const MINDING =
  /^(?:[a-z]+ly )?(?:admit|agree|argue|believe|care|consider|dream|engage|expect|feel|grow|hope|intend|know|like|live|love|plan|prefer|say|think|trust|understand|want|wish|work|worry)\b/;

/** More than once. */
const OFTEN = /每[天日周月年次逢]|经常|常常|时常|往往|总是|总会|一直|长期|平时|一般/u;

/** What goes up or down. */
const CHANGED =
  /^(?:(?:also|continue to|[a-z]+ly) )*(?:climb|contract|decline|decrease|drop|fall|increase|narrow|pick up|rebound|rise|shrink|widen|be (?:eased|relieved|alleviated))\b/;

const TOPIC = /(?:情况|形势|数据|问题|背景|意义|成效|特点)$/u;

/** 四、消费市场。: what a heading is about, at the head of its paragraph too. */
const FIELD =
  /^(?:消费|投资|就业|生产|进出口|出口|进口|贸易|交易|服务|居住)(?:市场|领域|方面|价格|需求|结构|规模|环境)$/u;

/** 会, 进而: of what comes of what stands before. */
const FORESEEN = /^(?:又|也|还|就|便|则|都|势必|必然|反而)?(?:会|可能|难免)|^(?:进而|从而|以致|由此|导致|致使)/u;

const OPPOSED = /^(?:但|但是|不过|然而|可是|同时也)$/;
/** 试点以来，…: since then, in a clause before or in its own. */
function isOngoingIn({ time, fronts }: Thread, reading: Reading): boolean {
  return isOngoing(time) || [...fronts, ...reading.fronts].some(isSinceThen);
}

function isSinceThen(front: string): boolean {
  return front.startsWith('since ');
}

/** Verbs that say the intent themselves. */
const INTENDING = /^(?:aim|be expected|be scheduled|intend|plan|promise|strive) to\b/;

function tenseOf(
  { time, intended, aiming, fronts }: Thread,
  { settled, isIntended }: { readonly settled: boolean; readonly isIntended: boolean },
  isResult: boolean,
): Told {
  const period = time !== null && 'period' in time ? time.period : null;
  return {
    settled: settled || isResult,
    intended: !settled && (intended || aiming || isIntended || period?.until === true || isUntil(time)),
    ongoing:
      isOngoing(time) || fronts.some(isSinceThen) || (period !== null && /(以来|年来)$|^截[至止]?/.test(period.text)),
  };
}

/** Where and on what occasion something was held. */
const OF_EVENTS = /^(?:in|during|before|after|since) /;

function addEvent(
  facts: Fact[],
  thread: Thread,
  { chunks }: Clause,
  common: Omit<CommonFact, 'time' | 'status'>,
  { planning }: SentenceSetting,
): boolean {
  const held = readEvent(findPieces(chunks));
  const isDated = (held?.time ?? thread.time) !== null;
  const event = held !== null && isDated ? held : readGathering(chunks);
  if (event === null) return false;
  const time = event.time ?? thread.time;
  if (time === null && (planning || thread.intended || thread.aiming)) return false;
  // 在福州，国家发展改革委召开会议
  const english = [...thread.fronts.filter((front) => OF_EVENTS.test(front)), event.english].join(', ');
  const fact: EventFact = { ...common, kind: 'event', time, status: 'reported', english };
  thread.fronts = [];
  facts.push(fact);
  thread.event = fact;
  thread.lead = [];
  thread.settled = true;
  thread.past = true;
  return true;
}

/** 举行新闻发布会，介绍…: the host goes on. */
function joinEvent(facts: Fact[], thread: Thread, clause: Clause, { subject, times, verbal }: Sentenced): boolean {
  const held = facts.at(-1);
  if (held?.kind !== 'event' || thread.event !== held || subject !== null || times.length > 0) return false;
  const deeds = [...(held.deeds?.slice(1) ?? []), verbal.say('past')];
  const joined: EventFact = {
    ...held,
    end: clause.end,
    english: sayDeeds([held.deeds?.[0] ?? held.english, ...deeds]),
    deeds: [held.deeds?.[0] ?? held.english, ...deeds],
    clauses: [...held.clauses, clause],
  };
  facts.splice(-1, 1, joined);
  thread.event = joined;
  return true;
}

/** 'held a meeting in Xuzhou, Jiangsu Province, heard reports, and discussed plans' */
function sayDeeds([held = '', ...deeds]: readonly string[]): string {
  const last = deeds.pop() ?? '';
  const isLong = deeds.length > 0 || held.includes(', ');
  return `${[held, ...deeds].join(', ')}${isLong ? ',' : ''} and ${last}`;
}

/** Several predicates of one subject, from clauses that follow each other. */
function joinStatement(
  facts: Fact[],
  thread: Thread,
  { clause, joined }: PlainClause,
  reading: Sentenced,
  told: Telling,
): boolean {
  const before = thread.statement;
  if (before === null || facts.at(-1) !== before || !carriesOn(before.statement, reading, told.telling)) return false;
  if ((told.status ?? before.status) !== before.status) return false;
  if (VISITING.test(textOf(clause.chunks))) return false;
  // 企业加大投入，受需求不足影响，产能下降: of the second predicate alone.
  if (!thread.fronts.every((front) => BEHIND_VERB.test(front))) return false;
  // 企业获得补助，兑现资金1.83亿元: those who are given it do not give it.
  const isGiven = RECEIVING.test(before.statement.verbals.at(-1)?.say('base') ?? '');
  if (isGiven && GIVING.test(reading.verbal.say('base'))) return false;
  const verbal = behindVerb(reading.verbal, thread.fronts);
  lengthen(facts, thread, before, { verbal, clauses: [...thread.lead, ...(joined?.clauses ?? [clause])] });
  thread.lead = [];
  thread.fronts = [];
  return true;
}

/** Another predicate of the subject of the last fact, and the clauses that say so. */
export function lengthen(
  facts: Fact[],
  thread: Thread,
  before: StatementFact,
  { verbal, clauses }: { readonly verbal: Verbal; readonly clauses: readonly Clause[] },
): void {
  const longer: StatementFact = {
    ...before,
    end: clauses.at(-1)?.end ?? before.end,
    statement: { ...before.statement, verbals: [...before.statement.verbals, verbal] },
    clauses: [...before.clauses, ...clauses],
  };
  facts.splice(-1, 1, longer);
  thread.statement = longer;
}

/** 省商务厅联合银行，围绕中小企业，推出新产品: 'with a focus on' them. */
function behindVerb(verbal: Verbal, fronts: readonly string[]): Verbal {
  if (fronts.length === 0) return verbal;
  const adverbials = fronts.join(' ');
  return retold(
    verbal,
    ({ say }) =>
      (form) =>
        `${say(form)} ${adverbials}`,
  );
}

const BEHIND_VERB =
  /^(?:with (?:a focus|an eye)|relying on|through|in (?:response|line|accordance)|on the basis of|by such means) /;

const NOT_YET = /(?:尚|还|仍)未|还没|尚无/u;

const RECEIVING = /^(?:\w+ly )?(?:benefit|enjoy|get|obtain|receive|win)\b/;
const GIVING =
  /^(?:\w+ly )?(?:allocate|cut|deliver|disburse|distribute|exempt|give|grant|honor|issue|pay|provide|reduce|refund|release)\b/;

/** 2022年上半年软件业运行情况: a noun phrase as a title, which says what the text is about. */
function addHeading(
  facts: Fact[],
  reading: ReturnType<typeof readSubject>,
  common: Omit<CommonFact, 'time' | 'status'>,
): boolean {
  if (
    reading === null ||
    reading.subject.parts.every(({ counting, after }) => counting === 'name' && after === '') ||
    isByline(reading.subject)
  )
    return false;
  if (reading.fronts.length > 0 || reading.effects.length > 0 || reading.times.length > 1) return false;
  const time = reading.times[0];
  const when = time === undefined ? '' : 'period' in time ? ` for ${sayPeriod(time.period)}` : ` ${time.english}`;
  const english = sayNominals(reading.subject, false) + when;
  facts.push({ ...common, kind: 'event', time: null, status: null, english });
  return true;
}
