/** Whether a sentence tells what is, or what is to be. */
import { textOf, type Chunk } from './chunk.ts';
import type { Clause, Sentence } from './clause.ts';
import { isNominal } from './piece.ts';
import {
  AIMED_AT,
  ARRANGED,
  AWARE,
  DIRECTING,
  DISPOSED,
  modalities,
  NO_INTENT,
  shortModalities,
  type Modality,
} from './words/modality.ts';

export interface ModalWord {
  readonly start: number;
  readonly modality: Modality;
  /** 将, 要: too common a word to rule the sentence from another clause. */
  readonly short: boolean;
}

const SHORT = new Map(Object.entries(shortModalities));
const LONG = Object.entries(modalities);

/** Say intent even inside a noun that the glossary knows: 预期目标. */
const ALWAYS = /目标|预期/;

/** 将养护资金纳入预算: 将 that stands for 把, and tells nothing of when. */
function isDisposing({ text, end }: Chunk, clauses: readonly Clause[]): boolean {
  if (!text.endsWith('将')) return false;
  const rest = clauses
    .find((clause) => clause.start < end && end <= clause.end)
    ?.chunks.filter(({ start }) => start >= end);
  return DISPOSED.test(rest?.map((chunk) => chunk.text).join('') ?? '');
}

const OF_NOUN: Readonly<Record<string, RegExp>> = { 计划: /^总投资/u, 规划: /^(?:体系|编制|引领|部门)/u };

/** “倍增计划”: a scheme that goes by that name, which tells nothing of what is planned. */
function isNameOfScheme(chunks: readonly Chunk[], index: number): boolean {
  if (!/[计规]划$/u.test(chunks[index]?.text ?? '') || chunks[index + 1]?.text !== '”') return false;
  return chunks.slice(Math.max(0, index - LONGEST_NAME), index).some(({ text }) => text === '“');
}

/** In words, with the quotation mark. */
const LONGEST_NAME = 6;

/** 投资对接|会|在成都举行, 到|会|致辞: a meeting, and nothing that will be. */
function isGathering(before: Chunk | undefined, { start, end }: Chunk, behind: Chunk | undefined): boolean {
  if (before?.end !== start) return false;
  if (before.text === '到') return true;
  const isOver = behind?.start !== end || behind.period !== null || BEHIND_MEETING.test(behind.text);
  return isOver && MEETINGS.has(before.text);
}

/** What meetings are for, by the last word before 会. */
const MEETINGS: ReadonlySet<string> = new Set('对接 协商 恳谈 交流 推介 洽谈 座谈 通气 吹风 调度 见面 说明'.split(' '));
const BEHIND_MEETING = /^(?:在|于|由|上|举行|召开|开幕|闭幕|[，。、；）》”])/u;

/** Every word of intent in a sentence, in order. Words inside a known noun (行动计划) do not count, but for 目标. */
export function findModalWords(sentence: Sentence): ModalWord[] {
  const found: ModalWord[] = [];
  let run: Chunk[] = [];
  let isTitle = false; // 《三年行动计划》 is issued
  const endRun = () => {
    const text = textOf(run);
    const start = run[0]?.start ?? 0;
    const silent = [...text.matchAll(NO_INTENT)].map((match) => [match.index, match.index + match[0].length] as const);
    for (const [word, modality] of LONG) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!silent.some(([from, to]) => from <= at && at < to))
          found.push({ start: start + at, modality, short: false });
      }
    }
    run = [];
  };
  const clauses = sentence.clauses.filter(({ chunks }) => {
    const text = textOf(chunks);
    return !AIMED_AT.test(text) && !AWARE.test(text) && !ARRANGED.test(text);
  });
  const chunks = clauses.flatMap((clause) => clause.chunks);
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.text === '《' || chunk.text === '》') isTitle = chunk.text === '《';
    if (isTitle) {
      endRun();
      continue;
    }
    const short = SHORT.get(chunk.text);
    const isMeeting = chunk.text === '会' && isGathering(chunks[index - 1], chunk, chunks[index + 1]);
    if (short && !isMeeting && !isDisposing(chunk, clauses))
      found.push({ start: chunk.start, modality: short, short: true });
    const last = run.at(-1);
    // 计划总投资965亿元, 政策规划体系: what is planned is the investment, and nothing besides.
    const isOfNoun = OF_NOUN[chunk.text]?.test(chunks[index + 1]?.text ?? '') === true;
    const counts = !isOfNoun && !isNameOfScheme(chunks, index) && (!isNominal(chunk) || ALWAYS.test(chunk.text));
    if (!counts || (last && last.end !== chunk.start)) endRun();
    if (counts) run.push(chunk);
  }
  endRun();
  for (const { start, chunks } of sentence.clauses) {
    if (DIRECTING.test(textOf(chunks))) found.push({ start, modality: 'target', short: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Without what only the parts behind the next ； plan or foresee: 夏粮产量2998亿斤，比上年增加4亿斤；预计全年…. A goal named there may
 * be that of the whole sentence.
 */
export function intentsAt(modals: readonly ModalWord[], text: string, { end }: Clause): readonly ModalWord[] {
  return modals.filter(
    ({ start, modality }) => modality === 'target' || start < end || !/[；;]/.test(text.slice(end, start)),
  );
}
