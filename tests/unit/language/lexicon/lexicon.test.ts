import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../language/lexicon/compile.ts';
import type { LexiconSources } from '../../../../language/lexicon/sources.ts';
import { openLexicon } from '../../../../language/lexicon/lexicon.ts';

const cedict = `# a comment
重慶 重庆 [Chong2 qing4] /Chongqing municipality/
重 重 [zhong4] /heavy/serious/
重 重 [chong2] /to repeat/
檐 檐 [yan2] /eaves/
歇 歇 [xie1] /to rest/
著 着 [zhe5] /aspect particle/
著名 著名 [zhu4 ming2] /famous/
重慶市 重庆市 [Chong2 qing4 Shi4] /Chongqing city/
和 和 [He2] /surname He/
和 和 [hu2] /to complete a set in mahjong/
和 和 [he2] /and/together with/peace/sum/
綠 绿 [lu:4] /green/
數字 数字 [shu4 zi4] /digit/number/
經濟 经济 [jing1 ji4] /economy/
3D打印 3D打印 [san1 D da3 yin4] /3D printing/
西安 西安 [Xi1 an1] /see 西安市[Xi1 an1 Shi4]/also 綠|绿[lu:4]/CL:個|个[ge4]/
長 长 [zhang3] /chief/head/elder/
長 长 [chang2] /length/
西安市 西安市 [Xi1 an1 Shi4] /Xi'an city/
`;
const frequencies =
  '重庆 3518 ns\n数字 900 n\n经济 60000 n\n数字经济 40 n\n和 500000 c\n王建国 30 nr\n一个 900 m\n重檐歇 1 n\n花儿 3 n\n';
const readings = { 数字经济: 'shù zì jīng jì', 重檐歇: 'chóng yán xiē', 花儿: 'huā er' };
const sources: LexiconSources = { cedict, frequencies, readings, divisions: ['西安市', '长沙县', '市辖区'] };
const bytes = compileLexicon(sources);
const lexicon = openLexicon(bytes);

describe('a lexicon', () => {
  it('gives every headword with its traditional form, printed reading and senses', () => {
    expect(lexicon.lookUp('重庆')).toEqual([
      { simplified: '重庆', traditional: '重慶', pinyin: 'Chóngqìng', definitions: ['Chongqing municipality'] },
    ]);
    expect(lexicon.lookUp('西安')[0]?.pinyin).toBe("Xī'ān");
    expect(lexicon.lookUp('缺')).toEqual([]);
  });

  it('reads a word by its ordinary sense, not by a surname or a rare one', () => {
    expect(lexicon.syllables('和')).toEqual(['hé']);
    expect(lexicon.isProper('和')).toBe(false);
    expect(lexicon.lookUp('和')[0]?.definitions[0]).toBe('and');
    expect(lexicon.readings('和')[0]).toBe('hé');
    expect(lexicon.readings('和')).toContain('hú');
  });

  it('refers to other words as a reader writes them, and tells no measure words', () => {
    expect(lexicon.lookUp('西安')[0]?.definitions).toEqual(["see 西安市 Xī'ān Shì", 'also 绿 lǜ']);
  });

  it('gives the sense first that goes with the ordinary reading', () => {
    expect(lexicon.syllables('长')).toEqual(['cháng']);
    expect(lexicon.lookUp('长').map(({ pinyin }) => pinyin)).toEqual(['cháng', 'zhǎng']);
  });

  it('reads u: as ü and passes over digits and letters', () => {
    expect(lexicon.syllables('绿')).toEqual(['lǜ']);
    expect(lexicon.syllables('3D打印')).toEqual(['dǎ', 'yìn']);
  });

  it('puts the reading of a word that only the frequency list has together from its parts', () => {
    expect(lexicon.syllables('数字经济')).toEqual(['shù', 'zì', 'jīng', 'jì']);
    expect(lexicon.lookUp('数字经济')).toEqual([]);
  });

  it('knows names and places, and takes no people from the frequency list', () => {
    expect(lexicon.isProper('重庆市')).toBe(true);
    expect(lexicon.isProper('经济')).toBe(false);
    expect(lexicon.has('王建国')).toBe(false);
  });

  it('finds all words that start at an offset, shortest first', () => {
    expect(lexicon.lengthsAt('在西安市里', 1)).toEqual([2, 3]);
    expect(lexicon.lengthsAt('在西安', 0)).toEqual([]);
    expect(lexicon.lengthsAt('重', 9)).toEqual([]);
  });

  it('keeps frequencies nearly, and knows nothing of other words', () => {
    expect(lexicon.frequency('重庆') / 3518).toBeCloseTo(1, 1);
    expect(lexicon.frequency('无此词')).toBe(0);
  });

  it('takes in rare words that are read otherwise than their parts', () => {
    expect(lexicon.syllables('重檐歇')).toEqual(['chóng', 'yán', 'xiē']);
  });

  it('knows divisions in full and for short', () => {
    expect(lexicon.isProper('长沙县')).toBe(true);
    expect(lexicon.isProper('长沙')).toBe(true);
  });

  it('ranks words by frequency', () => {
    expect(lexicon.rank('和')).toBe(1);
    expect(lexicon.rank('经济')).toBe(2);
    expect(lexicon.rank('无此词')).toBeNull();
  });

  it('makes traditional text simplified, and knows where a character stays', () => {
    expect(lexicon.simplify('重慶經濟長', true)).toBe('重庆经济长');
    expect(lexicon.simplify('著名的綠，看著', true)).toBe('著名的绿，看着');
    expect(lexicon.simplify('他所著的書', false)).toBe('他所著的書');
    expect(lexicon.readings('慶')).toEqual(['qìng']);
  });

  it('is found in whole or not at all, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(lexicon.has(text)).toBe(lexicon.lengthsAt(text, 0).includes(text.length) && text !== '');
      }),
    );
  });

  it('comes out the same from the same sources', () => {
    expect(compileLexicon(sources)).toEqual(bytes);
  });

  it('opens bytes that do not start on a word boundary', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openLexicon(shifted.subarray(1)).has('重庆')).toBe(true);
  });
});

describe('a damaged lexicon', () => {
  it('is refused with what to do, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(() => openLexicon(bytes.slice(0, length))).toThrow(/^The lexicon cannot be read: .*Build it again\.$/);
      }),
    );
  });

  it('is refused when any byte of it was changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(() => openLexicon(damaged)).toThrow('The lexicon cannot be read');
      }),
    );
  });

  it('is not compiled from a file that is not CC-CEDICT', () => {
    expect(() => compileLexicon({ ...sources, cedict: '<html>' })).toThrow('no line of CC-CEDICT: <html>');
  });
});
