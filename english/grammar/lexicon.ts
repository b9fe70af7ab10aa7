/** The words of a clause: what every stretch of it may be, from the glossary and from our own tables. */
import type { Entry } from '../../glossary/entry.ts';
import type { Figure } from '../../language/number/figure.ts';
import type { Period } from '../../language/period.ts';
import { textOf, type Chunk } from '../chunk.ts';
import { OF_SPEAKER } from '../people/first-person.ts';
import { personInEnglish, plain } from '../people/person-name.ts';
import { hasOwnNoun, nameInEnglish, NOMINAL, SAYINGS } from '../piece.ts';
import { bare, levelAtEnd, MUNICIPALITIES, TITLE_END } from '../people/role.ts';
import { actionNouns } from '../words/action-noun.ts';
import { formerTimes, scopes, times } from '../words/adverb.ts';
import { attributes } from '../words/attribute.ts';
import { commonNouns } from '../words/common-noun.ts';
import { landscapes } from '../words/landscape.ts';
import { provincialLevel } from '../names/provinces.ts';
import { plainIndicators, plainNouns, plainSubjects } from '../words/noun.ts';
import { levels } from '../words/office.ts';
import {
  adjectives,
  aimed,
  becoming,
  engaged,
  intransitive,
  letting,
  transitive,
  VERB_OPENINGS,
  VERB_STARTS,
  wholePredicates,
} from '../words/predicate.ts';
import { adverbs, degrees, determiners, manners, particles } from '../words/particle.ts';
import { wholeTerms } from '../words/whole-term.ts';
import { conjugate, pluralize, splitHead, type VerbForms } from './inflect.ts';
import { nameOf, nounOf, type Nominal } from './nominal.ts';
import { sessionNames } from './session-words.ts';

/** What a word before the verb makes of it: it has been, is going on, is to be, must or can be. */
export type Effect = 'perfect' | 'now' | 'will' | 'must' | 'can' | 'may' | 'always';

/** A verb with what may stand behind it. */
export type Verb = { readonly forms: VerbForms } & (
  | { readonly takes: 'object' | 'complement' | 'nothing' | 'base' | 'ing' }
  | { readonly takes: 'adjective'; readonly adjective: string }
  | { readonly takes: 'actor'; readonly joint: 'to' | 'in' | 'that' | 'from' }
);

export type Word =
  | { readonly is: 'noun'; readonly noun: Nominal; readonly attribute: string | null }
  | { readonly is: 'name'; readonly english: string; readonly kind: 'place' | 'body' | 'person' | 'pronoun' }
  | { readonly is: 'action'; readonly noun: Nominal }
  | { readonly is: 'attribute'; readonly english: string }
  | { readonly is: 'determiner'; readonly english: string; readonly number: 'one' | 'many' | 'each' }
  | { readonly is: 'figure'; readonly figure: Figure }
  | { readonly is: 'time'; readonly time: { readonly period: Period } | { readonly english: string } }
  | { readonly is: 'verb'; readonly verb: Verb }
  /** A term that is a whole predicate: 稳就业. */
  | { readonly is: 'predicate'; readonly forms: VerbForms }
  | { readonly is: 'manner'; readonly english: string }
  | { readonly is: 'degree'; readonly english: string }
  | {
      readonly is: 'adverb';
      readonly english: string | null;
      readonly effect: Effect | null;
    };

export interface Located<Sort extends Word = Word> {
  readonly word: Sort;
  readonly end: number;
}

/** A clause ready to be read: its text without quotation marks, and what may begin at each offset of it. */
export interface ClauseWords {
  readonly text: string;
  readonly wordsAt: (from: number) => readonly Located[];
  /** Of what may begin there, the words of one sort. */
  readonly wordsOf: <Is extends Word['is']>(from: number, is: Is) => readonly Located<Extract<Word, { is: Is }>>[];
  /** Where in `text` a chunk stands that begins at this offset of the paragraph; undefined for none. */
  readonly offsetOf: (start: number) => number | undefined;
  /** How what stands from one offset to another is read, without tones: 'Chengshi gongshui tiaoli'; null where nobody knows. */
  readonly readingOf: (from: number, to: number) => string | null;
  /** True where the text goes on with these characters. */
  readonly isAt: (from: number, characters: string) => boolean;
}

