/** Who says what: a frame (高健说) and the quotation or sentence that it holds for, and no further. */
import type { Span } from '../language/span.ts';
import type { Chunk } from './chunk.ts';
import type { Clause, CutParagraph, Quotation } from './clause.ts';
import { capitalise } from './noun-phrase.ts';
import { nameInEnglish } from './piece.ts';
import { sayingThings, sayingVerbs, unnamedSpeakers } from './words/verb.ts';

export type Speaker =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'body'; readonly english: string }
  /** Somebody speaks and the paragraph does not tell us who. */
  | { readonly kind: 'unknown' };

export interface Attribution {
  /** Null where the article itself speaks. */
  speakerOf(clause: Clause): Speaker | null;
  /** True for 高健说 itself. */
  isFrame(clause: Clause): boolean;
  /** Quotations with the person who speaks them. */
  readonly quoted: readonly (Span & { readonly speaker: Speaker })[];
}

const SAYING = new Set(sayingVerbs);
const UNKNOWN: Speaker = { kind: 'unknown' };
const PRONOUNS = new Set(['他', '她']);

/**
 * Speech between quotation marks belongs to the frame that touches it, before (高健说：“…”) or behind (“…”高健说), and a
 * second quotation to the frame between the two. Speech without marks (高健表示，…) reaches to the end of the sentence.
 */
export function attribute({ sentences, quotations }: CutParagraph): Attribution {
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  const frames = findFrames(clauses);
  const speakers = new Map(quotations.map((quotation) => [quotation, speakerOfQuotation(quotation, clauses, frames)]));
  for (const [index, quotation] of quotations.entries()) {
    const before = quotations[index - 1];
    if (speakers.get(quotation) === null && before && continues(before, quotation, clauses, frames)) {
      speakers.set(quotation, speakers.get(before) ?? null);
    }
  }
  const reported = new Map<Clause, Speaker>();
  for (const sentence of sentences) {
    let speaker: Speaker | null = null;
    for (const clause of sentence.clauses) {
      if (speaker !== null) reported.set(clause, speaker);
      speaker = frames.get(clause) ?? speaker;
    }
  }
  return {
    speakerOf(clause) {
      const quotation = quotations.find(({ start, end }) => start <= clause.start && clause.end <= end);
      return quotation ? (speakers.get(quotation) ?? UNKNOWN) : (reported.get(clause) ?? null);
    },
    isFrame: (clause) => frames.has(clause),
    quoted: quotations.flatMap((quotation) => {
      const speaker = speakers.get(quotation);
      return speaker ? [{ start: quotation.start, end: quotation.end, speaker }] : [];
    }),
  };
}

/** Clauses that end in a verb of saying, with who says it; 他 is the one who spoke before in the paragraph. */
function findFrames(clauses: readonly Clause[]): Map<Clause, Speaker> {
  const frames = new Map<Clause, Speaker>();
  let last: Speaker = UNKNOWN;
  for (const clause of clauses) {
    const subject = withoutSaying(clause.chunks);
    if (subject === null) continue;
    const isPronoun = subject.length === 1 && PRONOUNS.has(subject[0]?.text ?? '');
    const speaker = isPronoun ? last : speakerIn(subject);
    // 按照中央要求, 发现问题及时通报: nobody speaks.
    if (NO_SPEECH.test(clause.chunks[0]?.text ?? '') || (speaker === UNKNOWN && !isPronoun && isWeak(clause))) continue;
    frames.set(clause, speaker);
    last = speaker;
  }
  return frames;
}

const NO_SPEECH = /^(?:按|按照|依据|依照|根据|对照|围绕|遵照|落实|发现|符合|达到)$/;

/** Verbs that say something only behind who says it: 要求, 通报. */
function isWeak({ chunks }: Clause): boolean {
  return /(?:要求|提出|明确|通报|提醒|回应|透露)$/.test(chunks.map(({ text }) => text).join(''));
}

