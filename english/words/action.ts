/** Verbs of policy and of meetings, for sentences without figures. Sorted by the Chinese within each table. */

/** What is done to a thing: base form, object behind it. Only verbs whose English takes any of our nouns. */
export const actions: Readonly<Record<string, string>> = {
  打造: 'build',
  发展: 'develop',
  发展壮大: 'develop and expand',
  巩固: 'consolidate',
  构建: 'build',
  加快发展: 'speed up the development of',
  加快构建: 'speed up the building of',
  加快建设: 'speed up the building of',
  加快培育: 'speed up the fostering of',
  加快推进: 'speed up',
  加强: 'strengthen',
  建设: 'build',
  健全: 'improve',
  开展: 'carry out',
  扩大: 'expand',
  落实: 'implement',
  培育: 'foster',
  培育壮大: 'foster and expand',
  强化: 'strengthen',
  深化: 'deepen',
  实施: 'implement',
  推动实施: 'promote the implementation of',
  推进: 'advance',
  完善: 'improve',
  优化: 'improve',
  支持: 'support',
  做强: 'strengthen',
  做大做强: 'expand and strengthen',
};

/** Verbs that we cannot put into English by themselves, but that begin a clause without a subject. */
export const openers: ReadonlySet<string> = new Set(
  '布局 促进 带动 迭代 鼓励 加大 加快 加速 聚焦 紧盯 提高 提升 推动 围绕 协同 引导 助力'.split(' '),
);

/** Before the verb of an action. */
export const manners: Readonly<Record<string, string>> = {
  持续: 'continue to',
  大力: 'vigorously',
  还要: '',
  积极: 'actively',
  继续: 'continue to',
  将: '',
  进一步: 'further',
  努力: 'strive to',
  全力: 'make every effort to',
  同时: '',
  要: '',
};

/** Verbs of meetings. */
export const HOLDING: ReadonlySet<string> = new Set(['举办', '举行', '召开']);

/** What is held. */
export const events: Readonly<Record<string, string>> = {
  发布会: 'press conference',
  会议: 'meeting',
  记者会: 'press conference',
  全体会议: 'plenary meeting',
  新闻发布会: 'press conference',
  专题会议: 'special meeting',
  专题记者会: 'special press conference',
  专题新闻发布会: 'special press conference',
  座谈会: 'symposium',
};
