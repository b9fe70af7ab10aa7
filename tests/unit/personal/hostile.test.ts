import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, changeSchema } from '../../../personal/change.ts';
import { writeCsv } from '../../../personal/formats/csv.ts';
import { importFile } from '../../../personal/formats/import-file.ts';
import { ImportError } from '../../../personal/formats/problem.ts';
import { writeTbx } from '../../../personal/formats/tbx.ts';
import { writeYomitan } from '../../../personal/formats/yomitan.ts';
import { collectionSchema, completeCollection, emptyCollection, type Pack } from '../../../personal/schema.ts';
import * as v from 'valibot';
import { runs } from '../../support/properties.ts';

const entries: Pack['entries'] = [
  {
    headword: '云川经验',
    aliases: ['云川做法'],
    reading: '',
    renderings: ['Yunchuan experience'],
    meaning: 'How a county did it.',
  },
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sound: readonly Uint8Array[] = [
  utf8(writeCsv(entries)),
  utf8(writeTbx('Terms', entries)),
  writeYomitan('Terms', entries, '1'),
  utf8(JSON.stringify({ name: 'Terms', entries })),
];

/** A sound file with some of it cut out, doubled or written over. */
const damaged = fc
  .tuple(
    fc.constantFrom(...sound),
    fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.uint8Array({ maxLength: 6 })), { minLength: 1, maxLength: 5 }),
  )
  .map(([file, wounds]) =>
    wounds.reduce((bytes, [at, length, fresh]) => {
      const start = at % (bytes.length + 1);
      return Uint8Array.from([...bytes.slice(0, start), ...fresh, ...bytes.slice(start + length)]);
    }, file),
  );

describe('what a person brings', () => {
  it('is taken or refused in words, however it was damaged', () => {
    fc.assert(
      fc.property(damaged, (bytes) => {
        try {
          const imported = importFile('any.file', bytes);
          expect(['pack', 'collection']).toContain(imported.kind);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('is a sound collection again, whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ packs: fc.anything(), corrections: fc.anything(), desksOff: fc.anything() }),
        ),
        (stored) => {
          expect(v.is(collectionSchema, completeCollection(stored))).toBe(true);
        },
      ),
    );
  });

  it('stays sound after any change that the border lets through', () => {
    const word = fc.string({ unit: fc.constantFrom(...'重庆经验ab '), maxLength: 6 });
    const entry = fc.record({
      headword: word,
      aliases: fc.array(word, { maxLength: 2 }),
      reading: fc.constant(''),
      renderings: fc.array(word, { maxLength: 2 }),
      meaning: word,
    });
    const pack = fc.record({ name: word, on: fc.boolean(), entries: fc.array(entry, { maxLength: 3 }) });
    const correction = fc.record({
      form: word,
      reading: word,
      rendering: word,
      reach: fc.constant('everywhere'),
      where: fc.constant(''),
    });
    const change = fc.oneof(
      fc.anything(),
      fc.record({ change: fc.constant('put-entry'), entry, insteadOf: fc.option(word) }),
      fc.record({ change: fc.constant('remove-entry'), headword: word }),
      fc.record({ change: fc.constant('put-pack'), pack }),
      fc.record({ change: fc.constantFrom('remove-pack', 'switch-pack'), name: word, on: fc.boolean() }),
      fc.record({ change: fc.constant('switch-desk'), desk: word, on: fc.boolean() }),
      fc.record({ change: fc.constantFrom('correct', 'forget-correction'), correction }),
      fc.record({
        change: fc.constant('replace'),
        collection: fc.record({
          packs: fc.array(pack, { maxLength: 2 }),
          corrections: fc.array(correction, { maxLength: 2 }),
          desksOff: fc.array(word, { maxLength: 2 }),
        }),
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (wishes) => {
        let collection = emptyCollection;
        for (const wish of wishes) {
          const parsed = v.safeParse(changeSchema, wish);
          if (parsed.success) collection = applyChange(collection, parsed.output);
        }
        expect(v.is(collectionSchema, collection)).toBe(true);
      }),
    );
  });
});
