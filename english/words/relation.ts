/**
 * How an indicator stands to its figure: 达到, 增长, 下降到. A form with 了 or 到 behind it is a line of its own, so that
 * nothing is guessed from parts of words. Sorted within each sense.
 */
export type RelationSense =
  | 'value' // the indicator was, reached or exceeded the figure
  | 'change' // it rose or fell by the figure
  | 'change-to' // it rose or fell to the figure
  | 'share' // 占: it accounted for the figure
  | 'rank' // 位居: it ranked at the figure
  | 'pull'; // 影响CPI下降: by how much it moved something else

export interface Relation {
  readonly sense: RelationSense;
  /** exceeded */
  readonly past: string;
  /** exceed; said after 'to' of targets and plans */
  readonly base: string;
  /** The adverb that stands for a change behind a comma: 'up 8%'. */
  readonly direction: 'up' | 'down' | null;
  /** True where the verb stands before its indicator too: 实现产值100亿元. */
  readonly leads: boolean;
}

const value = (past: string, base: string, leads = false): Relation => ({
  sense: 'value',
  past,
  base,
  direction: null,
  leads,
});
const rise = (past: string, base: string): Relation => ({ sense: 'change', past, base, direction: 'up', leads: false });
const fall = (past: string, base: string): Relation => ({
  sense: 'change',
  past,
  base,
  direction: 'down',
  leads: false,
});
const riseTo: Relation = { sense: 'change-to', past: 'rose to', base: 'rise to', direction: 'up', leads: false };
const fallTo: Relation = { sense: 'change-to', past: 'fell to', base: 'fall to', direction: 'down', leads: false };
const cutTo: Relation = {
  sense: 'change-to',
  past: 'was cut to',
  base: 'be cut to',
  direction: 'down',
  leads: false,
};
const movedTo = (past: string, base: string, direction: 'up' | 'down'): Relation => ({
  sense: 'change-to',
  past,
  base,
  direction,
  leads: false,
});
/** 期限延长至1年: what lasts longer does not rise. */
const extendedTo = movedTo('was extended to', 'be extended to', 'up');
const narrowTo = movedTo('narrowed to', 'narrow to', 'down');
const quickenTo = movedTo('accelerated to', 'accelerate to', 'up');
const slowTo = movedTo('slowed to', 'slow to', 'down');
const recoverTo = movedTo('recovered to', 'recover to', 'up');
const raisedTo = movedTo('was raised to', 'be raised to', 'up');
const rank: Relation = { sense: 'rank', past: 'ranked', base: 'rank', direction: null, leads: false };

/** 为 and a missing verb. */
export const being: Relation = value('was', 'be');

/** 影响CPI下降, 拉动GDP增长: behind a comma, before what is moved and by how much. */
const pull = (past: string, base: string, direction: 'up' | 'down'): Relation => ({
  sense: 'pull',
  past,
  base,
  direction,
  leads: false,
});
export const pulls: Readonly<Record<string, Relation>> = {
  影响下降: pull('pulled down', 'pull down', 'down'),
  影响下跌: pull('pulled down', 'pull down', 'down'),
  影响上涨: pull('pushed up', 'push up', 'up'),
  影响上升: pull('pushed up', 'push up', 'up'),
  拉动增长: pull('pushed up the growth of', 'push up the growth of', 'up'),
  拉动上涨: pull('pushed up', 'push up', 'up'),
};

/** 与…之比为: what it comes to, set against something that it is no part of. */
export const equalling: Relation = {
  sense: 'share',
  past: 'was equivalent to',
  base: 'be equivalent to',
  direction: null,
  leads: false,
};

/** What of the fact before it ranks: its growth, or nothing but what it tells. */
export const ranksOf: Readonly<Record<string, Relation>> = {
  规模: rank,
  降幅: { ...rank, base: 'with the rate of decline ranking' },
  增幅: { ...rank, base: 'with the growth rate ranking' },
  增速: { ...rank, base: 'with the growth rate ranking' },
  总量: rank,
};

/** 控制在4.5%的目标以内 */
export const keptWithin: Relation = value('was kept within the target of', 'be kept within the target of');

