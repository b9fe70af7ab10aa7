/** Adverbials of clauses of their own: 受价格下行影响, 装机快速增长的同时, 自动化改造完成后. What they lead to stands behind a comma. */
import type { Parsed, Rule } from './chart.ts';
import { sayTheOne } from './compose.ts';
import type { ClauseWords } from './lexicon.ts';
import { sayNominals, type NominalList } from './nominal.ts';
import type { Verbal } from './verbal.ts';

export function leadIns(
  { text, isAt }: ClauseWords,
  { nominal, verbal }: { readonly nominal: Rule<NominalList>; readonly verbal: Rule<Verbal> },
): Rule<string> {
  const isEnd = (at: number, word: string) => isAt(at, word) && at + word.length === text.length;

  return (from) => {
    const set = Object.keys(SET).find((words) => isEnd(from, words));
    if (set !== undefined) return [{ value: SET[set] ?? '', end: text.length, cost: 1 }];
    if (isAt(from, '受')) return affected(from);
    return [...meanwhile(from), ...afterwards(from)];
  };

  /** 受原材料价格下行影响: told of what follows. */
  function affected(from: number): Parsed<string>[] {
    return verbal(from).flatMap(({ value, end, cost }) => {
      const said = /^be ((?:affected|hit|dragged down|constrained|driven|supported|boosted) by .*)$/.exec(
        value.say('base'),
      )?.[1];
      return said === undefined || end !== text.length ? [] : [{ value: said, end, cost }];
    });
  }

  /** 新能源装机快速增长的同时 */
  function meanwhile(from: number): Parsed<string>[] {
    const deeds = nominal(from).flatMap(({ value, end, cost }) =>
      isEnd(end, '的同时') && value.parts.every(({ isAction }) => isAction)
        ? [{ value: `along with ${sayNominals(value, false)}`, end: text.length, cost: cost + 0.5 }]
        : [],
    );
    const doings = verbal(from).flatMap(({ value: { hasObject, isDone, say }, end, cost }) =>
      isEnd(end, '的同时') && hasObject && !isDone
        ? [{ value: `while ${say('ing')}`, end: text.length, cost: cost + 0.7 }]
        : [],
    );
    return [...deeds, ...doings];
  }

  /** 自动化改造完成后, 政策实施后: after what, whenever that is. */
  function afterwards(from: number): Parsed<string>[] {
    return nominal(from).flatMap(({ value, end, cost }) => {
      if (value.open || value.parts.length > 1) return [];
      const ending = Object.keys(COMING_ABOUT).find((words) => isEnd(end, `${words}后`) || isEnd(end, `${words}以后`));
      const [only] = value.parts;
      if (ending === undefined || (ending === '' && !(only.isAction && only.after.startsWith(' of ')))) return [];
      // 项目建成后: the one of which the text tells.
      const isOne = /^(?:项目|工程|大桥|一期|二期)/u.test(text.slice(from, end)) && only.counting === 'many';
      const what = isOne ? sayTheOne(value) : sayNominals(value, false);
      const said = ending === '' ? what : `the ${COMING_ABOUT[ending] ?? ''} of ${what}`;
      return [{ value: `after ${said}`, end: text.length, cost: cost + 0.5 }];
    });
  }
}

/** 养老点|建成后|长期闲置: behind the subject, after what has become of it. */
export function afterBecoming({ text, isAt, wordsOf }: ClauseWords): Rule<string> {
  return (from) =>
    wordsOf(from, 'verb').flatMap(({ word: { verb }, end }) =>
      verb.takes === 'nothing' && isAt(end, '后') && end + 1 < text.length
        ? [{ value: `after ${verb.forms.ing}`, end: end + 1, cost: 1.5 }]
        : [],
    );
}

/** Where or when something is said, in set words. */
const SET: Readonly<Record<string, string>> = { 会上: 'at the meeting', 会议期间: 'during the meeting' };

/** What happens to a thing, as English names it. */
const COMING_ABOUT: Readonly<Record<string, string>> = {
  全部完成: 'completion',
  全部建成: 'completion',
  完成: 'completion',
  建成: 'completion',
  竣工: 'completion',
  完工: 'completion',
  实施: 'implementation',
  出台: 'introduction',
  发布: 'release',
  启用: 'opening',
  开通: 'opening',
  通车: 'opening',
  '': '',
};
