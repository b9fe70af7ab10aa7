/**
 * The grammar of statements: what a clause says, if every character of it is understood. Phrases are read from left to
 * right with every reading kept (`chart.ts`); the cheapest that covers the whole clause is told.
 */
import type { Time } from '../figures/clause-parts.ts';
import { compoundingActions, doingNouns, doubtfulNouns } from '../words/action-noun.ts';
import type { Parsed, Rule } from './chart.ts';
import { inDegree, sayRole } from './compose.ts';
import { mayUndergo } from './hastened.ts';
import { conjugate, type VerbForms } from './inflect.ts';
import type { ClauseWords, Effect } from './lexicon.ts';
import { afterBecoming, leadIns } from './lead-ins.ts';
import { listRules } from './list-rules.ts';
import { locatedSubjects } from './located-subjects.ts';
import { areBeside, CONVENING, isWhere, SAID_OF_SUBJECT, VENUE } from './misread.ts';
import { isAgent, isPlural, joinList, nameOf, sayNominals, type Nominal, type NominalList } from './nominal.ts';
import { PUSHING } from './deed-compounds.ts';
import { nounRules, type NounRules } from './noun-rules.ts';
import { someOf } from './some-of.ts';
import { isPassive, retold, sayNot, toldOf, type Form, type Verbal } from './verbal.ts';
import {
  ASKING_OF,
  CHANGES,
  DOCUMENT,
  fewer,
  fits,
  hasOwn,
  isOfMeeting,
  isFounded,
  isPost,
  isStretch,
  isUncounted,
  isUniquePost,
  MEETING,
  OF_SOME,
  oneOf,
  OWN_BODY,
  PACE,
  quickening,
  scheduled,
  THE_ONE,
} from './subject-fit.ts';
import { lookingAhead, timePhrases, type TimePhrase } from './time-phrases.ts';
import { verbRules, type VerbRules } from './verb-rules.ts';

/** A clause understood whole. */
export interface Reading {
  readonly times: readonly Time[];
  /** Adverbials before the subject: 'with the rapid growth of the economy'. */
  readonly fronts: readonly string[];
  readonly subject: NominalList | null;
  /** The subject is something done: 构建新发展格局取得成效. */
  readonly isDoing: boolean;
  /** 由地方给予奖励: who is to do it stands behind 由. */
  readonly isAssigned?: true;
  readonly effects: readonly Effect[];
  /** Null for a clause of only a time or an adverbial, which leads to the next. */
  readonly verbal: Verbal | null;
}

/** The best reading of a clause; null where no reading covers all of it. */
export function readGrammar(clause: ClauseWords): Reading | null {
  const rules = rulesOf(clause);
  return rules && readWhole(rules, ({ verbal, subject }) => verbal !== null || subject === null);
}

/** 围绕民生改善, 依托产业园区: how what stands behind the comma is done. Null for any other clause. */
export function readFront(clause: ClauseWords): string | null {
  if (!FRONTING.test(clause.text)) return null;
  const found = rulesOf(clause)?.preposition(0) ?? [];
  const [best] = found.filter(({ end }) => end === clause.text.length).toSorted((a, b) => a.cost - b.cost);
  return best?.value ?? null;
}

const FRONTING = /^(?:围绕|聚焦|依托|针对|立足|着眼|结合|基于|按照|根据|面向|通过|借助|凭借)/u;

/** Those for whom alone what stands behind the comma is meant. */
export interface Concerned {
  readonly whom: NominalList;
  /** 凡未完成整改的企业，一律不得…: all of them, and they are spoken of. */
  readonly isEvery: boolean;
}

/** 对首次入统的企业, 凡未完成整改的企业: those whom a measure is for, all of the clause. */
export function readConcerned(clause: ClauseWords): Concerned | null {
  const opening = CONCERNING.exec(clause.text)?.[0];
  if (opening === undefined) return null;
  const found = rulesOf(clause)?.nominal(opening.length) ?? [];
  const [best] = found.filter(({ end }) => end === clause.text.length).toSorted((a, b) => a.cost - b.cost);
  if (best === undefined || best.cost > MOST_GUESSED || best.value.open || !best.value.parts.every(mayBeConcerned))
    return null;
  return { whom: best.value, isEvery: opening.startsWith('凡') };
}

