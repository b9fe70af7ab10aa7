/**
 * The border between pages and background, as both sides know it: limits, answers, and what a page is told to do. What
 * the background is asked, and how that is validated, stands in `requests.ts`, which no page has to load.
 */
import * as v from 'valibot';
import type { ArticleReading, Card, Token } from '../engine/index.ts';
import type { Collection, Correction } from '../personal/schema.ts';
import type { SavedWord } from '../vocabulary/saved-word.ts';

/** Longest paragraph that the background takes, in UTF-16 code units; the longest seen on news pages is about 4,000. */
export const LONGEST_PARAGRAPH = 50_000;
/** Most paragraphs in one message. */
export const MOST_PARAGRAPHS = 400;
/** Longest text, in all, of an article that is read for the panel. */
export const LONGEST_ARTICLE = 200_000;
/** How much of an article goes along with each batch, so that names introduced in its lead are known further down. */
export const LONGEST_CONTEXT = 8_000;

/** What a page may do at the reader's wish. */
export const pageCommands = [
  'start-reading',
  'stop-reading',
  'toggle-reading',
  /** Reads everything on the page, not its article alone. */
  'read-whole-page',
  'toggle-panel',
  'cite-selection',
  'next-term',
  'previous-term',
  'state',
] as const;
export type PageCommand = (typeof pageCommands)[number];

/** The answer to each request of `requests.ts`. */
export interface Answers {
  annotate: readonly (readonly Token[])[];
  'look-up': Card | null;
  'look-up-headword': Card | null;
  'read-article': ArticleReading;
  /** What stands in the file. */
  'export-article': string;
  'change-known-words': null;
  'save-word': SavedWord;
  'forget-word': null;
  'change-words': null;
  'open-words': null;
  /** The correction as it is kept, by which it can be forgotten. */
  correct: Correction;
  'forget-correction': null;
  'open-entry': null;
  'change-collection': Collection;
  /** Whether the asking page's site is one that a person wants read without being asked. */
  'is-always-read': boolean;
  'control-page': PageState;
  'bring-panel': null;
}

/** What a page says of itself. */
export interface PageState {
  readonly reading: boolean;
  /** What of the page is read: its article alone, or all of it; null while it is not read. */
  readonly scope: 'article' | 'page' | null;
  readonly panelOpen: boolean;
  readonly chinese: boolean;
  /** Words with pinyin and terms marked so far; they grow as the reader scrolls. */
  readonly words: number;
  readonly terms: number;
  /** In the reader's words; null when all is well. */
  readonly error: string | null;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const pageStateSchema: v.GenericSchema<PageState> = v.object({
  reading: v.boolean(),
  scope: v.nullable(v.picklist(['article', 'page'])),
  panelOpen: v.boolean(),
  chinese: v.boolean(),
  words: count,
  terms: count,
  error: v.nullable(v.string()),
});

/** Sent to a page's content script. */
export const pageEnvelope = v.object({ pageCommand: v.picklist(pageCommands) });

/** How an answer travels: an error is told in words, not thrown across the border. */
export type Reply<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: string };
export const replySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), answer: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);
