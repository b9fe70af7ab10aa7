/** Facts of clauses without an indicator: meetings, titles, and what the grammar understands whole. */
import { textOf } from '../chunk.ts';
import { hasFigure, type Clause } from '../clause.ts';
import { readEvent } from '../set-clauses/event.ts';
import { readGathering } from '../set-clauses/gathering.ts';
import type { CommonFact, EventFact, Fact, StatementFact } from '../fact.ts';
import { readFront, readGrammar, readSubject, type Reading } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { nameOf, sayNominals, type NominalList } from '../grammar/nominal.ts';
import { isSince } from '../grammar/time-phrases.ts';
import { retold, type Verbal } from '../grammar/verbal.ts';
import { sayPeriod } from '../period.ts';
import { findPieces } from '../piece.ts';
import { hangsOnPremise } from '../premise.ts';
import { isAimOfMeeting, isBehindMeeting, isRequired, leansOnBefore } from './leaning.ts';
import { splitConcern, withConcern } from './concern.ts';
import { asBefore, withDoer } from './going-on.ts';
import { isByline, mayMislead, VISITING } from './misleading.ts';
import { isRecent } from './when.ts';
import { isSameWork } from './same-work.ts';
import { asOpinion } from './opinion.ts';
import { carriesOn } from './statement.ts';
import { isQuantity } from '../figures/tally.ts';
import { comingAbout, occasions } from '../words/lead-in.ts';
import { leadOf, type SentenceSetting, type Thread } from '../thread.ts';
import { CHANGED, FIELD, ISSUED, ISSUED_DOCUMENT, isUrging, judge, STANDARD, TOPIC, type Telling } from './judgment.ts';
import type { PlainClause, Sentenced } from './plain-clause.ts';

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
  // 水利部下达资金1.2亿元，|支持河南开展抗旱工作: what the money is for is no call.
  const isBareNote = isBare && told.telling === 'note' && told.status === null && speaker === null;
  const isBehindDeed = planned?.status === 'reported' && planned.end >= (plain.ahead[0]?.start ?? clause.start);
  if (isBareNote && isBehindDeed && !setting.planning && !setting.heading) return false;
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
