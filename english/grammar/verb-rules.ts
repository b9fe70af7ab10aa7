/** Rules for verb phrases: a verb and what stands behind it, adverbials, constructions with two phrases. */
import { forNouns, prepositions } from '../words/preposition.ts';
import { memoized, type Parsed, type Rule } from './chart.ts';
import { ofPhrase, sayRole } from './compose.ts';
import { conjugate, type VerbForms } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type NominalList } from './nominal.ts';
import type { NounRules } from './noun-rules.ts';
import {
  formsFor,
  isPassive,
  joinActor,
  joinVerbals,
  sortOfVerbal,
  withManner,
  type Form,
  type Verbal,
} from './verbal.ts';

export interface VerbRules {
  /** An adverbial: 'with the rapid growth of the economy'. */
  readonly preposition: Rule<string>;
  /** One verb phrase, or several that are joined. */
  readonly verbal: Rule<Verbal>;
  /** A noun phrase, or something done, told with -ing. */
  readonly thing: Rule<string>;
}

export function verbRules(clause: ClauseWords, { simple, doings }: NounRules, nominal: Rule<NominalList>): VerbRules {
  const { text, wordsOf, isAt } = clause;

  const preposition: Rule<string> = memoized((from) => {
    const found: Parsed<string>[] = [];
    for (const [word, { english, endings, action }] of Object.entries(prepositions)) {
      if (!isAt(from, word)) continue;
      const start = from + word.length;
      for (const { value, end, cost } of nominal(start)) {
        for (const [ending, own] of Object.entries(endings)) {
          if (!isAt(end, ending)) continue;
          found.push({
            value: `${own ?? english} ${english === 'as' ? sayRole(value) : sayNominals(value, false)}`,
            end: end + ending.length,
            cost: cost + 1,
          });
        }
      }
      if (action === null) continue;
      for (const { value, end, cost } of verbal(start)) {
        for (const ending of Object.keys(endings)) {
          if (isAt(end, ending))
            found.push({ value: `${action} ${value.say('ing')}`, end: end + ending.length, cost: cost + 1.2 });
        }
      }
    }
    return found;
  });

  const verbal: Rule<Verbal> = memoized((from) => {
    const found: Parsed<Verbal>[] = [];
    let lists: Parsed<readonly Verbal[]>[] = verbalOne(from).map((parsed) => ({ ...parsed, value: [parsed.value] }));
    for (let length = 1; length <= MOST_PARTS && lists.length > 0; length++) {
      found.push(...lists.map(({ value, ...parsed }) => ({ ...parsed, value: joinVerbals(value) })));
      lists = lists.flatMap(({ value, end, cost }) => {
        const joint = VERBAL_JOINTS.find((word) => isAt(end, word));
        if (joint === undefined) return [];
        return verbalOne(end + joint.length).map((next) => ({
          value: [...value, next.value],
          end: next.end,
          cost: cost + next.cost + 0.4 - from / 1000,
        }));
      });
    }
    return found;
  }, sortOfVerbal);

  const verbalOne: Rule<Verbal> = memoized((from) => {
    const found: Parsed<Verbal>[] = [...verbs(from), ...frames(from)];
    for (const { word, end } of wordsOf(from, 'predicate')) {
      found.push({
        value: { say: (form) => word.forms[form], hasObject: true, isDone: false, possession: null },
        end,
        cost: 1,
      });
    }
    for (const { word, end } of wordsOf(from, 'manner')) {
      const next = isAt(end, '地') ? end + 1 : end;
      for (const { value, ...rest } of verbalOne(next)) {
        found.push({
          ...rest,
          value: { ...value, say: withManner(word.english, value), possession: null },
          cost: rest.cost + 1,
        });
      }
    }
    for (const lead of preposition(from)) {
      for (const rest of verbalOne(lead.end)) {
        if (isAt(from, '与') && !rest.value.hasObject && !JOINT_VERBS.test(rest.value.say('base'))) continue;
        const say = (form: Form) => `${rest.value.say(form)} ${lead.value}`;
        found.push({
          value: { ...rest.value, say, possession: null },
          end: rest.end,
          cost: lead.cost + rest.cost + 0.2,
        });
      }
    }
    return found;
  }, sortOfVerbal);

  /** A verb and what stands behind it. */
  function verbs(from: number): Parsed<Verbal>[] {
    return wordsOf(from, 'verb').flatMap(({ word: { verb }, end }): Parsed<Verbal>[] => {
      const isDone = isAt(end, '了');
      const next = isDone ? end + 1 : end;
      const plain = { isDone, possession: null };
      switch (verb.takes) {
        case 'nothing':
          return [{ value: { ...plain, say: (form) => verb.forms[form], hasObject: false }, end: next, cost: 1.3 }];
        case 'adjective':
          return [
            {
              value: { ...plain, say: (form) => `${verb.forms[form]} ${verb.adjective}`, hasObject: false },
              end: next,
              cost: 1.2,
            },
          ];
        case 'object':
        case 'complement': {
          const isCreating = verb.takes === 'complement' || CREATING.test(verb.forms.base);
          return [
            ...nominal(next).map((object): Parsed<Verbal> => {
              const said =
                verb.takes === 'complement' || verb.forms.base === 'hold'
                  ? sayRole(object.value)
                  : sayNominals(object.value, isCreating);
              const possession = /^(have|hold)$/.test(verb.forms.base) ? `with ${said}` : null;
              return {
                value: {
                  isDone,
                  possession,
                  hasObject: true,
                  say: (form) => `${formsFor(verb.forms, object.value)[form]} ${said}`,
                },
                end: object.end,
                cost: object.cost + 1,
              };
            }),
            ...pairedVerbs(verb.forms, next),
          ];
        }
        case 'base':
        case 'ing': {
          const { takes } = verb;
          if (isDone) return [];
          return verbal(end).map((inner) => ({
            value: {
              ...inner.value,
              possession: null,
              say: (form) => `${verb.forms[form]} ${inner.value.say(takes)}`,
            },
            end: inner.end,
            cost: inner.cost + (takes === 'base' ? 1.1 : 1.3),
          }));
        }
        case 'actor':
          return nominal(next)
            .filter(
              ({ value }) => !value.parts.some(({ isAction, before, after }) => isAction && before + after !== ''),
            )
            .flatMap((actor) =>
              verbal(actor.end)
                .filter(({ value }) => verb.joint === 'that' || !isPassive(value))
                .map((inner): Parsed<Verbal> => ({
                  value: {
                    isDone,
                    possession: null,
                    hasObject: true,
                    hasActor: true,
                    say: (form) =>
                      `${verb.forms[form]} ${sayNominals(actor.value, false)} ${joinActor(verb.joint, inner.value, actor.value)}`,
                  },
                  end: inner.end,
                  cost: actor.cost + inner.cost + 1.4,
                })),
            );
      }
    });
  }

  /** 建立健全, 巩固提升: two verbs with one object. */
  function pairedVerbs(first: VerbForms, from: number): Parsed<Verbal>[] {
    const next = isAt(from, '并') || isAt(from, '、') || isAt(from, '和') ? from + 1 : from;
    return wordsOf(next, 'verb').flatMap(({ word: { verb }, end }) => {
      if (
        verb.takes !== 'object' ||
        verb.forms.base === first.base ||
        OF_OTHERS.test(first.base) ||
        /^(hold|have|attend|join)\b/.test(first.base)
      )
        return [];
      if (next === from && !pairedSeconds.has(text.slice(next, end))) return [];
      const isDone = isAt(end, '了');
      const isCreating = CREATING.test(first.base);
      return nominal(isDone ? end + 1 : end).map((object): Parsed<Verbal> => ({
        value: {
          isDone,
          possession: null,
          hasObject: true,
          say: (form) => `${first[form]} and ${verb.forms[form]} ${sayNominals(object.value, isCreating)}`,
        },
        end: object.end,
        cost: object.cost + 2.3,
      }));
    });
  }

  /** Constructions with two phrases: 把A作为B, 以A为B, 为A提供B, 对A进行B. */
  function frames(from: number): Parsed<Verbal>[] {
    const found: Parsed<Verbal>[] = [];
    const add = (say: (form: Form) => string, end: number, cost: number) =>
      found.push({ value: { say, hasObject: true, isDone: false, possession: null }, end, cost });
    const opening = ['把', '将'].find((word) => isAt(from, word));
    if (opening !== undefined) {
      for (const what of thing(from + 1)) {
        for (const [link, verb] of Object.entries(MAKING)) {
          if (!isAt(what.end, link)) continue;
          for (const role of nominal(what.end + link.length)) {
            add(
              (form) => `${conjugate(verb.verb)[form]} ${what.value} ${verb.joint} ${sayRole(role.value)}`,
              role.end,
              what.cost + role.cost + 1,
            );
          }
        }
      }
    }
    if (opening !== undefined) {
      for (const what of thing(from + 1)) {
        const place = Object.keys(PLACES).find((words) => isAt(what.end, words));
        if (place !== undefined)
          add(
            (form) => `${conjugate('give')[form]} ${PLACES[place] ?? ''} to ${what.value}`,
            what.end + place.length,
            what.cost + 1,
          );
        const link = ['同', '与', '和', '跟'].find((word) => isAt(what.end, word));
        for (const other of link === undefined ? [] : thing(what.end + 1)) {
          const end = COMBINED.find((words) => isAt(other.end, words));
          if (end !== undefined)
            add(
              (form) => `${conjugate('combine')[form]} ${what.value} with ${other.value}`,
              other.end + end.length,
              what.cost + other.cost + 1,
            );
        }
      }
    }
    if (isAt(from, '以')) {
      for (const what of thing(from + 1)) {
        if (!isAt(what.end, '为')) continue;
        for (const role of nominal(what.end + 1)) {
          const said = `${what.value} as ${sayRole(role.value).replace(/^an? /, 'the ')}`;
          add((form) => `${conjugate('take')[form]} ${said}`, role.end, what.cost + role.cost + 1);
          for (const rest of verbalOne(role.end))
            add((form) => `${rest.value.say(form)} with ${said}`, rest.end, what.cost + role.cost + rest.cost + 1);
        }
      }
    }
    if (isAt(from, '为')) {
      for (const whom of thing(from + 1)) {
        for (const [word, english] of Object.entries(forNouns)) {
          if (!isAt(whom.end, word)) continue;
          const isDone = isAt(whom.end + word.length, '了');
          for (const object of nominal(whom.end + word.length + (isDone ? 1 : 0))) {
            const said = sayNominals(object.value, true);
            found.push({
              value: {
                isDone,
                hasObject: true,
                possession: null,
                say: (form) => `${conjugate(english.verb)[form]} ${said} ${english.joint} ${whom.value}`,
              },
              end: object.end,
              cost: whom.cost + object.cost + 1,
            });
          }
        }
      }
    }
    const more = ['加大', '强化'].find((word) => isAt(from, word));
    if (more !== undefined) {
      const towards = isAt(from + 2, '对');
      for (const whom of towards ? nominal(from + 3) : [{ value: null, end: from + 2, cost: 0 }]) {
        const at = whom.value !== null && isAt(whom.end, '的') ? whom.end + 1 : whom.end;
        for (const action of whom.value === null ? simple(at) : doings(at)) {
          if (!isAt(action.end, '力度') || !action.value.isAction) continue;
          const said = sayNominals({ parts: [action.value], open: false }, false);
          const link = FOR_ACTIONS.test(action.value.head) ? 'for' : 'of';
          const object =
            whom.value === null
              ? said
              : `${link === 'of' ? 'the ' : ''}${said} ${link} ${sayNominals(whom.value, false)}`;
          add((form) => `${conjugate('intensify')[form]} ${object}`, action.end + 2, whom.cost + action.cost);
        }
      }
    }
    const playing = ['充分发挥', '更好发挥', '发挥'].find((word) => isAt(from, word));
    if (playing !== undefined) {
      for (const who of nominal(from + playing.length)) {
        for (const what of verbal(who.end)) {
          if (!isAt(what.end, '的作用') && !isAt(what.end, '的功能')) continue;
          const manner = playing === '充分发挥' ? 'full ' : playing === '更好发挥' ? 'better ' : '';
          const said = `${manner}play to the role of ${sayNominals(who.value, false)} in ${what.value.say('ing')}`;
          add((form) => `${conjugate('give')[form]} ${said}`, what.end + 3, who.cost + what.cost - 1);
        }
      }
    }
    if (isAt(from, '对')) {
      for (const what of nominal(from + 1)) {
        const verb = ['进行', '开展', '实施', '加强'].find((word) => isAt(what.end, word));
        if (verb === undefined) continue;
        const at = what.end + verb.length;
        for (const action of doings(isAt(at, '了') ? at + 1 : at)) {
          const said = sayNominals({ parts: [ofPhrase(what.value, action.value)], open: false }, false);
          found.push({
            value: {
              isDone: isAt(at, '了'),
              hasObject: true,
              possession: null,
              say: (form) => `${conjugate(verb === '加强' ? 'strengthen' : 'carry out')[form]} ${said}`,
            },
            end: action.end,
            cost: what.cost + action.cost + 1,
          });
        }
      }
    }
    return found;
  }

  /** A noun phrase, or something done, told with -ing. */
  function thing(from: number): Parsed<string>[] {
    return [
      ...nominal(from).map((parsed) => ({ ...parsed, value: sayNominals(parsed.value, false) })),
      ...verbal(from).map((parsed) => ({ ...parsed, value: parsed.value.say('ing'), cost: parsed.cost + 0.3 })),
    ];
  }

  return { preposition, verbal, thing };
}

