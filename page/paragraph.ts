/** Paragraphs: the text runs that we read, as the engine gets them. */
import type { Article } from '../engine/annotation.ts';
import { findArticle, type PageArticle } from './article.ts';
import { contains, documentOf, nameOf, pristine } from './element.ts';
import { hasHan, isBlockByName, walkRuns, type CollectOptions, type TextRun } from './text-run.ts';

export interface Paragraph {
  readonly run: TextRun;
  /** The run's text, or a piece of a long one, without white space at its ends: what the engine reads, what offsets count in. */
  readonly text: string;
  /** Where `text` starts in the run. */
  readonly offset: number;
  /** False for the article's heading: annotated too, but its title and no paragraph. */
  readonly isInArticle: boolean;
}

/** Longer runs are read in pieces: nobody writes such paragraphs, but some pages put a whole book into one text. */
const LONGEST_RUN = 2_000;
const PIECE = 1_000;

/** Where the piece of a text ends that starts at `start`: after its last sentence, or else clause, or anywhere. */
function endOfPiece(text: string, start: number): number {
  if (text.length - start <= LONGEST_RUN) return text.length;
  const piece = text.slice(start, start + PIECE);
  const sentence = /^[^]*[。！？!?\n]/.exec(piece) ?? /^[^]*[；;，,\s]/.exec(piece);
  // The second half of a character of two code units stays with the first.
  return start + (sentence?.[0].length ?? piece.replace(/[\ud800-\udbff]$/, '').length);
}

function toParagraphs(run: TextRun, isInArticle: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0, end = 0; start < run.text.length; start = end) {
    end = endOfPiece(run.text, start);
    const piece = run.text.slice(start, end);
    const text = piece.trim();
    if (hasHan(text))
      paragraphs.push({ run, text, offset: start + piece.length - piece.trimStart().length, isInArticle });
  }
  return paragraphs;
}

/** In a browser the computed style tells blocks and hidden elements; in jsdom that is slow and knows little. */
function optionsFor(document: Document, skips: PageArticle['skips']): CollectOptions {
  const view = pristine(document).defaultView;
  if (!view?.IntersectionObserver) return { skips, isBlock: isBlockByName };
  return {
    skips,
    isHidden: (element) => view.getComputedStyle(element).display === 'none',
    isBlock: (element) => {
      const name = nameOf(element);
      return (
        name === 'br' || name === 'hr' || !/^(?:inline|ruby|contents)/.test(view.getComputedStyle(element).display)
      );
    },
  };
}

type SourceOf = (node: Text) => string;

/** What is read in document order: the heading, wherever it stands, and the paragraphs of the article. */
export function collectParagraphs(found: PageArticle, sourceOf?: SourceOf): readonly Paragraph[] {
  return [...walkParagraphs(found, sourceOf)].filter((paragraph) => paragraph !== null);
}

/** The same one after the other; null every so often where the page has none for a stretch (`walkRuns`). */
export function* walkParagraphs(
  { element, heading, skips }: PageArticle,
  sourceOf?: SourceOf,
): Generator<Paragraph | null, void> {
  const options = { ...optionsFor(documentOf(element), skips), ...(sourceOf && { sourceOf }) };
  const roots = heading && !contains(element, heading) ? [heading, element] : [element];
  for (const root of roots) {
    for (const run of walkRuns(root, options)) {
      if (run) yield* toParagraphs(run, heading === null || !contains(heading, run.block));
      else yield null;
    }
  }
}

function isSameRun(one: TextRun, other: TextRun): boolean {
  return (
    one.text === other.text &&
    one.block === other.block &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every(
      ({ node, start }, index) => other.nodes[index]?.node === node && other.nodes[index]?.start === start,
    )
  );
}

/** Gives the very object of `known` for a paragraph that has not changed, so that what is known of it still holds. */
export function keepKnown(known: Iterable<Paragraph>): (fresh: Paragraph) => Paragraph {
  const byFirstNode = new Map<Text | undefined, Map<number, Paragraph>>();
  for (const paragraph of known) {
    const first = paragraph.run.nodes[0]?.node;
    const pieces = byFirstNode.get(first) ?? new Map<number, Paragraph>();
    byFirstNode.set(first, pieces.set(paragraph.offset, paragraph));
  }
  const same = new WeakMap<TextRun, boolean>();
  return (fresh) => {
    const { run, offset, isInArticle } = fresh;
    const before = byFirstNode.get(run.nodes[0]?.node)?.get(offset);
    if (!before || before.isInArticle !== isInArticle) return fresh;
    if (!same.has(run)) same.set(run, isSameRun(before.run, run));
    return same.get(run) === true ? before : fresh;
  };
}

/** The article of a document as strings, for those who only want to read it; works without layout, in jsdom too. */
export function readArticle(document: Document): Article {
  const found = findArticle(document);
  const paragraphs = collectParagraphs(found).filter(({ isInArticle }) => isInArticle);
  return { title: found.title, date: found.date, paragraphs: paragraphs.map(({ text }) => text) };
}
