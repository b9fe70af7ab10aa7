/** Adverbials of clauses of their own: 受价格下行影响, 装机快速增长的同时, 自动化改造完成后. What they lead to stands behind a comma. */
import type { Parsed, Rule } from './chart.ts';
import { beginning, beginningsAlone, comingAbout, occasions, views, whereabouts } from '../words/lead-in.ts';
import { sayTheOne } from './compose.ts';
import type { ClauseWords } from './lexicon.ts';
import { isAgent, joinList, sayNominals, type NominalList } from './nominal.ts';
import type { NounRules } from './noun-rules.ts';
import { sayPlace } from './place-chain.ts';
import type { Verbal } from './verbal.ts';

/** Where or when something is said, in set words. */
const SET: Readonly<Record<string, string>> = { ...occasions, ...whereabouts };

interface Phrases extends Pick<NounRules, 'propertyLists'> {
  readonly nominal: Rule<NominalList>;
  readonly verbal: Rule<Verbal>;
}

export function leadIns({ text, isAt }: ClauseWords, { nominal, verbal, propertyLists }: Phrases): Rule<string> {
  const isEnd = (at: number, word: string) => isAt(at, word) && at + word.length === text.length;

  return (from) => {
    const set = Object.keys(SET).find((words) => isEnd(from, words));
    if (set !== undefined) return [{ value: SET[set] ?? '', end: text.length, cost: 1 }];
    if (isAt(from, '受')) return affected(from);
    if (isAt(from, '从')) return viewed(from + 1);
    const ofTime = [...meanwhile(from), ...afterwards(from), ...since(from), ...during(from)];
    return [...ofTime, ...owing(from), ...approved(from), ...within(from)];
  };

  /** 受原材料价格下行影响: told of what follows. */
  function affected(from: number): Parsed<string>[] {
    return verbal(from).flatMap(({ value, end, cost }) => {
      const said = /^be ((?:affected|hit|dragged down|constrained|driven|supported|boosted) by .*)$/.exec(
        value.say('base'),
      )?.[1];
      return said === undefined || end !== text.length ? [] : [{ value: said, end, cost }];
    });
  }

  /** 新能源装机快速增长的同时 */
  function meanwhile(from: number): Parsed<string>[] {
    const deeds = nominal(from).flatMap(({ value, end, cost }) =>
      isEnd(end, '的同时') && value.parts.every(({ isAction }) => isAction)
        ? [{ value: `along with ${sayNominals(value, false)}`, end: text.length, cost: cost + 0.5 }]
        : [],
    );
    const doings = verbal(from).flatMap(({ value: { hasObject, isDone, say }, end, cost }) =>
      isEnd(end, '的同时') && hasObject && !isDone
        ? [{ value: `while ${say('ing')}`, end: text.length, cost: cost + 0.7 }]
        : [],
    );
    return [...deeds, ...doings];
  }

  /** 自动化改造完成后, 政策实施后: after what, whenever that is. */
  function afterwards(from: number): Parsed<string>[] {
    const alone = Object.keys(comingAbout).find((words) => AFTER.some((after) => isEnd(from, words + after)));
    // 建成后: of what, the clause before has told or the next one tells.
    const bare = alone === undefined ? [] : [{ value: `after ${comingAbout[alone] ?? ''}`, end: text.length, cost: 1 }];
    const told = nominal(from).flatMap(({ value, end, cost }) => {
      if (value.open || value.parts.length > 1) return [];
      const ending = ['', ...Object.keys(comingAbout)].find((words) =>
        AFTER.some((after) => isEnd(end, words + after)),
      );
      const [only] = value.parts;
      if (ending === undefined || (ending === '' && !(only.isAction && only.after.startsWith(' of ')))) return [];
      const what = sayOne(from, { value, end });
      const said = ending === '' ? what : `the ${comingAbout[ending] ?? ''} of ${what}`;
      return [{ value: `after ${said}`, end: text.length, cost: cost + 0.5 }];
    });
    return [...bare, ...told];
  }

  /** 试点以来, 展会开幕以来, 自主题教育开展以来: since when. */
  function since(from: number): Parsed<string>[] {
    const at = isAt(from, '自') ? from + 1 : from;
    const alone = Object.keys(beginningsAlone).find((words) => isEnd(at, `${words}以来`));
    if (alone !== undefined) return [{ value: beginningsAlone[alone] ?? '', end: text.length, cost: 1 }];
    return nominal(at).flatMap(({ value, end, cost }) => {
      const begun = Object.keys(beginning).find((words) => isEnd(end, `${words}以来`));
      if (begun === undefined || value.open || value.parts.length > 1) return [];
      const said = `since the ${beginning[begun] ?? ''} of ${sayOne(at, { value, end })}`;
      return [{ value: said, end: text.length, cost: cost + 0.5 }];
    });
  }

  /** 压力测试期间, 在整改期间, 项目建设过程中, 推进改革过程中: during what. */
  function during(from: number): Parsed<string>[] {
    const at = isAt(from, '在') ? from + 1 : from;
    return [...spans(at), ...stages(at), ...courses(at)];
  }

  /** 批量调整阶段: the stage at which something is done. */
  function stages(at: number): Parsed<string>[] {
    return nominal(at).flatMap(({ value: { parts, open }, end, cost }) => {
      const [only] = parts;
      const isStage = end === text.length && text.endsWith('阶段') && parts.length === 1 && !open;
      if (!isStage || only.head !== 'stage' || only.count !== null || only.determiner !== null) return [];
      return [{ value: `during ${sayTheOne({ parts, open })}`, end, cost: cost + 0.5 }];
    });
  }

  /** 项目建设过程中, 推进改革过程中: while it is done. */
  function courses(at: number): Parsed<string>[] {
    const things = nominal(at).flatMap(({ value, end, cost }) =>
      COURSES.some((course) => isEnd(end, course)) && value.parts.every(({ isAction }) => isAction)
        ? [{ value: `during ${sayNominals(value, false)}`, end: text.length, cost: cost + 0.3 }]
        : [],
    );
    const doings = verbal(at).flatMap(({ value: { hasObject, isDone, say }, end, cost }) =>
      COURSES.some((course) => isEnd(end, course)) && hasObject && !isDone
        ? [{ value: `in the process of ${say('ing')}`, end: text.length, cost: cost + 0.7 }]
        : [],
    );
    return [...things, ...doings];
  }

  function spans(at: number): Parsed<string>[] {
    return nominal(at).flatMap(({ value, end, cost }) => {
      if (!isEnd(end, '期间') || value.open || value.parts.length > 1) return [];
      const [only] = value.parts;
      const isOne = only.counting === 'many' && only.count === null && only.owner === null && only.determiner === null;
      return [{ value: `during ${isOne ? sayTheOne(value) : sayNominals(value, false)}`, end: text.length, cost }];
    });
  }

  /** 由于订单不足, 由于需求减少: because of what. */
  function owing(from: number): Parsed<string>[] {
    const opening = ['主要由于', '由于', '因'].find((word) => isAt(from, word));
    if (opening === undefined) return [];
    const at = from + opening.length;
    const states = propertyLists(at).flatMap(({ value, end, cost }) =>
      endsCauses(end) ? [{ value: `due to ${sayCauses(end)}${joinList(value)}`, end: text.length, cost }] : [],
    );
    const things = nominal(at).flatMap(({ value, end, cost }) =>
      endsCauses(end) && value.parts.every(({ isPerson }) => isPerson !== true) && !isAgent(value)
        ? [{ value: `due to ${sayCauses(end)}${sayNominals(value, false)}`, end: text.length, cost: cost + 0.5 }]
        : [],
    );
    return [...states, ...things];
  }

  function endsCauses(end: number): boolean {
    return end === text.length || isEnd(end, '等因素') || isEnd(end, '等原因');
  }

  function sayCauses(end: number): string {
    return isAt(end, '等') ? 'factors such as ' : '';
  }

  /** 从长远看, 从调研情况来看: for which range, or by what one can tell. */
  function viewed(from: number): Parsed<string>[] {
    const range = Object.keys(views).find((words) => VIEWING.some((ending) => isEnd(from, words + ending)));
    if (range !== undefined) return [{ value: views[range] ?? '', end: text.length, cost: 0.9 }];
    return nominal(from).flatMap(({ value, end, cost }) => {
      const isBasis = VIEWING.some((ending) => isEnd(end, ending)) && TELLING.test(text.slice(from, end));
      const [{ before, head }] = value.parts;
      const isShort = value.parts.length === 1 && !value.open && `${before}${head}`.split(' ').length <= 2;
      return isBasis && isShort
        ? [{ value: `judging from ${sayNominals(value, false)}`, end: text.length, cost: cost + 0.5 }]
        : [];
    });
  }

  /** 经国务院批准, 经省政府同意: who has allowed it. */
  function approved(from: number): Parsed<string>[] {
    if (!isAt(from, '经')) return [];
    return nominal(from + 1).flatMap(({ value, end, cost }) => {
      const allowing = Object.keys(APPROVING).find((words) => isEnd(end, words));
      if (allowing === undefined || value.open || !isAgent(value)) return [];
      return [{ value: `${APPROVING[allowing] ?? ''} ${sayNominals(value, false)}`, end: text.length, cost }];
    });
  }

  /** 浙江杭州的茶园里, 疫情背景下: without the 在 that would open it. */
  function within(from: number): Parsed<string>[] {
    return nominal(from).flatMap(({ value, end, cost }) => {
      const ending = Object.keys(WITHIN).find((words) => isEnd(end, words));
      if (ending === undefined || value.open || value.parts.length > 1 || isAgent(value)) return [];
      return [{ value: `${WITHIN[ending] ?? ''} ${sayPlace(value)}`, end: text.length, cost: cost + 0.5 }];
    });
  }

  /** 项目建成后: the one of which the text tells. */
  function sayOne(from: number, { value, end }: Pick<Parsed<NominalList>, 'value' | 'end'>): string {
    const [only] = value.parts;
    const isOne = THE_ONE.test(text.slice(from, end)) && only.counting === 'many' && only.count === null;
    return isOne ? sayTheOne(value) : sayNominals(value, false);
  }
}