/** The chunks before a verb of saying at the end of a clause; null where there is none. */
function withoutSaying(chunks: readonly Chunk[]): readonly Chunk[] | null {
  let text = '';
  let found: readonly Chunk[] | null = null;
  for (let at = chunks.length - 1; at >= Math.max(0, chunks.length - 3); at--) {
    text = (chunks[at]?.text ?? '') + text;
    if (SAYING.has(text)) found = chunks.slice(0, at);
  }
  return found;
}

/** What may stand between a name and its verb of saying. */
const BETWEEN = /^(在?.{0,12}(时|上|中|后)|还|也|接着|随后|同时|进一步)?$/u;

/** One person, or one body at the end; anything else between the name and the verb makes the speaker uncertain. */
function speakerIn(whole: readonly Chunk[]): Speaker {
  const subject = whole.filter(({ text }) => text !== '《' && text !== '》');
  const document = documentIn(whole);
  if (document !== null) return { kind: 'body', english: document };
  const [only] = subject;
  if (subject.length === 1 && only && Object.hasOwn(sayingThings, only.text)) {
    return { kind: 'body', english: sayingThings[only.text] ?? '' };
  }
  const unnamed = unnamedIn(subject);
  if (unnamed !== null) return { kind: 'body', english: unnamed };
  const people = subject.filter(({ kind }) => kind === 'person');
  const at = subject.findLastIndex(({ kind }) => kind === 'person' || kind === 'organisation');
  const who = subject[at];
  const between = subject
    .slice(at + 1)
    .map(({ text }) => text)
    .join('');
  if (!who || people.length > 1 || between.startsWith('的') || !BETWEEN.test(between)) return UNKNOWN;
  if (who.kind === 'person') return { kind: 'person', name: who.text };
  const english = nameInEnglish(who);
  const isAlone = at === 0 || (at === 1 && (subject[0]?.text === '据' || subject[0]?.text === '根据'));
  return english === null || between !== '' || !isAlone ? UNKNOWN : { kind: 'body', english: capitalise(english) };
}

/** 《行动方案》, 《关于…的意见》: a document alone, by the last word of its title. */
function documentIn(whole: readonly Chunk[]): string | null {
  const text = whole.map((chunk) => chunk.text).join('');
  const title = /^(?:该|此次)?《([^《》]+)》(?:还|也|同时|进一步|特别)?$/u
    .exec(text)?.[1]
    ?.replace(/（[^（）]*）$/u, '');
  if (title === undefined) return null;
  const word = Object.keys(sayingThings).find((ending) => title.endsWith(ending));
  return word === undefined ? 'The document' : (sayingThings[word] ?? null);
}

/** 财政厅有关负责人, 专家: somebody without a name, at the body right before, if there is one. */
function unnamedIn(subject: readonly Chunk[]): string | null {
  const text = subject.map((chunk) => chunk.text).join('');
  const word = Object.keys(unnamedSpeakers).find((ending) => text.endsWith(ending));
  if (word === undefined || subject.some(({ kind }) => kind === 'person')) return null;
  const english = unnamedSpeakers[word] ?? '';
  const body = subject.findLast(({ end }) => end <= (subject.at(-1)?.end ?? 0) - word.length);
  const name = body?.kind === 'organisation' ? nameInEnglish(body) : null;
  return name === null ? english : `${english} of ${name}`;
}

function speakerOfQuotation(
  { start, end }: Quotation,
  clauses: readonly Clause[],
  frames: ReadonlyMap<Clause, Speaker>,
): Speaker | null {
  const behind = clauses.find((clause) => clause.start >= end);
  if (behind && behind.start === end && frames.has(behind)) return frames.get(behind) ?? null;
  const before = clauses.findLast((clause) => clause.end <= start);
  if (before && start - before.end <= 1 && frames.has(before)) return frames.get(before) ?? null;
  return null;
}

/** “…”高健说。“…”: nothing but the frame stands between. */
function continues(
  before: Quotation,
  after: Quotation,
  clauses: readonly Clause[],
  frames: ReadonlyMap<Clause, Speaker>,
): boolean {
  const between = clauses.filter((clause) => clause.start >= before.end && clause.end <= after.start);
  return between.length > 0 && between.every((clause) => frames.has(clause));
}
