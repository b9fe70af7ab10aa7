import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../../vocabulary/saved-word.ts';
import { sentenceAround } from '../../../vocabulary/sentence.ts';

function around(paragraph: string, word: string) {
  const start = paragraph.indexOf(word);
  return sentenceAround(paragraph, { start, end: start + word.length });
}

describe('the sentence around a word', () => {
  it.each([
    ['第一句。 链主企业带动上下游。第三句。', '链主', '链主企业带动上下游。'],
    ['“链主强，集群才强。”他说。', '集群', '“链主强，集群才强。”'],
    ['没有句号的标题', '标题', '没有句号的标题'],
    ['问句？好！链主', '链主', '链主'],
  ])('of %s is cut at its marks', (paragraph, word, sentence) => {
    const placed = around(paragraph, word);
    expect(placed.sentence).toBe(sentence);
    expect(placed.sentence.slice(placed.span.start, placed.span.end)).toBe(word);
  });

  it('is short enough to be kept, and holds the word, however long the paragraph is', () => {
    const long = fc.string({ unit: fc.constantFrom('字', '。', ' ', '\u{20000}'), maxLength: 3_000 });
    fc.assert(
      fc.property(long, long, (before, behind) => {
        const { sentence, span } = sentenceAround(`${before}链主${behind}`, {
          start: before.length,
          end: before.length + 2,
        });
        expect(sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
        expect(sentence.slice(span.start, span.end)).toBe('链主');
        expect(sentence.isWellFormed()).toBe(true);
      }),
    );
  });
});
