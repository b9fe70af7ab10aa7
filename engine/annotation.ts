/** The types that everybody speaks: what the engine says of a text. Plain data, so that it crosses a message border as it is. */
import type { Span } from '../language/span.ts';

export type TokenKind =
  | 'word'
  | 'term'
  | 'figure'
  | 'period'
  | 'person'
  | 'place'
  | 'organisation'
  | 'punctuation'
  | 'other';

/** One unit of a paragraph. The tokens of a paragraph tile it: they meet without gap or overlap. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
  /** The reading as printed over the word, `Chóngqìng`; null where there is nothing to read aloud. */
  readonly pinyin: string | null;
  /** One per Han character of `text`, citation tones: `['chóng', 'qìng']`. */
  readonly syllables: readonly string[] | null;
  /** Headword of the glossary entry, for a term, organisation or place that the glossary knows. */
  readonly entry: string | null;
  /** A short English gloss, where one is known. */
  readonly gloss: string | null;
  /** Rank of a word by frequency in general Chinese, 1 for the commonest; null for what is no word of the dictionary, and for terms, names and figures. */
  readonly rank: number | null;
}

export type StatementKind =
  | 'note' // hand-written by us for this very text
  | 'statement' // made from facts that parsed whole
  | 'digest'; // figures and key terms only, without a claim about how they hang together
export type Status = 'reported' | 'target' | 'plan' | 'claim';

/** An English sentence about a paragraph, and the Chinese that it rests on. */
export interface Statement extends Span {
  readonly text: string;
  readonly kind: StatementKind;
  readonly status: Status | null;
  /** Who says so in the article, in English with the title; null where the article itself reports it. */
  readonly speaker: string | null;
}

export interface FigureReading extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  readonly text: string;
  /** The exact amount in the unit's base, 270000000000 for 2700亿元; null for a range or where a number cannot hold it exactly. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** 'RMB', '%', 'percentage points', 'vehicles', …; null for a bare number. */
  readonly unit: string | null;
  readonly english: string;
}

export interface TermReading {
  /** Headword of the entry. */
  readonly entry: string;
  /** The form that the article uses first. */
  readonly headword: string;
  readonly english: string;
  readonly count: number;
}

export interface PersonReading {
  /** 王志杰 */
  readonly name: string;
  /** Wang Zhijie */
  readonly english: string;
  /** In English, 'Director'; null where the article gives none that we can render. */
  readonly title: string | null;
  readonly organisation: string | null;
}

/** A fact as a row of the table of figures. */
export interface FactReading extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  /** 'Gross regional product' */
  readonly indicator: string;
  readonly place: string | null;
  /** 'RMB 4.465 trillion'; null where the text tells only a change. */
  readonly value: string | null;
  /** In the base of its unit; null for a range and where a number cannot hold it exactly. */
  readonly amount: number | null;
  readonly unit: string | null;
  /** 'up 5.8% year on year' */
  readonly change: string | null;
  /** 'In 2024' */
  readonly period: string | null;
  readonly status: Status | null;
  readonly speaker: string | null;
}

/** What a line of the brief is about, in the order in which they stand. */
export type BriefSection = 'happened' | 'people' | 'facts' | 'goals' | 'policies';

export interface BriefLine extends Span {
  readonly section: BriefSection;
  readonly text: string;
  readonly paragraph: number;
}

export interface Coverage {
  /** Clauses in the article, and how many of them are told in English. */
  readonly clauses: number;
  readonly told: number;
  /** Distinct terms explained. */
  readonly terms: number;
  /** Strings that look like policy terms and that the glossary does not know. */
  readonly unknown: readonly string[];
}

export interface ParagraphReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly english: readonly Statement[];
}

/** Everything that Yanzhen says of an article; also the object that `npm run read -- FILE --format json` prints. */
export interface ArticleReading {
  readonly title: string | null;
  readonly language: 'zh-Hans' | 'zh-Hant' | 'other';
  readonly paragraphs: readonly ParagraphReading[];
  readonly figures: readonly FigureReading[];
  readonly terms: readonly TermReading[];
  readonly people: readonly PersonReading[];
  readonly brief: readonly BriefLine[];
  readonly facts: readonly FactReading[];
  readonly coverage: Coverage;
}

/** What is read: the article as strings. */
export interface Article {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  /** Day of publication as `YYYY-MM-DD`, where the page tells it; periods such as 去年 are resolved against it. */
  readonly date: string | null;
}

// ---------------------------------------------------------------------------------------------------------------
// What a popover says

export interface CardRendering {
  readonly english: string;
  readonly standing: 'official' | 'state-media' | 'analyst' | 'reference' | 'ours' | 'yours';
  /** Title and year of the source; null when ours. */
  readonly source: string | null;
  readonly address: string | null;
}

export interface EntryCard {
  readonly headword: string;
  readonly kind: string;
  readonly reading: string;
  readonly renderings: readonly CardRendering[];
  readonly meaning: string;
  readonly gloss: string | null;
  readonly caution: string | null;
  readonly level: string | null;
  readonly since: string | null;
  readonly supersededBy: string | null;
  /** `entry` is set where the part has an entry of its own. */
  readonly parts: readonly { readonly chinese: string; readonly english: string; readonly entry: string | null }[];
  readonly see: readonly { readonly headword: string; readonly english: string }[];
  /** Other forms of the same. */
  readonly aliases: readonly string[];
  /** What an indicator is told in. */
  readonly unit: string | null;
  /** The desk of the glossary at which it stands; null for a person's own. */
  readonly desk: string | null;
}

export interface FigureCard {
  /** RMB 270 billion */
  readonly english: string;
  /** 270,000,000,000 yuan; null where digits in full say nothing more. */
  readonly digits: string | null;
  /** How the Chinese unit works: '亿 is 100 million'. */
  readonly explanation: string | null;
  /** 'USD 37.9 billion at your rate of 7.12 yuan'; null where the reader has set none, and for what is no sum of yuan. */
  readonly converted: string | null;
}

/** A place of the gazetteer. */
export interface PlaceCard {
  readonly english: string;
  readonly level: 'province' | 'prefecture' | 'county' | 'area';
  /** English name of the province or city that it lies in; null where several places bear the name. */
  readonly within: string | null;
}

/** A word of the general dictionary. */
export interface DictionaryWord {
  readonly simplified: string;
  readonly traditional: string;
  readonly pinyin: string;
  readonly definitions: readonly string[];
}

/** What the popover over a token says. Parts that do not apply are null or empty. */
export interface Card {
  readonly text: string;
  readonly kind: TokenKind;
  readonly pinyin: string | null;
  readonly entry: EntryCard | null;
  readonly figure: FigureCard | null;
  readonly person: PersonReading | null;
  readonly place: PlaceCard | null;
  /** The word itself first, then its parts. */
  readonly words: readonly DictionaryWord[];
}
