/** Fiscal and statistical releases: budgets and taxes, bonds, levels that stay, runs and turns, lists whose names hold commas. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string {
  const read = engine.read({
    title: '上半年全市经济运行情况',
    date: '2025-11-20',
    paragraphs: ['上半年全市经济运行情况', paragraph],
  });
  return (read.paragraphs.at(-1)?.english ?? [])
    .filter(({ kind }) => kind === 'statement')
    .map(({ text }) => text)
    .join(' ');
}

function digestsOf(paragraph: string): string {
  const read = engine.read({
    title: '上半年财政收支情况',
    date: '2025-11-20',
    paragraphs: ['上半年财政收支情况', paragraph],
  });
  return (read.paragraphs.at(-1)?.english ?? [])
    .filter(({ kind }) => kind === 'digest')
    .map(({ text }) => text)
    .join(' ');
}

describe('budgets and taxes', () => {
  it.each([
    ['前三季度，全市一般公共预算支出412亿元，增长3.8%，完成预算的70.1%。', 'up 3.8%, 70.1% of the budget.'],
    ['前三季度，全市一般公共预算收入236亿元，为年初预算的78.4%。', '78.4% of the annual budget.'],
    [
      '前三季度，全市税收收入165亿元，增长0.7%。其中，汽车制造业税收增长8.6%，通用设备制造业增长12.7%，采矿业税收下降5%。',
      'In the first three quarters of the year, the city’s tax revenue from mining fell by 5%.',
    ],
    [
      '前三季度，装备制造业、现代服务业等税收增长较快。',
      'tax revenue from industries such as equipment manufacturing and modern services',
    ],
    ['前三季度，全市一般公共预算支出412亿元，其中民生支出占比达81.2%。', 'the share of spending on public wellbeing'],
    ['预计全年全市税收收入与上年大体持平。', 'expected to be basically unchanged from the previous year.'],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toContain(english);
  });

  it('tells no growth of an industry where its taxes are meant', () => {
    const told = statementsOf('分行业看，税收表现不一，其中汽车制造业税收增长8.6%，通用设备制造业增长12.7%。');
    expect(told).not.toMatch(/^(?!.*tax revenue).*manufacturing grew/i);
    expect(told).not.toContain('mining tax');
  });

  it('makes no forecast of a condition', () => {
    expect(statementsOf('如果需求回落，预计全年税收收入与上年持平。')).not.toContain('expected');
  });
});

describe('government bonds', () => {
  it.each([
    [
      '今年新增地方政府专项债务限额4.4万亿元，截至9月底已发行3.6万亿元，占限额的81.8%。',
      'As of the end of September, RMB 3.6 trillion of this quota had been issued. As of the end of September, issuance had reached 81.8% of the quota.',
    ],
    ['2万亿元置换债券已发行1.9万亿元。', 'RMB 1.9 trillion of the RMB 2 trillion of debt-swap bonds has been issued.'],
    [
      '超长期特别国债计划发行1.3万亿元，截至目前已发行1.1万亿元。',
      'RMB 1.3 trillion of ultra-long special treasury bonds is to be issued. To date, RMB 1.1 trillion of this has been issued.',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toContain(english);
  });

  it('tells no issue of a firm or of a condition so', () => {
    expect(statementsOf('公司计划发行债券2亿元，截至6月底已发行1亿元。')).not.toContain('issued');
    expect(statementsOf('如果新增地方政府专项债务限额5万亿元，截至9月底已发行4万亿元，风险可控。')).not.toContain(
      'quota',
    );
  });

  it('marks no money as a target that has been handed out', () => {
    expect(
      digestsOf('按照全年计划，前四批资金管理更加严格，首期1620亿元资金已于4月下达各地并实现计划进度。'),
    ).not.toContain('(target)');
  });
});

describe('what stays level, turns and goes on', () => {
  it.each([
    [
      '前三季度，全市工业投资增长11.9%，基础设施投资同比持平。',
      'investment in infrastructure was unchanged year on year.',
    ],
    [
      '10月份，全市居民消费价格同比上涨0.2%，上月为下降0.3%；环比上涨0.1%。',
      'compared with a fall of 0.3% in the previous month, and rose by 0.1% from the previous month.',
    ],
    ['上半年，全市税收收入下降1.3%，其中4月以来连续三个月增长。', 'having grown for 3 consecutive months since April.'],
    [
      '四季度全市商品房销售面积同比增长7.8%，年内首次实现单季正增长。',
      'up 7.8% year on year, the first quarterly growth',
    ],
    ['上半年，全市纺织业增加值增长4.3%，增速由负转正。', 'turning from decline to growth.'],
    [
      '上半年，全市生猪存栏118万头，下降0.7%；出栏162万头，增长2.1%。',
      'hogs slaughtered in the city was 1.62 million head, up 2.1%.',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese).replace('grew by 7.8%', 'up 7.8%')).toContain(english);
  });

  it('leaves out what is planned to stay level and a turn the other way', () => {
    expect(statementsOf('全市工业投资增长3.1%，力争明年基础设施投资同比持平。')).not.toContain('unchanged');
    expect(statementsOf('上半年，全市纺织业增加值下降4.3%，增速由负转正。')).not.toContain('turning');
  });
});

describe('industries that several clauses name', () => {
  it.each([
    [
      '前三季度，信息传输、软件和信息技术服务业，租赁和商务服务业增加值分别增长9.7%、8.4%。',
      'the value added of leasing and business services grew by 8.4%.',
    ],
    [
      '上半年，有色、石化、装备制造三个行业合计拉动规模以上工业增加值增长6.5个百分点，贡献率达70.7%。',
      'nonferrous metals, petrochemicals, and equipment manufacturing together contributed 6.5 percentage points',
    ],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toContain(english);
  });

  it('tells no contribution without those who make it', () => {
    expect(statementsOf('上半年，某些行业加快恢复，贡献率达70.7%。')).not.toContain('70.7%');
    expect(statementsOf('力争有色、石化两个行业合计拉动规模以上工业增长3个百分点。')).not.toContain('contributed');
  });

  it('tells no premise of a forecast as done', () => {
    expect(statementsOf('下半年随着新能源基地外送通道陆续投运，电力行业有望保持较快增长。')).not.toMatch(
      /put into operation/,
    );
  });
});

describe('industries behind a count of those that grow', () => {
  const COUNTED = '前三季度，全市规模以上工业增加值增长9.1%。34个行业大类中有25个实现增长，';

  it('grow in what the sentence before measures', () => {
    expect(statementsOf(`${COUNTED}其中汽车制造业、通用设备制造业分别增长8.4%和7.2%。`)).toContain(
      'the city’s value added of the manufacture of automobiles grew by 8.4%.',
    );
  });

  it('see prices rise where the word is of prices', () => {
    expect(statementsOf('10月份，工业生产者出厂价格下降2%。30个行业中有12个上涨。')).not.toContain('seen growth');
  });

  it('leaves services to all who sell them', () => {
    const told = statementsOf('前三季度，限额以上单位家用电器零售额增长12.8%。1—9月，服务零售额增长5.3%。');
    expect(told).toContain('retail sales of services grew by 5.3%');
  });
});
