/**
 * Proper names that no table has, joined to one chunk with its English: villages, zones, rivers, works, firms. The name
 * is in pinyin, its kind in English (GB/T 28039, UNGEGN: 'Bapan Village'). Where it is not certain which characters are
 * the name, or how they are read, nothing is joined: a name cut in the wrong place would be a wrong statement.
 */
import { textOf, type Chunk } from '../chunk.ts';
import { capitalise } from '../figures/noun-phrase.ts';
import { plain } from '../people/person-name.ts';
import { commonNouns } from '../words/common-noun.ts';
import { landscapes } from '../words/landscape.ts';
import { plainIndicators, plainNouns, plainSubjects } from '../words/noun.ts';
import {
  BEFORE_NAMES,
  DESCRIBED_LAST,
  DIVISIONS,
  DOUBTFUL_FIRST,
  firmKinds,
  GOES_ON,
  LINE_KINDS,
  lines,
  NEVER_IN_NAMES,
  OF_FIRM_BEHIND,
  OF_PLACE,
  placeKinds,
  plainTrades,
  tradeKinds,
  UNCERTAIN,
  utilities,
} from '../words/proper-name.ts';

/** A name that the article tells whole somewhere, by the characters that stand for it. */
interface Known {
  readonly english: string;
  readonly kind: 'place' | 'organisation';
}

/** The chunks of each paragraph, with names that are evident joined. Together they are the same text. */
export function nameChunks(paragraphs: readonly (readonly Chunk[])[]): readonly (readonly Chunk[])[] {
  const known = new Map<string, Known>();
  const joined = paragraphs.map((chunks) => joinNames(chunks.flatMap(apart), known));
  return known.size === 0 ? joined : joined.map((chunks) => joinKnown(chunks, known));
}

/** 金|米|村党支部书记: the village is named before its secretary. */
function apart(chunk: Chunk): readonly Chunk[] {
  const { text, start, entry } = chunk;
  if (entry === null || !/^村(?:党(?:总支|支部)书记|委会主任)$/u.test(text)) return [chunk];
  const nothing = { headword: null, entry: null, figure: null, period: null };
  const village = {
    ...chunk,
    ...nothing,
    kind: 'word' as const,
    text: '村',
    end: start + 1,
    gloss: null,
    pinyin: 'cūn',
    syllables: ['cūn'],
  };
  const office = {
    ...chunk,
    ...nothing,
    kind: 'word' as const,
    text: text.slice(1),
    start: start + 1,
    gloss: null,
    pinyin: null,
    syllables: null,
  };
  return [village, office];
}

/** Joins each name that its place in the clause makes evident, and enters its short forms. */
function joinNames(chunks: readonly Chunk[], known: Map<string, Known>): readonly Chunk[] {
  const named: Chunk[] = [];
  for (const [index, chunk] of chunks.entries()) {
    named.push(chunk);
    const behind = chunks.slice(index + 1, index + 1 + MOST_BEHIND);
    const found =
      firmEndingAt(named, behind, known) ?? customsEndingAt(named, known) ?? placeEndingAt(named, behind[0], known);
    if (found !== null) named.splice(found.from, named.length - found.from, found.chunk);
  }
  return named;
}

/** As many chunks as show who stands behind the name of a firm. */
const MOST_BEHIND = 3;

interface Found {
  readonly from: number;
  readonly chunk: Chunk;
}

/** 南宁|海关: the customs of that place, and not customs as such. */
function customsEndingAt(chunks: readonly Chunk[], known: Map<string, Known>): Found | null {
  const [place, customs] = chunks.slice(-2);
  if (customs?.text !== '海关' || place?.kind !== 'place' || PROVINCE.test(place.text)) return null;
  const stem = nameOfPlace(place)?.replace(LEVEL, '') ?? null;
  return stem === null ? null : enter(known, chunks.length - 2, [place, customs], 'organisation', `${stem} Customs`);
}

