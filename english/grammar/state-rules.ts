/** Rules for what a thing is kept like or made to be, from when it holds, and how somebody takes it: 保持流动性充裕, 自1月1日起施行, 对此坚决反对. */
import { sayWhen } from '../when.ts';
import type { Parsed, Rule } from './chart.ts';
import { inDegree } from './compose.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { joinList, sayNominals, type NominalList } from './nominal.ts';
import { withManner, type Form, type Verbal } from './verbal.ts';

export function stateRules(
  { text, isAt, wordsOf }: ClauseWords,
  { nominal, verbalOne }: { readonly nominal: Rule<NominalList>; readonly verbalOne: Rule<Verbal> },
): Rule<Verbal> {
  return (from) => {
    if (isAt(from, '保持')) return kept(from + 2);
    if (isAt(from, '自')) return holding(from + 1);
    if (isAt(from, '对此')) return taken(from + 2);
    return [...needed(from), ...undergone(from), ...madeSo(from), ...described(from), ...comparedWith(from)];
  };

  /** 让市民生活更幸福, 使生产更加安全高效: how something comes to be. */
  function madeSo(from: number): Parsed<Verbal>[] {
    const word = Object.keys(MAKING).find((verb) => isAt(from, verb));
    if (word === undefined) return [];
    const forms = conjugate(MAKING[word] ?? '');
    return nominal(from + word.length).flatMap((what) => {
      if (what.value.open) return [];
      const said = sayNominals(what.value, false);
      return states(what.end).map((state) => {
        const made = told((form) => `${forms[form]} ${said} ${state.value}`, state.end, what.cost + state.cost + 0.5);
        return { ...made, value: { ...made.value, ofSubject: true as const } };
      });
    });
  }

  /** 好于去年, 低于常年: than it was then. */
  function comparedWith(from: number): Parsed<Verbal>[] {
    return wordsOf(from, 'verb').flatMap(({ word: { verb }, end }) => {
      const then = Object.keys(TIMES_COMPARED).find((word) => isAt(end, word) && end + word.length === text.length);
      if (then === undefined || !/^be \w+ than$/.test(verb.forms.base)) return [];
      const parsed = told((form) => `${verb.forms[form]} ${TIMES_COMPARED[then] ?? ''}`, text.length, 1.5);
      return [{ ...parsed, value: { ...parsed.value, hasObject: false } }];
    });
  }

  /** 更幸福, 更加安全高效: at the end of the clause. */
  function states(from: number): Parsed<string>[] {
    const degrees = wordsOf(from, 'degree').map(({ word, end }) => ({ degree: word.english, at: end }));
    return [{ degree: '', at: from }, ...degrees].flatMap(({ degree, at }) =>
      adjectives(at)
        .filter(({ value, end }) => end === text.length && !value.includes('full'))
        .map(({ value, end }) => {
          return { value: inDegreeEach(degree, value), end, cost: 1 };
        }),
    );
  }

  /** One, or two side by side: 安全高效. */
  function adjectives(from: number): { readonly value: readonly string[]; readonly end: number }[] {
    const firsts = wordsOf(from, 'verb').flatMap(({ word: { verb }, end }) =>
      verb.takes === 'adjective' ? [{ value: [verb.adjective], end }] : [],
    );
    const pairs = firsts.flatMap(({ value, end }) =>
      wordsOf(end, 'verb').flatMap(({ word: { verb }, end: to }) =>
        verb.takes === 'adjective' ? [{ value: [...value, verb.adjective], end: to }] : [],
      ),
    );
    return [...firsts, ...pairs];
  }

  /** 走势是阶段性的, 数据是可靠的: how something is, in the form of what it is. */
  function described(from: number): Parsed<Verbal>[] {
    const being = ['仍然是', '仍是', '是'].find((word) => isAt(from, word));
    if (being === undefined || !isAt(text.length - 1, '的')) return [];
    const at = from + being.length;
    const still = being === '是' ? '' : 'still ';
    const degrees = wordsOf(at, 'degree').map(({ word, end }) => ({ degree: word.english, start: end }));
    return [{ degree: '', start: at }, ...degrees].flatMap(({ degree, start }) =>
      [
        ...adjectives(start),
        ...wordsOf(start, 'attribute').map(({ word, end }) => ({ value: [word.english], end })),
      ].flatMap(({ value, end }) => {
        if (end !== text.length - 1 || !value.every((adjective) => SAID_ALONE.test(adjective))) return [];
        const said = inDegreeEach(degree, value);
        const parsed = told((form) => `${conjugate('be')[form]} ${still}${said}`, text.length, 2);
        return [{ ...parsed, value: { ...parsed.value, hasObject: false } }];
      }),
    );
  }

  /** 仍需巩固, 有待进一步提高: what is still to be done to the subject. */
  function needed(from: number): Parsed<Verbal>[] {
    const opening = Object.keys(NEEDS).find((words) => isAt(from, words));
    if (opening === undefined) return [];
    const [, still = '', verb = ''] = /^(still |urgently )?(\w+)$/.exec(NEEDS[opening] ?? '') ?? [];
    const need = conjugate(verb);
    const at = from + opening.length;
    const further = ['进一步', '继续'].find((word) => isAt(at, word));
    return donePlainly(at + (further?.length ?? 0)).map(({ participle, end }) => {
      const how = further === undefined ? '' : 'further ';
      return suffered((form) => `${still}${need[form]} to be ${how}${participle}`, end, 2);
    });
  }

  /** 民生福祉|不断增进: a thing, how it goes on, and a verb without an object. */
  function undergone(from: number): Parsed<Verbal>[] {
    return wordsOf(from, 'manner').flatMap(({ word, end: at }) => {
      if (!GOING_ON.has(text.slice(from, at))) return [];
      return donePlainly(at).map(({ participle, end }) => {
        const plain = { say: (form: Form) => `${conjugate('be')[form]} ${participle}` };
        return suffered(withManner(word.english, plain), end, 2.5);
      });
    });
  }

  /** A verb at the end that English can tell of its object, and that nothing does by itself. */
  function donePlainly(from: number): { readonly participle: string; readonly end: number }[] {
    const verbs = wordsOf(from, 'verb').filter(({ end }) => end === text.length);
    if (verbs.some(({ word: { verb } }) => verb.takes === 'nothing' || verb.takes === 'adjective')) {
      const [own] = verbs;
      if (own === undefined || !isAfterNeed(from)) return [];
    }
    const [first] = verbs.filter(({ word: { verb } }) => verb.takes === 'object' && /^\w+$/.test(verb.forms.base));
    return first === undefined ? [] : [{ participle: first.word.verb.forms.participle, end: first.end }];
  }

  /** 有待加强: what needs it does not do it by itself. */
  function isAfterNeed(from: number): boolean {
    return Object.keys(NEEDS).some((words) => new RegExp(`${words}(?:进一步|继续)?$`, 'u').test(text.slice(0, from)));
  }

  /** 保持流动性充裕, 保持经济运行总体平稳, 保持总体平稳 */
  function kept(from: number): Parsed<Verbal>[] {
    const remaining = verbalOne(from).flatMap(({ value, end, cost }) => {
      const being = /^be (?!\w+ed\b)(.+)$/.exec(value.say('base'))?.[1];
      if (being === undefined || value.isDone || value.hasObject || end !== text.length) return [];
      const parsed = told((form) => `${conjugate('remain')[form]} ${being}`, end, cost + 0.5);
      return [{ ...parsed, value: { ...parsed.value, hasObject: false } }];
    });
    return [...remaining, ...keptSo(from)];
  }

  /** 保持流动性充裕 */
  function keptSo(from: number): Parsed<Verbal>[] {
    return nominal(from).flatMap((what) =>
      verbalOne(what.end).flatMap((state) => {
        const being = /^be (?!\w+ed\b)(.+)$/.exec(state.value.say('base'))?.[1];
        if (being === undefined || state.value.isDone || state.end !== text.length) return [];
        const said = `${sayNominals(what.value, false)} ${being}`;
        return [told((form) => `${conjugate('keep')[form]} ${said}`, state.end, what.cost + state.cost)];
      }),
    );
  }

  /** 自2026年1月1日起正式施行 */
  function holding(from: number): Parsed<Verbal>[] {
    return wordsOf(from, 'time').flatMap(({ word, end }) => {
      const verb = HOLDING.find((words) => isAt(end, words));
      if (verb === undefined || !('period' in word.time)) return [];
      const when = sayWhen(word.time);
      const parsed = told((form) => `${conjugate('take effect')[form]} ${when}`, end + verb.length, 2);
      return [{ ...parsed, value: { ...parsed.value, hasObject: false } }];
    });
  }

  /** 对此坚决反对 */
  function taken(from: number): Parsed<Verbal>[] {
    const manners = wordsOf(from, 'manner').map(({ word, end }) => ({ manner: word.english, end }));
    return [{ manner: '', end: from }, ...manners].flatMap(({ manner, end }) =>
      wordsOf(end, 'verb').flatMap(({ word: { verb }, end: to }) => {
        if (to !== text.length || !ATTITUDE.test(verb.forms.base)) return [];
        const plain = { say: (form: Form) => `${verb.forms[form]} this` };
        return [told(manner === '' ? plain.say : withManner(manner, plain), to, 2)];
      }),
    );
  }
}

