/** Rules for constructions with two phrases: 把A作为B, 以A为B, 为A提供B, 对A进行B, 加大对A的B力度. */
import { sayWhen } from '../when.ts';
import {
  COMBINED,
  DONE_BY,
  EFFECTIVE,
  GIVING,
  ENCLOSING,
  GUIDING,
  IN_STEP,
  LOOKING,
  MAKING,
  MOVING,
  NAMING,
  PLACES,
  PREVENTED,
  TOGETHER,
  TURNING,
} from '../words/frame.ts';
import { benefitRules } from './benefit-rules.ts';
import type { Parsed, Rule } from './chart.ts';
import { ofPhrase, sayRole } from './compose.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { isAgent, isNoPartner, isPlural, joinList, sayNominals, type Nominal, type NominalList } from './nominal.ts';
import type { NounRules } from './noun-rules.ts';
import { setToRules } from './set-to-rules.ts';
import { framed, withManner, type Form, type Verbal } from './verbal.ts';

/** What the constructions are made of. */
interface Phrases {
  readonly nouns: NounRules;
  readonly nominal: Rule<NominalList>;
  /** A noun phrase, or something done, told with -ing. */
  readonly thing: Rule<string>;
  readonly verbal: Rule<Verbal>;
  readonly verbalOne: Rule<Verbal>;
}

