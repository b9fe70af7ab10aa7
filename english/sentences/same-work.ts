/** Work that a clause names only by what kind it is, because the sentence has just said of what: 基本完成改造. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';

/** 加快推进水泥行业超低排放改造，2026年底前企业基本完成|改造: that retrofit, and not any upgrading. */
export function isSameWork(clause: Clause, ahead: readonly Clause[]): boolean {
  const work = BARE_WORK.exec(textOf(clause.chunks))?.[1];
  if (work === undefined) return false;
  const named = new RegExp(`\\p{Script=Han}{2}${work}`, 'u');
  return ahead.some(({ chunks }) => named.test(textOf(chunks)));
}

const BARE_WORK = /(?:完成|实施|开展|启动|推进|结束)(改造|整治|治理|整改|建设|升级|验收|评估|转型)(?:任务|工作)?$/u;