/** safer and more efficient */
function inDegreeEach(degree: string, adjectives: readonly string[]): string {
  const each = adjectives.flatMap((adjective) => adjective.split(' and '));
  return joinList(degree === '' ? each : each.map((adjective) => inDegree(degree, adjective)));
}

function suffered(say: (form: Form) => string, end: number, cost: number): Parsed<Verbal> {
  return { value: { say, hasObject: false, isDone: false, possession: null, isSuffered: true }, end, cost };
}

/** What makes something be as it is. */
const MAKING: Readonly<Record<string, string>> = {
  助力: 'help make',
  使: 'make',
  使得: 'make',
  促使: 'make',
  令: 'make',
  让: 'make',
};

/** Behind 好于 and 低于. */
const TIMES_COMPARED: Readonly<Record<string, string>> = {
  常年: 'usual',
  往年: 'in previous years',
  去年: 'last year',
  上年: 'the previous year',
  去年同期: 'in the same period last year',
  上年同期: 'in the same period of the previous year',
  预期: 'expected',
};

/** Adjectives that English says of something, and not only before it. */
const SAID_ALONE =
  /^(?:accurate|adequate|cautious|clear|complete|complex|comprehensive|consistent|correct|effective|feasible|free|irreversible|legal|limited|long-term|lasting|necessary|normal|open|phased|positive|proactive|prudent|real|reasonable|reliable|safe|scientific|serious|short-term|sound|stable|strict|strong|sufficient|sustainable|temporary|transitional|transparent|universal|urgent|voluntary)$/;

