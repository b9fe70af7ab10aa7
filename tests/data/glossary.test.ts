import { describe, expect, it } from 'vitest';
import { checkGlossary } from '../../glossary/check.ts';
import { desks } from '../../glossary/compile.ts';
import { places } from '../../glossary/gazetteer/places.ts';
import { readingNotes } from '../../glossary/notes/index.ts';
import { sourceTables } from '../../glossary/sources.ts';
import { loadParts } from '../../scripts/compiled-data.ts';

describe('the glossary', () => {
  it('has no fault that `npm run glossary:check` would tell', async () => {
    const { lexicon } = await loadParts();
    const faults = checkGlossary({ desks, sourceTables, places, lexicon });
    expect(faults.map(({ file, subject, message }) => `${file}: ${subject}: ${message}`)).toEqual([]);
  });
});

describe('the gazetteer', () => {
  it('knows every province-level division by its short name', () => {
    const short =
      '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾';
    expect(short.split(' ').filter((name) => !(name in places))).toEqual([]);
  });
});

describe('reading notes', () => {
  it('hold no Chinese: an article is found by its fingerprint and never stored', () => {
    expect(JSON.stringify(readingNotes)).not.toMatch(/\p{Script=Han}/u);
  });

  it('rest on stretches that are in order', () => {
    const broken = readingNotes.flatMap((note) => note.statements).filter(({ from, to }) => from >= to);
    expect(broken).toEqual([]);
  });
});
