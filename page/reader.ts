/**
 * The reader on a page: finds the article, asks for annotations of what is near the screen, writes them, follows the
 * page's changes and, at the end, gives everything back. Wires the parts of this room; each knows nothing of the others.
 */
import type { Token } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';
import { Annotations, isMarked, type AnnotatedToken, type Show } from './annotate.ts';
import { findArticle, type PageArticle } from './article.ts';
import { followChanges, type Changes } from './changes.ts';
import { showMark } from './marks.ts';
import { collectParagraphs, keepKnown, type Paragraph } from './paragraph.ts';
import { watchPointing, type Pointed } from './pointing.ts';
import { watchReadingPosition } from './reading-position.ts';
import { createStyles, type Styles } from './styles.ts';
import { ATTEMPTS, BATCH_CHARACTERS, CONTEXT_CHARACTERS, RETRY_MS } from './timing.ts';
import { createSlices, readSetting, watchViewport, type Near, type Slices, type Viewport } from './viewport.ts';

export type { Pointed } from './pointing.ts';
export type { Show } from './annotate.ts';

export interface ReaderOptions {
  /** Tokens for each paragraph; they tile it. `context` is the beginning of the article. */
  readonly annotate: (paragraphs: readonly string[], context: string) => Promise<readonly (readonly Token[])[]>;
  readonly onPoint: (pointed: Pointed | null) => void;
  /** The topmost paragraph of the article in view has changed; an index into `article.paragraphs`. */
  readonly onReadingPosition?: (paragraph: number) => void;
  /** The page has put another text in place, or more of it: `article` is new. */
  readonly onArticle?: () => void;
  /** Annotating failed after the first screen, several times over. */
  readonly onError?: (error: unknown) => void;
  /** Aborting it stops the reader. */
  readonly signal: AbortSignal;
  readonly show: Show;
  /** The rules of `ruby.css`. */
  readonly styles?: string;
  /** Our surfaces in the page; a tap on them does not leave the word. */
  readonly isOurs?: (node: Node) => boolean;
  /** For tests: which events count as the reader's own. */
  readonly isTrusted?: (event: Event) => boolean;
}

export interface ReaderArticle {
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly byline: string | null;
  readonly paragraphs: readonly string[];
}

export interface Reader {
  readonly article: ReaderArticle;
  /** Words with pinyin and marked terms in the page now. */
  readonly counts: { readonly words: number; readonly terms: number };
  /** Begins; resolves when what is on the screen is annotated, rejects where that failed. */
  start(): Promise<void>;
  /** Gives the page back as it would be without us, node by node and byte by byte. */
  stop(): void;
  setShow(show: Show): void;
  /** The block of a paragraph; null for an index that the article does not have. */
  paragraphElement(paragraph: number): Element | null;
  /** Scrolls to a stretch of a paragraph and marks it. */
  reveal(paragraph: number, span: Span): void;
  /** Marks a stretch of a paragraph where it stands; null takes the mark away. */
  mark(paragraph: number, span: Span | null): void;
  /** Steps to the next or previous marked term, from the one pointed at or else from what is in view, and points at it. */
  pointNext(direction: 1 | -1): void;
}

/** Makes a reader for a document. Nothing happens in the page before `start`. */
export function startReader(document: Document, options: ReaderOptions): Reader {
  return new PageReader(document, options);
}

interface Count {
  readonly words: number;
  readonly terms: number;
}

class PageReader implements Reader {
  readonly #document: Document;
  readonly #options: ReaderOptions;
  readonly #ending = new AbortController();
  readonly #annotations: Annotations;
  readonly #styles: Styles;
  readonly #slices: Slices;
  readonly #roots = new Set<Node>();
  /** What the engine has read, with what came of it; a paragraph not in it still waits. */
  readonly #done = new Map<Paragraph, Count>();
  #found: PageArticle;
  #paragraphs: readonly Paragraph[] = [];
  #article: ReaderArticle;
  #viewport: Viewport<Paragraph> | null = null;
  #changes: Changes | null = null;
  #queue: Paragraph[] = [];
  #working = false;
  /** Paragraphs on the screen that `start` waits for; null before the first look. */
  #firstScreen: Set<Paragraph> | null = null;
  #settleStart: { resolve: () => void; reject: (error: unknown) => void } | null = null;
  #pointed: AnnotatedToken | null = null;
  #mark: { paragraph: Paragraph; span: Span } | null = null;
  #stepping: Promise<void> = Promise.resolve();
  #lookAgain: () => void = () => undefined;
  #position = 0;

