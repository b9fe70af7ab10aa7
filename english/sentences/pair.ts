/** Two clauses that make sense only together, as one: 既关乎增长，也关乎民生. */
import { textOf, type Chunk } from '../chunk.ts';
import { hasFigure, type Clause } from '../clause.ts';
import { told, upTo } from './phrase.ts';
import { readGrammar, readSubject, type Reading } from '../grammar/grammar.ts';
import { conjugate } from '../grammar/inflect.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { nameOf, sayNominals, type NominalList } from '../grammar/nominal.ts';
import type { Form, Verbal } from '../grammar/verbal.ts';
import { PAIRS, SAYINGS, type PairSense, type PairWords } from '../words/pair.ts';

export interface Pair {
  readonly clauses: readonly Clause[];
  /** Without the words that join them. */
  readonly chunks: readonly Chunk[];
  /** Both as one; null where one of them is not understood. */
  readonly reading: (Reading & { readonly verbal: Verbal }) | null;
  /** Both are so, and one has a figure, which may be told alone. */
  readonly isOfFigures: boolean;
}

/** The pair that a clause begins; null where neither it nor the next says so. */
export function pairAt(one: Clause, other: Clause | undefined, isOfDeed: boolean = false): Pair | null {
  if (other === undefined) return null;
  const [text, behind] = [textOf(one.chunks), textOf(other.chunks)];
  const clauses = [one, other] as const;
  const saying = SAYINGS.find(({ first, second }) => first.test(text) && second.test(behind));
  if (saying !== undefined)
    return {
      clauses,
      chunks: [...one.chunks, ...other.chunks].filter(({ text: said }) => !/^[既又]/u.test(said)),
      reading: readSaying(saying, `${text}，${behind}`),
      isOfFigures: false,
    };
  for (const words of PAIRS) {
    const first = words.first.exec(text);
    const second = words.second.exec(behind);
    if (first === null || second === null || isQuoted(text, first.index)) continue;
    const halves: Halves = [without(one.chunks, first), without(other.chunks, second)];
    const chunks = halves.flatMap((half) => half ?? []);
    const isOfFigures = (words.sense === 'both' || words.sense === 'not-only') && clauses.some(hasFigure);
    return { clauses, chunks, reading: readPair(words, halves, first, isOfDeed), isOfFigures };
  }
  return null;
}

type Halves = readonly [readonly Chunk[] | null, readonly Chunk[] | null];

function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

/** The chunks of a clause without the words that join it to the other; null where these are part of a longer word. */
function without(chunks: readonly Chunk[], { 0: word, index: from }: RegExpExecArray): readonly Chunk[] | null {
  const kept: Chunk[] = [];
  const to = from + word.length;
  let at = 0;
  for (const chunk of chunks) {
    const end = at + chunk.text.length;
    if (end <= from || at >= to) kept.push(chunk);
    else {
      const before = chunk.text.slice(0, Math.max(from - at, 0));
      const behind = chunk.text.slice(Math.max(to - at, 0));
      const isPart = chunk.entry !== null || chunk.figure !== null || chunk.kind !== 'word';
      if (isPart && before + behind !== '') return null;
      if (before !== '') kept.push({ ...chunk, text: before, end: chunk.start + before.length });
      if (behind !== '') kept.push({ ...chunk, text: behind, start: chunk.end - behind.length });
    }
    at = end;
  }
  return kept.length === 0 ? null : kept;
}

function readPair(
  { sense }: PairWords,
  [one, other]: Halves,
  opening: RegExpExecArray,
  isOfDeed: boolean,
): Pair['reading'] {
  if (sense === null || one === null || other === null) return null;
  if (sense === 'two-ends') return readEnds(one, other, opening, isOfDeed);
  const isPlace = opening.input.startsWith('在', opening.index + opening[0].length) && textOf(other).startsWith('在');
  if (isPlace && (sense === 'not-but' || sense === 'not-only')) return readLies(one, other, opening, JOINTS[sense]);
  const first = readGrammar(wordsOfClause(one));
  const second = readGrammar(wordsOfClause(other));
  if (first?.verbal == null || second?.verbal == null) return null;
  if (second.times.length > 0 || second.fronts.length > 0 || first.verbal.isDone !== second.verbal.isDone) return null;
  if (sense === 'only-by') return readOnlyBy(first, second);
  // 不仅企业受益，消费者也受益: two subjects, which no English predicate joins.
  if (second.subject !== null || second.effects.some((effect) => !first.effects.includes(effect))) return null;
  // 既没有资源，也没有技术: neither, which these words do not say.
  if ([first, second].some(({ verbal }) => /\bnot\b/.test(verbal?.say('base') ?? ''))) return null;
  const isBare = first.subject === null;
  // 既要稳定增长，又要防范风险: of what, nobody says.
  if (isBare && !(first.verbal.hasObject && second.verbal.hasObject)) return null;
  const say = joined(isBare && sense === 'both' && !isOfDeed ? 'while' : sense, first.verbal, second.verbal);
  if (say === null) return null;
  const { hasObject, isDone } = first.verbal;
  return {
    ...first,
    verbal: { say, hasObject: hasObject && second.verbal.hasObject, isDone, possession: null },
  };
}

