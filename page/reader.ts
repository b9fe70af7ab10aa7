/**
 * The reader on a page: finds the article, asks for annotations of what is near the screen, writes them, follows the
 * page's changes and, at the end, gives everything back. Wires the parts of this room; each knows nothing of the others.
 */
import type { Token } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';
import { Annotations, releaseLeftovers, type Visibility } from './annotate.ts';
import type { Scope } from './article.ts';
import { ArticleWatch } from './article-watch.ts';
import { Attention } from './attention.ts';
import { followChanges, type Changes } from './changes.ts';
import { pristine } from './element.ts';
import type { Paragraph } from './paragraph.ts';
import type { Pointed } from './pointing.ts';
import { ReadingQueue } from './queue.ts';
import { createSlices, type Slices } from './slices.ts';
import { createStyles, type Styles } from './styles.ts';
import { Texts, type ReaderArticle } from './texts.ts';
import { watchViewport, type Viewport } from './viewport.ts';
import { Writer, type Count } from './writer.ts';

export type { Pointed } from './pointing.ts';
export type { Show, Visibility } from './annotate.ts';
export type { ReaderArticle } from './texts.ts';

export interface ReaderOptions {
  /** Tokens for each paragraph; they tile it. `context` is the beginning of the article. */
  readonly annotate: (paragraphs: readonly string[], context: string) => Promise<readonly (readonly Token[])[]>;
  readonly onPoint: (pointed: Pointed | null) => void;
  /** Whether a word is pointed at by a click alone. */
  readonly opensByClick?: () => boolean;
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

export interface Reader {
  readonly article: ReaderArticle;
  /** What of the page is read; words with pinyin and glossary terms in it now. */
  readonly extent: Count & { readonly scope: Scope };
  /** Begins; resolves when what is on the screen is annotated, rejects where that failed. */
  start(): Promise<void>;
  /** Gives the page back as it would be without us, node by node and byte by byte. */
  stop(): void;
  setVisibility(visibility: Visibility): void;
  /** Asks anew for what is annotated, as when readings are to be written otherwise; each text changes in one step. */
  readAgain(): Promise<void>;
  /** Whether a place in the page is in the article. */
  covers(node: Node): boolean;
  /** Reads everything on the page from now on: navigation, lists, comments. */
  readWholePage(): void;
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

class PageReader implements Reader {
  readonly #document: Document;
  readonly #options: ReaderOptions;
  readonly #ending = new AbortController();
  readonly #annotations: Annotations;
  readonly #styles: Styles;
  /** Apart, and not there before something is marked: `::highlight` makes Chromium look at every element of the page. */
  readonly #markStyles: Styles;
  /** For what nobody waits for. */
  readonly #idle: Slices;
  readonly #watch: ArticleWatch;
  readonly #texts: Texts;
  readonly #writer: Writer;
  readonly #attention: Attention;
  readonly #queue: ReadingQueue;
  /** The document and the shadow roots that texts stand in. */
  readonly #roots = new Set<Document | ShadowRoot>();
  #viewport: Viewport<Paragraph> | null = null;
  #changes: Changes | null = null;

