/** Finds the facts of a paragraph, sentence by sentence and clause by clause. */
import { textOf, type Chunk } from './chunk.ts';
import type { PeriodKind } from '../language/period.ts';
import type { Attribution } from './people/attribution.ts';
import { isHeading, type Clause, type CutParagraph, type Sentence } from './clause.ts';
import { isListOpening, measureAt, measureFramed, readCarried } from './figures/carried-measure.ts';
import { isCircumstance, withoutCircumstance } from './figures/circumstance.ts';
import type { ClauseReading, Subject, Time } from './figures/clause-parts.ts';
import { readCaused, readClause, readGoalTopic } from './figures/clause-reading.ts';
import type { Fact, IndicatorFact } from './fact.ts';
import { readFlat } from './figures/flat.ts';
import { addFacts, inOtherTime, isOfCounted, joinApart, ofCounted } from './figures/figure-fact.ts';
import { isOfItself, ownerTold } from './glance.ts';
import { withoutUntimed } from './figures/holiday.ts';
import { holdMonth, isOfMonth } from './figures/month-held.ts';
import { bySameSellers, isOfOtherProjects, isOfPlace, isOfUntoldTopic, isSummed, withOwners } from './figures/owner.ts';
import { isSaidByNobody } from './people/first-person.ts';
import { findModalWords, intentsAt, type ModalWord } from './modality.ts';
import { readPhraseFact } from './figures/phrase-fact.ts';
import { goalIn, isAmongGoals, isCall, isPlainCall } from './plan-goal.ts';
import { findPieces } from './piece.ts';
import { hangsOnPremise, isCondition, isNameOfDeed, isPremise, isPrinciple, isTopicOf } from './premise.ts';
import { estimateIn, isAccounted, isOutsideAccounts, isPreliminary, tellsResults } from './figures/preliminary.ts';
import { isOfSubject, readCountedDeed, statusOfDeed } from './figures/counted-deed.ts';
import { wholeBefore } from './figures/counted-before.ts';
import { readCountedWhole, splitWhole } from './figures/counted-thing.ts';
import { officersAlone } from './set-clauses/officers.ts';
import { addSetClause } from './set-clauses/set-clause.ts';
import { addPair } from './sentences/pair-fact.ts';
import { addRecommendation } from './sentences/recommendation.ts';
import { addStatement, isNow, type PlainClause } from './sentences/statement-fact.ts';
import { sayPartner, withPartner } from './figures/partner.ts';
import { keepsProject, projectBegun } from './set-clauses/project.ts';
import { traderOf } from './figures/trade-noun.ts';
import { isHalfWithPartner, ofTrade } from './figures/trade-of.ts';
import { withRemark } from './figures/remark.ts';
import { withMeasureBefore } from './figures/shared-measure.ts';
import { ofVillages, readOfTheOne } from './figures/the-one.ts';
import { isPast, RUN_UP, statusOf, type Setting } from './status.ts';
import { endsPart, holdersOf, isBrokenDown, isOfOtherKind, readWhole, standsAlone } from './figures/whole.ts';
import { withPastSummary } from './sentences/summary.ts';
import {
  breakThread,
  endSegment,
  follow,
  isOfOne,
  isPartOfProject,
  startThread,
  type SentenceSetting,
  type Thread,
} from './thread.ts';
import { AIMED_AT, DOUBT, LOOKING_BACK, LOOKING_FORWARD, RECKONED, VIEWED } from './words/modality.ts';
import { LEADING } from './words/verb.ts';

