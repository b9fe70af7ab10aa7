import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../language/lexicon/lexicon.ts';
import { segment, type Candidate } from '../../../language/segment.ts';
import { loadLexicon } from './load-lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
}, 60_000);

function cut(text: string, candidates: readonly Candidate[] = []): string {
  return segment(text, lexicon, candidates)
    .map((part) => part.text)
    .join('|');
}

/** A candidate for the first occurrence of `unit`. */
function candidate(text: string, unit: string, kind: Candidate['kind'] = 'term', fixed = false): Candidate {
  const start = text.indexOf(unit);
  return { start, end: start + unit.length, kind, id: unit, fixed };
}

describe('the words of a sentence', () => {
  it.each([
    '推动|高质量|发展',
    '全市|规模|以上|工业|增加值|增长',
    '加快|发展|战略性|新兴产业',
    '提升|产业链|供应链|韧性|和|安全|水平',
    '新能源|汽车|产业',
    '营商|环境|持续|优化',
    '产值|达|2700|亿|元',
    '占|GDP|比重|8.8|%',
    '“|一带一路|”|建设',
    '会议|指出|，|要|扎实|推进|乡村振兴',
  ])('%s', (expected) => expect(cut(expected.replaceAll('|', ''))).toBe(expected));

  it('never cut a number, a word of another alphabet, or a mark that is written double', () => {
    expect(cut('2,700.5元——AI赋能……')).toBe('2,700.5|元|——|AI|赋能|……');
  });

  it('may join letters and digits to Han characters where the dictionary does', () => {
    expect(cut('发展3D打印')).toBe('发展|3D打印');
    expect(cut('A3D打印')).not.toContain('|3D打印');
  });
});

describe('a term', () => {
  it('is whole where its parts are words too', () => {
    const text = '推动高质量发展';
    expect(cut(text, [candidate(text, '高质量发展')])).toBe('推动|高质量发展');
  });

  it('loses where it would cut an ordinary word: 两新 in 两新人', () => {
    const text = '两新人走上舞台';
    expect(cut(text, [candidate(text, '两新')])).toMatch(/^两\|新人\|/);
    const policy = '实施两新政策';
    expect(cut(policy, [candidate(policy, '两新')])).toBe('实施|两新|政策');
  });

  it('wins over a shorter term inside it', () => {
    const text = '长江经济带发展';
    const terms = [candidate(text, '长江'), candidate(text, '经济带'), candidate(text, '长江经济带')];
    expect(cut(text, terms)).toBe('长江经济带|发展');
  });

  it('is handed back as it was given', () => {
    const text = '新质生产力';
    const term = candidate(text, text);
    expect(segment(text, lexicon, [term])).toEqual([{ start: 0, end: 5, text, kind: 'term', candidate: term }]);
  });
});

describe('a figure', () => {
  it('is always whole, with the words inside it', () => {
    const text = '突破2700亿元大关';
    expect(cut(text, [candidate(text, '2700亿元', 'figure', true)])).toBe('突破|2700亿元|大关');
  });

  it('wins over a term and a word that cut it', () => {
    const text = '一个百分点';
    const figure = candidate(text, '个百分', 'figure', true);
    expect(cut(text, [candidate(text, '百分点'), figure])).toBe('一|个百分|点');
  });
});

describe('any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'推动高质量发展两新人，。“”A3.% \n𬭛の…') });
  const span = fc.record({
    start: fc.integer({ min: -2, max: 20 }),
    length: fc.integer({ min: -1, max: 6 }),
    fixed: fc.boolean(),
  });

  it('is tiled by its segments, whatever the candidates are', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), fc.array(span), (text, spans) => {
        const candidates = spans.map(({ start, length, fixed }): Candidate => {
          return { start, end: start + length, kind: 'term', id: null, fixed };
        });
        const segments = segment(text, lexicon, candidates);
        expect(segments.map((part) => part.text).join('')).toBe(text);
        let end = 0;
        for (const part of segments) {
          expect(part.start).toBe(end);
          expect(part.end).toBeGreaterThan(part.start);
          end = part.end;
        }
      }),
    );
  });
});
