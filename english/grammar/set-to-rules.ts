/** Rules for what somebody sets to another figure or time: 将发放时间提前至11月底, 把补贴额度从70%提高到90%. */
import { sayFigure } from '../figure.ts';
import { sayPeriod } from '../period.ts';
import { SETTING } from '../words/frame.ts';
import type { Rule } from './chart.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { isAgent, sayNominals, type NominalList } from './nominal.ts';
import { framed, type Verbal } from './verbal.ts';

export function setToRules({ isAt, wordsOf }: ClauseWords, nominal: Rule<NominalList>): Rule<Verbal> {
  return (from) =>
    nominal(from).flatMap((what) => {
      // 将企业提高到…: what is raised is something of theirs.
      if (what.value.open || isAgent(what.value)) return [];
      const set = sayNominals(what.value, false);
      return [{ said: '', end: what.end }, ...origins(what.end)].flatMap(({ said, end: at }) =>
        Object.entries(SETTING).flatMap(([word, verb]) => {
          const link = ['至', '到', '为'].find((to) => isAt(at, word + to));
          if (link === undefined) return [];
          const end = at + word.length + link.length;
          const isDone = isAt(end, '了');
          return values(isDone ? end + 1 : end).map((goal) =>
            framed((form) => `${conjugate(verb)[form]} ${set}${said} to ${goal.said}`, goal.end, what.cost + 1, isDone),
          );
        }),
      );
    });

  /** 从70%, 由原来的3年 */
  function origins(from: number): Value[] {
    if (!isAt(from, '从') && !isAt(from, '由')) return [];
    const before = ['原来的', '原先的', '现在的', '目前的'].find((word) => isAt(from + 1, word)) ?? '';
    return values(from + 1 + before.length).map(({ said, end }) => ({ said: ` from ${said}`, end }));
  }

  function values(from: number): Value[] {
    return [
      ...wordsOf(from, 'figure').flatMap(({ word: { figure }, end }) =>
        figure.kind === 'rank' || figure.bound === 'several' ? [] : [{ said: sayFigure(figure), end }],
      ),
      ...wordsOf(from, 'time').flatMap(({ word: { time }, end }) =>
        'period' in time && !time.period.until ? [{ said: sayPeriod(time.period), end }] : [],
      ),
    ];
  }
}

interface Value {
  readonly said: string;
  readonly end: number;
}
