/** Nouns in a row, told in the order that a reader can take apart: 'the pace of industrial upgrading'. */
import { actionNouns } from '../words/action-noun.ts';
import { countingOf } from '../words/head.ts';
import { pluralize, splitHead } from './inflect.ts';
import type { Nominal } from './nominal.ts';

/**
 * The same noun phrase with what its head is of behind it, where more than one word stands before a head that is had by
 * something, or done to it. 产业升级步伐 as 'pace of industrial upgrading', 省属企业战略性重组 as 'strategic
 * restructuring of province-owned enterprises'.
 */
export function unpiled(whole: Nominal): Nominal {
  const noun = withoutSituation(whole);
  const { before: piled, head, after, counting, count, determiner } = noun;
  if (piled === '' || after !== '' || count !== null || determiner !== null) return noun;
  if (counting === 'name' || counting === 'names' || /[’,]/.test(piled)) return noun;
  const { head: last, after: behind } = splitHead(head);
  const isDeed = noun.isAction || (counting === 'mass' && DEEDS.has(last)) || last === 'transition';
  if (behind !== '' || !(isDeed ? counting !== 'many' && !last.endsWith('growth') : HAD.test(last))) return noun;
  const words = piled.trim().split(' ');
  // 新的产业升级步伐: the pace is new.
  const praise = words.findIndex((word) => !OF_HEAD.test(word));
  const rest = words.slice(praise);
  const joint = rest.indexOf('and');
  if (praise < 0 || (joint >= 0 && (isNoun(rest[joint - 1] ?? '') || isNoun(rest[joint + 1] ?? '')))) return noun;
  // 在建项目|总投资规模: 'total' begins what the projects have.
  const own = rest.findIndex((word, index) => OF_HEAD.test(word) && isNoun(rest[index - 1] ?? ''));
  let to = (own < 0 ? rest : rest.slice(0, own)).findLastIndex(isNoun) + 1;
  if (to > 1 && COMPOUNDING.test(rest[to - 1] ?? '') && isMany(rest[to - 2] ?? '')) to--;
  const owned = rest.slice(0, to);
  const named = owned.at(-1) ?? '';
  if (owned.length < 2 || !isNoun(named) || countingOf.get(named) === 'one') return noun;
  if (isDeed && !isMany(named) && countingOf.get(named) !== 'the') return noun;
  const said = DOING_TO.test(named) && isNoun(owned.at(-2) ?? '') ? [named, ...owned.slice(0, -1)] : owned;
  const told = said.join(' ');
  const before = [...words.slice(0, praise), ...rest.slice(to)].map((word) => `${word} `).join('');
  const article = countingOf.get(named) === 'the' ? 'the ' : '';
  // 财政政策|调控: policies regulate, and are not regulated.
  const link = last === 'regulation' && named === 'policy' ? 'through' : 'of';
  return { ...noun, before, after: ` ${link} ${isMany(named) ? pluralize(told) : article + told}` };
}

/** 项目建设|情况: what is to be known of it. */
function withoutSituation(noun: Nominal): Nominal {
  const { before, head, count, owner, after } = noun;
  // 经济运行情况|新闻发布会: what it is on
  const [, topic, meeting] = /^(.+) situation ((?:press )?(?:briefing|conference))$/.exec(before + head) ?? [];
  if (topic !== undefined && meeting !== undefined)
    return { ...noun, before: '', head: meeting, after: ` on ${topic}${after}` };
  const [, english, last = ''] = /^((?:.* )?(\S+)) situations?$/.exec(before + head) ?? [];
  // 农业农村经济运行|情况: of the performance of something
  const behind = english === undefined ? AFTER_SITUATION.exec(`${before}${head}${after}`)?.[1] : after;
  if (count !== null || behind === undefined) return noun;
  if (english !== undefined && !(GOING_ON.test(last) && OF_TIME.test(after))) return noun;
  const whose = owner === null ? (english === undefined ? 'the ' : '') : `${owner} `;
  const told = ` on ${whose}${english ?? ''}${behind}`;
  return { ...noun, owner: null, before: '', head: 'information', counting: 'mass', after: told };
}

/** Nothing, or when: for the first three quarters of the year. */
const OF_TIME = /^(?:$| (?:for|since|during|in) )/;

const AFTER_SITUATION = /^situation of ((?:performance|development|implementation) of .*)$/;

/** What goes on, and so is a situation by itself. */
const GOING_ON =
  /^(?:advancement|completion|construction|development|implementation|management|operation|performance|preparation|production|progress|rectification|renovation)$/;

/** 水利|工程|设施|损失: more than four nouns in a row, nobody takes apart. */
export function isPiled({ before, head }: Nominal): boolean {
  const { before: first, head: last } = splitHead(before + head);
  let row = 0;
  for (const word of [...first.split(' '), last]) {
    row = isNoun(word) ? row + 1 : 0;
    if (row > MOST_NOUNS) return true;
  }
  return false;
}

/** Nouns in a row, without an adjective or “and” between them. */
const MOST_NOUNS = 4;

function isNoun(word: string): boolean {
  return countingOf.has(word) && !ADJECTIVES_TOO.test(word);
}

/** 战略性重组: a term for something done. */
const DEEDS: ReadonlySet<string> = new Set(
  Object.values(actionNouns).filter((deed) => deed.endsWith('ing') || deed.endsWith('ion')),
);

function isMany(word: string): boolean {
  return isNoun(word) && countingOf.get(word) === 'many';
}

/** Words that are nouns as well, and before another noun say how it is. */
const ADJECTIVES_TOO =
  /^(?:average|chemical|clean|complex|current|digital|green|high|individual|key|low|main|official|public|rich|total)$/;

/** What something has, or how it is. */
const HAD =
  /^(?:benefit|capability|capacity|coverage|effect|efficiency|expectation|intensity|level|pace|pressure|price|proportion|quality|rate|ratio|resilience|scale|speed|stability|strength|structure|task|value|vitality)s?$/;

/** Adjectives that say how the head is, wherever they stand. */
const OF_HEAD =
  /^(?:annual|average|basic|better|comprehensive|further|good|great|greater|high|higher|important|low|lower|new|notable|overall|positive|strong|stronger|sustained|steady|total)$/;

/** Between whose capacity it is and the capacity: 'the service capacity of medical institutions'. */
const COMPOUNDING =
  /^(?:debt|development|financing|innovation|management|operating|operation|production|safety|service|supply|support|work)$/;

/** 化解政府债务压力: what is done to that which stands before it, 'pressure of defusing government debt'. */
const DOING_TO = /^(?:clearing|defusing|lowering|reducing|upgrading)$/;
