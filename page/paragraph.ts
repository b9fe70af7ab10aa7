/** Paragraphs: the text runs that we read, as the engine gets them. */
import { isAside, type PageArticle } from './article.ts';
import { attributeOf, nameOf } from './element.ts';
import { collectRuns, isBlockByName, type CollectOptions, type TextRun } from './text-run.ts';

export interface Paragraph {
  readonly run: TextRun;
  /** The run's text without white space at its ends: what the engine reads, what offsets count in. */
  readonly text: string;
  /** Where `text` starts in the run. */
  readonly offset: number;
  /** False for a heading that stands outside the article's element: annotated, but no paragraph of the article. */
  readonly isInArticle: boolean;
}

function toParagraph(run: TextRun, isInArticle: boolean): Paragraph {
  return { run, text: run.text.trim(), offset: run.text.length - run.text.trimStart().length, isInArticle };
}

/** In a browser the computed style tells blocks and hidden elements; in jsdom that is slow and knows little. */
function optionsFor(document: Document): CollectOptions {
  const view = document.defaultView;
  if (!view?.IntersectionObserver) return { skips: isAside, isBlock: isBlockByName };
  return {
    skips: (element) => isAside(element) || view.getComputedStyle(element).display === 'none',
    isBlock: (element) => {
      const name = nameOf(element);
      return (
        name === 'br' || name === 'hr' || !/^(?:inline|ruby|contents)/.test(view.getComputedStyle(element).display)
      );
    },
  };
}

/** The paragraphs of an article in document order, a heading before it first. */
export function collectParagraphs(
  { element, heading }: PageArticle,
  sourceOf: (node: Text) => string,
): readonly Paragraph[] {
  const options = { ...optionsFor(element.ownerDocument), sourceOf };
  const above = heading && !element.contains(heading) && !isEditable(heading) ? collectRuns(heading, options) : [];
  return [
    ...above.map((run) => toParagraph(run, false)),
    ...collectRuns(element, options).map((run) => toParagraph(run, true)),
  ];
}

function isEditable(element: Element): boolean {
  return attributeOf(element, 'contenteditable') !== null;
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
