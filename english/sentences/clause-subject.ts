/** A clause that is what the next one speaks of: 解决吃水问题，是头等大事; 扩大服务消费，关键在于放宽准入. */
import { textOf, type Chunk } from '../chunk.ts';
import { hasFigure, type Clause } from '../clause.ts';
import { readGrammar, readSubject, type Reading } from '../grammar/grammar.ts';
import { conjugate } from '../grammar/inflect.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { nameOf, type NominalList } from '../grammar/nominal.ts';
import { joinVerbals, type Verbal } from '../grammar/verbal.ts';
import { REQUIRING, RESTING, SAID_OF_DEED, UNEQUAL } from '../words/clause-subject.ts';
import { isBare } from './misleading.ts';
import { pairAt, type Pair } from './pair.ts';
import { cutAt, told, upTo } from './phrase.ts';

type Deed = Reading & { readonly verbal: Verbal };

/** A clause and those behind it as one statement; null where none of them says something of the first. */
export function spokenOf(one: Clause, behind: readonly Clause[]): Pair | null {
  const at = behind.slice(0, MOST_TOPICS).findIndex(({ chunks }) => isSaidOf(textOf(chunks)));
  const last = behind[at];
  if (last === undefined) return null;
  /** 有利于扩大就业，|有利于畅通循环 */
  const further = SAID_OF_DEED.test(textOf(last.chunks)) ? sameBehind(last, behind.slice(at + 1)) : [];
  const named = at === 0 ? ofThing(one, [last, ...further]) : null;
  if (named !== null) return named;
  const topics = [one, ...behind.slice(0, at)];
  const read = topics.map(({ chunks }) => readGrammar(wordsOfClause(chunks)));
  if (!read.every(isDeed) || topics.some(hasFigure)) return null;
  const clauses = [...topics, last, ...further];
  const chunks = clauses.flatMap((clause) => clause.chunks);
  return { clauses, chunks, reading: readAll(read, [last, ...further]), isOfFigures: false };
}

/** 市场活力的激发，|离不开制度创新: a thing, and what is said of it behind the comma. */
function ofThing(one: Clause, said: readonly [Clause, ...Clause[]]): Pair | null {
  const named = readSubject(wordsOfClause(one.chunks));
  const [{ chunks }] = said;
  if (named === null || RESTING.test(textOf(chunks)) || REQUIRING.test(textOf(chunks))) return null;
  if (named.times.length + named.effects.length > 0 || isBare(named.subject)) return null;
  const verbals = said.map((clause) => saidAlone(clause.chunks));
  if (!verbals.every((verbal) => verbal !== null)) return null;
  const reading = { ...named, verbal: { ...joinVerbals(verbals), hasObject: true } };
  const clauses = [one, ...said];
  return { clauses, chunks: clauses.flatMap((clause) => clause.chunks), reading, isOfFigures: false };
}

/** 支持企业不等于放松管理: one clause that says what a deed does not mean. */
export function unequalIn(clause: Clause): Pair | null {
  const { chunks } = clause;
  const unequal = UNEQUAL.exec(textOf(chunks));
  if (unequal === null || unequal.index === 0) return null;
  const rest = cutAt(chunks, unequal.index + unequal[0].length);
  const who = told(upTo(chunks, unequal.index));
  const what = rest === null ? null : told(rest);
  if (who === null || what === null) return null;
  const verbal: Verbal = { say: () => `does not mean ${what}`, hasObject: true, isDone: false, possession: null };
  const subject: NominalList = { parts: [nameOf(who)], open: false };
  return {
    clauses: [clause],
    chunks,
    reading: { times: [], fronts: [], subject, isDoing: true, effects: [], verbal },
    isOfFigures: false,
  };
}

/** 发展银发经济，|既是民生工程，也是发展工程: a pair of what is said of it; null where no pair behind a deed says anything of it. */
export function pairOf(one: Clause, [next, last]: readonly Clause[]): Pair | null {
  const pair = next === undefined ? null : pairAt(next, last, true);
  const topic = pair === null ? null : readGrammar(wordsOfClause(one.chunks));
  if (pair === null || !isDeed(topic) || hasFigure(one)) return null;
  const { verbal = null, subject = null } = pair.reading ?? {};
  const isSaid = verbal !== null && subject === null && OF_DEEDS.test(verbal.say('base'));
  if (!isSaid && !PAIRED.test(textOf(next?.chunks ?? []))) return null;
  const parts = [{ ...nameOf(topic.verbal.say('ing')), isAction: true }] as const;
  const reading =
    isSaid && pair.reading !== null
      ? { ...pair.reading, fronts: topic.fronts, subject: { parts, open: false }, isDoing: true }
      : null;
  return { ...pair, clauses: [one, ...pair.clauses], chunks: [...one.chunks, ...pair.chunks], reading };
}

/** What is said of something done. */
const OF_DEEDS = /^(?:be|bear|bring|come|depend|help|lie|mean|need|require)\b/;

