/** Finds the facts of a sentence, clause by clause: what one clause names holds for the next as long as all is understood. */
import { textOf, type Chunk } from './chunk.ts';
import type { Period } from '../language/period.ts';
import type { Attribution } from './people/attribution.ts';
import { hasFigure, isDateline, type Clause, type Sentence } from './clause.ts';
import { isListOpening, measureAt, measureFramed, readCarried } from './figures/carried-measure.ts';
import { isCircumstance, withoutCircumstance } from './figures/circumstance.ts';
import type { ClauseReading, Time } from './figures/clause-parts.ts';
import { readCaused, readClause, readGoalTopic } from './figures/clause-reading.ts';
import type { Fact } from './fact.ts';
import {
  isChangeOnYear,
  isGrowthOfOwn,
  isLasting,
  namesOwner,
  isOfCalendar,
  isOneOfTwo,
  isProduced,
  isTally,
  isTraded,
  measuredBefore,
} from './figures/figure-signs.ts';
import { readFlat } from './figures/flat.ts';
import { addFacts, inOtherTime, isOfCounted, joinApart, ofCounted } from './figures/figure-fact.ts';
import { isOfItself, ownerTold } from './glance.ts';
import { isOfMonth } from './figures/month-held.ts';
import { isBehindZone, isOfFirmThere, isOfScheme, isOfUnnamed, withPlaceBefore } from './figures/other-owner.ts';
import { bySameSellers, isOfOtherProjects, isOfPlace, isOfUntoldTopic, isSummed, withOwners } from './figures/owner.ts';
import { isSaidByNobody } from './people/first-person.ts';
import { intentsAt, type ModalWord } from './modality.ts';
import { readPhraseFact } from './figures/phrase-fact.ts';
import { goalIn, isAmongGoals, isPlainCall } from './plan-goal.ts';
import { findPieces, type Piece } from './piece.ts';
import { hangsOnPremise, isCondition, isMatter, isNameOfDeed, isPremise, isPrinciple, isTopicOf } from './premise.ts';
import { estimateIn, isAccounted, isOutsideAccounts, isPreliminary, tellsResults } from './figures/preliminary.ts';
import { isOfSubject, readCountedDeed, statusOfDeed, type CountedDeed } from './figures/counted-deed.ts';
import { wholeBefore } from './figures/counted-before.ts';
import { readCountedWhole, splitWhole } from './figures/counted-thing.ts';
import { officersAlone } from './set-clauses/officers.ts';
import { addSetClause } from './set-clauses/set-clause.ts';
import { addPair } from './sentences/pair-fact.ts';
import { readConcern } from './sentences/concern.ts';
import { withGrantCap } from './sentences/grant-cap.ts';
import { documentIn, doerIn, doerOfTold, goingOn } from './sentences/going-on.ts';
import { addRecommendation } from './sentences/recommendation.ts';
import type { PlainClause } from './sentences/plain-clause.ts';
import { addStatement, leadsOn, leadWith } from './sentences/statement-fact.ts';
import { isNow } from './sentences/when.ts';
import { sayPartner, withPartner } from './figures/partner.ts';
import { keepsProject, projectBegun } from './set-clauses/project.ts';
import { traderOf } from './figures/trade-noun.ts';
import { isHalfWithPartner, ofTrade } from './figures/trade-of.ts';
import { withRemark } from './figures/remark.ts';
import { withMeasureBefore } from './figures/shared-measure.ts';
import { ofVillages, readOfTheOne } from './figures/the-one.ts';
import { isPast, statusOf, type FactStatus } from './status.ts';
import { endsPart, holdersOf, isBrokenDown, isOfOtherKind, readWhole, standsAlone } from './figures/whole.ts';
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
import { AIMED_AT, RECKONED, VIEWED } from './words/modality.ts';
import { LEADING } from './words/verb.ts';

/**
 * What a sentence tells. Of another sentence's facts only what its setting holds is known here.
 *
 * @param text of the paragraph
 */
export function readSentence(
  text: string,
  sentence: Sentence,
  modals: readonly ModalWord[],
  attribution: Attribution,
  setting: SentenceSetting,
): Fact[] {
  return new SentenceReader(text, sentence, modals, attribution, setting).read();
}

/** A clause on its way, with what every step asks about it. */
interface Step {
  readonly clause: Clause;
  readonly index: number;
  readonly former: Clause | undefined;
  readonly next: Clause | undefined;
  readonly plain: PlainClause;
}

/** The pieces of a clause, and what its figures say. */
interface FigureStep extends Step {
  readonly pieces: readonly Piece[];
  readonly reading: ClauseReading;
  readonly deed: CountedDeed | null;
  /** The figures are of the one that the sentence speaks of, by their own words. */
  readonly isOwn: boolean;
  /** A part that needs no whole, though one is missing. */
  readonly stands: boolean;
  /** The whole that an untold clause before names. */
  readonly ofAll: string | null;
  /** The clause before tells a figure. */
  readonly counted: boolean;
}

