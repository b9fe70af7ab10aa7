/** What people say of their own living: 我每月能拿4500元, 我家一年收入8万元, 我在这里工作了8年. */
import { textOf, type Chunk } from '../chunk.ts';
import { sayFigure } from '../figure.ts';
import { possessive } from '../figures/noun-phrase.ts';
import { nameInEnglish } from '../piece.ts';
import { OF_SPEAKER } from '../people/first-person.ts';
import type { SetClause, SetSaying } from './set-saying.ts';

/** Null for a clause that does not begin with the speaker, and for any other. */
export function sayOfSelf({ chunks, tense }: SetClause): SetSaying | null {
  const [first, ...rest] = chunks;
  const who = first === undefined ? null : selfIn(first);
  const last = rest.at(-1);
  if (who === null || last?.figure == null) return null;
  const before = textOf(rest.slice(0, -1));
  if (last.figure.kind === 'amount') return sayEarning(who, before, sayFigure(last.figure), tense === 'was');
  const place = /^(?:已经?)?在(这里|公司|厂里|村里)(?:已经?)?(?:工作|干|上班|务工)了?$/u.exec(before)?.[1];
  const years = last.figure.unit === '年' ? last.figure.value : null;
  if (years === null || who !== 'I' || last.figure.bound !== 'exact') return null;
  const said = `${years} ${years === '1' ? 'year' : 'years'}`;
  const town = rest[0]?.text === '在' && rest[1]?.kind === 'place' ? nameInEnglish(rest[1]) : null;
  const isThere = /^(?:工作|打工|务工|上班)了$/u.test(textOf(rest.slice(2, -1)));
  if (town !== null && isThere) return { english: `I worked in ${town} for ${said}`, isTimeless: true };
  if (place === undefined) return null;
  return { english: `I have worked ${PLACES[place] ?? 'here'} for ${said}`, status: null, isTimeless: true };
}

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
