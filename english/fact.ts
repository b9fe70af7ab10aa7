/** Facts of a paragraph: who, what, how much, when, and whether it is so or is to be so. */
import type { Span } from '../language/span.ts';
import type { Attribution, Speaker } from './attribution.ts';
import type { Chunk } from './chunk.ts';
import { isHeading, type Clause, type CutParagraph, type Sentence } from './clause.ts';
import {
  readClause,
  readGoalTopic,
  type ClauseReading,
  type Item,
  type Subject,
  type Thing,
  type Time,
} from './clause-reading.ts';
import { readEvent } from './event.ts';
import { readGrammar, readSubject } from './grammar/grammar.ts';
import { wordsOfClause } from './grammar/lexicon.ts';
import { sayNominals } from './grammar/nominal.ts';
import { findModalWords, type ModalWord } from './modality.ts';
import { readPhraseFact } from './phrase-fact.ts';
import { findPieces, type Piece } from './piece.ts';
import type { Quantity } from './quantity.ts';
import { carriesOn, needsSubject, tell, type Statement } from './statement.ts';
import { isPast, statusOf, type FactStatus, type Setting } from './status.ts';
import { DOUBT } from './words/modality.ts';
import { exists, type CountingVerb } from './words/verb.ts';

interface Common extends Span {
  readonly time: Time | null;
  readonly subject: Subject | null;
  /** Null for what the text only names: an action without subject or tense. */
  readonly status: FactStatus | null;
  /** Null where the article itself reports it. */
  readonly speaker: Speaker | null;
  /** The clauses that it tells. */
  readonly clauses: readonly Clause[];
}

/** An indicator, its figure, and the changes told behind it. */
export interface IndicatorFact extends Common {
  readonly kind: 'indicator';
  readonly indicator: NonNullable<Item['indicator']>;
  /** True for 其中: a part of what the fact before it tells. */
  readonly ofWhich: boolean;
  readonly quantities: readonly [Quantity, ...Quantity[]];
}

/** Things counted: 瞪羚企业6家. */
export interface CountFact extends Common {
  readonly kind: 'count';
  readonly things: readonly Thing[];
  readonly verb: CountingVerb;
}

/** A meeting that was held. */
export interface EventFact extends Common {
  readonly kind: 'event';
  /** 'the Third Session of … held a special press conference' */
  readonly english: string;
}

/** A clause without figures: who does what. */
export interface StatementFact extends Common {
  readonly kind: 'statement';
  readonly statement: Statement;
}

export type Fact = IndicatorFact | CountFact | EventFact | StatementFact;

interface SentenceSetting extends Setting {
  /** The paragraph has reported facts before this sentence and no word of intent at all: it goes on reporting. */
  readonly settled: boolean;
  /** The sentence before ends in a fact, which 其中 may be a part of. */
  readonly whole: boolean;
  /** It is a title or a heading, which may be a noun phrase. */
  readonly heading: boolean;
}

/** Facts that are understood whole. What a target rules is a target; what cannot be told apart is left out. */
export function findFacts({ text, sentences }: CutParagraph, attribution: Attribution, setting: Setting): Fact[] {
  const facts: Fact[] = [];
  let planned = setting.planning;
  const intents = sentences.map(findModalWords);
  let whole: boolean = false;
  /** A sentence before names a time that is past. */
  let told: boolean = false;
  const isReport = !setting.planning && intents.every((modals) => modals.length === 0);
  for (const [index, sentence] of sentences.entries()) {
    const modals = intents[index] ?? [];
    const settled = isReport && (setting.reporting || facts.some(isResult) || told);
    told ||= sentence.clauses.some(({ chunks }) =>
      chunks.some(({ period }) => period !== null && isPast({ period }, setting)),
    );
    const isDoubtful = DOUBT.test(text.slice(sentence.start, sentence.end + 1));
    const read: readonly Fact[] = isDoubtful
      ? []
      : readSentence(sentence, modals, attribution, {
          ...setting,
          planning: planned,
          settled,
          whole,
          heading: isHeading(text),
        });
    facts.push(...read);
    const last = read.at(-1);
    whole = last?.kind === 'indicator' && last.end === sentence.end;
    planned ||= modals.length > 0;
  }
  return facts;
}

function isResult({ kind, status }: Fact): boolean {
  return kind === 'indicator' && status === 'reported';
}

