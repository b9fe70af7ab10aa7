/** The chunks of a clause as the parts of speech that facts are made of. */
import type { Entry, EntryKind } from '../glossary/entry.ts';
import { shortenedAt } from './figures/shortened.ts';
import type { Figure } from '../language/number/figure.ts';
import type { Period } from '../language/period.ts';
import type { Span } from '../language/span.ts';
import { textOf, type Chunk } from './chunk.ts';
import { nounOf } from './grammar/nominal.ts';
import { pluralize } from './grammar/inflect.ts';
import { attributes } from './words/attribute.ts';
import { commonNouns } from './words/common-noun.ts';
import { landscapes } from './words/landscape.ts';
import { adverbs, bases, measurements, scopes, times, type Adverb } from './words/adverb.ts';
import { modalities, shortModalities, type Modality } from './words/modality.ts';
import { plainIndicators, plainModifiers, plainNouns, plainSubjects } from './words/noun.ts';
import { relations, type Relation } from './words/relation.ts';
import { dayUnits } from './words/unit.ts';
import { countingVerbs, type CountingVerb } from './words/verb.ts';

export interface Noun {
  /** As in running text, without an article: 'gross domestic product'. */
  readonly english: string;
  readonly plural: string | null;
  readonly article: 'the' | null;
  /** True for what statistics count: only an indicator grows or reaches a value. */
  readonly indicator: boolean;
  /** Before another noun, where English has an adjective for it: 'industrial'. */
  readonly attribute?: string | undefined;
}

export type PieceSense =
  | { readonly sense: 'figure'; readonly figure: Figure }
  | { readonly sense: 'period'; readonly period: Period }
  | { readonly sense: 'time'; readonly english: string; readonly settled: boolean }
  | { readonly sense: 'noun'; readonly noun: Noun }
  | { readonly sense: 'modifier'; readonly english: string }
  | { readonly sense: 'name'; readonly english: string; readonly place: boolean }
  | { readonly sense: 'person' }
  | { readonly sense: 'scope'; readonly english: string }
  | { readonly sense: 'relation'; readonly relation: Relation }
  | { readonly sense: 'basis'; readonly english: string }
  | { readonly sense: 'measurement'; readonly english: string }
  | { readonly sense: 'modality'; readonly modality: Modality }
  | { readonly sense: 'adverb'; readonly adverb: Adverb }
  | { readonly sense: 'verb'; readonly verb: CountingVerb }
  | { readonly sense: 'particle' } // 的 对 由 分别 其中 、 … told by their text
  | { readonly sense: 'unknown' };

export type Piece = Span & { readonly text: string } & PieceSense;

/** Kinds of entries that are nouns in a clause. */
export const NOMINAL: ReadonlySet<EntryKind> = new Set([
  'term',
  'slogan',
  'formula',
  'indicator',
  'enterprise',
  'programme',
  'document',
  'meeting',
  'industry',
  'noun',
]);

/** Known, but no nouns in English: a slogan is told by its sense. */
export const SAYINGS: ReadonlySet<EntryKind> = new Set(['slogan', 'formula']);

const PARTICLES = new Set(
  '的 对 由 从 分别 其中 、 和 及 比 较 贡献率 比重 比例 高于 低于 快于 高出 大关 平均水平 平均 时 在 多增 少增 与 之比'.split(
    ' ',
  ),
);

/** What statistics count, by the last character of its name: 利用率, 播种面积. */
const INDICATOR =
  /(率|额|量|值|数|收入|支出|面积|规模|投资|产量|销量|里程|人数|价格|利润|成本|费用|强度|密度|浓度|总产值|产值|余额|存款|贷款|增速|降幅|指数|人口|比重|占比|份额|消费|出口|进口|水平)$/;

function commonNoun(text: string, english: string): Noun | null {
  const noun = nounOf(english);
  if (noun === null) return null;
  const counted = noun.counting === 'plural' ? english : null;
  const isMany = noun.counting === 'many' || noun.counting === 'one';
  // 农村劳动力221万人 are so many workers.
  const plural = isMany ? pluralize(english).replace(/labor forces$/, 'workers') : counted;
  const indicator = INDICATOR.test(text);
  const article = noun.counting === 'the' ? 'the' : null;
  const attribute = Object.hasOwn(attributes, text) ? attributes[text] : undefined;
  const told = indicator && SUMS.test(text) && plural !== null ? plural : english;
  return { english: told, plural, article, indicator, attribute };
}

/** True for what statistics count: 就业率, 进出口总值, and no 企业. */
export function isIndicator(piece: Piece): boolean {
  return piece.sense === 'noun' && (piece.noun.indicator || INDICATOR.test(piece.text));
}

