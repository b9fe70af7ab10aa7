/** Rules for verb phrases: a verb and what stands behind it, adverbials, constructions with two phrases. */
import { compoundingActions, freeActions } from '../words/action-noun.ts';
import { scopes } from '../words/adverb.ts';
import { doingVerbs, eventVerbs } from '../words/predicate.ts';
import { prepositions } from '../words/preposition.ts';
import { sayWhen } from '../when.ts';
import { memoized, type Parsed, type Rule } from './chart.ts';
import { aimRules } from './aim-rules.ts';
import { amountRules } from './amount-rules.ts';
import { inDegree, isHeldAbout, sayHeld, sayOne, sayRole, sayTheOne } from './compose.ts';
import { comparedTimes, comparisonRules } from './comparison-rules.ts';
import { directedRules } from './directed-rules.ts';
import { fourfoldRules } from './fourfold.ts';
import { frameRules } from './frame-rules.ts';
import { grantRules } from './grant-rules.ts';
import { handledRules } from './handled-rules.ts';
import { hastenedRules } from './hastened.ts';
import { conjugate, type VerbForms } from './inflect.ts';
import type { ClauseWords, Verb } from './lexicon.ts';
import { meansRules } from './means-rules.ts';
import { isMisread, isOddManner, QUALIFIED, repeatsVerb } from './misread.ts';
import { negatedRules } from './negated-rules.ts';
import { isAgent, isNoPartner, joinList, sayNominals, type Nominal, type NominalList } from './nominal.ts';
import type { NounRules } from './noun-rules.ts';
import { builtAsOne, sayAtMeeting, sayForOne, sayForSeveral } from './number.ts';
import { isFollowedUp, isLookedInto } from './paired-deeds.ts';
import { reachRules } from './reach-rules.ts';
import { sayPlace } from './place-chain.ts';
import { recipientRules } from './recipient.ts';
import { respectRules } from './respect-rules.ts';
import { sideBySideRules } from './side-by-side.ts';
import { standardRules } from './standard-rules.ts';
import { stateRules } from './state-rules.ts';
import { isSince, timePhrases } from './time-phrases.ts';
import { isNoRole, lacksDoer, verbDoubts } from './verb-doubts.ts';
import { isNoWay, WAYS, waysOf } from './way.ts';
import {
  formsFor,
  isRoleOfOwn,
  isPassive,
  joinActor,
  joinVerbals,
  retold,
  sortOfVerbal,
  withObject,
  undergoing,
  withMannerOf,
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

export function verbRules(clause: ClauseWords, nouns: NounRules, nominal: Rule<NominalList>): VerbRules {
  const { text, wordsOf, isAt } = clause;
  const { simple, doings } = nouns;

  const {
    isListedKind,
    isReformed,
    isChange,
    isDoerBehind,
    isParticipation,
    isDescribing,
    isNounAt,
    isPassiveOfDoing,
    isCompound,
  } = verbDoubts(clause, nouns);

  const hastened = hastenedRules(clause);

  const { isSideBySide, isDeedOfTheirs } = sideBySideRules(clause);

  const isToRecipient = recipientRules(clause, simple);

  const respects = respectRules(clause, nominal);

  const standards = standardRules(clause);

  const preposition: Rule<string> = memoized((from) => {
    const found: Parsed<string>[] = [...respects(from), ...standards(from)];
    for (const [word, { english, endings, action }] of Object.entries(prepositions)) {
      if (!isAt(from, word)) continue;
      const start = from + word.length;
      for (const { value, end, cost } of nominal(start)) {
        for (const [ending, own] of [...Object.entries(endings), ...waysOf(word, text.slice(start, end), value)]) {
          if (!isAt(end, ending)) continue;
          if (ending === '' && ATTACHED.has(word) && isAttached(start, end)) continue;
          if (ending === '' && word === '在' && isDeedOfTheirs(start, end)) continue; // 在园区|投资|建设工厂
          // 根据人大代表|审查意见: one goes by what people say, not by people.
          if (BY_RULES.has(word) && value.parts.some((part) => part.counting === 'many') && isAgent(value)) continue;
          if (word === '会同' && value.parts.some(isNoPartner)) continue;
          if (ending === '' && (endsInVerb(start, end) || isScopeBefore(word, start, end) || isHalf(end))) continue;
          found.push({
            value:
              (own === 'in' ? sayAtMeeting(value) : null) ??
              `${own ?? english} ${english === 'as' ? sayRole(value) : BY_RULES.has(word) && isOnePaper(value) ? sayTheOne(value) : sayPlace(value)}`,
            end: end + ending.length,
            cost: cost + 1,
          });
        }
      }
      if (action === null) continue;
      for (const { value, end, cost } of verbal(start)) {
        for (const ending of [...Object.keys(endings), ...(word === '通过' ? WAYS : [])]) {
          if (
            !isAt(end, ending) ||
            (ending === '' && word === '在') || // 在|加快推进: it goes on
            isNoWay(value, text.slice(start, end), ending) ||
            (ending === '' && /(?:前提|过程|基础|背景|条件|情况)$/.test(text.slice(start, end)))
          )
            continue;
          const opening =
            ending === '的同时' || ending.endsWith('前提下')
              ? 'while'
              : ending.endsWith('基础上')
                ? 'on the basis of'
                : ending.endsWith('过程中')
                  ? 'in the process of'
                  : ending === '等方面'
                    ? 'in areas such as'
                    : ending.startsWith('等') && word === '通过'
                      ? 'by such means as'
                      : action;
          found.push({ value: `${opening} ${value.say('ing')}`, end: end + ending.length, cost: cost + 1.2 });
        }
      }
    }
    return found;
  });

  /** 在|国际市场的竞争力, 与|高校合作: what stands behind the noun takes the preposition along. */
  function isAttached(from: number, to: number): boolean {
    return text.slice(from, to).includes('的') || /(?:合作|联合|协作|对接)$/.test(text.slice(from, to));
  }

  /** 结合产业基础|制定|改造标准: what stands behind a word that is a verb as well is its object. */
  function endsInVerb(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) {
      const word = text.slice(at, to);
      if (freeActions.has(word) || compoundingActions.has(word) || isAt(at - 1, '的')) continue;
      const isBoth =
        wordsOf(at, 'action').some(({ end }) => end === to) &&
        wordsOf(at, 'verb').some(({ word: { verb }, end }) => end === to && verb.takes === 'object');
      if (isBoth && nominal(to).length > 0) return true;
    }
    return false;
  }

  /** 依托污染源|统一数据库: a unified one, and nothing that somebody unifies. */
  function isHalf(to: number): boolean {
    return ['统一', '稳定', '集中', '固定'].some((word) => isAt(to, word));
  }

  /** 依托|全国统一数据库: the country alone is nothing to rely on. */
  function isScopeBefore(word: string, from: number, to: number): boolean {
    return !WITH_PLACES.has(word) && Object.hasOwn(scopes, text.slice(from, to));
  }

  const verbal: Rule<Verbal> = memoized((from) => {
    const found: Parsed<Verbal>[] = [];
    let lists: Parsed<readonly Verbal[]>[] = verbalOne(from).map((parsed) => ({ ...parsed, value: [parsed.value] }));
    for (let length = 1; length <= MOST_PARTS && lists.length > 0; length++) {
      found.push(...lists.map(({ value, ...parsed }) => ({ ...parsed, value: joinVerbals(value) })));
      lists = lists.flatMap(({ value, end, cost }) => {
        const joint = VERBAL_JOINTS.find((word) => isAt(end, word));
        if (joint === undefined && fourfold.isAt(from, end)) return fourfold.goesOn(value, end, cost);
        if (joint === undefined || (joint === '并' && NEGATED.test(text.slice(end)))) return []; // 并不
        // 引进果汁、包装物流等企业: what 等 closes may be one list of nouns.
        const isListed = (to: number) =>
          joint === '、' && text.slice(end, to).includes('等') && !text.slice(from, end).includes('等');
        const nexts = verbalOne(end + joint.length).filter((next) => !isListed(next.end));
        return nexts.map((next) => ({
          value: [...value, next.value],
          end: next.end,
          // 着力|稳就业、稳企业: what leads the first leads the others.
          cost: cost + next.cost + 0.4 - from / 1000 + (joint === '、' && value.at(-1)?.isLeading ? 1 : 0),
        }));
      });
    }
    return found;
  }, sortOfVerbal);

  const verbalOne: Rule<Verbal> = memoized((from) => {
    const found: Parsed<Verbal>[] = [
      ...verbs(from),
      ...amounts.spent(from),
      ...frames(from),
      ...directed(from),
      ...states(from),
      ...handled(from),
      ...grants(from),
      ...reached(from),
      ...by(from),
      ...aimed(from),
      ...compared(from),
      ...negated(from),
    ];
    for (const { word, end } of wordsOf(from, 'predicate')) {
      found.push({
        value: { say: (form) => word.forms[form], hasObject: true, isDone: false, possession: null },
        end,
        cost: 1,
      });
    }
    for (const { word, end } of wordsOf(from, 'manner')) {
      const next = isAt(end, '地') ? end + 1 : end;
      const isLeading = word.english.endsWith(' to');
      for (const { value, ...rest } of isLeading ? verbal(next) : verbalOne(next)) {
        if (`be ${word.english}` === `${value.say('base')}ly` || isOddManner(word.english, value)) continue; // 有力有效
        found.push({
          ...rest,
          value: { ...withMannerOf(value, word.english), ...(isLeading ? { isLeading } : {}) },
          cost: rest.cost + 1,
        });
      }
    }
    const explicit = timePhrases(clause, from).flatMap(({ time, end }) =>
      isSince(time) || from === 0 ? [] : [{ when: sayWhen(time), at: end }],
    );
    for (const { when, at } of [...amounts.running(from), ...explicit]) {
      for (const { value, end, cost } of verbalOne(at)) {
        const told = retold(
          value,
          ({ say }) =>
            (form) =>
              `${say(form)} ${when}`,
        );
        found.push({ value: told, end, cost: cost + 1.5 });
      }
    }
    for (const lead of preposition(from)) {
      // 面对挑战: what it leads to stands behind a comma, with a subject of its own.
      if (LEADS.some((word) => isAt(from, word))) continue;
      for (const rest of verbalOne(lead.end)) {
        if (isAt(from, '与') && !rest.value.hasObject && !JOINT_VERBS.test(rest.value.say('base'))) continue;
        // 会同有关部门引导各地: it is those who guide that work together
        if (isAt(from, '会同') && rest.value.hasActor) continue;
        const isAsked = isAt(from, '向') && ASKING.test(rest.value.say('base'));
        const adverbial = isAsked ? lead.value.replace(/^to /, 'from ') : lead.value;
        found.push({
          value: retold(
            rest.value,
            ({ say }) =>
              (form) =>
                `${say(form)} ${adverbial}`,
          ),
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
      const plain = {
        isDone: isDone && !isAt(from, '有了'), // they have it now
        possession: null,
        ...(eventVerbs.has(text.slice(from, end)) ? { isEvent: true as const } : {}),
      };
      // 作了|交流发言: one word of ours.
      const isDoneInside = text.slice(from, end).startsWith('作了');
      switch (verb.takes) {
        case 'nothing':
          return [
            {
              value: {
                ...plain,
                isDone: plain.isDone || isDoneInside,
                say: (form) => verb.forms[form],
                hasObject: HOLDS_OBJECT.test(verb.forms.base),
                ...(isPassiveOfDoing(from, end, verb.forms.base) ? { isSuffered: true as const } : {}),
              },
              end: next,
              cost: 1.3,
            },
          ];
        case 'adjective':
          return [
            {
              value: {
                ...plain,
                // 业态丰富了: they were less so
                say: (form) =>
                  isDone
                    ? `${conjugate('become')[form]} ${inDegree('more', verb.adjective)}`
                    : `${verb.forms[form]} ${verb.adjective}`,
                hasObject: false,
              },
              end: next,
              cost: 1.2,
            },
          ];
        case 'object':
        case 'complement': {
          const isCreating = verb.takes === 'complement' || CREATING.test(verb.forms.base);
          const isRefining = ['完善', '健全', '优化', '改进'].some((word) => isAt(from, word)); // 完善标准
          return [
            ...nominal(next)
              .filter(
                (object) =>
                  !(GOING.test(verb.forms.base) && object.value.parts.some(({ isAction }) => isAction)) &&
                  !(CONVENED.test(verb.forms.base) && isHeldAbout(object.value)) &&
                  !(isAt(from, '符合') && QUALIFIED.some((word) => isAt(end, word))) &&
                  !isCompound(from, end, object.end) &&
                  !isFollowedUp(text.slice(from, end), text.slice(next, object.end)) &&
                  !isToRecipient(text.slice(from, end), next, object.end) &&
                  !(object.value.parts.some(({ isAction }) => isAction) && isSideBySide(from, end, object.end)) &&
                  !isMisread(text.slice(from, end), text.slice(next, object.end), object.value) &&
                  !repeatsVerb(verb.forms.base, object.value) &&
                  !isParticipation(from, end, object.end) &&
                  !isChange(from, end, object.end) &&
                  !(verb.takes === 'complement' && object.value.parts.some(isNoRole)),
              )
              .map(({ value: bareObject, ...parsed }) => ({
                ...parsed,
                value: builtAsOne(text.slice(from, end), isDone, text.slice(0, from), bareObject),
              }))
              .map((object): Parsed<Verbal> => {
                const forms = formsFor(verb.forms, object.value);
                const one = sayForOne(text.slice(from, end), object.value);
                const several = verb.takes === 'complement' ? sayForSeveral(object.value) : null;
                const said = CONVENED.test(verb.forms.base)
                  ? sayHeld(object.value)
                  : verb.forms.base === 'sign' && AGREED.test(object.value.parts[0].head) && !SEVERAL_SIGN.test(text)
                    ? sayOne(object.value)
                    : verb.takes === 'complement' || isPaper(object.value, text) || isRoleOfOwn(object.value.parts[0])
                      ? sayRole(object.value)
                      : sayNominals(object.value, isCreating);
                const possession = /^(have|hold)$/.test(verb.forms.base) ? `with ${said}` : null;
                return {
                  value: {
                    ...plain,
                    ...(object.value.parts.some(({ isAction }) => isAction) ? { hasDeed: true as const } : {}),
                    ...(verb.takes === 'object' ? undergoing([forms], object.value, said) : {}),
                    possession,
                    hasObject: true,
                    ...hastened(verb.forms, next, object.end, object.value),
                    ...ofDoers(text.slice(from, end)),
                    ...(one === null ? {} : { ofPerson: (form) => withObject(forms[form], one) }),
                    ...(several === null ? {} : { ofSeveral: (form) => withObject(forms[form], several) }),
                    say: (form) => withObject((isRefining ? verb.forms : forms)[form], said),
                  },
                  // 防止事故|发生
                  end: object.end + (PREVENTING.test(verb.forms.base) && isAt(object.end, '发生') ? 2 : 0),
                  cost: object.cost + 1 + (isDoerBehind(from, end, object.end) ? AS_IF_NO_DOER : 0),
                };
              }),
            ...(BRINGING_ABOUT.test(verb.forms.base) ? nouns.propertyLists(next) : [])
              .filter(({ end: to }) => to === text.length)
              .map((states): Parsed<Verbal> => ({
                value: {
                  ...plain,
                  hasObject: true,
                  say: (form) => `${verb.forms[form]} ${joinList(states.value)}`,
                },
                end: states.end,
                cost: states.cost + 0.7,
              })),
            ...(verb.forms.base.endsWith(' than') ? than(verb.forms, next) : []),
            ...(verb.takes === 'object' ? pairedVerbs(verb.forms, from, next) : []),
            ...(doingVerbs.has(text.slice(from, end)) && !isAt(from, '统一') ? doings(next) : []).map(
              (parsed): Parsed<Verbal> => {
                const deed: NominalList = { parts: [parsed.value], open: false };
                const said = sayNominals(deed, false);
                const forms = formsFor(verb.forms, deed);
                return {
                  value: {
                    ...plain,
                    ...undergoing([forms], deed, said),
                    ...hastened(verb.forms, next, parsed.end, deed),
                    ...ofDoers(text.slice(from, end)),
                    hasObject: true,
                    say: (form) => `${forms[form]} ${said}`,
                  },
                  end: parsed.end,
                  cost: parsed.cost + 1.3 + (isDoerBehind(from, end, parsed.end) ? AS_IF_NO_DOER : 0),
                };
              },
            ),
          ];
        }
        case 'base':
        case 'ing': {
          const { takes } = verb;
          if (isDone) return [];
          const isHeld = ['加强', '重视', '注重', '支持', '鼓励'].some((word) => isAt(from, word));
          return timed(end).flatMap(({ when, at }) =>
            (takes === 'ing' && isListedKind(at)
              ? []
              : verbal(at).filter(
                  ({ value, end: to }) =>
                    !isLeftAlone(verb, value) && !isOddManner(verb.forms.base, value) && !isReformed(from, end, at, to),
                )
            ).map((inner) => ({
              value: {
                hasObject: inner.value.hasObject,
                isDone: inner.value.isDone,
                possession: null,
                isLeading: true as const,
                say: (form: Form) => `${verb.forms[form]} ${inner.value.say(takes)}${when}`,
              },
              end: inner.end,
              // 加强|沟通合作: what may be a noun is one.
              cost:
                inner.cost + (takes === 'base' ? 1.1 : 1.3) + (when === '' ? 0 : 1) + (isHeld && isNounAt(at) ? 2 : 0),
            })),
          );
        }
        case 'actor':
          return nominal(next)
            .filter(
              ({ value, end: to }) =>
                (verb.joint === 'that' ||
                  !value.parts.some(({ isAction, before, after }) => isAction && before + after !== '')) &&
                (verb.joint === 'that' || !isDeedOfTheirs(next, to)) &&
                !lacksDoer(verb.forms.base, value) &&
                // 保障游客安全出行: that they do it, and nobody ensures people.
                ((verb.joint === 'that' && isAgent(value)) ||
                  !isMisread(text.slice(from, end), text.slice(next, to), value)),
            )
            .flatMap((actor) =>
              timed(actor.end)
                .flatMap(({ when, at }) => verbal(at).map((inner) => ({ ...inner, when })))
                .filter(
                  ({ value, end: to }) =>
                    (verb.joint === 'that' &&
                      !(value.hasObject && (isDescribing(actor.end, to) || isDeedOfTheirs(next, actor.end))) &&
                      (!actor.value.parts.some(isDeedOfOwn) || COMING_ABOUT.test(value.say('base')))) ||
                    (verb.joint !== 'that' &&
                      !(isPassive(value) && !PUT_INTO_EFFECT.test(value.say('base'))) &&
                      !(value.hasDeed && isNounAt(actor.end)) &&
                      (value.hasObject || !ATTRACTING.test(verb.forms.base))),
                )
                .map((inner): Parsed<Verbal> => ({
                  value: {
                    isDone,
                    possession: null,
                    hasObject: true,
                    hasActor: true,
                    say: (form) =>
                      `${verb.forms[form]} ${sayNominals(actor.value, false)} ${joinActor(verb.joint, inner.value, actor.value)}${inner.when}`,
                  },
                  end: inner.end,
                  cost: actor.cost + inner.cost + 1.4,
                })),
            );
      }
    });
  }

  /** 力争|明年上半年|出台, 确保项目|年底前|完工: nothing, or when it is to be done. */
  function timed(from: number): { readonly when: string; readonly at: number }[] {
    const times = [
      ...wordsOf(from, 'time').map(({ word, end }) => ({ time: word.time, end })),
      ...timePhrases(clause, from).filter(({ time }) => !isSince(time)),
    ];
    return [{ when: '', at: from }, ...times.map(({ time, end }) => ({ when: ` ${sayWhen(time)}`, at: end }))];
  }

  /** 好于|去年: than it was then. */
  function than(forms: VerbForms, from: number): Parsed<Verbal>[] {
    return comparedTimes(clause, from).map(({ value: when, end, cost }) => ({
      value: { say: (form) => `${forms[form]} ${when}`, hasObject: true, isDone: false, possession: null },
      end,
      cost: cost + 1,
    }));
  }

  /** 建立健全, 巩固提升: two verbs with one object. */
  function pairedVerbs(first: VerbForms, start: number, from: number): Parsed<Verbal>[] {
    const next = isAt(from, '并') || isAt(from, '、') || isAt(from, '和') ? from + 1 : from;
    return wordsOf(next, 'verb').flatMap(({ word: { verb }, end }) => {
      if (
        verb.takes !== 'object' ||
        verb.forms.base === first.base ||
        OF_OTHERS.test(first.base) ||
        /^(hold|have|attend|join|introduce|issue|launch|release|publish|promulgate)\b/.test(first.base)
      )
        return [];
      if (isAt(next, '统一') || isLookedInto(text.slice(start, from), text.slice(next))) return []; // 统一收购、统一加工
      if (
        next === from &&
        !pairedSeconds.has(text.slice(next, end)) &&
        !isFollowedUp(text.slice(start, from), text.slice(next))
      )
        return [];
      const isDone = isAt(end, '了');
      const isCreating = CREATING.test(first.base);
      const isEvent = eventVerbs.has(text.slice(next, end)) || eventVerbs.has(text.slice(start, from));
      return nominal(isDone ? end + 1 : end).map((object): Parsed<Verbal> => {
        const said = sayNominals(object.value, isCreating);
        const [one, other] = [formsFor(first, object.value), formsFor(verb.forms, object.value)];
        // 参与|建设养老设施: in building them
        if (first.base === 'take part in')
          return {
            value: { isDone, possession: null, hasObject: true, say: (form) => `${first[form]} ${other.ing} ${said}` },
            end: object.end,
            cost: object.cost + 2.3,
          };
        return {
          value: {
            isDone,
            ...undergoing([one, other], object.value, said),
            possession: null,
            hasObject: true,
            ...(isEvent ? { isEvent: true as const } : {}),
            say: (form) => `${one[form]} and ${other[form]} ${said}`,
          },
          end: object.end,
          cost: object.cost + 2.3,
        };
      });
    });
  }

  /** A noun phrase, or something done, told with -ing. */
  function thing(from: number): Parsed<string>[] {
    return [
      ...nominal(from).map((parsed) => ({ ...parsed, value: sayNominals(parsed.value, false) })),
      ...verbal(from).map((parsed) => ({ ...parsed, value: parsed.value.say('ing'), cost: parsed.cost + 0.3 })),
    ];
  }

  const fourfold = fourfoldRules(clause, nominal, verbalOne);

  const amounts = amountRules(clause, verbal);

  const frames = frameRules(clause, { nouns, nominal, thing, verbal, verbalOne });

  const directed = directedRules(clause, { nominal, thing, verbalOne });

  const handled = handledRules(clause, nominal);

  const grants = grantRules(clause, nominal);

  const compared = comparisonRules(clause, { nominal, verbalOne });

  const aimed = aimRules(clause, { nominal, thing, verbal });

  const reached = reachRules(clause, { nominal, verbal });

  const negated = negatedRules(clause, verbalOne);

  const by = meansRules(clause, { nominal, verbalOne });

  const states = stateRules(clause, { nominal, verbalOne });

  return { preposition, verbal, thing };
}

/** 政策进行了调整: it was adjusted, and adjusted nothing. */
function ofDoers(verb: string): Pick<Verbal, 'ofThings'> {
  return verb === '进行' ? { ofThings: null } : {};
}

/** What is done with a meeting. */
const CONVENED = /^(?:chair|hold)$/;

/** Of many, or of each of them. */
const SEVERAL_SIGN = /[各多等]|分别|先后|组织|支持|鼓励|引导|推动|帮助|促|会同/u;

/** What two sides sign once. */
const AGREED = /\b(?:agreement|contract|memorandum)$/;

/** 'inspire fighting spirit', and not 'grow steadily' or 'speed up': a verb that brings its object along. */
const HOLDS_OBJECT =
  /^(?!be )\w+ (?!(?:ahead|apart|away|back|down|far|fast|faster|forward|further|home|in|off|on|out|over|through|together|up|well|as|at|by|for|from|into|of|to|toward|under|with)\b|\w+ly\b)\w+/;

/** 印发通知, 发布预警: one, where no number is said. */
function isPaper({ parts: [only, ...others] }: NominalList, text: string): boolean {
  if (others.length > 0 || only.before !== '') return false;
  return NOTICE.test(only.head) || (ONE_PAPER.test(only.head) && !SEVERAL_SIGN.test(text));
}

const NOTICE = /^(?:announcement|circular|notice)$/;

const ONE_PAPER = /^(?:plan|(?:\w+ )?(?:action|implementation|work) plan|report|early warning|white paper|blue book)$/;

/** 导致价格下跌、产品滞销: what somebody comes to have. */
const BRINGING_ABOUT = /^(?:cause|ease|face|lead to|see)$/;

/** That something does not occur. */
const PREVENTING = /\b(?:avoid|curb|guard against|prevent|reduce)$/;

/** Where one goes is no deed. */
const GOING = /^(?:come|go|head|hurry|return|rush) to$/;

/** What it costs to take those who are to do something for a part of what is done. */
const AS_IF_NO_DOER = 1.2;

/** 推动各项举措落地见效: what one pushes for. */
const PUT_INTO_EFFECT = /^be (?:fully )?(?:implemented|put into effect)\b/;

/** What brings people to do something to something: 吸引外资|质量提升 is no such thing. */
const ATTRACTING = /^(?:attract|organize|serve|invite)\b/;

const LEADS = ['面对', '谈及', '谈到', '得益于', '受益于', '随着', '对于'];

/** What a deed that something is seen to is like. */
const COMING_ABOUT =
  /^(?:be (?:adequate|in place|orderly|safe|smooth|stable|sufficient|timely|uninterrupted)|remain|stay|run|operate)\b/;

/** 农资供应|到位: what is done comes about, and does nothing. */
function isDeedOfOwn({ isAction, before, after }: Nominal): boolean {
  return isAction && before + after !== '';
}

/** Before what is followed. */
const BY_RULES: ReadonlySet<string> = new Set(['根据', '按照', '依据', '依照']);

/** Prepositions whose noun may only be the beginning of a longer phrase. */
const ATTACHED: ReadonlySet<string> = new Set(['在', '与', '同', '和']);

/** Prepositions before the name of where, for whom or with whom it is. */
const WITH_PLACES: ReadonlySet<string> = new Set(['在', '面向', '与', '向', '对于', '立足', '着眼', '着眼于']);

/** 确保建成通车: what is to be completed, nobody is told to be; 参与热情高涨: who takes part is not high. */
function isLeftAlone({ takes, forms: { base } }: Verb, value: Verbal): boolean {
  return isPassive(value) && (takes === 'ing' ? !KEEPING_FROM.test(base) : UNSUFFERED.test(base));
}

/** 防止被淘汰, 避免被动: these may be followed by how somebody fares. */
const KEEPING_FROM = /^(?:avoid|oppose|prohibit|put an end to|stop|strictly prohibit|suggest)$/;

/** Behind these stands what somebody does. */
const UNSUFFERED = /^(?:choose|guide efforts|make plans|make sure|struggle|work) to$/;

/** 根据协议: the one of which the text tells. */
function isOnePaper({ parts: [only, ...others], open }: NominalList): boolean {
  const isPlain = only.counting === 'many' && only.count === null && only.determiner === null && only.owner === null;
  return (
    others.length === 0 && !open && isPlain && /^(?:agreement|contract|plan)$/.test(only.head) && only.after === ''
  );
}

/** What one gets from those whom one turns to. */
const ASKING = /^(?:\w+ly )?(?:ask|borrow|buy|collect|learn|purchase|seek|solicit)\b/;

/** Verb phrases that are joined in one clause. */
const MOST_PARTS = 7;

const NEGATED = /^并[不未非没]/u;

const VERBAL_JOINTS = ['、', '并', '并且', '以及'];

/** Second of two verbs side by side: 建立健全, 规划建设. */
const pairedSeconds = new Set(
  '挪用 遏制 化解 推进 落实 改善 部署 整改 处置 健全 完善 建设 选定 实施 壮大 提升 用好 建强 培育 应用 出台 利用 弘扬 优化'.split(
    ' ',
  ),
);

/** What one does so that others do something: 鼓励|建设 is no pair. */
const OF_OTHERS = /^(encourage|guide|support|urge|push for|speed up|help|allow)\b/;

/** Verbs behind which something comes to be. */
const CREATING =
  /^(?:(?:move faster|continue|strive|work|aim) to )?(?:become|build|complete|lay out|plan|create|develop into|establish|form|foster|found|have|hold|launch|make(?! innovations)|open|play|provide|serve as|set up|shape|take shape|win|achieve|introduce|formulate|draw up|put forward|enter|usher)\b/;

/** What is done together with somebody, without an object. */
const JOINT_VERBS = /\b(?:be connected|compete|cooperate|merge|work together)\b/;