/** Facts that are understood whole. What a target rules is a target; what cannot be told apart is left out. */
export function findFacts(
  { text, sentences }: CutParagraph,
  attribution: Attribution,
  setting: Setting,
): readonly Fact[] {
  const facts: Fact[] = [];
  if (BYLINE.test(text) || SPEAKER_LINE.test(text)) return facts;
  let planned = setting.planning;
  const intents = sentences.map(findModalWords);
  let whole: Fact | null = null;
  let sole: IndicatorFact | null = null;
  let measured: Fact | null = null;
  let { around } = setting;
  /** A sentence before names a time that is past. */
  let told: boolean = false;
  /** A sentence before opens a list of what is to be done. */
  let called: boolean = false;
  /** A sentence before is about one firm or one person. */
  let ofOne = false;
  let { reviewing, doer, estimating } = setting;
  /** A sentence has begun to tell of what is wrong, which stands in the present in any review. */
  let troubled = false;
  let { held } = setting;
  for (const [index, sentence] of sentences.entries()) {
    const modals = intents[index] ?? [];
    // 截至8月底，…，同比增长9.3%。办理时限压缩65%。: news of a plan, where it looks back.
    const isPlanSilent = intents.slice(0, index + 1).every((words) => words.length === 0);
    if (setting.planning && isPlanSilent && looksBack(sentence)) planned = false;
    // A report of results goes on reporting until a sentence speaks of what is to be.
    const isReport = modals.length === 0 && !planned;
    const said = text.slice(sentence.start, sentence.end);
    called ||= LOOKING_FORWARD.test(said);
    planned ||= called;
    if (modals.length === 0 && !planned && LOOKING_BACK.test(said))
      [reviewing, doer, estimating] = [true, said.includes('我们') ? 'we' : doer, true];
    troubled ||= OF_PROBLEMS.test(said);
    const isResults = setting.reporting || reviewing || facts.some(isResult) || told;
    const settled = isReport && !planned && isResults;
    const planningOnly = (setting.planning || called) && !told && !facts.some(({ status }) => status === 'reported');
    told ||= sentence.clauses.some(({ chunks }) =>
      chunks.some(({ period }) => period !== null && isPast({ period }, setting)),
    );
    const monthly = holdMonth(held, sentence, setting.months);
    held = monthly.held;
    const isDoubtful = DOUBT.test(text.slice(sentence.start, sentence.end + 1));
    const read: readonly Fact[] = isDoubtful
      ? []
      : readSentence(text, sentence, modals, attribution, {
          ...setting,
          planning: planned,
          reviewing: !troubled && (reviewing || (settled && facts.some(isDeed))),
          underReview: reviewing && !troubled,
          doer,
          estimating: estimating && !planned,
          settled,
          former: sentences[index - 1] ?? null,
          month: monthly.month,
          whole,
          sole,
          measured,
          around,
          heading: isHeading(text),
          calling: setting.planning || called,
          planningOnly,
          underCall: planningOnly && facts.some(isCall),
          afterCall: !told && facts.some(isCall),
          ofOne,
        });
    facts.push(...read);
    const last = read.at(-1);
    whole = last !== undefined && isFigure(last) && !isTally(last) && last.end === sentence.end ? last : null;
    sole = read.length === 1 && whole?.kind === 'indicator' ? whole : null;
    measured = last !== undefined && isTally(last) ? (read.findLast((fact) => !isTally(fact)) ?? measured) : whole;
    around = holdersOf(last ?? null);
    planned ||= modals.some(({ modality }) => modality !== 'claim' || !estimating);
    ofOne ||= sentence.clauses.some(({ chunks }) => isOfOne(textOf(chunks)));
  }
  return withPastSummary(withoutUntimed(facts, text), sentences[0], setting);
}

/** 截至8月底, 今年以来, 同比: what such a sentence tells has been. */
function looksBack({ clauses }: Sentence): boolean {
  const chunks = clauses.flatMap((clause) => clause.chunks);
  const isAhead = chunks.some(({ period }) => period?.until === true && !/^截[至止]/.test(period.text));
  return (
    !isAhead && chunks.some(({ text, period }) => text === '同比' || (period !== null && RUN_UP.test(period.text)))
  );
}

function isResult({ kind, status }: Fact): boolean {
  return kind === 'indicator' && status === 'reported';
}

/** Something done that nobody is named for: among such deeds a verb without a subject tells another. */
function isDeed(fact: Fact): boolean {
  if (fact.status !== 'reported' || fact.subject !== null) return false;
  if (fact.kind === 'count') return fact.verb.passive !== null;
  if (fact.kind === 'indicator') return MADE.test(fact.indicator.english);
  return fact.kind === 'statement' && fact.statement.subject === null;
}

/** 'length of rural roads built or upgraded' */
const MADE = /\b(?:added|built|completed|renovated|upgraded)\b/;

/** 在服务企业中，坚持…: without figures behind it nothing is a part of anything. */
function hasFigure(clause: Clause | undefined): boolean {
  return clause?.chunks.some(({ figure }) => figure !== null) === true;
}