/** 养老点|建成后|长期闲置: behind the subject, after what has become of it. */
export function afterBecoming({ text, isAt, wordsOf }: ClauseWords): Rule<string> {
  return (from) =>
    wordsOf(from, 'verb').flatMap(({ word: { verb }, end }) =>
      verb.takes === 'nothing' && isAt(end, '后') && end + 1 < text.length
        ? [{ value: `after ${verb.forms.ing}`, end: end + 1, cost: 1.5 }]
        : [],
    );
}

const VIEWING = ['看', '来看', '上看'];

/** What one can tell something by. */
const TELLING = /(?:数据|效果|结果|指标|趋势|实践|经验|调查|统计|反馈)$/u;

const COURSES = ['过程中', '的过程中', '过程当中'];

const AFTER = ['后', '以后', '之后'];

const THE_ONE = /^(?:项目|工程|大桥|一期|二期|试点|活动|展会|平台|政策|办法|条例|原办法|新规|博览会|改革)/u;

const APPROVING: Readonly<Record<string, string>> = {
  审议通过: 'following adoption by',
  批准: 'with the approval of',
  同意: 'with the consent of',
};

const WITHIN: Readonly<Record<string, string>> = {
  里: 'in',
  大背景下: 'against the backdrop of',
  背景下: 'against the backdrop of',
};
