/** To whom something is given, right behind the verb: 移交|检察机关|审查, 赠送|学校|图书. */
import { isPerson } from '../words/measure-word.ts';
import type { Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { splitHead } from './inflect.ts';
import { isAgent, type Nominal } from './nominal.ts';

/**
 * True where the noun phrase behind a verb of giving may begin with those who are given something: 推送企业信息 may be
 * information for enterprises or on them. Of 发放企业补贴 both say the same.
 */
export function recipientRules({ text }: ClauseWords, simple: Rule<Nominal>) {
  return (verb: string, from: number, to: number): boolean =>
    GIVING.has(verb) &&
    !text.slice(from, to).includes('的') &&
    simple(from).some(
      ({ value, end }) => (end < to && value.count === null && mayReceive(value)) || (end === to && isBody(value)),
    );
}

/** 报送生态环境部: to it, and it is not sent. */
function isBody({ counting, head, after }: Nominal): boolean {
  return (counting === 'name' || counting === 'names') && after === '' && BODY.test(head);
}

const BODY = /\b(?:Administration|Bureau|Commission|Committee|Council|Department|Ministry|Office)\b/;

function mayReceive(noun: Nominal): boolean {
  const { head } = splitHead(noun.head);
  return isAgent({ parts: [noun], open: false }) || isPerson(head) || TAKING.test(head);
}

/** Organs, and places that are given something, too. */
const TAKING =
  /^(?:area|authorit(?:y|ies)|communit(?:y|ies)|family|household|organ|procuratorate|market|neighborhood|region|town|township|village)s?$/;

const GIVING: ReadonlySet<string> = new Set(
  '上报 交办 供应 反馈 告知 呈报 寄送 报送 捐赠 授予 推送 提交 派送 移交 移送 赠送 转办 转交 转送 送 送给 通报 配送'.split(
    ' ',
  ),
);
