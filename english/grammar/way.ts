/** By what way something is done: 通过购买服务方式, by buying services, and by no methods that are bought. */
import type { NominalList } from './nominal.ts';
import { isPassive, type Verbal } from './verbal.ts';

/** 通过|购买服务|方式: what closes a deed by which something else is done. */
export const WAYS: readonly string[] = ['方式', '的方式', '形式', '的形式', '途径', '的途径', '手段'];

/**
 * True where a deed and what closes it are no way of doing something else.
 *
 * @param deed its text, before the ending
 */
export function isNoWay(verbal: Verbal, deed: string, ending: string): boolean {
  const isChanged = CHANGING.test(deed);
  if (!WAYS.includes(ending)) return ending === '' && WAY.test(deed) && !isChanged;
  return (
    isChanged ||
    !verbal.hasObject ||
    isPassive(verbal) ||
    // 公开竞争方式: in public, and nothing is made public; 并购重组方式: by both, and not one of the other
    /^make public\b|\b(?!financing|funding|housing|training)\w+ing$/.test(verbal.say('base'))
  );
}

/** 通过|公开招聘|方式: what may close the name of a deed; 服务方式 is a way of its own. */
export function waysOf(word: string, deed: string, { parts }: NominalList): readonly (readonly [string, null])[] {
  const isDeed = word === '通过' && parts.every(({ isAction }) => isAction) && !HAS_WAYS.test(deed);
  return isDeed ? WAYS.map((way) => [way, null] as const) : [];
}

const HAS_WAYS = /(?:生产|服务|发展|管理|经营|消费|交易|组织|治理|工作|生活|监管|供给|增长)$/u;

const WAY = /(?:方式|形式|途径|手段)$/u;

/** 通过|转变|发展方式: what is done to the way itself. */
const CHANGING =
  /^(?:不断|持续|积极|加快|大力|进一步)?(?:创新|优化|改进|改变|改善|转变|完善|丰富|拓展|拓宽|规范|探索|调整|变革|革新|采[取用]|运用|利用)/u;
