/** What a document says of itself: 《意见》提出20条措施, 《办法》共七章五十七条, 自印发之日起施行，有效期5年. */
import { textOf, type Chunk } from '../chunk.ts';
import { readGrammar } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { sayPeriod } from '../period.ts';
import { parseNumeral } from '../../language/number/numeral.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { documentKinds } from '../words/document.ts';

export function sayProvision(set: SetClause): SetSaying | null {
  const holding = sayEffect(set) ?? sayTerm(set);
  if (holding !== null) return { english: holding, status: null, isTimeless: true };
  const arranged = sayArrangement(set);
  if (arranged !== null) return { english: arranged, status: null, isTimeless: true, opensPlan: true };
  const parts = sayParts(set.text);
  if (parts !== null) return { english: parts, status: null, isTimeless: true };
  const tasks = sayTasks(set);
  if (tasks === null) return null;
  const plan: SetSaying = { english: tasks, status: null, isTimeless: true, opensPlan: true };
  return isHalf(set) ? { ...plan, from: set.former ?? undefined } : plan;
}

/** 印发《方案》，|对未来一段时期农村养老服务发展作出部署: the document does, and it has been issued. */
function sayArrangement({ text, chunks, former, before }: SetClause): string | null {
  if (!ARRANGING.test(text) || before?.kind !== 'event' || !ISSUED.test(before.english)) return null;
  const [title, ...others] = titlesIn(textOf(former?.chunks ?? []));
  const name = title === undefined || others.length > 0 ? null : shortName(title);
  const reading = name === null ? null : readGrammar(wordsOfClause(chunks));
  if (name === null || reading?.verbal == null || reading.subject !== null || reading.fronts.length > 0) return null;
  return `the ${name} ${reading.verbal.say(/[^s]s$/.test(name) ? 'plural' : 'singular')}`;
}

const ARRANGING =
  /^(?:对|就).+(?:作出|进行|做出)了?(?:全面|系统|具体|明确|总体|统筹|专门|专项)?(?:部署|安排|规定|规范)$/u;

const ISSUED = /\b(?:issued|published|released)\b/;

/** 《方案》从优化环境等5个方面，|提出22条举措 */
function isHalf({ former }: SetClause): boolean {
  return former !== null && IN_AREAS.test(textOf(former.chunks));
}

const IN_AREAS = /^《[^《》]+》(?:主要)?(?:从|围绕|聚焦)[^，]+方面$/u;

/**
 * 印发《行动方案》，|提出5方面19项重点任务; 《意见》从加强治理、健全机制等方面提出20条措施: how many tasks, measures or actions are set out in the
 * document, and in which areas.
 */
function sayTasks(set: SetClause): string | null {
  const { former, before } = set;
  const isWhole = former !== null && isHalf(set);
  const chunks = isWhole ? [...former.chunks, ...set.chunks] : set.chunks;
  const [found, own, bare, opening, how = '', fields, count, key, kind = ''] = TASKS.exec(textOf(chunks)) ?? [];
  if (found === undefined || count === undefined) return null;
  const [title, ...others] = own === undefined ? titlesIn(textOf(former?.chunks ?? [])) : [own];
  const isTold = own !== undefined || (before?.kind === 'event' && ISSUED.test(before.english));
  const said = bare === undefined ? null : shortName(bare);
  const named = title === undefined || others.length > 0 || !isTold ? null : shortName(title);
  const name = said === null ? named : said.toLowerCase();
  const number = parseNumeral(count);
  const areas = fields === undefined ? null : parseNumeral(fields);
  if (name === null || number === null || number === '1' || areas === '1') return null;
  const within = opening === undefined ? '' : sayAreas(chunks, opening);
  if (within === null) return null;
  const things = `${key === undefined ? '' : `${KEYS[key] ?? ''} `}${SET_OUT[kind] ?? ''}`;
  const where = areas === null ? within : ` in ${areas} areas`;
  const verb = /^[提推]出$/u.test(how) ? ['put', 'forward'] : ['set', 'out'];
  return `the ${name} ${verb.join(/[^s]s$/.test(name) ? ' ' : 's ')} ${number} ${things}${where}`;
}

