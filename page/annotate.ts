/**
 * Annotations into the page, and back out byte for byte.
 *
 * The host's text nodes stay where they are: a node is emptied and our wrapper with the words is put right after it.
 * Frameworks hold on to their text nodes; taking one away or wrapping it makes React unmount the page. The wrapper:
 *
 *     ""<ruby-run>2024年，<ruby>重庆<rt data-reading="Chóngqìng"></rt></ruby>…""</ruby-run>
 *
 * The `<rt>` is empty; the stylesheet shows its attribute as generated content, so that text, copying and searching are
 * the page's own. The last child is an empty text node, the canary: `normalize()` on the page takes it away together
 * with the emptied text, whereas a page that removes its text leaves it there. So both can be undone rightly.
 */
import type { Token } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';
import { PATIENCE } from './timing.ts';
import { documentOf, isText, pristine } from './element.ts';
import { layRuby } from './ruby.ts';
import { WRAPPER_NAME, type TextRun } from './text-run.ts';

/** A document's own methods, taken from it once: a screen has hundreds of words, and each taking goes by the prototypes. */
interface Makers {
  readonly element: (name: string) => Element;
  readonly text: (data: string) => Text;
  readonly fragment: () => DocumentFragment;
}

function makersOf(node: Node): Makers {
  const { createElement, createTextNode, createDocumentFragment } = documentOf(node);
  return { element: createElement, text: createTextNode, fragment: createDocumentFragment };
}

/** An element of ours that stands for a token. A token that the page splits has several. */
export interface AnnotatedToken {
  readonly element: Element;
  readonly token: Token;
  readonly run: TextRun;
  /** Where in the run the text starts that the token's offsets count in. */
  readonly offset: number;
}

/** Which pinyin is shown: all, only over terms, or only under the pointer. */
export type Show = 'all' | 'terms' | 'hover';

/** Over which words pinyin stands, and how strongly. */
export interface Visibility {
  readonly show: Show;
  /** Words of a rank up to this, the commonest, go without pinyin; 0 for none. */
  readonly level: number;
  /** Words that the person knows: their pinyin fades. */
  readonly known: ReadonlySet<string>;
}

/** Why the pinyin of a token steps back; null where it does not. */
function quietOf({ text, rank }: Token, { level, known }: Visibility): 'common' | 'known' | null {
  if (rank !== null && rank <= level) return 'common';
  return known.has(text) ? 'known' : null;
}

function setQuiet(element: Element, token: Token, visibility: Visibility): void {
  const quiet = quietOf(token, visibility);
  if (quiet === null) element.removeAttribute('data-quiet');
  else element.setAttribute('data-quiet', quiet);
}

export interface AnnotateOptions {
  /** Characters of the run before its first token: the white space that paragraphs are read without. */
  readonly offset: number;
  /** Whether the lines have to be opened up for the pinyin; false where the page's own line height has room. */
  readonly roomy: boolean;
  /** Whether the lines run down the page. */
  readonly vertical?: boolean;
}

interface Wrapped {
  readonly text: Text;
  readonly source: string;
  readonly wrapper: Element;
  readonly canary: Text;
  readonly run: TextRun;
}

/** Kinds that are marked in the text whether the glossary knows them or not. */
const MARKED = new Set<Token['kind']>(['term', 'figure', 'period', 'person', 'organisation']);

/**
 * Whether the token is underlined and can be stepped to: a term, a name, a figure, a place that the glossary explains. An
 * ordinary word is not, even where it has an entry: underlining every verb would hide the terms.
 */
export function isMarked({ kind, entry }: Token): boolean {
  return MARKED.has(kind) || (entry !== null && kind !== 'word');
}

/** Letters over one character beyond which a reading is wider than its word and drives the text apart: `zhuàngdà`. */
const WIDE_READING = 3.9;

/** Letters that are as wide as they are high, unlike those of pinyin. */
const ZHUYIN = /[\u3105-\u312f]/u;

/** Offsets inside a token where another text node begins, counted from the token's start. */
function cutsWithin({ nodes }: TextRun, { start, end }: Span, offset: number): number[] {
  const cuts: number[] = [];
  let index = firstIndex(nodes, (node) => node.start - offset > start);
  for (let node = nodes[index]; node && node.start - offset < end; node = nodes[(index += 1)])
    cuts.push(node.start - offset - start);
  return cuts;
}

