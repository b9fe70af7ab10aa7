import { describe, expect, it } from 'vitest';
import { checkGlossary, type GlossaryTables } from '../../../glossary/check.ts';
import type { Entry } from '../../../glossary/entry.ts';
import { loadParts } from '../../../scripts/compiled-data.ts';

const { lexicon } = await loadParts();

const good: Entry = {
  kind: 'term',
  reading: 'xīnzhì shēngchǎnlì',
  renderings: [{ english: 'new quality productive forces', ours: true }],
  meaning: 'Productive forces that innovation leads, away from the growth of old.',
};

/** What is said of one entry among sound ones. */
function faultsOf(changes: Partial<Entry>, headword = '新质生产力', others: Partial<GlossaryTables> = {}): string[] {
  const desks = { macro: { [headword]: { ...good, ...changes } } };
  const tables = { desks, sourceTables: {}, places: {}, lexicon, ...others };
  return checkGlossary(tables).map(({ file, subject, message }) => `${file}: ${subject}: ${message}`);
}

describe('the check of the glossary', () => {
  it('says nothing of what is sound', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<Entry>, string]>([
    ['a reading with a syllable too few', { reading: 'xīnzhì shēngchǎn' }, 'has 4 syllables for 5 characters'],
    ['a reading that the dictionary has otherwise', { reading: 'xīnzhí shēngchǎnlì' }, 'is not the dictionary’s'],
    ['a meaning without an end', { meaning: 'Productive forces that innovation leads' }, 'full stop'],
    ['a meaning that is an essay', { meaning: `${'Long. '.repeat(80)}` }, '400 is the most'],
    ['a link that leads nowhere', { see: ['不存在'] }, 'there is no entry 不存在'],
    ['a link to itself', { see: ['新质生产力'] }, 'points to itself'],
    ['a trap that does not hold the term', { notIn: ['新质'] }, 'notIn 新质 does not hold the term'],
    ['an alias of one character', { aliases: ['新'] }, 'found everywhere'],
    ['an alias that is a common word', { aliases: ['发展'] }, 'the alias 发展 is a common word'],
    [
      'a rendering twice',
      {
        renderings: [
          { english: 'a', ours: true },
          { english: 'a', ours: true },
        ],
      },
      'a rendering is there twice',
    ],
    ['a verb without its forms', { kind: 'verb' }, 'grammar.past and grammar.ing'],
    [
      'an organ without its article',
      { kind: 'organisation', renderings: [{ english: 'Ministry of Finance', ours: true }] },
      'grammar.article',
    ],
  ])('tells of %s', (_, changes, message) => {
    expect(faultsOf(changes).join('\n')).toContain(message);
  });

  it('tells of an alias that is only a piece of its headword', () => {
    const entry = { reading: 'zhuànxíng, jiànkāngyǎnglǎo', aliases: ['健康养老'] };
    expect(faultsOf(entry, '转型、健康养老').join('\n')).toContain('the alias 健康养老 is only a piece of it');
  });

  it('tells where a headword or an alias stands twice', () => {
    const desks = {
      macro: { 新质生产力: good },
      industry: { '“新质”生产力': good, 生产力: { ...good, reading: 'shēngchǎnlì', aliases: ['新质生产力'] } },
    };
    const said = faultsOf({}, '', { desks }).join('\n');
    expect(said).toContain('glossary/entries/industry.ts: “新质”生产力: it stands in macro too');
    expect(said).toContain('its alias 新质生产力 belongs to 新质生产力 (macro)');
  });

  it('tells of sources that nobody names and of entries out of order', () => {
    const source = { title: 'Report', publisher: 'Office', kind: 'official' } as const;
    const desks = { macro: { 新质生产力: good, 重庆: { ...good, kind: 'place' as const, reading: 'Chóngqìng' } } };
    const said = faultsOf({}, '', { desks, sourceTables: { general: { b: source, a: source } } }).join('\n');
    expect(said).toContain('重庆: it belongs before 新质生产力');
    expect(said).toContain('glossary/sources/general.ts: a: it belongs before b.');
    expect(said).toContain('b: no rendering names it.');
  });
});
