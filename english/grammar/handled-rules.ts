/** Rules for what is done to that which stands before the verb: 对虚假宣传等行为依法严肃处理, 对违法企业予以处罚. */
import type { Parsed, Rule } from './chart.ts';
import type { VerbForms } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type NominalList } from './nominal.ts';
import { formsFor, withManner, withObject, type Form, type Verbal } from './verbal.ts';

/** 对A严格审核: the verb closes the clause, and A is its object. */
export function handledRules({ text, isAt, wordsOf }: ClauseWords, nominal: Rule<NominalList>): Rule<Verbal> {
  return (from) => {
    if (!isAt(from, '对') || isAt(from, '对于')) return [];
    return nominal(from + 1).flatMap(({ value, end, cost }) => {
      if (value.open || text.slice(from, end).endsWith('实施')) return [];
      const what = sayNominals(value, false);
      return handlings(end, []).map(({ value: { word, manners, verb } }): Parsed<Verbal> => {
        const forms = formsFor(verb, value);
        const plain = (form: Form) => withObject(forms[form], what);
        const say = manners.reduceRight((said, manner) => withManner(manner, { say: said }), plain);
        const extra = word.length / 100 + manners.length;
        return {
          value: { say, hasObject: true, isDone: false, possession: null },
          end: text.length,
          cost: cost + extra,
        };
      });
    });
  };

  /** How it is done, and what is done, as far as the end of the clause. */
  function handlings(from: number, manners: readonly string[]): Parsed<Handling>[] {
    const more = wordsOf(from, 'manner').flatMap(({ word, end }) =>
      word.english.endsWith(' to') || manners.length > 2 ? [] : handlings(end, [...manners, word.english]),
    );
    const start = GIVING.find((word) => isAt(from, word))?.length ?? 0;
    const own = wordsOf(from + start, 'verb').flatMap(({ word: { verb }, end }) => {
      const word = text.slice(from + start, end);
      if (end !== text.length || verb.takes !== 'object' || !HANDLING.test(word)) return [];
      return [{ value: { word, manners, verb: verb.forms }, end, cost: 1 }];
    });
    return [...own, ...more];
  }
}

interface Handling {
  readonly word: string;
  readonly manners: readonly string[];
  readonly verb: VerbForms;
}

/** Empty verbs before what is done: 对管网|实施改造. */
const GIVING = ['予以', '加以', '实施'];

/** What is done to somebody or something; 对A支持 or 对A开展 would need more. */
const HANDLING =
  /(?:处理|查处|处置|打击|整治|检查|排查|评估|考核|审核|审查|监测|监管|监督|调度|督办|督查|督导|问责|处罚|惩处|惩戒|追责|补偿|奖励|资助|表彰|改造|修复|维修|规范|清理|优化|修订|分析|梳理|验收|公示|公开|保护|治理|约谈|曝光|抽查|核查|复核|管控|整改|取缔|关停|淘汰)$/u;
