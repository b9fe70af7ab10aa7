/** Verbs that say how many of a thing there are now. Sorted by the Chinese. */
export interface CountingVerb {
  /** Behind the things counted and a form of 'have been' or 'were': 'built'. Null for verbs that only say that they exist. */
  readonly passive: string | null;
  /** build; said of targets: 'to build 40 smart factories' */
  readonly base: string;
  /** Told only of these: 签约居民86万人 signs nobody. */
  readonly of?: RegExp;
  /** True for what the things themselves do: 惠及企业2600余家, 'enterprises have benefited'. */
  readonly own?: true;
}

const made = (passive: string, base: string): CountingVerb => ({ passive, base });
/** How many of a thing there are. */
export const exists: CountingVerb = { passive: null, base: 'have' };

/** Nouns as well, which count only what stands behind them: 生产汽车42.3万辆. */
export const nounVerbs: Readonly<Record<string, CountingVerb>> = {
  交付: made('delivered', 'deliver'),
  生产: made('produced', 'produce'),
  销售: made('sold', 'sell'),
};

export const countingVerbs: Readonly<Record<string, CountingVerb>> = {
  成立: made('set up', 'set up'),
  出台: made('introduced', 'introduce'),
  创建: made('created', 'create'),
  打造: made('created', 'create'),
  改造: made('renovated', 'renovate'),
  共有: exists,
  汇聚: { ...made('gathered', 'gather'), own: true },
  集聚: { ...made('gathered', 'gather'), own: true },
  建成: made('built', 'build'),
  建成投产: made('completed and put into operation', 'complete and put into operation'),
  建立: made('established', 'establish'),
  建设: made('built', 'build'),
  建有: exists,
  举办: made('held', 'hold'),
  聚集: { ...made('gathered', 'gather'), own: true },
  开工: made('started', 'start'),
  开工建设: made('started', 'start building'),
  开设: made('opened', 'open'),
  开通: made('opened', 'open'),
  培育: made('fostered', 'foster'),
  签约: { ...made('signed', 'sign'), of: /\b(?:agreements|contracts|deals|orders|projects)$/ },
  认定: made('recognised', 'recognise'),
  设立: made('set up', 'set up'),
  设有: exists,
  实施: made('carried out', 'carry out'),
  推出: made('launched', 'launch'),
  现有: exists,
  新登记: made('newly registered', 'register'),
  新建: made('newly built', 'build'),
  新开工: made('started', 'start'),
  新培育: made('newly fostered', 'foster'),
  新签约: made('newly signed', 'sign'),
  新认定: made('newly recognised', 'recognise'),
  新设立: made('newly set up', 'set up'),
  新引进: made('newly brought in', 'bring in'),
  新增: made('added', 'add'),
  引进: made('brought in', 'bring in'),
  拥有: exists,
  组建: made('set up', 'set up'),
  组织实施: made('carried out', 'carry out'),
};

/** What speaks without being a person or a body. */
export const sayingThings: Readonly<Record<string, string>> = {
  报告: 'The report',
  建议: 'The recommendations',
  纲要: 'The outline',
  计划: 'The plan',
  要点: 'The document',
  指南: 'The guidelines',
  细则: 'The rules',
  规定: 'The provisions',
  决定: 'The decision',
  决议: 'The resolution',
  公约: 'The convention',
  倡议: 'The initiative',
  办法: 'The measures',
  措施: 'The measures',
  方案: 'The plan',
  公报: 'The communiqué',
  公告: 'The announcement',
  规划: 'The plan',
  条例: 'The regulations',
  通知: 'The notice',
  文件: 'The document',
  意见: 'The document',
  白皮书: 'The white paper',
  大会: 'The congress',
  会议: 'The meeting',
  全会: 'The plenary session',
};

/** Verbs of saying, behind a name. Sorted by the Chinese. */
export const sayingVerbs: readonly string[] = [
  '提出',
  '要求',
  '明确',
  '明确要求',
  '明确提出',
  '表示',
  '称',
  '告诉记者',
  '强调',
  '回答',
  '回答说',
  '回应',
  '介绍',
  '介绍说',
  '介绍称',
  '说',
  '说道',
  '坦言',
  '透露',
  '认为',
  '直言',
  '坦承',
  '提醒',
  '通报',
  '通报说',
  '回应称',
  '指出',
  '补充说',
  '补充道',
];

/**
 * Clauses that only lead to the next: where the article has it from while it still speaks itself (记者从市统计局获悉), and
 * how figures are broken down (分产业看).
 */
export const LEADING =
  /^(?:并|还)?提出$|^.{0,8}记者.{0,24}(获悉|了解到|看到)$|^(官方|统计|最新)?数据显示$|^[分从按].{1,12}(来?看|分)$|^.{2,10}[品方面]种?中$|^其中主要.{1,6}中$|^总体来?看$|^据.{2,12}(?:统计|测算|核算|介绍|了解|预测)$|^经.{0,10}(?:统计|测算|核算|审定|评估)$|^.{0,8}(?:公报|报告|统计|调查)(?:显示|表明)$|^.{2,20}(?:发布|公布)的.{0,10}(?:数据|统计|报告|公报)(?:显示|表明)$/u;

/** Who speaks without a name. The longest first. */
export const unnamedSpeakers: Readonly<Record<string, string>> = {
  有关部门负责人: 'An official of the departments concerned',
  新闻发言人: 'A spokesperson',
  有关负责同志: 'An official',
  相关负责同志: 'An official',
  有关负责人: 'A person in charge',
  相关负责人: 'A person in charge',
  业内人士: 'An industry insider',
  业内专家: 'An industry expert',
  分析人士: 'An analyst',
  专家学者: 'Experts and scholars',
  发言人: 'A spokesperson',
  负责人: 'A person in charge',
  专家: 'An expert',
};
