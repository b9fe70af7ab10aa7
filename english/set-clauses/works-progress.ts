/** How far the works on a line, a dam or a building have come: 全线路基工程完成82.6%, 主体结构已累计完成95%. */
import { textOf } from '../chunk.ts';
import { sayFigure } from '../figure.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { engineering } from '../words/project.ts';

export function sayWorksProgress({ chunks, tense, isDone, time, ofOne }: SetClause): SetSaying | null {
  const figure = chunks.at(-1)?.figure;
  const [found, where, kind = ''] = PROGRESS.exec(textOf(chunks.slice(0, -1))) ?? [];
  const works = engineering[kind];
  if (found === undefined || works === undefined || figure?.kind !== 'share' || figure.bound === 'several') return null;
  // Without a time nobody can tell whether so much is done or is to be done.
  if (ofOne || !(isDone || time !== null)) return null;
  const part = `${sayFigure(figure)} of the ${works}${where === undefined ? '' : ' on the line'}`;
  return { english: `${part} ${tense} completed` };
}

const PROGRESS = new RegExp(
  `^(全线)?(?:的)?(${Object.keys(engineering).join('|')})(?:工程|施工|建设)?(?:已经?|累计|已累计)*完成(?:总量的|总工程量的|工程量的|设计量的)?$`,
  'u',
);