const CONCERNING = /^(?:对于?(?!此|照|标|接|外|内)|凡是?)/u;

/** Those who act, and what fulfils a condition. */
function mayBeConcerned(noun: Nominal): boolean {
  return (
    !noun.isAction && (isAgent({ parts: [noun], open: false }) || CONDITION.test(noun.after) || RUN.test(noun.head))
  );
}

const CONDITION = /^ (?:that|with|included in|selected for|at risk of) /;

/** What somebody runs, and is helped to. */
const RUN = /(?:^| )(?:boat|business|exhibition|family|household|project|vehicle|vessel|worker)$/;

/** What stands before a figure and its verb: times, adverbials and a subject, all of the text. */
export function readSubject(clause: ClauseWords): (Reading & { readonly subject: NominalList }) | null {
  const rules = rulesOf(clause);
  const reading =
    rules && readWhole(rules, ({ verbal, subject, isDoing }) => verbal === null && subject !== null && !isDoing);
  return reading?.subject ? { ...reading, subject: reading.subject } : null;
}

/**
 * Noun phrases from one offset of the clause's text to another.
 *
 * @param to as `ClauseWords.offsetOf` has it, or the length of the text
 */
export function nounsBetween(clause: ClauseWords, from: number, to: number): readonly NominalList[] {
  const found = rulesOf(clause)?.nominal(from) ?? [];
  return found
    .filter(({ end }) => end === to)
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ value }) => value);
}

function rulesOf(clause: ClauseWords): Rules | null {
  const before = composed.get(clause);
  if (before !== undefined) return before;
  const rules = composeRules(clause);
  composed.set(clause, rules);
  return rules;
}

/** A clause is asked for a sentence, for a subject, and for the nouns before its figures. */
const composed = new WeakMap<ClauseWords, Rules | null>();

function composeRules(clause: ClauseWords): Rules | null {
  if (clause.text.length > LONGEST_CLAUSE) return null;
  // Noun phrases hold verb phrases and the other way round: each set of rules is handed the ones that come after it late.
  const nouns: NounRules = nounRules(clause, (from) => verbs.verbal(from));
  const nominal = listRules(
    clause,
    nouns,
    (from) => verbs.verbal(from),
    (from) => verbs.thing(from),
  );
  const verbs: VerbRules = verbRules(clause, nouns, nominal);
  const timed = (from: number) => timePhrases(clause, from);
  const leadIn = leadIns(clause, { nominal, verbal: verbs.verbal, propertyLists: nouns.propertyLists });
  const becoming = afterBecoming(clause);
  const located = locatedSubjects(clause, nominal);
  return { ...clause, ...verbs, nominal, propertyLists: nouns.propertyLists, timed, leadIn, becoming, located };
}

type Rules = ClauseWords &
  VerbRules &
  Pick<NounRules, 'propertyLists'> & {
    readonly nominal: Rule<NominalList>;
    readonly leadIn: Rule<string>;
    /** After what has become of the subject. */
    readonly becoming: Rule<string>;
    readonly located: Rule<NominalList>;
    readonly timed: (from: number) => readonly TimePhrase[];
  };

/** Time and adverbials, subject, time and adverbs, predicate; all of the text. */
function readWhole(rules: Rules, isWhole: (reading: Reading) => boolean): Reading | null {
  const empty: Reading = { times: [], fronts: [], subject: null, isDoing: false, effects: [], verbal: null };
  let states: Parsed<Reading>[] = [{ value: empty, end: 0, cost: 0 }];
  const whole: Parsed<Reading>[] = [];
  for (let step = 0; step < MOST_STEPS && states.length > 0; step++) {
    states = states.flatMap((state) => nextStates(state, rules));
    whole.push(...states.filter(({ value, end }) => end === rules.text.length && isWhole(value)));
    states = states.filter(({ value, end }) => value.verbal === null && end < rules.text.length);
  }
  const [best, ...others] = whole.toSorted((a, b) => a.cost - b.cost);
  if (best === undefined || isGuessed(best, rules.text)) return null;
  return others.some((other) => isRival(best, other)) ? null : best.value;
}