/** The longest word of a table that these chunks end with, and where it begins. */
function kindAtEnd<Value>(
  chunks: readonly Chunk[],
  table: Readonly<Record<string, Value>>,
  to = chunks.length,
): { readonly from: number; readonly text: string; readonly value: Value } | null {
  let text = '';
  let best: { from: number; text: string; value: Value } | null = null;
  for (let from = to - 1; from >= 0 && text.length < LONGEST_KIND; from--) {
    text = (chunks[from]?.text ?? '') + text;
    const value = Object.hasOwn(table, text) ? table[text] : undefined;
    if (value !== undefined) best = { from, text, value };
  }
  return best;
}

const LONGEST_KIND = 10;

function placeEndingAt(chunks: readonly Chunk[], next: Chunk | undefined, known: Map<string, Known>): Found | null {
  const last = chunks.at(-1);
  if (last === undefined || last.kind === 'punctuation') return null;
  const whole = wholePlace(last);
  if (whole !== null) return enter(known, chunks.length - 1, [last], 'place', whole);
  const kind = kindAtEnd(chunks, placeKinds);
  // 综合|保税|港区: the kind is longer behind it.
  if (kind === null || GOES_ON.test(next?.text ?? '') || Object.hasOwn(placeKinds, kind.text + (next?.text ?? '')))
    return null;
  const before = chunks[kind.from - 1];
  if (LINE_KINDS.has(kind.text)) return lineEndingAt(chunks, kind.from, kind.value, known);
  if (before?.kind === 'place') {
    if (!OF_PLACE.has(kind.text) || PROVINCE.test(before.text)) return null;
    const stem = nameOfPlace(before)?.replace(LEVEL, '') ?? null;
    if (stem === null) return null;
    return enter(known, kind.from - 1, chunks.slice(kind.from - 1), 'place', sayPlace(stem, kind.value));
  }
  // 林查班港, 钱凯港: as often a foreign name as a Chinese one.
  if (kind.text === '港') return null;
  const stem = stemEndingAt(chunks, kind.from, DIVISIONS.has(kind.text) ? 3 : 4);
  if (stem === null || DESCRIBED_LAST.has(stem.text.at(-1) ?? '')) return null;
  // 产茶|县, 产粮|县: what it grows.
  if (/^产.$/u.test(stem.text)) return null;
  // 挑着猪鬃刷走|村|串户: from village to village.
  if (kind.text === '村' && /^[串入]/u.test(next?.text ?? '')) return null;
  // 采空|区, 抵边|村: words, and no names.
  if (isWord(stem.text + kind.text)) return null;
  // 槿屿湾|北|作业区
  const side = kind.text === '作业区' ? SIDES[stem.text.at(-1) ?? ''] : undefined;
  if (side !== undefined && stem.text.length < 3) return null;
  const name = side === undefined ? stem.english : `${romanize(chunks.slice(stem.from, kind.from - 1)) ?? ''} ${side}`;
  if (name.startsWith(' ')) return null;
  const found = enter(known, stem.from, chunks.slice(stem.from), 'place', sayPlace(name, kind.value));
  // 绵川市 is 绵川 in the rest of the article, and 渭阳高新区 stands in 渭阳.
  if (/^[市县区州]$/u.test(kind.text) && stem.text.length === 2)
    known.set(stem.text, { english: stem.english, kind: 'place' });
  return found;
}

const SIDES: Readonly<Record<string, string>> = { 东: 'East', 南: 'South', 西: 'West', 北: 'North' };

/** 渝昆|高铁; 绵川|至|遂安|高速公路, of which the ends are names of the same kind. */
function lineEndingAt(
  chunks: readonly Chunk[],
  to: number,
  kind: (typeof placeKinds)[string],
  known: Map<string, Known>,
): Found | null {
  const line = kindAtEnd(chunks, lines, to);
  if (line !== null) return enter(known, line.from, chunks.slice(line.from), 'place', sayPlace(line.value, kind));
  const end = endOfLine(chunks, to);
  if (end === null || chunks[end.from - 1]?.text !== '至') return null;
  const start = endOfLine(chunks, end.from - 1);
  if (start === null) return null;
  return enter(known, start.from, chunks.slice(start.from), 'place', sayPlace(`${start.english}–${end.english}`, kind));
}

