/** Prepositions of statements, and nouns that something done stands behind. Sorted by the Chinese within each table. */
export interface Preposition {
  /** Before a noun. */
  readonly english: string;
  /** What closes the phrase, and its own English if it has one; '' for nothing. */
  readonly endings: Readonly<Record<string, string | null>>;
  /** Before something done, with -ing; null where only nouns may stand. */
  readonly action: string | null;
}

export const prepositions: Readonly<Record<string, Preposition>> = {
  按照: { english: 'in accordance with', endings: { '': null }, action: null },
  根据: { english: 'in accordance with', endings: { '': null }, action: null },
  立足: { english: 'on the basis of', endings: { '': null }, action: null },
  作为: { english: 'as', endings: { '': null }, action: null },
  会同: { english: 'together with', endings: { '': null }, action: null },
  结合: { english: 'in line with', endings: { '': null }, action: null },
  经过: { english: 'after', endings: { '': null }, action: null },
  面对: { english: 'in the face of', endings: { '': null }, action: null },
  谈及: { english: 'speaking of', endings: { '': null }, action: null },
  谈到: { english: 'speaking of', endings: { '': null, 时: null }, action: null },
  得益于: { english: 'thanks to', endings: { '': null }, action: null },
  借助: { english: 'with the help of', endings: { '': null }, action: null },
  对于: { english: 'for', endings: { '': null, 而言: null, 来说: null }, action: null },
  着眼: { english: 'with an eye to', endings: { '': null }, action: null },
  着眼于: { english: 'with an eye to', endings: { '': null }, action: null },
  基于: { english: 'on the basis of', endings: { '': null }, action: null },
  沿着: { english: 'along', endings: { '': null }, action: null },
  为了: { english: 'for', endings: { '': null }, action: null },
  面向: { english: 'for', endings: { '': null }, action: null },
  聚焦: { english: 'with a focus on', endings: { '': null }, action: 'with a focus on' },
  随着: { english: 'with', endings: { '': null }, action: null },
  通过: { english: 'through', endings: { '': null }, action: 'by' },
  围绕: { english: 'with a focus on', endings: { '': null }, action: 'with a focus on' },
  依托: { english: 'relying on', endings: { '': null }, action: null },
  在: {
    english: 'in',
    endings: {
      '': null,
      上: 'in',
      中: 'in',
      下: 'under',
      方面: 'in',
      领域: 'in the field of',
      期间: 'during',
      内: 'within',
      之间: 'between',
    },
    action: 'in',
  },
  针对: { english: 'in response to', endings: { '': null }, action: null },
  向: { english: 'to', endings: { '': null }, action: null },
  与: { english: 'with', endings: { '': null }, action: null },
  以: { english: 'with', endings: { '': null }, action: null },
};

/** 为…提供…: what is done for somebody. */
export const forNouns: Readonly<Record<string, { readonly verb: string; readonly joint: string }>> = {
  创造: { verb: 'create', joint: 'for' },
  带来: { verb: 'bring', joint: 'to' },
  奠定: { verb: 'lay', joint: 'for' },
  提供: { verb: 'provide', joint: 'for' },
  赢得: { verb: 'win', joint: 'for' },
  营造: { verb: 'create', joint: 'for' },
  注入: { verb: 'inject', joint: 'into' },
  作出: { verb: 'make', joint: 'to' },
  贡献: { verb: 'contribute', joint: 'to' },
};

/** English nouns that say what is done behind them, and how they are joined to it. */
export const toNouns: Readonly<Record<string, string>> = {
  campaign: 'of',
  'core element': 'of',
  element: 'of',
  'key link': 'in',
  step: 'in',
  experience: 'in',
  idea: 'of',
  concept: 'of',
  situation: 'of',
  trend: 'of',
  foundation: 'for',
  condition: 'for',
  environment: 'for',
  mechanism: 'for',
  need: 'to',
  determination: 'to',
  confidence: 'in',
  resolve: 'to',
  plan: 'for',
  target: 'of',
  duty: 'of',
  responsibility: 'of',
  power: 'to',
  right: 'to',
  chance: 'to',
  means: 'of',
  purpose: 'of',
  ability: 'to',
  approach: 'of',
  capacity: 'to',
  commitment: 'to',
  effort: 'to',
  goal: 'of',
  measure: 'for',
  method: 'of',
  mission: 'of',
  opportunity: 'to',
  path: 'of',
  policy: 'of',
  principle: 'of',
  process: 'of',
  requirement: 'of',
  strategy: 'of',
  task: 'of',
  work: 'of',
};

/** Meetings behind what they are about: “推动高质量发展”系列主题新闻发布会. The longest first. */
export const meetings: Readonly<Record<string, string>> = {
  系列主题新闻发布会: 'themed press conference',
  专题新闻发布会: 'special press conference',
  主题新闻发布会: 'themed press conference',
  新闻发布会: 'press conference',
  专题会议: 'special meeting',
  工作会议: 'work meeting',
  座谈会: 'symposium',
  推进会: 'meeting',
  动员会: 'mobilization meeting',
  研讨会: 'seminar',
};
