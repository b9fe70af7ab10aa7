/**
 * The reader on a page: finds the article, asks for annotations of what is near the screen, writes them, follows the
 * page's changes and, at the end, gives everything back. Wires the parts of this room; each knows nothing of the others.
 */
import type { Token } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';
import { Annotations, type AnnotatedToken, type Visibility } from './annotate.ts';
import { findArticle, type PageArticle } from './article.ts';
import { followChanges, type Changes } from './changes.ts';
import { showMark, type MarkName } from './marks.ts';
import { keepKnown, walkParagraphs, type Paragraph } from './paragraph.ts';
import { watchPointing, type Pointed } from './pointing.ts';
import { watchReadingPosition } from './reading-position.ts';
import { askAgain, ReadingQueue } from './queue.ts';
import { scrollTo } from './scroll.ts';
import { createStyles, type Styles } from './styles.ts';
import { createPace, createSlices, type Pace, type Slices } from './slices.ts';
import { CONTEXT_CHARACTERS, PATIENCE, PIECE_CHARACTERS } from './timing.ts';
import { readSetting, watchViewport, type Setting, type Viewport } from './viewport.ts';

export type { Pointed } from './pointing.ts';
export type { Show, Visibility } from './annotate.ts';

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
  readonly visibility: Visibility;
  /** The rules of `ruby.css`. */
  readonly styles?: string;
  /** The rules of `marks.css`. */
  readonly markStyles?: string;
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
  /** Words with pinyin and glossary terms in the page now. */
  readonly counts: { readonly words: number; readonly terms: number };
  /** Begins; resolves when what is on the screen is annotated, rejects where that failed. */
  start(): Promise<void>;
  /** Gives the page back as it would be without us, node by node and byte by byte. */
  stop(): void;
  setVisibility(visibility: Visibility): void;
  /** Asks anew for what is annotated, as when readings are to be written otherwise; each text changes in one step. */
  readAgain(): Promise<void>;
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

/** Paragraphs that are asked for anew together: as many as a screen has. */
const PARAGRAPHS_AT_ONCE = 20;

/** Paragraphs, and looks at a page that has none for a while, in one piece of the walk. */
const TURNS_A_PIECE = 400;

