/** Words that close constructions with two phrases. */

/** 把…同…有机结合起来 */
export const COMBINED = ['有机结合起来', '紧密结合起来', '结合起来', '有机结合', '紧密结合', '相结合'];

/** 把…放在…位置 */
export const PLACES: Readonly<Record<string, string>> = {
  放在首位: 'top priority',
  摆在首位: 'top priority',
  放在首要位置: 'top priority',
  摆在首要位置: 'top priority',
  放在优先位置: 'priority',
  摆在优先位置: 'priority',
  放在优先发展的战略位置: 'strategic priority',
  摆在优先发展的战略位置: 'strategic priority',
  放在突出位置: 'prominence',
  摆在突出位置: 'prominence',
  放在更加突出的位置: 'greater prominence',
  摆在更加突出的位置: 'greater prominence',
  放在更加重要的位置: 'greater importance',
  摆在更加重要的位置: 'greater importance',
  放在重要位置: 'importance',
  摆在重要位置: 'importance',
  摆上重要位置: 'importance',
  摆上重要日程: 'importance',
};

/** 把…作为…: what is made of something. */
export const MAKING: Readonly<Record<string, { readonly verb: string; readonly joint: string }>> = {
  作为: { verb: 'take', joint: 'as' },
  打造成: { verb: 'turn', joint: 'into' },
  打造成为: { verb: 'turn', joint: 'into' },
  建设成: { verb: 'turn', joint: 'into' },
  建设成为: { verb: 'turn', joint: 'into' },
  建成: { verb: 'turn', joint: 'into' },
  转化为: { verb: 'turn', joint: 'into' },
  变成: { verb: 'turn', joint: 'into' },
  列为: { verb: 'list', joint: 'as' },
  纳入: { verb: 'incorporate', joint: 'into' },
  列入: { verb: 'include', joint: 'in' },
  融入: { verb: 'integrate', joint: 'into' },
  引入: { verb: 'bring', joint: 'into' },
  投向: { verb: 'channel', joint: 'to' },
  落实到: { verb: 'apply', joint: 'to' },
  贯穿: { verb: 'apply', joint: 'throughout' },
  用于: { verb: 'use', joint: 'for' },
  转变为: { verb: 'turn', joint: 'into' },
  变为: { verb: 'turn', joint: 'into' },
  打造为: { verb: 'turn', joint: 'into' },
  建设为: { verb: 'turn', joint: 'into' },
  培育成: { verb: 'foster', joint: 'into' },
  培育为: { verb: 'foster', joint: 'into' },
  确定为: { verb: 'designate', joint: 'as' },
  视为: { verb: 'regard', joint: 'as' },
  当作: { verb: 'treat', joint: 'as' },
  扩大到: { verb: 'extend', joint: 'to' },
  扩大至: { verb: 'extend', joint: 'to' },
  拓展到: { verb: 'extend', joint: 'to' },
  拓展至: { verb: 'extend', joint: 'to' },
  延伸到: { verb: 'extend', joint: 'to' },
  延伸至: { verb: 'extend', joint: 'to' },
  应用到: { verb: 'apply', joint: 'to' },
  应用于: { verb: 'apply', joint: 'to' },
  转化成: { verb: 'turn', joint: 'into' },
  确立为: { verb: 'establish', joint: 'as' },
  下放到: { verb: 'delegate', joint: 'to' },
  下放至: { verb: 'delegate', joint: 'to' },
  下沉到: { verb: 'move', joint: 'down to' },
};

/** 以…为 with these says by what one is led; other roles are what something is taken as. */
export const GUIDING: Readonly<Record<string, string>> = {
  指导: 'follow the guidance of',
  指引: 'follow the guidance of',
  引领: 'follow the lead of',
  统领: 'follow the guidance of',
  导向: 'focus on',
  重点: 'focus on',
  着力点: 'focus on',
  中心: 'center on',
  依托: 'rely on',
};

/** 对…给予: how it is said that somebody gets something. */
export const GIVING: Readonly<Record<string, string>> = {
  给予: 'give',
  予以: 'give',
  提供: 'provide',
  发放: 'grant',
};

/** What is done so that something does not come. The longest first. */
export const PREVENTED: readonly string[] = [
  '确保不发生',
  '确保不出现',
  '防止发生',
  '防止出现',
  '避免发生',
  '避免出现',
  '杜绝出现',
  '不发生',
];

/** 守牢…底线. The longest first. */
const HOLDING_LINE: Readonly<Record<string, string>> = {
  坚决守牢: 'resolutely hold',
  坚决守住: 'resolutely hold',
  坚决兜住: 'resolutely hold',
  牢牢守住: 'firmly hold',
  兜牢: 'firmly hold',
  兜住: 'hold',
  坚守: 'hold fast to',
  守好: 'hold',
  守牢: 'firmly hold',
  守住: 'hold',
  严守: 'strictly hold',
};

