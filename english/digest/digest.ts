/** What a paragraph holds, without a claim about how it hangs together: who is quoted, figures, key terms, or what it mentions. */
import type { EntryKind } from '../../glossary/entry.ts';
import type { Span } from '../../language/span.ts';
import type { Attribution } from '../people/attribution.ts';
import type { Chunk } from '../chunk.ts';
import type { Clause, CutParagraph } from '../clause.ts';
import { setBeside } from './beside.ts';
import { documentsIn } from './document.ts';
import { nameFigures } from './digest-figure.ts';
import { mentioned } from './mention.ts';
import { hasOwnNoun } from '../piece.ts';
import { isPieceOfName } from './named-word.ts';
import { marksOf } from './digest-mark.ts';
import { introduce, type Person } from '../people/people.ts';
import type { FactStatus, Setting } from '../status.ts';
import { bases } from '../words/adverb.ts';
import { commonNouns } from '../words/common-noun.ts';
import { IN_A_NAME, NOT_ALONE } from '../words/digest.ts';

export interface DigestLine extends Span {
  readonly text: string;
}

interface Told extends Span {
  readonly status: FactStatus | null;
}

/** More than these are no digest. */
const MOST_FIGURES = 16;
const MOST_TERMS = 12;

const KEY: ReadonlySet<EntryKind> = new Set([
  'term',
  'slogan',
  'formula',
  'indicator',
  'enterprise',
  'programme',
  'document',
  'meeting',
  'industry',
]);

/** @param told spans that statements tell already; what lies in them is not said again */
export function digest(
  cut: CutParagraph,
  attribution: Attribution,
  people: readonly Person[],
  told: readonly Told[],
  setting: Setting & { readonly ownerOf: (clause: Clause) => string | null },
): DigestLine[] {
  const isTold = (span: Span) => told.some(({ start, end }) => start <= span.start && span.end <= end);
  const isResults = told.some(({ status }) => status === 'reported');
  const documents = documentsIn(cut, isTold);
  const isInTitle = (span: Span) => documents.some(({ start, end }) => start <= span.start && span.end <= end);
  const terms = [...documents, ...termsOf(cut, (span) => isTold(span) || isInTitle(span))];
  const planned = told.filter(({ status }) => status === 'plan' || status === 'target');
  const figures = nameFigures(cut, isTold, marksOf(cut, setting, isResults, planned)).slice(0, MOST_FIGURES);
  const { lines, bare, clauses: beside } = setBeside(cut, figures, people, setting.ownerOf);
  const isAlone = told.length === 0 && lines.length === 0;
  const isSilent = isAlone && bare.length === 0 && terms.length === 0;
  const clauses = cut.sentences.flatMap((sentence) => sentence.clauses);
  const untold = clauses.filter((clause) => !isTold(clause) && !beside.has(clause) && !attribution.isFrame(clause));
  const chineseOf = ({ start, end }: Span) => cut.text.slice(start, end);
  const known = new Set(terms.map(chineseOf));
  const others = mentioned(cut.text, isSilent ? clauses : untold, people, isInTitle).filter(
    (line) => !known.has(chineseOf(line)),
  );
  return [
    ...quotedPeople(attribution, people),
    ...lines.flatMap((line) => asLine('Figures named', [line])),
    ...asLine(isAlone ? 'Figures named' : 'Other figures named', bare),
    ...asLine('Key terms', terms.slice(0, MOST_TERMS)),
    ...asLine(isSilent ? 'Mentioned' : 'Also mentioned', others),
  ];
}

function asLine(heading: string, parts: readonly DigestLine[]): DigestLine[] {
  if (parts.length === 0) return [];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return [{ text: `${heading}: ${parts.map(({ text }) => text).join(' · ')}`, start, end }];
}

function quotedPeople({ quoted }: Attribution, people: readonly Person[]): DigestLine[] {
  const lines = new Map<string, DigestLine>();
  for (const { speaker, start, end } of quoted) {
    if (speaker.kind !== 'person') continue;
    const person = people.find(({ name }) => name === speaker.name);
    if (!person) continue;
    const known = lines.get(person.name);
    lines.set(person.name, { text: `Quoted: ${introduce(person)}`, start: known?.start ?? start, end });
  }
  return [...lines.values()];
}

