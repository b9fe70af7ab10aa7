/** An article as it leaves Yanzhen: what was read in it, what the glossary says of its terms, and where it stood. */
import type { Article, ArticleReading, Card, Engine, ReadingStyle, Token } from '../engine/index.ts';

/** Where an article stood. */
export interface ArticleSource {
  /** The name of the site, or its host. */
  readonly outlet: string;
  /** `YYYY-MM-DD`; null where the page does not tell it. */
  readonly date: string | null;
  readonly address: string;
}

/** What the glossary says of a term. */
export interface GlossaryNote {
  /** Headword of the entry, as the tokens of the article name it. */
  readonly entry: string;
  readonly reading: string;
  readonly english: string;
  /** The title of the source of the English; null where it is ours. */
  readonly source: string | null;
  readonly meaning: string;
}

export interface ArticleExport {
  readonly reading: ArticleReading;
  /** Tokens of the title, where it is no paragraph of the article; may be empty. */
  readonly titleTokens: readonly Token[];
  /** In the order in which the article uses the terms. */
  readonly notes: readonly GlossaryNote[];
  /** Null for a file, which stood nowhere. */
  readonly source: ArticleSource | null;
}

/** Reads an article for its export; what stands in `source` is taken as it is told. */
export function exportOf(
  article: Article,
  source: ArticleSource | null,
  engine: Engine,
  style?: ReadingStyle,
): ArticleExport {
  const { title, paragraphs, date } = article;
  const reading = engine.read(article, style);
  const cards = reading.terms.map(({ entry }) => engine.lookUpHeadword(entry, style));
  const [titleTokens = []] =
    title === null ? [] : engine.annotate([title], paragraphs.join('\n').slice(0, CONTEXT_CHARACTERS), date, style);
  return { reading, titleTokens, notes: notesOf(reading, cards), source };
}

/** So much of an article introduces the names that its title may have. */
const CONTEXT_CHARACTERS = 8_000;

/** The notes on the terms of an article, from the card of each in the order of `reading.terms`. */
export function notesOf({ terms }: ArticleReading, cards: readonly (Card | null)[]): GlossaryNote[] {
  return terms.flatMap(({ entry, english }, index) => {
    const told = cards[index]?.entry;
    if (!told) return [];
    const [rendering] = told.renderings;
    return {
      entry,
      reading: told.reading,
      english: rendering?.english ?? english,
      source: rendering?.source ?? null,
      meaning: told.meaning,
    };
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2025-01-16` → `16 January 2025` */
export function sayDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, MONTHS[(month ?? 0) - 1], year].join(' ');
}