/** What holds from clause to clause of a sentence as long as every clause between is understood. */
interface Thread {
  time: Time | null;
  subject: Subject | null;
  measurement: string | null;
  ofWhich: boolean;
  /** Clauses of only a time or an adverb, which the next fact tells too. */
  lead: readonly Clause[];
  /** A word of the sentence so far says that its figures are results. */
  settled: boolean;
  /** It tells of the past, and not of how things now stand. */
  past: boolean;
  /** A clause before told a result, so that the next one without a time of its own goes on with it. */
  reported: boolean;
  /** A clause was not understood, and may have named what the next one speaks of. */
  broken: boolean;
  last: IndicatorFact | null;
  /** Adverbials of clauses that only lead to the next. */
  fronts: readonly string[];
  /** A clause before told of what is to be. */
  intended: boolean;
  /** What the clause before told, which the next may go on with. */
  statement: StatementFact | null;
  /** The meeting that the clause before told, whose host the next may go on with. */
  event: EventFact | null;
}

function startThread(): Thread {
  return {
    time: null,
    subject: null,
    measurement: null,
    ofWhich: false,
    lead: [],
    settled: false,
    past: false,
    reported: false,
    broken: false,
    last: null,
    fronts: [],
    intended: false,
    statement: null,
    event: null,
  };
}

function readSentence(
  sentence: Sentence,
  modals: readonly ModalWord[],
  attribution: Attribution,
  setting: SentenceSetting,
): Fact[] {
  const facts: Fact[] = [];
  const thread = startThread();
  for (const [index, clause] of sentence.clauses.entries()) {
    if (attribution.isFrame(clause)) continue;
    const speaker = attribution.speakerOf(clause);
    const pieces = findPieces(clause.chunks);
    const reading = readClause(pieces) ?? readPhraseFact(clause, pieces);
    const goal = reading === null ? readGoalTopic(pieces) : null;
    if (goal) {
      follow(thread, goal);
      thread.lead = [...thread.lead, clause];
      continue;
    }
    if (reading === null) {
      thread.last = null;
      const isTopic = TOPIC_BEFORE.test(sentence.clauses[index + 1]?.chunks[0]?.text ?? '');
      thread.past ||= modals.length === 0 && isPast(thread.time, setting) && !isNow(thread.time);
      if (isTopic || !addWithoutFigures(facts, thread, clause, pieces, modals, speaker, setting))
        breakThread(thread, pieces, setting.reporting);
      continue;
    }
    thread.statement = null;
    thread.event = null;
    if (reading.ofWhich) thread.broken ||= thread.last === null && !(index === 0 && setting.whole);
    const lost = thread.broken && reading.subject === null;
    follow(thread, reading);
    const settled = thread.settled || (thread.reported && reading.time === null);
    const status = statusOf(clause, reading, pieces, modals, { time: thread.time, settled }, setting);
    const isLead = reading.items.length === 0 && reading.things.length === 0 && !reading.apart;
    if (isLead) {
      thread.lead = [...thread.lead, clause];
      continue;
    }
    if (reading.apart) {
      if (!joinApart(facts, thread, clause, reading.apart, status)) breakThread(thread, pieces, setting.reporting);
      continue;
    }
    if (status === null || lost) {
      thread.last = null;
      addWithoutFigures(facts, thread, clause, pieces, modals, speaker, setting);
      continue;
    }
    addFacts(facts, thread, clause, reading, status, speaker, setting.reporting);
    thread.reported = status === 'reported';
    thread.lead = [];
    if (thread.subject?.part) thread.subject = null;
  }
  return facts;
}

