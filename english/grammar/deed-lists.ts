/** Rules for things done, and for how things are, that are listed before 等: 仓储、装卸等环节, 擅自涨价等行为, 成本偏高、汇率波动等问题. */
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { nameOf, sayExamples, type Nominal, type NominalList } from './nominal.ts';
import { closesList } from './shared-head.ts';
import { isPassive, type Verbal } from './verbal.ts';

/**
 * Lists of deeds, as far as 等. A deed alone is more often a verb; before 等环节 or 等方式 it can be none.
 *
 * @param simple one noun phrase
 * @param propertyLists 成本偏高, as 'rather high costs'
 */
export function deedLists(
  { text, wordsOf, isAt }: ClauseWords,
  simple: Rule<Nominal>,
  verbal: Rule<Verbal>,
  propertyLists: Rule<readonly string[]>,
): Rule<NominalList> {
  /** One of the list: it ends where the next begins. */
  function members(from: number): Parsed<Nominal>[] {
    const deeds = wordsOf(from, 'action').map(({ word, end }) => ({ value: word.noun, end, cost: 1.2 }));
    const phrases = verbal(from).flatMap(({ value, end, cost }) =>
      value.hasObject && !value.isDone && !isPassive(value) && value.hasActor !== true
        ? [{ value: { ...nameOf(value.say('ing')), counting: 'mass' as const, isAction: true }, end, cost: cost + 1 }]
        : [],
    );
    const nouns = simple(from).filter(({ value }) => value.after === '' && value.owner === null);
    // 绿色低碳等领域
    const aims = AIMS.flatMap(({ word, english }) =>
      isAt(from, word)
        ? [{ value: { ...nameOf(english), counting: 'mass' as const }, end: from + word.length, cost: 1.2 }]
        : [],
    );
    const states = propertyLists(from).flatMap(({ value: [state, ...others], end, cost }) =>
      // 高温干旱 are two things.
      state === undefined || others.length > 0 || /^(?:a )?dry /.test(state)
        ? []
        : [{ value: nameOf(state), end, cost: cost + 0.2 }],
    );
    return [...deeds, ...nouns, ...aims, ...phrases, ...states].filter(
      ({ end }) => isAt(end, '等') || jointAt(end) > 0,
    );
  }

  function jointAt(at: number): number {
    return ['以及', '、', '和', '与', '及'].find((joint) => isAt(at, joint))?.length ?? 0;
  }

  /** 等环节, 等违法行为: what those before it are. */
  function kinds({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (!isAt(end, '等')) return [];
    return simple(end + 1).flatMap((kind) => {
      const { after, counting, count, isAction } = kind.value;
      const word = text.slice(end + 1, kind.end);
      const isOfStates = value.parts.some((part) => part.counting === 'name');
      const isMixed = !isOfStates && value.parts.some((part) => !isDeed(part));
      const isKind = isOfStates ? TROUBLE : isMixed ? FIELD : KIND;
      if (after !== '' || isAction || count !== null || !isKind.test(word)) return [];
      if (isMixed && !value.parts.some((part) => isDeed(part) || AIMS.some(({ english }) => english === part.head)))
        return [];
      if (counting === 'name' || counting === 'names') return [];
      const told: Nominal = {
        ...kind.value,
        counting: counting === 'one' ? 'many' : counting,
        after: ` such as ${sayExamples(value)}`,
      };
      return [{ value: { parts: [told] as const, open: false }, end: kind.end, cost: cost + kind.cost }];
    });
  }

  return (from) => {
    if (!/等/u.test(text.slice(from))) return [];
    const found: Parsed<NominalList>[] = [];
    let open: Parsed<NominalList>[] = members(from).map((parsed) => ({
      ...parsed,
      value: { parts: [parsed.value], open: false },
    }));
    // 需求不足|等因素
    found.push(...open.filter(({ value }) => value.parts[0].counting === 'name').flatMap(kinds));
    for (let length = 2; length <= MOST_MEMBERS && open.length > 0; length++) {
      open = open.flatMap(({ value, end, cost }) => {
        const joint = jointAt(end);
        if (joint === 0) return [];
        const nexts = members(end + joint).filter(
          (next) => !closesList(text.slice(from, end), text.slice(end + joint, next.end)),
        );
        return nexts.map((next) => ({
          value: { parts: [...value.parts, next.value] as const, open: false },
          end: next.end,
          cost: cost + next.cost + 0.1,
        }));
      });
      found.push(...open.flatMap(kinds));
    }
    return found;
  };
}

/** 设备更新|和技术改造: each of a list ends in something done to what stands before it, and takes no other deed. */
export function ownDeeds({ text, wordsOf }: ClauseWords): (from: number, to: number) => boolean {
  const endsInDeed = (from: number, to: number) => wordsOf(from, 'action').some(({ end }) => end === to);
  return (from, to) => {
    let at = from;
    return text
      .slice(from, to)
      .split(/以及|[、和与及]/u)
      .every((member) => {
        const start = text.indexOf(member, at);
        const end = start + member.length;
        at = end;
        return member.length >= 4 && [start, end - 2].some((deed) => endsInDeed(deed, end));
      });
  };
}

const MOST_MEMBERS = 6;

/** What it is that something is as it is. */
const TROUBLE = /(?:问题|困难|短板|弱项|矛盾|挑战|因素|现象|风险)$/u;

/** Aims that are named by how things are to be. */
const AIMS = [
  { word: '绿色低碳', english: 'green and low-carbon development' },
  { word: '低碳环保', english: 'low-carbon and environment-friendly development' },
];

function isDeed({ isAction }: Nominal): boolean {
  return isAction;
}

/** What things and deeds side by side are: 餐饮、住宿、物流等行业. */
const FIELD = /(?:领域|行业|产业|业态|场景|环节|服务|业务|政策)$/u;

/** What deeds are: links of a chain, means, services. */
const KIND =
  /(?:环节|方式|手段|措施|举措|途径|形式|工作|行为|业务|活动|机制|服务|任务|政策|制度|程序|手续|流程|功能)$/u;