/** A past time that the sentence names before what is not understood: it is not told again, but what follows has been. */
function pastHeld({ held, untimed }: Thread, setting: SentenceSetting): Time | null {
  return held !== null && !untimed && isPast(held, setting) && !isNow(held) ? held : null;
}

/** The clause or its sentence names a time or a place. */
function isOfSomebody(reading: ClauseReading | null, { time, subject }: Thread): boolean {
  return [reading?.time, reading?.subject, time, subject].some((part) => part != null);
}

/** 今年3月，公司更换了磨床，不良率降至0.8%: since then, and not in March. */
function isLasting({ items }: ClauseReading, { subject }: Thread): boolean {
  return subject?.place === false && items.some(({ indicator }) => LASTING.test(indicator?.english ?? ''));
}

const LASTING = /\b(?:rate|per unit|efficiency|capacity|employees|area)\b/;

/** 前三季度, 1—9月, 2024年; over 过去五年 a sum may be of the last of them. */
function isOfCalendar(time: Time | null): boolean {
  return time !== null && 'period' in time && CALENDAR.has(time.period.kind);
}

const CALENDAR: ReadonlySet<PeriodKind> = new Set<PeriodKind>([
  'year',
  'half',
  'quarter',
  'quarters',
  'month',
  'months',
]);

/** 37个行业中26个实现增长, 增长面为70.3%: nothing is a part of such a number. */
function isTally(fact: Fact): boolean {
  if (fact.kind === 'count') return fact.things.some(({ isPart }) => isPart === true);
  return fact.kind === 'indicator' && fact.indicator.english.startsWith('share of industries');
}

function isPerson({ kind }: Chunk): boolean {
  return kind === 'person';
}

function isTraded(whole: Fact | null): boolean {
  return whole?.kind === 'indicator' && /^(?:exports|imports)\b/.test(whole.indicator.english);
}

/** 从产品产量看，…。汽车327.4万辆，增长9.2%: so many have been made or sold, and are not all that there are. */
function isProduced({ things, verb }: ClauseReading): boolean {
  return verb === null && things.some(({ figure }) => /^[辆台套部艘架]$/u.test(figure.unit ?? ''));
}

function isFigure({ kind }: Fact): boolean {
  return kind === 'indicator' || kind === 'count';
}