const QUOTES = /^[“”‘’「」『』\s]+$/;
/** No word of our tables is longer. */
const LONGEST = 14;

export function wordsOfClause(chunks: readonly Chunk[]): ClauseWords {
  const words = known.get(chunks) ?? findWordsOf(chunks);
  known.set(chunks, words);
  return words;
}

/** A clause is read for what it says and for its digest. */
const known = new WeakMap<readonly Chunk[], ClauseWords>();

function findWordsOf(chunks: readonly Chunk[]): ClauseWords {
  const told = chunks.filter(({ text, entry }) => entry !== null || !QUOTES.test(text));
  const text = textOf(told);
  const chunkAt = new Map<number, Chunk>();
  const borders = new Set<number>([0]);
  const offsets = new Map<number, number>();
  let at = 0;
  for (const chunk of told) {
    chunkAt.set(at, chunk);
    offsets.set(chunk.start, at);
    for (const inner of bordersIn(chunk)) borders.add(at + inner);
    at += chunk.text.length;
    borders.add(at);
  }
  const composed = [titledPeople(told), localBodies(told), sessionNames(told)];
  const wholes = findWholes(text);
  const located = new Map<number, readonly Located[]>();
  const wordsAt = (from: number): readonly Located[] => {
    const before = located.get(from);
    if (before) return before;
    const found = borders.has(from)
      ? [
          ...findWords(text, from, chunkAt, borders).filter(({ end }) => !tearsApart(from, end, wholes)),
          ...composed.flatMap((words) => words.get(from) ?? []),
        ]
      : [];
    located.set(from, found);
    return found;
  };
  return {
    text,
    offsetOf: (start) => offsets.get(start),
    wordsAt,
    wordsOf: <Is extends Word['is']>(from: number, is: Is) =>
      wordsAt(from).filter((located): located is Located<Extract<Word, { is: Is }>> => located.word.is === is),
    readingOf: (from, to) => {
      const inside = [...chunkAt].filter(([start]) => start >= from && start < to).map(([, chunk]) => chunk);
      const readings = inside.flatMap(({ text: word, pinyin }) => (/\p{Script=Han}/u.test(word) ? [pinyin] : []));
      if (readings.length === 0 || !readings.every((reading) => reading !== null)) return null;
      const said = readings.map(plain).join(' ');
      return said.charAt(0).toUpperCase() + said.slice(1);
    },
    isAt: (from, characters) => text.startsWith(characters, from),
  };
}

/** Where the terms stand that are told whole or not at all. */
function findWholes(text: string): readonly (readonly [number, number])[] {
  return [...wholeTerms].flatMap((term) => {
    const at = text.indexOf(term);
    return at < 0 ? [] : [[at, at + term.length] as const];
  });
}

/** 虚拟电厂和车网互动: a word that begins or ends inside such a term; 互动 is not of the plants. */
function tearsApart(from: number, end: number, wholes: readonly (readonly [number, number])[]): boolean {
  return wholes.some(([at, to]) => from < to && end > at && !(from <= at && to <= end));
}

/** 市委副书记、市长徐曙海 is Xu Shuhai: whoever has a title before the name, by the offset of the title. */
function titledPeople(chunks: readonly Chunk[]): ReadonlyMap<number, readonly Located[]> {
  const found = new Map<number, readonly Located[]>();
  const starts: number[] = [];
  let at = 0;
  for (const chunk of chunks) {
    starts.push(at);
    at += chunk.text.length;
  }
  for (const [index, chunk] of chunks.entries()) {
    const english = chunk.kind === 'person' ? personInEnglish(chunk) : null;
    if (english === null) continue;
    let first = index;
    while (first > 0 && isTitle(chunks[first - 1])) first--;
    const start = starts[first] ?? 0;
    const end = (starts[index] ?? 0) + chunk.text.length;
    if (first < index && TITLE_END.test(chunks[index - 1]?.text ?? ''))
      found.set(start, [{ word: { is: 'name', english, kind: 'person' }, end }]);
  }
  return found;
}

