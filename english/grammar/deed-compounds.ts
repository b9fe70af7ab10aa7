/** Rules for nouns made for something done: 操作流程, 防控措施, 回收利用项目, 运行监测. */
import {
  actionHeads,
  alteringActions,
  compoundingActions,
  deedHeads,
  freeActions,
  overseeingActions,
} from '../words/action-noun.ts';
import type { Parsed } from './chart.ts';
import { prepend, repeatsHead } from './compose.ts';
import type { ClauseWords } from './lexicon.ts';
import { arePaired } from './paired-deeds.ts';
import { attributiveOf, isAgent, sayNominal, type Nominal } from './nominal.ts';

/** What these bring about stands behind them, and not beside: 促进|就业. */
export const PUSHING: ReadonlySet<string> = new Set(
  '部署 总结 谋划 实施 开展 制定 出台 推行 建立 构建 培育 推广 促进 推动 带动 助力 推进 实现 确保 加快 引导 鼓励 提升 提高 扩大 降低 加强 强化 改善 增强 加大 减少 完善 健全 落实 防止 避免 保证'.split(
    ' ',
  ),
);

export function deedCompounds({ text, wordsAt, wordsOf }: ClauseWords) {
  return { compounds, overseen, isOverseen, isOverseeing, isVerbToo, isDoneTo, isHeadAt };

  /** What is done, alone where it is free, and what is made for it: 操作|流程. */
  function compounds(from: number): Parsed<Nominal>[] {
    const found: Parsed<Nominal>[] = [];
    for (const { word, end } of wordsOf(from, 'action')) {
      const deed = text.slice(from, end);
      if (freeActions.has(deed)) found.push({ value: word.noun, end, cost: 1.05 });
      // 保护|环境, 提高|效率: a verb and its object, unless the action is one that names kinds.
      const isObject = isVerbToo(from, end) && !compoundingActions.has(deed);
      const attribute = attributiveOf(word.noun);
      for (const { word: next, end: to } of headsAt(from, end)) {
        if (isDoneTo(from, end, next.noun)) continue;
        if (attribute !== null && !JOINT_EFFORT.test(next.noun.head)) {
          const rest = { value: next.noun, end: to, cost: 1 };
          found.push(prepend(attribute, rest, isObject ? 1.5 : 0.1));
        } else if (
          isPairOf(word.noun, from, end) ||
          JOINT_EFFORT.test(next.noun.head) ||
          (MOVING.test(word.noun.head) && OF_THE_DEED.test(next.noun.head))
        )
          found.push({ value: madeFor(word.noun, next.noun), end: to, cost: isObject ? 2.5 : 1.3 });
      }
      for (const second of wordsOf(end, 'action')) {
        const isPair = arePaired(deed, text.slice(end, second.end)) && !PUSHING.has(deed);
        const both = { ...word.noun, head: `${word.noun.head} and ${second.word.noun.head}` };
        for (const { word: next, end: to } of isPair ? pairHeadsAt(second.end) : [])
          found.push({ value: madeFor(both, next.noun), end: to, cost: 2.5 });
      }
      for (const rest of overseen(from, word.noun, end)) {
        const whole = attributiveOf(rest.value);
        for (const { word: next, end: to } of whole === null ? [] : headsAt(end, rest.end))
          found.push(prepend(whole ?? '', { value: next.noun, end: to, cost: 1 }, 1));
      }
    }
    return found;
  }

  /** Nouns at the end of something done that are made for it. */
  function headsAt(from: number, to: number) {
    const deed = text.slice(from, to);
    return wordsOf(to, 'noun').filter(({ word, end }) => {
      const head = text.slice(to, end);
      // 加快|资金: no kind of funds.
      if (word.noun.counting === 'name' || (PUSHING.has(deed) && !CAMPAIGNS.has(head))) return false;
      return actionHeads.has(head) || (deedHeads.has(head) && !alteringActions.has(deed));
    });
  }

  /** 回收利用|项目: of two deeds, none of which can be a verb with it. */
  function pairHeadsAt(from: number) {
    return wordsOf(from, 'noun').filter(({ word, end }) => {
      const head = text.slice(from, end);
      return word.noun.counting !== 'name' && (actionHeads.has(head) || deedHeads.has(head) || WORKS.has(head));
    });
  }

  /** 防控|措施: two deeds that English joins, and so puts behind the head. */
  function isPairOf({ head, after }: Nominal, from: number, to: number): boolean {
    const isOther = wordsAt(from).some(
      ({ word, end }) => end === to && (word.is === 'noun' || word.is === 'attribute'),
    );
    return !isOther && after === '' && head.includes(' and ') && !PUSHING.has(text.slice(from, to));
  }

  /** 运行|监测: what is done about something done. */
  function overseen(from: number, deed: Nominal, end: number): Parsed<Nominal>[] {
    const [one, attribute] = [text.slice(from, end), attributiveOf(deed)];
    if (attribute === null || attribute.includes(' ') || PUSHING.has(one) || alteringActions.has(one)) return [];
    return wordsOf(end, 'action').flatMap(({ word: { noun }, end: to }) =>
      overseeingActions.has(text.slice(end, to)) &&
      !arePaired(one, text.slice(end, to)) &&
      !repeatsHead(attribute, noun)
        ? [prepend(attribute, { value: noun, end: to, cost: 1.05 }, 0.4)]
        : [],
    );
  }

  /** 流通|监管: two deeds of which the second is about the first. */
  function isOverseen(from: number, to: number): boolean {
    const deeds = wordsOf(from, 'action');
    return !deeds.some(({ end }) => end === to) && deeds.some(({ end }) => end < to && isOverseeing(end, to));
  }

  function isOverseeing(from: number, to: number): boolean {
    return overseeingActions.has(text.slice(from, to));
  }

  /** 完善, 稳定: before a noun without 的 they are more often its verb. */
  function isVerbToo(from: number, to: number): boolean {
    return wordsOf(from, 'verb').some(({ word: { verb }, end }) => end === to && verb.takes === 'object');
  }

  /** 补贴|农民, 培训|教师: to whom it is done, and no kind of them. */
  function isDoneTo(from: number, to: number, whom: Nominal): boolean {
    const isKind = compoundingActions.has(text.slice(from, to));
    return (
      isVerbToo(from, to) && (isKind ? PRIVATE.test(whom.before + whom.head) : isAgent({ parts: [whom], open: false }))
    );
  }

  /** True behind a noun that is made for something done. */
  function isHeadAt(to: number): boolean {
    return [2, 3, 4].some((length) => {
      const head = text.slice(to - length, to);
      return actionHeads.has(head) || deedHeads.has(head);
    });
  }
}