/** Sums of many: guaranteed startup loans. */
const SUMS = /(贷款|存款|债券)$/;

/** Every word of the closed tables with its sense. A word that is in two tables is read by the parser that meets it. */
const words = new Map<string, PieceSense>([
  ...[...PARTICLES].map((text): [string, PieceSense] => [text, { sense: 'particle' }]),
  ...Object.entries(attributes).map(([text, english]): [string, PieceSense] => [text, { sense: 'modifier', english }]),
  ...Object.entries(commonNouns).flatMap(([text, english]): [string, PieceSense][] => {
    const noun = commonNoun(text, english);
    return noun === null ? [] : [[text, { sense: 'noun', noun }]];
  }),
  ...Object.entries(plainModifiers).map(([text, english]): [string, PieceSense] => [
    text,
    { sense: 'modifier', english },
  ]),
  ...Object.entries(plainNouns).map(([text, [english, plural]]): [string, PieceSense] => [
    text,
    { sense: 'noun', noun: { english, plural, article: null, indicator: false } },
  ]),
  ...Object.entries(plainIndicators).map(([text, english]): [string, PieceSense] => [
    text,
    { sense: 'noun', noun: { english, plural: null, article: null, indicator: true } },
  ]),
  ...Object.entries(landscapes).map(([text, english]): [string, PieceSense] => [
    text,
    { sense: 'name', english, place: true },
  ]),
  ...Object.entries(plainSubjects).map(([text, name]): [string, PieceSense] => [text, { sense: 'name', ...name }]),
  ...Object.entries(countingVerbs).map(([text, verb]): [string, PieceSense] => [text, { sense: 'verb', verb }]),
  ...Object.entries(adverbs).map(([text, adverb]): [string, PieceSense] => [text, { sense: 'adverb', adverb }]),
  ...Object.entries(times).map(([text, time]): [string, PieceSense] => [text, { sense: 'time', ...time }]),
  ...Object.entries(scopes).map(([text, english]): [string, PieceSense] => [text, { sense: 'scope', english }]),
  ...Object.entries(bases).map(([text, english]): [string, PieceSense] => [text, { sense: 'basis', english }]),
  ...Object.entries(measurements).map(([text, english]): [string, PieceSense] => [
    text,
    { sense: 'measurement', english },
  ]),
  ...Object.entries({ ...modalities, ...shortModalities }).map(([text, modality]): [string, PieceSense] => [
    text,
    { sense: 'modality', modality },
  ]),
  ...Object.entries(relations).map(([text, relation]): [string, PieceSense] => [text, { sense: 'relation', relation }]),
]);
const LONGEST = Math.max(...[...words.keys()].map((word) => word.length));

/**
 * True where our tables say a name of a term more exactly than its entry does, which tells all of its names alike:
 * 粮食播种面积 is not just the sown area.
 */
export function hasOwnNoun({ headword, text }: Chunk): boolean {
  return headword !== null && headword !== text && NOUN_TABLES.some((table) => Object.hasOwn(table, text));
}

const NOUN_TABLES: readonly Readonly<Record<string, unknown>>[] = [commonNouns, plainIndicators, plainNouns];

/** True where the glossary knows the chunk as a noun, so that words inside it are not words of the clause. */
export function isNominal(chunk: Chunk): boolean {
  return chunk.entry !== null && NOMINAL.has(chunk.entry.kind);
}

/**
 * The pieces of a clause; they tile its chunks. A closed-class word may span several chunks (较 and 上年) but never cuts
 * one: 达 inside 达产 is not found. It wins over an entry that explains it (同比), a plain noun does not. What neither table nor glossary knows is one unknown piece for each chunk.
 */
export function findPieces(chunks: readonly Chunk[]): readonly Piece[] {
  const known = found.get(chunks);
  if (known) return known;
  const pieces = cutPieces(chunks);
  found.set(chunks, pieces);
  return pieces;
}

/** A clause is looked at for its facts, for what it says and for its digest. */
const found = new WeakMap<readonly Chunk[], readonly Piece[]>();