/** 市 of 重庆 and 南京市, 省 of 江苏. */
function rankOf(place: string): string | null {
  return MUNICIPALITIES.has(place) ? '市' : (provincialLevel(place) ?? levelAtEnd(place));
}

/** 江苏省|省|发展改革委: a local body with its place, by the offset where it begins. */
function localBodies(chunks: readonly Chunk[]): ReadonlyMap<number, readonly Located[]> {
  const found = new Map<number, readonly Located[]>();
  let at = 0;
  for (const [index, chunk] of chunks.entries()) {
    const end = at + chunk.text.length;
    const { entry } = chunk;
    if (chunk.kind === 'organisation' && entry !== null) {
      const english = entry.renderings[0].english;
      const own = entry.grammar?.local;
      const committee = /^(自治区(?=党)|[省市区县州])党?委$/.exec(chunk.text)?.[1];
      const before = chunks[index - 1];
      const isLevel = before !== undefined && Object.hasOwn(levels, before.text);
      const place = isLevel ? chunks[index - 2] : before;
      const name = place?.kind === 'place' ? nameInEnglish(place) : null;
      const rank =
        (isLevel ? before.text : undefined) ??
        committee ??
        /^(自治区|[省市区县州])政府$/.exec(chunk.text)?.[1] ??
        (place && name !== null ? rankOf(place.text) : null);
      const level = rank === null || rank === undefined ? undefined : levels[rank];
      const start = at - (isLevel ? before.text.length : 0) - (name === null || !place ? 0 : place.text.length);
      const stem = name === null ? '' : `${bare(name)} `;
      if (level !== undefined && start < at) {
        if (committee !== undefined) add(start, `the CPC ${stem}${level} Committee`, end);
        else if (own !== undefined) add(start, `the ${stem}${level} ${own.replace(/^Municipal /, '')}`, end);
        else if (/^(Department|Bureau|Commission|Office)\b/.test(english))
          add(start, `the ${stem}${level} ${english}`, end);
      }
    }
    at = end;
  }
  return found;

  function add(start: number, english: string, end: number) {
    found.set(start, [{ word: { is: 'name', english, kind: 'body' }, end }]);
  }
}

const NO_TIME = /^[的一二两三四五六七八九十几数多\d]/u;

function isTitle(chunk: Chunk | undefined): boolean {
  if (!chunk) return false;
  const { kind, entry, text } = chunk;
  return (
    kind === 'organisation' ||
    kind === 'place' ||
    entry?.kind === 'office' ||
    text === '、' ||
    /^(副|兼|原|省|市|区|县|州|自治区|自治州|新区|新闻|党组|党委|省委|市委|区委|县委)$/.test(text) ||
    TITLE_END.test(text)
  );
}

function findWords(
  text: string,
  from: number,
  chunkAt: ReadonlyMap<number, Chunk>,
  borders: ReadonlySet<number>,
): Located[] {
  const found: Located[] = [];
  const chunk = chunkAt.get(from);
  const own = chunk === undefined ? [] : wordsOfChunk(chunk);
  if (chunk) found.push(...own.map((word) => ({ word, end: from + chunk.text.length })));
  if (chunk?.figure || chunk?.period || chunk?.kind === 'person') return found;
  for (let end = from + 1; end <= Math.min(text.length, from + LONGEST); end++) {
    if (!borders.has(end) || isInsideTerm(from, end, chunkAt)) continue;
    const isOwn = chunk !== undefined && end === from + chunk.text.length;
    const nouns = isOwn && own.some(({ is }) => is === 'noun' || is === 'name');
    found.push(...tableWords(text.slice(from, end), nouns).map((word) => ({ word, end })));
    // 以前|我家种玉米: where a clause begins with it, and not 比以前 or 由过去的.
    const former = from === 0 && !NO_TIME.test(text.slice(end)) ? formerTimes[text.slice(0, end)] : undefined;
    if (former !== undefined) found.push({ word: { is: 'time', time: { english: former } }, end });
  }
  return found;
}

