/** Paragraphs: the text runs that we read, as the engine gets them. */
import type { Article } from '../engine/annotation.ts';
import { findArticle, type PageArticle } from './article.ts';
import { contains, documentOf, nameOf, pristine } from './element.ts';
import { collectRuns, isBlockByName, type CollectOptions, type TextRun } from './text-run.ts';

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

/** What is read in document order: the heading, wherever it stands, and the paragraphs of the article. */
export function collectParagraphs(
  { element, heading, skips }: PageArticle,
  sourceOf?: (node: Text) => string,
): readonly Paragraph[] {
  const options = { ...optionsFor(documentOf(element), skips), ...(sourceOf && { sourceOf }) };
  const above = heading && !contains(element, heading) ? collectRuns(heading, options) : [];
  return [...above, ...collectRuns(element, options)].map((run) =>
    toParagraph(run, heading === null || !contains(heading, run.block)),
  );
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

/** `fresh`, with the very objects of `known` wherever nothing has changed, so that what is known of them still holds. */
export function keepKnown(known: readonly Paragraph[], fresh: readonly Paragraph[]): readonly Paragraph[] {
  const byFirstNode = new Map(known.map((paragraph) => [paragraph.run.nodes[0]?.node, paragraph]));
  return fresh.map((paragraph) => {
    const before = byFirstNode.get(paragraph.run.nodes[0]?.node);
    return before && before.isInArticle === paragraph.isInArticle && isSameRun(before.run, paragraph.run)
      ? before
      : paragraph;
  });
}

/** The article of a document as strings, for those who only want to read it; works without layout, in jsdom too. */
export function readArticle(document: Document): Article {
  const found = findArticle(document);
  const paragraphs = collectParagraphs(found).filter(({ isInArticle }) => isInArticle);
  return { title: found.title, date: found.date, paragraphs: paragraphs.map(({ text }) => text) };
}