function readSentence(
  text: string,
  sentence: Sentence,
  modals: readonly ModalWord[],
  attribution: Attribution,
  setting: SentenceSetting,
): Fact[] {
  const facts: Fact[] = [];
  const thread = startThread();
  // 公司今年实现营收14亿元。实现利润2亿元: of the one that the sentence before tells of.
  if (setting.whole?.subject?.place === false) thread.owner = setting.whole.subject;
  const asked = sentence.clauses.some(({ chunks }) => ASKED.test(textOf(chunks)));
  const reckoned = RECKONED.test(text.slice(sentence.start, sentence.end));
  const isReport = setting.reporting || setting.doer !== null;
  /** What holds for every point of 一是…；二是…: what was said before the first. */
  let outset: Pick<Thread, 'time' | 'subject'> = { time: null, subject: null };
  /** Second halves of pairs. */
  const spent = new Set<Clause>();
  /** 初步核算: the figures are first those of the accounts. */
  let accounted = false;
  /** 有人担心: the rest of the sentence is what somebody thinks whom the text does not name. */
  let viewed = false;
  for (const [index, clause] of sentence.clauses.entries()) {
    if (spent.has(clause)) continue;
    if (viewed || VIEWED.test(textOf(clause.chunks))) {
      viewed = true;
      breakThread(thread, findPieces(clause.chunks), isReport);
      continue;
    }
    accounted ||= isAccounted(clause);
    thread.preliminary ||= isPreliminary(clause);
    thread.estimated =
      (setting.estimating ? estimateIn(clause) : null) ?? (thread.estimated === 'sentence' ? 'sentence' : null);
    thread.settled ||= isPreliminary(clause) && tellsResults(clause);
    if (attribution.isFrame(clause)) {
      looksAhead(thread, clause); // 《方案》提出到2027年，…
      // 针对抽成过高的问题，发言人说，已有7家平台…: what is said responds to it, and not what it tells of.
      if (RESPONDING.test(textOf(sentence.clauses[index - 1]?.chunks ?? [])))
        Object.assign(thread, { fronts: [], lead: [] });
      continue;
    }
    const conditional = isCondition(text, sentence.clauses, index);
    if (
      conditional ||
      attribution.withholds(clause) ||
      isSaidByNobody(clause, attribution.speakerOf(clause)) ||
      isNameOfDeed(text, clause)
    ) {
      thread.bound ||= conditional;
      breakThread(thread, [], isReport);
      continue;
    }
    const former = sentence.clauses[index - 1];
    // 上半年新增就业698万人 将出台举措: the halves of a title have nothing in common.
    if (setting.heading && former && HALVES.test(text.slice(former.end, clause.start)))
      Object.assign(thread, startThread());
    const speaker = attribution.speakerOf(clause);
    thread.ofOne ||= attribution.isOfOne(clause);
    // “今年订单增长30%。”公司总经理陈志远说: of the firm that he is the head of.
    thread.owner ??= thread.untold ? null : attribution.ownOf(clause);
    const advice = attribution.adviceIn(clause);
    if (advice !== null) {
      const plain: PlainClause = {
        clause,
        speaker,
        modals,
        ahead: sentence.clauses.slice(0, index),
        behind: sentence.clauses.slice(index + 1),
      };
      if (!addRecommendation(facts, thread, { plain, advice }, setting)) breakThread(thread, [], isReport);
      continue;
    }
    const point = POINT.exec(textOf(clause.chunks))?.[1];
    if (point === '一') outset = { time: thread.time, subject: thread.subject };
    else if (point !== undefined)
      Object.assign(thread, outset, { lead: [], fronts: [], statement: null, bound: false, demanding: false });
    if (endsPart(text, sentence.clauses[index - 1], clause)) {
      endSegment(thread);
      // 初步核算，地区生产总值增长5.6%；一般公共预算收入增长4.1%: only accounts are reckoned so.
      thread.preliminary &&= !(accounted && isOutsideAccounts(clause));
    }
    const pair = addPair(
      facts,
      thread,
      { clause, speaker, modals, ahead: sentence.clauses.slice(0, index), behind: sentence.clauses.slice(index + 1) },
      setting,
    );
    if (pair !== null) {
      for (const half of pair.clauses) spent.add(half);
      if (!pair.isTold) for (const half of pair.clauses) breakThread(thread, findPieces(half.chunks), isReport);
      continue;
    }
    const around = hasFigure(sentence.clauses[index + 1]) ? readWhole(clause) : null;
    if (isCircumstance(clause) && index + 1 < sentence.clauses.length) {
      Object.assign(thread, { untold: true, ofOne: thread.ofOne || isOfOne(textOf(clause.chunks)) });
      continue;
    }
    const countedWhole = readCountedWhole(clause);
    if (countedWhole !== null) {
      Object.assign(thread, {
        whole: countedWhole,
        partless: 'sentence',
        within: null,
        lead: [...thread.lead, clause],
      });
      continue;
    }
    const framed = measureFramed(clause);
    if (framed !== null || (isListOpening(clause) && !setting.planning)) {
      Object.assign(thread, { measure: framed ?? thread.measure, last: null, lead: [...thread.lead, clause] });
      continue;
    }
    if (around !== null || isBrokenDown(clause)) {
      const within =
        around === null ? (index === 0 ? (holdersOf(setting.whole) ?? setting.around) : null) : around.english;
      if (within === null) breakThread(thread, [], isReport);
      else thread.lead = [...thread.lead, clause];
      thread.within = within;
      thread.partless = within === null ? 'sentence' : null;
      continue;
    }
    const remarked = withRemark(facts, sentence.clauses[index - 1], clause);
    if (remarked !== null) {
      facts.splice(0, facts.length, ...remarked);
      thread.last = null;
      continue;
    }
    const before = [...sentence.clauses.slice(0, index).toReversed(), ...(setting.former?.clauses.toReversed() ?? [])];
    const plainly: Clause = { ...clause, chunks: withoutCircumstance(clause.chunks) };
    const plainPieces = findPieces(withMeasureBefore(plainly, before) ?? plainly.chunks);
    const pieces = withPartner(plainPieces, thread.partner);
    const plain: PlainClause = {
      clause,
      speaker,
      modals,
      ahead: sentence.clauses.slice(0, index),
      behind: sentence.clauses.slice(index + 1),
      isView: attribution.isOpinion(clause) || isOutsider(speaker),
    };
    if (addSetClause(facts, thread, { ...plain, former }, setting)) continue;
    const officers = officersAlone(clause.chunks);
    if (officers !== null && sentence.clauses[index + 1]?.chunks.some(isPerson) === true) {
      Object.assign(thread, { officers: [...thread.officers, ...officers], lead: [...thread.lead, clause] });
      continue;
    }
    if (thread.officers.length > 0) {
      // 局长孙建军，总工程师赵鹏介绍情况: both of them, and not the last alone.
      thread.officers = [];
      breakThread(thread, pieces, isReport);
      if (clause.chunks.some(isPerson)) continue;
    }
    thread.project = projectBegun(clause) ?? (keepsProject(clause, pieces) ? thread.project : null);
    const counting =
      readCarried(pieces, ...measureAt(clause, former, { thread, facts, whole: setting.whole })) ??
      readClause(pieces) ??
      readOfTheOne(pieces, thread.ofOne || setting.ofOne) ??
      (setting.planningOnly ? readCaused(pieces) : null);
    const divided = thread.whole === null ? splitWhole(clause) : null;
    const deed =
      divided === null
        ? readCountedDeed(clause, pieces, { counting, before: facts.at(-1), whole: thread.whole })
        : readCountedDeed(divided.behind, findPieces(divided.behind.chunks), {
            counting: null,
            before: undefined,
            whole: divided.whole,
          });
    // 公安机关破获案件120起，关停窝点9个: what one subject has done is told of it in one sentence.
    if (deed !== null && isOfSubject(deed, thread) && addStatement(facts, thread, plain, setting)) continue;
    const found = deed ?? counting ?? readPhraseFact(plainly, pieces);
    const ofAll =
      found?.ofWhich === true && !thread.counted && thread.untold && modals.length === 0
        ? wholeBefore(sentence.clauses[index - 1], found)
        : null;
    const isPartOfNothing =
      (found?.ofWhich === true && !thread.counted && ofAll === null && !(index === 0 && setting.whole !== null)) ||
      (found !== null &&
        (found.ofWhich || thread.ofWhich) &&
        isOfOtherKind(found, facts.length > 0 || setting.whole === null ? facts : [setting.whole]));
    if (isPartOfNothing) thread.partless = index === 0 ? 'sentence' : 'segment';
    const stands =
      thread.partless !== null &&
      standsAlone(found, facts.at(-1) ?? setting.measured ?? undefined, isOfSomebody(found, thread));
    if (stands) thread.ofWhich = false;
    const told = found !== null && stands ? { ...found, ofWhich: false } : found;
    const read = told !== null && facts.length === 0 ? (inOtherTime(told, setting.sole, thread) ?? told) : told;
    const isOwn = read !== null && isOfItself(read, thread);
    const isBare = read !== null && read.subject === null && thread.subject === null;
    const isOfItems = read !== null && read.items.length > 0 && read.items.every(({ indicator }) => indicator !== null);
    const named = isBare && isOfItems ? ownerTold(thread.statement) : null;
    const holder = (isOwn ? thread.owner : null) ?? named;
    const reading = read !== null && holder !== null ? { ...read, subject: holder } : read;
    if (reading?.ofWhich === true) thread.partOf = index === 0 ? null : thread.last;
    const { counted } = thread;
    thread.counted = false;
    const goal = reading === null ? readGoalTopic(pieces) : null;
    if (goal) {
      follow(thread, goal);
      thread.aiming ||= !AIMED_AT.test(textOf(clause.chunks));
      thread.lead = [...thread.lead, clause];
      continue;
    }
    if (reading === null) {
      thread.last = null;
      const next = sentence.clauses[index + 1];
      const isTopic = isTopicOf(clause, next);
      const isFirst = isPremise(clause, next);
      thread.past ||= modals.length === 0 && isPast(thread.time, setting) && !isNow(thread.time);
      const isPlain = modals.length === 0 && !setting.planning;
      const flat = isPlain ? readFlat(pieces, clause, facts.at(-1) ?? setting.whole, { ...thread, speaker }) : null;
      if (flat !== null) {
        facts.push(flat);
        Object.assign(thread, { lead: [], counted: true, ofWhich: false });
        continue;
      }
      const isClear = modals.length === 0 && !setting.planning && !thread.broken && !thread.untimed;
      const partner = isClear ? sayPartner(pieces, thread.time !== null) : null;
      if (partner !== null) {
        const { time, lead } = thread;
        const common = { time, subject: null, within: null, status: 'reported', speaker } as const;
        facts.push({
          ...common,
          start: lead[0]?.start ?? clause.start,
          end: clause.end,
          kind: 'event',
          english: partner,
          clauses: [...lead, clause],
        });
        thread.lead = [];
        thread.partner = pieces.find((piece) => traderOf(piece) !== null) ?? null;
        continue;
      }
      const isPart =
        (thread.partless !== null && clause.chunks.some(({ figure }) => figure !== null)) ||
        OF_STATISTICS.test(textOf(clause.chunks));
      if (isTopic || isPart || isFirst || !addStatement(facts, thread, plain, setting)) {
        if (isAmongGoals(thread, pieces, facts.at(-1))) {
          Object.assign(thread, { statement: null, lead: [], fronts: [], untold: true });
          continue;
        }
        const own = isFirst ? [] : pieces.filter((piece) => !isPrinciple(text, piece));
        breakThread(thread, own, isReport || (setting.planningOnly && isPlainCall(pieces)));
      }
      continue;
    }
    thread.statement = null;
    thread.event = null;
    const goesOn =
      thread.last !== null && reading.items.length > 0 && reading.items.every(({ indicator }) => indicator === null);
    const isPart = reading.things.some((thing) => thing.isPart === true);
    const isBroken = thread.broken && !isOwn && ofAll === null;
    const lost =
      (thread.untimed && reading.time === null) ||
      (thread.mixed && reading.time === null) ||
      (deed !== null
        ? thread.bound || thread.demanding || (reading.subject === null && (thread.ofOne || setting.ofOne))
        : (isBroken || (thread.ofOne && !isOwn && thread.subject === null)) && reading.subject === null) ||
      (thread.partless !== null && !stands && !isPart && !goesOn);
    follow(thread, reading);
    // 前三季度，产值有新提高，人均收入17686元: the time that the sentence begins with is that of its figures.
    if (
      thread.time === null &&
      !thread.untimed &&
      (deed !== null || isOfCalendar(thread.held)) &&
      !isLasting(reading, thread)
    )
      thread.time = thread.held;
    const isMonthly = deed === null && !thread.untimed && !thread.turned && isOfMonth(reading, clause);
    const month = thread.time === null && isMonthly ? setting.month : null;
    if (month !== null) thread.time = { period: month };
    thread.already ||= deed?.isOver === true;
    thread.held = thread.turned ? null : (reading.time ?? thread.held);
    const intents = intentsAt(modals, text, clause);
    const isOfOwn = modals.length === 0 && isGrowthOfOwn(reading, attribution.ownOf(clause));
    const settled =
      thread.settled ||
      (isOfOwn && !setting.planning) ||
      (thread.reported && reading.time === null) ||
      (intents.every(({ start, modality }) => start >= clause.end && modality !== 'target') &&
        !setting.planning &&
        (isChangeOnYear(sentence.clauses[index + 1]) || isOneOfTwo(sentence.clauses, index)));
    const ruled = statusOf(
      clause,
      reading,
      pieces,
      intents,
      { time: thread.time ?? pastHeld(thread, setting), settled, asked, reckoned },
      setting,
    );
    const calling = setting.planningOnly;
    const own =
      deed === null
        ? (ruled ?? goalIn(thread, { reading, pieces, facts, modals }, setting))
        : statusOfDeed(deed, ruled, thread, { ...plain, before: facts.at(-1), calling });
    // Behind an untold clause with 将 or 到2027年 a figure without a time of its own is no result.
    const isPlanned = thread.intended && reading.time === null && deed?.isOver !== true;
    // 随着项目投产，年产值有望突破3亿元: only if they are, which a figure does not say.
    const isUnsure = own !== null && own !== 'reported' && hangsOnPremise(plain.ahead, []);
    const status = isUnsure || (own === 'reported' && isPlanned) ? null : own;
    // 将实施项目24个，新建农田7万亩: nor behind a deed that is to be done.
    thread.intended ||= deed !== null && (status === 'plan' || status === 'target');
    // 日前，记者从市统计局获悉: the time is of the getting to know.
    if (LEADING.test(textOf(clause.chunks))) thread.time = null;
    const isLead = reading.items.length === 0 && reading.things.length === 0 && !reading.apart;
    if (isLead) {
      thread.lead = [...thread.lead, clause];
      thread.counted = counted;
      continue;
    }
    if (reading.apart) {
      thread.counted = joinApart(facts, thread, clause, reading.apart, status);
      if (!thread.counted) breakThread(thread, pieces, isReport);
      continue;
    }
    if (isOfCounted(reading, sentence.clauses[index - 1])) {
      const ofThese = status === null || lost ? null : ofCounted(reading, facts, sentence.clauses[index - 1]);
      if (ofThese === null) {
        breakThread(thread, pieces, isReport);
        continue;
      }
      addFacts(facts, { ...thread, subject: null }, clause, ofThese, ofThese.status, speaker, setting.reporting);
      thread.last = null;
      thread.lead = [];
      continue;
    }
    if (status === null || lost) {
      if (month !== null) thread.time = null;
      thread.last = null;
      // 行业利润下降20%，订单减少15%: of the branch, and not of the speaker’s firm.
      if (!isOwn && attribution.ownOf(clause) !== null) Object.assign(thread, { owner: null, untold: true });
      thread.bound ||= isPartOfProject(textOf(clause.chunks));
      if (thread.partless !== null) {
        thread.lead = [];
        continue;
      }
      const count = facts.length;
      addStatement(facts, thread, plain, setting);
      // 全县新建公园30个, with no sign of when: nobody can tell whether it has been done.
      const isUntold = deed !== null && !setting.planning && modals.length === 0;
      thread.untold ||= deed !== null && facts.length === count;
      if (isUntold && facts.length > count && facts.at(-1)?.status === null) facts.pop();
      continue;
    }
    const whole = thread.lead.length > 0 ? setting.whole : null;
    const isPartBefore = thread.lead.length > 0 && setting.whole !== null ? [setting.whole] : [];
    const ofVillage = ofVillages(bySameSellers(reading, [...isPartBefore, ...facts]), text);
    const owner =
      ofVillage &&
      withOwners(ofVillage, {
        topic: facts.at(-1) ?? whole ?? setting.measured,
        before: counted ? (facts.at(-1) ?? null) : whole,
        summed: isSummed(clause),
        around: holdersOf(setting.whole) ?? setting.around,
        isOfOne: thread.subject?.place === false,
        isUntold: thread.untold && thread.within === null && reading.subject === null,
        isPlace: isOfPlace(thread, facts, setting.reporting || whole !== null),
      });
    const owned =
      owner && ofTrade(owner, { facts, whole: setting.whole, goods: setting.goods, isUntold: thread.untold });
    const said = text.slice(sentence.start, clause.start);
    if (owned === null || isOfUntoldTopic(reading, thread) || isOfOtherProjects(textOf(clause.chunks), said)) {
      breakThread(thread, pieces, isReport);
      continue;
    }
    thread.ofWhich ||= isHalfWithPartner(owned, facts);
    const { within, time } = thread;
    thread.within = ofAll ?? within;
    // 前9个月接待游客27万人次，收入有望突破200万元: not in these nine months.
    if (status === 'claim' && reading.time === null && isPast(time, setting)) thread.time = null;
    thread.counted = addFacts(
      facts,
      thread,
      clause,
      owned,
      status,
      speaker,
      // 进口机电产品…。其中，汽车32.4万辆: imported, and not there
      setting.reporting && !isTraded(setting.whole) && !isProduced(owned),
    );
    Object.assign(thread, { within, time: month === null ? time : null });
    thread.reported = status === 'reported';
    thread.lead = [];
    if (thread.subject?.part) thread.subject = null;
  }
  return facts.filter((fact) => !isCallOfNobody(fact, attribution));
}