/** A word of our tables does not begin or end inside what the glossary knows as one. */
function isInsideTerm(from: number, end: number, chunkAt: ReadonlyMap<number, Chunk>): boolean {
  for (const [at, chunk] of chunkAt) {
    if (chunk.kind === 'word' && chunk.entry === null) continue;
    const to = at + chunk.text.length;
    if (LACKING.test(chunk.text) && (from === to - 2 || end === to - 2)) continue;
    if (from < to && end > at && !(from <= at && to <= end)) return true;
  }
  return false;
}

function wordsOfChunk(chunk: Chunk): Word[] {
  if (chunk.figure) return [{ is: 'figure', figure: chunk.figure }];
  if (chunk.period) return [{ is: 'time', time: { period: chunk.period } }];
  if (chunk.kind === 'person') {
    const english = personInEnglish(chunk);
    return english === null ? [] : [{ is: 'name', english, kind: 'person' }];
  }
  if (chunk.kind === 'place' || chunk.kind === 'organisation') {
    const english = nameInEnglish(chunk);
    const isName = english === null || OF_SPEAKER.test(english) || !/^(?!the )\p{Ll}/u.test(english);
    const common = isName ? null : nounOf(english);
    if (english !== null && common !== null) return [{ is: 'noun', noun: common, attribute: attributeOf(english) }];
    const kind = /^(?:my|our)$/.test(english ?? '') ? 'pronoun' : chunk.kind === 'place' ? 'place' : 'body';
    return english === null ? [] : [{ is: 'name', english, kind }];
  }
  // 党政机关|过紧日子: who does it, the English of the term does not say.
  if (
    chunk.headword !== null &&
    chunk.text.length - chunk.headword.length >= 3 &&
    chunk.text.endsWith(chunk.headword) &&
    !HOW_FULLY.test(chunk.text.slice(0, -chunk.headword.length))
  )
    return [];
  return chunk.entry === null || hasOwnNoun(chunk) ? [] : wordsOfEntry(chunk.entry, chunk.text);
}

function wordsOfEntry(entry: Entry, text: string): Word[] {
  const english = entry.renderings[0].english.replace(/ \([^)]*\)/g, '');
  if (entry.kind === 'verb') {
    if (OF_FIGURES.has(text)) return [];
    const forms = conjugate(english);
    const { past, ing } = entry.grammar ?? {};
    return [
      {
        is: 'verb',
        verb: {
          takes: wholePredicates.has(text) || WITH_OBJECT.test(english) ? 'nothing' : 'object',
          forms: { ...forms, past: past ?? forms.past, pastPlural: past ?? forms.pastPlural, ing: ing ?? forms.ing },
        },
      },
    ];
  }
  // 首批: it counts, and describes nothing.
  if (entry.kind === 'modifier' && Object.hasOwn(determiners, text)) return [];
  if (entry.kind === 'modifier')
    return /(?<!dai|earl|cost|friend|like|month|order|quarter|time|week|year|elder)ly$/.test(english) ||
      GERUNDS.has(english.split(' ')[0] ?? '') ||
      /^(at|by|in|on|with) /.test(english)
      ? []
      : [{ is: 'attribute', english }];
  const ownAttribute = Object.hasOwn(attributes, text) ? attributes[text] : undefined;
  const gerund = /^\S+/.exec(english)?.[0] ?? '';
  if (GERUNDS.has(gerund)) {
    const verb = VERB_OF.get(gerund);
    const noun: Word = { is: 'noun', noun: nameOf(english), attribute: null };
    // 化解地方政府债务风险: something done, and to be done.
    if (verb === undefined || /[,;:“”]/.test(english)) return [noun];
    return [noun, { is: 'predicate', forms: conjugate(verb + english.slice(gerund.length)) }];
  }
  const isSaying = SAYINGS.has(entry.kind);
  if (!NOMINAL.has(entry.kind) && entry.kind !== 'office') return [];
  if (
    VERB_OPENINGS.test(english) ||
    VERB_STARTS.has(english.replace(/^(?!apply |rely |supply )\w+ly /, '').split(' ')[0] ?? '')
  )
    return /[;:]/.test(english) ? [] : [{ is: 'predicate', forms: conjugate(english) }];
  if (/[;:]|^(?:at|by|from|in|on|with|year on) /.test(english) || (isSaying && isSaid(english))) return [];
  // 一企一策, 'a tailored policy for each firm': one, with its article.
  const name = properName(entry, english) ?? (/^an? /.test(english) ? nameOf(english) : null);
  const common = nounOf(english);
  // What statistics count is told as one: gross regional product, output value.
  const isSum = entry.kind === 'indicator' && common?.counting === 'many';
  const noun = name ?? (common && isSum ? { ...common, counting: 'mass' as const } : common);
  if (noun === null) return [];
  const counted =
    entry.grammar?.article === 'the' && noun.counting !== 'name' ? { ...noun, counting: 'the' as const } : noun;
  const words: Word[] = [
    { is: 'noun', noun: counted, attribute: name !== null ? null : (ownAttribute ?? attributeOf(english)) },
  ];
  if (isDoing(counted)) words.push({ is: 'action', noun: { ...counted, isAction: true } });
  return words;
}

