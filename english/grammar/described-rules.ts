/** Rules for nouns that a verb phrase describes: 服务企业的政策, 出台|优化营商环境|改革方案. */
import { HOLDING } from '../words/event.ts';
import { HINDERING, SEVERAL } from '../words/noun-kind.ts';
import { DRAWING_UP, meetings, purposed, toNouns } from '../words/preposition.ts';
import { memoized, type Parsed, type Rule } from './chart.ts';
import { bothRules, canAct, determined } from './compose.ts';
import type { ClauseWords } from './lexicon.ts';
import { isPlural, nounOf, type Nominal } from './nominal.ts';
import type { Verbal } from './verbal.ts';

/** @param bare attributes and a head */
export function describedRules(
  { text, wordsOf, isAt }: ClauseWords,
  bare: Rule<Nominal>,
  verbal: Rule<Verbal>,
): Rule<Nominal> {
  return memoized((from) => {
    const found: Parsed<Nominal>[] = [];
    if (isAt(from, '是') || isAt(from, '为')) return found; // 发展是|稳定的基础
    for (const verbalParsed of verbal(from)) {
      const { value: phrase, end } = verbalParsed;
      const meeting = Object.keys(meetings).find((word) => isAt(end, word));
      const meetingNoun = meeting === undefined ? null : nounOf(meetings[meeting] ?? '');
      if (
        meeting !== undefined &&
        meetingNoun !== null &&
        phrase.hasObject &&
        ![...HOLDING].some((word) => isAt(from, word))
      ) {
        const value: Nominal = { ...meetingNoun, counting: 'one', after: ` on ${phrase.say('ing')}` };
        found.push({ value, end: end + meeting.length, cost: verbalParsed.cost + 1 });
      }
      // 出台|优化营商环境|改革方案
      const purpose = phrase.hasObject && !phrase.isDone ? purposedAt(end) : null;
      if (purpose !== null && isDrawnUp(from)) {
        const counting = purpose.noun.counting === 'many' ? 'one' : purpose.noun.counting;
        const value: Nominal = { ...purpose.noun, counting, after: ` for ${phrase.say('ing')}` };
        found.push({ value, end: purpose.end, cost: verbalParsed.cost + 0.5 });
      }
      if (!isAt(end, '的') && !isAt(end, '这个') && !isAt(end, '这一')) continue;
      const isApposition = !isAt(end, '的');
      const next = end + (isApposition ? 2 : 1);
      const severals = wordsOf(next, 'determiner').flatMap(({ word, end: to }) =>
        bare(to).flatMap((rest) => {
          const value = word.number === 'many' ? determined(rest.value, word) : null;
          return value === null ? [] : [{ ...rest, value, cost: rest.cost + 1 }];
        }),
      );
      const both = HINDERING.test(phrase.say('base'))
        ? bare(next).flatMap((rest) => (isAt(rest.end, '和') ? bothRules(rest, bare(rest.end + 1)) : []))
        : [];
      for (const rest of [...bare(next), ...severals, ...both]) {
        const { head, after } = rest.value;
        if (after !== '') continue;
        const cost = verbalParsed.cost + rest.cost + (isApposition ? -0.6 : 1);
        const kind = Object.hasOwn(toNouns, head) ? head : head.replace(VALUING, '');
        const link = Object.hasOwn(toNouns, kind) ? toNouns[kind] : undefined;
        const isHindering = HINDERING.test(phrase.say('base'));
        if ((link !== undefined && !isHindering) || isApposition) {
          const behind =
            link === 'to'
              ? ` to ${phrase.say(head === 'key' ? 'ing' : 'base')}`
              : ` ${link ?? 'of'} ${phrase.say('ing')}`;
          const isSeveral = SEVERAL.test(head);
          const counting = isSeveral
            ? rest.value.counting
            : VALUING.test(rest.value.before + head) && !FIRST.test(rest.value.before + head)
              ? 'one'
              : 'the';
          found.push({ value: { ...rest.value, counting, after: behind }, end: rest.end, cost });
        } else if (phrase.possession !== null) {
          found.push({ value: { ...rest.value, after: ` ${phrase.possession}` }, end: rest.end, cost });
        } else if (phrase.hasObject && !phrase.isDone && (canAct(head) || isHindering)) {
          // 妨碍创新的各种制度: they are many, whatever the word is by itself.
          const form = isPlural({ parts: [rest.value], open: false }) ? 'plural' : 'singular';
          const [after, afterOne] = [` that ${phrase.say(form)}`, ` that ${phrase.say('singular')}`];
          found.push({ value: { ...rest.value, after, afterOne }, end: rest.end, cost: cost + 0.5 });
        }
      }
    }
    return found;
  });

  /** 制定实施|提振消费…方案: behind such a verb, and no such verb itself. */
  function isDrawnUp(from: number): boolean {
    return DRAWING_UP.some((word) => text.endsWith(word, from)) && !DRAWING_UP.some((word) => isAt(from, word));
  }

  /** The longest word for a document or a campaign there. */
  function purposedAt(from: number): { readonly noun: Nominal; readonly end: number } | null {
    const word = Object.keys(purposed)
      .filter((candidate) => isAt(from, candidate))
      .toSorted((a, b) => b.length - a.length)[0];
    const noun = word === undefined ? null : nounOf(purposed[word] ?? '');
    return word === undefined || noun === null ? null : { noun, end: from + word.length };
  }
}

/** 重要途径: how much a way or a means is worth. */
const VALUING =
  /^(?:basic|central|common|concrete|core|crucial|effective|essential|fundamental|important|inevitable|inherent|key|main|major|necessary|objective|powerful|practical|primary|solid|specific|strategic|strong|top|urgent|vital) /;

/** 首要任务, 根本途径: of which there is one. */
const FIRST = /^(?:central|core|fundamental|primary|top) /;