function termsOf(cut: CutParagraph, isTold: (span: Span) => boolean): DigestLine[] {
  const lines = new Map<string, DigestLine>();
  const chunks = chunksOf(cut);
  for (const [at, chunk] of chunks.entries()) {
    const { entry, text: chinese, start, end } = chunk;
    if (chinese.length === 2 && isListed(chunks[at - 1], start)) continue;
    if (NOT_ALONE.test(chinese) && entry?.kind !== 'document') continue;
    if (Object.hasOwn(bases, chinese) || SAYING_NOTHING.has(chinese) || IN_A_NAME.test(cut.text.slice(start))) continue;
    const before = cut.text.slice(0, start);
    if (chinese.startsWith('制造业') && OF_INDUSTRY.test(before)) continue;
    if (isPieceOfName(chinese, before, cut.text.slice(end)) || isGenre(chinese, before, cut.text.slice(end))) continue;
    if (SIZED.test(chinese) && /^\p{Script=Han}/u.test(cut.text.slice(end))) continue;
    if (chinese.startsWith('文旅') && before.endsWith('农')) continue; // 农|文旅融合发展
    if (CALLED.test(before) || OF_LARGER.test(before) || LARGER.test(cut.text.slice(start - 1))) continue;
    if (GOING_ON.test(cut.text.slice(end))) continue;
    if (entry === null || !KEY.has(entry.kind) || isTold({ start, end })) continue;
    // 先行示范区 alone is not that of socialism with Chinese characteristics.
    const isShort = chunk.headword?.includes(chinese) === true && hasOwnNoun(chunk);
    const own = isShort && Object.hasOwn(commonNouns, chinese) ? commonNouns[chinese] : undefined;
    const text = own ?? entry.renderings[0].english;
    if (!lines.has(text)) lines.set(text, { text, start, end });
  }
  return [...lines.values()];
}

/** 《飞行服务|管理条例》: the kind of document, which its whole name says better. */
function isGenre(chinese: string, before: string, behind: string): boolean {
  return (
    /(?:条例|办法|规定|规则|细则)$/u.test(chinese) &&
    (/\p{Script=Han}$/u.test(before) || /^(?:（[^）]*）)?》/u.test(behind))
  );
}

/** 规上|工业企业: a piece of what it describes. */
const SIZED = /^(?:规上|限上|规模以上|限额以上)$/u;

/** Measures, which are no subject of anything. */
const SAYING_NOTHING: ReadonlySet<string> = new Set('百分点 个百分点 增速 增长率 增幅 涨幅 降幅 总量 以上'.split(' '));

/** 注塑机被称为塑料加工业的“工业母机”: what it is only likened to. */
const CALLED = /(?:称为|誉为|称作|叫作|比作|堪称|称之为)[^，。；]{0,12}“[^”]{0,8}$/u;

/** 非|制造业, 单位|地区生产总值二氧化碳排放: part of a word that means something else. */
const OF_LARGER = /(?:非|土地|东盟|跨国|每?单位|每万元|人均|[户均])$/u;

/** 酒|烟|煤电: what branches are of, in one character each. */
function isListed(before: Chunk | undefined, start: number): boolean {
  return before !== undefined && before.end === start && /^[酒烟煤电油气铁铝钢茶盐糖粮棉]$/u.test(before.text);
}

/** 城投|债: the beginning of a longer word. */
const GOING_ON = /^(?:[债券](?!务)|[者率税店村路网报])/u;

/** 酒、饮料和精制茶|制造业: one of its industries. */
const OF_INDUSTRY = /[茶品料具材革羽鞋帽气械布纸药油烟盐金属设备仪器表机车船]$/u;

/** 煤电|油气运: words of one character each. */
const LARGER = /^[^]煤电油(?:气|运)/u;

function chunksOf({ sentences }: CutParagraph): Chunk[] {
  return sentences.flatMap((sentence) => sentence.clauses.flatMap((clause) => clause.chunks));
}
