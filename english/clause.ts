/** A paragraph cut into sentences and clauses, and where in it somebody speaks. Every offset is one of the paragraph. */
import type { Span } from '../language/span.ts';
import { textOf, type Chunk } from './chunk.ts';
import { industryNames } from './words/industry-name.ts';
import { transitive } from './words/predicate.ts';
import { branches } from './words/survey.ts';

export interface Clause extends Span {
  readonly chunks: readonly Chunk[];
}

export interface Sentence extends Span {
  readonly clauses: readonly Clause[];
}

/** Direct speech between quotation marks; the span takes the marks in. A quoted term, “四链”, is none. */
export interface Quotation extends Span {
  readonly closed: boolean;
}

export interface CutParagraph {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

const OPENING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』' };
const CLAUSE_ENDS = new Set('，；：,;:');
const SENTENCE_ENDS = new Set('。！？!?\n');
/** What a stretch must hold to be speech and not a quoted term. 、 joins terms: “抓大、扶小、育新” is a slogan. */
const SPEECH = /[，。！？；]/;

/** True for a clause with a figure in it; a clause that is not there has none. */
export function hasFigure(clause: Clause | undefined): boolean {
  return clause?.chunks.some(({ figure }) => figure !== null) === true;
}

/** 2025-01-16 经济日报: when a text appeared, and where; nothing that it tells. */
export function isDateline(text: string): boolean {
  return APPEARED.test(text);
}

const APPEARED = /^\s*20\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s|$)/u;

/** A line without an end of sentence: a title, a heading, a caption. */
export function isHeading(text: string): boolean {
  return text.trim().length <= LONGEST_HEADING && !/[。！；，]/.test(text);
}

/** In UTF-16 code units; longer titles than this have not been seen. */
const LONGEST_HEADING = 60;

/** Between the halves of a heading: a space, a dash, a bar. */
const HEADING_ENDS = /^(?:[\s　]+|—+|[|｜丨])$/u;

/** Cuts at ，；： and at 。！？, and at the marks round direct speech. 、 is no border of clauses. */
export function cutParagraph(text: string, chunks: readonly Chunk[]): CutParagraph {
  const dateline = DATELINE.exec(text)?.[0].length ?? 0;
  const units = chunks.flatMap(splitPunctuation).filter(({ start }) => start >= dateline);
  const quotations = findQuotations(text, units);
  const marks = new Set(quotations.flatMap(({ start, end, closed }) => (closed ? [start, end - 1] : [start])));
  const closings = new Set(quotations.flatMap(({ end, closed }) => (closed ? [end - 1] : [])));

  const heading = isHeading(text);
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let open: Chunk[] = [];
  let ended = false;
  /** Where a remark in brackets ends that holds a comma of its own. */
  let aside = 0;
  const endClause = () => {
    const first = open[0];
    const last = open.at(-1);
    if (first && last) clauses.push({ start: first.start, end: last.end, chunks: withoutAsides(withoutNumber(open)) });
    open = [];
  };
  const endSentence = () => {
    endClause();
    const first = clauses[0];
    const last = clauses.at(-1);
    if (first && last) sentences.push({ start: first.start, end: last.end, clauses: withListsJoined(text, clauses) });
    clauses = [];
    ended = false;
  };
  for (const unit of units) {
    if (unit.text === '（' || unit.text === '(')
      aside = unit.start + (OF_MONEY.exec(text.slice(unit.start))?.[0].length ?? 0);
    if (unit.start < aside) continue;
    if (isProposal(open, unit) || isSpeech(open, unit)) endClause();
    const isMark = isPunctuation(unit) && marks.has(unit.start);
    if (ended && !(isMark && closings.has(unit.start))) endSentence();
    if (isMark) endClause();
    else if (heading && isPunctuation(unit) && HEADING_ENDS.test(unit.text)) endSentence();
    else if (isPunctuation(unit) && SENTENCE_ENDS.has(unit.text)) {
      endClause();
      ended = true;
    } else if (isPunctuation(unit) && CLAUSE_ENDS.has(unit.text)) endClause();
    else if (open.length > 0 || !/^\s*$/.test(unit.text)) open.push(unit);
  }
  endSentence();
  return { text, sentences, quotations };
}

