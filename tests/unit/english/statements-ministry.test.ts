/** News of central ministries and what they answer reporters, from the text to the English that is told of it. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): { text: string; speaker: string | null }[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).filter(({ kind }) => kind === 'statement');
}

function textsOf(paragraph: string): string[] {
  return statementsOf(paragraph).map(({ text }) => text);
}

describe('news of a ministry', () => {
  it.each([
    ['工业和信息化部将加强监管。', 'The Ministry of Industry and Information Technology will strengthen oversight.'],
    ['生态环境部将加强监管。', 'The Ministry of Ecology and Environment will strengthen oversight.'],
    ['12个项目纳入省级重点项目清单。', '12 projects are included in provincial-level key project lists.'],
    [
      '鼓励各地分类制定改造标准。',
      'Encourage local authorities to formulate upgrading standards in a category-specific way.',
    ],
    ['部分企业生产成本有所上升。', 'The production costs of some enterprises have risen somewhat.'],
    ['一些地区供给压力有所上升。', 'The supply pressure of some regions has risen somewhat.'],
    [
      '排污许可制度是环境管理的核心制度。',
      'The pollutant discharge permit system is an environmental management core system.',
    ],
    ['近年来，我国持续扩大开放。', 'In recent years, China has continued to expand opening up.'],
  ])('%s', (chinese, english) => {
    expect(textsOf(chinese)).toEqual([english]);
  });

  it.each([
    // documents by their titles
    [
      '近日，生态环境部印发《排污许可质量提升实施方案（2026—2028年）》（以下简称《方案》）。',
      'Recently, the Ministry of Ecology and Environment issued the Implementation Plan for the Improvement of the Quality of Pollutant Discharge Permits (2026–2028).',
    ],
    [
      '商务部会同海关总署等部门印发《关于促进服务出口的若干政策措施》。',
      'The Ministry of Commerce has issued the Several Policies and Measures on Promoting Exports of Services together with the General Administration of Customs and other departments.',
    ],
    ['《意见》提出16项举措。', 'The Opinions put forward 16 measures.'],
    ['《条例》自2026年1月1日起施行。', 'The Regulations take effect on January 1, 2026.'],
    // what a thing is like
    ['保持流动性充裕。', 'Keep liquidity ample.'],
    ['保持经济运行总体平稳。', 'Keep economic performance generally stable.'],
    [
      '构建以先进制造业为支撑的现代化产业体系。',
      'Build a modernized industrial system supported by advanced manufacturing.',
    ],
    [
      '引导金融机构开发与转型需求相适应的信贷产品。',
      'Guide financial institutions to develop credit products suited to transition demand.',
    ],
    // in which respects
    ['《方案》从六个方面提出16项具体举措。', 'The Plan puts forward 16 concrete measures in 6 areas.'],
    [
      '从技术研发、标准制定等方面支持企业发展。',
      'Support enterprise development in areas such as technological R&D and standard formulation.',
    ],
    ['中方对此坚决反对。', 'China resolutely opposes this.'],
    ['停止对中国企业的无理打压。', 'Stop the unjustified suppression of Chinese enterprises.'],
    ['减少对进口的依赖。', 'Reduce dependence on imports.'],
    ['促进新能源消纳和调控。', 'Promote the absorption and regulation of new energy.'],
    ['加强数据开发和利用。', 'Strengthen the development and use of data.'],
    [
      '截至9月底，充电设施已覆盖全国98%的高速公路服务区。',
      'As of the end of September, charging facilities have covered 98% of China’s expressway service areas.',
    ],
    [
      '今年1至10月，全国发行新增地方政府债券48725亿元。',
      'In January–October of this year, China’s issuance of new local government bonds was RMB 4.8725 trillion.',
    ],
    ['近日，财政部提前下达部分资金。', 'Recently, the Ministry of Finance issued some funds in advance.'],
    ['保障公众安全便捷出行。', 'Ensure the safe and convenient travel of the public.'],
    ['促进数据合规高效流通使用。', 'Promote the compliant and efficient circulation and use of data.'],
    ['金融支持实体经济质效提升。', 'Finance supports the improvement of real economy quality and effectiveness.'],
    ['脱贫攻坚成果持续巩固拓展。', 'Achievements in poverty alleviation continue to be consolidated and expanded.'],
    ['《方案》重点支持三类项目。', 'The Plan focuses support on 3 types of projects.'],
    ['海关总署出台16项便利措施。', 'The General Administration of Customs has introduced 16 facilitation measures.'],
    [
      '保持人民币汇率在合理均衡水平上的基本稳定。',
      'Maintain the basic stability of RMB exchange rates at reasonable balanced levels.',
    ],
    [
      '近日，财政部印发《促进就业三年行动计划》。',
      'Recently, the Ministry of Finance issued the Three-Year Action Plan for Promoting Employment.',
    ],
    ['一季度人民币贷款增加9.78万亿元。', 'In the first quarter of the year, RMB loans increased by RMB 9.78 trillion.'],
    // a word that may be a verb is one at the beginning, and none behind a verb that takes nouns
    ['实施质量提升行动。', 'Implement a campaign for quality improvement.'],
    ['中方愿与各方加强沟通合作。', 'China is willing to strengthen communication and cooperation with all sides.'],
    ['保障电力安全稳定供应。', 'Ensure the safe and stable supply of electricity.'],
    [
      '保障粮食和重要农产品稳定安全供给。',
      'Ensure the stable and safe supply of grain and important agricultural products.',
    ],
    ['加强财政支持、金融服务、人才培养。', 'Strengthen fiscal support, financial services, and talent training.'],
    ['修订价格法、招标投标法。', 'Revise the Price Law and the Law on Tendering and Bidding.'],
  ])('is told: %s', (chinese, english) => {
    expect(textsOf(chinese)).toEqual([english]);
  });

  it('says how much of a target has been reached', () => {
    expect(textsOf('今年上半年，全国城镇新增就业695万人，完成全年目标任务的58%。')).toEqual([
      'In the first half of this year, China’s new urban jobs were 6.95 million, 58% of the annual target.',
    ]);
  });

  it('names the city where a meeting was held', () => {
    expect(textsOf('10月31日，国家能源局在京召开新闻发布会。')).toEqual([
      'On October 31, the National Energy Administration held a press conference in Beijing.',
    ]);
  });

  it.each([
    ['what is needed, without who needs it', '亟需进一步加大政策供给。'],
    ['what is unified, and that nobody unifies', '依托全国固定污染源统一数据库。'],
    ['a record, without what reached it', '游客人次跃升某某，创历史同期新高。'],
    ['partners that would own what is done', '财政部将会同国家发展改革委完善专项债券管理机制。'],
    ['what is hoped, without who hopes it', '希望双方加强合作。'],
    ['a verb that would describe the noun behind it', '加快资金拨付进度。'],
    ['a title of which not even the kind is known', '国务院印发《山河岁月》。'],
    ['what is done to those alone whom an untold clause names', '对未按期完成任务的试点城市，将核减资金。'],
    ['what is done under a condition alone', '按规定足额缴纳社会保险费满三年的，可发放补助。'],
    ['what somebody abroad is blamed for', '美方泛化国家安全概念，取消企业补贴。'],
    ['what nobody is called on to do', '滥用出口管制，损害企业合法权益。'],
    ['two words side by side of which one is what the other brings about', '出台应对人工智能影响促进就业的政策文件。'],
  ])('is not told with %s', (_, chinese) => {
    expect(textsOf(chinese)).toEqual([]);
  });

  it('is not told of the month of a clause between', () => {
    expect(textsOf('今年上半年，城镇新增就业695万人，6月份城镇调查失业率为5.0%，就业形势总体稳定。').at(-1)).toBe(
      'The employment situation was generally stable.',
    );
  });

  it('has deputies with their own title', () => {
    const [told] = statementsOf('中国人民银行副行长周启文表示，中国人民银行将坚持稳中求进工作总基调。');
    expect(told?.speaker).toBe('Zhou Qiwen, Deputy Governor of the People’s Bank of China');
  });
});
