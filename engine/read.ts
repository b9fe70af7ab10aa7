/** A whole article in, everything that Yanzhen says of it out. */
import { readEnglish, type ChunkedParagraph, type Person } from '../english/index.ts';
import type { Chunk } from '../english/chunk.ts';
import { figureUnit, sayFigure } from '../english/figure.ts';
import type { ReadingStyle } from '../language/reading/style.ts';
import { detectLanguage } from '../language/script.ts';
import type {
  Article,
  ArticleReading,
  BriefLine,
  FigureReading,
  ParagraphReading,
  PersonReading,
  Statement,
  TermReading,
} from './annotation.ts';
import { annotateParagraph, type AnnotatedToken, type EngineParts } from './annotate.ts';
import { findNote } from './note.ts';
import { styleTokens } from './style.ts';
import { surveyArticle } from './surroundings.ts';
import { findUnknownTerms } from './unknown.ts';

export function readArticle(article: Article, style: ReadingStyle, parts: EngineParts): ArticleReading {
  const context = article.paragraphs.join('\n');
  const surroundings = surveyArticle(context, article.date, parts.lexicon);
  const annotated = article.paragraphs.map((text) => annotateParagraph(text, surroundings, parts));
  const english = readEnglish({
    title: article.title,
    date: article.date,
    paragraphs: annotated.map((tokens) => chunkParagraph(tokens, parts)),
  });
  const notes = article.paragraphs.map((text) => findNote(text, parts.glossary.notes));
  const paragraphs = article.paragraphs.map((text, index): ParagraphReading => {
    const note = notes[index];
    return {
      text,
      tokens: styleTokens(annotated[index] ?? [], style, parts.lexicon),
      english: note ? note.map(({ statement }) => statement) : (english.paragraphs[index] ?? []),
    };
  });
  const noted = notes.flatMap((note, paragraph) =>
    (note ?? []).filter(({ brief }) => brief).map(({ statement }): BriefLine => briefLine(statement, paragraph)),
  );
  const terms = countTerms(annotated);
  return {
    title: article.title,
    language: detectLanguage(context),
    paragraphs,
    figures: annotated.flatMap((tokens, paragraph) => figuresOf(tokens, paragraph)),
    terms,
    people: english.people.map(asPersonReading),
    brief: noted.length > 0 ? noted : english.brief,
    facts: english.facts.map((fact) => ({ ...fact, amount: exactNumber(fact.amount) })),
    coverage: {
      clauses: english.clauses,
      told: english.told,
      terms: terms.length,
      unknown: findUnknownTerms(annotated, parts.lexicon),
    },
  };
}

/** What English knows of the people of an article; the popover over a name shows it. */
export function readPeople(
  paragraphs: readonly string[],
  publishedOn: string | null,
  parts: EngineParts,
): PersonReading[] {
  const context = paragraphs.join('\n');
  const surroundings = surveyArticle(context, publishedOn, parts.lexicon);
  const chunked = paragraphs.map((text) => chunkParagraph(annotateParagraph(text, surroundings, parts), parts));
  return readEnglish({ title: null, date: publishedOn, paragraphs: chunked }).people.map(asPersonReading);
}

/** English is made from the simplified text; its spans are those of the text as it is written. */
function chunkParagraph(tokens: readonly AnnotatedToken[], parts: EngineParts): ChunkedParagraph {
  const text = tokens.map(({ segment }) => segment.text).join('');
  return { text, chunks: joinDistricts(tokens.map((token) => asChunk(token, parts))) };
}

/** 临江|区: a district of which only the bare name is known, and not the districts of a place of that name; 清河市|区: its urban area. */
function joinDistricts(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const place = joined.at(-1);
    const isDistrict = chunk.text === '区' && place?.kind === 'place' && place.entry === null && place.gloss !== null;
    if (!isDistrict) joined.push(chunk);
    else {
      const gloss = /..市$/u.test(place.text) ? `urban ${place.gloss}` : `${place.gloss} District`;
      const district = { text: place.text + chunk.text, end: chunk.end, gloss };
      joined.splice(-1, 1, { ...place, ...district, pinyin: null, syllables: null });
    }
  }
  return joined;
}

function asChunk({ found, entry, segment, ...token }: AnnotatedToken, { glossary }: EngineParts): Chunk {
  return {
    start: token.start,
    end: token.end,
    text: segment.text,
    kind: token.kind,
    headword: entry,
    entry: entry === null ? null : (glossary.find(entry)?.entry ?? null),
    figure: found?.figure ?? null,
    period: found?.period ?? null,
    pinyin: token.pinyin,
    syllables: token.syllables,
    gloss: token.gloss,
  };
}

function asPersonReading({ name, english, title, organisation }: Person): PersonReading {
  return { name, english, title, organisation };
}

function briefLine(statement: Statement, paragraph: number): BriefLine {
  const { start, end, speaker } = statement;
  const section = statement.status === 'target' || statement.status === 'plan' ? 'goals' : 'facts';
  const text = speaker === null ? statement.text : `${speaker}: ${statement.text}`;
  return { section, text, paragraph, start, end };
}

function figuresOf(tokens: readonly AnnotatedToken[], paragraph: number): FigureReading[] {
  return tokens.flatMap(({ found, start, end, text }) => {
    const figure = found?.figure;
    if (!figure) return [];
    return {
      paragraph,
      start,
      end,
      text,
      value: exactNumber(figure.value),
      low: exactNumber(figure.low),
      high: exactNumber(figure.high),
      unit: figureUnit(figure),
      english: sayFigure(figure),
    };
  });
}

/** A decimal as a number, or null where a number could not hold all of its digits. */
function exactNumber(decimal: string | null): number | null {
  if (decimal === null) return null;
  const digits = decimal.replace(/^-|\./g, '').replace(/^0+|0+$/g, '');
  return digits.length <= 15 ? Number(decimal) : null;
}

function countTerms(paragraphs: readonly (readonly AnnotatedToken[])[]): TermReading[] {
  const counts = new Map<string, TermReading>();
  for (const { entry, kind, text, gloss } of paragraphs.flat()) {
    if (entry === null || kind === 'word') continue;
    const known = counts.get(entry);
    counts.set(
      entry,
      known ? { ...known, count: known.count + 1 } : { entry, headword: text, english: gloss ?? '', count: 1 },
    );
  }
  return [...counts.values()];
}
