import { describe, expect, it } from 'vitest';
import { loadParts } from '../../../scripts/compiled-data.ts';

const { glossary } = await loadParts();

describe('counties', () => {
  it.each([
    ['昆山市', 'Kunshan', 'Jiangsu'],
    ['铅山县', 'Yanshan County', 'Shangrao'],
    ['蔚县', 'Yuxian County', 'Zhangjiakou'],
    ['晋江', 'Jinjiang', 'Quanzhou'],
    ['安吉', 'Anji County', 'Huzhou'],
    ['萧山', 'Xiaoshan District', 'Hangzhou'],
    ['彭水苗族土家族自治县', 'Pengshui Miao and Tujia Autonomous County', 'Chongqing'],
    ['锡林浩特市', 'Xilinhot', 'Xilingol League'],
  ])('%s is %s, in %s', (name, english, within) => {
    const place = glossary.place(name);
    expect(place?.english).toBe(english);
    if (place?.within !== undefined) expect(place.within).toBe(within);
  });

  it('that share a name lie in none in particular', () => {
    expect(glossary.place('鼓楼区')).toMatchObject({ english: 'Gulou District' });
    expect(glossary.place('鼓楼区')?.within).toBeUndefined();
  });

  it('that are words first, or spelt after other languages, are left out', () => {
    for (const name of ['城区', '新城区', '三河', '长兴', '左权', '和平', '会同', '墨玉县', '荆州经济技术开发区'])
      expect(glossary.place(name)).toBeNull();
  });
});
