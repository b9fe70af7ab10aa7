import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePhrases, createPacker, createUnpacker } from '../../../../language/lexicon/pack.ts';
import { decodeUtf8, encodeUtf8 } from '../../../../language/lexicon/utf8.ts';

describe('packed text', () => {
  const sample = ['variant of 綠|绿', 'old variant of (idiom)', 'surname Lü (idiom)'];
  const phrases = choosePhrases(sample);

  it('comes back as it was, whatever the text and the phrases are', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom('of', 'variant', 'ǚ', '\t', '绿', '('), fc.string()) });
    fc.assert(
      fc.property(text, fc.array(text), (text, sample) => {
        for (const chosen of [phrases, choosePhrases(sample)]) {
          expect(createUnpacker(chosen)(createPacker(chosen)(text))).toBe(text);
        }
      }),
    );
  });

  it('is shorter than its letters where a phrase comes again', () => {
    expect(createPacker(phrases)('variant of').length).toBeLessThan('variant of'.length);
  });

  it('is made with no more phrases than there are bytes for', () => {
    expect(() => createPacker(Array.from({ length: 129 }, (_, index) => `phrase ${index}`))).toThrow('128 phrases');
  });
});

describe('UTF-8', () => {
  it('comes back as it was, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(encodeUtf8(text))).toBe(text);
      }),
    );
  });
});