class SentenceReader {
  readonly #text: string;
  readonly #sentence: Sentence;
  readonly #modals: readonly ModalWord[];
  readonly #attribution: Attribution;
  readonly #setting: SentenceSetting;
  readonly #facts: Fact[] = [];
  readonly #thread = startThread();
  readonly #asked: boolean;
  readonly #reckoned: boolean;
  readonly #isReport: boolean;
  /** What holds for every point of 一是…；二是…: what was said before the first. */
  #outset: Pick<Thread, 'time' | 'subject'> = { time: null, subject: null };
  /** Second halves of pairs. */
  readonly #spent = new Set<Clause>();
  /** 初步核算: the figures are first those of the accounts. */
  #accounted = false;
  /** 有人担心: the rest of the sentence is what somebody thinks whom the text does not name. */
  #viewed = false;

  constructor(
    text: string,
    sentence: Sentence,
    modals: readonly ModalWord[],
    attribution: Attribution,
    setting: SentenceSetting,
  ) {
    this.#text = text;
    this.#sentence = sentence;
    this.#modals = modals;
    this.#attribution = attribution;
    this.#setting = setting;
    // 公司今年实现营收14亿元。实现利润2亿元: of the one that the sentence before tells of.
    if (setting.whole?.subject?.place === false) this.#thread.owner = setting.whole.subject;
    this.#asked = sentence.clauses.some(({ chunks }) => ASKED.test(textOf(chunks)));
    this.#reckoned = RECKONED.test(text.slice(sentence.start, sentence.end));
    this.#isReport = setting.reporting || setting.doer !== null;
  }

