/** What looks like a verb and its object, or like a verb, and is none: 农村教育|水平提高, 服务|机构. */
import { compoundHeads, compoundingActions } from '../words/action-noun.ts';
import type { ClauseWords } from './lexicon.ts';
import { isAgent, type Nominal, type NominalList } from './nominal.ts';
import type { NounRules } from './noun-rules.ts';

export function verbDoubts({ text, wordsOf, isAt }: ClauseWords, nouns: NounRules) {
  const { simple } = nouns;

  return {
    isListedKind,
    isReformed,
    isChange,
    isDoerBehind,
    isParticipation,
    isDescribing,
    isNounAt,
    isPassiveOfDoing,
    isCompound,
  };

  /** 探索|共享储能、独立储能: what may describe the first of a list does, and nobody is to share anything. */
  function isListedKind(from: number): boolean {
    return (
      text.includes('、', from) &&
      wordsOf(from, 'attribute').some(({ end }) => wordsOf(from, 'verb').some((verb) => verb.end === end))
    );
  }

  /** 推进|延迟退休改革: the reform is advanced, and not delayed. */
  function isReformed(from: number, end: number, at: number, to: number): boolean {
    // 探索|推动转型新路径: the paths are explored.
    if (isAt(from, '探索') && PATH.test(text.slice(at, to))) return true;
    const isAdvanced = /^(?:推进|深化|实施|启动|推动|推行)$/u.test(text.slice(from, end));
    return isAdvanced && isAt(to - 2, '改革') && STOPPING.test(text.slice(at, to));
  }

  /** 农村教育|水平提高, 公路建设|步伐加快: the level rises, and nobody educates it. */
  function isChange(from: number, middle: number, to: number): boolean {
    const isNounToo = wordsOf(from, 'action').some(({ end }) => end === middle);
    if (to !== text.length || LETTING.test(text.slice(from, middle)) || !CHANGING.test(text)) return false;
    return (from > 0 && isNounToo) || STEADILY.test(text.slice(middle, to));
  }

  /** 引导|企业|研发机器人: those who are guided do something, and are no part of what is guided. */
  function isDoerBehind(from: number, next: number, to: number): boolean {
    const isLetting = wordsOf(from, 'verb').some(({ word, end }) => end === next && word.verb.takes === 'actor');
    return (
      isLetting &&
      simple(next).some(
        ({ value, end }) =>
          end < to &&
          (isAgent({ parts: [value], open: false }) || /\bcapital$/.test(value.head)) &&
          wordsOf(end, 'verb').some(({ word, end: verbEnd }) => LEADING_ON.has(word.verb.takes) && verbEnd < to),
      )
    );
  }

  /** 支持|企业参与标准制定: 参与 behind those who are supported is what they do. */
  function isParticipation(from: number, next: number, to: number): boolean {
    const isLetting = wordsOf(from, 'verb').some(({ word, end }) => end === next && word.verb.takes === 'actor');
    return isLetting && /^[^的]+(?:参与|参加)(?!度)/u.test(text.slice(next, to));
  }

  /** 保障粮食|稳定|安全供给: what may describe the noun behind it does. */
  function isDescribing(from: number, to: number): boolean {
    return wordsOf(from, 'attribute').some(
      ({ end }) =>
        wordsOf(from, 'verb').some((verb) => verb.end === end) && nouns.doings(end).some((deed) => deed.end === to),
    );
  }

  /** 医院|检查|检验结果互认: a noun as much as a verb. */
  function isNounAt(from: number): boolean {
    return wordsOf(from, 'action').length > 0;
  }

  /** 生产: of things that are produced, and not of those who produce. */
  function isPassiveOfDoing(from: number, to: number, base: string): boolean {
    return (
      base.startsWith('be ') &&
      wordsOf(from, 'verb').some(({ word, end }) => end === to && word.verb.takes === 'object')
    );
  }

  /** 服务|机构, 检测|中心: a kind of the second, and nothing that is done to it. */
  function isCompound(from: number, middle: number, to: number): boolean {
    if (!compoundingActions.has(text.slice(from, middle))) return false;
    const object = text.slice(middle, to);
    return compoundHeads.some((head) => object.startsWith(head));
  }
}

/** What one looks for. */
const PATH = /^[^的]*(?:模式|路径|途径|方法|办法|经验)$/u;

/** What is done to a thing that goes on, and to no reform. */
const STOPPING = /^(?:延迟|推迟|取消|减少|缩短|限制|降低|压减|减免)/u;

/** Of verbs that something stands behind. */
const LEADING_ON: ReadonlySet<string> = new Set(['object', 'base', 'ing']);

/** What happens to a level, a pace or a scale. */
const CHANGING =
  /(?:水平|步伐|速度|规模|范围|力度|能力|质量|数量|效率|场次|比例|试点|困难|机构|意识|环境|需求|意愿|活力|动力|潜力|信心|热情|积极性|压力|成本|空间|人数|价格)(?:不断|持续|明显|显著|稳步|进一步|大幅)?(?:提高|提升|加快|扩大|加大|增加|增强|减少|下降|上升|改善|增长|放缓|推进|困难|优化|释放|显现|收窄|增多|回升|回落|旺盛|不足)$/;

/** 外资质量|持续提升 is a sentence. */
const STEADILY = /(?:持续|不断|明显|显著|稳步|进一步|大幅)..$/;

const LETTING = /^(?:促进|推动|带动|助力|支持|实现|确保|保障|推进|加快)$/;

/** 帮助企业用工|招聘: those who are helped do something themselves, and are nothing that is done. */
export function lacksDoer(base: string, { parts }: NominalList): boolean {
  return NEEDING_DOERS.test(base) && parts.some(isSomethingDone);
}

const NEEDING_DOERS = /^(?:encourage|guide|help|mobilize|organize|support)$/;

function isSomethingDone({ head, isAction }: Nominal): boolean {
  if (/\binvestment$/.test(head)) return false; // 民间投资|参与建设
  return (
    isAction ||
    /(?:ment|ing|tion)s?(?: by .*)?$/.test(
      head.replace(/\b(?:department|government|institution|organization|association)s?$/, ''),
    )
  );
}

/** What nothing is or becomes. */
export function isNoRole(part: Nominal): boolean {
  return isDoing(part) || isLook(part);
}

/** 是|扩大内需、改善民生的着力点: what something is for stands before what it is. */
function isDoing({ head, counting, isAction }: Nominal): boolean {
  return isAction || ((counting === 'name' || counting === 'names') && /^[a-z]+ing /.test(head));
}

/** 房子还是老样子: what it looks like. */
function isLook({ head }: Nominal): boolean {
  return /^(?:appearance|look|manner)$/.test(head);
}
