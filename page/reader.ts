/**
 * The reader on a page: finds the article, asks for annotations of what is near the screen, writes them, follows the
 * page's changes and, at the end, gives everything back. Wires the parts of this room; each knows nothing of the others.
 */
import type { Token } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';
import { Annotations, releaseLeftovers, type AnnotatedToken, type Visibility } from './annotate.ts';
import { findArticle, type PageArticle, type Scope } from './article.ts';
import { shownBy } from './article-imprint.ts';
import { followChanges, type Changes } from './changes.ts';
import { contains, isConnected, isElement, parentOf, pristine, textIn } from './element.ts';
import { showMark } from './marks.ts';
import { collectParagraphs, keepKnown, type Paragraph } from './paragraph.ts';
import { watchPointing, type Pointed } from './pointing.ts';
import { watchReadingPosition } from './reading-position.ts';
import { askAgain, ReadingQueue } from './queue.ts';
import { scrollTo } from './scroll.ts';
import { createStyles, type Styles } from './styles.ts';
import { CONTEXT_CHARACTERS } from './timing.ts';
import { createSlices, readSetting, watchViewport, type Setting, type Slices, type Viewport } from './viewport.ts';

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

/** Paragraphs that are asked for anew together: as many as a screen has. */
const PARAGRAPHS_AT_ONCE = 20;

interface Count {
  readonly words: number;
  readonly terms: number;
}

/** Han characters from which on something new in the page may be part of an article. */
const LEAST_PROSE = 60;

function isProse(node: Node): boolean {
  if (!isElement(node)) return false;
  const text = textIn(node).slice(0, 2_000);
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_PROSE;
}

function isIn({ run, offset }: Paragraph, found: AnnotatedToken): boolean {
  return run === found.run && offset === found.offset;
}