/** Verb phrases that are joined in one clause. */
const MOST_PARTS = 7;

const VERBAL_JOINTS = ['、', '并', '并且', '以及'];

/** Second of two verbs side by side: 建立健全, 规划建设. */
const pairedSeconds = new Set('健全 完善 建设 选定 实施 壮大 提升 用好 建强 培育 应用 出台 利用 弘扬 优化'.split(' '));

/** What one does so that others do something: 鼓励|建设 is no pair. */
const OF_OTHERS = /^(encourage|guide|support|urge|push for|speed up|help|allow)\b/;

/** Verbs behind which something comes to be. */
const CREATING =
  /^(become|build|complete|lay out|plan|create|develop into|establish|form|foster|found|have|hold|launch|make|open|play|provide|serve as|set up|shape|take shape|win|achieve|introduce|formulate|draw up|put forward|enter)\b/;

/** What is given to somebody; other actions are done to them. */
const FOR_ACTIONS = /^(support|services|assistance|incentives)$/;

/** What is done together with somebody, without an object. */
const JOINT_VERBS = /\b(?:be connected|compete|cooperate|merge|work together)\b/;

/** 把…同…有机结合起来 */
const COMBINED = ['有机结合起来', '紧密结合起来', '结合起来', '有机结合', '紧密结合', '相结合'];

