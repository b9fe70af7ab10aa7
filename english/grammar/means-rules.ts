/** Rules for what is drawn up, taken or provided to do something: 出台新规规范市场秩序, 印发通知恢复生产. */
import { eventVerbs } from '../words/predicate.ts';
import type { Parsed, Rule } from './chart.ts';
import { sayRole } from './compose.ts';
import { conjugate, splitHead } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type Nominal, type NominalList } from './nominal.ts';
import { framed, isPassive, type Verbal } from './verbal.ts';

export function meansRules(
  { text, isAt, wordsOf }: ClauseWords,
  { nominal, verbalOne }: { readonly nominal: Rule<NominalList>; readonly verbalOne: Rule<Verbal> },
): Rule<Verbal> {
  return (from) => {
    if (isAt(from, '发文')) return aims(from + 2).map((aim) => once(toDo('issue', 'a document', aim, 1)));
    return wordsOf(from, 'verb').flatMap(({ word: { verb }, end }) => {
      if (verb.takes !== 'object' || !DRAWING_UP.has(text.slice(from, end))) return [];
      return nominal(end).flatMap(({ value, end: to, cost }) => {
        if (value.open || !value.parts.every(isPaper)) return [];
        const said = isNotice(value) ? sayRole(value) : sayNominals(value, true);
        const isEvent = eventVerbs.has(text.slice(from, end));
        return aims(to).map((aim) => {
          const told = toDo(verb.forms.base, said, aim, cost);
          return isEvent ? once(told) : told;
        });
      });
    });
  };

  /** What is to be done by it, as far as the end of the clause. */
  function aims(from: number): Parsed<Verbal>[] {
    const named = [...wordsOf(from, 'noun'), ...wordsOf(from, 'action')];
    return verbalOne(from).filter(
      ({ value, end }) =>
        end === text.length &&
        value.hasObject &&
        !value.isDone &&
        !value.hasActor &&
        !isPassive(value) &&
        // 出台措施|培训计划: what may be a noun begins another.
        !named.some((noun) => noun.end < end && !VERB_MORE_OFTEN.test(text.slice(from, noun.end))),
    );
  }
}

function toDo(verb: string, what: string, aim: Parsed<Verbal>, cost: number): Parsed<Verbal> {
  const forms = conjugate(verb);
  return framed((form) => `${forms[form]} ${what} to ${aim.value.say('base')}`, aim.end, cost + aim.cost + 0.8);
}

/** What happens once and is over. */
function once({ value, ...parsed }: Parsed<Verbal>): Parsed<Verbal> {
  return { ...parsed, value: { ...value, isEvent: true } };
}

/** What one does with a paper, and what one takes. */
const DRAWING_UP: ReadonlySet<string> = new Set(
  '出台 发布 颁布 公布 印发 下发 制定 推出 采取 发出 签署 安排 设立 投入 开展 启动 实施'.split(' '),
);

/** What lays down, asks for or pays for something to be done. */
function isPaper({ head, after, count, isAction }: Nominal): boolean {
  return after === '' && !isAction && (count === null || count === 'one') && PAPER.test(splitHead(head).head);
}

const PAPER =
  /^(?:campaign|circular|directive|document|fund|funding|guideline|letter|measure|notice|opinion|plan|policy|policies|program|provision|regulation|rule)s?$/;

/** 印发通知: one of them. */
function isNotice({ parts: [only, ...others] }: NominalList): boolean {
  return others.length === 0 && only.before === '' && /^(?:circular|document|letter|notice)$/.test(only.head);
}

/** Nouns too, which behind a paper are what it is to do. */
const VERB_MORE_OFTEN =
  /^(?:规范|支持|促进|推动|推进|加强|强化|鼓励|保障|提升|提高|优化|引导|加快|稳定|扩大|改善|保护|整治|打击|恢复|解决|降低|减少|完善)$/u;