/** A place without its level, or two characters that are a name. */
function endOfLine(chunks: readonly Chunk[], to: number): Stem | null {
  const place = chunks[to - 1];
  if (place?.kind === 'place') {
    const english = nameOfPlace(place)?.replace(LEVEL, '') ?? null;
    return english === null ? null : { from: to - 1, text: place.text, english };
  }
  const stem = chunks.slice(Math.max(0, to - 2), to);
  const from = textOf(stem.slice(-1)).length === 2 ? to - 1 : to - 2;
  const parts = chunks.slice(Math.max(0, from), to);
  const isEnd = chunks[from - 1]?.text === '至' || isBorder(chunks[from - 1]);
  if (textOf(parts).length !== 2 || !parts.every(isNameable) || !isEnd) return null;
  const english = romanize(parts);
  return english === null ? null : { from, text: textOf(parts), english };
}

/** A city or county without its level, before a zone that is named after it. */
const LEVEL = / (?:City|County|District|Prefecture|Province|Autonomous Region)$/;
const PROVINCE =
  /^(?:中国|全国|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)(?:省|.*自治区)?)$/u;

/** 龙山镇, 抚仙湖: in the dictionary as a name, which its reading with two capitals shows. */
function wholePlace({ text, kind, entry, pinyin }: Chunk): string | null {
  if (kind !== 'word' || entry !== null || pinyin === null || isWord(text)) return null;
  const [, stem, generic] = /^(\p{Lu}\S*) (\p{Lu}\S*)$/u.exec(pinyin) ?? [];
  const ending = text.at(-1) ?? '';
  const value = Object.hasOwn(placeKinds, ending) ? placeKinds[ending] : undefined;
  if (
    stem === undefined ||
    generic === undefined ||
    value === undefined ||
    text.length < 3 ||
    !WHOLE.test(text) ||
    DESCRIBED_LAST.has(text.at(-2) ?? '')
  )
    return null;
  return sayPlace(capitalise(plain(stem)), value);
}

/** 西南地区, 中国铁路 are in the dictionary too. */
const WHOLE = /(?:[镇乡村湖河江港]|(?<![全各该本])县)$/u;

function sayPlace(stem: string, { english, the }: { readonly english: string; readonly the?: true }): string {
  return `${the ? 'the ' : ''}${stem}${english === '' ? '' : ` ${english}`}`;
}

interface Stem {
  readonly from: number;
  readonly text: string;
  readonly english: string;
}

/** The name before its kind: two characters or more that are no words of the clause, with a border before them. */
function stemEndingAt(chunks: readonly Chunk[], to: number, longest: number, isFirm = false): Stem | null {
  let from = to;
  let text = '';
  const isPart = (chunk: Chunk | undefined) => isNameable(chunk) || (isFirm && chunk?.text === '达');
  while (from > 0 && isPart(chunks[from - 1])) {
    text = (chunks[from - 1]?.text ?? '') + text;
    from--;
    if (text.length > longest) return null;
  }
  if (text.length < 2 || !isBorder(chunks[from - 1])) return null;
  const isBehindPlace = chunks[from - 1]?.kind === 'place';
  if (!isBehindPlace && DOUBTFUL_FIRST.has(text.charAt(0)) && chunks[from]?.text.length === 1) return null;
  const english = romanize(chunks.slice(from, to));
  return english === null ? null : { from, text, english };
}

/** One character that may be of a name, or a name of the dictionary: 坝|盘, 柳林. */
function isNameable(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.kind !== 'word' || chunk.entry !== null || chunk.pinyin === null) return false;
  if (chunk.text.length === 1) return /\p{Script=Han}/u.test(chunk.text) && !NEVER_IN_NAMES.has(chunk.text);
  // 秦岭|润禾: a firm may be named after a range or a river.
  const isFree = !isWord(chunk.text) || Object.hasOwn(landscapes, chunk.text);
  return chunk.text.length === 2 && /^\p{Lu}\S+$/u.test(chunk.pinyin) && isFree;
}

