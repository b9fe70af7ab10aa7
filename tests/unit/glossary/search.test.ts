import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../../glossary/compile.ts';
import { createGlossary } from '../../../glossary/glossary.ts';
import { createSearch } from '../../../glossary/search.ts';

const { findings } = createGlossary(compileGlossary());
const search = createSearch(findings);
const first = (query: string) => search(query)[0]?.headword;

describe('the search of the glossary', () => {
  it.each([
    ['Chinese', '新质生产力'],
    ['Chinese in quotation marks', '“新质生产力”'],
    ['pinyin without tones', 'xinzhi shengchanli'],
    ['pinyin with tones', 'xīnzhì shēngchǎnlì'],
    ['pinyin in one word, unfinished', 'xinzhisheng'],
    ['the initials of its pinyin', 'xzscl'],
    ['English', 'new quality productive forces'],
    ['English, unfinished', 'new quality prod'],
  ])('finds 新质生产力 by %s', (_, query) => {
    expect(first(query)).toBe('新质生产力');
  });

  it('finds an entry by a short form of it', () => {
    const aliased = findings.find(({ entry }) => (entry.aliases ?? []).length > 0);
    expect(first(aliased?.entry.aliases?.[0] ?? '')).toBe(aliased?.headword);
  });

  it('shows nothing for nothing', () => {
    expect(search('  ')).toEqual([]);
    expect(search('zzzzqq')).toEqual([]);
  });

  it('finds every entry by its own headword, and survives any query', () => {
    for (const { headword } of findings)
      expect(
        search(headword)
          .slice(0, 3)
          .map((hit) => hit.headword),
      ).toContain(headword);
    fc.assert(
      fc.property(fc.string(), (query) => Array.isArray(search(query))),
      { numRuns: 50 },
    );
  });
});
