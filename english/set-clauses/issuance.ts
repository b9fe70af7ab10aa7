/** Several bodies issue a document, and from when it holds: 民政部等十二部门印发《意见》, 自明年2月1日起施行. */
import { textOf, type Chunk } from '../chunk.ts';
import { sayPeriod } from '../period.ts';
import { nameInEnglish } from '../piece.ts';
import { parseNumeral } from '../../language/number/numeral.ts';
import { sayTitles, splitAt } from '../figures/nominal-of.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { documentKinds } from '../words/document.ts';
import { ISSUING } from '../words/event.ts';

export function sayIssuance(set: SetClause): SetSaying | null {
  const english = sayJointIssue(set.chunks);
  if (english !== null) return { english };
  const parts = sayParts(set.text) ?? sayTasks(set);
  return parts === null ? sayEffect(set) : { english: parts, status: null, isTimeless: true };
}

/** 民政部|等|十二|部门|联合|印发|《意见》 */
function sayJointIssue(chunks: readonly Chunk[]): string | null {
  const found = splitAt(chunks, /^《$/u);
  if (found === null) return null;
  const verb = found.before.findLastIndex(({ text }) => Object.hasOwn(ISSUING, text));
  const issued = ISSUING[found.before[verb]?.text ?? ''];
  const between = textOf(found.before.slice(verb + 1));
  if (issued === undefined || !/^了?$/u.test(between)) return null;
  const who = sayBodies(found.before.slice(0, verb).filter(({ text }) => !HOW.test(text)));
  const title = chunks.slice(found.before.length);
  const document = textOf(title).endsWith('》') ? sayTitles(title) : null;
  return who === null || document === null ? null : `${who} ${issued} ${document}`;
}

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

/** 印发《行动方案》，|提出5方面19项重点任务: how many tasks, measures or actions are set out in the document. */
function sayTasks({ text, former, before }: SetClause): string | null {
  const [found, own, how = '', fields, count, key, kind = ''] = TASKS.exec(text) ?? [];
  if (found === undefined || count === undefined) return null;
  const [title, ...others] = own === undefined ? titlesIn(textOf(former?.chunks ?? [])) : [own];
  const isTold =
    own !== undefined || (before?.kind === 'event' && /\b(?:issued|published|released)\b/.test(before.english));
  const name = title === undefined || others.length > 0 || !isTold ? null : shortName(title);
  const number = parseNumeral(count);
  const areas = fields === undefined ? null : parseNumeral(fields);
  if (name === null || number === null || number === '1' || areas === '1') return null;
  const things = `${key === undefined ? '' : `${KEYS[key] ?? ''} `}${SET_OUT[kind] ?? ''}`;
  const where = areas === null ? '' : ` in ${areas} areas`;
  const verb = /^[提推]出$/u.test(how) ? ['put', 'forward'] : ['set', 'out'];
  return `the ${name} ${verb.join(/[^s]s$/.test(name) ? ' ' : 's ')} ${number} ${things}${where}`;
}

const KEYS: Readonly<Record<string, string>> = { 重点: 'key', 主要: 'main', 具体: 'specific', 政策: 'policy' };

const SET_OUT: Readonly<Record<string, string>> = {
  任务: 'tasks',
  工作任务: 'tasks',
  举措: 'measures',
  措施: 'measures',
  政策措施: 'policy measures',
  行动: 'actions',
  工程: 'projects',
};

const COUNT_OF = '(\\p{Script=Han}{1,3}|\\d{1,3})';

const TASKS = new RegExp(
  `^(?:《([^《》]+)》)?(?:共)?(提出|推出|明确|部署|确定)了?(?:${COUNT_OF}个?(?:大|方面)(?:的)?)?${COUNT_OF}(?:项|条|个)(${Object.keys(KEYS).join('|')})?(${Object.keys(SET_OUT).join('|')})$`,
  'u',
);

function titlesIn(text: string): readonly string[] {
  return [...text.matchAll(/《([^《》]+)》/gu)].map(([, title = '']) => title);
}

/** 《办法》共七章五十七条 */
function sayParts(text: string): string | null {
  const [, title = '', chapters, articles] =
    /^《([^《》]+)》共(?:分)?(?:(\p{Script=Han}{1,3}|\d{1,2})章)?、?(\p{Script=Han}{1,5}|\d{1,3})条$/u.exec(text) ?? [];
  const name = shortName(title);
  const count = articles === undefined ? null : parseNumeral(articles);
  const within = chapters === undefined ? null : parseNumeral(chapters);
  if (name === null || count === null || (chapters !== undefined && within === null) || count === '1') return null;
  return `the ${name} ${/[^s]s$/.test(name) ? 'have' : 'has'} ${count} articles${within === null ? '' : ` in ${within} chapters`}`;
}

/** 直播电商监督管理办法 is the Measures. */
function shortName(title: string): string | null {
  const plain = title.replace(/（[^（）]*）$/u, '');
  const kind = Object.keys(documentKinds)
    .filter((ending) => plain.endsWith(ending))
    .toSorted((a, b) => b.length - a.length)[0];
  return kind === undefined ? null : (documentKinds[kind]?.english.split(' ').at(-1) ?? null);
}

/** 自明年2月1日起施行: what the clause before has named last. */
function sayEffect({ text, chunks, former }: SetClause): SetSaying | null {
  const [from, ...rest] = chunks;
  const start =
    /^将?(?:自|于)$/u.test(from?.text ?? '') || (from?.text === '将' && /^[自于]$/u.test(rest[0]?.text ?? ''))
      ? rest.find(({ period }) => period !== null)
      : undefined;
  const period = start?.period;
  const titles = [...textOf(former?.chunks ?? []).matchAll(/《([^《》]+)》/gu)];
  const [only, ...others] = titles;
  if (!period || only?.[1] === undefined || others.length > 0 || period.kind !== 'day') return null;
  if (!/起?(?:正式)?(?:施行|实施|执行)$/u.test(text)) return null;
  if (chunks.length > LONGEST_EFFECT) return null;
  const name = shortName(only[1]);
  if (name === null) return null;
  const verb = /[^s]s$/.test(name) ? 'take' : 'takes';
  return { english: `the ${name} ${verb} effect on ${sayPeriod(period)}`, status: null, isTimeless: true };
}

/** 将|自|明年2月1日|起|正式|施行 */
const LONGEST_EFFECT = 6;