/** The index of the first item for which something holds that holds for all after it too. */
function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What stands in the page because of us; made once for a reader, ended with `restoreAll`. */
export class Annotations {
  readonly #wrapped = new Map<Text, Wrapped>();
  readonly #wrappers = new WeakSet<Node>();
  readonly #tokens = new WeakMap<Node, AnnotatedToken>();
  readonly #refusals = new WeakMap<Text, number>();
  /** Tells copies of our elements from what the page itself has named like them. */
  readonly #key = Math.random().toString(36).slice(2, 8);
  #visibility: Visibility;

  constructor(visibility: Visibility) {
    this.#visibility = visibility;
  }

  /** The text that a node had before it was emptied; what it holds now where it was not. */
  sourceOf = (text: Text): string => this.#wrapped.get(text)?.source ?? text.data;

  /** Whether the page has undone our work on this run so often that we leave it. */
  isRefused(run: TextRun): boolean {
    return run.nodes.some(({ node }) => (this.#refusals.get(node) ?? 0) >= PATIENCE);
  }

  /** Whether the run's nodes still hold the run's text and stand in a document. */
  isCurrent(run: TextRun): boolean {
    return run.nodes.every(
      ({ node, start }, index) =>
        node.isConnected && this.sourceOf(node) === run.text.slice(start, start + lengthOf(run, index)),
    );
  }

  /**
   * Puts tokens into the page. They tile a stretch of the run's text from `offset` on, the whole of it or a piece; words
   * without a reading stay plain text, and so does a node without any word to annotate. What was there of tokens before
   * gives way to them.
   */
  annotate(run: TextRun, tokens: readonly Token[], options: AnnotateOptions): void {
    for (const [index, { node, start }] of run.nodes.entries()) {
      const within = { start: start - options.offset, end: start - options.offset + lengthOf(run, index) };
      const here = tokens.slice(
        firstIndex(tokens, (token) => token.end > within.start),
        firstIndex(tokens, (token) => token.start >= within.end),
      );
      const hasWords = here.some((token) => token.pinyin !== null || isMarked(token));
      if (!hasWords && !this.#wrapped.has(node)) continue;
      const { wrapper } = this.#wrapped.get(node) ?? this.#wrap(run, node, options);
      const makers = makersOf(wrapper);
      const fresh = makers.fragment();
      for (const token of here) this.#write(fresh, makers, run, token, within, options.offset);
      const stretch = {
        start: Math.max(0, (here[0]?.start ?? 0) - within.start),
        end: Math.min(within.end, here.at(-1)?.end ?? 0) - within.start,
      };
      if (here.length > 0) replaceStretch(wrapper, stretch, fresh);
    }
  }

  /** Empties a node and puts a wrapper with its text after it. */
  #wrap(run: TextRun, node: Text, options: AnnotateOptions): Wrapped {
    const source = node.data;
    const document = documentOf(node);
    const wrapper = document.createElement(WRAPPER_NAME);
    const canary = document.createTextNode('');
    wrapper.setAttribute('data-show', this.#visibility.show);
    wrapper.setAttribute('data-by', this.#key);
    if (options.roomy) wrapper.setAttribute('data-roomy', '');
    if (options.vertical) wrapper.setAttribute('data-vertical', '');
    wrapper.append(source, canary);
    const wrapped = { text: node, source, wrapper, canary, run };
    this.#wrappers.add(wrapper);
    this.#wrapped.set(node, wrapped);
    node.data = '';
    node.after(wrapper);
    return wrapped;
  }

  /** Writes the part of a token that lies in one text node; `within` is the node's stretch in the tokens' offsets. */
  #write(
    fresh: DocumentFragment,
    { element: make, text: makeText }: Makers,
    run: TextRun,
    token: Token,
    within: Span,
    offset: number,
  ): void {
    const from = Math.max(token.start, within.start) - token.start;
    const to = Math.min(token.end, within.end) - token.start;
    if (token.pinyin === null && !isMarked(token)) {
      fresh.append(token.text.slice(from, to));
      return;
    }
    const parts = layRuby(token, cutsWithin(run, token, offset)).filter((part) => part.start >= from && part.end <= to);
    const written = parts.map((part) => {
      const text = token.text.slice(part.start, part.end);
      if (part.pinyin === null) return makeText(text);
      const ruby = make('ruby');
      const reading = make('rt');
      reading.setAttribute('data-reading', part.pinyin);
      if (ZHUYIN.test(part.pinyin)) reading.setAttribute('data-zhuyin', '');
      else if (part.pinyin.length > text.length * WIDE_READING) reading.setAttribute('data-wide', '');
      ruby.append(text, reading);
      return ruby;
    });
    const only = written.length === 1 && !isMarked(token) ? written[0] : undefined;
    const element = only && 'localName' in only ? only : make('ruby-word');
    if (element !== only) for (const each of written) appendWord(element, each, make);
    if (isMarked(token)) element.setAttribute('data-kind', token.kind);
    setQuiet(element, token, this.#visibility);
    this.#tokens.set(element, { element, token, run, offset });
    appendWord(fresh, element, make);
  }

  /** The token that a node of the page stands in; null outside our annotations. */
  tokenAt(node: Node | null): AnnotatedToken | null {
    for (let at = node; at && !this.#wrappers.has(at); at = pristine(at).parentNode) {
      const found = this.#tokens.get(at);
      if (found) return found;
    }
    return null;
  }

  /** The marked tokens of what of a run was annotated from `offset` on, in reading order, each once. */
  markedTokens(run: TextRun, offset: number): AnnotatedToken[] {
    const found: AnnotatedToken[] = [];
    for (const { node } of run.nodes) {
      for (const child of this.#wrapped.get(node)?.wrapper.children ?? []) {
        const annotated = this.#tokens.get(child);
        if (annotated?.offset !== offset || !isMarked(annotated.token)) continue;
        if (found.at(-1)?.token !== annotated.token) found.push(annotated);
      }
    }
    return found;
  }

  /** A stretch of a run as a DOM range, annotated or not; null where the run is no longer in the page. */
  rangeOf(run: TextRun, span: Span): Range | null {
    const start = this.#pointAt(run, span.start, false);
    const end = this.#pointAt(run, span.end, true);
    if (!start?.node.isConnected || !end?.node.isConnected) return null;
    const range = documentOf(start.node).createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  /** The text node and offset where a run's offset lies now. Between two nodes the end of a span takes the former. */
  #pointAt(run: TextRun, offset: number, isEnd: boolean): { node: Text; offset: number } | null {
    const holds = (start: number): boolean => (isEnd ? start < offset : start <= offset);
    const holder = run.nodes.findLast(({ start }) => holds(start)) ?? run.nodes[0];
    if (!holder) return null;
    const wrapper = this.#wrapped.get(holder.node)?.wrapper;
    let rest = offset - holder.start;
    if (!wrapper) return { node: holder.node, offset: Math.min(rest, holder.node.data.length) };
    const walker = documentOf(wrapper).createTreeWalker(wrapper, 0x4);
    let last: Text | null = null;
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      last = text;
      if (isEnd ? rest <= text.data.length : rest < text.data.length) return { node: text, offset: rest };
      rest -= text.data.length;
    }
    return last && { node: last, offset: last.data.length };
  }

  setVisibility(visibility: Visibility): void {
    this.#visibility = visibility;
    for (const { wrapper } of this.#wrapped.values()) {
      wrapper.setAttribute('data-show', visibility.show);
      for (const element of wrapper.children) {
        const annotated = this.#tokens.get(element);
        if (annotated) setQuiet(element, annotated.token, visibility);
      }
    }
  }

  /** Whether the node is one of our wrappers or lies in one. */
  owns(node: Node): boolean {
    for (let at: Node | null = node; at; at = pristine(at).parentNode) if (this.#wrappers.has(at)) return true;
    return false;
  }

  /**
   * Looks over what we put into the page and takes back what the page has since changed: text written anew, moved or
   * removed, our wrappers removed or edited. After it, each text reads as the page alone would have made it.
   *
   * @param written text nodes that the page wrote to since the last sweep, even if with nothing
   * @returns runs that are no longer annotated whole
   */
  sweep(written: ReadonlySet<Node>): ReadonlySet<TextRun> {
    const broken = new Set<TextRun>();
    for (const wrapped of this.#wrapped.values()) {
      const { text, wrapper, canary } = wrapped;
      const stands = text.nextSibling === wrapper && text.data === '' && wrapper.isConnected;
      if (stands && canary.parentNode === wrapper && !written.has(text)) continue;
      broken.add(wrapped.run);
      this.#release(wrapped, written.has(text));
    }
    return broken;
  }

  #release({ text, source, wrapper, canary }: Wrapped, isWritten: boolean): void {
    this.#wrapped.delete(text);
    const normalized = canary.parentNode !== wrapper && !text.isConnected && wrapper.isConnected;
    if (wrapper.parentNode === null) this.#refusals.set(text, (this.#refusals.get(text) ?? 0) + 1);
    if (text.data === '' && !isWritten) text.data = source;
    if (normalized) wrapper.replaceWith(text);
    else wrapper.remove();
  }

  /** Takes a run back out of the page. */
  restore(run: TextRun): void {
    for (const { node } of run.nodes) {
      const wrapped = this.#wrapped.get(node);
      if (wrapped) this.#release(wrapped, false);
    }
  }

  /**
   * Takes back what the page copied of ours, with `cloneNode` or by way of `innerHTML`: the words stay as plain text.
   */
  releaseCopies(root: ParentNode): void {
    for (const copy of root.querySelectorAll(`${WRAPPER_NAME}[data-by="${this.#key}"]`)) {
      if (this.#wrappers.has(copy)) continue;
      const before = copy.previousSibling;
      if (isEmptyText(before) && !this.#wrapped.has(before)) {
        before.data = copy.textContent;
        copy.remove();
      } else copy.replaceWith(copy.textContent);
    }
  }

  /** Gives the page back as it would be without us: the same nodes with the same text. */
  restoreAll(written: ReadonlySet<Node> = new Set()): void {
    this.sweep(written);
    for (const wrapped of this.#wrapped.values()) this.#release(wrapped, false);
  }
}

function isEmptyText(node: Node | null): node is Text {
  return node !== null && isText(node) && node.data === '';
}

/**
 * Takes back what a reader has left that could not end, as when Firefox puts another version of the extension in place.
 * What stands between two empty texts is ours: no parser makes those.
 */
export function releaseLeftovers(root: ParentNode): void {
  for (const wrapper of root.querySelectorAll(`${WRAPPER_NAME}[data-by]`)) {
    const text = wrapper.previousSibling;
    if (!isEmptyText(text) || !isEmptyText(wrapper.lastChild)) continue;
    text.data = wrapper.textContent;
    wrapper.remove();
  }
}

function lengthOf(run: TextRun, index: number): number {
  return (run.nodes[index + 1]?.start ?? run.text.length) - (run.nodes[index]?.start ?? 0);
}

/** The first of a wrapper's children that starts at an offset of its text; a text that reaches over it is cut in two. */
function childAt(wrapper: Element, offset: number): ChildNode | null {
  let at = 0;
  for (let child = wrapper.firstChild; child; child = child.nextSibling) {
    if (at >= offset) return child;
    const length = child.textContent?.length ?? 0;
    if (at + length > offset && isText(child)) return child.splitText(offset - at);
    at += length;
  }
  return null;
}

/** Puts new nodes in place of a stretch of a wrapper's text. Its ends fall between words or into plain text. */
function replaceStretch(wrapper: Element, { start, end }: Span, fresh: DocumentFragment): void {
  const first = childAt(wrapper, start);
  const after = childAt(wrapper, end);
  for (let child = first; child && child !== after;) {
    const next = child.nextSibling;
    child.remove();
    child = next;
  }
  wrapper.insertBefore(fresh, after);
}

/** Between two words a line may break, inside a word it may not (`ruby.css`). */
function appendWord(parent: Element | DocumentFragment, word: Node, make: Makers['element']): void {
  if (parent.lastChild?.nodeType === Node.ELEMENT_NODE && word.nodeType === Node.ELEMENT_NODE)
    parent.append(make('wbr'));
  parent.append(word);
}
