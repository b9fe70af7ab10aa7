/**
 * What the background is asked, and the shape of what each request carries. Validated on arrival: a compromised page may
 * forge what a content script sends. Pages import types from here and nothing else, so that they load no schemas.
 */
import * as v from 'valibot';
import { changeSchema } from '../personal/change.ts';
import { correctionSchema, reaches } from '../personal/schema.ts';
import { wordsChangeSchema } from '../vocabulary/change.ts';
import { savedWordSchema, wishSchema } from '../vocabulary/saved-word.ts';
import { LONGEST_ARTICLE, LONGEST_CONTEXT, LONGEST_PARAGRAPH, MOST_PARAGRAPHS, pageCommands } from './protocol.ts';

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

const article = {
  title,
  paragraphs: v.pipe(
    v.array(paragraph),
    v.check((list) => list.reduce((sum, text) => sum + text.length, 0) <= LONGEST_ARTICLE, 'The article is too long.'),
  ),
  date: day,
};

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
  'read-article': v.object({ ...article, style }),
  /** The article as a file; the background says on which page it stands. */
  'export-article': v.object({
    ...article,
    style,
    outlet: v.pipe(v.string(), v.maxLength(300)),
    format: v.picklist(['html', 'markdown']),
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
  /** Puts the panel's script into the asking frame. */
  'bring-panel': v.object({}),
  'control-page': v.object({ tabId: offset, command: v.picklist(pageCommands) }),
} as const;

export type RequestName = keyof typeof requests;
export type Payload<Name extends RequestName> = v.InferOutput<(typeof requests)[Name]>;

const requestNames = Object.keys(requests) as [RequestName, ...RequestName[]];
export const envelope = v.object({ name: v.picklist(requestNames), payload: v.unknown() });