/** 'is not only a gap but also an opportunity', 'not only lowers costs but also raises efficiency' */
function joined(sense: Exclude<PairSense, null> | 'while', first: Verbal, second: Verbal): Verbal['say'] | null {
  // 既要抓好当前工作，又要谋划长远发展, of nobody: 'do a good job in … while planning …'
  if (sense === 'while') return (form) => `${first.say(form)} while ${second.say('ing')}`;
  const [opening, joint] = JOINTS[sense] ?? [];
  if (opening === undefined || joint === undefined) return null;
  const one = SHARED.exec(first.say('base'))?.[0];
  const other = SHARED.exec(second.say('base'))?.[0];
  // 不仅是富民产业，更是生态产业: one of these, of which English has named several or the only one.
  if (sense !== 'and-more' && one === 'be ' && other === one && !(isOfOne(first) && isOfOne(second))) return null;
  if (sense !== 'and-more' && one !== undefined && one === other)
    return (form) => {
      const verb = conjugate(one.trim())[form];
      return `${verb} ${opening} ${restOf(first, form, verb)} ${joint} ${restOf(second, form, verb)}`;
    };
  if (sense === 'and-more') {
    // 'depends on progress and, even more so, on sound rules', 'brings challenges and, even more so, opportunities'
    const verb = LINKED.exec(first.say('base'))?.[0] ?? null;
    const isSame = verb !== null && LINKED.exec(second.say('base'))?.[0] === verb;
    const again = second.say('base').replace(LINKING, '');
    return (form) => `${first.say(form)} ${joint} ${isSame ? again : second.say(form)}`;
  }
  if (sense === 'not-but' || one === 'be ' || other === 'be ') return null;
  return (form) => `${opening} ${first.say(form)} ${joint} ${second.say(form)}`;
}

function isOfOne({ say }: Verbal): boolean {
  return /^be (?:an?|one|the (?:basis|core|cornerstone|essence|foundation|goal|key|lifeline|soul|top)) /.test(
    say('base'),
  );
}

function restOf({ say }: Verbal, form: Form, verb: string): string {
  return say(form).slice(verb.length + 1);
}

const JOINTS: Readonly<Partial<Record<Exclude<PairSense, null> | 'while', readonly [string, string]>>> = {
  both: ['both', 'and'],
  'not-only': ['not only', 'but also'],
  'not-but': ['not', 'but'],
  'and-more': ['', 'and, even more so,'],
};

/** Verbs, with their prepositions, of which English repeats no more than these. */
const LINKED = /^(?:(?:depend|be inseparable|bear|come|stem|rest) (?:on|from)|bring|mean|need|require) /;
const LINKING = /^(?:depend|be inseparable|bear|come|stem|rest|bring|mean|need|require) /;

/** Verbs that are said once where both have them. */
const SHARED = /^(?:be|have|lie in|need) /;

/** 问题的关键不在总量，而在结构: 'lies not in the total but in …' */
function readLies(
  one: readonly Chunk[],
  other: readonly Chunk[],
  { index }: RegExpExecArray,
  [opening, joint]: readonly [string, string] = ['not', 'but'],
): Pair['reading'] {
  const who = index === 0 ? null : (asPoint(upTo(one, index)) ?? readSubject(wordsOfClause(upTo(one, index))));
  const here = told(behindIn(one, index));
  const there = told(behindIn(other, 0));
  if (who === null || here === null || there === null || who.times.length + who.effects.length > 0) return null;
  const say = (form: Form) => `${conjugate('lie')[form]} ${opening} in ${here} ${joint} in ${there}`;
  return { ...who, verbal: { say, hasObject: true, isDone: false, possession: null } };
}