/** 学习贯彻…精神. The longest first. */
const STUDYING: Readonly<Record<string, string>> = {
  认真学习宣传贯彻: 'earnestly study, publicize and implement',
  深入学习宣传贯彻: 'thoroughly study, publicize and implement',
  深入学习贯彻落实: 'thoroughly study and implement',
  认真学习贯彻: 'earnestly study and implement',
  深入学习贯彻: 'thoroughly study and implement',
  全面学习贯彻: 'fully study and implement',
  学习宣传贯彻: 'study, publicize and implement',
  深入贯彻落实: 'thoroughly implement',
  认真贯彻落实: 'earnestly implement',
  全面贯彻落实: 'fully implement',
  学习贯彻: 'study and implement',
  贯彻落实: 'implement',
  深入贯彻: 'thoroughly implement',
  认真贯彻: 'earnestly implement',
  全面贯彻: 'fully implement',
  贯彻: 'implement',
};

/** 满足…需要. The longest first. */
const MEETING_NEEDS: Readonly<Record<string, string>> = {
  更好满足: 'better meet',
  更好适应: 'better adapt to',
  满足: 'meet',
  适应: 'adapt to',
};

/** 夯实…基础 */
const FOUNDING: Readonly<Record<string, string>> = {
  筑牢: 'consolidate',
  夯实: 'consolidate',
  打牢: 'consolidate',
  巩固: 'consolidate',
};

/** 加大对…的投入 */
const PUTTING_IN: Readonly<Record<string, string>> = {
  加大了对: 'increase',
  加大对: 'increase',
  增加了对: 'increase',
  增加对: 'increase',
};

/** 补齐…短板. The longest first. */
const SHORING_UP: Readonly<Record<string, string>> = {
  加快补齐: 'move faster to shore up',
  补齐: 'shore up',
  补上: 'shore up',
  补强: 'shore up',
  补足: 'shore up',
};

/** 抢占…制高点 */
const SEIZING: Readonly<Record<string, string>> = {
  抢占: 'seize',
  占领: 'seize',
  占据: 'occupy',
  勇攀: 'scale',
};

/** 跻身…行列. The longest first. */
const RANKING: Readonly<Record<string, string>> = {
  成功跻身: 'successfully join',
  进入: 'join',
  跻身: 'join',
  迈入: 'join',
  步入: 'join',
};

/** A verb, what it is of, and the word that closes the phrase. */
export const ENCLOSING: readonly {
  readonly openings: Readonly<Record<string, string>>;
  readonly ending: string;
  readonly link: string;
  /** Told only of these. */
  readonly of?: RegExp;
}[] = [
  { openings: HOLDING_LINE, ending: '底线', link: 'the bottom line on' },
  { openings: MEETING_NEEDS, ending: '的需要', link: 'the needs of' },
  { openings: MEETING_NEEDS, ending: '需要', link: 'the needs of' },
  { openings: SHORING_UP, ending: '的短板', link: 'weak links in' },
  { openings: SHORING_UP, ending: '短板', link: 'weak links in' },
  { openings: FOUNDING, ending: '的基础', link: 'the foundations for' },
  { openings: FOUNDING, ending: '基础', link: 'the foundations for' },
  { openings: FOUNDING, ending: '底座', link: 'the foundations for' },
  { openings: FOUNDING, ending: '根基', link: 'the foundations for' },
  { openings: PUTTING_IN, ending: '的投入', link: 'investment in' },
  { openings: PUTTING_IN, ending: '投入', link: 'investment in' },
  { openings: PUTTING_IN, ending: '的支持', link: 'support for' },
  { openings: PUTTING_IN, ending: '支持', link: 'support for' },
  { openings: SHORING_UP, ending: '短板弱项', link: 'weak links in' },
  { openings: SEIZING, ending: '制高点', link: 'the commanding heights of' },
  { openings: RANKING, ending: '行列', link: 'the ranks of' },
  {
    openings: STUDYING,
    ending: '精神',
    link: 'the guiding principles of',
    of: /\b(?:[Cc]onference|[Cc]ongress|instructions|[Mm]eeting|[Ss]ession|speech(?:es)?)\b/,
  },
];

/** 被…为: what something is called. */
export const NAMING: Readonly<Record<string, string>> = {
  评为: 'rated as',
  评选为: 'selected as',
  认定为: 'recognized as',
  确定为: 'designated as',
  命名为: 'named',
  列为: 'listed as',
  列入: 'included in',
  纳入: 'included in',
  选为: 'selected as',
  授予: 'awarded',
  誉为: 'known as',
  称为: 'known as',
  称作: 'known as',
};

/** 从…走向…: how something gets from one state to another. */
export const MOVING: Readonly<Record<string, string>> = {
  走向: 'move',
  转向: 'shift',
  迈向: 'advance',
  迈入: 'advance',
  变为: 'change',
  变成: 'change',
  转变为: 'shift',
  转为: 'shift',
  跃升为: 'move up',
  升级为: 'be upgraded',
  扩展到: 'expand',
  拓展到: 'expand',
  扩大到: 'expand',
  延伸到: 'extend',
  覆盖到: 'extend',
  推广到: 'spread',
};