/** 既是, 一头连着: said of what stands before, understood or not. */
const PAIRED = /^(?:既|不仅仅?|不只|不但|不|并不)是|^一[头端]/u;

function isSaidOf(text: string): boolean {
  return RESTING.test(text) || SAID_OF_DEED.test(text) || REQUIRING.test(text);
}

/** 加强监管: done by nobody who is named, and not over. */
function isDeed(reading: Reading | null): reading is Deed {
  if (reading?.verbal == null) return false;
  const { subject, verbal, times, effects } = reading;
  return subject === null && verbal.hasObject && !verbal.isDone && times.length + effects.length === 0;
}

function readAll(topics: readonly Deed[], said: readonly [Clause, ...Clause[]]): Pair['reading'] {
  const [{ chunks }] = said;
  const resting = RESTING.exec(textOf(chunks));
  const requiring = REQUIRING.exec(textOf(chunks));
  const [only, ...others] = topics;
  if (resting === null && requiring === null) return asSubject(topics, said);
  if (only === undefined || others.length > 0) return null;
  return resting === null ? requires(only, chunks, requiring) : restsOn(only, chunks, resting);
}

/** The clauses that say more of it in the same words. */
function sameBehind(last: Clause, behind: readonly Clause[]): readonly Clause[] {
  const words = SAID_OF_DEED.exec(textOf(last.chunks))?.[0].slice(-3);
  const end = behind.findIndex(({ chunks }) => SAID_OF_DEED.exec(textOf(chunks))?.[0].slice(-3) !== words);
  return end < 0 ? behind : behind.slice(0, end);
}

/** 解决吃水问题，是头等大事: what is said of it has no subject of its own. */
function asSubject(topics: readonly Deed[], said: readonly [Clause, ...Clause[]]): Pair['reading'] {
  const verbals = said.map(({ chunks }) => saidAlone(chunks));
  const [first, ...rest] = topics.map(({ verbal }) => ({ ...nameOf(verbal.say('ing')), isAction: true }));
  if (!verbals.every((verbal) => verbal !== null) || first === undefined) return null;
  const verbal = { ...joinVerbals(verbals), hasObject: true };
  return {
    times: [],
    fronts: topics[0]?.fronts ?? [],
    subject: { parts: [first, ...rest], open: false },
    isDoing: true,
    effects: [],
    verbal,
  };
}

/** What a clause says, without a subject, a time or a place. */
function saidAlone(chunks: readonly Chunk[]): Verbal | null {
  const reading = readGrammar(wordsOfClause(chunks));
  if (reading?.verbal == null || reading.subject !== null || reading.verbal.isDone) return null;
  const { times, fronts, effects, verbal } = reading;
  return times.length + fronts.length + effects.length > 0 ? null : verbal;
}

/** 推动绿色转型，必须坚持系统观念: 'advancing the green transition requires adhering to …' */
function requires({ verbal, fronts }: Deed, last: readonly Chunk[], opening: RegExpExecArray | null): Pair['reading'] {
  const rest = opening === null ? null : cutAt(last, opening[0].length);
  const what = rest === null ? null : told(rest);
  if (what === null) return null;
  const subject: NominalList = { parts: [{ ...nameOf(verbal.say('ing')), isAction: true }], open: false };
  const forms = conjugate('require');
  const required: Verbal = {
    say: (form) => `${forms[form]} ${what}`,
    hasObject: true,
    isDone: false,
    possession: null,
  };
  return { times: [], fronts, subject, isDoing: true, effects: [], verbal: required };
}

/** 关键在于放宽准入: 'the key to expanding services consumption lies in …' */
function restsOn(topic: Deed, chunks: readonly Chunk[], opening: RegExpExecArray): Pair['reading'] {
  const [words, point] = opening;
  // 推动物价回升，重在扩大需求
  const link = RESTING_POINTS[point ?? '关键'];
  const rest = cutAt(chunks, words.length);
  if (link === undefined || rest === null) return null;
  const what = told(rest);
  if (what === null) return null;
  const head = `${link.head} ${link.joint} ${topic.verbal.say('ing')}`;
  const subject: NominalList = { parts: [nameOf(`the ${head}`)], open: false };
  const verbal: Verbal = {
    say: (form) => `${conjugate('lie')[form]} in ${what}`,
    hasObject: true,
    isDone: false,
    possession: null,
  };
  return { times: [], fronts: topic.fronts, subject, isDoing: true, effects: [], verbal };
}

const RESTING_POINTS: Readonly<Record<string, { readonly head: string; readonly joint: string }>> = {
  关键: { head: 'key', joint: 'to' },
  根本: { head: 'foundation', joint: 'for' },
  核心: { head: 'core', joint: 'of' },
  要害: { head: 'crux', joint: 'of' },
  出路: { head: 'way out', joint: 'for' },
  重点: { head: 'focus', joint: 'of' },
  难点: { head: 'difficulty', joint: 'of' },
  优势: { head: 'advantage', joint: 'of' },
};

/** More clauses than these are no subject. */
const MOST_TOPICS = 3;