/** A meeting, or what the grammar understands whole. False where nothing is told. */
function addWithoutFigures(
  facts: Fact[],
  thread: Thread,
  clause: Clause,
  pieces: readonly Piece[],
  modals: readonly ModalWord[],
  speaker: Common['speaker'],
  setting: SentenceSetting,
): boolean {
  const common = { ...spanOf(clause), subject: null, speaker, clauses: [...thread.lead, clause] };
  const event = modals.length === 0 ? readEvent(pieces) : null;
  const eventTime = event?.time ?? thread.time;
  if (event && eventTime) {
    const fact: EventFact = { ...common, kind: 'event', time: eventTime, status: 'reported', english: event.english };
    facts.push(fact);
    thread.event = fact;
    thread.lead = [];
    thread.settled = true;
    thread.past = true;
    return true;
  }
  const words = wordsOfClause(clause.chunks);
  const reading = readGrammar(words);
  if (reading === null && setting.heading) return addHeading(facts, readSubject(words), common);
  if (!reading || reading.times.length > 1) return false;
  thread.time = reading.times[0] ?? thread.time;
  if (reading.verbal === null) {
    thread.fronts = [...thread.fronts, ...reading.fronts];
    thread.lead = [...thread.lead, clause];
    return true;
  }
  const ruling = modals.filter((word) => word.start < clause.end && (!word.short || word.start >= clause.start));
  const settled = thread.past || (isPast(thread.time, setting) && !isNow(thread.time));
  const isAhead = thread.time !== null && 'period' in thread.time && !settled && thread.time.period.until;
  const isCounted = clause.chunks.some(holdsNumber);
  const told = tell(reading, {
    settled: settled || (setting.settled && isCounted && modals.length === 0),
    intended: !settled && (thread.intended || ruling.length > 0 || isAhead),
    ongoing: thread.time !== null && 'period' in thread.time && /(以来|年来)$|^截[至止]?/.test(thread.time.period.text),
  });
  if (told === null) return false;
  // 2024年力争再上台阶: what was aimed at is no result.
  if (told.status === 'reported' && ruling.some(({ start }) => start >= clause.start)) return false;
  // A number without a sign of when it holds may be a result or a goal.
  const hasHappened =
    reading.verbal.isEvent === true && modals.length === 0 && !setting.planning && !clause.chunks.some(isRound);
  if (isCounted && !hasHappened && (told.status === null || (thread.time !== null && 'english' in thread.time)))
    return false;
  if (told.status === 'reported' && setting.settled && !settled && clause.chunks.some(isRound)) return false;
  if (hasHappened && (told.telling === 'present' || (told.telling === 'note' && isCounted)))
    Object.assign(told, { telling: 'perfect', status: 'reported' });
  if (told.status === 'plan' && ruling.length > 0 && ruling.every(({ modality }) => modality === 'claim'))
    Object.assign(told, { status: 'claim' });
  const held = facts.at(-1);
  if (held?.kind === 'event' && thread.event === held && reading.subject === null && reading.times.length === 0) {
    const joined: EventFact = {
      ...held,
      end: clause.end,
      english: `${held.english} and ${reading.verbal.say('past')}`,
      clauses: [...held.clauses, clause],
    };
    facts.splice(-1, 1, joined);
    thread.event = joined;
    return true;
  }
  const before = thread.statement;
  if (
    before &&
    facts.at(-1) === before &&
    carriesOn(before.statement, reading, told.telling) &&
    (told.status ?? before.status) === before.status
  ) {
    const joined: StatementFact = {
      ...before,
      end: clause.end,
      statement: { ...before.statement, verbals: [...before.statement.verbals, reading.verbal] },
      clauses: [...before.clauses, clause],
    };
    facts.splice(-1, 1, joined);
    thread.statement = joined;
    return true;
  }
  if (reading.subject === null && needsSubject(reading.verbal, told.status)) return false;
  const fact: StatementFact = {
    ...common,
    kind: 'statement',
    start: thread.lead[0]?.start ?? clause.start,
    time: thread.time,
    status: told.status,
    statement: {
      fronts: [...thread.fronts, ...reading.fronts],
      subject: reading.subject,
      telling: told.telling,
      verbals: [reading.verbal],
    },
  };
  facts.push(fact);
  thread.statement = fact;
  thread.lead = [];
  thread.fronts = [];
  thread.broken = false;
  thread.intended ||= told.status === 'plan';
  if (told.telling === 'past' || told.telling === 'perfect') thread.past = true;
  return true;
}

/** 当前, 目前: how things stand, and not what has been. */
function isNow(time: Time | null): boolean {
  return time !== null && 'period' in time && /^(当前|截?[至止]?目前)/.test(time.period.text);
}

/** 2022年上半年软件业运行情况: a noun phrase as a title, which says what the text is about. */
function addHeading(
  facts: Fact[],
  reading: ReturnType<typeof readSubject>,
  common: Omit<Common, 'time' | 'status'>,
): boolean {
  if (reading === null || reading.subject.parts.every(({ counting, after }) => counting === 'name' && after === ''))
    return false;
  if (reading.fronts.length > 0 || reading.effects.length > 0 || reading.times.length > 1) return false;
  const time = reading.times[0] ?? null;
  facts.push({ ...common, kind: 'event', time, status: null, english: sayNominals(reading.subject, false) });
  return true;
}

/** 50家以上, 100亿元左右: how goals are told. */
function isRound({ figure }: Chunk): boolean {
  return figure !== null && (figure.bound === 'about' || figure.bound === 'at-least');
}

/** An amount, a quantity or a share; 109项 and 三方面 only count. */
function holdsNumber({ figure }: Chunk): boolean {
  if (figure === null) return false;
  return (
    figure.kind === 'amount' ||
    figure.kind === 'share' ||
    (figure.kind === 'quantity' && figure.unit !== null && !PLAIN_COUNTS.has(figure.unit))
  );
}

const PLAIN_COUNTS = new Set('个 项 条 方面 种 类 大 岁 年 个月 天'.split(' '));

/** Behind 发展新质生产力，是…要求 the first clause is what the sentence speaks of, and nothing to be done. */
const TOPIC_BEFORE = /^(不是|不仅|才|关键|既|就|离不开|是|必须|需|首先|就是|需要|在于|意味着)$/;

/** What a clause without a subject of its own begins with. */
const BEGINNINGS: ReadonlySet<Piece['sense']> = new Set(['verb', 'modality', 'adverb']);