function cutPieces(chunks: readonly Chunk[]): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < chunks.length;) {
    const word = longestWord(chunks, index);
    const chunk = chunks[index];
    if (!chunk) break;
    if (isOurs(chunk, chunks[index + 1]) || (chunk.text === '我' && OUR_TRADE.test(textOf(chunks.slice(index + 1))))) {
      pieces.push({ sense: 'scope', english: 'China', text: chunk.text, start: chunk.start, end: chunk.end });
      index++;
      continue;
    }
    const below = belowZero(chunks, index, pieces.at(-1));
    if (below !== null) {
      pieces.push(below.piece);
      index += below.chunks;
      continue;
    }
    const threshold = thresholdAt(chunks, index, pieces.at(-1));
    if (threshold !== null) {
      pieces.push(threshold.piece);
      index += threshold.chunks;
      continue;
    }
    const port = word === null ? portAt(chunks, index) : null;
    if (port !== null) {
      pieces.push(port.piece);
      index += port.chunks;
      continue;
    }
    const span = spanAt(chunk, chunks[index + 1]);
    if (span !== null) {
      pieces.push(span);
      index += 2;
      continue;
    }
    const shortened = shortenedAt(chunks, index);
    if (shortened !== null) {
      pieces.push(...shortened.pieces);
      index += shortened.chunks;
      continue;
    }
    if (word) {
      const end = chunks[index + word.chunks - 1]?.end ?? chunk.end;
      pieces.push({ ...word.sense, text: word.text, start: chunk.start, end });
      index += word.chunks;
    } else {
      pieces.push({ ...senseOf(chunk), text: chunk.text, start: chunk.start, end: chunk.end });
      index++;
    }
  }
  return pieces;
}

/** 我|与东盟贸易总值: with whom we trade. */
const OUR_TRADE = /^[与对自][\p{Script=Han}“”]{1,12}?(?:贸易|进出口|出口|进口)/u;

/** 自然增长率为|-|4.81|‰: a rate below zero; behind a noun or a figure the dash is none of it. */
function belowZero(
  chunks: readonly Chunk[],
  from: number,
  before: Piece | undefined,
): { readonly piece: Piece; readonly chunks: number } | null {
  const [dash, ...behind] = chunks.slice(from, from + 3);
  if (before?.sense !== 'relation' || before.relation.sense !== 'value' || !/^[-－−]$/u.test(dash?.text ?? ''))
    return null;
  const text = textOf(behind);
  const count = behind[0]?.figure == null ? 2 : 1;
  const form = /^(\d+(?:\.\d+)?)([%‰])/u.exec(count === 1 ? (behind[0]?.text ?? '') : text);
  const [first] = chunks.slice(from);
  const last = chunks[from + count];
  if (form === null || first === undefined || last === undefined) return null;
  const whole = `-${form[0]}`;
  const { start } = first;
  const common = { text: whole, start, end: last.end };
  const value = `-${form[1] ?? ''}`;
  const unit = form[2] ?? '%';
  const figure: Figure = { kind: 'share', bound: 'exact', value, low: null, high: null, unit, ...common };
  return { piece: { sense: 'figure', figure, ...common }, chunks: count + 1 };
}

/** 突破|千亿|元: a round number without a digit, which only what goes beyond it has. */
function thresholdAt(
  chunks: readonly Chunk[],
  from: number,
  before: Piece | undefined,
): { readonly piece: Piece; readonly chunks: number } | null {
  const isBeyond = before !== undefined && /^(?:突破了?|超过?|迈上|站上|跨越|跨过)$/u.test(before.text);
  const [first, second] = chunks.slice(from, from + 2);
  const text = first?.text.endsWith('元') === true ? first.text : `${first?.text ?? ''}${second?.text ?? ''}`;
  const value = ROUND[text];
  if (!isBeyond || first === undefined || value === undefined || first.figure !== null) return null;
  const span = { text, start: first.start, end: first.start + text.length };
  const figure: Figure = { kind: 'amount', bound: 'exact', low: null, high: null, unit: '元', value, ...span };
  return { piece: { sense: 'figure', figure, ...span }, chunks: text === first.text ? 1 : 2 };
}

const ROUND: Readonly<Record<string, string>> = {
  十亿元: '1000000000',
  百亿元: '10000000000',
  千亿元: '100000000000',
  万亿元: '1000000000000',
};

/** 7个|工作日: so much time, and no things that are counted. */
function spanAt({ figure, start }: Chunk, next: Chunk | undefined): Piece | null {
  const unit = `${figure?.unit ?? ''}${next?.text ?? ''}`;
  if (figure === null || next === undefined || !Object.hasOwn(dayUnits, unit)) return null;
  const span = { text: figure.text + next.text, start, end: next.end };
  return { sense: 'figure', figure: { ...figure, ...span, unit }, ...span };
}