/** 专家认为，…，有助于稳定预期: what somebody thinks of a thing that is not told calls on nobody. */
function isCallOfNobody(fact: Fact, attribution: Attribution): boolean {
  const isBare = fact.kind === 'statement' && fact.statement.subject === null && fact.statement.telling !== 'should';
  return isBare && fact.clauses.some((clause) => attribution.isOpinion(clause));
}

/** 一位业内人士说: whatever the verb, it is no plan of theirs. */
function isOutsider(speaker: Fact['speaker']): boolean {
  return (
    speaker?.kind === 'body' && /\b(?:analyst|economist|expert|insider|researcher|scholar)s?\b/i.test(speaker.english)
  );
}

/** 有12个行业利润增长: of how many, nothing has said; 高于各项贷款增速: of the sum of them, and of no various loans. */
const OF_STATISTICS = /(?:^|[年月度份])(?:其中)?有?\d+个(?:大类)?(?:行业|门类|大类)(?!协会|标准)|各项[贷存]款增速/u;

const HALVES = /[\s　—|｜丨]/u;

/** What a frame says is to be, the rest of its sentence says too. */
function looksAhead(thread: Thread, { chunks }: Clause): void {
  thread.intended ||= chunks.some(({ period }) => period?.until === true && !/^截[至止]/.test(period.text));
}