/** Before a figure 突破 is to exceed, which the figures tell; before a noun our own table has its sense. */
const OF_FIGURES: ReadonlySet<string> = new Set(['突破']);

/** 完整、准确、全面|贯彻新发展理念: no doer, but how it is done. */
const HOW_FULLY = /^(?:完整|准确|全面|深入|坚决|切实|[、和])+$/u;

/** Verbs of the glossary whose English has its object already: 开工, 'start construction'. */
const WITH_OBJECT = /^(?:start|overcome|pursue) \w+$|^(?:plan ahead|settle in|work hard)$/;

/** A slogan as a sentence of its own; “2349” modern manufacturing cluster system is none. */
function isSaid(english: string): boolean {
  const plain = english.replace(/^“[^”]*” (?=\p{Ll})/u, '');
  return /[,“”]/.test(plain) || plain.split(' ').length > 6;
}

/** Xi Jinping Thought, the 14th Five-Year Plan, GDP: a name with its article, if it has one; null for a common noun. */
function properName(entry: Entry, english: string): Nominal | null {
  const words = english.replace(/^the /, '').split(' ');
  const capitals = words.filter((word) => /^[“(]?[\p{Lu}\d]/u.test(word)).length;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL_IN_NAMES.has(word)).length;
  const isNamed =
    /^(?:the )?\p{Lu}|^\d+th /u.test(english) && (NAMED_KINDS.has(entry.kind) || (small === 0 && capitals > 0));
  if (!isNamed || english.includes('”')) return null;
  const head = words.filter((word) => word !== '').at(-1) ?? '';
  const first =
    english
      .split(/ (?:of|for|on|to) /)[0]
      ?.split(' ')
      .at(-1) ?? head;
  const hasArticle =
    entry.grammar?.article === 'the' ||
    /^(?:Two|Three|Four|Five|Six|Eight) /.test(english) ||
    NAMED_KINDS.has(entry.kind) ||
    (words.length > 1 && WITH_ARTICLE.test(first));
  return nameOf(hasArticle ? `the ${english.replace(/^the /, '')}` : english);
}

const NAMED_KINDS: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['document', 'programme', 'meeting']);

const SMALL_IN_NAMES: ReadonlySet<string> = new Set('a an and at for from in of on or the to with'.split(' '));

/** Names that end so have an article; Mao Zedong Thought has none. */
const WITH_ARTICLE =
  /^(?:Agreement|Approach|Area|Award|Awards|Basin|Board|Campaign|Canal|Congress|Consensus|Corridor|Dream|Exchange|Goal|Goals|Initiative|Law|League|List|Market|Mechanism|Outlook|Partnership|Plan|Port|Principles|Program|Programme|Project|Railway|Scheme|South|Strategy|System|Zone)$/;

/** People own what stands behind them: workers’ jobs. */
const PEOPLE =
  /^(buyer|child|citizen|consumer|customer|employee|entrepreneur|expert|farmer|graduate|investor|operator|patient|person|professional|reporter|representative|resident|researcher|scholar|scientist|student|teacher|tourist|user|veteran|villager|volunteer|woman|worker)$/;

