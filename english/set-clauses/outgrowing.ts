/** 上述贷款增速均高于各项贷款增速: what all of the loans told before have grown faster than. */
import type { SetClause, SetSaying } from './set-saying.ts';

/** Null for any other clause, and where nothing before it has told of loans. */
export function sayOutgrowing({ text, before }: SetClause): SetSaying | null {
  const [found, all, side] = OUTGROWING.exec(text) ?? [];
  const isOfLoans = before?.kind === 'indicator' && /\bloans\b/.test(before.indicator.english);
  if (found === undefined || !isOfLoans) return null;
  const pace = side === '高于' || side === '快于' ? 'faster' : 'more slowly';
  const which = all === undefined ? 'the above-mentioned loans' : 'all the above-mentioned loans';
  return { english: `${which} grew ${pace} than loans as a whole`, isTimeless: true };
}

const OUTGROWING =
  /^(?:上述|以上|这些)贷款(?:余额)?增速(均|都)?(高于|快于|低于|慢于)(?:同期)?(?:人民币)?(?:各项|全部|全部各项)贷款(?:余额)?增速$/u;