/** 从…向…转变: how something gets from one to the other, with the verb at the end. */
export const TURNING: Readonly<Record<string, string>> = {
  转变: 'shift',
  转型: 'shift',
  转移: 'shift',
  过渡: 'move',
  迈进: 'advance',
  延伸: 'extend',
  拓展: 'expand',
  扩展: 'expand',
  升级: 'move up',
  跃升: 'move up',
  跃迁: 'move up',
};

/** 把目光投向…: where one looks for what one needs. */
export const LOOKING: readonly string[] = ['目光投向', '目光转向', '目光瞄准', '目光对准', '目光聚焦'];
/** 从…向…转变. The longest first. */
export const CHANGING_TO: Readonly<Record<string, string>> = {
  转型升级: 'transition',
  转变: 'shift',
  转型: 'transition',
  转换: 'shift',
  过渡: 'transition',
  延伸: 'extend',
  拓展: 'expand',
  扩展: 'expand',
  迈进: 'advance',
  跨越: 'advance',
  跃升: 'move up',
  升级: 'be upgraded',
};

/** 好于往年: years that something is compared with, besides those that can be counted. */
export const COMPARED_YEARS: Readonly<Record<string, string>> = {
  往年: 'in previous years',
  常年: 'in an average year',
  以往: 'in the past',
};

/** 出台政策支持…: what one issues or does so that something is done. The longest first. */
export const AIMED: readonly string[] = [
  '制定出台',
  '联合印发',
  '联合发布',
  '出台',
  '制定',
  '印发',
  '发布',
  '推出',
  '采取',
  '开展',
  '设立',
];

/** 自…起施行: from when something holds. */
export const EFFECTIVE: readonly string[] = [
  '起施行',
  '起实施',
  '起正式实施',
  '起正式施行',
  '起执行',
  '起生效',
  '起开始施行',
  '施行',
];

/** 与…同步. The longest first. */
export const IN_STEP: Readonly<Record<string, string>> = {
  同步增长: 'grow in step',
  同步提高: 'rise in step',
  基本同步: 'basically keep pace',
  同步: 'keep pace',
  亲切交谈: 'talk cordially',
  亲切交流: 'talk cordially',
  深入交流: 'hold in-depth discussions',
  座谈交流: 'hold discussions',
  座谈: 'hold discussions',
  举行会谈: 'hold talks',
  会谈: 'hold talks',
  签约: 'sign agreements',
  沟通对接: 'communicate and coordinate',
  对接: 'connect',
  衔接: 'align',
  接轨: 'align',
};

/** 与…合作做…: how one does it with somebody. The longest first. */
export const TOGETHER: Readonly<Record<string, string>> = {
  密切合作: 'in close cooperation with',
  合作: 'in cooperation with',
  联合: 'jointly with',
  携手: 'together with',
  一道: 'together with',
  一起: 'together with',
  共同: 'together with',
};

/** 利用…做…: what is used for a deed behind it. */
export const EMPLOYING: Readonly<Record<string, string>> = {
  充分利用: 'make full use of',
  综合运用: 'make comprehensive use of',
  统筹利用: 'make coordinated use of',
  利用: 'use',
  运用: 'use',
};

/** 由…投资建设: verbs of two words, and how it is told of what is done. */
export const DONE_BY: Readonly<Record<string, string>> = {
  投资建设: 'funded and built',
  出资建设: 'funded and built',
  援建: 'built with assistance',
  设计建造: 'designed and built',
  建设运营: 'built and operated',
  投资运营: 'funded and operated',
  负责组织实施: 'organized and implemented',
  负责解释: 'interpreted',
  负责实施: 'implemented',
  组织实施: 'organized and implemented',
  主持: 'chaired',
  主办: 'hosted',
  承办: 'organized',
  协办: 'co-organized',
  承建: 'built',
  牵头: 'led',
  承担: 'borne',
  负担: 'borne',
  分担: 'shared',
  共同承担: 'jointly borne',
  共同负担: 'jointly borne',
  共同分担: 'shared',
  统筹安排: 'arranged',
  统筹解决: 'provided',
  统筹: 'coordinated',
  解决: 'resolved',
  自主研发: 'independently developed',
  共同主办: 'jointly hosted',
  联合主办: 'jointly hosted',
  共同制定: 'jointly drawn up',
};

/** 将…提高到, 把…提前至: to which figure or time something is set. */
export const SETTING: Readonly<Record<string, string>> = {
  提高: 'raise',
  提升: 'raise',
  上调: 'raise',
  增加: 'increase',
  扩大: 'expand',
  降: 'cut',
  降低: 'cut',
  下调: 'cut',
  减少: 'reduce',
  压减: 'cut',
  压缩: 'cut',
  缩短: 'shorten',
  延长: 'extend',
  放宽: 'extend',
  提前: 'bring forward',
  推迟: 'postpone',
  延后: 'postpone',
  调整: 'adjust',
};
