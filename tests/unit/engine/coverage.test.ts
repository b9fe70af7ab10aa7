import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../../engine/coverage.ts';
import { createEngine } from '../../../engine/index.ts';
import { loadParts } from '../../../scripts/compiled-data.ts';

const parts = await loadParts();
const engine = createEngine(parts);

function measure(...texts: readonly string[]) {
  const { lexicon } = parts;
  return measureCoverage(
    texts.map((text) => engine.annotate([text], '', null)),
    {
      least: 2,
      most: 10,
      frequency: (word) => lexicon.frequency(word),
      isExplained: (word) => lexicon.lookUp(word).length > 0,
    },
  );
}

describe('the coverage of texts', () => {
  it('counts each Chinese character once', () => {
    const { characters, explained, inDictionary, unknown } = measure('发展新质生产力，2024年增长6.1%。');
    expect(characters).toBe(10);
    expect(explained + inDictionary + unknown).toBe(characters);
    expect(explained).toBeGreaterThanOrEqual(6);
  });

  it('names what comes again without an entry, in whole and not in part', () => {
    const { candidates } = measure('推广柑橘驿站模式', '柑橘驿站建成', '走进柑橘驿站');
    expect(candidates[0]).toMatchObject({ text: '柑橘驿站', count: 3, texts: 3 });
    expect(candidates.map(({ text }) => text)).not.toContain('橘驿站');
  });

  it('names nothing that the glossary has', () => {
    expect(measure('新质生产力', '新质生产力').candidates).toEqual([]);
    expect(measure('').characters).toBe(0);
  });
});
