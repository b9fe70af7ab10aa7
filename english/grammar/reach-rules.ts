/** Rules for how far something reaches and under which rule it is done: 实现行政村全覆盖, 建立干部联系企业制度, 出台产业发展行动方案. */
import { DRAWING_UP, purposed } from '../words/preposition.ts';
import type { Parsed, Rule } from './chart.ts';
import { conjugate, withA } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { isAgent, isPlural, nounOf, sayNominals, type NominalList } from './nominal.ts';
import { framed, isPassive, toldOf, type Form, type Verbal } from './verbal.ts';

export function reachRules(
  { text, isAt, wordsOf }: ClauseWords,
  { nominal, verbal }: { readonly nominal: Rule<NominalList>; readonly verbal: Rule<Verbal> },
): Rule<Verbal> {
  return (from) => [...covered(from), ...regulated(from), ...drawnUp(from)];

  /** 实现行政村全覆盖 */
  function covered(from: number): Parsed<Verbal>[] {
    if (!isAt(from, '实现')) return [];
    const isDone = isAt(from + 2, '了');
    return nominal(isDone ? from + 3 : from + 2).flatMap(({ value, end, cost }) => {
      if (!isAt(end, '全覆盖') || value.open) return [];
      const link = value.parts.some(({ isAction }) => isAction) ? 'in' : 'of';
      const said = `full coverage ${link} ${sayNominals(value, false)}`;
      return [framed((form) => `${conjugate('achieve')[form]} ${said}`, end + 3, cost + 0.5, isDone)];
    });
  }

  /** 建立领导干部联系重点企业制度: what it is that the system lays down. */
  function regulated(from: number): Parsed<Verbal>[] {
    const opening = SETTING_UP.find((word) => isAt(from, word));
    if (opening === undefined) return [];
    const verbs = wordsOf(from, 'verb').filter(
      ({ word, end }) => word.verb.takes === 'object' && end === from + opening.length,
    );
    const [verb] = verbs;
    if (verb === undefined) return [];
    const { forms } = verb.word.verb;
    return nominal(verb.end).flatMap((who) => {
      if (!isAgent(who.value) || who.value.open || !isPlural(who.value)) return [];
      return verbal(who.end).flatMap((deed) => {
        const kind = Object.keys(REGULATING).find((word) => isAt(deed.end, word));
        const { hasObject, isDone, hasDeed } = deed.value;
        // 部门|协同监管机制: how they do it, and nothing that they do together with.
        if (kind === undefined || !hasObject || isDone || hasDeed || isPassive(deed.value) || deed.value.hasActor)
          return [];
        const does = toldOf(who.value, deed.value).say('plural');
        const said = `${withA(REGULATING[kind] ?? '')} under which ${sayNominals(who.value, false)} ${does}`;
        return [framed((form) => `${forms[form]} ${said}`, deed.end + kind.length, who.cost + deed.cost + 0.5)];
      });
    });
  }

  /** 出台冰雪经济高质量发展行动方案: what it is for is something done, and no kind of plan. */
  function drawnUp(from: number): Parsed<Verbal>[] {
    const opening = DRAWING_UP.find((word) => isAt(from, word));
    if (opening === undefined) return [];
    const isDone = isAt(from + opening.length, '了');
    const at = from + opening.length + (isDone ? 1 : 0);
    return wordsOf(from, 'verb').flatMap(({ word: { verb }, end: verbEnd }) => {
      if (verb.takes !== 'object' || verbEnd !== from + opening.length) return [];
      return nominal(at).flatMap(({ value, end, cost }) => {
        const isDeed = DEED.test(text.slice(at, end)) || value.parts.every(({ isAction }) => isAction);
        if (value.open || !isDeed || value.parts.some(({ count }) => count !== null)) return [];
        const word = Object.keys(PAPERS)
          .filter((candidate) => isAt(end, candidate))
          .toSorted((a, b) => b.length - a.length)[0];
        const noun = word === undefined ? null : nounOf(PAPERS[word] ?? '');
        if (word === undefined || noun === null) return [];
        const paper = noun.counting === 'many' || noun.counting === 'one' ? withA(noun.head) : noun.head;
        const what = `${paper} for ${sayNominals(value, false)}`;
        const told = framed((form) => `${verb.forms[form]} ${what}`, end + word.length, cost + 2.2, isDone);
        const undergone = {
          what,
          isPlural: noun.counting !== 'many' && noun.counting !== 'one',
          say: (form: Form) => `${conjugate('be')[form]} ${verb.forms.participle}`,
        };
        return [{ ...told, value: { ...told.value, undergone } }];
      });
    });
  }
}

/** Papers, and what else is drawn up or carried out for something done. */
const PAPERS: Readonly<Record<string, string>> = {
  ...purposed,
  战略: 'strategy',
  行动: 'campaign',
  工程: 'project',
  计划: 'plan',
};

/** 制造业高质量发展: a term for something done. */
const DEED = /(?:发展|建设|改造|升级|提升|治理|振兴|保护|转型|整治|培育|改革|推广|应用)$/u;

/** What one does with a system. The longest first. */
const SETTING_UP = ['建立健全', '探索建立', '建立', '健全', '完善', '实行', '推行', '落实'];

/** What lays down who does what. */
const REGULATING: Readonly<Record<string, string>> = { 制度: 'system', 机制: 'mechanism' };
