/** Two deeds side by side of which both are done to one thing: 统计监测, 审批发放, 核查整改. */
import { pairedActions } from '../words/action-noun.ts';

/** True where both are meant, and none is done about the other. */
export function arePaired(one: string, other: string): boolean {
  return pairedActions.has(one + other) || (LOOKING_INTO.has(one) && FOLLOWING.has(other));
}

/** 审批|发放: where the one ends and the other begins. */
export function areSuccessive(text: string, at: number): boolean {
  return LOOKING_INTO.has(text.slice(Math.max(0, at - 2), at)) && FOLLOWING.has(text.slice(at, at + 2));
}

/** 监测|政府支出: behind such a deed the other is a verb with its object, unless the two make a kind of noun. */
export function isFollowedUp(one: string, behind: string): boolean {
  const other = behind.slice(0, 2);
  return LOOKING_INTO.has(one) && FOLLOWING.has(other) && !OF_DEED.test(behind.slice(2));
}

/** 检查|整改情况: what has been rectified is inspected, and no situation is. */
export function isLookedInto(one: string, behind: string): boolean {
  return (
    LOOKING_INTO.has(one) &&
    FOLLOWING.has(behind.slice(0, 2)) &&
    /^(?:情况|进展|成果|成效|结果|工作)/u.test(behind.slice(2))
  );
}

/** How somebody comes to know what there is, or decides about it. */
const LOOKING_INTO: ReadonlySet<string> = new Set(
  '统计 监测 核查 审核 审批 检查 排查 评估 受理 登记 核定 核算 摸排 巡查 抽查 调查'.split(' '),
);

/** What is done next with the same thing. */
const FOLLOWING: ReadonlySet<string> = new Set(
  '发放 拨付 兑付 整改 整治 处置 处理 调整 清退 认定 监测 分析 督促 反馈 公示'.split(' '),
);

/** What belongs to a deed: 整改情况, 处置机制. */
const OF_DEED =
  /^(?:$|的|和|与|、|情况|进展|成果|成效|结果|工作|机制|制度|体系|能力|水平|系统|平台|标准|数据|信息|流程|方案|措施|力度|效率|指标|报告|预警)/u;