/** First words of renderings that tell what is done: 'investing in people'. */
const GERUNDS: ReadonlySet<string> = new Set(
  [...VERB_STARTS, 'invest', 'filter', 'cross'].map((verb) => conjugate(verb).ing),
);

const VERB_OF: ReadonlyMap<string, string> = new Map(
  [...VERB_STARTS, 'invest', 'filter', 'cross'].map((verb) => [conjugate(verb).ing, verb]),
);

/** 全面振兴: a noun that names what is done, with an adjective of its own. */
function isDoing({ head, counting }: Nominal): boolean {
  const { before, head: last, after } = splitHead(head);
  return counting === 'mass' && before !== '' && after === '' && DOINGS.has(last);
}

const DOINGS: ReadonlySet<string> = new Set(Object.values(actionNouns));

/** The English of a noun before another noun; a plural has none. */
function attributeOf(english: string): string | null {
  const noun = nounOf(english);
  if (
    noun !== null &&
    noun.counting === 'many' &&
    PEOPLE.test(splitHead(english).head) &&
    !/ (of|in|with) /.test(english)
  )
    return `${pluralize(english)}’`.replace(/([^s])’$/, '$1’s');
  return noun === null || noun.counting === 'plural' || /[,“”]/.test(english) || splitHead(english).after !== ''
    ? null
    : english;
}

/** @param nouns true where the glossary has a noun or a name for these characters, which wins over ours */
function tableWords(text: string, nouns: boolean): Word[] {
  const words: Word[] = [];
  const at = <Value>(table: Readonly<Record<string, Value>>): Value | undefined =>
    Object.hasOwn(table, text) ? table[text] : undefined;
  if (!nouns) {
    const english = at(commonNouns) ?? at(plainIndicators) ?? at(plainNouns)?.[0];
    const noun = english === undefined ? null : nounOf(english);
    if (english !== undefined && noun !== null)
      words.push({
        is: 'noun',
        noun,
        // 部分|地区: some regions, and not a part of them.
        attribute: at(attributes) ?? (at(determiners) === undefined ? attributeOf(english) : null),
      });
    if (english !== undefined && noun === null && /^(?:the )?\p{Lu}|China$/u.test(english))
      words.push({ is: 'name', english, kind: 'place' });
    const landscape = at(landscapes);
    if (landscape !== undefined) words.push({ is: 'name', english: landscape, kind: 'place' });
    const subject = at(plainSubjects);
    if (subject) words.push({ is: 'name', english: subject.english, kind: subject.place ? 'place' : 'body' });
  }
  if (!nouns) {
    const doing = words.find((word) => word.is === 'noun');
    if (doing?.is === 'noun' && isDoing(doing.noun))
      words.push({ is: 'action', noun: { ...doing.noun, isAction: true } });
  }
  const several = SEVERAL_PEOPLE.exec(text)?.[1];
  const people = several === undefined ? null : nounOf(commonNouns[several] ?? '');
  if (people?.counting === 'many') words.push({ is: 'noun', noun: people, attribute: attributeOf(people.head) });
  const scope = at(scopes);
  if (scope !== undefined) words.push({ is: 'name', english: scope, kind: 'place' });
  const action = at(actionNouns);
  const actionNoun = action === undefined ? null : nounOf(action);
  if (actionNoun) words.push({ is: 'action', noun: { ...actionNoun, isAction: true } });
  const attribute = at(attributes);
  if (attribute !== undefined) words.push({ is: 'attribute', english: attribute });
  const determiner = at(determiners);
  if (determiner) words.push({ is: 'determiner', ...determiner });
  const time = at(times);
  if (time) words.push({ is: 'time', time });
  const manner = at(manners);
  if (manner !== undefined) words.push({ is: 'manner', english: manner });
  const degree = at(degrees);
  if (degree !== undefined) words.push({ is: 'degree', english: degree });
  const adverb = at(adverbs);
  if (adverb) words.push({ is: 'adverb', ...adverb });
  words.push(...verbsOf(text).map((verb): Word => ({ is: 'verb', verb })));
  return words;
}

