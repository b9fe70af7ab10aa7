/** Writes readings into the page: asks for the tokens of a batch, and writes them as fast as the browser can draw them. */
import type { Token } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';
import type { Annotations } from './annotate.ts';
import type { Paragraph } from './paragraph.ts';
import { askAgain } from './queue.ts';
import { createPace, createSlices, type Pace, type Slices } from './slices.ts';
import { readSetting, type Setting } from './viewport.ts';

/** Paragraphs that are asked for anew together: as many as a screen has. */
const PARAGRAPHS_AT_ONCE = 20;

/** What is annotated: words with pinyin, and glossary terms. */
export interface Count {
  readonly words: number;
  readonly terms: number;
}

export interface WriterOptions {
  readonly annotations: Annotations;
  /** Tokens for each paragraph; they tile it. */
  readonly ask: (paragraphs: readonly string[]) => Promise<readonly (readonly Token[])[]>;
  /** Whether a text is still one of those that are read. */
  readonly isRead: (paragraph: Paragraph) => boolean;
  /** Runs what changes the page. */
  readonly quietly: (write: () => void) => void;
  /** A batch stands in the page. */
  readonly onWritten: () => void;
  readonly signal: AbortSignal;
}

export class Writer {
  readonly #options: WriterOptions;
  readonly #annotations: Annotations;
  readonly #slices: Slices;
  readonly #pace: Pace;
  /** What the engine has read, with what came of it; a paragraph not in it still waits. */
  readonly #done = new Map<Paragraph, Count>();

  constructor(document: Document, options: WriterOptions) {
    this.#options = options;
    this.#annotations = options.annotations;
    this.#slices = createSlices(document);
    this.#pace = createPace(document, options.signal);
  }

  get counts(): Count {
    let [words, terms] = [0, 0];
    for (const count of this.#done.values()) {
      words += count.words;
      terms += count.terms;
    }
    return { words, terms };
  }

  /** Whether a text is read, with whatever came of it. */
  has(paragraph: Paragraph): boolean {
    return this.#done.has(paragraph);
  }

  /** A stretch of a text as it stands in the page, the whole by default; null where it is no longer there. */
  rangeOf({ run, text, offset }: Paragraph, span: Span = { start: 0, end: text.length }): Range | null {
    return this.#annotations.rangeOf(run, { start: span.start + offset, end: span.end + offset });
  }

  /** Where a text stands on the screen; null where it is not in the page. */
  rectOf(paragraph: Paragraph): DOMRect | null {
    return this.rangeOf(paragraph)?.getBoundingClientRect() ?? null;
  }

  /** Annotates texts that are not yet annotated. Rejects when nothing answered, several times over. */
  async annotate(batch: readonly Paragraph[]): Promise<void> {
    const fresh = batch.filter((each) => !this.#done.has(each));
    if (fresh.length > 0) await this.#annotate(fresh, (paragraph) => this.#done.has(paragraph));
  }

  /** Asks for the tokens of a batch and writes them, but where one is to be left as it is by the time that it is its turn. */
  async #annotate(batch: readonly Paragraph[], isLeft: (paragraph: Paragraph) => boolean): Promise<void> {
    const { ask, quietly, onWritten, signal } = this.#options;
    const texts = batch.map(({ text }) => text);
    const readings = await askAgain(() => ask(texts), signal);
    if (signal.aborted) return;
    this.#slices.begin();
    // All reading of styles before all writing, so that the browser works out styles once.
    const settings = batch.map(({ run }) => readSetting(run.block));
    for (const [index, paragraph] of batch.entries()) {
      await this.#slices.breathe();
      await this.#pace.room(paragraph.text.length);
      if (signal.aborted) return;
      const [tokens, setting] = [readings[index], settings[index]];
      if (tokens && setting) quietly(() => isLeft(paragraph) || this.#write(paragraph, tokens, setting));
    }
    onWritten();
  }

  /** Annotates anew all that is annotated, in place of how it was annotated before. */
  async annotateAgain(): Promise<void> {
    const read = [...this.#done.keys()];
    for (let from = 0; from < read.length; from += PARAGRAPHS_AT_ONCE)
      await this.#annotate(read.slice(from, from + PARAGRAPHS_AT_ONCE), () => false);
  }

  /** Takes back what stands in the page of a text that is read no longer. */
  forget(paragraph: Paragraph): void {
    this.#annotations.restore(paragraph.run);
    this.#done.delete(paragraph);
  }

  /** Takes back what the page has changed; false where that is nothing. */
  sweep(written: ReadonlySet<Node>): boolean {
    const broken = this.#annotations.sweep(written);
    if (broken.size > 0) for (const each of this.#done.keys()) if (broken.has(each.run)) this.forget(each);
    return broken.size > 0;
  }

  /** Takes back everything. */
  restoreAll(): void {
    this.#annotations.restoreAll();
    this.#done.clear();
  }

  #write(paragraph: Paragraph, tokens: readonly Token[], { isVertical, needsRoom }: Setting): void {
    const { run, text, offset } = paragraph;
    // The page may have changed while we asked.
    if (!this.#options.isRead(paragraph) || !this.#annotations.isCurrent(run)) return;
    // Tokens that do not make up the text would change it.
    const isSound = tokens.map((token) => token.text).join('') === text;
    if (isSound) this.#annotations.annotate(run, tokens, { offset, roomy: needsRoom, vertical: isVertical });
    this.#done.set(paragraph, isSound ? countIn(tokens) : { words: 0, terms: 0 });
  }
}

function countIn(tokens: readonly Token[]): Count {
  return {
    words: tokens.filter(({ pinyin }) => pinyin !== null).length,
    terms: tokens.filter(({ kind, entry }) => kind === 'term' || (entry !== null && kind !== 'word')).length,
  };
}
