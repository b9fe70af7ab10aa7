/** What one part of an economy brings to the whole: 民营经济贡献了50%以上的税收、60%以上的地区生产总值. */
import { textOf, type Chunk } from '../chunk.ts';
import { sayFigure } from '../figure.ts';
import { sayNominalOf, splitAt } from '../figures/nominal-of.ts';
import { joinList } from '../grammar/nominal.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { scopes } from '../words/adverb.ts';

/** Only with its subject, and only where each share is of something that the table knows. */
export function sayContribution({ chunks, time, ofOne }: SetClause): SetSaying | null {
  const found = splitAt(chunks, /^贡献$/u);
  if (found === null || ofOne || found.before.length === 0 || found.behind[0]?.text !== '了') return null;
  const who = textOf(found.before);
  const subject = CONTRIBUTORS.test(who) ? sayNominalOf(found.before) : null;
  const [first, ...others] = found.behind.slice(1);
  const scope = first !== undefined && Object.hasOwn(scopes, first.text) ? scopes[first.text] : undefined;
  const shares = sayShares(scope === undefined ? found.behind.slice(1) : others);
  if (subject === null || shares === null) return null;
  const whose = scope === undefined ? '' : ` in ${scope}`;
  const isMany = /(?:企业|公司)$/u.test(who);
  const verb = time === null ? (isMany ? 'contribute' : 'contributes') : 'contributed';
  return { english: `${subject} ${verb} ${joinList(shares)}${whose}` };
}

const CONTRIBUTORS = /(?:民营经济|民营企业|中小企业|县域经济|非公有制经济|个体私营经济|规上工业|工业|制造业)$/u;

/** 65%以上|的|税收|、|70%以上|的|地区生产总值 */
function sayShares(chunks: readonly Chunk[]): readonly string[] | null {
  const said: string[] = [];
  for (let at = 0; at < chunks.length;) {
    const figure = chunks[at]?.figure;
    const isOf = chunks[at + 1]?.text === '的';
    const from = isOf ? at + 2 : at + 1;
    let end = from;
    while (end < chunks.length && !/^(?:、|和|以及|及)$/u.test(chunks[end]?.text ?? '')) end++;
    const what = CONTRIBUTED[textOf(chunks.slice(from, end))];
    if (figure?.kind !== 'share' || figure.bound === 'several' || what === undefined) return null;
    said.push(`${sayFigure(figure)} of ${what}`);
    at = end + 1;
  }
  return said.length > 0 ? said : null;
}

const CONTRIBUTED: Readonly<Record<string, string>> = {
  税收: 'tax revenue',
  税收收入: 'tax revenue',
  国内生产总值: 'GDP',
  地区生产总值: 'GDP',
  GDP: 'GDP',
  生产总值: 'GDP',
  经济总量: 'economic output',
  技术创新成果: 'technological innovation outcomes',
  科技创新成果: 'sci-tech innovation outcomes',
  技术创新: 'technological innovation',
  城镇就业: 'urban employment',
  城镇劳动就业: 'urban employment',
  城镇新增就业: 'new urban jobs',
  新增就业: 'new jobs',
  就业: 'employment',
  就业岗位: 'jobs',
  劳动就业: 'employment',
  企业数量: 'the number of enterprises',
  市场主体: 'market entities',
  外贸进出口: 'foreign trade',
  进出口总额: 'foreign trade',
  进出口: 'foreign trade',
  出口: 'exports',
  投资: 'investment',
  固定资产投资: 'investment in fixed assets',
};