/** Measures for prevention and control; the order of production and operation. */
function madeFor({ head }: Nominal, noun: Nominal): Nominal {
  return { ...noun, after: ` ${OF_THE_DEED.test(noun.head) ? 'of' : 'for'} ${head}` };
}

/** What a deed has, and what is not there for it. */
const OF_THE_DEED = /^(?:cost|efficiency|order|pace|progress|quality|scale|situation|speed|trend)$/;

/** 高位回落|趋势: whence it goes. */
const MOVING = / from an? \w+ level$/;

/** What is built or carried out for a pair of deeds. */
const WORKS: ReadonlySet<string> = new Set('项目 工程 设施 装备 产业 企业 市场'.split(' '));

/** 废物|利用处置能力: capacity for the use and disposal of waste; null where the deeds are not those of the noun. */
export function ofDone(noun: Nominal, made: Nominal): Nominal | null {
  const [, link, deeds] = /^ (for|of) ((?:[\w-]+ )+and [\w -]+)$/.exec(made.after) ?? [];
  if (
    deeds === undefined ||
    made.before !== '' ||
    noun.isAction ||
    noun.counting === 'name' ||
    noun.after !== '' ||
    isAgent({ parts: [noun], open: false })
  )
    return null;
  return { ...made, after: ` ${link ?? 'for'} the ${deeds} of ${sayNominal(noun, false)}` };
}

/** 防控合力: what it is for stands behind it. */
const JOINT_EFFORT = /^(?:concerted|joint) effort$/;

/** Who is no kind of worker: 培训|农民. */
const PRIVATE = /^(?:citizen|consumer|farmer|official|people|public|resident|student|teacher|villager|worker)$/;

/** 提升|行动: named by what they bring about. */
const CAMPAIGNS: ReadonlySet<string> = new Set('行动 计划 方案 工程 情况 成效 活动'.split(' '));