/** So many guesses that the reading is as likely wrong as right. The items of a list are no guesses. */
function isGuessed({ value, cost }: Parsed<Reading>, text: string): boolean {
  const items = text.split('、').length - 1;
  return value.verbal !== null && cost - ITEM * items > MOST_GUESSED;
}

/** What a further item of a list costs. */
const ITEM = 1.5;

/**
 * Of 414 statements of news that was not written for us, read one by one, half of those beyond it were wrong, and one in
 * ten below.
 */
const MOST_GUESSED = 8.5;

/** 投资1.8亿元|建设生产线: read almost as well with somebody who does it as without; of two objects or attributes both mean the same. */
function isRival(best: Parsed<Reading>, { value, cost }: Parsed<Reading>): boolean {
  if (best.value.verbal === null || value.verbal === null || cost - best.cost > DOUBT) return false;
  return (best.value.subject === null) !== (value.subject === null);
}

function nextStates(
  { value, end, cost }: Parsed<Reading>,
  {
    text,
    wordsAt,
    wordsOf,
    isAt,
    nominal,
    preposition,
    verbal,
    propertyLists,
    timed,
    leadIn,
    becoming,
    located,
  }: Rules,
): Parsed<Reading>[] {
  const found: Parsed<Reading>[] = [];
  /** 随着市场预期改善: 'as market expectations improve'. */
  const accompanied = (from: number) =>
    nominal(from).flatMap((who) =>
      verbal(who.end).flatMap((what) => {
        if (what.value.isDone || (what.value.hasObject && what.end !== text.length)) return [];
        if (!fits(who.value, what.value) || mayUndergo(who.value, what.value, text.slice(who.end, what.end))) return [];
        const form = isPlural(who.value) ? 'plural' : 'singular';
        const front = `as ${sayNominals(who.value, false)} ${toldOf(who.value, what.value).say(form)}`;
        const told = { ...value, fronts: [...value.fronts, front] };
        return [{ value: told, end: what.end, cost: cost + who.cost + what.cost + 0.5 }];
      }),
    );
  /** 全省|已有200多家企业|参与: how many there are of a place. */
  const countedIn = (place: string): Parsed<Reading>[] => {
    const opening = ['已有', '共有', '现有', '仍有', '还有', '有'].find((word) => isAt(end, word));
    if (opening === undefined || value.effects.length > 0) return [];
    return nominal(end + opening.length).flatMap((counted) => {
      const [only, ...others] = counted.value.parts;
      if (others.length > 0 || only.owner !== null || !/\d/.test(only.count ?? '')) return [];
      const subject: NominalList = { parts: [{ ...only, after: `${only.after} in ${place}` }], open: false };
      const effects: readonly Effect[] = opening === '已有' ? ['perfect'] : [];
      return [{ value: { ...value, subject, effects }, end: counted.end, cost: cost + counted.cost + 1 }];
    });
  };
  /** 常务会议|研究|促进…的政策: what a meeting or a body does, and no study that promotes anything. */
  const isBodyBefore = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => from + index).some((start) =>
      wordsAt(start).some(
        ({ word, end: bodyEnd }) =>
          bodyEnd === to &&
          ((word.is === 'name' && word.kind !== 'place') || (word.is === 'noun' && MEETING.test(word.noun.head))),
      ),
    );
  /** 国务院|决定|设立, 银行|要求|企业: of a noun that is a verb more often nobody can tell which it is. */
  const holdsVerb = (from: number, to: number): boolean => {
    for (let at = from + 1; at < to; at++) {
      const ends = wordsAt(at).flatMap(({ word, end: wordEnd }) => {
        const isLeading =
          word.is === 'verb' &&
          (word.verb.takes === 'base' || word.verb.takes === 'actor' || word.verb.takes === 'ing');
        if (word.is === 'verb' && wordEnd === to && word.verb.takes === 'object' && isBodyBefore(from, at)) return [to];
        if (wordEnd > to || !(isLeading || doubtfulNouns.has(text.slice(at, wordEnd)))) return [];
        const isVerbBehind =
          wordEnd === to &&
          // 住房建设|加快推进, 基地建设|取得进展: nothing that anybody builds.
          !wordsOf(to, 'verb').some(
            ({ word: { verb }, end: after }) => verb.takes === 'nothing' && after === text.length,
          ) &&
          !isAt(to, '取得') &&
          // 农田建设|带动了增产: what has happened, a verb tells.
          // 基地建设|取得进展, 城乡建设|全面推进: how it gets on.
          !GETTING_ON.test(text.slice(to)) &&
          wordsOf(to, 'verb').some(
            ({ word: { verb }, end: after }) =>
              verb.takes === 'object' && (after < text.length || after - to < 4) && !isAt(after, '了'),
          );
        return doingNouns.has(text.slice(at, wordEnd)) && !isVerbBehind ? [] : [wordEnd];
      });
      const isCovered = (verbEnd: number) =>
        Array.from({ length: at - from + 1 }, (_, index) => from + index).some((start) =>
          wordsOf(start, 'noun').some(
            (noun) => noun.end >= verbEnd && noun.end <= to && noun.end - start > verbEnd - at,
          ),
        );
      if (ends.some((verbEnd) => !isAt(verbEnd, '的') && !isAt(at - 1, '的') && !isCovered(verbEnd))) return true;
    }
    return false;
  };
  /** 由地方给予奖励: those who govern there. */
  const localities = (from: number): Parsed<NominalList>[] =>
    isAt(from, '地方') && !isAt(from, '地方政府')
      ? [{ value: { parts: [nameOf('local governments', true)], open: false }, end: from + 2, cost: 1 }]
      : [];
  /** 完善|粮食生产, 计划|新建: a word that is a verb as well is no part of a subject that it would begin. */
  const isVerbFirst = (from: number, to: number) =>
    // 演出|带来收入: what it brings, gets or becomes.
    !GETTING_ON.test(text.slice(to)) &&
    // 新建冷库|应达到标准: of those that are built, for what they are to do follows.
    !OBLIGED.test(text.slice(to)) &&
    // What a meeting or a body does.
    (text.slice(from, to) === '研究' ||
      wordsOf(from, 'verb').some(
        ({ word: { verb }, end: verbEnd }) =>
          !compoundingActions.has(text.slice(from, verbEnd)) &&
          !wordsOf(from, 'noun').some((noun) => noun.end > verbEnd && noun.end <= to) &&
          (PUSHING.has(text.slice(from, verbEnd)) ||
            (verb.takes === 'object' && wordsOf(from, 'attribute').some((attribute) => attribute.end === verbEnd)) ||
            ((verb.takes === 'base' || verb.takes === 'object' || SUGGESTING.has(text.slice(from, verbEnd))) &&
              verbEnd === to)),
      ));
  /** 订单不足、效益|下滑: behind 、 another is spoken of, where what stands before it is said of the first. */
  const holdsPredicate = (from: number, to: number) => {
    // 成本偏高、汇率波动等问题: what is listed is of the one kind.
    const comma = /的|等\p{Script=Han}{2,4}$/u.test(text.slice(from, to)) ? -1 : text.indexOf('、', from);
    if (comma < 0 || comma >= to) return false;
    for (let at = from + 2; at < comma; at++) {
      const isSaid = wordsOf(at, 'verb').some(
        ({ word: { verb }, end: verbEnd }) =>
          verbEnd === comma &&
          (verb.takes === 'adjective' || (verb.takes === 'nothing' && CHANGES.test(verb.forms.base))),
      );
      if (isSaid) return true;
    }
    return false;
  };
  /** 生产, 开发: what people do. */
  const isDeedAt = (from: number) =>
    wordsOf(from, 'action').some(({ end: to }) => {
      const word = text.slice(from, to);
      return word !== '服务' && (compoundingActions.has(word) || HUMAN_DEEDS.has(word));
    });
  /** 稳妥发展: what is more often the verb of what stands behind it. */
  const isDeedLast = (to: number) =>
    wordsOf(to - 2, 'verb').some(({ word: { verb }, end: last }) => last === to && verb.takes === 'object');
  for (const { word, end: to } of wordsOf(end, 'time'))
    found.push({ value: { ...value, times: [...value.times, word.time] }, end: to, cost: cost + 1 });
  const isAhead = value.effects.some((effect) => effect === 'will' || effect === 'must');
  for (const { time, end: to } of timed(end)) {
    const times = isAhead ? lookingAhead([...value.times, time]) : [...value.times, time];
    found.push({ value: { ...value, times }, end: to, cost: cost + 1 });
  }
  for (const { word, end: to } of wordsOf(end, 'adverb')) {
    // 还|会同财政部发放: together with it, and nothing that is to be.
    if (EXPECTED.test(text.slice(end)) || isAt(to - 1, '会同')) continue;
    const isIntent = word.effect === 'will' || word.effect === 'must';
    const times = isIntent ? lookingAhead(value.times) : value.times;
    found.push({
      value: { ...value, times, effects: word.effect === null ? value.effects : [...value.effects, word.effect] },
      end: to,
      cost: cost + 1,
    });
  }
  /** 原则上应达到二级标准: said before all else, for it is no more than that. */
  const inPrinciple = (from: number): Parsed<Reading> => ({
    value: { ...value, fronts: ['in principle', ...value.fronts] },
    end: from + 3,
    cost: cost + 1,
  });
  if (value.subject !== null && !value.isDoing && value.fronts.length === 0)
    for (const event of becoming(end))
      found.push({ value: { ...value, fronts: [event.value] }, end: event.end, cost: cost + event.cost });
  if (value.subject !== null && isAt(end, '原则上')) found.push(inPrinciple(end));
  if (value.subject === null) {
    if (isAt(end, '随着')) found.push(...accompanied(end + 2));
    for (const subject of located(end))
      found.push({ value: { ...value, subject: subject.value }, end: subject.end, cost: cost + subject.cost });
    for (const lead of leadIn(end))
      found.push({
        value: { ...value, fronts: [...value.fronts, lead.value] },
        end: lead.end,
        cost: cost + lead.cost,
      });
    for (const lead of preposition(end).filter(() => !NEVER_FIRST.test(text.slice(end))))
      found.push({
        value: { ...value, fronts: [...value.fronts, lead.value] },
        end: lead.end,
        cost: cost + lead.cost + 0.3,
      });
    if (isAt(end, '原则上')) found.push(inPrinciple(end));
    const purpose = ['为了', '为'].find((word) => isAt(end, word));
    for (const aim of purpose === undefined ? [] : verbal(end + purpose.length)) {
      const { hasObject, isDone, say } = aim.value;
      if (aim.end === text.length && hasObject && !isDone)
        found.push({
          value: { ...value, fronts: [...value.fronts, `to ${say('base')}`] },
          end: aim.end,
          cost: cost + aim.cost + 1,
        });
    }
    for (const topic of nominal(end)) {
      if (!isAt(topic.end, '方面')) continue;
      const front = `in terms of ${sayNominals(topic.value, false)}`;
      found.push({
        value: { ...value, fronts: [...value.fronts, front] },
        end: topic.end + 2,
        cost: cost + topic.cost + 1,
      });
    }
    for (const subject of verbal(end)) {
      const { hasObject, isDone, say } = subject.value;
      if (!hasObject || isDone) continue;
      const doing: NominalList = { parts: [{ ...nameOf(say('ing')), isAction: true }], open: false };
      found.push({
        value: { ...value, subject: doing, isDoing: true },
        end: subject.end,
        cost: cost + subject.cost + 1,
      });
    }
    // 根据代表审查|意见修改完善: where what is followed ends and a subject begins, nobody can tell.
    const isLoose = value.fronts.some((front) => front.startsWith('in accordance with '));
    // 还将传统技艺引入校园: what 将 moves does nothing.
    const isMoved = /[还也]?将$/u.test(text.slice(0, end)) && value.effects.includes('will');
    // 依托珲春|海洋经济发展示范区: where the name of a place ends, nobody can tell.
    const isBehindPlace = Array.from({ length: Math.min(end, LONGEST_PLACE) }, (_, index) => end - index - 1).some(
      (start) => wordsOf(start, 'name').some(({ word, end: to }) => word.kind === 'place' && to === end),
    );
    const isClear = ({ parts }: NominalList) =>
      !isLoose || parts.every(({ counting }) => counting === 'name' || counting === 'names');
    for (const subject of nominal(end).filter(
      (parsed) =>
        isClear(parsed.value) &&
        !isStretch(parsed.value) &&
        !isMoved &&
        !(isBehindPlace && value.fronts.length > 0) &&
        !isWhere(text.slice(0, end), text.slice(end, parsed.end)) &&
        !isVerbFirst(end, parsed.end) &&
        !holdsPredicate(end, parsed.end) &&
        (isAt(end, '《') || !holdsVerb(end, parsed.end)) &&
        !(STEADY_DEED.test(text.slice(end, parsed.end)) && text.length - parsed.end <= 2),
    )) {
      // 项目是高质量发展的“压舱石”: any of them; whether one is meant, nobody can tell.
      if (/^(?:项目|工程)$/.test(text.slice(end, subject.end)) && isAt(subject.end, '是')) continue;
      const isPaperAsking = DOCUMENT.test(text.slice(end, subject.end)) && ASKING_OF.test(text.slice(subject.end));
      const isOne =
        isPaperAsking ||
        (THE_ONE.has(text.slice(end, subject.end)) && !/^(?:要|应|必须|须|可)/.test(text.slice(subject.end)));
      const isUnique = isUniquePost(subject.value);
      if (isPost(subject.value) && !isUnique) continue;
      const isMeeting = subject.value.parts.length === 1 && MEETING.test(subject.value.parts[0].head);
      const isOwn = isUncounted(subject.value) && OWN_BODY.test(text.slice(end, subject.end));
      const told =
        isOne || isUnique || isOwn || (isMeeting && isUncounted(subject.value)) ? oneOf(subject.value) : subject.value;
      found.push({ value: { ...value, subject: told }, end: subject.end, cost: cost + subject.cost });
    }
  }
  if (value.subject === null && isAt(end, '有') && value.effects.length === 0)
    for (const who of nominal(end + 1)) {
      const subject = who.end === text.length ? null : someOf(who.value);
      if (subject !== null) found.push({ value: { ...value, subject }, end: who.end, cost: cost + who.cost });
    }
  if (value.subject === null && isAt(end, '由') && value.fronts.length === 0)
    for (const doer of [...nominal(end + 1), ...localities(end + 1)]) {
      if (doer.value.open || !(isAgent(doer.value) || PAYING.test(sayNominals(doer.value, false)))) continue;
      const assigned = { ...value, subject: doer.value, isAssigned: true as const };
      found.push({ value: assigned, end: doer.end, cost: cost + doer.cost + 0.5 });
    }
  if (value.subject !== null && !value.isDoing) {
    for (const { word, end: to } of wordsOf(end, 'degree')) {
      for (const rest of wordsOf(to, 'verb')) {
        const { verb } = rest.word;
        if (verb.takes !== 'adjective') continue;
        const said: Verbal = {
          say: (form) => `${verb.forms[form]} ${inDegree(word.english, verb.adjective)}`,
          hasObject: false,
          isDone: false,
          possession: null,
        };
        if (!fits(value.subject, said)) continue;
        found.push({ value: { ...value, verbal: fewer(value.subject, said) }, end: rest.end, cost: cost + 2 });
      }
    }
  }
  if (value.subject !== null && !value.isDoing && hasOwn(value.subject))
    for (const { value: properties, end: to, cost: own } of propertyLists(end)) {
      // 少数干部担当意识|不强: of whom it is said, the number shows.
      const isOfSome = OF_SOME.test(text.slice(0, end)) && properties.every((property) => !property.includes(' of '));
      if ((properties.length < 2 && !isOfSome) || to !== text.length) continue;
      const said: Verbal = {
        say: (form) => `${conjugate('have')[form]} ${joinList(properties)}`,
        hasObject: true,
        isDone: false,
        possession: null,
      };
      found.push({ value: { ...value, verbal: said }, end: to, cost: cost + own + (properties.length < 2 ? 2 : 0) });
    }
  if (value.subject?.parts.length === 1 && value.subject.parts[0].counting === 'name')
    found.push(...countedIn(value.subject.parts[0].head));
  const being =
    value.subject === null || value.isDoing ? undefined : Object.keys(BEING).find((word) => isAt(end, word));
  for (const role of being === undefined ? [] : nominal(end + being.length)) {
    const [only, ...others] = role.value.parts;
    // 山东仍为农产品出口第一大省; 为企业|提供服务 goes on.
    if (role.end !== text.length || others.length > 0 || role.value.open || only.isAction) continue;
    if (!SUPERLATIVE.test(only.before + only.head) && only.counting !== 'name') continue;
    const said: Verbal = {
      say: (form) => `${conjugate(BEING[being ?? ''] ?? 'be')[form]} ${sayRole(role.value)}`,
      hasObject: true,
      isDone: false,
      possession: null,
    };
    found.push({ value: { ...value, verbal: said }, end: role.end, cost: cost + role.cost + 1 });
  }
  const every = EVERY_ONE.find((word) => isAt(end, word)) ?? '';
  const ban = ['不得', '不能', '无法', '不可', '不允许', '不准'].find((word) => isAt(end + every.length, word));
  // 不得向企业摊派: for nobody to do; 不能 and 不可 say as much of what only the clauses before name.
  const isBan = ban !== undefined && (value.subject !== null || /^不(?:得|允许|准)$/.test(ban));
  for (const rest of isBan ? verbal(end + every.length + ban.length) : []) {
    if (rest.value.isDone || value.effects.length > 0 || value.isDoing) continue;
    if (value.subject === null && (!rest.value.hasObject || isPassive(rest.value))) continue;
    const sayBan =
      ({ say }: Pick<Verbal, 'say'>) =>
      (form: Form) =>
        value.subject === null && form === 'base' ? `do not ${say('base')}` : sayNot(say, form);
    found.push({
      value: {
        ...value,
        effects: [ban === '不能' || ban === '无法' ? 'can' : 'must'],
        verbal: retold(rest.value, sayBan),
      },
      end: rest.end,
      cost: cost + rest.cost + 1,
    });
  }
  // 民营企业不是配角
  const denied = value.subject?.parts.length !== 1 ? undefined : DENIED.find((word) => isAt(end, word));
  for (const role of denied === undefined || value.effects.length > 0 ? [] : nominal(end + denied.length)) {
    if (role.end !== text.length || role.value.open || role.value.parts.some(({ isPerson }) => isPerson)) continue;
    const being = (form: keyof VerbForms) => `${conjugate('be')[form]} ${sayRole(role.value)}`;
    const said: Verbal = { say: (form) => sayNot(being, form), hasObject: true, isDone: false, possession: null };
    found.push({ value: { ...value, verbal: said }, end: role.end, cost: cost + role.cost + 1 });
  }
  for (const rest of verbal(end)) {
    if (
      value.isDoing &&
      !/^(?:仍|仍然|依然|还|也)?(是|成为|面临|取得|需要|有利于|有助于|带来|离不开|事关|关乎|关系|具有|意味着|对|与)/.test(
        text.slice(end),
      )
    )
      continue;
    if (value.subject !== null && !fits(value.subject, rest.value)) continue;
    if (value.subject !== null && mayUndergo(value.subject, rest.value, text.slice(end, rest.end))) continue;
    // 保障民生|是发展的出发点: what is done is so, and nobody sees to it that something is.
    if (rest.value.hasActor && SAID_OF_DEED.test(text.slice(end + 2, rest.end))) continue;
    // 发展|面向小微企业的机构: for whom they are, and nothing that the development is for.
    if (value.subject !== null && FOR_WHOM.test(text.slice(end)) && isDeedLast(end)) continue;
    if (value.isAssigned && (!rest.value.hasObject || isPassive(rest.value) || rest.end !== text.length)) continue;
    const isBoth = rest.value.isMixed === true && text.slice(end, rest.end).includes('并');
    if (isBoth && value.subject !== null && !isAgent(value.subject)) continue;
    if (value.subject !== null && areBeside(text, end)) continue;
    const isDeedSubject =
      value.subject !== null && /(?:扩容|提质|增量|扩面|降本|减费|文旅|产教|产城|农旅)$/u.test(text.slice(0, end));
    if (isDeedSubject && SAID_OF_SUBJECT.test(text.slice(end, rest.end))) continue;
    if (VENUE.test(text.slice(0, end)) && CONVENING.test(rest.value.say('base'))) continue;
    // 企业污染|治理|能力提升, 面对…改革|发展|任务
    const isNounToo = wordsOf(end, 'action').some(({ end: to }) => compoundingActions.has(text.slice(end, to)));
    if (value.subject !== null && rest.value.hasDeed && isNounToo) continue;
    // 发行|新增债券: new bonds are issued, and no issuance adds any.
    if (value.subject?.parts[0].isAction === true && isAt(end, '新增')) continue;
    // 粮食|生产和销售|稳定: it does not produce.
    const isThing = value.subject !== null && !isAgent(value.subject) && !isOfMeeting(value.subject, rest.value);
    if (isThing && rest.value.hasObject && isDeedAt(end)) continue;
    if (value.subject === null && value.fronts.length > 0 && LEADS.test(text)) continue;
    const isDone = isAt(rest.end, '了');
    const paced =
      value.subject !== null && PACE.test(value.subject.parts[0].head) ? quickening(rest.value) : rest.value;
    // 行业协会|将成立: one body is founded at a time.
    const subject =
      value.subject !== null && FOUNDED.test(text.slice(end)) && isFounded(value.subject)
        ? oneOf(value.subject)
        : value.subject;
    const said =
      value.subject === null ? paced : scheduled(value.subject, fewer(value.subject, toldOf(value.subject, paced)));
    found.push({
      value: { ...value, subject, verbal: { ...said, isDone: isDone || rest.value.isDone } },
      end: rest.end + (isDone ? 1 : 0),
      cost: cost + rest.cost + (value.subject === null ? 0.2 : 0),
    });
  }
  return found;
}