/**
 * 信息传输、软件和信息技术服务业，租赁和商务服务业增加值分别增长9.7%、8.4%: names that hold 、 or 和 themselves are listed with
 * commas, and the clause is all of them.
 */
function withListsJoined(text: string, clauses: readonly Clause[]): readonly Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const apart = clause.chunks.findIndex((chunk) => /^分别为?$/u.test(chunk.text));
    let whole = clause;
    const isListed = (before: Clause | undefined): before is Clause =>
      apart > 0 && before !== undefined && isBranch(before) && text.slice(before.end, whole.start) === '，';
    for (let before = joined.at(-1); isListed(before); before = joined.at(-1)) {
      joined.pop();
      const [first] = whole.chunks;
      const border = { ...first, kind: 'punctuation', text: '、', start: before.end, end: before.end + 1 } as Chunk;
      const joint: Chunk = { ...border, headword: null, entry: null, figure: null, period: null, gloss: null };
      whole = { start: before.start, end: whole.end, chunks: [...before.chunks, joint, ...whole.chunks] };
    }
    joined.push(whole);
  }
  return joined;
}

/** An industry by its name in the statistics, and nothing else. */
function isBranch({ chunks }: Clause): boolean {
  const name = textOf(chunks).replace(/^其中/, '');
  return Object.hasOwn(industryNames, name) || Object.hasOwn(branches, name);
}

/** 新华社北京3月5日电（记者 …）, 本报讯（…）, 新华社北京3月5日电 with a space behind: who sent the news, before it begins. */
const DATELINE =
  /^[^，。；：“”]{2,16}[讯电]\s*[（(][^（）()]*(?:记者|通讯员)[^（）()]*[）)]\s*|^[^，。；：“”]{2,12}(?:网|社|报|中心|台)讯\s*|^[^，。；：“”\s]{2,12}\d{1,2}日[讯电][\s　]+/u;

/** 2.88万亿元（人民币，下同）, （折合158.4亿美元，同比增长17.6%；下同）: in which money the figures are, which their English tells, and what they are in another. */
const OF_MONEY =
  /^[（(](?:人民币(?:[，,、]\s*下同)?|(?:折合|约合|折算为?|约)[\d.,]+[万亿]*(?:美元|欧元|港元)[^（）()]*)[）)]/u;

/** 方案提出|到2028年, 提出|完善机制: what is proposed begins here. Behind a subject that is no document 提出 is a verb like others. */
function isProposal(open: readonly Chunk[], { text, period, entry }: Chunk): boolean {
  if (open.at(-1)?.text !== '提出') return false;
  if (period !== null) return period.until;
  const before = textOf(open);
  return (
    PROPOSING.test(before) &&
    (entry === null || entry.kind === 'verb') &&
    Object.hasOwn(transitive, text) &&
    !PROPOSED.has(text)
  );
}

/** 李国强建议|企业加快转型, 专家认为|经济持续恢复: what is said begins here, though no comma stands before it. */
function isSpeech(open: readonly Chunk[], { text, kind, figure }: Chunk): boolean {
  const who = open.at(-2);
  if (who === undefined || kind === 'punctuation' || figure !== null || /^[的了过，：]/u.test(text)) return false;
  if (!SPEAKING.test(open.at(-1)?.text ?? '')) return false;
  return who.kind === 'person' || (open.length <= 3 && SPEAKERS.test(textOf(open.slice(0, -1))));
}

const SPEAKING = /^(?:建议|呼吁|主张|认为|指出|表示|强调|坦言|直言)$/u;
const SPEAKERS =
  /^(?:他|她|(?:多位|有|受访|业内|相关|与会)?专家(?:学者)?|业内人士|分析人士|(?:该|有关|相关)负责人|(?:新闻)?发言人)$/u;

const PROPOSING = /^(?:并|还|其中)?(?:《[^《》]+》)?(?:还)?提出$/u;