export function frameRules(clause: ClauseWords, phrases: Phrases): Rule<Verbal> {
  const { text, isAt, wordsOf } = clause;
  const { nouns, nominal, thing, verbal, verbalOne } = phrases;

  const benefits = benefitRules(clause, phrases);

  const setTo = setToRules(clause, nominal);

  return (from) => {
    switch (text[from]) {
      case '把':
      case '将':
        return [
          ...made(from + 1),
          ...placed(from + 1),
          ...putOn(from + 1),
          ...combined(from + 1),
          ...aligned(from + 1),
          ...lookedTo(from + 1),
          ...setTo(from + 1),
        ];
      case '以':
        return taken(from);
      case '为':
      case '替':
        return [...benefits(from), ...actedOn(from + 1)];
      case '加':
      case '强':
      case '增':
        return [...intensified(from), ...enclosed(from)];
      case '满':
      case '适':
      case '补':
      case '抢':
      case '筑':
      case '夯':
      case '打':
      case '巩':
      case '坚':
      case '守':
      case '严':
      case '兜':
      case '牢':
      case '占':
      case '勇':
      case '成':
      case '进':
      case '跻':
      case '迈':
      case '步':
      case '学':
      case '贯':
      case '认':
      case '深':
      case '全':
        return [...(isAt(from, '坚持以') ? taken(from + 2) : []), ...principled(from), ...enclosed(from)];
      case '充':
      case '更':
      case '发':
        return [...played(from), ...enclosed(from)];
      case '对':
        return [...carriedOut(from + 1), ...given(from + 1), ...actedOn(from + 1), ...benefits(from)];
      case '给':
        return [...given(from + 2).filter(() => isAt(from, '给予')), ...benefits(from)];
      case '确':
      case '防':
      case '避':
      case '杜':
      case '不':
        return prevented(from);
      case '被':
        return suffered(from + 1);
      case '与':
      case '同':
      case '和':
        return joined(from + 1);
      case '联':
      case '会':
        return [...allied(from)];
      case '从':
      case '由':
        return [...moved(from + 1), ...doneBy(from)];
      case '自':
        return takingEffect(from + 1);
      case '受':
        return [...undergone(from), ...affected(from + 1)];
      case '得':
      case '获':
        return undergone(from);
      default:
        return [];
    }
  };

  /** 把A作为B, 把A打造成B */
  function made(from: number): Parsed<Verbal>[] {
    return thing(from).flatMap((what) =>
      Object.entries(MAKING).flatMap(([link, making]) => {
        if (!isAt(what.end, link)) return [];
        // 将困难群众纳入救助范围: people are included, and things are incorporated.
        const { verb, joint } = making.verb === 'incorporate' && PEOPLE.test(what.value) ? INCLUDED : making;
        const at = what.end + link.length;
        // 当作“低端产业”|简单退出: what is done with them, for that reason.
        const roles = nominal(at).filter(
          ({ value, end }) =>
            !(TREATING.has(link) && value.parts.some(isDeed) && !text.slice(at, end).endsWith('工作')),
        );
        return roles.map((role) => {
          const said =
            OF_PLACE.has(joint) || verb === 'incorporate' ? sayNominals(role.value, false) : sayRole(role.value);
          return framed(
            (form) => `${conjugate(verb)[form]} ${what.value} ${joint} ${said}`,
            role.end,
            what.cost + role.cost + 1,
          );
        });
      }),
    );
  }

  /** 受|价格竞争|影响: by what something is affected. */
  function affected(from: number): Parsed<Verbal>[] {
    if (isAt(from, '到')) return [];
    // 受需求不足|影响
    const states = nouns.propertyLists(from).map((parsed) => ({ ...parsed, value: joinList(parsed.value) }));
    const things = nominal(from).map((parsed) => ({ ...parsed, value: sayNominals(parsed.value, false) }));
    return [...things, ...states].flatMap(({ value, end, cost }) => {
      const effect = Object.keys(EFFECTS).find((word) => isAt(end, word));
      if (effect === undefined || end + effect.length !== text.length) return [];
      const said = `${EFFECTS[effect] ?? ''} by ${value}`;
      return [{ ...framed((form) => `${conjugate('be')[form]} ${said}`, text.length, cost + 0.5) }];
    });
  }

  /** 把A放在首位 */
  function placed(from: number): Parsed<Verbal>[] {
    return thing(from).flatMap((what) => {
      const place = Object.keys(PLACES).find((words) => isAt(what.end, words));
      if (place === undefined) return [];
      const said = `${PLACES[place] ?? ''} to ${what.value}`;
      return [framed((form) => `${conjugate('give')[form]} ${said}`, what.end + place.length, what.cost + 1)];
    });
  }

  /** 把着力点放在实体经济上 */
  function putOn(from: number): Parsed<Verbal>[] {
    return nominal(from).flatMap((what) => {
      if (!isAt(what.end, '放在') || !FOCUS.test(text.slice(from, what.end))) return [];
      return thing(what.end + 2).flatMap((goal) => {
        if (!isAt(goal.end, '上')) return [];
        const said = `${sayNominals(what.value, false)} on ${goal.value}`;
        return [framed((form) => `${conjugate('place')[form]} ${said}`, goal.end + 1, what.cost + goal.cost + 1)];
      });
    });
  }

  /** 把目光投向海外市场 */
  function lookedTo(from: number): Parsed<Verbal>[] {
    const opening = LOOKING.find((words) => isAt(from, words));
    if (opening === undefined) return [];
    const isDone = isAt(from + opening.length, '了');
    return nominal(from + opening.length + (isDone ? 1 : 0)).map((goal) => {
      const said = sayNominals(goal.value, false);
      return framed((form) => `${conjugate('look')[form]} to ${said}`, goal.end, goal.cost + 1, isDone);
    });
  }

  /** 把A同B结合起来 */
  function combined(from: number): Parsed<Verbal>[] {
    return thing(from).flatMap((what) => {
      if (!['同', '与', '和', '跟'].some((word) => isAt(what.end, word))) return [];
      return thing(what.end + 1).flatMap((other) => {
        const ending = COMBINED.find((words) => isAt(other.end, words));
        if (ending === undefined) return [];
        const said = `${what.value} with ${other.value}`;
        const cost = what.cost + other.cost + 1;
        return [framed((form) => `${conjugate('combine')[form]} ${said}`, other.end + ending.length, cost)];
      });
    });
  }

  /** 把思想和行动统一到党中央决策部署上来 */
  function aligned(from: number): Parsed<Verbal>[] {
    return thing(from).flatMap((what) => {
      if (!isAt(what.end, '统一到')) return [];
      return thing(what.end + 3).flatMap((other) =>
        isAt(other.end, '上来')
          ? [
              framed(
                (form) => `${conjugate('align')[form]} ${what.value} with ${other.value}`,
                other.end + 2,
                what.cost + other.cost + 1,
              ),
            ]
          : [],
      );
    });
  }

  /** 以A为B, and 以A为B|做C; 以A为指导 */
  function taken(from: number): Parsed<Verbal>[] {
    return thing(from + 1).flatMap((what) => {
      if (!isAt(what.end, '为')) return [];
      const at = what.end + 1;
      const guiding = Object.keys(GUIDING).find((word) => isAt(at, word));
      const roles: Parsed<{ readonly verb: string; readonly said: string }>[] =
        guiding === undefined
          ? nominal(at)
              .filter(({ end: to }) => !OF_ROLE.test(text.slice(at, to)) && !isAt(to, '的'))
              .map(({ value, ...role }) => ({
                ...role,
                value: {
                  verb: 'take',
                  said: `${what.value} as ${OPPORTUNITY.test(sayRole(value)) ? sayRole(value) : sayRole(value).replace(/^an? /, 'the ')}`,
                },
              }))
          : [
              {
                value: { verb: GUIDING[guiding] ?? '', said: what.value },
                end: at + guiding.length,
                cost: 0,
              },
            ];
      return roles.flatMap(({ value: { verb, said }, end, cost }) => {
        const manner = guiding === undefined ? ` with ${said}` : `, ${conjugate(verb).ing} ${said}`;
        return [
          framed((form) => `${conjugate(verb)[form]} ${said}`, end, what.cost + cost + 1),
          ...verbalOne(end).map((rest) =>
            framed((form) => `${rest.value.say(form)}${manner}`, rest.end, what.cost + cost + rest.cost + 1),
          ),
        ];
      });
    });
  }

  /** 加大对A的B力度, 加大B力度 */
  function intensified(from: number): Parsed<Verbal>[] {
    if (!['加大', '强化'].some((word) => isAt(from, word))) return [];
    const whoms = isAt(from + 2, '对') ? nominal(from + 3) : [{ value: null, end: from + 2, cost: 0 }];
    return whoms.flatMap((whom) => {
      const at = whom.value !== null && isAt(whom.end, '的') ? whom.end + 1 : whom.end;
      const actions = whom.value === null ? [...nouns.simple(at), ...nouns.doings(at)] : deeds(at);
      return actions.flatMap((action) => {
        if (!isAt(action.end, '力度') || !action.value.isAction) return [];
        const said = sayNominals({ parts: [action.value], open: false }, false);
        const link = FOR_ACTIONS.test(action.value.head) ? 'for' : 'of';
        const object =
          whom.value === null
            ? said
            : `${link === 'of' ? 'the ' : ''}${said} ${link} ${sayNominals(whom.value, false)}`;
        return [framed((form) => `${conjugate('intensify')[form]} ${object}`, action.end + 2, whom.cost + action.cost)];
      });
    });
  }

  /** 金融|支持, 帮扶: what is done, whatever stands before it. */
  function deeds(from: number): Parsed<Nominal>[] {
    return [...nouns.doings(from), ...nouns.bare(from).filter(({ value }) => value.isAction && value.after === '')];
  }

  /** 充分发挥A在做B中的作用 */
  function played(from: number): Parsed<Verbal>[] {
    const playing = ['充分发挥', '更好发挥', '发挥'].find((word) => isAt(from, word));
    if (playing === undefined) return [];
    const manner = playing === '充分发挥' ? 'full ' : playing === '更好发挥' ? 'better ' : '';
    return nominal(from + playing.length).flatMap((who) =>
      verbal(who.end).flatMap((what) => {
        if (!isAt(what.end, '的作用') && !isAt(what.end, '的功能')) return [];
        const said = `${manner}play to the role of ${sayNominals(who.value, false)} in ${what.value.say('ing')}`;
        return [framed((form) => `${conjugate('give')[form]} ${said}`, what.end + 3, who.cost + what.cost - 1)];
      }),
    );
  }

  /** 对A进行B */
  function carriedOut(from: number): Parsed<Verbal>[] {
    return nominal(from).flatMap((what) => {
      const word = ['进行', '开展', '实施', '加强'].find((verb) => isAt(what.end, verb));
      if (word === undefined) return [];
      const at = what.end + word.length;
      const isDone = isAt(at, '了');
      const verb = word === '加强' ? 'strengthen' : 'carry out';
      // 对落后地区进行|通报: to others and not to them.
      if (TOLD_OF.some((deed) => isAt(isDone ? at + 1 : at, deed))) return [];
      return deeds(isDone ? at + 1 : at).map((action) => {
        const said = FOR_ACTIONS.test(action.value.head)
          ? `${sayNominals({ parts: [action.value], open: false }, false)} for ${sayNominals(what.value, false)}`
          : sayNominals({ parts: [ofPhrase(what.value, action.value)], open: false }, false);
        const cost = what.cost + action.cost + 1;
        return framed((form) => `${conjugate(verb)[form]} ${said}`, action.end, cost, isDone);
      });
    });
  }

  /** 对A给予B, 给予A B: what somebody gets. */
  function given(from: number): Parsed<Verbal>[] {
    return nominal(from).flatMap((whom) => {
      const word =
        Object.keys(GIVING).find((verb) => isAt(whom.end, verb)) ?? (isAt(from - 2, '给予') ? '' : undefined);
      if (word === undefined) return [];
      const at = whom.end + word.length;
      const isDone = isAt(at, '了');
      return nominal(isDone ? at + 1 : at).flatMap((what) => {
        if (!what.value.parts.every(({ head, counting }) => counting !== 'name' && GIVEN.test(head))) return [];
        const said = `${sayNominals(what.value, true)} to ${sayNominals(whom.value, false)}`;
        const cost = whom.cost + what.cost + 1;
        return [framed((form) => `${conjugate(GIVING[word] ?? 'give')[form]} ${said}`, what.end, cost, isDone)];
      });
    });
  }

  /** 确保不发生A, 防止出现A */
  function prevented(from: number): Parsed<Verbal>[] {
    const opening = PREVENTED.find((words) => isAt(from, words));
    if (opening === undefined) return [];
    return nominal(from + opening.length).map((what) =>
      framed((form) => `${conjugate('prevent')[form]} ${sayNominals(what.value, true)}`, what.end, what.cost + 1),
    );
  }

  /** 守牢安全生产和生态环保底线, 学习贯彻党的二十届四中全会精神: what stands between is one phrase. */
  function enclosed(from: number): Parsed<Verbal>[] {
    return ENCLOSING.flatMap(({ openings, ending, link, of }) => {
      const opening = Object.keys(openings).find((words) => isAt(from, words));
      if (opening === undefined) return [];
      return nominal(from + opening.length).flatMap((what) => {
        const said = sayNominals(what.value, false);
        if (!isAt(what.end, ending) || of?.test(said) === false) return [];
        const end = what.end + ending.length;
        const isDone = opening.includes('了');
        const say = (form: Form) => `${conjugate(openings[opening] ?? '')[form]} ${link} ${said}`;
        return [framed(say, end, what.cost + 0.5, isDone)];
      });
    });
  }

  /** 坚持统筹规划、分步实施的原则: principles that are things to do. */
  function principled(from: number): Parsed<Verbal>[] {
    const opening = ['坚持', '始终坚持'].find((words) => isAt(from, words));
    if (opening === undefined) return [];
    return verbal(from + opening.length).flatMap(({ value, end, cost }) => {
      const ending = ['的基本原则', '的原则', '原则'].find((words) => isAt(end, words));
      if (ending === undefined || value.isDone || !/[、和]/u.test(text.slice(from, end))) return [];
      const said = `the principles of ${value.say('ing')}`;
      return [framed((form) => `${conjugate('follow')[form]} ${said}`, end + ending.length, cost + 0.5)];
    });
  }

  /** 从A走向B, 从A向B转变, 从A出发 */
  function moved(from: number): Parsed<Verbal>[] {
    return nominal(from).flatMap((origin) => {
      const turned = !isAt(origin.end, '向')
        ? []
        : nominal(origin.end + 1).flatMap((goal) => {
            const word = Object.keys(TURNING).find((verb) => isAt(goal.end, verb));
            if (word === undefined) return [];
            const said = `from ${sayNominals(origin.value, true)} to ${sayNominals(goal.value, true)}`;
            const cost = origin.cost + goal.cost + 0.5;
            return [framed((form) => `${conjugate(TURNING[word] ?? '')[form]} ${said}`, goal.end + word.length, cost)];
          });
      const manners = wordsOf(origin.end, 'manner').map(({ word, end }) => ({ manner: word.english, end }));
      const straight = [{ manner: '', end: origin.end }, ...manners].flatMap(({ manner, end }) =>
        Object.entries(MOVING).flatMap(([word, english]) => {
          if (!isAt(end, word)) return [];
          const isDone = isAt(end + word.length, '了');
          return nominal(end + word.length + (isDone ? 1 : 0)).map((goal) => {
            const said = `from ${sayNominals(origin.value, true)} to ${sayNominals(goal.value, true)}`;
            const verb: Pick<Verbal, 'say'> = { say: (form) => `${conjugate(english)[form]} ${said}` };
            const say = manner === '' ? verb.say : withManner(manner, verb);
            const cost = origin.cost + goal.cost + 1 + (manner === '' ? 0 : 1);
            return { value: { say, hasObject: true, isDone, possession: null }, end: goal.end, cost };
          });
        }),
      );
      const started = isAt(origin.end, '出发') && origin.end + 2 === text.length;
      const said = sayNominals(origin.value, true);
      const set = started
        ? [framed((form) => `${conjugate('proceed')[form]} from ${said}`, text.length, origin.cost + 1)]
        : [];
      const away = set.map((parsed) => ({ ...parsed, value: { ...parsed.value, hasObject: false } }));
      return [...turned, ...straight, ...away];
    });
  }

  /** 自2026年3月1日起施行 */
  function takingEffect(from: number): Parsed<Verbal>[] {
    return wordsOf(from, 'time').flatMap(({ word: { time }, end }) => {
      const ending = EFFECTIVE.find((words) => isAt(end, words));
      if (ending === undefined) return [];
      return [framed((form) => `${conjugate('take')[form]} effect ${sayWhen(time)}`, end + ending.length, 2)];
    });
  }

  /** 与高校合作开展研究; 与经济增长同步 */
  function joined(from: number): Parsed<Verbal>[] {
    return nominal(from).flatMap((partner) => {
      const pace = Object.keys(IN_STEP).find((words) => isAt(partner.end, words));
      if (pace !== undefined) {
        const said = sayNominals(partner.value, false);
        const told = framed(
          (form) => `${conjugate(IN_STEP[pace] ?? '')[form]} with ${said}`,
          partner.end + pace.length,
          partner.cost + 1,
        );
        return [told];
      }
      const word = Object.keys(TOGETHER).find((verb) => isAt(partner.end, verb));
      if (word === undefined) return [];
      const said = `${TOGETHER[word] ?? ''} ${sayNominals(partner.value, false)}`;
      return verbalOne(partner.end + word.length).map((rest) =>
        framed(
          (form) => `${rest.value.say(form)} ${said}`,
          rest.end,
          partner.cost + rest.cost + 0.5,
          rest.value.isDone,
        ),
      );
    });
  }

  /** 联合市场监管总局开展排查 */
  function allied(from: number): Parsed<Verbal>[] {
    const word = ['联合', '会同'].find((verb) => isAt(from, verb));
    if (word === undefined) return [];
    const partners = nominal(from + word.length).filter(({ value }) => !value.parts.some(isNoPartner));
    return partners.flatMap((partner) =>
      verbalOne(partner.end).map((rest) => {
        // 会同有关部门引导各地错位发展: those who guide work together, and not those who are guided.
        if (rest.value.hasActor) {
          const { undergone: _, ...value } = rest.value;
          const work = (form: Form) => `${conjugate('work')[form]} with ${sayNominals(partner.value, false)}`;
          return {
            value: { ...value, possession: null, say: (form: Form) => `${work(form)} to ${rest.value.say('base')}` },
            end: rest.end,
            cost: partner.cost + rest.cost + 0.5,
          };
        }
        const said = ` together with ${sayNominals(partner.value, false)}`;
        const value: Verbal = { ...rest.value, possession: null, say: (form) => rest.value.say(form) + said };
        return { value, end: rest.end, cost: partner.cost + rest.cost + 0.5 };
      }),
    );
  }

  /** 对稳住基本盘起到了压舱石作用, 为创新发挥引领作用 */
  function actedOn(from: number): Parsed<Verbal>[] {
    return thing(from).flatMap((aim) => {
      const word = ['起到', '发挥'].find((verb) => isAt(aim.end, verb));
      if (word === undefined) return [];
      const isDone = isAt(aim.end + word.length, '了');
      return nominal(aim.end + word.length + (isDone ? 1 : 0)).flatMap((role) => {
        if (role.value.parts.length > 1 || !/\brole$/.test(role.value.parts[0].head)) return [];
        const said = `${sayNominals(role.value, true)} in ${aim.value}`;
        return [framed((form) => `${conjugate('play')[form]} ${said}`, role.end, aim.cost + role.cost + 1, isDone)];
      });
    });
  }

  /** 由省发展改革委负责: by whom it is done. */
  function doneBy(from: number): Parsed<Verbal>[] {
    if (!isAt(from, '由')) return [];
    return nominal(from + 1)
      .flatMap((agent) => {
        if (agent.value.open || !(isAgent(agent.value) || PAYING.test(sayNominals(agent.value, false)))) return [];
        // 由广西电网公司投资建设: the one of that name, and not all of the place.
        if (/(?:公司|集团)$/u.test(text.slice(from, agent.end)) && isPlural(agent.value)) return [];
        const told = (participle: string, end: number) => {
          const by = `${participle} by ${sayNominals(agent.value, false)}`;
          return framed((form) => `${conjugate('be')[form]} ${by}`, end, agent.cost + 2);
        };
        const set = Object.keys(DONE_BY)
          .filter((verb) => isAt(agent.end, verb))
          .toSorted((a, b) => b.length - a.length)[0];
        if (set !== undefined) return [told(DONE_BY[set] ?? '', agent.end + set.length)];
        return wordsOf(agent.end, 'verb').flatMap(({ word: { verb }, end }) =>
          verb.takes !== 'object' || verb.forms.base.includes(' ') ? [] : [told(verb.forms.participle, end)],
        );
      })
      .map((parsed) => ({ ...parsed, value: { ...parsed.value, hasObject: false } }));
  }

  /** 得到有效解决: what has been done to the subject. */
  function undergone(from: number): Parsed<Verbal>[] {
    const opening = ['得到', '得以', '获得', '受到'].find((word) => isAt(from, word));
    if (opening === undefined) return [];
    const isDone = isAt(from + opening.length, '了');
    const at = from + opening.length + (isDone ? 1 : 0);
    const manners = wordsOf(at, 'manner').flatMap(({ word, end }) =>
      word.english.endsWith(' to') ? [] : [{ manner: word.english, end }],
    );
    return [{ manner: '', end: at }, ...manners].flatMap(({ manner, end }) => {
      const isAction = wordsOf(end, 'action');
      return wordsOf(end, 'verb').flatMap(({ word: { verb }, end: to }) => {
        if (verb.takes !== 'object' || !isAction.some((action) => action.end === to) || / /.test(verb.forms.base))
          return [];
        const passive: Pick<Verbal, 'say'> = { say: (form) => `${conjugate('be')[form]} ${verb.forms.participle}` };
        const say = manner === '' ? passive.say : withManner(manner, passive);
        return [{ value: { say, hasObject: false, isDone, possession: null }, end: to, cost: 2 }];
      });
    });
  }

  /** 被评为A, 被广泛应用: what somebody does to the subject. */
  function suffered(from: number): Parsed<Verbal>[] {
    const named = Object.entries(NAMING).flatMap(([word, english]) =>
      isAt(from, word)
        ? nominal(from + word.length).map((role) =>
            framed((form) => `${conjugate('be')[form]} ${english} ${sayRole(role.value)}`, role.end, role.cost + 1),
          )
        : [],
    );
    const manners = wordsOf(from, 'manner').map(({ word, end }) => ({ english: word.english, end }));
    const plain = [{ english: '', end: from }, ...manners].flatMap((manner) =>
      wordsOf(manner.end, 'verb').flatMap(({ word: { verb }, end }) => {
        if (verb.takes !== 'object' || (manner.english.endsWith(' to') && manner.english !== 'continue to')) return [];
        const { participle } = verb.forms;
        const said = (form: Form) =>
          manner.english === 'continue to'
            ? `${conjugate('continue')[form]} to be ${participle}`
            : `${conjugate('be')[form]} ${manner.english === '' ? '' : `${manner.english} `}${participle}`;
        return [framed(said, end, 2)];
      }),
    );
    return [...named, ...plain.map((parsed) => ({ ...parsed, value: { ...parsed.value, hasObject: false } }))];
  }
}

