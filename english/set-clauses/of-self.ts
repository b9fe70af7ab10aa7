/** What people say of their own living: 我每月能拿4500元, 我家一年收入8万元, 我在这里工作了8年. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { sayFigure } from '../figure.ts';
import { possessive } from '../figures/noun-phrase.ts';
import { nameInEnglish } from '../piece.ts';
import { OF_SPEAKER } from '../people/first-person.ts';
import type { SetClause, SetSaying } from './set-saying.ts';

/** Null for a clause that does not begin with the speaker, and for any other. */
export function sayOfSelf({ chunks, tense, former }: SetClause): SetSaying | null {
  const [first] = chunks;
  const own = first === undefined ? null : selfIn(first);
  const who = own ?? selfBefore(former);
  const rest = own === null ? chunks : chunks.slice(1);
  const last = rest.at(-1);
  if (who === null || last === undefined) return null;
  const job = own === 'I' ? AT_WORK.exec(textOf(rest))?.[1] : undefined;
  if (job !== undefined) {
    const place = WORKPLACES[job] ?? '';
    return tense === 'was' ? { english: `I worked ${place}` } : { english: `I work ${place}`, status: null };
  }
  if (last.figure === null) return null;
  const before = textOf(rest.slice(0, -1));
  if (last.figure.kind === 'amount') {
    const wasThen = tense === 'was' || (own === null && FORMERLY.test(textOf(former?.chunks ?? [])));
    return sayEarning(who, before, sayFigure(last.figure), wasThen);
  }
  const place = /^(?:已经?)?在(这里|公司|厂里|村里)(?:已经?)?(?:工作|干|上班|务工)了?$/u.exec(before)?.[1];
  const years = last.figure.unit === '年' ? last.figure.value : null;
  if (years === null || own !== 'I' || last.figure.bound !== 'exact') return null;
  const said = `${years} ${years === '1' ? 'year' : 'years'}`;
  const town = rest[0]?.text === '在' && rest[1]?.kind === 'place' ? nameInEnglish(rest[1]) : null;
  const isThere = /^(?:工作|打工|务工|上班)了$/u.test(textOf(rest.slice(2, -1)));
  if (town !== null && isThere) return { english: `I worked in ${town} for ${said}`, isTimeless: true };
  if (place === undefined) return null;
  return { english: `I have worked ${PLACES[place] ?? 'here'} for ${said}`, status: null, isTimeless: true };
}

/** 我在合作社上班 */
const AT_WORK = /^(?:现在|如今|目前|就|也)?在(合作社|公司|工厂|厂里|基地|村里|县城|外地|外面)(?:上班|工作|打工|务工)$/u;

const WORKPLACES: Readonly<Record<string, string>> = {
  合作社: 'at a cooperative',
  公司: 'at a company',
  工厂: 'at a factory',
  厂里: 'at a factory',
  基地: 'at a production base',
  村里: 'in the village',
  县城: 'in the county seat',
  外地: 'away from home',
  外面: 'away from home',
};

const PLACES: Readonly<Record<string, string>> = {
  这里: 'here',
  公司: 'at the company',
  厂里: 'at the factory',
  村里: 'in the village',
};

function selfIn({ text, gloss }: Chunk): string | null {
  if (text === '我们') return 'we';
  return gloss !== null && OF_SPEAKER.test(gloss) && !/^(?:my|our)$/.test(gloss) ? gloss : null;
}

/** 现在我家管着1.2万袋木耳，|一年纯收入有4万多元: whom the clause before speaks of, and nobody besides. */
function selfBefore(former: Clause | null): string | null {
  const chunks = former?.chunks.filter(({ period, text }) => period === null && !TIMES.test(text)) ?? [];
  const who = chunks[0] === undefined ? null : selfIn(chunks[0]);
  return who === null || OTHERS.test(textOf(chunks.slice(1))) || chunks.some(({ kind }) => kind === 'person')
    ? null
    : who;
}

const TIMES = /^(?:现在|如今|目前|以前|过去|原来|从前|后来)$/u;
const FORMERLY = /原来|以前|过去|从前|当时|那时|曾|之前/u;

/** Who may earn it instead. */
const OTHERS = /[他她谁们人户]|弟|妹|哥|姐|丈夫|妻|儿|女|孩|工人|员工|村民|(?<!在)(?:公司|合作社)|带动|帮助|雇/u;

/** 每月|能拿|4500元; 一年|纯收入|4万多元 */
function sayEarning(who: string, before: string, sum: string, isPast: boolean): SetSaying | null {
  const form = EARNING.exec(before)?.groups;
  if (form === undefined) return null;
  const span = SPANS[form['span'] ?? ''];
  if (span === undefined) return null;
  const net = form['net'] === undefined ? '' : 'net ';
  const noun = { 收入: 'income', 工资: 'wages', 利润: 'profit' }[form['noun'] ?? ''];
  const status = isPast ? 'reported' : null;
  if (noun === undefined) {
    if (net !== '') return null;
    const isOne = who.startsWith('my ') || who.startsWith('our ');
    const verb = isPast ? 'earned' : isOne ? 'earns' : 'earn';
    return { english: `${who} ${verb} ${sum} ${span}`, status };
  }
  const be = noun === 'wages' ? (isPast ? 'were' : 'are') : isPast ? 'was' : 'is';
  return { english: `${possessive(who)} ${net}${noun} ${be} ${sum} ${span}`, status };
}

const EARNING =
  /^(?:如今|现在|目前)?(?<span>每个?月|每年|每天|一年|一个月|一天|月|年)(?:都|也|还|就|平均|下来|大概)*(?:能|可以?|能够)?(?:(?<net>[纯净])?(?<noun>收入|工资|利润)|拿|挣|赚|领)(?:到|达到?|有|是|为|在|约)?$/u;

const SPANS: Readonly<Record<string, string>> = {
  每月: 'a month',
  每个月: 'a month',
  一个月: 'a month',
  月: 'a month',
  每年: 'a year',
  一年: 'a year',
  年: 'a year',
  每天: 'a day',
  一天: 'a day',
};