function verbsOf(text: string): Verb[] {
  const verbs: Verb[] = [];
  const add = (
    table: Readonly<Record<string, string>>,
    takes: 'object' | 'complement' | 'nothing' | 'base' | 'ing',
  ) => {
    if (Object.hasOwn(table, text)) verbs.push({ takes, forms: conjugate(table[text] ?? '') });
  };
  add(transitive, 'object');
  const resulting = RESULTING.exec(text)?.[1];
  if (resulting !== undefined && !Object.hasOwn(transitive, text) && Object.hasOwn(transitive, resulting))
    verbs.push({ takes: 'object', forms: conjugate(transitive[resulting] ?? '') });
  add(becoming, 'complement');
  add(intransitive, 'nothing');
  add(aimed, 'base');
  add(engaged, 'ing');
  const actor = Object.hasOwn(letting, text) ? letting[text] : lettingPair(text);
  if (actor) verbs.push({ takes: 'actor', forms: conjugate(actor[0]), joint: actor[1] });
  const adjective = Object.hasOwn(adjectives, text) ? adjectives[text] : undefined;
  if (adjective !== undefined) verbs.push({ takes: 'adjective', adjective, forms: conjugate('be') });
  return verbs;
}

/** 工人们: more than one of them. */
const SEVERAL_PEOPLE = /^(.{2,})们$/u;

/** 面临着, 落实好, 制定出, 承担起: what stands behind the verb says that it goes on, or that it is done. */
const RESULTING = /^(..)(?:着|好|出|(?<=搭建|构建|构筑|建立|承担|担负|肩负)起)$/u;

/** 督促指导, 鼓励和引导: two verbs of what somebody else is to do. */
function lettingPair(text: string): readonly [verb: string, joint: 'to'] | undefined {
  const [, one = '', other = ''] = /^(..)[和、]?(..)$/u.exec(text) ?? [];
  if (one === other || !GUIDING.has(one) || !GUIDING.has(other)) return undefined;
  return [`${letting[one]?.[0] ?? ''} and ${letting[other]?.[0] ?? ''}`, 'to'];
}

const GUIDING: ReadonlySet<string> = new Set('鼓励 引导 支持 指导 督促 帮助 组织 动员 激励 推动'.split(' '));

const TABLES: readonly Readonly<Record<string, unknown>>[] = [
  commonNouns,
  plainIndicators,
  plainNouns,
  plainSubjects,
  landscapes,
  scopes,
  actionNouns,
  attributes,
  determiners,
  times,
  manners,
  degrees,
  adverbs,
  transitive,
  becoming,
  intransitive,
  aimed,
  engaged,
  letting,
  adjectives,
  particles,
];

function isKnown(text: string): boolean {
  const several = SEVERAL_PEOPLE.exec(text)?.[1];
  return (
    (several !== undefined && Object.hasOwn(commonNouns, several)) || TABLES.some((table) => Object.hasOwn(table, text))
  );
}

/** 有效需求|不足: said of the demand, and a noun as well. */
const LACKING = /^.{2,}不足$/u;

/** Where a word that no table knows is two that they do: 纵深|推进. */
function bordersIn({ text, kind, entry }: Chunk): number[] {
  if (LACKING.test(text)) return [text.length - 2];
  if (kind !== 'word' || entry !== null || text.length < 2) return [];
  const isOne = isKnown(text);
  for (const at of [2, 1, 3]) {
    if (isOne && !Object.hasOwn(manners, text.slice(0, at))) continue;
    const [first, last] = [text.slice(0, at), text.slice(at)];
    if (at < text.length && isKnown(first) && isKnown(last) && !isMoreThanParts(first, last)) return [at];
  }
  return [];
}

/** 风水, 灯火, 干旱区, 总医院, 土专家: no wind and no district; what such a word is, its parts do not tell. */
function isMoreThanParts(first: string, last: string): boolean {
  const isDescribed = Object.hasOwn(attributes, first) || Object.hasOwn(determiners, first);
  if (first.length > 1) return /^[区园党]$/u.test(last) || (last === '人' && !isDescribed);
  if (/^[总土火风草铁纸]$/u.test(first)) return true;
  return last.length === 1 && !isDescribed && Object.hasOwn(commonNouns, first) && Object.hasOwn(commonNouns, last);
}
