/** How much of a plan that it names has been carried out: 全市完成年度投资计划的87.5%. */
import { textOf } from '../chunk.ts';
import { sayFigure } from '../figure.ts';
import { possessive } from '../figures/noun-phrase.ts';
import { scopes } from '../words/adverb.ts';
import type { SetClause, SetSaying } from './set-saying.ts';

/** Behind a sum that is told the plan is that of the sum, which the figures tell. */
export function sayPlanProgress({ chunks, before, ofOne, tense }: SetClause): SetSaying | null {
  const figure = chunks.at(-1)?.figure;
  const [first] = chunks;
  const scope = first !== undefined && Object.hasOwn(scopes, first.text) ? scopes[first.text] : undefined;
  const [, span = '', what = ''] = PLAN.exec(textOf(chunks.slice(scope === undefined ? 0 : 1, -1))) ?? [];
  const plan = PLANS[what];
  if (figure?.kind !== 'share' || figure.bound === 'several' || plan === undefined || ofOne || before !== null)
    return null;
  const owner = scope === undefined || scope === 'China' ? 'the' : possessive(scope);
  const annual = span === '' ? '' : 'annual ';
  return { english: `${sayFigure(figure)} of ${owner} ${annual}${plan} ${tense} completed` };
}

const PLAN = /^(?:已|累计|共)*完成了?(年度|全年|)(投资计划|投资任务|投资目标|建设任务|建设计划|播种计划|招生计划)的$/u;

const PLANS: Readonly<Record<string, string>> = {
  投资计划: 'investment plan',
  投资任务: 'investment target',
  投资目标: 'investment target',
  建设任务: 'construction task',
  建设计划: 'construction plan',
  播种计划: 'sowing plan',
  招生计划: 'enrollment plan',
};