export const relations: Readonly<Record<string, Relation>> = {
  保持: value('stayed at', 'stay at'),
  保持在: value('stayed at', 'stay at'),
  控制在: value('was kept at', 'be kept at'),
  维持在: value('stayed at', 'stay at'),
  达到近: value('reached', 'reach'),
  超: value('exceeded', 'exceed'),
  超过: value('exceeded', 'exceed'),
  超过了: value('exceeded', 'exceed'),
  高达: value('reached', 'reach'),
  接近: value('came close to', 'come close to'),
  达: value('reached', 'reach'),
  达到: value('reached', 'reach', true),
  达到了: value('reached', 'reach', true),
  迈上: value('reached', 'reach'),
  实现: value('reached', 'reach', true),
  实现了: value('reached', 'reach', true),
  是: being,
  发生: value('reached', 'reach', true),
  突破: value('exceeded', 'exceed', true),
  突破了: value('exceeded', 'exceed', true),
  完成: value('reached', 'reach', true),
  完成了: value('reached', 'reach', true),
  为: being,
  约为: value('was about', 'be about'),
  仅为: value('was only', 'be only'),
  仅有: value('was only', 'be only'),
  只有: value('was only', 'be only'),
  仍在: value('remained at', 'remain at'),
  仍保持在: value('remained at', 'remain at'),
  稳定在: value('stayed at', 'stay at'),
  跃上: value('reached', 'reach'),
  站上: value('reached', 'reach'),

  上升: rise('rose by', 'rise by'),
  上升了: rise('rose by', 'rise by'),
  上涨: rise('rose by', 'rise by'),
  上涨了: rise('rose by', 'rise by'),
  升: rise('rose by', 'rise by'),
  涨: rise('rose by', 'rise by'),
  攀升: rise('rose by', 'rise by'),
  回升: rise('rose by', 'rise by'),
  上调: rise('was raised by', 'be raised by'),
  上浮: rise('rose by', 'rise by'),
  延长: rise('was extended by', 'be extended by'),
  延长了: rise('was extended by', 'be extended by'),
  提高: rise('rose by', 'rise by'),
  提高了: rise('rose by', 'rise by'),
  提升: rise('rose by', 'rise by'),
  提升了: rise('rose by', 'rise by'),
  增: rise('grew by', 'grow by'),
  增加: rise('increased by', 'increase by'),
  增加了: rise('increased by', 'increase by'),
  增长: rise('grew by', 'grow by'),
  预期增长: rise('grew by', 'grow by'),
  增长了: rise('grew by', 'grow by'),
  扩大: rise('widened by', 'widen by'),
  扩大了: rise('widened by', 'widen by'),
  净增: rise('had a net increase of', 'have a net increase of'),
  净增加: rise('had a net increase of', 'have a net increase of'),
  净增长: rise('had a net increase of', 'have a net increase of'),
  多了: rise('increased by', 'increase by'),
  多: rise('increased by', 'increase by'),
  增产: rise('grew by', 'grow by'),
  微增: rise('edged up by', 'edge up by'),
  微升: rise('edged up by', 'edge up by'),
  微涨: rise('edged up by', 'edge up by'),
  略增: rise('edged up by', 'edge up by'),
  略升: rise('edged up by', 'edge up by'),
  略涨: rise('edged up by', 'edge up by'),

  少了: fall('fell by', 'fall by'),
  少: fall('fell by', 'fall by'),
  压减: fall('was cut by', 'be cut by'),
  压减了: fall('was cut by', 'be cut by'),
  压降: fall('was cut by', 'be cut by'),
  压降了: fall('was cut by', 'be cut by'),
  压缩: fall('was cut by', 'be cut by'),
  压缩了: fall('was cut by', 'be cut by'),
  缩减: fall('was cut by', 'be cut by'),
  缩减了: fall('was cut by', 'be cut by'),
  缩短了: fall('was cut by', 'be cut by'),
  削减: fall('was cut by', 'be cut by'),
  下调: fall('was lowered by', 'be lowered by'),
  下浮: fall('fell by', 'fall by'),
  缩短: fall('was cut by', 'be cut by'),
  净减少: fall('had a net decrease of', 'have a net decrease of'),
  缩小: fall('narrowed by', 'narrow by'),
  回落: fall('fell by', 'fall by'),
  回落了: fall('fell by', 'fall by'),
  减产: fall('fell by', 'fall by'),
  微降: fall('edged down by', 'edge down by'),
  微跌: fall('edged down by', 'edge down by'),
  略降: fall('edged down by', 'edge down by'),
  略减: fall('edged down by', 'edge down by'),
  略跌: fall('edged down by', 'edge down by'),
  减少: fall('fell by', 'fall by'),
  减少了: fall('fell by', 'fall by'),
  降低: fall('fell by', 'fall by'),
  降低了: fall('fell by', 'fall by'),
  下跌: fall('fell by', 'fall by'),
  下跌了: fall('fell by', 'fall by'),
  下滑: fall('fell by', 'fall by'),
  下降: fall('fell by', 'fall by'),
  负增长: fall('fell by', 'fall by'),
  下降了: fall('fell by', 'fall by'),
  降: fall('fell by', 'fall by'),
  跌: fall('fell by', 'fall by'),
  减: fall('fell by', 'fall by'),

  上升到: riseTo,
  上升到了: riseTo,
  上升至: riseTo,
  升至: riseTo,
  提高到: riseTo,
  提高到了: riseTo,
  提高至: riseTo,
  提升到: riseTo,
  提升到了: riseTo,
  提升至: riseTo,
  增加到: riseTo,
  增加到了: riseTo,
  增加至: riseTo,
  增长到: riseTo,
  增长到了: riseTo,
  增长至: riseTo,
  增至: riseTo,
  猛增到: riseTo,
  猛增至: riseTo,
  回升到: riseTo,
  回升至: riseTo,
  恢复到: recoverTo,
  恢复至: recoverTo,
  上涨到: riseTo,
  上涨至: riseTo,
  涨到: riseTo,
  涨到了: riseTo,
  涨至: riseTo,
  攀升到: riseTo,
  攀升至: riseTo,
  跃升到: riseTo,
  增加为: riseTo,
  增为: riseTo,
  提升为: raisedTo,
  提高为: raisedTo,
  扩至: riseTo,
  扩容至: riseTo,
  延长到: extendedTo,
  延长至: extendedTo,
  延长为: extendedTo,
  延至: extendedTo,
  提至: riseTo,
  上调至: riseTo,
  上调到: riseTo,
  升到: riseTo,
  扩大到: riseTo,
  扩大至: riseTo,
  扩大到了: riseTo,

  加快到: quickenTo,
  加快至: quickenTo,
  提速至: quickenTo,

  放缓到: slowTo,
  放缓至: slowTo,
  减少至: fallTo,
  减至: fallTo,
  减为: fallTo,
  减少为: fallTo,
  降为: fallTo,
  下跌到: fallTo,
  下跌至: fallTo,
  跌到: fallTo,
  跌到了: fallTo,
  跌至: fallTo,
  下滑到: fallTo,
  下滑至: fallTo,
  回落到: fallTo,
  回落至: fallTo,
  收窄到: narrowTo,
  收窄至: narrowTo,
  缩小到: fallTo,
  缩小至: fallTo,
  锐减到: fallTo,
  锐减至: fallTo,
  下调至: fallTo,
  下调到: fallTo,
  压缩到: cutTo,
  压缩到了: cutTo,
  压缩至: cutTo,
  压减至: cutTo,
  压减到: cutTo,
  压降到: cutTo,
  压降至: cutTo,
  压缩为: cutTo,
  缩短为: cutTo,
  缩减为: cutTo,
  精简到: cutTo,
  精简至: cutTo,
  缩至: cutTo,
  缩短到: cutTo,
  缩短到了: cutTo,
  缩短至: cutTo,
  缩减到: cutTo,
  缩减至: cutTo,
  减少到: fallTo,
  减少到了: fallTo,
  降到: fallTo,
  降到了: fallTo,
  降低到: fallTo,
  降低到了: fallTo,
  降至: fallTo,
  下降到: fallTo,
  下降到了: fallTo,
  下降至: fallTo,

  居: rank,
  列: rank,
  名列: rank,
  稳居: rank,
  跃居: rank,
  跃升至: rank,
  排: rank,
  排名: rank,
  位居: rank,
  位列: rank,

  占: { sense: 'share', past: 'accounted for', base: 'account for', direction: null, leads: false },
};

/** Behind 占…比重 what it has come to is what it accounts for: 占总装机比重提高到75%. */
export const SHARE_REACHED: ReadonlySet<string> = new Set(
  '为 达 达到 提高到 提高至 提升到 提升至 上升到 上升至 升至 增加到 增至 提至 扩大到 下降到 下降至 降到 降至 降低到 保持在 稳定在'.split(
    ' ',
  ),
);
