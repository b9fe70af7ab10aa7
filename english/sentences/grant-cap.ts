/** How much at most one of those may get who are given something: 给予补助，|单个企业最高不超过300万元. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { Fact } from '../fact.ts';
import { sayFigure } from '../figure.ts';
import { retold } from '../grammar/verbal.ts';
import { singly } from '../words/grant.ts';

/** The facts with the limit told of the grant that the clause before tells; null where it is none. */
export function withGrantCap(facts: readonly Fact[], before: Clause | undefined, clause: Clause): Fact[] | null {
  const last = facts.at(-1);
  if (last?.kind !== 'statement' || before === undefined || last.clauses.at(-1) !== before) return null;
  const [verbal, ...others] = last.statement.verbals;
  if (others.length > 0 || !GRANT.test(verbal.say('base'))) return null;
  const cap = capIn(clause);
  if (cap === null) return null;
  const capped = retold(
    verbal,
    ({ say }) =>
      (form) =>
        `${say(form)}, ${cap}`,
  );
  const statement = { ...last.statement, verbals: [capped] as const };
  return [...facts.slice(0, -1), { ...last, end: clause.end, statement, clauses: [...last.clauses, clause] }];
}

/** 单个企业|最高|不超过300万元: 'capped at RMB 3 million per enterprise' */
function capIn({ chunks }: Clause): string | null {
  const figure = chunks.at(-1)?.figure;
  if (figure?.kind !== 'amount') return null;
  const [found, each = '', most] = CAP.exec(textOf(chunks.slice(0, -1))) ?? [];
  const one = singly[each];
  if (found === undefined || one === undefined || !/^(?:exact|at-most)$/.test(figure.bound)) return null;
  // 单个企业补助300万元: that much, and no limit.
  if (most === undefined && figure.bound !== 'at-most') return null;
  return `capped at ${sayFigure({ ...figure, bound: 'exact' })} per ${one}`;
}

const CAP = new RegExp(
  `^(?:单个|单户|单|每个|每家|每|同一)?(${Object.keys(singly).join('|')})(?:的)?(?:累计|年度|每年)?(?:补助|补贴|奖励|资助|支持|奖补)?(?:金额|总额|额度|资金)?(?:(最高|最多)(?:可)?(?:补助|补贴|奖励|资助|奖补|给予|达)?)?$`,
  'u',
);

const GRANT = /^(?:give|grant) (?:[\w-]+ )*(?:compensation|funding|funds|rewards|subsidies|support)\b/;
