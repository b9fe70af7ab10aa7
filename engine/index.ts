/** The engine: strings in, annotations out. The same in the background, in Node, in tests and in benches. */
import type { Article, ArticleReading, Card, PersonReading, Token } from './annotation.ts';
import { annotateParagraph, type EngineParts } from './annotate.ts';
import { cardOf, cardOfHeadword } from './look-up.ts';
import { readArticle, readPeople, withoutWorkings } from './read.ts';

export type { EngineParts } from './annotate.ts';
export type * from './annotation.ts';
export type { Span } from '../language/span.ts';

/** A token to look up: its span in the text of its paragraph. */
export interface TokenAddress {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  /** Other text of the article, where the people of the paragraph may be introduced; may be empty. */
  readonly context: string;
  /** Day of the article as `YYYY-MM-DD`, against which 去年 is resolved; null where it is not known. */
  readonly publishedOn: string | null;
}

export interface Engine {
  /** Tokens of each paragraph, tiling it. `context` is other text of the same article, for the names it introduces. */
  annotate(paragraphs: readonly string[], context: string, publishedOn: string | null): Token[][];
  /** What the popover over a token says; null when the span is no token of the paragraph. */
  lookUp(address: TokenAddress): Card | null;
  /** What the popover says of a headword; null when the glossary has none. */
  lookUpHeadword(headword: string): Card | null;
  /** Everything that Yanzhen says of an article. */
  read(article: Article): ArticleReading;
}

export function createEngine(parts: EngineParts): Engine {
  return {
    annotate: (paragraphs, context, publishedOn) =>
      paragraphs.map((text) => annotateParagraph(text, context, publishedOn, parts).map(withoutWorkings)),
    lookUp({ paragraph, start, end, context, publishedOn }) {
      const tokens = annotateParagraph(paragraph, context, publishedOn, parts);
      const token = tokens.find((candidate) => candidate.start === start && candidate.end === end);
      if (token === undefined) return null;
      const person = token.kind === 'person' ? findPerson(token.text, paragraph, context, parts) : null;
      return cardOf(token, person, parts);
    },
    lookUpHeadword: (headword) => cardOfHeadword(headword, parts.glossary),
    read: (article) => readArticle(article, parts),
  };
}

function findPerson(name: string, paragraph: string, context: string, parts: EngineParts): PersonReading | null {
  const paragraphs = [...context.split('\n'), paragraph];
  return readPeople(paragraphs, null, parts).find((person) => person.name === name) ?? null;
}
