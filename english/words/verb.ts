/** Verbs that say how many of a thing there are now. Sorted by the Chinese. */
export interface CountingVerb {
  /** Behind the things counted and a form of 'have been' or 'were': 'built'. Null for verbs that only say that they exist. */
  readonly passive: string | null;
  /** build; said of targets: 'to build 40 smart factories' */
  readonly base: string;
}

const made = (passive: string, base: string): CountingVerb => ({ passive, base });
const exists: CountingVerb = { passive: null, base: 'have' };

export const countingVerbs: Readonly<Record<string, CountingVerb>> = {
  创建: made('created', 'create'),
  打造: made('created', 'create'),
  共有: exists,
  建成: made('built', 'build'),
  建成投产: made('completed and put into operation', 'complete and put into operation'),
  建设: made('built', 'build'),
  开工: made('started', 'start'),
  开工建设: made('started', 'start building'),
  培育: made('fostered', 'foster'),
  认定: made('recognised', 'recognise'),
  实施: made('carried out', 'carry out'),
  拥有: exists,
  现有: exists,
  新建: made('newly built', 'build'),
  新认定: made('newly recognised', 'recognise'),
  新增: made('added', 'add'),
  引进: made('brought in', 'bring in'),
  组织实施: made('carried out', 'carry out'),
};

/** What speaks without being a person or a body. */
export const sayingThings: Readonly<Record<string, string>> = {
  报告: 'The report',
  大会: 'The congress',
  会议: 'The meeting',
  全会: 'The plenary session',
};

/** Verbs of saying, behind a name. Sorted by the Chinese. */
export const sayingVerbs: readonly string[] = [
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
  '提出',
  '透露',
  '要求',
  '认为',
  '指出',
  '补充说',
  '补充道',
];

/**
 * Clauses that only lead to the next: where the article has it from while it still speaks itself (记者从市统计局获悉), and
 * how figures are broken down (分产业看).
 */
export const LEADING =
  /^.{0,8}记者.{0,24}(获悉|了解到|看到)$|^(官方|统计|最新)?数据显示$|^[分从].{1,8}看$|^总体来?看$/u;