/** 宁波|舟山|港: a port, by the one place or the two that it is named after. */
function portAt(chunks: readonly Chunk[], from: number): { readonly piece: Piece; readonly chunks: number } | null {
  const length = chunks[from + 1]?.text === '港' ? 1 : chunks[from + 2]?.text === '港' ? 2 : 0;
  const places = chunks.slice(from, from + length);
  const names = places.map((chunk) => (chunk.kind === 'place' ? nameInEnglish(chunk) : (SEAS[chunk.text] ?? null)));
  const [first] = places;
  if (first === undefined || !names.every((name) => name !== null)) return null;
  const text = `${textOf(places)}港`;
  const english = `${names.join('-')} Port`;
  return {
    piece: { sense: 'name', english, place: true, text, start: first.start, end: first.start + text.length },
    chunks: length + 1,
  };
}

const SEAS: Readonly<Record<string, string>> = { 北部湾: 'Beibu Gulf' };

/** 我|外贸总值: in news of foreign trade 我 is 我国. */
export function isOurs({ text }: Chunk, next: Chunk | undefined): boolean {
  return text === '我' && /^(?:外贸|出口|进口|进出口|货物贸易|服务贸易|第[一二三四五])/.test(next?.text ?? '');
}

function longestWord(chunks: readonly Chunk[], from: number) {
  let text = '';
  let best: { text: string; chunks: number; sense: PieceSense } | null = null;
  for (let index = from; index < chunks.length && text.length < LONGEST; index++) {
    const chunk = chunks[index];
    if (!chunk || chunk.figure) break;
    if (index === from && isNamed(chunk)) break;
    text += chunk.text;
    const sense = words.get(text);
    const first = chunks[from];
    const isOwnNoun =
      first !== undefined &&
      text === first.text &&
      (isNominal(first) || first.period !== null) &&
      !hasOwnNoun(first) &&
      !isSum(first, chunks[index + 1]) &&
      (sense?.sense === 'noun' || sense?.sense === 'modifier');
    // 工业|增长3.5%: before a figure it is a verb.
    const isVerb =
      index > from && chunk.text === '增长' && chunks[index + 1]?.figure != null && sense?.sense !== 'relation';
    if (sense && !isOwnNoun && !isVerb) best = { text, chunks: index - from + 1, sense };
  }
  return best;
}

/** 企业所得税|31477亿元: so much of it has come in, and the word is no name of a tax. */
function isSum({ text, entry }: Chunk, next: Chunk | undefined): boolean {
  if (entry?.kind !== 'term') return false;
  const isMeasured =
    next !== undefined &&
    (next.figure !== null ||
      next.text === '由' ||
      Object.hasOwn(relations, next.text) ||
      Object.hasOwn(bases, next.text));
  return isMeasured && Object.hasOwn(plainIndicators, text);
}

function isNamed(chunk: Chunk): boolean {
  return chunk.kind === 'place' || chunk.kind === 'organisation' || chunk.kind === 'person';
}

function senseOf(chunk: Chunk): PieceSense {
  if (chunk.figure) return { sense: 'figure', figure: chunk.figure };
  if (chunk.period) return { sense: 'period', period: chunk.period };
  if (chunk.kind === 'person') return { sense: 'person' };
  // 国家级高新区5个: a kind of place, of which there are several.
  const isKind = chunk.entry?.kind === 'place' && typeof chunk.entry.grammar?.plural === 'string';
  if (isKind && chunk.entry) return { sense: 'noun', noun: nounOfEntry(chunk.entry) };
  if (chunk.kind === 'place' || chunk.kind === 'organisation') {
    const english = nameInEnglish(chunk);
    return english === null ? { sense: 'unknown' } : { sense: 'name', english, place: chunk.kind === 'place' };
  }
  if (chunk.entry?.kind === 'modifier') return { sense: 'modifier', english: chunk.entry.renderings[0].english };
  if (chunk.entry && isNominal(chunk) && !SAYINGS.has(chunk.entry.kind))
    return { sense: 'noun', noun: nounOfEntry(chunk.entry) };
  return { sense: 'unknown' };
}

/** The English name of a place or an organisation, with its article; null where nobody has told us. */
export function nameInEnglish(chunk: Chunk): string | null {
  if (chunk.entry === null) return chunk.kind === 'place' || chunk.kind === 'organisation' ? chunk.gloss : null;
  const english = chunk.entry.renderings[0].english;
  return chunk.entry.grammar?.article === 'the' ? `the ${english}` : english;
}

function nounOfEntry({ kind, renderings, grammar }: Entry): Noun {
  return {
    english: renderings[0].english.replace(/ \([^)]*\)$/, ''),
    plural: grammar?.plural ?? null,
    article: grammar?.article ?? null,
    indicator: kind === 'indicator',
  };
}