/** Verbs that are nouns behind 提出. */
const PROPOSED: ReadonlySet<string> = new Set(
  '建议 要求 申请 倡议 质疑 批评 请求 诉求 抗议 挑战 申诉 希望 指导 规划'.split(' '),
);

/** Without the number of a heading or of a point: 一、, （二）, 3. */
function withoutNumber(chunks: readonly Chunk[]): readonly Chunk[] {
  const [first] = chunks;
  const opening = chunks
    .slice(0, 4)
    .map(({ text }) => text)
    .join('');
  const number = NUMBERING.exec(opening)?.[0].length ?? 0;
  if (first === undefined || number === 0) return chunks;
  const rest = chunks.filter(({ start }) => start >= first.start + number);
  return rest.length > 0 && rest[0]?.start === first.start + number ? rest : chunks;
}

const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.．、](?!\d)|—{2})\s*/u;

/** Without what brackets add that English does not need: （M2）, （以下简称软件业）, 县（市、区）. */
function withoutAsides(chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (!chunk) break;
    const close = chunk.text === '（' || chunk.text === '(' ? findBracket(chunks, index) : -1;
    const inside = chunks
      .slice(index + 1, close)
      .map(({ text }) => text)
      .join('');
    if (close > 0 && kept.length > 0 && ASIDE.test(inside)) index = close;
    else if (inside === '事' && kept.at(-1)?.text === '企') {
      kept.push(...chunks.slice(index + 1, close)); // 企（事）业单位: both of them
      index = close;
    } else kept.push(chunk);
  }
  return kept;
}

function findBracket(chunks: readonly Chunk[], from: number): number {
  return chunks.findIndex(({ text }, index) => index > from && (text === '）' || text === ')'));
}

/** An abbreviation, a short name, levels of places, a page's own remarks. */
const ASIDE =
  /^(?:[A-Za-z0-9+&./\- ]+|[ⅠⅡⅢⅣⅤ～—至到、类]+|[\u4e00-\u9fff]{2,12}率|(?:以下)?简称.*|[省市县区旗州盟、]+|按?(?:年平均|当期|现行)?汇率?(?:折算为?|折合|约合)[^，]*美元|折合[^，]*美元|约合[^，]*美元|下同|节选|摘要|全文|张|件|套|台|辆|艘|间|户|宗|份)$/u;

/** True for a mark that stands by itself and not inside a term. */
function isPunctuation(chunk: Chunk): boolean {
  return chunk.entry === null && (chunk.kind === 'punctuation' || chunk.kind === 'other');
}

/** A run such as 。” as single marks, so that borders can be told apart. */
function splitPunctuation(chunk: Chunk): Chunk[] {
  if (chunk.kind !== 'punctuation' || chunk.text.length < 2) return [chunk];
  let start = chunk.start;
  return [...chunk.text].map((text) => {
    const part = { ...chunk, text, start, end: start + text.length };
    start = part.end;
    return part;
  });
}

function findQuotations(text: string, units: readonly Chunk[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (let index = 0; index < units.length; index++) {
    const opening = units[index];
    if (!opening || !isPunctuation(opening)) continue;
    const closingMark = OPENING[opening.text];
    if (closingMark === undefined) continue;
    const closing = findClosing(units, index, opening.text, closingMark);
    const end = closing === null ? text.length : (units[closing]?.end ?? text.length);
    const isSpeech = SPEECH.test(text.slice(opening.start, end)) || /[：:]/.test(text.charAt(opening.start - 1));
    if (isSpeech) quotations.push({ start: opening.start, end, closed: closing !== null });
    if (closing === null) break;
    index = closing;
  }
  return quotations;
}

function findClosing(units: readonly Chunk[], from: number, openingMark: string, closingMark: string): number | null {
  let depth = 0;
  for (let index = from; index < units.length; index++) {
    const unit = units[index];
    if (!unit || !isPunctuation(unit)) continue;
    if (unit.text === openingMark) depth++;
    else if (unit.text === closingMark && --depth === 0) return index;
  }
  return null;
}
