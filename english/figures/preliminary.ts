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

const PRELIMINARY =
  /(?:^|[据经局厅委院会署行部])初步(?:核算|统计|测算|汇总|估算|核实)(?:结果|数据)?(?:显示|表明|数)?(?:$|[，,])/;