type Walk = ReturnType<typeof walkParagraphs>;

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
  /** Apart, and not there before something is marked: `::highlight` makes Chromium look at every element of the page. */
  readonly #markStyles: Styles;
  readonly #slices: Slices;
  /** For what nobody waits for. */
  readonly #idle: Slices;
  readonly #pace: Pace;
  readonly #queue: ReadingQueue;
  readonly #roots = new Set<Node>();
  /** What the engine has read, with what came of it; a paragraph not in it still waits. */
  readonly #done = new Map<Paragraph, Count>();
  #found: PageArticle;
  /** What is annotated: the heading and the paragraphs, in document order; of a long article what is collected so far. */
  #texts = new Set<Paragraph>();
  /** Those of them that are paragraphs of the article; the panel's indices count here. */
  #paragraphs: Paragraph[] = [];
  /** What is left of a long article to collect; null when it is whole. */
  #walk: Walk | null = null;
  /** How often in a row reading the article anew was given up because the page changed. */
  #interrupted = 0;
  #article: ReaderArticle;
  #viewport: Viewport<Paragraph> | null = null;
  #changes: Changes | null = null;
  #pointed: AnnotatedToken | null = null;
  #pointedBy: Pointed['by'] = 'pointer';
  #mark: { paragraph: Paragraph; span: Span } | null = null;
  #stepping: Promise<void> = Promise.resolve();
  #lookAgain: () => void = () => undefined;
  #position = 0;

  constructor(document: Document, options: ReaderOptions) {
    this.#document = document;
    this.#options = options;
    this.#annotations = new Annotations(options.visibility);
    this.#styles = createStyles(document, options.styles ?? '');
    this.#markStyles = createStyles(document, options.markStyles ?? '');
    this.#slices = createSlices(document);
    this.#idle = createSlices(document, 'background');
    this.#pace = createPace(document, this.#ending.signal);
    this.#found = findArticle(document);
    this.#walk = walkParagraphs(this.#found, this.#annotations.sourceOf);
    this.#keep(this.#takePiece());
    this.#article = this.#describe();
    this.#queue = new ReadingQueue({
      annotate: (batch) => this.#annotate(batch),
      onError: (error) => options.onError?.(error),
      signal: this.#ending.signal,
    });
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
    this.#viewport = watchViewport<Paragraph>(this.#document, {
      onNear: (near) => this.#queue.add(near),
      rectOf: (paragraph) => this.#rangeOf(paragraph)?.getBoundingClientRect() ?? null,
      signal,
    });
    this.#changes = followChanges(this.#document, {
      onChange: (written) => this.#sweep(written),
      concerns: ({ target }) => this.#concerns(target),
      onSettled: () => void this.#collect(),
      signal,
    });
    // What is on the screen is asked for before our styles make the browser look at the page again.
    this.#viewport.add([...this.#texts]);
    for (const each of this.#texts) this.#observeRootOf(each);
    this.#styles.adopt(this.#document);
    this.#observe(this.#document);
    this.#watchReader(signal);
    void this.#walkOn();
    // In a hidden tab the browser tells nothing about the screen.
    if (this.#texts.size === 0 || this.#document.visibilityState === 'hidden') this.#queue.settle();
    return this.#queue.firstScreen;
  }

  stop(): void {
    if (this.#ending.signal.aborted) return;
    this.#changes?.flush();
    this.#ending.abort();
    this.#annotations.restoreAll();
    for (const root of this.#roots) this.#releaseCopies(root);
    this.#show('yanzhen-mark', null);
    this.#show('yanzhen-point', null);
    this.#styles.remove();
    this.#markStyles.remove();
    this.#roots.clear();
    this.#done.clear();
  }

  setVisibility(visibility: Visibility): void {
    this.#annotations.setVisibility(visibility);
  }

  async readAgain(): Promise<void> {
    const read = [...this.#done.keys()];
    for (let from = 0; from < read.length; from += PARAGRAPHS_AT_ONCE) {
      try {
        await this.#annotate(read.slice(from, from + PARAGRAPHS_AT_ONCE));
      } catch (error) {
        this.#options.onError?.(error);
        return;
      }
    }
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
      scrollTo(start ?? paragraph.run.block, 'smoothly');
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
    return { title, date, byline, paragraphs: this.#paragraphs.map(({ text }) => text) };
  }

  #paragraphAt(index: number): Paragraph | null {
    return this.#paragraphs[index] ?? null;
  }

  #observe(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#changes?.observe(root);
    if (root !== this.#document && 'adoptedStyleSheets' in root) this.#styles.adopt(root as ShadowRoot);
  }

  #observeRootOf({ run }: Paragraph): void {
    const root = run.nodes[0]?.node.getRootNode();
    if (root) this.#observe(root);
  }

  /** The next paragraphs of the walk, as many as are collected in one piece. */
  #takePiece(walk = this.#walk): readonly Paragraph[] {
    const piece: Paragraph[] = [];
    if (!walk) return piece;
    let characters = 0;
    for (let turns = 0; characters < PIECE_CHARACTERS && turns < TURNS_A_PIECE;) {
      const { value: paragraph, done } = walk.next();
      if (done) {
        if (walk === this.#walk) this.#walk = null;
        break;
      }
      turns += 1;
      if (!paragraph) continue;
      characters += paragraph.text.length;
      piece.push(paragraph);
    }
    return piece;
  }

  #keep(piece: readonly Paragraph[]): void {
    for (const each of piece) {
      this.#texts.add(each);
      if (each.isInArticle) this.#paragraphs.push(each);
    }
  }

  /** Collects what is left of a long article; where the page changes meanwhile, `#collect` collects all of it anew. */
  async #walkOn(): Promise<void> {
    if (!this.#walk) return;
    const { signal } = this.#ending;
    // Where the beginning of the article is what is seen, it is annotated before anything else is done.
    if (this.#queue.hasVisible) await this.#queue.firstScreen.catch(() => undefined);
    const slices = this.#queue.hasVisible ? this.#slices : this.#idle;
    const walk = this.#walk;
    while (this.#walk !== null) {
      await slices.breathe();
      if (signal.aborted || this.#walk !== walk || this.#changes?.isUnsettled) return;
      const piece = this.#takePiece();
      this.#keep(piece);
      this.#viewport?.add(piece);
      for (const each of piece) this.#observeRootOf(each);
    }
    this.#announce();
    if (!this.#queue.hasVisible) this.#queue.settle();
  }

  /**
   * The page has come to rest: reads the article anew and keeps what has not changed. A long article is read in pieces;
   * where the page changes meanwhile, all of it is read again at the next rest.
   */
  async #collect(): Promise<void> {
    this.#changes?.quietly(() => {
      for (const root of this.#roots) this.#releaseCopies(root);
      const { element, heading } = this.#found;
      if (element.isConnected && heading?.isConnected !== false) return;
      this.#annotations.restoreAll();
      this.#done.clear();
      this.#found = findArticle(this.#document);
    });
    const keep = keepKnown(this.#texts);
    const walk = walkParagraphs(this.#found, this.#annotations.sourceOf);
    this.#walk = walk;
    const fresh = new Set(this.#takePiece().map(keep));
    while (this.#walk !== null) {
      await this.#idle.breathe();
      if (this.#ending.signal.aborted || this.#walk !== walk) return;
      // A page that never rests for so long is read all the same, once in a while.
      if (this.#changes?.isUnsettled && this.#interrupted < PATIENCE) {
        this.#interrupted += 1;
        return;
      }
      for (const each of this.#takePiece()) fresh.add(keep(each));
    }
    this.#interrupted = 0;
    this.#changes?.quietly(() => this.#replaceTexts(fresh));
  }

  #replaceTexts(fresh: Set<Paragraph>): void {
    const known = this.#texts;
    this.#texts = fresh;
    this.#paragraphs = [...fresh].filter(({ isInArticle }) => isInArticle);
    for (const each of known) if (!fresh.has(each)) this.#forget(each);
    for (const each of fresh) this.#observeRootOf(each);
    this.#viewport?.follow([...fresh].filter((each) => this.#isOpen(each)));
    if (known.size !== fresh.size || [...fresh].some((each) => !known.has(each))) this.#announce();
    if (!this.#queue.hasVisible) this.#queue.settle();
  }

  /** Whether a text is neither annotated nor about to be, nor has the page shown that it wants no annotation. */
  #isOpen(paragraph: Paragraph): boolean {
    return !this.#done.has(paragraph) && !this.#queue.has(paragraph) && !this.#annotations.isRefused(paragraph.run);
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
    this.#queue.remove(paragraph);
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
    if (this.#pointed && !this.#pointed.element.isConnected) this.#point(null, this.#pointedBy);
  }

  // ------------------------------------------------------------------------------------------------------------
  // Annotating what is near

  async #annotate(batch: readonly Paragraph[]): Promise<void> {
    const { signal } = this.#ending;
    const texts = batch.map(({ text }) => text);
    const readings = await askAgain(() => this.#options.annotate(texts, this.#context()), signal);
    if (signal.aborted) return;
    this.#slices.begin();
    // All reading of styles before all writing, so that the browser works out styles once.
    const settings = batch.map(({ run }) => readSetting(run.block));
    for (const [index, paragraph] of batch.entries()) {
      await this.#slices.breathe();
      await this.#pace.room(paragraph.text.length);
      if (signal.aborted) return;
      const [tokens, setting] = [readings[index], settings[index]];
      if (!tokens || !setting) continue;
      this.#changes?.quietly(() => {
        if (this.#done.delete(paragraph)) this.#annotations.restore(paragraph.run);
        this.#write(paragraph, tokens, setting);
      });
    }
    this.#showMark();
  }

  /** The beginning of the article, from which the engine knows what it is about. */
  #context(): string {
    let context = '';
    for (const { text } of this.#paragraphs) {
      if (context.length >= CONTEXT_CHARACTERS) break;
      context += `${text}\n`;
    }
    return context.slice(0, CONTEXT_CHARACTERS);
  }

  #write(paragraph: Paragraph, tokens: readonly Token[], { isVertical, needsRoom }: Setting): void {
    const { run, text, offset } = paragraph;
    // The page may have changed while we asked.
    if (this.#done.has(paragraph) || !this.#texts.has(paragraph) || !this.#annotations.isCurrent(run)) return;
    // Tokens that do not make up the text would change it; beside columns of text pinyin has no place yet.
    const isSound = !isVertical && tokens.map((token) => token.text).join('') === text;
    if (isSound) this.#annotations.annotate(run, tokens, { offset, roomy: needsRoom });
    this.#done.set(paragraph, {
      words: isSound ? tokens.filter(({ pinyin }) => pinyin !== null).length : 0,
      terms: isSound
        ? tokens.filter(({ kind, entry }) => kind === 'term' || (entry !== null && kind !== 'word')).length
        : 0,
    });
  }

  /** Annotates a text at once, wherever it stands. */
  async #ensure(paragraph: Paragraph): Promise<void> {
    if (this.#done.has(paragraph) || this.#ending.signal.aborted) return;
    this.#queue.remove(paragraph);
    this.#viewport?.unwatch(paragraph);
    try {
      await this.#annotate([paragraph]);
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
    // What the keyboard chose stays while the text scrolls under a resting pointer; a tap beside it still closes it.
    if (!found && by === 'pointer' && this.#pointedBy === 'keyboard') return;
    this.#pointed = found;
    this.#pointedBy = by;
    if (by !== 'keyboard') this.#show('yanzhen-point', null);
    const paragraph = found && [...this.#texts].find(({ run }) => run === found.run);
    if (!found || !paragraph) {
      this.#options.onPoint(null);
      return;
    }
    const index = this.#paragraphs.indexOf(paragraph);
    const { element, token } = found;
    this.#options.onPoint({ element, token, paragraph: index < 0 ? null : index, text: paragraph.text, by });
  }

  async #step(direction: 1 | -1): Promise<void> {
    const from = this.#pointed;
    const texts = [...this.#texts];
    const start = texts.findIndex(({ run }) => run === from?.run);
    const inView = this.#paragraphAt(this.#position);
    const first = start < 0 && inView ? texts.indexOf(inView) : start;
    for (let index = Math.max(0, first); index >= 0 && index < texts.length; index += direction) {
      const paragraph = texts[index] as Paragraph;
      await this.#ensure(paragraph);
      if (this.#ending.signal.aborted) return;
      const beyond = this.#annotations
        .markedTokens(paragraph.run)
        .filter(({ token, run }) => run !== from?.run || (token.start - from.token.start) * direction > 0);
      const next = direction > 0 ? beyond[0] : beyond.at(-1);
      if (!next) continue;
      scrollTo(next.element, 'at-once');
      this.#show('yanzhen-point', this.#rangeOf(paragraph, next.token));
      this.#point(next, 'keyboard');
      return;
    }
  }

  #rangeOf({ run, text, offset }: Paragraph, span: Span = { start: 0, end: text.length }): Range | null {
    return this.#annotations.rangeOf(run, { start: span.start + offset, end: span.end + offset });
  }

  #showMark(): void {
    const mark = this.#mark;
    this.#show('yanzhen-mark', mark && this.#rangeOf(mark.paragraph, mark.span));
  }

  #show(name: MarkName, range: Range | null): void {
    if (range) for (const root of this.#roots) this.#markStyles.adopt(root as Document | ShadowRoot);
    showMark(name, range);
  }
}
