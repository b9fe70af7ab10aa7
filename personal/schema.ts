/** What a person brings: terms of their own in packs, corrections, and which of our desks are silent. */
import * as v from 'valibot';
import type { OwnEntry } from '../glossary/overlay.ts';
import { splitSyllables } from '../language/reading/tone.ts';
import { isHan } from '../language/script.ts';

/** The pack into which terms go that a person adds one by one. */
export const OWN_PACK = 'My terms';
/** All packs together; a page has to be ready while a finger leaves the key. */
export const MOST_ENTRIES = 20_000;
const MOST_PACKS = 50;
const MOST_CORRECTIONS = 5_000;

const line = (most: number) =>
  v.pipe(
    v.string('is missing'),
    v.trim(),
    v.maxLength(most, `is longer than ${most} characters`),
    v.check((text) => !/[\p{Cc}\p{Cs}]/u.test(text), 'holds control characters'),
  );
const form = v.pipe(
  line(60),
  v.minLength(1, 'is empty'),
  v.regex(/[\p{Script=Han}\p{L}\p{N}]/u, 'holds no letter, digit or Chinese character'),
);
const english = v.pipe(line(300), v.minLength(1, 'is empty'));

export const entrySchema = v.pipe(
  v.object({
    headword: form,
    aliases: v.pipe(v.array(form), v.maxLength(20, 'has more than 20 forms')),
    reading: line(300),
    renderings: v.pipe(v.tupleWithRest([english], english, 'is missing'), v.maxLength(8, 'has more than 8 renderings')),
    meaning: v.pipe(v.string('is no text'), v.trim(), v.maxLength(2_000, 'is longer than 2,000 characters')),
  }),
  v.forward(
    v.partialCheck(
      [['headword'], ['reading']],
      ({ headword, reading }) => fits(headword, reading),
      'does not have one syllable for each Chinese character',
    ),
    ['reading'],
  ),
) satisfies v.GenericSchema<unknown, OwnEntry>;

/** Whether a reading has one syllable for each Han character of a form; an empty one says nothing and fits all. */
export function fits(headword: string, reading: string): boolean {
  return reading === '' || splitSyllables(reading).length === [...headword].filter(isHan).length;
}

export const packSchema = v.object({
  name: v.pipe(line(80), v.minLength(1, 'is empty')),
  on: v.boolean('is neither true nor false'),
  entries: v.pipe(
    v.array(entrySchema, 'is no list'),
    v.maxLength(MOST_ENTRIES, `has more than ${MOST_ENTRIES} entries`),
  ),
});
export type Pack = v.InferOutput<typeof packSchema>;

/** Where a correction holds. Addresses are those of the browser, without a fragment. */
export const reaches = ['article', 'site', 'everywhere'] as const;

export const correctionSchema = v.pipe(
  v.object({
    form,
    /** As printed, with tone marks; empty where only the English is corrected. */
    reading: line(300),
    /** Empty where only the reading is corrected. */
    rendering: line(300),
    reach: v.picklist(reaches, 'is neither article nor site nor everywhere'),
    /** Address of the article, origin of the site, or empty. */
    where: line(4_000),
  }),
  v.check(({ form: headword, reading }) => fits(headword, reading), 'The reading does not fit the word.'),
);
export type Correction = v.InferOutput<typeof correctionSchema>;

export const collectionSchema = v.object({
  packs: v.pipe(v.array(packSchema, 'is no list'), v.maxLength(MOST_PACKS, `has more than ${MOST_PACKS} packs`)),
  corrections: v.pipe(
    v.array(correctionSchema, 'is no list'),
    v.maxLength(MOST_CORRECTIONS, `has more than ${MOST_CORRECTIONS} corrections`),
  ),
  /** Desks of our glossary that are switched off. */
  desksOff: v.pipe(v.array(line(80)), v.maxLength(100)),
});
export type Collection = v.InferOutput<typeof collectionSchema>;

export const emptyCollection: Collection = { packs: [], corrections: [], desksOff: [] };

/** What can be read of a stored collection; whatever is damaged is passed over, entry by entry. */
export function completeCollection(stored: unknown): Collection {
  const outer = v.safeParse(
    v.object({
      packs: v.optional(v.unknown()),
      corrections: v.optional(v.unknown()),
      desksOff: v.optional(v.unknown()),
    }),
    stored,
  );
  if (!outer.success) return emptyCollection;
  const { packs, corrections, desksOff } = outer.output;
  return {
    packs: sound(v.object({ ...packSchema.entries, entries: v.unknown() }), packs).map((pack) => ({
      ...pack,
      entries: sound(entrySchema, pack.entries),
    })),
    corrections: sound(correctionSchema, corrections),
    desksOff: sound(v.string(), desksOff),
  };
}

function sound<Schema extends v.GenericSchema>(schema: Schema, list: unknown): v.InferOutput<Schema>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown) => {
    const parsed = v.safeParse(schema, each);
    return parsed.success ? [parsed.output] : [];
  });
}
