/** What clauses of releases leave to the words before them: what is measured, by whom it is sold, in which month, of which whole. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(...paragraphs: readonly string[]): string[] {
  const read = engine.read({ title: paragraphs[0] ?? null, date: '2025-09-01', paragraphs: [...paragraphs] });
  return (read.paragraphs.at(-1)?.english ?? []).filter(({ kind }) => kind === 'statement').map(({ text }) => text);
}

const COMMUNIQUE = '2024年某市国民经济和社会发展统计公报';

describe('bare goods', () => {
  it.each([
    ['全年油料产量31.3万吨，增长2.6%；茶叶8.4万吨，增长5.1%。', 'the output of tea was 84,000 metric tons, up 5.1%.'],
    ['主要产品产量中，水泥832万吨，下降8.7%。', 'The output of cement was 8.32 million metric tons, down 8.7%.'],
    [
      '出口商品中，机电产品172.6亿元，增长3.5%。',
      'The exports of mechanical and electrical products were RMB 17.26 billion, up 3.5%.',
    ],
    [
      '全年出口机电产品918亿元，增长9.3%。其中，集成电路92.5亿元，增长21.8%。',
      'Of this, the exports of integrated circuits were RMB 9.25 billion, up 21.8%.',
    ],
    [
      '全年采矿业利润98.7亿元，下降11.6%；制造业212.3亿元，增长6.4%。',
      'the profits of manufacturing were RMB 21.23 billion',
    ],
    [
      '全年进口大豆41.6万吨，减少6.3%，进口均价每吨3286元，下跌9.4%。',
      'the average import price of soybeans was RMB 3,286 per metric ton, down 9.4%.',
    ],
  ])('%s are measured as those before', (chinese, english) => {
    expect(statementsOf(COMMUNIQUE, chinese).join(' ')).toContain(english);
  });

  it.each([
    '全年粮食产量53亿斤，增长1%；化肥20万吨，下降3%。',
    '全年钢材产量53万吨，增长1%；库存水泥15万吨。',
    '全年煤炭吞吐量53万吨，增长1%；粮食15万吨。',
  ])('%s are not where they may be anything else', (chinese) => {
    expect(statementsOf(COMMUNIQUE, chinese)).toHaveLength(1);
  });

  it('are sold by those of a size where the sentence says so', () => {
    const said = statementsOf(
      COMMUNIQUE,
      '全年限额以上单位家用电器和音像器材类零售额增长12.6%，新能源汽车零售额增长35.1%。',
    );
    expect(said[1]).toMatch(
      /the retail sales of new energy vehicles by enterprises above designated size .* grew by 35\.1%\.$/,
    );
  });
});

describe('a number of industries', () => {
  it('is told with all of them and their size, and what is one of them as one', () => {
    expect(
      statementsOf(
        COMMUNIQUE,
        '全年规模以上工业增加值增长9.1%。在规模以上工业37个行业大类中，有26个行业实现增长。其中，家具制造业下降3.4%。',
      ).slice(1),
    ).toEqual([
      '26 of the 37 divisions of industry above the designated size have recorded growth.',
      'The value added of the manufacture of furniture fell by 3.4%.',
    ]);
  });

  it('is told where one clause has both', () => {
    expect(statementsOf(COMMUNIQUE, '上半年，39个大类行业有30个行业增加值保持增长。')[0]).toContain(
      '30 of the 39 divisions of industry recorded growth in value added.',
    );
  });

  it('is not told without all of them', () => {
    expect(statementsOf(COMMUNIQUE, '全年有12个行业利润增长。')).toEqual([]);
    expect(statementsOf(COMMUNIQUE, '在某某37个行业中，力争有30个行业实现增长。')).toEqual([]);
  });
});

describe('what firms have in their books', () => {
  it('is of those that the sentence before tells of', () => {
    const said = statementsOf(
      '7月份工业企业数据',
      '7月末，规模以上工业企业资产总计183.7万亿元，同比增长4.9%。应收账款26.2万亿元，增长6.7%。',
    );
    expect(said[1]).toBe(
      'The accounts receivable of industrial enterprises above the designated size were RMB 26.2 trillion, up 6.7%.',
    );
  });
});

describe('months', () => {
  const TITLE = '1—7月份全市规模以上工业企业利润增长5%';

  it('hold for the sentences behind the one that names them', () => {
    expect(statementsOf(TITLE, '7月份，制造业利润增长4%。私营企业利润增长2.6%。')[1]).toBe(
      'In July, the profits of private enterprises grew by 2.6%.',
    );
  });

  it('follow that which growth is compared with', () => {
    const said = statementsOf(TITLE, '7月份，制造业利润增长4%。', '采矿业利润由6月份下降5%转为增长3%。');
    expect(said).toEqual(['In July, the profits of mining grew by 3% after a fall of 5% in June.']);
  });

  it('hold from one paragraph to the next where the article turns to one of them', () => {
    const month = '从当月数据看，7月份，制造业利润增长4%。';
    const [said] = statementsOf(TITLE, month, '在设备更新政策带动下，食品制造业利润增长9%。“两新”政策加力扩围。');
    expect(said).toBe('In July, the profits of the manufacture of foods grew by 9%.');
    expect(statementsOf(TITLE, '7月份，制造业利润增长4%。', '食品制造业利润增长9%。')[0]).not.toContain('In July');
  });

  it('do not hold for what there is, nor where several times are told', () => {
    expect(statementsOf(TITLE, '7月份，税收收入增长4%。贷款余额1.2万亿元，增长6%。')[1]).not.toContain('In July');
    expect(
      statementsOf(TITLE, '1—7月份，税收收入增长4%。7月份，税收收入增长5%。工业投资增长6%。').at(-1),
    ).not.toContain('In July');
  });
});

describe('growth that turns or quickens', () => {
  it.each([
    [
      '7月份，制造业利润由6月份增长1.4%加快至6.8%。',
      'the profits of manufacturing grew by 6.8% after a rise of 1.4% in June.',
    ],
    [
      '7月份，采矿业利润由6月份下降9.3%收窄至5.1%。',
      'the profits of mining fell by 5.1% after a fall of 9.3% in June.',
    ],
    [
      '7月份，中型、小型企业利润分别由6月份下降7.8%、9.7%转为增长1.8%、0.5%。',
      'the profits of small enterprises grew by 0.5% after a fall of 9.7% in June.',
    ],
    [
      '7月份，企业所得税由上年同期下降4%转为增长2%。',
      'corporate income tax revenue grew by 2% after a fall of 4% in the same period of the previous year.',
    ],
  ])('%s tells both', (chinese, english) => {
    expect(statementsOf('7月份经济数据', chinese).join(' ')).toContain(english);
  });

  it('is no rate at which a tax is levied, and no growth that its verb contradicts', () => {
    expect(statementsOf('7月份经济数据', '7月份，企业所得税由25%降至15%。')).toEqual([]);
    expect(statementsOf('7月份经济数据', '7月份，制造业利润由6月份增长6.8%加快至1.4%。')).toEqual([]);
  });
});

describe('trade', () => {
  it.each([
    [
      '前7个月，我国民营企业进出口409亿元，增长15%，占66.8%，拉动我国外贸整体增长9.8个百分点。',
      'pushing up the growth of China’s foreign trade by 9.8 percentage points',
    ],
    [
      '前7个月，我与欧盟贸易总值为3.35万亿元，增长3.9%，占13%。',
      'China’s total value of trade with the EU was RMB 3.35 trillion',
    ],
    [
      '前7个月，我国对东盟贸易顺差1.17万亿元，扩大38.9%。',
      'trade surplus with ASEAN was RMB 1.17 trillion, widening by 38.9%.',
    ],
    [
      '——东盟连续25年保持广西第一大贸易伙伴地位。',
      'ASEAN has been Guangxi’s largest trading partner for 25 consecutive years.',
    ],
    [
      '前7个月，南宁海关共签发各类原产地证书9.4万份，签证金额53.8亿美元。',
      'Nanning Customs issued 94,000 certificates of origin of all kinds, covering goods worth USD 5.38 billion.',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf('前7个月外贸', chinese).join(' ')).toContain(english);
  });

  it('is no part of what stands before the semicolon', () => {
    const said = statementsOf(
      COMMUNIQUE,
      '全年全区出口机电产品245.3亿元，增长18.4%。其中，某某器械18.7亿元；出口劳动密集型产品46.2亿元，下降5.6%。',
    );
    expect(said.at(-1)).toBe('The area’s exports of labor-intensive products were RMB 4.62 billion, down 5.6%.');
  });
});

describe('money and credit', () => {
  it.each([
    [
      '今年以来，科技创新和技术改造再贷款额度由5000亿元增加至8000亿元，再贷款利率由1.75%降至1.5%。',
      'the interest rate on central bank lending for technological innovation and upgrading fell to 1.5% from 1.75%.',
    ],
    [
      '6月末，广义货币余额330.29万亿元，同比增长8.3%，增速比上月末高0.4个百分点，比上年同期高2.1个百分点。',
      'up 8.3% year on year, 0.4 percentage points higher than at the end of the previous month, 2.1 percentage points higher than in the same period of the previous year.',
    ],
    [
      '6月末，普惠小微贷款余额35.57万亿元，同比增长11.6%，上述贷款增速均高于同期各项贷款增速。',
      'All the above-mentioned loans grew faster than loans as a whole.',
    ],
    [
      '上半年，企（事）业单位贷款增加11.57万亿元，其中，短期贷款增加4.3万亿元，票据融资减少464亿元。',
      'of loans to enterprises and public institutions, bill financing fell by RMB 46.4 billion.',
    ],
    [
      '1年期和5年期以上贷款市场报价利率同步下行，分别降至3.0%和3.5%。',
      'The one-year and over-five-year loan prime rates fell to 3.0% and 3.5%, respectively.',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf('上半年金融统计数据', chinese).join(' ')).toContain(english);
  });

  it('is not told of one facility as of all', () => {
    const said = statementsOf('上半年金融统计数据', '今年以来，某某领域再贷款额度增加，再贷款利率由1.75%降至1.5%。');
    expect(said.join(' ')).not.toContain('central bank lending interest rate');
  });
});

describe('prices', () => {
  it('are unchanged among others that have changed', () => {
    const said = statementsOf(COMMUNIQUE, '全年居民消费价格上涨0.1%。其中，居住类持平，衣着类上涨1.2%。');
    expect(said[1]).toBe('The consumer prices of housing were unchanged.');
  });

  it('are not where nothing shows when', () => {
    expect(statementsOf('调查显示信心增强', '服务价格持平。').join(' ')).not.toContain('were');
  });
});

describe('a figure that nothing tells', () => {
  it('has no label that would take in more than it is of', () => {
    const { paragraphs } = engine.read({ title: null, date: null, paragraphs: ['2024年，进口某某砂石料683.5亿元。'] });
    expect((paragraphs[0]?.english ?? []).map(({ text }) => text).join(' ')).not.toMatch(/imports: RMB/);
  });
});