/** What one places on what one works at. */
const FOCUS = /(?:着力点|重点|重心|着眼点|主攻方向|精力|注意力|功夫)$/u;

/** Before what is no role of it. */
const OF_PLACE: ReadonlySet<string> = new Set(['in', 'to']);

/** Behind what something is taken for, what is done with it may follow. */
const TREATING: ReadonlySet<string> = new Set(['当作', '当成', '看作', '看成', '视为', '视作', '作为']);

/** Something done, with more than its own word: 'the simple exit of low-end industries'. */
function isDeed({ isAction, before, after }: Nominal): boolean {
  return isAction && before + after !== '';
}

const INCLUDED = { verb: 'include', joint: 'in' };

const PEOPLE =
  /\b(?:businesses|children|companies|enterprises|families|farmers|firms|groups|households|institutions|people|personnel|persons|residents|students|women|workers)\b/;

/** 以人为核心的新型城镇化: it describes what follows, and takes nothing. */
const OF_ROLE = /^(?:核心|主体|导向|中心|目标|基础|主|重点|引领|支撑|特色|代表|依托)的/;

/** 以试点为契机: one of several. */
const OPPORTUNITY = /\bopportunity$/;

/** Who pays: 省级财政. */
const PAYING = /\b(?:budgets?|finance)$/;

/** What is given to somebody; other actions are done to them. */
const FOR_ACTIONS = /^(?:\w+ )?(support|services|assistance|incentives|help)$/;

/** What somebody can be given. */
const GIVEN =
  /(?:allowance|assistance|attention|award|bonus|care|compensation|concession|discount|exemption|guarantee|guidance|help|incentive|incentives|loan|preference|priority|punishment|rebate|reward|rewards|subsidy|support)$/;

/** What is done about those who lag behind, in words of its own. */
const TOLD_OF = ['通报', '约谈', '问责', '曝光', '点名', '公示', '公告', '报道', '提醒', '警示', '批评'];

/** What 受 and these say of what stands before them. */
const EFFECTS: Readonly<Record<string, string>> = {
  影响: 'affected',
  冲击: 'hit',
  拖累: 'dragged down',
  制约: 'constrained',
  拉动: 'driven',
  带动: 'driven',
  推动: 'driven',
  支撑: 'supported',
  提振: 'boosted',
};