/** 一律不得: of all of them, as the ban is without it. */
const EVERY_ONE = ['一律', '均', '都', '也'];

/** What something done brings, gets or becomes. */
const GETTING_ON = /^(?:取得|迎来|获得|得到|面临|带来|成为|进入)(?!的)/u;

const OBLIGED = /^(?:原则上|均|一律|都)?(?:应|应当|必须|须|不得)/u;

/** Of 建议|出台政策 the first word is what somebody does. */
const SUGGESTING: ReadonlySet<string> = new Set(['建议', '希望']);
/** 成果|持续巩固|拓展: two verbs of what is said, and no sustained consolidation that expands. */
const STEADY_DEED = /(?:持续|不断|进一步|逐步)[^的]{2}$/;

/** Besides the actions that name kinds. */
const HUMAN_DEEDS: ReadonlySet<string> = new Set(
  '开发 利用 使用 处理 处置 办理 审批 收购 收储 储备 采集 收集 维护 修复 建设 建造 分配 拨付'.split(' '),
);

/** What these lead to has a subject of its own. */
const LEADS = /^(?:面对|谈及|谈到|得益于|随着|对于|针对|受益于)/;

/** 应出席委员588人: how many there should have been. */
const EXPECTED = /^应(?:出席|到|参加|参会|收|发)/;

