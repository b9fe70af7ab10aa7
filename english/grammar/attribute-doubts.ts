/** What looks like an attribute, and is none: 高位|回落, 纵向|省市县, 服务|实体经济|本源. */
import { actionHeads, compoundHeads, deedHeads } from '../words/action-noun.ts';
import { isPerson } from '../words/measure-word.ts';
import type { Parsed } from './chart.ts';
import { splitHead } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { areBeside } from './misread.ts';
import { isAgent, type Nominal } from './nominal.ts';

export function attributeDoubts({ text, wordsOf, isAt }: ClauseWords) {
  return { isPraised, isAdverbial, isVerbOf, isRanked, isBesides, isMutual, inDifficulty };

  /** 有力|支撑|产业发展: how well it is supported, and no support beside it. */
  function isPraised(from: number, end: number): boolean {
    return PRAISED.test(text.slice(from, end)) && wordsOf(end, 'noun').length > 0;
  }

  /** 高位|回落, 纵向|省市县乡: where from or which way, and no quality of what stands behind. */
  function isAdverbial(from: number, end: number): boolean {
    const word = text.slice(from, end);
    if (LEVELS.test(word)) return wordsOf(end, 'action').length > 0;
    return DIRECTIONS.test(word) && TIERS.test(text.slice(end));
  }

  /** 服务|实体经济|本源: the economy is served, and 本源 is of no economy. */
  function isVerbOf(from: number, end: number, { value, end: to }: Parsed<Nominal>): boolean {
    if (text.slice(from, end) !== '服务' || value.before === '' || value.isAction) return false;
    return wordsOf(end, 'noun').some(({ end: middle }) => middle < to && middle > end + 1 && !isKind(end, middle));
  }

  /** 服务|平台|建设: a kind of what stands behind. */
  function isKind(from: number, to: number): boolean {
    const noun = text.slice(from, to);
    return actionHeads.has(noun) || deedHeads.has(noun) || compoundHeads.some((head) => noun.startsWith(head));
  }

  /** 西部|领先的集群, 全市经济的|最大亮点: first in the west, and no western one that is first. */
  function isRanked(from: number): boolean {
    return RANKED.some((word) => isAt(from, word));
  }

  /** 险情|灾情: both, and none a kind of the other. */
  function isBesides(from: number, middle: number, to: number): boolean {
    if (areBeside(text, middle)) return true;
    return to - middle === middle - from && text[middle - 1] === text[to - 1] && ALIKE.has(text[to - 1] ?? '');
  }

  /** 投资消费|协同发力: what stands side by side acts together, and none is a kind of the other. */
  function isMutual(from: number): boolean {
    return TOGETHER.some((word) => isAt(from, word));
  }

  /** 困难儿童, 困难企业: who is in difficulty, and not difficult. */
  function inDifficulty(from: number, end: number, rest: Parsed<Nominal>): Parsed<Nominal> | null {
    const { value } = rest;
    const isWho = isAgent({ parts: [value], open: false }) || isPerson(splitHead(value.head).head);
    if (text.slice(from, end) !== '困难' || !(isWho || STRUGGLING.test(value.head)) || value.after !== '') return null;
    return { ...rest, value: { ...value, after: ' in difficulty' }, cost: rest.cost + 1 };
  }
}

const PRAISED = /^有[力效](?:支撑|保障|保证|支持)$/u;

const LEVELS = /^[高低]位$/u;

const DIRECTIONS = /^[纵横]向$/u;

/** 省市县乡村: levels of government, one below the other. */
const TIERS = /^[省市县区乡镇村]{2}/u;

/** Last characters of what is counted or reported side by side. */
const ALIKE: ReadonlySet<string> = new Set('情 量 率 费 款 税 额'.split(' '));

/** What stands before these is where they hold. */
const RANKED = ['领先', '一流', '知名', '最大', '最高', '最好', '最强', '最优', '最先进'];

/** What those named before do to one another or side by side. */
const TOGETHER = ['协同', '并重', '联动', '两旺', '互促', '齐头并进', '双轮驱动'];

const STRUGGLING = /(?:^| )(?:business|children|factory|family|graduate|household|industry|sector)$/;
