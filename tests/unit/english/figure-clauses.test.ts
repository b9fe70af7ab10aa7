/** Of what a figure is: restored from the clause before where that names it, and not told where nothing does. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string, title: string | null = null): string[] {
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('a place that rises or falls', () => {
  it('has the measure of the clause before', () => {
    expect(statementsOf('8月份，城市居民消费价格同比上涨0.7%，农村上涨0.5%。')).toEqual([
      'In August, urban consumer prices rose by 0.7% year on year.',
      'In August, rural consumer prices rose by 0.5%.',
    ]);
  });

  it('is not told without one', () => {
    expect(statementsOf('2024年，农村增长5.6%，山区下降2.3%。')).toEqual([]);
    expect(statementsOf('8月份，食品价格同比上涨3.1%，农村上涨0.5%。')).toEqual([
      'In August, food prices rose by 3.1% year on year.',
    ]);
  });
});

describe('a measure that does not say of what', () => {
  it('is not told behind a clause that is not understood, or behind goods', () => {
    expect(statementsOf('2024年，柚子因连日暴雨减产，价格上涨12.5%。')).toEqual([]);
    expect(statementsOf('2024年，罐装凉茶卖到40多个国家，出口额2.3亿元。')).toEqual([]);
    expect(statementsOf('2024年，全市汽车产量达到61.2万辆，出口额85亿元。')).toHaveLength(1);
  });

  it('is told of the place that the sentence speaks of', () => {
    expect(statementsOf('2024年，全省外贸进出口3120亿元，其中出口额1840亿元。')).toEqual([
      'In 2024, the province’s foreign trade was RMB 312 billion.',
      'Of this, the province’s value of exports was RMB 184 billion.',
    ]);
  });

  it('is no share of a sum that is not named', () => {
    expect(statementsOf('2024年，全市一般公共预算收入318亿元，税收占比提高2.1个百分点。')).toEqual([
      'In 2024, the city’s general public budget revenue was RMB 31.8 billion.',
    ]);
  });
});

describe('a threshold that several pass', () => {
  it('is told of each of them', () => {
    expect(statementsOf('2024年，8个县的财政收入均突破12亿元。')).toEqual([
      'In 2024, the fiscal revenue of each of the 8 counties exceeded RMB 1.2 billion.',
    ]);
  });

  it('is not told where nobody says how many', () => {
    expect(statementsOf('2024年，全市各村集体收入均超过15万元。')).toEqual([]);
  });
});

describe('the end of a period', () => {
  it('goes with what there is, and not with what has come in that time', () => {
    expect(statementsOf('2024年末，全省生猪存栏820.5万头，生猪出栏1210.4万头。')).toEqual([
      'At the end of 2024, the number of hogs in stock in the province was 8.205 million head.',
      'The number of hogs slaughtered in the province was 12.104 million head.',
    ]);
  });
});

describe('what there is one of', () => {
  it('is said by a superlative', () => {
    expect(statementsOf('文旅产业是全县经济的最大亮点。').join(' ')).not.toContain('one of');
    expect(statementsOf('旅游业是全县最大的支柱产业。')).toEqual(['Tourism is the county’s largest pillar industry.']);
    expect(statementsOf('旅游业是全县的支柱产业。')).toEqual(['Tourism is one of the county’s pillar industries.']);
  });

  it('is no turn without what has turned', () => {
    expect(statementsOf('11月份已由负转正。')).toEqual([]);
  });
});
