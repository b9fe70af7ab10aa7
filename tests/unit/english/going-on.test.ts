/** Who goes on where the clause before is not told, who has spoken a quotation, and what has been where the text plans. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

const plan = '关于加强市场监管工作的意见';

function read(paragraph: string, title: string | null = null) {
  const told = engine.read({ title, date: null, paragraphs: [paragraph] });
  return told.paragraphs.flatMap(({ english }) => english.filter(({ kind }) => kind === 'statement'));
}

function statementsOf(paragraph: string, title: string | null = null): string[] {
  return read(paragraph, title).map(({ text }) => text);
}

function saidIn(paragraph: string): string[] {
  return read(paragraph).map(({ speaker, text }) => `${speaker ?? 'the article'}: ${text}`);
}

describe('a clause without a subject behind one that is not told', () => {
  it.each([
    ['青川县实施“拆墙透绿”工程，拆除公园围墙。', 'Qingchuan County demolishes park walls.'],
    ['市政府正在摸排梳理各类隐患台账，完善监管机制。', 'The municipal government is improving oversight mechanisms.'],
    [
      '自2019年以来，东莞持续擦亮“倍增计划”招牌，选取一批试点企业。',
      'Since 2019, Dongguan has selected a number of pilot enterprises.',
    ],
    [
      '以习近平同志为核心的党中央把解决好吃饭问题作为头等大事，加快推进农业农村现代化。',
      'The CPC Central Committee speeds up agricultural and rural modernization.',
    ],
  ])('goes on with whom that begins with: %s', (paragraph, english) =>
    expect(statementsOf(paragraph)).toContain(english),
  );
  it.each([
    '市政府让企业擂响战鼓，完善监管机制。',
    '青川县拆墙透绿工程持续推进，拆除公园围墙。',
    '县林业局请来退休老教师教大家剪枝，完善服务体系。',
    '农业农村部就促进消费，形成强大市场，畅通循环作出部署。',
  ])('does not where others may do it: %s', (paragraph) => expect(statementsOf(paragraph)).toEqual([]));
  it('is what a document says', () => {
    const said =
      '近日，省政府办公厅印发《关于促进服务消费的意见》，围绕劳动报酬、休息休假等各类诉求，提出16条具体措施。';
    expect(statementsOf(said, plan)).toContain('The document puts forward 16 concrete measures.');
  });
});

describe('what is so, whatever is said of it behind', () => {
  it.each([
    [
      '民营经济是重要力量，是高质量发展的重要基础。',
      'The private sector is an important force and is an important foundation of high-quality development.',
    ],
    [
      '近日，国务院办公厅印发《关于促进内外贸一体化发展的意见》，就促进消费，形成强大市场，畅通循环作出部署。',
      'Recently, the General Office of the State Council issued the Opinions 《关于促进内外贸一体化发展的意见》.',
    ],
  ])('is told: %s', (paragraph, english) => expect(statementsOf(paragraph)).toEqual([english]));
});

describe('the speaker of a quotation', () => {
  it.each([
    [
      '“我国经济稳中向好。”9月15日，国家统计局新闻发言人付凌晖介绍了国民经济运行情况。',
      'Fu Linghui, Spokesperson of the National Bureau of Statistics: China’s economy is stable with improvements.',
    ],
    [
      '“订单明显减少。”回忆起前几年的困境，厂长王建国坦言，企业生产经营困难。',
      'Wang Jianguo, Factory Director: Business orders have decreased markedly.',
    ],
  ])('is the one whom the sentence behind it names: %s', (paragraph, said) =>
    expect(saidIn(paragraph)).toContain(said),
  );
  it('is nobody who answers it', () => {
    const said = '“订单明显减少。”对此，市商务局局长王建国说，政府将完善支持政策。';
    expect(read(said).map(({ text }) => text)).toEqual(['The government will improve support policies.']);
  });
});

describe('who speaks', () => {
  it.each([
    [
      '商务部新闻发言人高峰近日在例行新闻发布会上表示，商务部将完善支持政策。',
      'A spokesperson of the Ministry of Commerce: ',
    ],
    ['业内普遍认为，新政有助于释放消费潜力。', 'Industry insiders: '],
    ['对此，商务部部长王文涛回应说，商务部将完善支持政策。', 'Wang Wentao, Minister of Commerce: '],
  ])('is known by office: %s', (paragraph, speaker) => expect(saidIn(paragraph)[0]).toMatch(speaker));
  it('keeps the day on which they speak', () => {
    const said = '今年3月6日，商务部部长王文涛在新闻发布会上透露，商务部将完善支持政策。';
    expect(statementsOf(said)).toEqual(['The Ministry of Commerce will improve support policies.']);
  });
});

describe('news of a plan', () => {
  it.each([
    [
      '3月5日，国务院新闻办公室举行新闻发布会。',
      'On March 5, the State Council Information Office held a press conference.',
    ],
    ['1月24日，国务院发布《行动方案》。', 'On January 24, the State Council released the Action Plan.'],
    ['目前，政策体系日益完善。', 'Currently, the policy system is becoming increasingly complete.'],
  ])('tells what has been, and what is: %s', (paragraph, english) =>
    expect(statementsOf(paragraph, plan)).toContain(english),
  );
  it('has been issued where its title says so', () => {
    const title = '国务院印发《关于促进服务消费的意见》';
    expect(read(title, title)[0]?.status).toBe('reported');
  });
  it('takes no name of a scheme for a plan', () => {
    expect(read('东莞推进“倍增计划”，加强服务体系建设。').every(({ status }) => status !== 'plan')).toBe(true);
  });
  it('has headings that call for nothing', () => {
    expect(statementsOf('四、消费市场。上半年，全省社会消费品零售总额27744.3亿元。')).toHaveLength(1);
  });
});

describe('what has gone on until now', () => {
  it('has been done since then', () => {
    expect(statementsOf('开年以来，各地积极推进项目建设。')).toEqual([
      'Since the start of the year, local authorities have actively advanced project development.',
    ]);
  });
});
