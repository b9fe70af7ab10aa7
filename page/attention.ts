/** What the person attends to: the word pointed at, by pointer or by steps from term to term, and the stretch that is marked. */
import type { Span } from '../language/span.ts';
import type { AnnotatedToken, Annotations } from './annotate.ts';
import { parentOf } from './element.ts';
import { showMark, type MarkName } from './marks.ts';
import type { Paragraph } from './paragraph.ts';
import { watchPointing, type Pointed, type Travel } from './pointing.ts';
import { watchReadingPosition } from './reading-position.ts';
import { scrollTo } from './scroll.ts';
import type { Texts } from './texts.ts';
import type { Writer } from './writer.ts';

export interface AttentionOptions {
  readonly annotations: Annotations;
  readonly texts: Texts;
  readonly writer: Writer;
  /** Annotates a text at once, wherever it stands. */
  readonly ensure: (paragraph: Paragraph) => Promise<void>;
  /** A mark is about to be shown. */
  readonly onMark: () => void;
  readonly onPoint: (pointed: Pointed | null) => void;
  /** Whether a word is pointed at by a click alone. */
  readonly opensByClick?: (() => boolean) | undefined;
  readonly onReadingPosition: (paragraph: number) => void;
  readonly isOurs: (node: Node) => boolean;
  readonly isTrusted?: ((event: Event) => boolean) | undefined;
  readonly signal: AbortSignal;
}

function isIn({ run, offset }: Paragraph, found: AnnotatedToken): boolean {
  return run === found.run && offset === found.offset;
}

export class Attention {
  readonly #options: AttentionOptions;
  #pointed: AnnotatedToken | null = null;
  #pointedBy: Pointed['by'] = 'pointer';
  #mark: { readonly paragraph: Paragraph; readonly span: Span } | null = null;
  #stepping: Promise<void> = Promise.resolve();
  #position = 0;
  #lookAgain: () => void = () => undefined;

  constructor(options: AttentionOptions) {
    this.#options = options;
  }

  /** Begins to listen. */
  watch(document: Document): void {
    const { annotations, texts, writer, isOurs, isTrusted, opensByClick, onReadingPosition, signal } = this.#options;
    watchPointing(document, {
      tokenAt: (node) => annotations.tokenAt(node),
      onPoint: (found, by, travel) => this.#point(found, by, travel),
      isOurs,
      signal,
      ...(opensByClick && { opensByClick }),
      ...(isTrusted && { isTrusted }),
    });
    this.#lookAgain = watchReadingPosition(document, {
      count: () => texts.article.paragraphs.length,
      rectOf: (index) => {
        const paragraph = texts.at(index);
        return paragraph && writer.rectOf(paragraph);
      },
      onChange: (paragraph) => {
        this.#position = paragraph;
        onReadingPosition(paragraph);
      },
      signal,
    });
    this.#lookAgain();
  }

  /** Looks which paragraph is in view, since there are others now. */
  lookAgain(): void {
    this.#lookAgain();
  }

  /** Lets go of a word that the page has taken away. */
  dropLost(): void {
    if (this.#pointed && !this.#pointed.element.isConnected) this.#point(null, this.#pointedBy);
  }

  /** Scrolls to a stretch of a paragraph and marks it. */
  reveal(index: number, span: Span): void {
    const { texts, writer, ensure } = this.#options;
    const paragraph = texts.at(index);
    if (!paragraph) return;
    this.mark(index, span);
    void ensure(paragraph).then(() => {
      const start = writer.rangeOf(paragraph, span)?.startContainer;
      scrollTo((start && parentOf(start)) ?? paragraph.run.block, 'smoothly');
    });
  }

  /** Marks a stretch of a paragraph where it stands; null takes the mark away. */
  mark(index: number, span: Span | null): void {
    const paragraph = this.#options.texts.at(index);
    this.#mark = paragraph && span ? { paragraph, span } : null;
    this.showMark();
  }

  /** Shows the mark where its stretch stands now. */
  showMark(): void {
    const mark = this.#mark;
    this.#show('yanzhen-mark', mark && this.#options.writer.rangeOf(mark.paragraph, mark.span));
  }

  /** Takes all marks away. */
  clear(): void {
    this.#show('yanzhen-mark', null);
    this.#show('yanzhen-point', null);
  }

  /** Steps to the next or previous marked term and points at it; steps follow each other. */
  step(direction: 1 | -1): void {
    this.#stepping = this.#stepping.then(() => this.#step(direction));
  }

  async #step(direction: 1 | -1): Promise<void> {
    const { annotations, writer, ensure, signal } = this.#options;
    const from = this.#pointed;
    const texts = [...this.#options.texts.all];
    const start = from ? texts.findIndex((each) => isIn(each, from)) : -1;
    const inView = this.#options.texts.at(this.#position);
    const first = start < 0 && inView ? texts.indexOf(inView) : start;
    for (let index = Math.max(0, first); index >= 0 && index < texts.length; index += direction) {
      const paragraph = texts[index] as Paragraph;
      await ensure(paragraph);
      if (signal.aborted) return;
      const beyond = annotations
        .markedTokens(paragraph.run, paragraph.offset)
        .filter(({ token }) => !from || !isIn(paragraph, from) || (token.start - from.token.start) * direction > 0);
      const next = direction > 0 ? beyond[0] : beyond.at(-1);
      if (!next) continue;
      scrollTo(next.element, 'at-once');
      this.#show('yanzhen-point', writer.rangeOf(paragraph, next.token));
      this.#point(next, 'keyboard');
      return;
    }
  }

  #point(found: AnnotatedToken | null, by: Pointed['by'], travel?: Travel): void {
    if (!found && !this.#pointed) return;
    // What the keyboard chose stays while the text scrolls under a resting pointer; a tap beside it still closes it.
    if (!found && by === 'pointer' && this.#pointedBy === 'keyboard') return;
    this.#pointed = found;
    this.#pointedBy = by;
    if (by !== 'keyboard') this.#show('yanzhen-point', null);
    const { texts, onPoint } = this.#options;
    const paragraph = found && [...texts.all].find((each) => isIn(each, found));
    if (!found || !paragraph) {
      onPoint(null);
      return;
    }
    const index = texts.paragraphs.indexOf(paragraph);
    const { element, token } = found;
    onPoint({ element, token, paragraph: index < 0 ? null : index, text: paragraph.text, by, travel });
  }

  #show(name: MarkName, range: Range | null): void {
    if (range) this.#options.onMark();
    showMark(name, range);
  }
}