/** 问题的关键, 发展的关键: there is one. */
function asPoint(chunks: readonly Chunk[]): (Reading & { readonly subject: NominalList }) | null {
  const head = POINTS[/^(?:问题|事情|矛盾)的(\p{Script=Han}{2})$/u.exec(textOf(chunks))?.[1] ?? ''];
  const named = readSubject(wordsOfClause(chunks));
  const said = named === null ? '' : sayNominals(named.subject, false);
  const one = head === undefined ? said.replace(/^keys to /, 'the key to ') : `the ${head} the problem`;
  if (head === undefined && (named === null || one === said)) return null;
  const subject: NominalList = { parts: [nameOf(one)], open: false };
  return { times: [], fronts: [], subject, isDoing: false, effects: [], verbal: null };
}

const POINTS: Readonly<Record<string, string>> = {
  关键: 'key to',
  根源: 'root of',
  症结: 'crux of',
  核心: 'heart of',
  根本: 'root of',
};

/** Behind 在 or 在于. */
function behindIn(chunks: readonly Chunk[], from: number): readonly Chunk[] {
  const text = textOf(chunks);
  const start = from + (text.startsWith('在于', from) ? 2 : 1);
  return chunks.slice(upTo(chunks, start).length);
}

/** 只有坚持创新，才能赢得主动: 'only by adhering to innovation can …' */
function readOnlyBy(first: Reading, second: Reading): Pair['reading'] {
  const { verbal } = second;
  const isDeed = first.subject === null && first.verbal?.hasObject === true && first.effects.length === 0;
  const isPlain = second.effects.every((effect) => effect === 'can') && first.fronts.length === 0;
  if (!isDeed || !isPlain || first.verbal === null || verbal === null || first.times.length > 0) return null;
  const means = `only by ${first.verbal.say('ing')}`;
  const { subject } = second;
  const what = verbal.undergone;
  const said =
    subject !== null
      ? `can ${sayNominals(subject, false)} ${verbal.say('base')}`
      : what === undefined
        ? `is it possible to ${verbal.say('base')}`
        : `can ${what.what} ${what.say('base')}`;
  return whole(`${means} ${said}`);
}

/** 一头连着生产，一头连着消费: 'is linked to production at one end and to consumption at the other' */
function readEnds(
  one: readonly Chunk[],
  other: readonly Chunk[],
  { index }: RegExpExecArray,
  isOfDeed: boolean,
): Pair['reading'] {
  const before = upTo(one, index);
  const here = readSubject(wordsOfClause(one.slice(before.length)));
  const there = readSubject(wordsOfClause(other));
  const named = before.length === 0 ? null : readSubject(wordsOfClause(before));
  const who: Reading | null = named ?? (isOfDeed && before.length === 0 ? NOBODY : null);
  if (who === null || here === null || there === null) return null;
  if ([who, here, there].some(({ times, fronts, effects }) => times.length + fronts.length + effects.length > 0))
    return null;
  const ends = `linked to ${sayNominals(here.subject, false)} at one end and to ${sayNominals(there.subject, false)} at the other`;
  const say = (form: Form) => `${conjugate('be')[form]} ${ends}`;
  return { ...who, verbal: { say, hasObject: true, isDone: false, possession: null } };
}

/** What a pair is said of stands in a clause of its own. */
const NOBODY: Reading = { times: [], fronts: [], subject: null, isDoing: false, effects: [], verbal: null };

function readSaying({ verb, rest }: (typeof SAYINGS)[number], text: string): Pair['reading'] {
  const forms = conjugate(verb);
  const verbal: Verbal = { say: (form) => `${forms[form]} ${rest}`, hasObject: true, isDone: false, possession: null };
  const effects = /(?:^|，)(?:也|还|既|又)?(?:要|应|必须)/u.test(text) ? (['must'] as const) : [];
  return { times: [], fronts: [], subject: null, isDoing: false, effects, verbal };
}

/** A whole sentence, which has no other form. */
function whole(english: string): Pair['reading'] {
  const verbal: Verbal = { say: () => english, hasObject: true, isDone: false, possession: null, isSentence: true };
  return { times: [], fronts: [], subject: null, isDoing: false, effects: [], verbal };
}
