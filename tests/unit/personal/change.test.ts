import { describe, expect, it } from 'vitest';
import { createEngines } from '../../../personal/engines.ts';
import { applyChange, correctionAt, type CollectionChange } from '../../../personal/change.ts';
import { completeCollection, emptyCollection, MOST_ENTRIES, type Collection } from '../../../personal/schema.ts';
import { loadParts } from '../../../scripts/compiled-data.ts';

const parts = await loadParts();
const page = 'https://news.example/2026/article.html';

function after(...changes: readonly CollectionChange[]): Collection {
  return changes.reduce(applyChange, emptyCollection);
}

function tokenOf(collection: Collection, text: string, word: string, address = page) {
  const engine = createEngines(parts, collection).at(address);
  const token = engine.annotate([text], '', null)[0]?.find((each) => each.text === word);
  const card =
    token && engine.lookUp({ paragraph: text, start: token.start, end: token.end, context: '', publishedOn: null });
  return { token, card };
}

const entry = (headword: string, ...renderings: [string, ...string[]]) => ({
  headword,
  aliases: [],
  reading: '',
  renderings,
  meaning: '',
});

describe('a person’s own term', () => {
  it('is found where the glossary has none', () => {
    const mine = after({ change: 'put-entry', entry: entry('雁阵模式', 'wild goose model'), insteadOf: null });
    const { token, card } = tokenOf(mine, '推广雁阵模式的做法', '雁阵模式');
    expect(token?.gloss).toBe('wild goose model');
    expect(card?.entry?.renderings[0]).toMatchObject({ english: 'wild goose model', standing: 'yours' });
    expect(token?.pinyin).toMatch(/^yànzhèn móshì$/);
  });

  it('stands before ours, which stays below it', () => {
    const mine = after({ change: 'put-entry', entry: entry('新质生产力', 'NQPF'), insteadOf: null });
    const { card } = tokenOf(mine, '发展新质生产力', '新质生产力');
    expect(card?.entry?.renderings.map(({ english }) => english).slice(0, 2)).toEqual([
      'NQPF',
      'new quality productive forces',
    ]);
    expect(card?.entry?.meaning).not.toBe('');
  });

  it('is silent while its pack is switched off, and gone when it is removed', () => {
    const pack = { name: 'Team', on: true, entries: [entry('雁阵模式', 'wild goose model')] };
    const off = after({ change: 'put-pack', pack }, { change: 'switch-pack', name: 'Team', on: false });
    expect(tokenOf(off, '推广雁阵模式', '雁阵模式').token?.entry ?? null).toBeNull();
    expect(after({ change: 'put-pack', pack }, { change: 'remove-pack', name: 'Team' })).toEqual(emptyCollection);
  });

  it('takes the place of the one that it is edited from', () => {
    const mine = after(
      { change: 'put-entry', entry: entry('雁阵模', 'x'), insteadOf: null },
      { change: 'put-entry', entry: entry('雁阵模式', 'wild goose model'), insteadOf: '雁阵模' },
    );
    expect(mine.packs[0]?.entries.map(({ headword }) => headword)).toEqual(['雁阵模式']);
  });
});

describe('a correction', () => {
  const wish = { form: '重型', reading: 'chóngxíng', rendering: '', reach: 'everywhere' } as const;

  it('of a reading wins wherever it holds', () => {
    const everywhere = after({ change: 'correct', correction: correctionAt(page, wish) });
    expect(tokenOf(everywhere, '一辆重型卡车', '重型').token?.pinyin).toBe('chóngxíng');
    expect(tokenOf(everywhere, '一辆重型卡车', '重型', 'https://other.example/').token?.pinyin).toBe('chóngxíng');
  });

  it('for an article or a site holds there and nowhere else', () => {
    for (const reach of ['article', 'site'] as const) {
      const here = after({ change: 'correct', correction: correctionAt(`${page}#top`, { ...wish, reach }) });
      expect(tokenOf(here, '一辆重型卡车', '重型').token?.pinyin).toBe('chóngxíng');
      expect(tokenOf(here, '一辆重型卡车', '重型', 'https://other.example/').token?.pinyin).toBe('zhòngxíng');
      const neighbour = 'https://news.example/2026/other.html';
      const expected = reach === 'site' ? 'chóngxíng' : 'zhòngxíng';
      expect(tokenOf(here, '一辆重型卡车', '重型', neighbour).token?.pinyin).toBe(expected);
    }
  });

  it('of a rendering reaches a short form as well', () => {
    const correction = correctionAt(page, { form: '发改委', reading: '', rendering: 'planners', reach: 'everywhere' });
    const { card } = tokenOf(after({ change: 'correct', correction }), '国家发改委印发通知', '国家发改委');
    expect(card?.entry?.renderings[0]?.english).not.toBe('');
    expect(tokenOf(after({ change: 'correct', correction }), '由发改委牵头', '发改委').token?.gloss).toBe('planners');
  });

  it('is undone by forgetting it', () => {
    const correction = correctionAt(page, wish);
    const undone = after({ change: 'correct', correction }, { change: 'forget-correction', correction });
    expect(undone).toEqual(emptyCollection);
  });

  it('is refused where it does not fit or says nothing', () => {
    expect(() => correctionAt(page, { ...wish, reading: 'chóng' })).toThrow('does not fit');
    expect(() => correctionAt(page, { ...wish, reading: '' })).toThrow('Write a reading');
    expect(() => correctionAt(undefined, { ...wish, reach: 'site' })).toThrow('no address');
  });
});

describe('a desk of ours that is switched off', () => {
  it('explains nothing until it is switched on again', () => {
    const desk = parts.glossary.find('新质生产力')?.desk ?? '';
    const without = after({ change: 'switch-desk', desk, on: false });
    expect(tokenOf(emptyCollection, '发展新质生产力', '新质生产力').token?.entry).toBe('新质生产力');
    expect(tokenOf(without, '发展新质生产力', '新质生产力').token?.entry ?? null).toBeNull();
    expect(applyChange(without, { change: 'switch-desk', desk, on: true })).toEqual(emptyCollection);
  });
});

describe('a collection', () => {
  it('loses only what is damaged', () => {
    const stored = {
      packs: [{ name: 'Team', on: true, entries: [entry('云川', 'Yunchuan'), { headword: 7 }] }, null],
      corrections: 'gone',
      extra: 1,
    };
    const { packs, corrections } = completeCollection(stored);
    expect(packs).toEqual([{ name: 'Team', on: true, entries: [entry('云川', 'Yunchuan')] }]);
    expect(corrections).toEqual([]);
    expect(completeCollection(null)).toEqual(emptyCollection);
  });

  it('says so where it would be too much', () => {
    const entries = Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => entry(`词${index}`, 'word'));
    expect(() =>
      applyChange(emptyCollection, { change: 'put-pack', pack: { name: 'All', on: true, entries } }),
    ).toThrow('20,000');
  });
});