/** 是, 事关: said of what is done before it. */
const SAID_OF_DEED = /\p{Script=Han}{2}(?:(?<!还|[不就总])是(?!否)|事关|关乎|离不开|有利于|有助于|取决于)/u;

const FOUNDED = /^(?:正式|宣告|宣布)*(?:成立|揭牌|挂牌|开业|组建)(?!率|以)/u;

/** 面向…的N, 围绕…的N */
const FOR_WHOM = /^(?:面向|围绕|针对|聚焦|服务|适应)[^，]*的/u;

/** What something is not. */
const DENIED = ['并不是', '绝不是', '从来不是', '不是'];

/** 为 that says what something is. */
const BEING: Readonly<Record<string, string>> = {
  继续为: 'remain',
  依然为: 'remain',
  仍然为: 'remain',
  仍为: 'remain',
  均为: 'be',
  为: 'be',
};

const SUPERLATIVE = /\b(?:first|largest|most|biggest|longest|highest|second-largest|third-largest)\b/;

/** A longer clause is no sentence of prose; a page that has one must not keep the engine busy. In UTF-16 code units. */
const LONGEST_CLAUSE = 160;

const MOST_STEPS = 9;

/** How much likelier a reading must be than one in which somebody else does it. */
const DOUBT = 0.3;

/** No name of a place is longer; in UTF-16 code units. */
const LONGEST_PLACE = 12;

/** 由县级财政给予补助 */
const PAYING = /\b(?:budgets?|finance)$/;

/** Before a verb only: 与周边国家的互联互通 is one noun phrase, and no adverbial. */
const NEVER_FIRST = /^(与|向|会同)/;
