import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../glossary/match.ts';

const matcher = createMatcher(
  ['两重', '两新', '两重两新', '四链融合', 'GDP', '33618', '智改数转', '抓大、扶小、育新'],
  new Map([['两新', ['两新组织', '两新人']]]),
);
const found = (text: string) => matcher.findMatches(text).map(({ start, end }) => text.slice(start, end));

describe('a term in a text', () => {
  it('is found as a whole and in its parts, longest first', () => {
    expect(found('落实两重两新政策')).toEqual(['两重两新', '两重', '两新']);
  });

  it('is found behind quotation marks between its parts', () => {
    expect(found('实施“两重”“两新”政策')).toEqual(['“两重”“两新”', '两重', '两新']);
  });

  it('takes in the other half of a pair of quotation marks, never one alone', () => {
    expect(found('强化“四链”融合')).toEqual(['“四链”融合']);
    expect(found('开展“智改数转绿色化”行动')).toEqual(['智改数转']);
  });

  it('is not found inside a longer word that means something else', () => {
    expect(found('加强两新组织党建')).toEqual([]);
    expect(found('这两新人来了')).toEqual([]);
    expect(found('两新政策')).toEqual(['两新']);
  });

  it('is not found inside a longer run of letters or digits', () => {
    expect(found('GDPR 和 133618')).toEqual([]);
    expect(found('GDP增长，33618体系')).toEqual(['GDP', '33618']);
  });

  it('lies within the text, whatever the text', () => {
    const piece = fc.constantFrom('两重', '两新', '“', '”', '‘', '’', 'GDP', '1', '四链', '融合', '，', '𠮷');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, form } of matcher.findMatches(text)) {
          expect(text.slice(start, end).replaceAll(/[“”‘’「」『』"]/g, '')).toBe(form);
        }
      }),
    );
  });
});