/** Nothing, a mark, a place, a word of more than one character, or a preposition. */
function isBorder(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.kind !== 'word' || chunk.entry !== null) return true;
  return chunk.text.length > 1 || BEFORE_NAMES.has(chunk.text);
}

/** Two and two make a word each: 'Lingshan Luwu'. Null where a reading is not certain. */
function romanize(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks);
  if ([...text].some((character) => UNCERTAIN.has(character))) return null;
  const readings = chunks.map(({ pinyin }) => (pinyin === null ? '' : plain(pinyin)));
  if (!readings.every((reading) => /^[a-z'’]+$/.test(reading))) return null;
  if (text.length === 4 && chunks.length > 1) {
    let length = 0;
    const middle = chunks.findIndex((chunk) => (length += chunk.text.length) === 2) + 1;
    if (middle === 0) return null;
    return [readings.slice(0, middle), readings.slice(middle)].map(joinReadings).join(' ');
  }
  return joinReadings(readings);
}

/** An apostrophe before a syllable that begins with a vowel: 遂安 is Sui'an, as in the table of places. */
function joinReadings(readings: readonly string[]): string {
  return capitalise(
    readings.reduce((word, next) => (word !== '' && /^[aeo]/.test(next) ? `${word}'${next}` : word + next), ''),
  );
}

function nameOfPlace({ entry, gloss }: Chunk): string | null {
  return entry === null ? gloss : entry.renderings[0].english;
}

/** True for what a table of words knows, which a name must not hide. */
function isWord(text: string): boolean {
  return [commonNouns, plainNouns, plainIndicators, plainSubjects, landscapes].some((table) =>
    Object.hasOwn(table, text),
  );
}

function firmEndingAt(chunks: readonly Chunk[], behind: readonly Chunk[], known: Map<string, Known>): Found | null {
  const last = chunks.at(-1);
  if (last === undefined || last.kind === 'punctuation') return null;
  const form = kindAtEnd(chunks, firmKinds);
  // 天衡传动科技|有限公司: the kind is longer behind it.
  if (form === null && !OF_FIRM_BEHIND.test(textOf(behind))) return null;
  if (form !== null && Object.hasOwn(firmKinds, form.text + (behind[0]?.text ?? ''))) return null;
  let from = form?.from ?? chunks.length;
  const kinds: string[] = [];
  const trades = form === null ? tradeKinds : formedTrades;
  for (let kind = kindAtEnd(chunks, trades, from); kind !== null; kind = kindAtEnd(chunks, trades, from)) {
    kinds.unshift(kind.value);
    from = kind.from;
  }
  const utility = form === null ? null : kindAtEnd(chunks, utilities, form.from);
  const place = utility === null ? undefined : chunks[utility.from - 1];
  if (form !== null && utility !== null && place?.kind === 'place') {
    if (!isBorder(chunks[utility.from - 2])) return null;
    const stem = nameOfPlace(place)?.replace(LEVEL, '') ?? null;
    const english = [stem, utility.value, form.value].filter((word) => word !== '').join(' ');
    return stem === null
      ? null
      : enter(known, utility.from - 1, chunks.slice(utility.from - 1), 'organisation', english);
  }
  // 义乌|农商银行: the bank bears the name of its seat without its level.
  const seatOfBank = form?.value === 'Rural Commercial Bank' ? chunks[form.from - 1] : undefined;
  if (form !== null && seatOfBank?.kind === 'place' && BARE_PLACE.test(seatOfBank.text)) {
    const stem = PROVINCE.test(seatOfBank.text) ? null : (nameOfPlace(seatOfBank)?.replace(LEVEL, '') ?? null);
    return stem === null
      ? null
      : enter(known, form.from - 1, chunks.slice(form.from - 1), 'organisation', `${stem} ${form.value}`);
  }
  if (form === null && kinds.length === 0) return null;
  // 秦岭润禾|生物科技|有限公司: with its legal form a name is sure to be one, and may be longer.
  const isWhole = form !== null && /有限/u.test(form.text) && kinds.length > 0;
  const stem = stemEndingAt(chunks, from, isWhole ? 4 : 3, isWhole);
  // 法国|欧丽雅公司: no name that pinyin tells.
  if (stem === null || FOREIGN.test(chunks[stem.from - 1]?.text ?? '')) return null;
  // 南方公司, 北京|恒锐公司: a place is no trade name, and the one before it is part of it.
  const isAlone = kinds.length === 0 && chunks[stem.from]?.text.length !== 1;
  if (isAlone && /^(?:Company|.*Cooperative|Family Farm)$/.test(form?.value ?? '')) return null;
  const home = chunks[stem.from - 1];
  const seat =
    home?.kind === 'place' && BARE_PLACE.test(home.text) && !LEVEL.test(nameOfPlace(home) ?? '')
      ? nameOfPlace(home)
      : null;
  const english = [seat ?? '', stem.english, ...kinds, form?.value ?? ''].filter((word) => word !== '').join(' ');
  const short = [stem.english, ...kinds].join(' ');
  const name = textOf(chunks.slice(stem.from, form?.from ?? chunks.length));
  if (kinds.length > 0) known.set(name, { english: short, kind: 'organisation' });
  const start = seat === null ? stem.from : stem.from - 1;
  return enter(known, start, chunks.slice(start), 'organisation', english);
}

const FOREIGN =
  /^(?:.{1,3}国|日本|荷兰|瑞士|瑞典|丹麦|挪威|芬兰|比利时|意大利|西班牙|葡萄牙|奥地利|俄罗斯|印度|巴西|加拿大|澳大利亚|新加坡|马来西亚|以色列|土耳其|墨西哥)(?<!中国)$/u;

const formedTrades = { ...plainTrades, ...tradeKinds };

/** 百色|华铝公司: firms bear the name of their seat without its level. */
const BARE_PLACE = /^\p{Script=Han}{2,3}(?<![省市县区盟旗])$/u;

function enter(
  known: Map<string, Known>,
  from: number,
  parts: readonly Chunk[],
  kind: Known['kind'],
  english: string,
): Found | null {
  const [first] = parts;
  if (first === undefined) return null;
  const text = textOf(parts);
  known.set(text, { english, kind });
  return { from, chunk: asName(first, parts, { english, kind }) };
}

function asName(first: Chunk, parts: readonly Chunk[], { english, kind }: Known): Chunk {
  const end = parts.at(-1)?.end ?? first.end;
  const nothing = { headword: null, entry: null, figure: null, period: null, pinyin: null, syllables: null };
  return { ...nothing, start: first.start, end, text: textOf(parts), kind, gloss: english };
}

/** What the article names somewhere is a name wherever the same characters stand: 恒锐精工 of 恒锐精工股份有限公司. */
function joinKnown(chunks: readonly Chunk[], known: ReadonlyMap<string, Known>): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (let index = 0; index < chunks.length;) {
    const first = chunks[index];
    if (first === undefined) break;
    const length = knownAt(chunks, index, known);
    const name = known.get(textOf(chunks.slice(index, index + length)));
    if (length === 0 || name === undefined) {
      joined.push(first);
      index++;
      continue;
    }
    joined.push(asName(first, chunks.slice(index, index + length), name));
    index += length;
  }
  return joined;
}

/** How many chunks the longest name takes that begins here; 0 for none. */
function knownAt(chunks: readonly Chunk[], from: number, known: ReadonlyMap<string, Known>): number {
  let text = '';
  let best = 0;
  for (let index = from; index < chunks.length && text.length < LONGEST_NAME; index++) {
    const chunk = chunks[index];
    if (chunk === undefined || chunk.entry?.kind === 'place') break;
    text += chunk.text;
    if (known.has(text)) best = index - from + 1;
  }
  return best;
}

const LONGEST_NAME = 20;
