/** Rules for what a verb phrase stands before without 的: 提高|抵御风险|能力, 解决|拖欠账款|问题. */
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { nameOf, nounOf, type Nominal } from './nominal.ts';
import type { Verbal } from './verbal.ts';

/** A noun that a verb phrase says the content of, behind some verbs. */
interface Ability {
  readonly noun: string;
  /** How the verb phrase is joined to it: 'ability to withstand risks', 'work of ensuring supply'. */
  readonly link: 'to' | 'of' | 'for';
  /** The verbs that it is the object of, by how they end; behind others the verb phrase may be one of several. */
  readonly behind: RegExp;
}

/** 成为|拉动消费|新引擎 */
const BECOMING = /(?:成为|打造|培育|是)了?$/u;

/** 探索|推动转型|新路径 */
const EXPLORING = /(?:探索|探索出|形成|走出|开辟)了?$/u;

const ABILITIES: Readonly<Record<string, Ability>> = {
  能力: { noun: 'ability', link: 'to', behind: /(?:提高|提升|增强|强化|具备|具有|加强|锻炼|缺乏)了?$/u },
  本领: { noun: 'ability', link: 'to', behind: /(?:提高|提升|增强|具备|具有|练就|掌握)了?$/u },
  意识: { noun: 'awareness', link: 'of', behind: /(?:提高|提升|增强|强化|树立|树牢)了?$/u },
  问题: { noun: 'problem', link: 'of', behind: /(?:解决|破解|聚焦|整治|研究解决)了?$/u },
  机制: { noun: 'mechanism', link: 'for', behind: /(?:建立|健全|完善|构建|形成)了?$/u },
  体系: { noun: 'system', link: 'for', behind: /(?:建立|健全|完善|构建|形成)了?$/u },
  新引擎: { noun: 'new engine', link: 'for', behind: BECOMING },
  新动力: { noun: 'new driving force', link: 'for', behind: BECOMING },
  重要引擎: { noun: 'important engine', link: 'for', behind: BECOMING },
  新模式: { noun: 'new models', link: 'for', behind: EXPLORING },
  新路径: { noun: 'new paths', link: 'for', behind: EXPLORING },
  新途径: { noun: 'new ways', link: 'of', behind: EXPLORING },
  条件: { noun: 'conditions', link: 'for', behind: /(?:具备|创造|改善)了?$/u },
  工作: {
    noun: 'work',
    link: 'of',
    behind: /(?:开展|部署|做好|推进|推动|抓好|负责|加强|支持|统筹|部署做好|扎实做好)了?$/u,
  },
};

/** Behind it the phrase ends. */
const CLOSED = /^(?:$|[、和与及并]|以及)/u;

/**
 * What is told by a verb phrase with its object and a noun right behind it, where it stands behind a verb of such nouns.
 * 提高服务企业能力 as 'the ability to serve enterprises'.
 */
export function abilityRules({ text, isAt }: ClauseWords, verbal: Rule<Verbal>): (from: number) => Parsed<Nominal>[] {
  return (from) => {
    const open = Object.entries(ABILITIES).filter(
      ([word, { behind }]) => text.includes(word, from) && behind.test(text.slice(0, from)),
    );
    if (open.length === 0) return [];
    return verbal(from).flatMap(({ value: phrase, end, cost }) => {
      const [word, ability] = open.find(([candidate]) => isAt(end, candidate)) ?? [];
      const noun = ability === undefined ? null : nounOf(ability.noun);
      if (word === undefined || ability === undefined || noun === null) return [];
      // 招商工作|力量: it goes on.
      if (!CLOSED.test(text.slice(end + word.length))) return [];
      // 部署|做好…工作: the work is done well, and there is none of doing it well.
      if (word === '工作' && /^(?:做好|抓好)/u.test(text.slice(from))) return [];
      if (!phrase.hasObject || phrase.isDone || phrase.hasActor === true) return [];
      const said = ability.link === 'to' ? `to ${phrase.say('base')}` : `${ability.link} ${phrase.say('ing')}`;
      const counting = BECOMING.test(text.slice(0, from))
        ? 'one'
        : EXPLORING.test(text.slice(0, from))
          ? 'plural'
          : 'the';
      const value: Nominal = { ...nameOf(''), ...noun, counting, after: ` ${said}` };
      return [{ value, end: end + word.length, cost: cost + 0.8 }];
    });
  };
}
