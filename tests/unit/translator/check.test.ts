import { describe, expect, it } from 'vitest';
import { differences } from '../../../translator/check.ts';
import type { Sentence } from '../../../translator/sentence.ts';

const at = { start: 0, end: 1 };

function sentence(parts: Partial<Sentence>): Sentence {
  return { ...at, paragraph: 0, text: '', figures: [], terms: [], ...parts };
}

const output = { ...at, chinese: '2700亿元', english: 'RMB 270 billion', numbers: [270_000_000_000] };
const growth = { ...at, chinese: '8.8%', english: '8.8%', numbers: [8.8] };
const parks = { ...at, chinese: '三家', english: '3', numbers: [3] };
const chain = { ...at, chinese: '链主企业', english: 'industrial chain leader' };

describe('a figure', () => {
  it.each([
    'Industrial output exceeded 270 billion yuan, up 8.8 percent.',
    'Output of RMB 270,000 million grew 8.8%.',
    'Output of 270,000,000,000 yuan rose by 8.8 per cent.',
  ])('is found however it is written: %s', (translation) => {
    expect(differences(sentence({ figures: [output, growth] }), translation)).toEqual([]);
  });

  it('that the machine got wrong is ours', () => {
    expect(differences(sentence({ figures: [output, growth] }), 'Output exceeded 2.7 billion yuan, up 8.8%.')).toEqual([
      { kind: 'figure', chinese: '2700亿元', english: 'RMB 270 billion' },
    ]);
  });

  it('may be a word', () => {
    expect(differences(sentence({ figures: [parks] }), 'Three firms were added.')).toEqual([]);
    expect(differences(sentence({ figures: [parks] }), 'Four firms were added.')).toHaveLength(1);
  });

  it('of a range needs both ends', () => {
    const range = { ...growth, chinese: '5%至6%', english: '5%–6%', numbers: [5, 6] };
    expect(differences(sentence({ figures: [range] }), 'Growth of 5 to 6 percent.')).toEqual([]);
    expect(differences(sentence({ figures: [range] }), 'Growth of 5 percent.')).toHaveLength(1);
  });
});

describe('a term', () => {
  it('is found in any form of its words', () => {
    expect(differences(sentence({ terms: [chain] }), 'Leaders of the industrial chains')).toEqual([]);
  });

  it('that the machine words otherwise is told once', () => {
    expect(differences(sentence({ terms: [chain, chain] }), 'Main enterprises')).toEqual([
      { kind: 'term', chinese: '链主企业', english: 'industrial chain leader' },
    ]);
  });
});
