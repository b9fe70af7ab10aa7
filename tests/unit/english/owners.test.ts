/** Whose a figure is behind clauses that are not understood: of the sentence's place, of the one firm, or not told. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string, title: string | null = null): string[] {
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

describe('behind a clause that is not understood', () => {
  it('what only a place has is told, for the time that the clause names', () => {
    expect(statementsOf('力争到2027年补齐链条掐断环节，固定资产投资年均增长7%以上。')).toContain(
      'Target, by 2027: investment in fixed assets to grow by at least 7% a year on average.',
    );
    expect(statementsOf('《方案》明确，到2028年，回收网点织密补齐，再生纸产量达到560万吨。').join(' ')).toMatch(
      /^Target, by 2028: .*recycled paper.* 5\.6 million metric tons\.$/,
    );
  });

  it('and so it is where what is striven for is told', () => {
    expect(statementsOf('力争到2027年补齐产业短板，固定资产投资年均增长7%以上。')).toContain(
      'Target, by 2027: investment in fixed assets to grow by at least 7% a year on average.',
    );
  });

  it('it is the place that the clause begins with', () => {
    expect(statementsOf('下一步，台州将撸起袖子猛干，力争到2027年固定资产投资增长9%以上。').join(' ')).toMatch(
      /^Target, by 2027: Taizhou’s investment in fixed assets to grow/,
    );
  });

  it('it is the place that the clause before is told of', () => {
    expect(statementsOf('2024年，柳湾村蹚出一条新路，粮食总产量达到1.2万吨。').join(' ')).toContain(
      'Liuwan Village’s total grain output',
    );
  });

  it.each([
    '力争到2027年让磨盘山开发区蹚出新路，固定资产投资年均增长7%以上。',
    '2024年，朝岭村蹚出一条新路，粮食总产量达到1.2万吨。',
    '2024年，龙头企业撸起袖子猛干，水泥产量达到560万吨。',
    '2024年，锂电产业蹚出一条新路，产值突破300亿元。',
  ])('it may be of whom the clause names: %s', (paragraph) => expect(statementsOf(paragraph)).toEqual([]));
});

describe('one firm or village, named by its kind', () => {
  it('has the figures of the sentence', () => {
    expect(
      statementsOf(
        '恒盛轴承股份有限公司董事长刘志强说，企业今年前三季度实现营业收入5.6亿元，同比增长12.1%；净利润6200万元。',
      ),
    ).toEqual([
      'In the first three quarters of this year, the company’s business revenue reached RMB 560 million, up 12.1% year on year.',
      'In the first three quarters of this year, the company’s net profit was RMB 62 million.',
    ]);
  });

  it('has what follows from what it did, and not at the time of that', () => {
    expect(statementsOf('今年4月，公司更换了9台老掉牙的炉子，产品合格率由91.2%提高到97.4%。')).toContain(
      'The company’s product pass rate rose to 97.4% from 91.2%.',
    );
  });

  it('is not 企业, where nothing tells of one', () => {
    expect(statementsOf('企业今年前三季度实现营业收入5.6亿元，同比增长12.1%。')).toEqual([]);
  });

  it.each([
    '今年4月，公司联合12家上下游厂子蹚路子，产品合格率由91.2%提高到97.4%。',
    '今年4月，14家公司更换了老掉牙的炉子，产品合格率由91.2%提高到97.4%。',
  ])('is not told where others may be meant: %s', (paragraph) => expect(statementsOf(paragraph)).toEqual([]));

  it('has one collective, and a county has many', () => {
    expect(statementsOf('石桥村种了900亩脐橙。今年，村集体收入有望突破120万元。').at(-1)).toBe(
      'Expected, this year: the village collective’s income to exceed RMB 1.2 million.',
    );
    expect(statementsOf('2024年，全县村集体收入达到2.1亿元。').join(' ')).toContain('income of village collectives');
    expect(statementsOf('今年，村集体收入有望突破120万元。')).toEqual([]);
  });

  it('is the park that the text tells of', () => {
    expect(statementsOf('目前，园区已集聚光电子企业212家，其中高新技术企业38家。')).toEqual([
      'Currently, 212 optoelectronics firms have gathered in the park.',
      'Of these, 38 were high-tech enterprises.',
    ]);
    expect(statementsOf('今年1至9月，园区光电子产业实现产值312亿元，同比增长17.3%。')).toHaveLength(1);
  });
});

describe('a part behind a number that is not told', () => {
  it('is of the whole that the clause names', () => {
    expect(statementsOf('前三季度，灌区工地吸纳就业12.6万人，其中农村劳动力9.3万人。')).toEqual([
      'In the first three quarters of the year, irrigation area construction sites provided jobs for 126,000 people.',
      'Of these, 93,000 were rural workers.',
    ]);
  });

  it('is no part of a profit, where it is none', () => {
    expect(statementsOf('2024年，全市规上工业企业实现利润112亿元。其中，出口额360亿元。').join(' ')).not.toMatch(
      /Of this/,
    );
  });
});

describe('trade', () => {
  it('through a mode is told with it', () => {
    expect(
      statementsOf('2024年，山东以一般贸易方式进出口2.1万亿元，增长4.1%；以加工贸易方式进出口3120亿元，下降1.2%。'),
    ).toEqual([
      'In 2024, Shandong’s imports and exports through general trade were RMB 2.1 trillion, up 4.1%.',
      'In 2024, Shandong’s imports and exports through processing trade were RMB 312 billion, down 1.2%.',
    ]);
  });

  it('is of the goods that its whole or the title names', () => {
    expect(
      statementsOf('今年前9个月，中国农产品进出口总值1.71万亿元，增长2.3%。其中，出口5320亿元，增长4.8%。'),
    ).toEqual([
      'In the first nine months of this year, China’s total value of imports and exports of agricultural products was RMB 1.71 trillion, up 2.3%.',
      'Of this, the exports of agricultural products were RMB 532 billion, up 4.8%.',
    ]);
    expect(statementsOf('从主体看，2024年，民营企业进出口821亿元，增长6.9%。', '我国农产品进出口稳中有升')).toEqual([
      'In 2024, the imports and exports of agricultural products by private enterprises were RMB 82.1 billion, up 6.9%.',
    ]);
  });

  it('of other goods, or of all, is not told as of these', () => {
    const title = '我国农产品进出口稳中有升';
    expect(statementsOf('大豆量减价跌，前10个月进口9012万吨，减少1.8%。', title)).toEqual([]);
    expect(statementsOf('前10个月，全国进出口总值37.3万亿元，增长3.6%。', title)).toEqual([]);
  });

  it('with the largest partner in these goods is told with it', () => {
    expect(statementsOf('东盟继续为中国最大农产品贸易伙伴，前9个月双边农产品贸易额达3412亿元，增长8.3%。')).toEqual([
      'ASEAN remains China’s largest agricultural trading partner.',
      'In the first nine months of the year, the value of trade in agricultural products with ASEAN reached RMB 341.2 billion, up 8.3%.',
    ]);
  });
});

describe('until the end of a month, this year', () => {
  it('is until then', () => {
    expect(statementsOf('截至9月底，今年全省已新建高标准农田186万亩。').join(' ')).toMatch(
      /^This year, as of the end of September, /,
    );
  });
});

describe('whose a figure or a deed is', () => {
  it('is the loan’s or the programme’s that the clause before offers, and nobody else’s', () => {
    expect(statementsOf('联合8家银行推出“茶农贷”，累计发放贷款6.7亿元，惠及农户1.2万户。')).toEqual([]);
    expect(statementsOf('高龄老人居家照护补贴项目在全省推开，累计发放补贴3.6亿元。')).toEqual([]);
    expect(statementsOf('今年以来，全市累计发放贷款6.7亿元。').join(' ')).toContain('RMB 670 million in loans');
  });

  it('is of the projects started, this year', () => {
    expect(statementsOf('截至9月底，全省今年新开工水库项目52项，总投资规模达860亿元。')).toEqual([
      'This year, as of the end of September, 52 reservoir projects had been started in the province.',
      'This year, as of the end of September, the total investment in these reservoir projects reached RMB 86 billion.',
    ]);
    expect(statementsOf('截至10月底，全省已建成公园120个。').join(' ')).not.toMatch(/this year/i);
  });

  it('is no zone’s that owns the figure before', () => {
    const told = statementsOf(
      '前三季度，全市生产总值增长5.6%。襄阳综合保税区进出口总额增长15.2%，开行中欧班列206列，新增外贸企业38家。',
    );
    expect(told).toContain(
      'The Xiangyang Comprehensive Bonded Zone’s total value of imports and exports grew by 15.2%.',
    );
    expect(told.join(' ')).not.toMatch(/trains|enterprises/);
  });

  it('is the place’s in which the clause before sets it', () => {
    expect(statementsOf('在贵州，全省已建成通用机场12个。')).toEqual([
      '12 general aviation airports have been built in Guizhou.',
    ]);
    expect(statementsOf('在六安，全县已建成卫生院23个。').join(' ')).not.toContain('Lu’an');
    expect(statementsOf('公司在粤东地区的门店数量达到320家。')).toEqual([]);
  });

  it('is of the goods that the clause before tells', () => {
    expect(
      statementsOf(
        '前三季度，福建出口机电产品3245亿元，增长9.3%，其中，锂电池出口812.6亿元，增长34.2%，出口规模居全国第三位。',
      ).at(-1),
    ).toMatch(/volume of exports of lithium batteries ranked third in China\.$/);
  });
});