  constructor(document: Document, options: ReaderOptions) {
    this.#document = document;
    this.#options = options;
    this.#annotations = new Annotations(options.show);
    this.#styles = createStyles(document, options.styles ?? '');
    this.#slices = createSlices(document);
    this.#found = findArticle(document);
    this.#paragraphs = collectParagraphs(this.#found, this.#annotations.sourceOf);
    this.#article = this.#describe();
  }

  get article(): ReaderArticle {
    return this.#article;
  }

  get counts(): Count {
    let [words, terms] = [0, 0];
    for (const count of this.#done.values()) {
      words += count.words;
      terms += count.terms;
    }
    return { words, terms };
  }

  start(): Promise<void> {
    const { signal } = this.#ending;
    if (this.#options.signal.aborted || signal.aborted || this.#viewport) return Promise.resolve();
    this.#options.signal.addEventListener('abort', () => this.stop(), { once: true, signal });
    this.#styles.adopt(this.#document);
    this.#viewport = watchViewport<Paragraph>(this.#document, {
      onNear: (near) => this.#approach(near),
      rectOf: (paragraph) => this.#rangeOf(paragraph)?.getBoundingClientRect() ?? null,
      signal,
    });
    this.#changes = followChanges(this.#document, {
      onChange: (written) => this.#sweep(written),
      concerns: ({ target }) => this.#concerns(target),
      onSettled: () => this.#collect(),
      signal,
    });
    this.#observe(this.#document);
    this.#watchReader(signal);
    const first = new Promise<void>((resolve, reject) => (this.#settleStart = { resolve, reject }));
    for (const paragraph of this.#paragraphs) this.#watch(paragraph);
    // Without Chinese there is nothing to wait for, and in a hidden tab the browser tells nothing about the screen.
    if (this.#paragraphs.length === 0 || this.#document.visibilityState === 'hidden') this.#settleStart?.resolve();
    return first;
  }

  stop(): void {
    if (this.#ending.signal.aborted) return;
    this.#changes?.flush();
    this.#ending.abort();
    this.#annotations.restoreAll();
    for (const root of this.#roots) this.#releaseCopies(root);
    showMark('yanzhen-mark', null);
    showMark('yanzhen-point', null);
    this.#styles.remove();
    this.#roots.clear();
    this.#done.clear();
    this.#queue = [];
    this.#settleStart?.resolve();
  }

  setShow(show: Show): void {
    this.#annotations.setShow(show);
  }

  paragraphElement(paragraph: number): Element | null {
    return this.#paragraphAt(paragraph)?.run.block ?? null;
  }

  reveal(index: number, span: Span): void {
    const paragraph = this.#paragraphAt(index);
    if (!paragraph) return;
    this.mark(index, span);
    void this.#ensure(paragraph).then(() => {
      const start = this.#rangeOf(paragraph, span)?.startContainer.parentElement;
      this.#scrollTo(start ?? paragraph.run.block, this.#prefersStillness() ? 'auto' : 'smooth');
    });
  }

  mark(index: number, span: Span | null): void {
    const paragraph = this.#paragraphAt(index);
    this.#mark = paragraph && span ? { paragraph, span } : null;
    this.#showMark();
  }

  pointNext(direction: 1 | -1): void {
    this.#stepping = this.#stepping.then(() => this.#step(direction));
  }

  // ------------------------------------------------------------------------------------------------------------
  // The article

  #describe(): ReaderArticle {
    const { title, date, byline } = this.#found;
    return { title, date, byline, paragraphs: this.#inArticle().map(({ text }) => text) };
  }

  #inArticle(): Paragraph[] {
    return this.#paragraphs.filter(({ isInArticle }) => isInArticle);
  }

  #paragraphAt(index: number): Paragraph | null {
    return this.#inArticle()[index] ?? null;
  }

  #observe(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#changes?.observe(root);
    if (root !== this.#document && 'adoptedStyleSheets' in root) this.#styles.adopt(root as ShadowRoot);
  }

  #watch(paragraph: Paragraph): void {
    const root = paragraph.run.nodes[0]?.node.getRootNode();
    if (root) this.#observe(root);
    this.#viewport?.watch(paragraph);
  }

  /** The page has come to rest: reads the article anew and keeps what has not changed. */
  #collect(): void {
    this.#changes?.quietly(() => {
      for (const root of this.#roots) this.#releaseCopies(root);
      const { element, heading } = this.#found;
      if (!element.isConnected || heading?.isConnected === false) {
        this.#annotations.restoreAll();
        this.#done.clear();
        this.#found = findArticle(this.#document);
      }
      const fresh = keepKnown(this.#paragraphs, collectParagraphs(this.#found, this.#annotations.sourceOf));
      const kept = new Set(fresh);
      for (const gone of this.#paragraphs) if (!kept.has(gone)) this.#forget(gone);
      const isNew = fresh.length !== this.#paragraphs.length || fresh.some((each, at) => each !== this.#paragraphs[at]);
      const waiting = fresh.filter((each) => !this.#done.has(each) && !this.#queue.includes(each));
      this.#paragraphs = fresh;
      for (const each of waiting) if (!this.#annotations.isRefused(each.run)) this.#watch(each);
      if (isNew) this.#announce();
    });
  }

  #announce(): void {
    const before = this.#article;
    this.#article = this.#describe();
    const after = this.#article;
    const same = before.title === after.title && before.paragraphs.join('\n') === after.paragraphs.join('\n');
    if (!same) this.#options.onArticle?.();
    this.#lookAgain();
  }

  #forget(paragraph: Paragraph): void {
    this.#annotations.restore(paragraph.run);
    this.#done.delete(paragraph);
    this.#queue = this.#queue.filter((each) => each !== paragraph);
    this.#viewport?.unwatch(paragraph);
  }

  #releaseCopies(root: Node): void {
    if ('querySelectorAll' in root) this.#annotations.releaseCopies(root as Document | ShadowRoot);
  }

  #concerns(target: Node): boolean {
    const { element, heading } = this.#found;
    if (this.#annotations.owns(target)) return false;
    return (
      !element.isConnected || element.contains(target) || heading?.contains(target) === true || target.contains(element)
    );
  }

  /** Takes back what the page has changed; it is read again when the page has come to rest. */
  #sweep(written: ReadonlySet<Node>): void {
    const broken = this.#annotations.sweep(written);
    if (broken.size === 0) return;
    for (const paragraph of this.#done.keys()) {
      if (!broken.has(paragraph.run)) continue;
      this.#annotations.restore(paragraph.run);
      this.#done.delete(paragraph);
    }
    if (this.#pointed && !this.#pointed.element.isConnected) this.#point(null, 'pointer');
  }

  // ------------------------------------------------------------------------------------------------------------
  // Annotating what is near

  #approach(near: readonly Near<Paragraph>[]): void {
    this.#firstScreen ??= new Set();
    for (const { item, isVisible } of near) {
      if (this.#done.has(item) || this.#queue.includes(item)) continue;
      this.#queue.push(item);
      if (isVisible) this.#firstScreen.add(item);
    }
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      // Everything that comes near in this turn goes into the same batches.
      await Promise.resolve();
      while (this.#queue.length > 0 && !this.#ending.signal.aborted) {
        const batch = this.#takeBatch();
        await this.#annotateBatch(batch);
        for (const paragraph of batch) this.#firstScreen?.delete(paragraph);
        if (this.#firstScreen?.size === 0) this.#settleStart?.resolve();
      }
      this.#settleStart?.resolve();
    } catch (error) {
      this.#settleStart?.reject(error);
      this.#options.onError?.(error);
    } finally {
      this.#working = false;
    }
  }

  #takeBatch(): Paragraph[] {
    const batch: Paragraph[] = [];
    let characters = 0;
    while (this.#queue[0] && (batch.length === 0 || characters + this.#queue[0].text.length <= BATCH_CHARACTERS)) {
      characters += this.#queue[0].text.length;
      batch.push(this.#queue.shift() as Paragraph);
    }
    return batch;
  }

  async #annotateBatch(batch: readonly Paragraph[]): Promise<void> {
    const readings = await this.#ask(batch.map(({ text }) => text));
    if (this.#ending.signal.aborted) return;
    // All reading of styles before all writing, so that the browser works out styles once.
    const settings = batch.map(({ run }) => readSetting(run.block));
    for (const [index, paragraph] of batch.entries()) {
      await this.#slices.breathe();
      const [tokens, setting] = [readings[index], settings[index]];
      if (this.#ending.signal.aborted) return;
      if (!tokens || !setting || this.#done.has(paragraph)) continue;
      this.#changes?.quietly(() => {
        if (setting.isVertical) this.#done.set(paragraph, { words: 0, terms: 0 });
        else this.#write(paragraph, tokens, setting.needsRoom);
      });
    }
    this.#showMark();
  }

  /** Asks for tokens; asks again a few times where the background was just being put to sleep. */
  async #ask(texts: readonly string[]): Promise<readonly (readonly Token[])[]> {
    const context = this.#article.paragraphs.join('\n').slice(0, CONTEXT_CHARACTERS);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#options.annotate(texts, context);
      } catch (error) {
        if (attempt >= ATTEMPTS || this.#ending.signal.aborted) throw error;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS * 2 ** (attempt - 1)));
      }
    }
  }

  #write(paragraph: Paragraph, tokens: readonly Token[], needsRoom: boolean): void {
    const { run, text, offset } = paragraph;
    // The page may have changed while we asked; and tokens that do not tile the text would change it.
    if (!this.#annotations.isCurrent(run) || tokens.map((token) => token.text).join('') !== text) return;
    this.#annotations.annotate(run, tokens, { offset, roomy: needsRoom });
    this.#done.set(paragraph, {
      words: tokens.filter(({ pinyin }) => pinyin !== null).length,
      terms: tokens.filter(isMarked).length,
    });
  }

  async #ensure(paragraph: Paragraph): Promise<void> {
    if (this.#done.has(paragraph) || this.#ending.signal.aborted) return;
    this.#queue = this.#queue.filter((each) => each !== paragraph);
    try {
      await this.#annotateBatch([paragraph]);
    } catch (error) {
      this.#options.onError?.(error);
    }
  }

  // ------------------------------------------------------------------------------------------------------------
  // The person who reads

  #watchReader(signal: AbortSignal): void {
    const { isOurs = () => false, isTrusted, onReadingPosition } = this.#options;
    watchPointing(this.#document, {
      tokenAt: (node) => this.#annotations.tokenAt(node),
      onPoint: (found, by) => this.#point(found, by),
      isOurs,
      signal,
      ...(isTrusted && { isTrusted }),
    });
    this.#lookAgain = watchReadingPosition(this.#document, {
      count: () => this.#article.paragraphs.length,
      rectOf: (index) => {
        const paragraph = this.#paragraphAt(index);
        return (paragraph && this.#rangeOf(paragraph)?.getBoundingClientRect()) ?? null;
      },
      onChange: (paragraph) => {
        this.#position = paragraph;
        onReadingPosition?.(paragraph);
      },
      signal,
    });
    this.#lookAgain();
  }

  #point(found: AnnotatedToken | null, by: Pointed['by']): void {
    if (!found && !this.#pointed) return;
    this.#pointed = found;
    if (by !== 'keyboard') showMark('yanzhen-point', null);
    const paragraph = found && this.#paragraphs.find(({ run }) => run === found.run);
    if (!found || !paragraph) {
      this.#options.onPoint(null);
      return;
    }
    const index = this.#inArticle().indexOf(paragraph);
    const { element, token } = found;
    this.#options.onPoint({ element, token, paragraph: index < 0 ? null : index, text: paragraph.text, by });
  }

  async #step(direction: 1 | -1): Promise<void> {
    const from = this.#pointed;
    const start = this.#paragraphs.findIndex(({ run }) => run === from?.run);
    const first = start >= 0 ? start : this.#paragraphs.indexOf(this.#paragraphAt(this.#position) as Paragraph);
    for (let index = Math.max(0, first); index >= 0 && index < this.#paragraphs.length; index += direction) {
      const paragraph = this.#paragraphs[index] as Paragraph;
      await this.#ensure(paragraph);
      if (this.#ending.signal.aborted) return;
      const beyond = this.#annotations
        .markedTokens(paragraph.run)
        .filter(({ token, run }) => run !== from?.run || (token.start - from.token.start) * direction > 0);
      const next = direction > 0 ? beyond[0] : beyond.at(-1);
      if (!next) continue;
      this.#scrollTo(next.element, 'auto');
      showMark('yanzhen-point', this.#rangeOf(paragraph, next.token));
      this.#point(next, 'keyboard');
      return;
    }
  }

  #rangeOf({ run, text, offset }: Paragraph, span: Span = { start: 0, end: text.length }): Range | null {
    return this.#annotations.rangeOf(run, { start: span.start + offset, end: span.end + offset });
  }

  #showMark(): void {
    const mark = this.#mark;
    showMark('yanzhen-mark', mark && this.#rangeOf(mark.paragraph, mark.span));
  }

  /** Scrolls only where the element is not well in view, and then to the middle, with its context around it. */
  #scrollTo(element: Element, behavior: ScrollBehavior): void {
    const { top, bottom } = element.getBoundingClientRect();
    const height = this.#document.defaultView?.innerHeight ?? 0;
    if (top < height * 0.1 || bottom > height * 0.9) element.scrollIntoView?.({ block: 'center', behavior });
  }

  #prefersStillness(): boolean {
    return this.#document.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches !== false;
  }
}
