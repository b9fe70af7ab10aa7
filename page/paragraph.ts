/** Paragraphs: the text runs that we read, as the engine gets them. */
import type { Article } from '../engine/annotation.ts';
import { findArticle, type PageArticle } from './article.ts';
import { nameOf } from './element.ts';
import { isBlockByName, walkRuns, type CollectOptions, type TextRun } from './text-run.ts';

export interface Paragraph {
  readonly run: TextRun;
  /** The run's text without white space at its ends: what the engine reads, what offsets count in. */
  readonly text: string;
  /** Where `text` starts in the run. */
  readonly offset: number;
  /** False for the article's heading: annotated too, but its title and no paragraph. */
  readonly isInArticle: boolean;
}

function toParagraph(run: TextRun, isInArticle: boolean): Paragraph {
  return { run, text: run.text.trim(), offset: run.text.length - run.text.trimStart().length, isInArticle };
}

/** In a browser the computed style tells blocks and hidden elements; in jsdom that is slow and knows little. */
function optionsFor(document: Document, skips: PageArticle['skips']): CollectOptions {
  const view = document.defaultView;
  if (!view?.IntersectionObserver) return { skips, isBlock: isBlockByName };
  return {
    skips: (element) => skips(element) || view.getComputedStyle(element).display === 'none',
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
  const options = { ...optionsFor(element.ownerDocument, skips), ...(sourceOf && { sourceOf }) };
  const roots = heading && !element.contains(heading) ? [heading, element] : [element];
  for (const root of roots) {
    for (const run of walkRuns(root, options)) yield run && toParagraph(run, heading?.contains(run.block) !== true);
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
  const byFirstNode = new Map([...known].map((paragraph) => [paragraph.run.nodes[0]?.node, paragraph]));
  return (fresh) => {
    const before = byFirstNode.get(fresh.run.nodes[0]?.node);
    return before && before.isInArticle === fresh.isInArticle && isSameRun(before.run, fresh.run) ? before : fresh;
  };
}

/** The article of a document as strings, for those who only want to read it; works without layout, in jsdom too. */
export function readArticle(document: Document): Article {
  const found = findArticle(document);
  const paragraphs = collectParagraphs(found).filter(({ isInArticle }) => isInArticle);
  return { title: found.title, date: found.date, paragraphs: paragraphs.map(({ text }) => text) };
}
