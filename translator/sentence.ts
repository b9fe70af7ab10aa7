/** The sentences of an article, each with the figures and terms that we know in it. */
import type { ArticleReading } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';

export interface KnownFigure extends Span {
  readonly chinese: string;
  readonly english: string;
  /** In the unit's base: 270000000000 for 2700亿元. Empty where no number holds it exactly; two for a range. */
  readonly numbers: readonly number[];
}

export interface KnownTerm extends Span {
  readonly chinese: string;
  readonly english: string;
}

/** A sentence of a paragraph; offsets are UTF-16 code units of the paragraph. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly text: string;
  readonly figures: readonly KnownFigure[];
  readonly terms: readonly KnownTerm[];
}

const ENDS = /[。！？!?][”』」’）)]*/gu;

/** Every sentence with Chinese in it, from the first paragraph to the last. */
export function sentencesOf({ paragraphs, figures, terms }: ArticleReading): Sentence[] {
  const englishOf = new Map(terms.map(({ entry, english }) => [entry, english]));
  return paragraphs.flatMap(({ text, tokens }, paragraph) =>
    cutSentences(text).map((span): Sentence => {
      const isInside = ({ start, end }: Span) => span.start <= start && end <= span.end;
      return {
        ...span,
        paragraph,
        text: text.slice(span.start, span.end),
        figures: figures
          .filter((figure) => figure.paragraph === paragraph && isInside(figure))
          .map(({ start, end, text: chinese, english, value, low, high }) => ({
            start,
            end,
            chinese,
            english,
            numbers: [value, low, high].filter((number) => number !== null),
          })),
        terms: tokens.filter(isInside).flatMap(({ start, end, entry }) => {
          const english = entry === null ? undefined : englishOf.get(entry);
          return english === undefined ? [] : [{ start, end, chinese: text.slice(start, end), english }];
        }),
      };
    }),
  );
}

function cutSentences(text: string): Span[] {
  const ends = [...text.matchAll(ENDS)].map(({ index, 0: mark }) => index + mark.length);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends
    .map((end, at): Span => ({ start: ends[at - 1] ?? 0, end }))
    .filter(({ start, end }) => /\p{Script=Han}/u.test(text.slice(start, end)));
}
