/** Rules for as much of what for each something is done by: 按照每户每年不低于800元的标准, 按照每百户不少于30平方米的标准. */
import { sayFigure } from '../figure.ts';
import { perGranted, perHundred, perTimes } from '../words/grant.ts';
import type { Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';

export function standardRules({ isAt, wordsOf }: ClauseWords): Rule<string> {
  const longestAt = (table: Readonly<Record<string, string>>, from: number) =>
    Object.keys(table)
      .filter((word) => isAt(from, word))
      .toSorted((one, other) => other.length - one.length)[0];

  return (from) => {
    const opening = ['按照', '按'].find((word) => isAt(from, word));
    if (opening === undefined || !isAt(from + opening.length, '每')) return [];
    const start = from + opening.length + 1;
    const units = { ...perGranted, ...perHundred };
    const unit = longestAt(units, start);
    if (unit === undefined) return [];
    const time = longestAt(perTimes, start + unit.length) ?? '';
    return wordsOf(start + unit.length + time.length, 'figure').flatMap(({ word: { figure }, end }) => {
      const isMeasured = figure.kind === 'amount' || figure.kind === 'quantity';
      if (!isMeasured || figure.bound === 'several' || !isAt(end, '的标准')) return [];
      const each = `per ${units[unit] ?? ''}${time === '' ? '' : ` ${perTimes[time] ?? ''}`}`;
      const opened = figure.kind === 'amount' ? 'at a rate of' : 'to a standard of';
      return [{ value: `${opened} ${sayFigure(figure)} ${each}`, end: end + 3, cost: 1 }];
    });
  };
}