/** 发展中还存在不少困难和问题：… */
const OF_PROBLEMS = /(?:存在|面临|还有|仍有|正视|清醒|看到)[^。；]*(?:困难|问题|挑战|不足|短板|差距|矛盾|风险)/u;

/** 本报记者 龙敏 通讯员 石昌荣: who wrote it, and nothing that it says. */
const BYLINE =
  /^[\s　(（■□●◎]*(?:(?:本[报刊台网社]|[^\s，。；：]{2,10}(?:报|社|网|台|记者站))?(?:见习|驻[^\s，。；：]{2,6}|首席|特派|全媒体|融媒体)?(?:记者|通讯员|编辑|责编|责任编辑)|作者|文字?|图|摄影|来源)[\s　:：/／][^，。；！？]*$/u;

/** 市人民政府市长 李明: who gives the report that follows. */
const SPEAKER_LINE =
  /^[\s　(（]*\p{Script=Han}{2,24}(?:[省市县区州镇乡部厅局]长|主席|主任|书记|院长|检察长|行长|署长)[\s　]+\p{Script=Han}{1,2}[\s　]*\p{Script=Han}{1,2}[\s　)）]*$/u;

/** 一是, 二要: the points of a list. */
const POINT = /^([一二三四五六七八九十])[是要]/u;
/** Words of what is asked for, designed or promised, and not there yet. */
const ASKED =
  /要求|按照?规定|规定[，达]|设计年|设计[产储运]|承诺|应当|必须|达产|投产后|建成后|鼓励|原则上|可达|可[年新实减节]/;

/** “今年订单增长30%”: a rise that the head of a firm tells of has come. */
function isGrowthOfOwn({ items, time }: ClauseReading, own: Subject | null): boolean {
  const isThisYear = time !== null && 'period' in time && /^(?:今年|本年)(?:以来|上半年|前|$)/u.test(time.period.text);
  return (
    isThisYear &&
    own !== null &&
    items.length > 0 &&
    items.every(({ quantity }) => quantity.relation.sense === 'change')
  );
}

/** 接待游客300万人次，|同比增长9.8%: what is compared with the year before has been. */
function isChangeOnYear(next: Clause | undefined): boolean {
  const pieces = next === undefined ? [] : findPieces(next.chunks);
  const [first, ...rest] = pieces.filter(
    ({ text, sense }) => text !== '分别' && text !== '同期' && sense !== 'measurement',
  );
  const isThan =
    /^[比较]$/.test(first?.text ?? '') && rest[0]?.sense === 'period' && /^(?:19|20)\d\d年$/.test(rest[0].text);
  const relation = isThan ? rest[1] : rest[0];
  const isBasis = first?.sense === 'basis' && first.text !== '年均';
  return (isBasis || isThan) && relation?.sense === 'relation' && relation.relation.sense === 'change';
}

/** 接待游客186万人次，实现收入24亿元，分别比2019年同期增长…: the change is of both. */
function isOneOfTwo(clauses: readonly Clause[], index: number): boolean {
  const behind = clauses[index + 2];
  return behind?.chunks.some(({ text }) => text === '分别') === true && isChangeOnYear(behind);
}

const RESPONDING = /^(?:针对|面对|对于|就|关于|围绕)/;
