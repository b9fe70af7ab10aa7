/** How many things a statement tells of, whose they are, and when it was: what the Chinese leaves unsaid. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function linesOf(paragraph: string, kind: 'statement' | 'digest'): string {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? [])
    .filter((line) => line.kind === kind)
    .map(({ text }) => text)
    .join(' ');
}

const tellingOf = (paragraph: string): string => linesOf(paragraph, 'statement');

describe('nouns in a row', () => {
  it.each([
    ['绿色转型步伐加快。', 'The pace of the green transition'],
    ['县域经济实力不强。', 'The strength of the county economy'],
    ['提升基层养老机构服务能力。', 'service capacity of community-level elderly care institutions'],
    ['推进国有企业战略性重组。', 'Advance strategic restructuring of'],
  ])('are told with what the last is of behind it: %s', (paragraph, english) => {
    expect(tellingOf(paragraph).replace('Advance the', 'Advance')).toContain(english);
  });
});

describe('a word for some or more of several', () => {
  it('counts those that it stands before, and not what they have', () => {
    expect(tellingOf('一些农产品价格大幅下跌。')).toMatch(/^The prices of some /);
  });

  it('counts people before 的, and not levels', () => {
    expect(tellingOf('提高了3200万城镇居民的服务保障水平。')).not.toMatch(/32 million .*levels/);
  });

  it('is none where it means all of a group', () => {
    expect(tellingOf('广大企业家要坚定发展信心。')).toBe('Entrepreneurs must strengthen confidence in development.');
  });
});

describe('what somebody did', () => {
  it.each([
    ['市长李明出席座谈会。', 'Li Ming attended the symposium.'],
    ['随后，李明来到社区服务中心。', 'Later, Li Ming came to the community service center.'],
    ['在座谈会上，6位企业家先后发言。', 'At the symposium, 6 entrepreneurs successively spoke.'],
  ])('was done once: %s', (paragraph, english) =>
    expect(tellingOf(`11月5日，市长李明深入东城区，调研项目建设情况。${paragraph}`)).toContain(english),
  );
});

describe('what has been built', () => {
  it.each([
    ['县里将投资8000万元建设冷链物流园。', /build a .*park/],
    ['市里投资3亿元建设了体育场。', /build a stadium/],
  ])('is one where nobody says how many: %s', (paragraph, english) => expect(tellingOf(paragraph)).toMatch(english));
});

describe('what several become', () => {
  it('is as many', () => {
    expect(tellingOf('推动乡镇卫生院转型为康复服务中心。')).toMatch(/into .*centers\.$/);
  });
});

describe('what has come about', () => {
  it('is no rule', () => expect(tellingOf('部分企业订单减少。')).toMatch(/ have decreased\.$/));

  it('is told of no condition', () => expect(tellingOf('越等价格越上涨。')).not.toMatch(/has|have/));
});

describe('what has come about by now', () => {
  it('leaves what follows in the present', () =>
    expect(tellingOf('当前，外部环境严峻，一些商品价格大幅上涨，融资难题有待破解。')).toMatch(
      / remain to be solved\.$/,
    ));
});

describe('what is of the first of two', () => {
  it('is no member of a list by itself', () =>
    expect(tellingOf('培育新型储能及应用、人工智能等新兴产业。')).not.toContain('applications,'));
});

describe('a list with 等', () => {
  it('names the products, and not their exports', () => {
    expect(tellingOf('轴承、电机等产品出口逆势增长。')).toMatch(/exports of products such as/);
  });
});

describe('a key term', () => {
  it.each([
    ['《星河市网约房管理条例》引人关注。', /administrative regulations/],
    ['远航新能源10万吨电池材料项目落地。', /new energy/],
  ])('is no piece of a name: %s', (paragraph, term) => expect(linesOf(paragraph, 'digest')).not.toMatch(term));
});

describe('情况 behind what goes on', () => {
  it.each([
    ['市政府新闻办举行发布会介绍重点项目建设情况。', /information on key project development/],
    ['市统计局通报前三季度全市经济运行情况。', /reports? on the city’s economic performance/],
    ['发布会介绍城市更新和公园建设情况。', /information on urban renewal and/],
    ['市政府新闻办举行经济运行情况新闻发布会。', /press conference on economic performance/],
    ['国新办举行发布会介绍农业农村经济运行情况。', /agricultural and rural economic performance/],
  ])('says nothing of its own: %s', (paragraph, said) => {
    expect(tellingOf(paragraph)).toMatch(said);
    expect(tellingOf(paragraph)).not.toMatch(/situation/);
  });
});

describe('a forecast behind results of a time that is over', () => {
  it('is not of that time', () => {
    const told = tellingOf('今年前9个月，柳湾村接待游客27.8万人次，实现旅游收入3460万元，村集体收入有望突破200万元。');
    expect(/Expected.*/.exec(told)?.[0]).not.toMatch(/nine months/);
  });
});

describe('a reading of many guesses', () => {
  it.each(['加快推动各类市场主体围绕数字经济发展需求探索构建多方协同参与的产业创新服务生态。'])(
    'is not told: %s',
    (paragraph) => {
      const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
      expect((paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement')).toEqual([]);
    },
  );
});