  constructor(document: Document, options: ReaderOptions) {
    const { signal } = this.#ending;
    this.#document = document;
    this.#options = options;
    this.#annotations = new Annotations(options.visibility);
    this.#styles = createStyles(document, options.styles ?? '');
    this.#markStyles = createStyles(document, options.markStyles ?? '');
    this.#idle = createSlices(document, 'background');
    releaseLeftovers(pristine(document));
    const { sourceOf } = this.#annotations;
    this.#watch = new ArticleWatch(document, sourceOf);
    this.#texts = new Texts(this.#watch, {
      sourceOf,
      isUnsettled: () => this.#changes?.isUnsettled === true,
      onMore: (piece) => this.#follow(piece),
      onAnew: (gone) => this.#changes?.quietly(() => this.#followAnew(gone)),
      onChange: (isNew) => this.#tell(isNew),
      signal,
    });
    this.#writer = new Writer(document, {
      annotations: this.#annotations,
      ask: (paragraphs) => options.annotate(paragraphs, this.#texts.beginning),
      isRead: (paragraph) => this.#texts.all.has(paragraph),
      quietly: (write) => this.#changes?.quietly(write),
      onWritten: () => this.#attention.showMark(),
      signal,
    });
    this.#attention = new Attention({
      annotations: this.#annotations,
      texts: this.#texts,
      writer: this.#writer,
      ensure: (paragraph) => this.#ensure(paragraph),
      onMark: () => {
        for (const root of this.#roots) this.#markStyles.adopt(root);
      },
      onPoint: options.onPoint,
      opensByClick: options.opensByClick,
      onReadingPosition: (paragraph) => options.onReadingPosition?.(paragraph),
      isOurs: options.isOurs ?? (() => false),
      isTrusted: options.isTrusted,
      signal,
    });
    this.#queue = new ReadingQueue({
      annotate: (batch) => this.#writer.annotate(batch),
      onError: (error) => options.onError?.(error),
      signal,
    });
  }

  get article(): ReaderArticle {
    return this.#texts.article;
  }

  get extent(): Count & { readonly scope: Scope } {
    return { ...this.#writer.counts, scope: this.#watch.scope };
  }

  start(): Promise<void> {
    const { signal } = this.#ending;
    if (this.#options.signal.aborted || signal.aborted || this.#viewport) return Promise.resolve();
    this.#options.signal.addEventListener('abort', () => this.stop(), { once: true, signal });
    this.#viewport = watchViewport<Paragraph>(this.#document, {
      onNear: (near) => this.#queue.add(near),
      rectOf: (paragraph) => this.#writer.rectOf(paragraph),
      signal,
    });
    this.#changes = followChanges(this.#document, {
      onChange: (written) => {
        if (this.#writer.sweep(written)) this.#attention.dropLost();
      },
      concerns: (record) =>
        !this.#annotations.owns(record.target) && !this.#isOursAlone(record) && this.#watch.isConcernedBy(record),
      onSettled: () => void this.#collectAnew(),
      signal,
    });
    // What is on the screen is asked for before our styles make the browser look at the page again.
    this.#follow([...this.#texts.all]);
    this.#observe(this.#document);
    this.#attention.watch(this.#document);
    void this.#collectRest();
    // In a hidden tab the browser tells nothing about the screen.
    if (this.#texts.all.size === 0 || pristine(this.#document).visibilityState === 'hidden') this.#queue.settle();
    return this.#queue.firstScreen;
  }

  stop(): void {
    if (this.#ending.signal.aborted) return;
    this.#changes?.flush();
    this.#ending.abort();
    this.#writer.restoreAll();
    this.#releaseCopies();
    this.#attention.clear();
    this.#styles.remove();
    this.#markStyles.remove();
    this.#roots.clear();
  }

  setVisibility(visibility: Visibility): void {
    this.#annotations.setVisibility(visibility);
  }

  readAgain(): Promise<void> {
    return this.#writer.annotateAgain().catch((error: unknown) => this.#options.onError?.(error));
  }

  covers(node: Node): boolean {
    return this.#watch.covers(node);
  }

  readWholePage(): void {
    if (!this.#watch.takeWholePage()) return;
    if (this.#viewport) void this.#collectAnew();
    else this.#texts.begin();
  }

  paragraphElement(paragraph: number): Element | null {
    return this.#texts.at(paragraph)?.run.block ?? null;
  }

  reveal(paragraph: number, span: Span): void {
    this.#attention.reveal(paragraph, span);
  }

  mark(paragraph: number, span: Span | null): void {
    this.#attention.mark(paragraph, span);
  }

  pointNext(direction: 1 | -1): void {
    this.#attention.step(direction);
  }

  // ------------------------------------------------------------------------------------------------------------
  // Texts come and go

  #observe(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#changes?.observe(root);
    this.#styles.adopt(root);
  }

  /** Whether nothing came or went but what is ours, such as the host of the surfaces. */
  #isOursAlone({ addedNodes, removedNodes }: MutationRecord): boolean {
    const { isOurs } = this.#options;
    const nodes = [...addedNodes, ...removedNodes];
    return isOurs !== undefined && nodes.length > 0 && nodes.every(isOurs);
  }

  #observeRootOf({ run }: Paragraph): void {
    const root = run.nodes[0]?.node.getRootNode();
    // What the page has taken out again meanwhile has a root of another kind.
    if (root === this.#document || (root && 'host' in root)) this.#observe(root as Document | ShadowRoot);
  }

  #follow(piece: readonly Paragraph[]): void {
    this.#viewport?.add(piece);
    for (const each of piece) this.#observeRootOf(each);
  }

  #followAnew(gone: readonly Paragraph[]): void {
    for (const each of gone) {
      this.#writer.forget(each);
      this.#queue.remove(each);
    }
    for (const each of this.#texts.all) this.#observeRootOf(each);
    this.#viewport?.follow([...this.#texts.all].filter((each) => this.#isOpen(each)));
    if (!this.#queue.hasVisible) this.#queue.settle();
  }

  /** Whether a text is neither annotated nor about to be, nor has the page shown that it wants no annotation. */
  #isOpen(paragraph: Paragraph): boolean {
    return !this.#writer.has(paragraph) && !this.#queue.has(paragraph) && !this.#annotations.isRefused(paragraph.run);
  }

  #tell(isNew: boolean): void {
    if (isNew) this.#options.onArticle?.();
    this.#attention.lookAgain();
    if (!this.#queue.hasVisible) this.#queue.settle();
  }

  async #collectRest(): Promise<void> {
    // Where the beginning of the article is what is seen, it is annotated before anything else is done.
    const isSeen = this.#queue.hasVisible;
    if (isSeen) await this.#queue.firstScreen.catch(() => undefined);
    await this.#texts.collectRest(isSeen ? this.#idle : createSlices(this.#document));
  }

  async #collectAnew(): Promise<void> {
    this.#changes?.quietly(() => this.#releaseCopies());
    await this.#texts.collectAnew(this.#idle);
  }

  #releaseCopies(): void {
    for (const root of this.#roots) this.#annotations.releaseCopies(pristine(root));
  }

  /** Annotates a text at once, wherever it stands. */
  async #ensure(paragraph: Paragraph): Promise<void> {
    if (this.#writer.has(paragraph) || this.#ending.signal.aborted) return;
    this.#queue.remove(paragraph);
    this.#viewport?.unwatch(paragraph);
    try {
      await this.#writer.annotate([paragraph]);
    } catch (error) {
      this.#options.onError?.(error);
    }
  }
}