/** What is wanting. The longest first. */
const NEEDS: Readonly<Record<string, string>> = {
  仍需要: 'still need',
  还需要: 'still need',
  亟需: 'urgently need',
  亟待: 'urgently need',
  仍需: 'still need',
  尚需: 'still need',
  还需: 'still need',
  仍待: 'remain',
  尚待: 'remain',
  有待: 'remain',
  需要: 'need',
  需: 'need',
};

/** How things go on that nobody is named for. */
const GOING_ON: ReadonlySet<string> = new Set(
  '完全 根本 不断 持续 进一步 逐步 逐渐 稳步 有效 明显 显著 日益 全面 基本 陆续 相继 切实 更好 有序 扎实 有力 大幅 大幅度 初步 充分 广泛 依法 及时 成功 顺利 妥善 迅速 快速 逐一 逐项 彻底 严重'.split(
    ' ',
  ),
);

function told(say: (form: Form) => string, end: number, cost: number): Parsed<Verbal> {
  return { value: { say, hasObject: true, isDone: false, possession: null }, end, cost };
}

/** Behind 自…: from then on it holds. The longest first. */
const HOLDING = [
  '起正式施行',
  '起正式实施',
  '起正式生效',
  '起全面施行',
  '起全面实施',
  '起施行',
  '起实施',
  '起生效',
  '起执行',
];

/** How somebody can take what has been told. */
const ATTITUDE = /^(?:appreciate|condemn|oppose|regret|support|welcome)$/;
