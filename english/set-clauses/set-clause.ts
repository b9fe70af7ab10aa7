/** Clauses that news has in set words: 大会应到代表598名, 会议审议通过《办法》, 占地约1120亩. One line of English for each. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { Time } from '../figures/clause-parts.ts';
import type { Fact, EventFact } from '../fact.ts';
import type { ModalWord } from '../modality.ts';
import { sayAllocation } from './allocation.ts';
import { sayBondIssue } from './bond-issue.ts';
import { sayForecast } from './forecast.ts';
import { sayIndustryRatio } from './industry-ratio.ts';
import { sayIndexZone } from './index-zone.ts';
import { sayIssuance } from './issuance.ts';
import { sayOfficers } from './officers.ts';
import { sayOfSelf } from './of-self.ts';
import { sayLimit } from './limit.ts';
import { sayOutgrowing } from './outgrowing.ts';
import { sayPartDone } from '../figures/part-done.ts';
import { sayPartOfCounted } from './part-of-counted.ts';
import { findPieces, type Piece } from '../piece.ts';
import { sayPlanProgress } from './plan-progress.ts';
import { sayPrimeRate } from './prime-rate.ts';
import { sayPullTogether } from './pull-together.ts';
import { sayProceedings } from './proceedings.ts';
import { sayProcedure } from './procedure.ts';
import { sayProject } from './project.ts';
import { sayProvision } from './provision.ts';
import { sayContribution } from './contribution.ts';
import { sayWorksProgress } from './works-progress.ts';
import type { SetClause, SetSaying, Tense } from './set-saying.ts';
import type { PlainClause } from '../sentences/plain-clause.ts';
import { isPast } from '../status.ts';
import { leadOf, type SentenceSetting, type Thread } from '../thread.ts';

const SAYINGS: readonly ((clause: SetClause) => SetSaying | null)[] = [
  sayProcedure,
  sayOfficers,
  sayProceedings,
  sayIssuance,
  sayProvision,
  sayProject,
  sayWorksProgress,
  sayContribution,
  sayPartDone,
  sayPartOfCounted,
  sayPlanProgress,
  sayAllocation,
  sayBondIssue,
  sayLimit,
  sayIndexZone,
  sayIndustryRatio,
  sayOutgrowing,
  sayPrimeRate,
  sayForecast,
  sayPullTogether,
];

/** Adds what such a clause says. False where it is none, or where a word of intent makes it uncertain. */
export function addSetClause(
  facts: Fact[],
  thread: Thread,
  { clause, speaker, modals, former }: PlainClause & { readonly former: Clause | undefined },
  setting: SentenceSetting,
): boolean {
  if (thread.demanding || thread.partless !== null || thread.staged || thread.concern !== null) return false;
  const set = readSetClause(clause, former ?? null, facts, thread, setting);
  const said = set === null ? null : (firstSaid(set) ?? (speaker === null ? null : sayOfSelf(set)));
  if (set === null || said === null) return false;
  const status = said.status === undefined ? 'reported' : said.status;
  const isHeld = thread.meeting && isDay(said.time ?? set.time); // a meeting that deploys was held, whatever it plans
  const planning = setting.planning && !isHeld && said.isIssue !== true;
  const isOver = said.isOver === true && !setting.planning && !thread.bound;
  if (status === 'reported' && !isOver && !hasHappened(clause, modals, thread, { ...setting, planning })) return false;
  if (said.goesOn !== undefined && facts.at(-1) === said.goesOn) {
    const { goesOn } = said;
    facts.splice(-1, 1, { ...goesOn, end: clause.end, english: said.english, clauses: [...goesOn.clauses, clause] });
    return true;
  }
  const lead = said.from === undefined || leadOf(thread).includes(said.from) ? leadOf(thread) : [said.from];
  const fact: EventFact = {
    kind: 'event',
    start: lead[0]?.start ?? clause.start,
    end: clause.end,
    time: said.isTimeless === true ? null : (said.time ?? set.time),
    subject: null,
    within: null,
    status,
    speaker,
    english: said.english,
    clauses: [...lead, clause],
  };
  facts.push(fact);
  thread.time = said.time ?? set.time;
  thread.intended ||= said.opensPlan === true;
  thread.lead = [];
  thread.officers = [];
  thread.fronts = [];
  thread.statement = null;
  thread.last = null;
  return true;
}

/** 11月14日主持召开…, and not 到2027年. */
function isDay(time: Time | null): boolean {
  return time !== null && 'period' in time && time.period.kind === 'day' && !time.period.until;
}

/** Nothing before the clause or in it says that it is yet to be. */
function hasHappened(
  clause: Clause,
  modals: readonly ModalWord[],
  { intended, aiming }: Thread,
  { planning }: SentenceSetting,
): boolean {
  return !intended && !aiming && !planning && modals.every(({ start }) => start >= clause.end);
}

function firstSaid(set: SetClause): SetSaying | null {
  for (const say of SAYINGS) {
    const said = say(set);
    if (said !== null) return said;
  }
  return null;
}

function readSetClause(
  clause: Clause,
  former: Clause | null,
  facts: readonly Fact[],
  thread: Thread,
  setting: SentenceSetting,
): SetClause | null {
  const pieces = findPieces(clause.chunks);
  let time: Time | null = null;
  let isDone = false;
  let at = 0;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const own = timeOf(piece);
    if (own !== null && time !== null) return null;
    if (own !== null) time = own;
    else if (isSmall(piece)) isDone ||= piece.text === '已' || (piece.sense === 'adverb' && piece.adverb.settled);
    else break;
  }
  const start = pieces[at]?.start;
  if (start === undefined) return null;
  const chunks = clause.chunks.filter((chunk) => chunk.start >= start);
  thread.meeting ||= /^(?:会议|大会|全会)(?![室期]|中心)/u.test(textOf(chunks));
  const when = time ?? thread.time;
  const ofOne = thread.ofOne || setting.ofOne;
  const last = facts.at(-1);
  const before = former !== null && last?.clauses.includes(former) === true ? last : null;
  return {
    text: textOf(chunks),
    chunks,
    isDone,
    time: when,
    tense: tenseOf(when, setting),
    former,
    before,
    isHeading: setting.heading,
    ofOne,
    thread,
  };
}

function timeOf(piece: Piece): Time | null {
  if (piece.sense === 'period') return { period: piece.period };
  return piece.sense === 'time' ? { english: piece.english } : null;
}

function isSmall(piece: Piece): boolean {
  return (piece.sense === 'adverb' && piece.adverb.english === null) || /^(?:并|还|也|已|会上)$/u.test(piece.text);
}

function tenseOf(time: Time | null, setting: SentenceSetting): Tense {
  if (time === null) return 'has been';
  if ('english' in time) return time.english === 'recently' ? 'was' : 'has been';
  const { text } = time.period;
  if (/^(?:截?[至止]?目前|今年$)|(?:以来|年来)$/u.test(text) || !isPast(time, setting)) return 'has been';
  return /^截[至止]/u.test(text) ? 'had been' : 'was';
}