/** A page's address without what only names a place in it. */
function addressOf(document: Document): string {
  return pristine(document).URL.replace(/#.*$/s, '');
}

class PageReader implements Reader {
  readonly #document: Document;
  readonly #options: ReaderOptions;
  readonly #ending = new AbortController();
  readonly #annotations: Annotations;
  readonly #styles: Styles;
  readonly #slices: Slices;
  readonly #queue: ReadingQueue;
  readonly #roots = new Set<Node>();
  /** What the engine has read, with what came of it; a paragraph not in it still waits. */
  readonly #done = new Map<Paragraph, Count>();
  #scope: Scope = 'article';
  #found: PageArticle;
  /** The page's address when the article was looked for. */
  #address: string;
  /** Prose has come into the page outside the article. */
  #cameBeside = false;
  /** What is annotated: the heading and the paragraphs, in document order. */
  #texts: ReadonlySet<Paragraph>;
  /** Those of them that are paragraphs of the article; the panel's indices count here. */
  #paragraphs: readonly Paragraph[];
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
    this.#slices = createSlices(document);
    releaseLeftovers(pristine(document));
    this.#found = findArticle(document);
    this.#address = addressOf(document);
    this.#texts = new Set(collectParagraphs(this.#found, this.#annotations.sourceOf));
    this.#paragraphs = [...this.#texts].filter(({ isInArticle }) => isInArticle);
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
    this.#styles.adopt(this.#document);
    this.#viewport = watchViewport<Paragraph>(this.#document, {
      onNear: (near) => this.#queue.add(near),
      rectOf: (paragraph) => this.#rangeOf(paragraph)?.getBoundingClientRect() ?? null,
      signal,
    });
    this.#changes = followChanges(this.#document, {
      onChange: (written) => this.#sweep(written),
      concerns: (record) => this.#concerns(record),
      onSettled: () => this.#collect(),
      signal,
    });
    this.#observe(this.#document);
    this.#watchReader(signal);
    for (const each of this.#texts) this.#watch(each);
    // In a hidden tab the browser tells nothing about the screen.
    if (this.#texts.size === 0 || pristine(this.#document).visibilityState === 'hidden') this.#queue.settle();
    return this.#queue.firstScreen;
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

  covers(node: Node): boolean {
    const { element, heading, skips } = this.#found;
    if (heading && contains(heading, node)) return true;
    for (let at = isElement(node) ? node : parentOf(node); at; at = parentOf(at)) {
      if (at === element) return true;
      if (skips(at)) return false;
    }
    return false;
  }

  readWholePage(): void {
    if (this.#scope === 'page') return;
    this.#scope = 'page';
    this.#found = this.#find();
    this.#collect();
  }

  paragraphElement(paragraph: number): Element | null {
    return this.#paragraphAt(paragraph)?.run.block ?? null;
  }

  reveal(index: number, span: Span): void {
    const paragraph = this.#paragraphAt(index);
    if (!paragraph) return;
    this.mark(index, span);
    void this.#ensure(paragraph).then(() => {
      const start = this.#rangeOf(paragraph, span)?.startContainer;
      scrollTo((start && parentOf(start)) ?? paragraph.run.block, 'smoothly');
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

  #watch(paragraph: Paragraph): void {
    const root = paragraph.run.nodes[0]?.node.getRootNode();
    if (root) this.#observe(root);
    this.#viewport?.watch(paragraph);
  }

  /** The page has come to rest: reads the article anew and keeps what has not changed. */
  #collect(): void {
    if (this.#changes) this.#changes.quietly(() => this.#collectNow());
    else this.#collectNow();
  }

  #collectNow(): void {
    for (const root of this.#roots) this.#releaseCopies(root);
    this.#findAnew();
    const known = this.#texts;
    let fresh = this.#collectTexts();
    // A page that shows one of several articles may have hidden the one there was.
    if (fresh.length === 0 && known.size > 0) {
      this.#found = this.#find();
      fresh = this.#collectTexts();
    }
    this.#texts = new Set(fresh);
    this.#paragraphs = fresh.filter(({ isInArticle }) => isInArticle);
    for (const each of known) if (!this.#texts.has(each)) this.#forget(each);
    if (this.#viewport) for (const each of fresh) if (this.#isOpen(each)) this.#watch(each);
    if (known.size !== fresh.length || fresh.some((each) => !known.has(each))) this.#announce();
  }

  #collectTexts(): readonly Paragraph[] {
    return keepKnown([...this.#texts], collectParagraphs(this.#found, this.#annotations.sourceOf));
  }

  #find(): PageArticle {
    this.#address = addressOf(this.#document);
    this.#cameBeside = false;
    return findArticle(this.#document, this.#scope, this.#annotations.sourceOf);
  }

  /** Looks for the article again where it has left the page, or the page has another or more of it than it had. */
  #findAnew(): void {
    const { element, heading, title, isToldApart } = this.#found;
    const isGone = !isConnected(element) || (heading !== null && !isConnected(heading));
    const isOther = this.#address !== addressOf(this.#document) || (heading && title !== shownBy(heading));
    if (isGone || isOther || !isToldApart) this.#found = this.#find();
    else if (this.#cameBeside) {
      const found = this.#find();
      if (contains(found.element, element)) this.#found = found;
    }
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
    if ('querySelectorAll' in root) this.#annotations.releaseCopies(pristine(root as Document | ShadowRoot));
  }

  #concerns({ target, addedNodes }: MutationRecord): boolean {
    const { element, heading } = this.#found;
    if (this.#annotations.owns(target)) return false;
    if (!isConnected(element) || contains(element, target) || (heading !== null && contains(heading, target)))
      return true;
    this.#cameBeside ||= [...addedNodes].some(isProse);
    return this.#cameBeside || contains(target, element);
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
    // All reading of styles before all writing, so that the browser works out styles once.
    const settings = batch.map(({ run }) => readSetting(run.block));
    for (const [index, paragraph] of batch.entries()) {
      await this.#slices.breathe();
      if (signal.aborted) return;
      const [tokens, setting] = [readings[index], settings[index]];
      if (!tokens || !setting) continue;
      this.#changes?.quietly(() => {
        this.#done.delete(paragraph);
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
    // Tokens that do not make up the text would change it.
    const isSound = tokens.map((token) => token.text).join('') === text;
    if (isSound) this.#annotations.annotate(run, tokens, { offset, roomy: needsRoom, vertical: isVertical });
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
    if (by !== 'keyboard') showMark('yanzhen-point', null);
    const paragraph = found && [...this.#texts].find((each) => isIn(each, found));
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
    const start = from ? texts.findIndex((each) => isIn(each, from)) : -1;
    const inView = this.#paragraphAt(this.#position);
    const first = start < 0 && inView ? texts.indexOf(inView) : start;
    for (let index = Math.max(0, first); index >= 0 && index < texts.length; index += direction) {
      const paragraph = texts[index] as Paragraph;
      await this.#ensure(paragraph);
      if (this.#ending.signal.aborted) return;
      const beyond = this.#annotations
        .markedTokens(paragraph.run, paragraph.offset)
        .filter(({ token }) => !from || !isIn(paragraph, from) || (token.start - from.token.start) * direction > 0);
      const next = direction > 0 ? beyond[0] : beyond.at(-1);
      if (!next) continue;
      scrollTo(next.element, 'at-once');
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
}
