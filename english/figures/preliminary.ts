/** 初步核算, 据省统计局初步统计: figures that are yet to be revised. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';

/** True where a clause says that what its sentence tells is preliminary; 初步统计分析 and 完成初步核算工作 do not. */
export function isPreliminary({ chunks }: Clause): boolean {
  return PRELIMINARY.test(textOf(chunks));
}

/** 初步测算 also reckons what is to be; 初步核算 and 初步统计 are of what has been. */
export function tellsResults({ chunks }: Clause): boolean {
  return /初步(?:核算|统计|汇总)/.test(textOf(chunks));
}

/** 初步核算: gross product and its parts are reckoned so, and no budget. */
export function isAccounted({ chunks }: Clause): boolean {
  return textOf(chunks).includes('初步核算');
}

/** 一般公共预算收入412.3亿元: no part of gross product. */
export function isOutsideAccounts({ chunks }: Clause): boolean {
  return !/生产总值|GDP|总产出|(?<!工业企业|规模以上工业|规上工业)增加值|产业/u.test(textOf(chunks));
}

/** 预计增长5.5% and all that follows; 研发投入强度预计达到2%, and nothing else. */
export function estimateIn({ chunks }: Clause): 'clause' | 'sentence' | null {
  const at = chunks.findIndex(({ text }) => text === '预计');
  if (at < 0) return null;
  return chunks.slice(0, at).every(({ period }) => period !== null) ? 'sentence' : 'clause';
}

const PRELIMINARY =
  /(?:^|[据经局厅委院会署行部])初步(?:核算|统计|测算|汇总|估算|核实)(?:结果|数据)?(?:显示|表明|数)?(?:$|[，,])/;
