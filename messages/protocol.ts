/**
 * The border between pages and background: every message, the shape of what it carries, and the type of its answer. What
 * crosses is validated on arrival; a compromised page may forge what a content script sends.
 */
import * as v from 'valibot';
import type { ArticleReading, Card, Token } from '../engine/index.ts';
import { changeSchema } from '../personal/change.ts';
import { correctionSchema, reaches, type Collection, type Correction } from '../personal/schema.ts';
import { wordsChangeSchema } from '../vocabulary/change.ts';
import { savedWordSchema, wishSchema, type SavedWord } from '../vocabulary/saved-word.ts';

/** Longest paragraph that the background takes, in UTF-16 code units; the longest seen on news pages is about 4,000. */
export const LONGEST_PARAGRAPH = 50_000;
/** Most paragraphs in one message. */
export const MOST_PARAGRAPHS = 400;
/** Longest text, in all, of an article that is read for the panel. */
export const LONGEST_ARTICLE = 200_000;
/** How much of an article goes along with each batch, so that names introduced in its lead are known further down. */
export const LONGEST_CONTEXT = 8_000;

const paragraph = v.pipe(v.string(), v.maxLength(LONGEST_PARAGRAPH));
const context = v.pipe(v.string(), v.maxLength(LONGEST_CONTEXT));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const title = v.nullable(v.pipe(v.string(), v.maxLength(1_000)));
const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));

/** As many words as a person may take in from a file at once. */
const words = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(50_000));
const style = v.object({
  notation: v.picklist(['marks', 'numbers', 'zhuyin']),
  sandhi: v.boolean(),
  capitals: v.boolean(),
});

/** A second currency and the yuan for one unit of it. */
const rate = v.nullable(
  v.object({
    code: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    yuan: v.pipe(v.string(), v.regex(/^(?=.*[1-9])\d{1,6}(\.\d{1,6})?$/)),
  }),
);

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

/** Asked of the background, by content scripts and by our own pages. */
export const requests = {
  annotate: v.object({
    paragraphs: v.pipe(v.array(paragraph), v.maxLength(MOST_PARAGRAPHS)),
    context,
    publishedOn: day,
    style,
  }),
  'look-up': v.object({ paragraph, start: offset, end: offset, context, publishedOn: day, style, rate }),
  'look-up-headword': v.object({ headword: v.pipe(v.string(), v.maxLength(100)), style }),
  /** The entries of an article, all at once, for its glossary notes. */
  'look-up-headwords': v.object({
    headwords: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(2_000)),
    style,
  }),
  'read-article': v.object({
    title,
    paragraphs: v.pipe(
      v.array(paragraph),
      v.check(
        (list) => list.reduce((sum, text) => sum + text.length, 0) <= LONGEST_ARTICLE,
        'The article is too long.',
      ),
    ),
    date: day,
    style,
  }),
  'change-known-words': v.object({ add: words, remove: words }),
  /** Keeps a word; the background says on which page it stood and when. */
  'save-word': wishSchema,
  /** Takes back what `save-word` has just kept. */
  'forget-word': v.object({ id: savedWordSchema.entries.id }),
  'change-words': wordsChangeSchema,
  /** Opens the page of the saved words in a tab of its own. */
  'open-words': v.object({ query: v.pipe(v.string(), v.maxLength(100)) }),
  /** A correction from the popover; the background says on which page it was made. */
  correct: v.object({
    form: v.pipe(v.string(), v.maxLength(60)),
    reading: v.pipe(v.string(), v.maxLength(300)),
    rendering: v.pipe(v.string(), v.maxLength(300)),
    reach: v.picklist(reaches),
  }),
  'forget-correction': correctionSchema,
  /** Opens the entry's page in the glossary, in a tab of its own: a web page may not lead there. */
  'open-entry': v.object({ headword: v.pipe(v.string(), v.maxLength(100)) }),
  'change-collection': changeSchema,
  'is-always-read': v.object({}),
  'control-page': v.object({ tabId: offset, command: v.picklist(pageCommands) }),
} as const;

export type RequestName = keyof typeof requests;
export type Payload<Name extends RequestName> = v.InferOutput<(typeof requests)[Name]>;

export interface Answers {
  annotate: readonly (readonly Token[])[];
  'look-up': Card | null;
  'look-up-headword': Card | null;
  /** One for each headword, in their order. */
  'look-up-headwords': readonly (Card | null)[];
  'read-article': ArticleReading;
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
}

/** What a page says of itself. */
export interface PageState {
  readonly reading: boolean;
  readonly panelOpen: boolean;
  readonly chinese: boolean;
  /** Words with pinyin and terms marked so far; they grow as the reader scrolls. */
  readonly words: number;
  readonly terms: number;
  /** In the reader's words; null when all is well. */
  readonly error: string | null;
}

export const pageStateSchema: v.GenericSchema<PageState> = v.object({
  reading: v.boolean(),
  panelOpen: v.boolean(),
  chinese: v.boolean(),
  words: offset,
  terms: offset,
  error: v.nullable(v.string()),
});

const requestNames = Object.keys(requests) as [RequestName, ...RequestName[]];
export const envelope = v.object({ name: v.picklist(requestNames), payload: v.unknown() });

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
