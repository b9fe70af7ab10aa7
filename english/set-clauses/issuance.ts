/** Several bodies issue a document: 民政部等十二部门印发《意见》. */
import { textOf, type Chunk } from '../chunk.ts';
import { nameInEnglish } from '../piece.ts';
import { parseNumeral } from '../../language/number/numeral.ts';
import { sayTitles, splitAt } from '../figures/nominal-of.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { ISSUING } from '../words/event.ts';

export function sayIssuance(set: SetClause): SetSaying | null {
  const english = sayJointIssue(set);
  return english === null ? null : { english, isIssue: true };
}

/** 民政部|等|十二|部门|联合|印发|《意见》, or a notice without a title; in the headline as headlines have it. */
function sayJointIssue({ chunks, isHeading }: SetClause): string | null {
  const found = splitAt(chunks, /^(?:《|通知|公告)$/u);
  if (found === null) return null;
  const verb = found.before.findLastIndex(({ text }) => Object.hasOwn(ISSUING, text));
  const issued = ISSUING[found.before[verb]?.text ?? ''];
  const between = textOf(found.before.slice(verb + 1));
  if (issued === undefined || !/^了?$/u.test(between)) return null;
  const who = sayBodies(found.before.slice(0, verb).filter(({ text }) => !HOW.test(text)));
  const title = chunks.slice(found.before.length);
  const bare = title.length === 1 ? PAPERS[found.word] : undefined;
  const document = bare ?? (textOf(title).endsWith('》') ? sayTitles(title) : null);
  if (who === null || document === null) return null;
  return `${who} ${isHeading ? issued.replace(/e?d$/, (end) => end.slice(0, -1)) : issued} ${document}`;
}

const PAPERS: Readonly<Record<string, string>> = { 通知: 'a notice', 公告: 'an announcement' };

const HOW = /^(?:日前|近日|联合|共同|正式|制定|并)$/u;

/** 民政部等十二部门, 民政部会同财政部等十二部门: the first of so many. */
function sayBodies(chunks: readonly Chunk[]): string | null {
  const [first, ...rest] = chunks;
  const name = first?.kind === 'organisation' ? nameInEnglish(first) : null;
  const [, written] = SEVERAL.exec(textOf(rest)) ?? [];
  const number = written === undefined ? null : parseNumeral(written);
  if (name === null || number === null || Number(number) < 2) return null;
  return `${number} ${rest.at(-1)?.text === '单位' ? 'organizations' : 'departments'}, including ${name},`;
}

const SEVERAL =
  /^(?:(?:会同|联合|、|与|和)[^，。；]{2,60}?)?等([二三四五六七八九十两]{1,3}|\d{1,2})个?(?:部门|单位|部委|部委局)$/u;