/** 把…放在…位置 */
const PLACES: Readonly<Record<string, string>> = {
  放在首位: 'top priority',
  摆在首位: 'top priority',
  放在首要位置: 'top priority',
  摆在首要位置: 'top priority',
  放在优先位置: 'priority',
  摆在优先位置: 'priority',
  放在优先发展的战略位置: 'strategic priority',
  摆在优先发展的战略位置: 'strategic priority',
  放在突出位置: 'prominence',
  摆在突出位置: 'prominence',
  放在更加突出的位置: 'greater prominence',
  摆在更加突出的位置: 'greater prominence',
  放在更加重要的位置: 'greater importance',
  摆在更加重要的位置: 'greater importance',
  放在重要位置: 'importance',
  摆在重要位置: 'importance',
  摆上重要位置: 'importance',
  摆上重要日程: 'importance',
};

const MAKING: Readonly<Record<string, { readonly verb: string; readonly joint: string }>> = {
  作为: { verb: 'take', joint: 'as' },
  打造成: { verb: 'turn', joint: 'into' },
  打造成为: { verb: 'turn', joint: 'into' },
  建设成: { verb: 'turn', joint: 'into' },
  建设成为: { verb: 'turn', joint: 'into' },
  建成: { verb: 'turn', joint: 'into' },
  转化为: { verb: 'turn', joint: 'into' },
  变成: { verb: 'turn', joint: 'into' },
  列为: { verb: 'list', joint: 'as' },
  纳入: { verb: 'include', joint: 'in' },
  列入: { verb: 'include', joint: 'in' },
  融入: { verb: 'integrate', joint: 'into' },
  引入: { verb: 'bring', joint: 'into' },
  落实到: { verb: 'apply', joint: 'to' },
  贯穿: { verb: 'apply', joint: 'throughout' },
  用于: { verb: 'use', joint: 'for' },
  转变为: { verb: 'turn', joint: 'into' },
  变为: { verb: 'turn', joint: 'into' },
  打造为: { verb: 'turn', joint: 'into' },
  建设为: { verb: 'turn', joint: 'into' },
  培育成: { verb: 'foster', joint: 'into' },
  培育为: { verb: 'foster', joint: 'into' },
  确定为: { verb: 'designate', joint: 'as' },
  视为: { verb: 'regard', joint: 'as' },
  当作: { verb: 'treat', joint: 'as' },
};
