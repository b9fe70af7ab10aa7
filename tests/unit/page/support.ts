/** What the tests of this room share: a stand-in for the engine, and waiting. */
import type { Token, TokenKind } from '../../../engine/annotation.ts';
import { startReader, type Reader, type ReaderOptions, type Visibility } from '../../../page/reader.ts';
import type { TextRun } from '../../../page/text-run.ts';

const HAN = /\p{Script=Han}/u;
const PIECES = /“[^”]*”|\p{Script=Han}{1,2}|\d+|[^\p{Script=Han}“\d]+|“/gu;

function syllableOf(character: string): string {
  return `s${(character.codePointAt(0) ?? 0).toString(36)}`;
}

export function createToken(text: string, start: number, kind: TokenKind = 'word'): Token {
  const han = [...text].filter((character) => HAN.test(character));
  const syllables = han.length > 0 ? han.map(syllableOf) : null;
  return {
    text,
    start,
    end: start + text.length,
    kind,
    pinyin: syllables?.join('') ?? null,
    syllables,
    entry: null,
    gloss: null,
    rank: null,
  };
}

/** Cuts a text into words of two characters, figures and quoted terms: as little Chinese as this room needs. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(PIECES)].map(([piece], index, all) => {
    const kind = /^\d+$/.test(piece) ? 'figure' : /^“.+”$/u.test(piece) ? 'term' : HAN.test(piece) ? 'word' : 'other';
    return createToken(piece, all[index]?.index ?? 0, kind);
  });
}

/** A run's tokens as the reader would place them: the whole text, white space included. */
export function tokensOf(run: TextRun): Token[] {
  return tokenize(run.text);
}

export const showAll: Visibility = { show: 'all', level: 0, known: new Set() };

export const trust = (): boolean => true;

export function createReader(document: Document, options: Partial<ReaderOptions> = {}): Reader & { abort(): void } {
  const controller = new AbortController();
  const reader = startReader(document, {
    annotate: (paragraphs) => Promise.resolve(paragraphs.map(tokenize)),
    onPoint: () => undefined,
    visibility: showAll,
    signal: controller.signal,
    isTrusted: trust,
    ...options,
  });
  return Object.assign(reader, { abort: () => controller.abort() });
}

/** Waits until a condition holds; fails after two seconds with what was waited for. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 2_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The markup of an element with itself, to compare bytes. */
export function markupOf(element: Element): string {
  // oxlint-disable-next-line no-restricted-properties -- read only, and the bytes are what is tested
  return element.outerHTML;
}

/** The markup inside an element. */
export function innerMarkupOf(element: Element): string {
  // oxlint-disable-next-line no-restricted-properties -- read only, and the bytes are what is tested
  return element.innerHTML;
}

/** Fills the body of the test's document, as a page would have it; nothing of the page before is left. */
export function setPage(markup: string): void {
  const parsed = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
  document.head.replaceChildren();
  document.body.replaceChildren(...parsed.body.childNodes);
}
