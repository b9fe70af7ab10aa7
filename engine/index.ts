/** The engine: strings in, annotations out. The same in the background, in Node, in tests and in benches. */
import type { ExchangeRate } from '../english/second-currency.ts';
import type { Article, ArticleReading, Card, PersonReading, Token } from './annotation.ts';
import { annotateParagraph, type EngineParts } from './annotate.ts';
import { cardOf, cardOfHeadword } from './look-up.ts';
import { readArticle, readPeople } from './read.ts';
import { plainStyle, type ReadingStyle } from '../language/reading/style.ts';
import { styleCard, styleTokens } from './style.ts';
import { surveyArticle, type Surroundings } from './surroundings.ts';

export type { EngineParts } from './annotate.ts';
export type * from './annotation.ts';
export type { ReadingStyle } from '../language/reading/style.ts';
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
  /** How readings are written; the standard's own style where it is left out. */
  readonly style?: ReadingStyle;
  /** For sums of yuan, what they are in another currency. */
  readonly rate?: ExchangeRate | null;
}

export interface Engine {
  /** Tokens of each paragraph, tiling it. `context` is other text of the same article, for the names it introduces. */
  annotate(paragraphs: readonly string[], context: string, publishedOn: string | null, style?: ReadingStyle): Token[][];
  /** What the popover over a token says; null when the span is no token of the paragraph. */
  lookUp(address: TokenAddress): Card | null;
  /** What the popover says of a headword; null when the glossary has none. */
  lookUpHeadword(headword: string, style?: ReadingStyle): Card | null;
  /** Everything that Yanzhen says of an article. */
  read(article: Article, style?: ReadingStyle): ArticleReading;
}

export function createEngine(parts: EngineParts): Engine {
  const survey = rememberSurvey(parts);
  return {
    annotate(paragraphs, context, publishedOn, style = plainStyle) {
      const surroundings = survey(context, publishedOn);
      return paragraphs.map((text) => styleTokens(annotateParagraph(text, surroundings, parts), style, parts.lexicon));
    },
    lookUp({ paragraph, start, end, context, publishedOn, style = plainStyle, rate = null }) {
      const surroundings = survey(context, publishedOn);
      const tokens = annotateParagraph(paragraph, surroundings, parts);
      const token = tokens.find((candidate) => candidate.start === start && candidate.end === end);
      if (token === undefined) return null;
      const person = token.kind === 'person' ? findPerson(token.segment.text, paragraph, context, parts) : null;
      return styleCard(cardOf(token, person, rate, parts), style);
    },
    lookUpHeadword(headword, style = plainStyle) {
      const card = cardOfHeadword(headword, parts.glossary);
      return card && styleCard(card, style);
    },
    read: (article, style = plainStyle) => readArticle(article, style, parts),
  };
}

/** The batches of a page come with the same context, one after the other. */
function rememberSurvey({ lexicon }: EngineParts): (context: string, publishedOn: string | null) => Surroundings {
  let last: { readonly context: string; readonly surroundings: Surroundings } | null = null;
  return (context, publishedOn) => {
    if (last?.context !== context) last = { context, surroundings: surveyArticle(context, publishedOn, lexicon) };
    return { ...last.surroundings, publishedOn };
  };
}

function findPerson(name: string, paragraph: string, context: string, parts: EngineParts): PersonReading | null {
  const paragraphs = [...context.split('\n'), paragraph];
  return readPeople(paragraphs, null, parts).find((person) => person.name === name) ?? null;
}