  read(): Fact[] {
    const { clauses } = this.#sentence;
    if (this.#setting.heading && isDateline(this.#text)) return [];
    for (const [index, told] of clauses.entries()) {
      if (this.#spent.has(told)) continue;
      const clause = withPlaceBefore(told, clauses[index - 1]);
      const speaker = this.#attribution.speakerOf(clause);
      const plain: PlainClause = {
        clause,
        speaker,
        modals: this.#modals,
        ahead: clauses.slice(0, index),
        behind: clauses.slice(index + 1),
        isView: this.#attribution.isOpinion(clause) || isOutsider(speaker),
      };
      this.#readClause({ clause, index, former: clauses[index - 1], next: clauses[index + 1], plain });
    }
    return this.#facts.filter((fact) => !isCallOfNobody(fact, this.#attribution));
  }

  /** Each step says whether the clause is done with. */
  #readClause(step: Step): void {
    const { time, held, bound, demanding } = this.#thread;
    const [last] = this.#facts.slice(-1);
    this.#readInOrder(step);
    this.#thread.time ??= this.#timeAimedAt(step);
    if (this.#thread.time !== time) this.#thread.timeFrom = this.#timeFrom(step);
    const told = this.#facts.at(-1);
    const { doer, lead } = this.#thread;
    if (told !== undefined && told !== last)
      this.#thread.doer = documentIn(step.clause) ?? (told.kind === 'statement' ? doerOfTold(told, doer) : null);
    else if (lead.at(-1) !== step.clause)
      this.#thread.doer = bound || demanding ? null : this.#doerBehind(step, time ?? held);
  }

  /** Who does what an untold clause says, and may do what follows. */
  #doerBehind({ clause }: Step, time: Time | null): Thread['doer'] {
    if (this.#attribution.isFrame(clause) || this.#attribution.withholds(clause)) return null;
    return doerIn(clause, time) ?? goingOn(this.#thread.doer, clause);
  }

  #readInOrder(step: Step): void {
    if (this.#setAside(step)) return;
    this.#begin(step);
    if (this.#readAdvice(step)) return;
    this.#beginPart(step);
    if (this.#readPair(step) || this.#readLead(step) || this.#readRemark(step)) return;
    this.#readTold(step);
  }

  /** 力争到2027年补齐短板，|投资增长7%以上: what is told to be striven for by then has taken the time that holds for both. */
  #timeAimedAt({ clause }: Step): Time | null {
    const isTold = this.#thread.statement?.clauses.at(-1) === clause && AIMED_BY.test(textOf(clause.chunks));
    const period = isTold ? clause.chunks.find((chunk) => chunk.period !== null)?.period : null;
    return period == null ? null : { period };
  }

  /** Where the time that a clause names stands. A place or 全市 may stand before it. */
  #timeFrom({ clause, index }: Step): Thread['timeFrom'] {
    if (!opensWithTime(findPieces(clause.chunks))) return 'inside';
    const before = this.#sentence.clauses.slice(0, index);
    return before.every((each) => this.#attribution.isFrame(each)) ? 'sentence' : 'clause';
  }

  /** What somebody thinks, a frame of speech, a condition, a name: nothing that the text tells. */
  #setAside({ clause, index, former, plain }: Step): boolean {
    const thread = this.#thread;
    if (this.#viewed || VIEWED.test(textOf(clause.chunks))) {
      this.#viewed = true;
      return this.#break(findPieces(clause.chunks));
    }
    this.#accounted ||= isAccounted(clause);
    thread.preliminary ||= isPreliminary(clause);
    thread.estimated =
      (this.#setting.estimating ? estimateIn(clause) : null) ?? (thread.estimated === 'sentence' ? 'sentence' : null);
    thread.settled ||= isPreliminary(clause) && tellsResults(clause);
    if (this.#attribution.isFrame(clause)) {
      looksAhead(thread, clause); // 《方案》提出到2027年，…
      // 针对抽成过高的问题，发言人说，已有7家平台…: what is said responds to it, and not what it tells of.
      if (RESPONDING.test(textOf(former?.chunks ?? []))) Object.assign(thread, { fronts: [], lead: [] });
      // 今年1月25日，司长陈春江透露，商务部将…: the day is that of the saying.
      if (isOfSaying(thread.time)) Object.assign(thread, { time: null, held: null });
      return true;
    }
    const { clauses } = this.#sentence;
    const conditional = isCondition(this.#text, clauses, index) || isMatter(clauses, index);
    const isWithheld = this.#attribution.withholds(clause) || isSaidByNobody(clause, plain.speaker);
    if (!conditional && !isWithheld && !isNameOfDeed(this.#text, clause)) return false;
    thread.bound ||= conditional;
    return this.#break([]);
  }

  /** Whose the clause may be. */
  #begin({ clause, former }: Step): void {
    const thread = this.#thread;
    // 上半年新增就业698万人 将出台举措: the halves of a title have nothing in common.
    if (this.#setting.heading && former && HALVES.test(this.#text.slice(former.end, clause.start)))
      Object.assign(thread, startThread());
    thread.ofOne ||= this.#attribution.isOfOne(clause);
    // “今年订单增长30%。”公司总经理陈志远说: of the firm that he is the head of.
    thread.owner ??= thread.untold ? null : this.#attribution.ownOf(clause);
  }

  #readAdvice({ clause, plain }: Step): boolean {
    const advice = this.#attribution.adviceIn(clause);
    if (advice === null) return false;
    const isTold = addRecommendation(this.#facts, this.#thread, { plain, advice }, this.#setting);
    return isTold || this.#break([]);
  }

  /** A point of a list, or what stands behind ；. */
  #beginPart({ clause, former }: Step): void {
    const thread = this.#thread;
    // 2017年，工信部将推进六项工作：优化环境；…: what is listed is still to be done, whatever the year.
    const isListed = former !== undefined && /^[：:]/u.test(this.#text.slice(former.end));
    thread.aiming ||= isListed && this.#modals.some(({ start }) => start >= former.start && start < former.end);
    const point = POINT.exec(textOf(clause.chunks))?.[1];
    if (point === '一') this.#outset = { time: thread.time, subject: thread.subject };
    else if (point !== undefined)
      Object.assign(thread, this.#outset, { lead: [], fronts: [], statement: null, bound: false, demanding: false });
    if (!endsPart(this.#text, former, clause)) return;
    endSegment(thread);
    // 初步核算，地区生产总值增长5.6%；一般公共预算收入增长4.1%: only accounts are reckoned so.
    thread.preliminary &&= !(this.#accounted && isOutsideAccounts(clause));
  }

  /** Two clauses that make sense only together. */
  #readPair({ plain }: Step): boolean {
    const pair = addPair(this.#facts, this.#thread, plain, this.#setting);
    if (pair === null) return false;
    for (const half of pair.clauses) {
      this.#spent.add(half);
      if (!pair.isTold) this.#break(findPieces(half.chunks));
    }
    return true;
  }

  /** A circumstance, a whole, or what a list behind it measures: nothing told by itself, and something that leads to the next. */
  #readLead({ clause, index, next }: Step): boolean {
    const [thread, setting] = [this.#thread, this.#setting];
    const concern = readConcern(clause, next);
    if (concern !== null) {
      Object.assign(thread, { concern, bound: true });
      return this.#lead(clause);
    }
    const around = hasFigure(next) ? readWhole(clause) : null;
    // 在当天的发布会上，行长介绍，…: where it was said, and not where it is so.
    if (next !== undefined && AT_MEETING.test(textOf(clause.chunks)) && this.#attribution.isFrame(next)) return true;
    if (isCircumstance(clause) && next !== undefined) {
      Object.assign(thread, { untold: true, ofOne: thread.ofOne || isOfOne(textOf(clause.chunks)) });
      if (!hasFigure(next)) leadWith(thread, clause);
      return true;
    }
    const whole = readCountedWhole(clause);
    if (whole !== null) {
      Object.assign(thread, { whole, partless: 'sentence', within: null });
      return this.#lead(clause);
    }
    const framed = measureFramed(clause);
    if (framed !== null || (isListOpening(clause) && !setting.planning)) {
      Object.assign(thread, { measure: framed ?? thread.measure, last: null });
      return this.#lead(clause);
    }
    if (around === null && !isBrokenDown(clause)) return false;
    const within =
      around === null ? (index === 0 ? (holdersOf(setting.whole) ?? setting.around) : null) : around.english;
    if (within === null) this.#break([]);
    else this.#lead(clause);
    thread.within = within;
    thread.partless = within === null ? 'sentence' : null;
    return true;
  }

  /** What is said of the figure before: 创历史新高. */
  #readRemark({ clause, former }: Step): boolean {
    const remarked = withRemark(this.#facts, former, clause) ?? withGrantCap(this.#facts, former, clause);
    if (remarked === null) return false;
    this.#facts.splice(0, this.#facts.length, ...remarked);
    this.#thread.last = null;
    return true;
  }

  /** A set clause, officers, figures, or what only the grammar can read. */
  #readTold(step: Step): void {
    const [thread, setting] = [this.#thread, this.#setting];
    const { clause, index, former, next, plain } = step;
    const { clauses } = this.#sentence;
    const before = [...clauses.slice(0, index).toReversed(), ...(setting.former?.clauses.toReversed() ?? [])];
    // 推出“设备贷”，累计发放贷款24.5亿元; 公司在大湾区的运输量: of these loans, and of that firm.
    const isUnnamed = this.#facts.length === 0 && isOfUnnamed(clause);
    if (isOfScheme(clause, plain.ahead) || isOfFirmThere(clause) || isUnnamed || isRateOfProjects(clause, former)) {
      this.#break(findPieces(clause.chunks));
      return;
    }
    const plainly: Clause = { ...clause, chunks: withoutCircumstance(clause.chunks) };
    const plainPieces = findPieces(withMeasureBefore(plainly, before) ?? plainly.chunks);
    const pieces = withPartner(plainPieces, thread.partner);
    if (addSetClause(this.#facts, thread, { ...plain, former }, setting)) return;
    const officers = officersAlone(clause.chunks);
    if (officers !== null && next?.chunks.some(isPerson) === true) {
      thread.officers = [...thread.officers, ...officers];
      this.#lead(clause);
      return;
    }
    if (thread.officers.length > 0) {
      // 局长孙建军，总工程师赵鹏介绍情况: both of them, and not the last alone.
      thread.officers = [];
      this.#break(pieces);
      if (clause.chunks.some(isPerson)) return;
    }
    thread.project = projectBegun(clause) ?? (keepsProject(clause, pieces) ? thread.project : null);
    const { deed, found } = this.#findFigures(step, pieces, plainly);
    // 公安机关破获案件120起，关停窝点9个: what one subject has done is told of it in one sentence.
    const isOfDoer = deed !== null && (isOfSubject(deed, thread) || thread.doer?.isDocument === true);
    if (isOfDoer && addStatement(this.#facts, thread, plain, setting)) return;
    const figures = this.#ownFigures(step, found);
    const counted = this.#takeCounted(figures.reading, index);
    if (figures.reading === null) this.#readWithoutFigures(step, pieces);
    else this.#readFigures({ ...step, ...figures, reading: figures.reading, pieces, deed, counted });
  }

  /** A deed with its number, an indicator with its value, or a noun phrase with a figure. */
  #findFigures(
    { clause, former }: Step,
    pieces: readonly Piece[],
    plainly: Clause,
  ): { readonly deed: CountedDeed | null; readonly found: ClauseReading | null } {
    const [thread, setting, facts] = [this.#thread, this.#setting, this.#facts];
    const counting =
      readCarried(pieces, ...measureAt(clause, former, { thread, facts, whole: setting.whole })) ??
      readClause(pieces) ??
      readAsOfNow(plainly.chunks) ??
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
    return { deed, found: deed ?? counting ?? readPhraseFact(plainly, pieces) };
  }

  /** The reading with whom its figures are of, as far as the clauses before tell; and what of a whole they are. */
  #ownFigures(
    { index, former }: Step,
    found: ClauseReading | null,
  ): Pick<FigureStep, 'isOwn' | 'stands' | 'ofAll'> & { readonly reading: ClauseReading | null } {
    const [thread, setting, facts] = [this.#thread, this.#setting, this.#facts];
    const isUntold = found?.ofWhich === true && !thread.counted;
    const ofAll = isUntold && thread.untold && this.#modals.length === 0 ? wholeBefore(former, found) : null;
    const isPartOfNothing =
      (isUntold && ofAll === null && !(index === 0 && setting.whole !== null)) ||
      (found !== null &&
        (found.ofWhich || thread.ofWhich) &&
        isOfOtherKind(found, facts.length > 0 || setting.whole === null ? facts : [setting.whole]));
    if (isPartOfNothing) thread.partless = index === 0 ? 'sentence' : 'segment';
    const stands =
      thread.partless !== null &&
      standsAlone(found, measuredBefore(facts, setting) ?? undefined, isOfSomebody(found, thread));
    if (stands) thread.ofWhich = false;
    const told = found !== null && stands ? { ...found, ofWhich: false } : found;
    const read = told !== null && facts.length === 0 ? (inOtherTime(told, setting.sole, thread) ?? told) : told;
    const isOwn = read !== null && isOfItself(read, thread);
    const isBare = read !== null && read.subject === null && thread.subject === null;
    const isOfItems = read !== null && read.items.length > 0 && read.items.every(({ indicator }) => indicator !== null);
    const named = isBare && isOfItems ? ownerTold(thread.statement) : null;
    const holder = (isOwn ? thread.owner : null) ?? named;
    return { isOwn, stands, ofAll, reading: read !== null && holder !== null ? { ...read, subject: holder } : read };
  }

  /** Whether the clause before tells a figure, which is over with this one. */
  #takeCounted(reading: ClauseReading | null, index: number): boolean {
    const thread = this.#thread;
    if (reading?.ofWhich === true) thread.partOf = index === 0 ? null : thread.last;
    const { counted } = thread;
    thread.counted = false;
    return counted;
  }

  #readWithoutFigures(step: Step, pieces: readonly Piece[]): void {
    const [thread, setting, facts] = [this.#thread, this.#setting, this.#facts];
    const { clause, next, plain } = step;
    const goal = readGoalTopic(pieces);
    if (goal) {
      follow(thread, goal);
      thread.aiming ||= !AIMED_AT.test(textOf(clause.chunks));
      this.#lead(clause);
      return;
    }
    thread.last = null;
    const isTopic = isTopicOf(clause, next);
    const isFirst = isPremise(clause, next);
    if (isTopic && leadsOn(thread, plain)) return;
    const isPlain = this.#modals.length === 0 && !setting.planning;
    thread.past ||= this.#modals.length === 0 && isPast(thread.time, setting) && !isNow(thread.time);
    if (isPlain && (this.#readFlat(step, pieces) || this.#readPartner(step, pieces))) return;
    const isPart = (thread.partless !== null && hasFigure(clause)) || OF_STATISTICS.test(textOf(clause.chunks));
    if (!isTopic && !isPart && !isFirst && addStatement(facts, thread, plain, setting)) return;
    if (isAmongGoals(thread, pieces, facts.at(-1))) {
      Object.assign(thread, { statement: null, lead: [], fronts: [], untold: true });
      return;
    }
    const own = isFirst ? [] : pieces.filter((piece) => !isPrinciple(this.#text, piece));
    breakThread(thread, own, this.#isReport || (setting.planningOnly && isPlainCall(pieces)));
  }

  /** 同比持平 */
  #readFlat({ clause, plain: { speaker } }: Step, pieces: readonly Piece[]): boolean {
    const whole = this.#facts.at(-1) ?? this.#setting.whole;
    const flat = readFlat(pieces, clause, whole, { ...this.#thread, speaker });
    if (flat === null) return false;
    this.#facts.push(flat);
    Object.assign(this.#thread, { lead: [], counted: true, ofWhich: false });
    return true;
  }

  /** 东盟为第一大贸易伙伴 */
  #readPartner({ clause, plain: { speaker } }: Step, pieces: readonly Piece[]): boolean {
    const thread = this.#thread;
    const partner = thread.broken || thread.untimed ? null : sayPartner(pieces, thread.time !== null);
    if (partner === null) return false;
    const { time, lead } = thread;
    this.#facts.push({
      kind: 'event',
      start: lead[0]?.start ?? clause.start,
      end: clause.end,
      time,
      subject: null,
      within: null,
      status: 'reported',
      speaker,
      english: partner,
      clauses: [...lead, clause],
    });
    thread.lead = [];
    thread.partner = pieces.find((piece) => traderOf(piece) !== null) ?? null;
    return true;
  }

  #readFigures(step: FigureStep): void {
    const [thread, setting] = [this.#thread, this.#setting];
    const { clause, reading, deed, pieces, counted } = step;
    thread.statement = null;
    thread.event = null;
    const isLost = this.#isLost(step);
    follow(thread, reading);
    const month = this.#takeTime(step);
    const status = this.#statusOf(step);
    // 将实施项目24个，新建农田7万亩: nor behind a deed that is to be done.
    thread.intended ||= deed !== null && (status === 'plan' || status === 'target');
    // 日前，记者从市统计局获悉: the time is of the getting to know.
    if (LEADING.test(textOf(clause.chunks))) thread.time = null;
    if (reading.apart) {
      thread.counted = joinApart(this.#facts, thread, clause, reading.apart, status);
      if (!thread.counted) this.#break(pieces);
    } else if (reading.items.length === 0 && reading.things.length === 0) {
      // 从国际看，竞争加剧: no more than that; a figure is told without.
      const isFront = IN_VIEW.test(textOf(clause.chunks)) && step.next !== undefined && !hasFigure(step.next);
      if (!isFront || !leadWith(thread, clause)) this.#lead(clause);
      thread.counted = counted;
    } else if (isOfCounted(reading, step.former)) this.#addOfCounted(step, isLost ? null : status);
    else if (status === null || isLost) this.#leaveUntold(step, month !== null);
    else this.#addFigures(step, status, month !== null, setting);
  }

  /** Of when or of whom the figures are, an untold clause may have said. */
  #isLost({ clause, reading, deed, isOwn, ofAll, stands }: FigureStep): boolean {
    const thread = this.#thread;
    // 中部地区增长12.3%；西部和东北地区增速分别为6.9%和2.1%: each of its own.
    if (thread.subject?.place === true && reading.subject === null && OTHER_REGION.test(textOf(clause.chunks)))
      return true;
    // 铜矿砂进口量减少6.4%，但进口值仍增加3.1%: of these goods, and not of all.
    if (this.#facts.length > 0 && OF_GOODS_BEFORE.test(textOf(clause.chunks))) return true;
    // 同比增长9%, behind a figure that is told: of that one, whatever is untold before it.
    const isChange = reading.items.length > 0 && reading.items.every(({ indicator }) => indicator === null);
    if (thread.last !== null && isChange) return false;
    const isPart = reading.things.some((thing) => thing.isPart === true);
    const isBroken = thread.broken && !isOwn && ofAll === null;
    // 活动期间，全市接待游客…: a figure is told without when or after what it is so.
    // 项目达产后，预计年产值…: of that project.
    const isOnOccasion =
      reading.time === null &&
      thread.fronts.some(
        (front) => ON_OCCASION.test(front) || (reading.subject === null && front.startsWith('after ')),
      );
    return (
      isOnOccasion ||
      thread.concern !== null ||
      (thread.restricted && !isOwn && reading.subject === null) ||
      (thread.untimed && reading.time === null) ||
      (thread.mixed && reading.time === null) ||
      (thread.turned && thread.time === null && reading.time === null && deed === null) ||
      (deed !== null
        ? thread.bound ||
          thread.demanding ||
          (reading.subject === null && (thread.ofOne || this.#setting.ofOne || this.#isBehindZone()))
        : (isBroken || (thread.ofOne && !isOwn && thread.subject === null)) &&
          reading.subject === null &&
          !namesOwner(reading)) ||
      (thread.partless !== null && !stands && !isPart)
    );
  }

  /** 保税区进出口总额增长11.3%，|开行班列418列 */
  #isBehindZone(): boolean {
    const isFirst = this.#setting.former === null;
    return this.#facts.at(-1)?.kind === 'indicator' && isBehindZone(this.#thread.subject, isFirst);
  }

  /** The time of figures that name none; the month that the sentences before are on, where it is that. */
  #takeTime({ clause, reading, deed }: FigureStep): Period | null {
    const thread = this.#thread;
    // 前三季度，产值有新提高，人均收入17686元: the time that the sentence begins with is that of its figures.
    const isOfHeld = !thread.untimed && (deed !== null || isOfCalendar(thread.held));
    if (thread.time === null && isOfHeld && !isLasting(reading, thread)) thread.time = thread.held;
    const isMonthly = deed === null && !thread.untimed && !thread.turned && isOfMonth(reading, clause);
    const month = thread.time === null && isMonthly ? this.#setting.month : null;
    if (month !== null) thread.time = { period: month };
    thread.already ||= deed?.isOver === true;
    thread.held = thread.turned ? null : (reading.time ?? thread.held);
    return month;
  }

  #statusOf({ clause, index, next, reading, deed, pieces, plain }: FigureStep): FactStatus | null {
    const [thread, setting, facts, modals] = [this.#thread, this.#setting, this.#facts, this.#modals];
    const intents = intentsAt(modals, this.#text, clause);
    const isOfOwn = modals.length === 0 && isGrowthOfOwn(reading, this.#attribution.ownOf(clause));
    const settled =
      thread.settled ||
      (isOfOwn && !setting.planning) ||
      (thread.reported && reading.time === null) ||
      (intents.every(({ start, modality }) => start >= clause.end && modality !== 'target') &&
        !setting.planning &&
        (isChangeOnYear(next) || isOneOfTwo(this.#sentence.clauses, index)));
    const time = thread.time ?? pastHeld(thread, setting);
    const around = { time, settled, asked: this.#asked, reckoned: this.#reckoned };
    const ruled = statusOf(clause, reading, pieces, intents, around, setting);
    const own =
      deed === null
        ? (ruled ?? goalIn(thread, { reading, pieces, facts, modals }, setting))
        : statusOfDeed(deed, ruled, thread, { ...plain, before: facts.at(-1), calling: setting.planningOnly });
    // Behind an untold clause with 将 or 到2027年 a figure without a time of its own is no result.
    const isPlanned = thread.intended && reading.time === null && deed?.isOver !== true;
    // 随着项目投产，年产值有望突破3亿元: only if they are, which a figure does not say.
    const isUnsure = own !== null && own !== 'reported' && hangsOnPremise(plain.ahead, []);
    return isUnsure || (own === 'reported' && isPlanned) ? null : own;
  }

  /** 其中女性占42%: of those that the clause before counts. */
  #addOfCounted({ clause, former, reading, pieces, plain: { speaker } }: FigureStep, status: FactStatus | null): void {
    const thread = this.#thread;
    const ofThese = status === null ? null : ofCounted(reading, this.#facts, former);
    if (ofThese === null) {
      this.#break(pieces);
      return;
    }
    const reporting = this.#setting.reporting;
    addFacts(this.#facts, { ...thread, subject: null }, clause, ofThese, ofThese.status, speaker, reporting);
    thread.last = null;
    thread.lead = [];
  }

  /** No figures are told; what the grammar understands may be. */
  #leaveUntold({ clause, deed, isOwn, plain }: FigureStep, isOfMonth: boolean): void {
    const [thread, setting, facts] = [this.#thread, this.#setting, this.#facts];
    if (isOfMonth) thread.time = null;
    thread.last = null;
    // 行业利润下降20%，订单减少15%: of the branch, and not of the speaker’s firm.
    if (!isOwn && this.#attribution.ownOf(clause) !== null) Object.assign(thread, { owner: null, untold: true });
    thread.bound ||= isPartOfProject(textOf(clause.chunks));
    if (thread.partless !== null) {
      thread.lead = [];
      return;
    }
    // 保税区进出口总额增长11.3%，开行班列418列: whoever has run them.
    if (deed !== null && deed.subject === null && this.#isBehindZone()) {
      this.#break([]);
      Object.assign(thread, { owner: null, bound: true });
      return;
    }
    const count = facts.length;
    addStatement(facts, thread, plain, setting);
    // 全县新建公园30个, with no sign of when: nobody can tell whether it has been done.
    const isUntold = deed !== null && !setting.planning && this.#modals.length === 0;
    thread.untold ||= deed !== null && facts.length === count;
    if (isUntold && facts.length > count && facts.at(-1)?.status === null) facts.pop();
  }

  #addFigures(step: FigureStep, status: FactStatus, isOfMonth: boolean, setting: SentenceSetting): void {
    const [thread, facts] = [this.#thread, this.#facts];
    const { clause, reading, pieces, ofAll, plain } = step;
    const owned = this.#withOwner(step);
    const said = this.#text.slice(this.#sentence.start, clause.start);
    if (owned === null || isOfUntoldTopic(reading, thread) || isOfOtherProjects(textOf(clause.chunks), said)) {
      this.#break(pieces);
      return;
    }
    thread.ofWhich ||= isHalfWithPartner(owned, facts);
    const { within, time } = thread;
    thread.within = ofAll ?? within;
    // 前9个月接待游客27万人次，收入有望突破200万元: not in these nine months.
    if (status === 'claim' && reading.time === null && isPast(time, setting)) thread.time = null;
    // 进口机电产品…。其中，汽车32.4万辆: imported, and not there
    const isThere = setting.reporting && !isTraded(setting.whole) && !isProduced(owned);
    thread.counted = addFacts(facts, thread, clause, owned, status, plain.speaker, isThere);
    Object.assign(thread, { within, time: isOfMonth ? null : time });
    thread.reported = status === 'reported';
    thread.lead = [];
    if (thread.subject?.part) thread.subject = null;
  }

  /** The reading with what its nouns leave to the facts before; null where nothing tells it. */
  #withOwner({ clause, reading, counted }: FigureStep): ClauseReading | null {
    const [thread, setting, facts] = [this.#thread, this.#setting, this.#facts];
    const whole = thread.lead.length > 0 ? setting.whole : null;
    const ofVillage = ofVillages(bySameSellers(reading, [...(whole === null ? [] : [whole]), ...facts]), this.#text);
    const owner =
      ofVillage &&
      withOwners(ofVillage, {
        topic: facts.some((fact) => !isTally(fact))
          ? (facts.at(-1) ?? null)
          : (whole ?? measuredBefore(facts, setting)),
        before: counted ? (facts.at(-1) ?? null) : whole,
        summed: isSummed(clause),
        around: holdersOf(setting.whole) ?? setting.around,
        isOfOne: thread.subject?.place === false,
        isUntold: thread.untold && thread.within === null && reading.subject === null,
        isPlace: isOfPlace(thread, facts, setting.reporting || whole !== null),
      });
    return owner && ofTrade(owner, { facts, whole: setting.whole, goods: setting.goods, isUntold: thread.untold });
  }

  /** The clause leads to the next, which tells it too. */
  #lead(clause: Clause): true {
    this.#thread.lead = [...this.#thread.lead, clause];
    return true;
  }

  /** The clause is not told, and carries nothing on. */
  #break(pieces: readonly Piece[]): true {
    breakThread(this.#thread, pieces, this.#isReport);
    return true;
  }
}

/** A past time that the sentence names before what is not understood: it is not told again, but what follows has been. */
function pastHeld({ held, untimed }: Thread, setting: SentenceSetting): Time | null {
  return held !== null && !untimed && isPast(held, setting) && !isNow(held) ? held : null;
}

/** The clause or its sentence names a time or a place. */
function isOfSomebody(reading: ClauseReading | null, { time, subject }: Thread): boolean {
  return [reading?.time, reading?.subject, time, subject].some((part) => part != null);
}

function isPerson({ kind }: Chunk): boolean {
  return kind === 'person';
}

/** 到2027年, 其中今年, 我市前三季度, 预计全年: nothing but whom or what the clause is of, or in which way, before its time. */
function opensWithTime(pieces: readonly Piece[]): boolean {
  const at = pieces.findIndex(({ sense }) => sense === 'period' || sense === 'time');
  return pieces.slice(0, Math.max(at, 0)).every(({ sense, text }) => OWNERS.has(sense) || OPENINGS.test(text));
}

/** A part of a country told as one of several. */
const OTHER_REGION = /^(?:东部|中部|西部|东北|华北|华东|华南|华中|西南|西北|长三角|珠三角)(?:地区)?[和与、]/u;

const OF_GOODS_BEFORE = /^(?:但|而|不过)?(?:其)?(?:进口|出口)(?:值|量|额|均价)(?:仍|却|则)/u;

const AIMED_BY = /^(?:力争|争取|确保|力求|计划|预计)(?:到|在)?20\d\d/u;

const OWNERS: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['name', 'scope']);
const OPENINGS = /^(?:其中|预计|力争|到|在|自|从|截[至止]|据悉|但|而|同时|仅|即|我[省市县区国])$/u;

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

/** 在建项目4127个，|投资完成率为81.6%: theirs, and not the province’s. */
function isRateOfProjects({ chunks }: Clause, former: Clause | undefined): boolean {
  return PROJECTS.test(textOf(former?.chunks ?? [])) && RATE_OF_PROJECT.test(textOf(chunks));
}

const PROJECTS = /项目[\d.]+[个项]$/u;
const RATE_OF_PROJECT = /^(?:年度|全年|计划|投资|资金|平均)*(?:完成率|开工率|竣工率|投产率|到位率)/u;

/** 洛川县|现有|苹果种植面积53万亩: so many are there now. */
function readAsOfNow(chunks: readonly Chunk[]): ClauseReading | null {
  if (!chunks.some(({ text }) => text === '现有')) return null;
  const now = chunks.map((chunk) =>
    chunk.text === '现有' ? { ...chunk, text: '目前', headword: null, entry: null } : chunk,
  );
  return readClause(findPieces(now));
}

/** 有12个行业利润增长: of how many, nothing has said; 高于各项贷款增速: of the sum of them, and of no various loans. */
const OF_STATISTICS = /(?:^|[年月度份])(?:其中)?有?\d+个(?:大类)?(?:行业|门类|大类)(?!协会|标准)|各项[贷存]款增速/u;

const HALVES = /[\s　—|｜丨]/u;

/** What a frame says is to be, the rest of its sentence says too. */
function looksAhead(thread: Thread, { chunks }: Clause): void {
  thread.intended ||= chunks.some(({ period }) => period?.until === true && !/^截[至止]/.test(period.text));
}

/** 一是, 二要: the points of a list. */
const POINT = /^([一二三四五六七八九十])[是要]/u;
/** Words of what is asked for, designed or promised, and not there yet. */
const ASKED =
  /要求|按照?规定|规定[，达]|设计年|设计[产储运]|承诺|应当|必须|达产|投产后|建成后|鼓励|原则上|可达|可[年新实减节]/;

/** A day, 近日: when somebody speaks, and seldom of what they tell. */
function isOfSaying(time: Time | null): boolean {
  if (time === null) return false;
  return 'period' in time ? time.period.kind === 'day' && !time.period.until : time.english === 'recently';
}

const IN_VIEW = /^从.+看$/;

const AT_MEETING = /^在[^，]{2,40}(?:会|会议|论坛|仪式)上$/u;

const ON_OCCASION = /^(?:during|before|since|for|in cases|in the case) /;

const RESPONDING = /^(?:针对|面对|对于|就|关于|围绕)/;
