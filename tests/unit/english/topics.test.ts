/** Whose figures are that no clause gives an owner: the one that their sentence begins with, or nobody’s. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

const OPENING = ['全国职业技能提升工作取得新进展', '人力资源社会保障部近日通报今年前三季度有关情况。'];

function englishOf(paragraph: string, opening = OPENING) {
  const [title = null] = opening;
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [...opening, paragraph] });
  const lines = paragraphs.at(-1)?.english ?? [];
  return {
    statements: lines.filter(({ kind }) => kind === 'statement').map(({ text }) => text),
    digest: lines
      .filter(({ kind }) => kind === 'digest')
      .map(({ text }) => text)
      .join('\n'),
  };
}

describe('a figure in a sentence that begins with one place among others', () => {
  it('is that place’s', () => {
    expect(englishOf('浙江省围绕新赛道开发项目，前9个月培训高技能人才21.4万人。').statements).toContain(
      'In the first nine months of the year, Zhejiang Province trained 214,000 highly skilled workers.',
    );
  });

  it('is told without a place of the one that the article is about', () => {
    const { statements } = englishOf('浙江省加快建设，前三季度完成投资12亿元。', ['浙江省重点工程进展顺利']);
    expect(statements.join(' ')).not.toContain('Zhejiang’s investment');
  });

  it.each([
    // several places, and somebody in one
    '江苏、山东等地创新服务模式，前三季度完成投资12亿元。',
    '湖北省一家企业引进新设备，今年上半年产值达到3.2亿元。',
    // a sentence behind it, which may be of all again
    '安徽省健全工作机制。前三季度完成投资12.4亿元。',
  ])('is not told where nobody knows whose it is: %s', (said) => {
    expect(englishOf(said).statements.join(' ')).not.toMatch(/RMB/);
  });

  it('is named with the place in a digest', () => {
    expect(englishOf('河南统筹推进灌区改造试点，一期已完成投资57.3亿元。').digest).toContain('Henan, ');
  });
});

describe('a figure in a sentence that begins with counties or a branch', () => {
  it('is theirs', () => {
    expect(englishOf('今年上半年，全省县域规模以上工业增加值增长8.1%，固定资产投资增长3.4%。').statements).toContain(
      'In the first half of this year, the province’s counties’ investment in fixed assets grew by 3.4%.',
    );
    expect(englishOf('装备制造业优势明显，增加值同比增长8.2%。').statements).toContain(
      'The value added of equipment manufacturing grew by 8.2% year on year.',
    );
  });

  it('is not told where the branch is nowhere', () => {
    expect(englishOf('去年运行平稳，增加值同比增长8.2%。').statements.join(' ')).not.toContain('8.2%');
  });
});

describe('customs', () => {
  it('are those of their place', () => {
    expect(englishOf('去年，杭州海关查获走私案件120起。').statements).toEqual([
      'Last year, Hangzhou Customs uncovered 120 smuggling cases.',
    ]);
  });
});

describe('what a clause restricts', () => {
  it('is restricted in the next one', () => {
    const said = '去年，限额以上单位家用电器和音像器材类零售额增长22.6%，新能源汽车零售额增长35.1%。';
    expect(englishOf(said).statements.at(-1)).toMatch(/new energy vehicles by enterprises above designated size/);
  });

  it('leaves no interest rate to loans of all kinds', () => {
    const said = '去年，技术改造类再贷款扩容提质，再贷款利率由1.75%降至1.5%。';
    expect(englishOf(said).statements.join(' ')).not.toContain('1.5%');
  });

  it('leaves no noun beside a figure that is only a piece of what the figure is of', () => {
    const digest = (said: string) => englishOf(said).digest;
    expect(digest('去年，进口金属矿砂683.5亿元。')).not.toContain('imports: ');
    expect(digest('通过线上平台完成的交易额增长了27%。')).not.toContain('value of transactions: ');
    expect(digest('对资金支付率低于60%的省份进行约谈。')).not.toContain('provinces: ');
    expect(digest('除去成本能净赚38万元。')).not.toContain('costs: ');
    expect(digest('如果这一占比提高到50%，将新增服务消费约2万亿元。')).not.toMatch(/50%|2 trillion/);
  });
});