/** 从加强治理、健全机制等5个方面: ' in 5 areas, including …'; null where the areas are not understood. */
function sayAreas(chunks: readonly Chunk[], opening: string): string | null {
  const [, written, ending = ''] =
    /^(?:从|围绕|聚焦)(?:.*?)(?:(\p{Script=Han}|\d{1,2})[个大])?(方面)$/u.exec(opening) ?? [];
  const number = written === undefined ? null : parseNumeral(written);
  if (ending === '' || (written !== undefined && (number === null || number === '1'))) return null;
  if (/^(?:从|围绕|聚焦)(?:\p{Script=Han}|\d{1,2})[个大]方面$/u.test(opening)) return ` in ${number ?? ''} areas`;
  const from = chunks.findIndex(({ text }) => /^(?:从|围绕|聚焦)$/u.test(text));
  const to = chunks.findIndex(({ text }, index) => index > from && text.endsWith('方面'));
  if (from < 0 || to < 0) return null;
  // Read as 在…(等)方面, without the number.
  const inside = chunks.slice(from + 1, to + 1).filter(({ figure }) => figure === null);
  const [first] = chunks.slice(from);
  const reading = first === undefined ? null : readGrammar(wordsOfClause([{ ...first, text: '在' }, ...inside]));
  const [front, ...fronts] = reading?.fronts ?? [];
  if (reading === null || front === undefined || fronts.length > 0 || reading.subject || reading.verbal) return null;
  if (number === null) return ` ${front}`;
  return front.startsWith('in areas such as ')
    ? ` in ${number} areas, including ${front.replace('in areas such as ', '')}`
    : ` in ${number} areas: ${front.replace(/^in /, '')}`;
}

const KEYS: Readonly<Record<string, string>> = { 重点: 'key', 主要: 'main', 具体: 'concrete', 政策: 'policy' };

const SET_OUT: Readonly<Record<string, string>> = {
  任务: 'tasks',
  工作任务: 'tasks',
  举措: 'measures',
  措施: 'measures',
  政策措施: 'policy measures',
  行动: 'actions',
  工程: 'projects',
};

const COUNT_OF = '(\\p{Script=Han}{1,3}?|\\d{1,3})';

const TASKS = new RegExp(
  `^(?:《([^《》]+)》|(${Object.keys(documentKinds).join('|')}))?(?:主要)?((?:从|围绕|聚焦)[^《》]*?方面)?，?共?(提出|推出|明确|部署|确定|细化)了?(?:${COUNT_OF}个?(?:大|方面)(?:的)?)?${COUNT_OF}(?:项|条|个)(${Object.keys(KEYS).join('|')})?(${Object.keys(SET_OUT).join('|')})$`,
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

/** 自明年2月1日起施行: what the clause before has named last; 《办法》自印发之日起施行. */
function sayEffect({ text, chunks, former }: SetClause): string | null {
  const [, own, issuing] = EFFECT.exec(text) ?? [];
  const [only, ...others] = own === undefined ? titlesIn(textOf(former?.chunks ?? [])) : [own];
  const name = only === undefined || others.length > 0 ? null : shortName(only);
  if (name === null) return null;
  const takes = /[^s]s$/.test(name) ? 'take' : 'takes';
  if (issuing !== undefined) return `the ${name} ${takes} effect on the date of ${ISSUING_DAY[issuing] ?? ''}`;
  const [from, ...rest] = chunks;
  const start =
    /^将?(?:自|于)$/u.test(from?.text ?? '') || (from?.text === '将' && /^[自于]$/u.test(rest[0]?.text ?? ''))
      ? rest.find(({ period }) => period !== null)
      : undefined;
  const period = start?.period;
  if (!period || period.kind !== 'day' || chunks.length > LONGEST_EFFECT) return null;
  if (!/起?(?:正式)?(?:施行|实施|执行)$/u.test(text)) return null;
  return `the ${name} ${takes} effect on ${sayPeriod(period)}`;
}

/** 将|自|明年2月1日|起|正式|施行 */
const LONGEST_EFFECT = 6;

const ISSUING_DAY: Readonly<Record<string, string>> = {
  印发: 'issuance',
  发布: 'release',
  公布: 'publication',
  颁布: 'promulgation',
};

const EFFECT = new RegExp(
  `^(?:《([^《》]+)》)?将?自(${Object.keys(ISSUING_DAY).join('|')})之日起(?:正式)?(?:施行|实施|执行|生效)$`,
  'u',
);

/** 《办法》自印发之日起施行，|有效期5年 */
function sayTerm({ text, chunks, former }: SetClause): string | null {
  const [found, years] = /^有效期(?:为|至|到|限为)?(?:(\d{1,2}|[一二三五十两])年)?/u.exec(text) ?? [];
  const [title, ...others] = titlesIn(textOf(former?.chunks ?? []));
  const isHeld = /起(?:正式)?(?:施行|实施|执行|生效)$/u.test(textOf(former?.chunks ?? []));
  const name = title === undefined || others.length > 0 || !isHeld ? null : shortName(title);
  if (found === undefined || name === null) return null;
  const remain = /[^s]s$/.test(name) ? 'remain' : 'remains';
  const number = years === undefined ? null : parseNumeral(years);
  if (number !== null && found === text)
    return `the ${name} ${remain} valid for ${number === '1' ? 'one year' : `${number} years`}`;
  const last = chunks.at(-1)?.period;
  return last?.kind === 'day' && /^有效期(?:限)?[至到]/u.test(text)
    ? `the ${name} ${remain} valid until ${sayPeriod(last).replace(/^by |^until /, '')}`
    : null;
}
