/** A word that a person has kept, with the sentence in which they met it. Plain data, the same in store, page and file. */
import * as v from 'valibot';

/** With their sentences these stay well below what a browser lets an extension keep. */
export const MOST_SAVED_WORDS = 10_000;
export const LONGEST_SENTENCE = 1_000;
const LONGEST_ENGLISH = 1_000;
const LONGEST_NOTE = 2_000;
const LONGEST_TITLE = 1_000;
const LONGEST_ADDRESS = 4_000;

/** Control characters and halves of a character become others of the same length, so that spans go on to fit. */
const clean = (text: string): string => text.toWellFormed().replaceAll(/\p{Cc}/gu, ' ');
const cleanLines = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ');

const line = (most: number) =>
  v.pipe(
    v.string('is missing'),
    v.transform(clean),
    v.trim(),
    v.maxLength(most, `is longer than ${most.toLocaleString('en')} characters`),
  );

const headword = v.pipe(
  line(60),
  v.minLength(1, 'is empty'),
  v.regex(/[\p{L}\p{N}]/u, 'holds no letter, digit or Chinese character'),
);
const sentence = v.pipe(
  v.string('is missing'),
  v.transform(clean),
  v.maxLength(LONGEST_SENTENCE, `is longer than ${LONGEST_SENTENCE.toLocaleString('en')} characters`),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.nullable(v.object({ start: offset, end: offset }));

interface Placed {
  readonly sentence: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}
const isInside = ({ sentence: text, span: place }: Placed): boolean =>
  place === null || (place.start < place.end && place.end <= text.length);

/** What a content script knows of a word that a person keeps; where it stood is told by the browser. */
export const wishSchema = v.pipe(
  v.object({
    headword,
    reading: line(300),
    english: line(LONGEST_ENGLISH),
    sentence,
    /** Where the word stands in the sentence, in UTF-16 code units; null where it does not stand there as it is. */
    span,
    title: line(LONGEST_TITLE),
  }),
  v.check((wish) => isInside(wish), 'The word does not lie in its sentence.'),
);
export type WordWish = v.InferOutput<typeof wishSchema>;

/** Addresses become links: of the web, or none. */
const address = v.pipe(
  line(LONGEST_ADDRESS),
  v.check(
    (text) => text === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
    'is no web address',
  ),
);

export const editSchema = v.object({
  english: line(LONGEST_ENGLISH),
  note: v.pipe(
    v.string('is missing'),
    v.transform(cleanLines),
    v.trim(),
    v.maxLength(LONGEST_NOTE, `is longer than ${LONGEST_NOTE.toLocaleString('en')} characters`),
  ),
});
export type WordEdit = v.InferOutput<typeof editSchema>;

export const savedWordSchema = v.pipe(
  v.object({
    /** Given once and never changed: files and flashcards know the word by it. */
    id: v.pipe(v.string('is missing'), v.regex(/^[\w-]{4,64}$/, 'is no identifier')),
    ...wishSchema.entries,
    ...editSchema.entries,
    address,
    /** A day, or a moment in UTC: `2025-01-16T08:30:00.000Z`. */
    savedOn: v.pipe(
      v.string('is missing'),
      v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/, 'is no date such as 2025-01-16'),
      v.check((text) => !Number.isNaN(Date.parse(text)), 'is no date of the calendar'),
    ),
  }),
  v.forward(v.partialCheck([['sentence'], ['span']], isInside, 'does not lie in the sentence'), ['span']),
);
export type SavedWord = v.InferOutput<typeof savedWordSchema>;

/** The address of a web page without its fragment; empty for what is no page of the web. */
export function pageAddress(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const page = new URL(url);
  page.hash = '';
  const kept = v.safeParse(address, page.href);
  return kept.success ? kept.output : '';
}