/** After a clause that is not understood, no period, no subject and no fact is carried on. */
function breakThread(thread: Thread, pieces: readonly Piece[], isReport: boolean): void {
  const first = pieces[0];
  const begins = first !== undefined && BEGINNINGS.has(first.sense);
  thread.time = null;
  thread.reported = false;
  thread.last = null;
  thread.subject = null;
  thread.measurement = null;
  thread.lead = [];
  thread.fronts = [];
  thread.statement = null;
  thread.event = null;
  thread.broken ||= !begins && (!isReport || pieces.some(({ sense }) => sense === 'name'));
}

function follow(thread: Thread, reading: ClauseReading): void {
  // A clause with a time or a subject of its own says nothing more of the fact before it: GDP为3.46万亿元，2024年增长5.8%.
  if (reading.time !== null || reading.subject !== null) thread.last = null;
  thread.time = reading.time ?? thread.time;
  thread.subject = reading.subject ?? thread.subject;
  thread.settled ||= reading.settled;
  thread.past ||= reading.settled && !(reading.time !== null && 'english' in reading.time);
  thread.ofWhich ||= reading.ofWhich;
  thread.measurement = reading.measurement ?? thread.measurement;
  if (reading.subject !== null) thread.broken = false;
}

function addFacts(
  facts: Fact[],
  thread: Thread,
  clause: Clause,
  reading: ClauseReading,
  status: FactStatus,
  speaker: Common['speaker'],
  isReport: boolean,
): void {
  const common = { time: thread.time, subject: thread.subject, status, speaker, clauses: [...thread.lead, clause] };
  const begin = thread.lead[0]?.start ?? clause.start;
  if (reading.things.length > 0) {
    const verb = reading.verb ?? (isReport && status === 'reported' ? exists : null);
    thread.last = null;
    if (verb !== null)
      facts.push({ ...common, start: begin, end: clause.end, kind: 'count', things: reading.things, verb });
    return;
  }
  for (const [index, item] of reading.items.entries()) {
    const { indicator, start, end } = item;
    const quantity = measured(item.quantity, thread);
    if (indicator === null) {
      thread.last = join(facts, thread.last, { clause, quantity, end, status });
      continue;
    }
    const fact: IndicatorFact = {
      ...common,
      kind: 'indicator',
      start: index === 0 ? begin : start,
      end,
      indicator,
      ofWhich: thread.ofWhich,
      quantities: [quantity],
    };
    facts.push(fact);
    thread.ofWhich = false;
    thread.last = fact;
  }
}

/** 按不变价格计算，… holds for the next change. */
function measured(quantity: Quantity, thread: Thread): Quantity {
  if (thread.measurement === null || quantity.relation.sense !== 'change') return quantity;
  const { measurement } = thread;
  thread.measurement = null;
  return { ...quantity, measurement: quantity.measurement ?? measurement };
}

interface Continuation {
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly end: number;
  readonly status: FactStatus;
}

/** Gives each fact of the sentence its own change; false where there are not as many of them. */
function joinApart(
  facts: Fact[],
  thread: Thread,
  clause: Clause,
  quantities: readonly Quantity[],
  status: FactStatus | null,
): boolean {
  const wholes = facts.filter((fact) => fact.kind === 'indicator');
  const fits =
    thread.last !== null &&
    wholes.length === facts.length &&
    wholes.length === quantities.length &&
    wholes.every((fact) => fact.status === status && fact.quantities.length === 1);
  if (!fits) return false;
  for (const [index, fact] of wholes.entries()) {
    const quantity = quantities[index];
    if (!quantity) return false;
    const joined: IndicatorFact = {
      ...fact,
      end: clause.end,
      quantities: [...fact.quantities, quantity],
      clauses: [...fact.clauses, clause],
    };
    facts.splice(index, 1, joined);
    thread.last = joined;
  }
  return true;
}

/** Puts a change behind the fact that it belongs to; null where it belongs to none. */
function join(facts: Fact[], last: IndicatorFact | null, { clause, quantity, end, status }: Continuation) {
  const before = last?.quantities.at(-1);
  if (last === null || before === undefined || last.status !== status || !follows(before, quantity)) return null;
  const joined: IndicatorFact = {
    ...last,
    end,
    quantities: [...last.quantities, quantity],
    clauses: last.clauses.includes(clause) ? last.clauses : [...last.clauses, clause],
  };
  facts.splice(facts.lastIndexOf(last), 1, joined);
  return joined;
}

/** Points are added to a share. Behind a growth rate they would be a change of the rate, which English would not say so. */
function follows(before: Quantity, { relation, figure, against }: Quantity): boolean {
  if (figure.kind !== 'points' || against !== null) return true;
  return relation.sense === 'change' && before.figure.kind === 'share' && before.relation.sense !== 'change';
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
