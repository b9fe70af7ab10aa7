/** Who does what to whom, where Chinese puts words side by side and only their kinds tell. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function tellingOf(paragraph: string): string {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? [])
    .filter(({ kind }) => kind === 'statement')
    .map(({ text }) => text)
    .join(' ');
}

describe('a measure word', () => {
  it.each([
    ['去年，全市吊销营业执照320户。', 'the business licenses of 320 businesses were revoked'],
    ['今年以来，取消评估资质27家。', 'the assessment qualifications of 27 institutions have been revoked'],
    ['去年，全市吊销营业执照320份。', '320 business licenses were revoked'],
    ['去年，全市新增博物馆12家。', '12 museums were added'],
    ['去年，全市培育乡村工匠1260名。', '1,260 rural craftsmen'],
  ])('counts what it can: %s', (paragraph, english) => expect(tellingOf(paragraph)).toContain(english));

  it.each([
    '去年，累计培训农民工技能1.2万人。',
    '去年，全市引进高端人才团队42名。',
    '去年，全市化解纠纷调解员1.2万件。',
    '去年，全省签约项目投资36家。',
    '去年，全市评定非遗传承人58项。',
  ])('counts nothing of another kind: %s', (paragraph) => expect(tellingOf(paragraph)).toBe(''));
});

describe('those who are given something', () => {
  it('are told, where it is handed over to organs', () => {
    expect(tellingOf('截至10月底，移送公安机关线索45条。')).toContain(
      '45 leads had been transferred to public security organs',
    );
  });

  it.each(['赠送学校图书。', '推送企业岗位信息。', '授予企业荣誉称号。', '移交纪检监察机关处理。'])(
    'are no part of what they are given: %s',
    (paragraph) => expect(tellingOf(paragraph)).toBe(''),
  );
});

describe('what goes faster', () => {
  it.each([
    ['人工智能加快应用。', 'Artificial intelligence is applied faster.'],
    ['推动专项债券加快发行使用。', 'Push for special-purpose bonds to be issued and used faster.'],
    [
      '随着大数据加快应用，治理效率明显提高。',
      'As big data is applied faster, governance efficiency has risen markedly.',
    ],
    ['制造业加快转型升级。', 'Manufacturing speeds up transformation and upgrading.'],
    ['各部门加快应用数字技术。', 'Government departments move faster to apply digital technologies.'],
    ['医院加快建设。', ''],
    ['技能人才加快培养。', ''],
    ['绿电加快替代。', ''],
  ])('is done by those who can, and to those who cannot: %s', (paragraph, english) =>
    expect(tellingOf(paragraph)).toBe(english),
  );
});

describe('deeds side by side', () => {
  it.each([
    ['推进政务数据共享开放。', 'Advance the sharing and opening up of government data.'],
    [
      '推动标准与国际规则衔接互认。',
      'Promote the alignment and mutual recognition of standards and international rules.',
    ],
    ['鼓励社会资本投资建设养老设施。', 'Encourage private capital to invest in and build elderly care facilities.'],
    ['引导社会资本投资乡村产业。', /^Guide private capital to invest in /],
    ['参与建设国际航运中心。', /^Take part in building /],
    ['加强与周边国家交流合作。', ''],
    ['推进城市生活垃圾分类处理。', ''],
    ['企业在园区投资建设工厂。', /^Enterprises invest in and build factories/],
  ])('are not done to one another: %s', (paragraph, english) => {
    if (typeof english === 'string') expect(tellingOf(paragraph)).toBe(english);
    else expect(tellingOf(paragraph)).toMatch(english);
  });
});

describe('words before a noun', () => {
  it.each([
    ['支持信用良好企业。', 'Support enterprises with good credit.'],
    ['支持质量过硬产品出口。', 'Support the exports of products with solid quality.'],
    ['支持经营困难企业。', ''],
    ['公布首批项目。', 'Announce the first batch of projects.'],
    ['首批试点申报工作启动。', ''],
    ['首个换电站建成投用。', /^The first /],
    ['培训农民种植技术。', ''],
    ['补贴农民购买农机。', ''],
    ['教育学生安全知识。', ''],
    ['服务群众更加贴心。', ''],
    ['随着医院加快建设，床位增加。', /^(?!.*acceleration)/],
  ])('describe it only where they can: %s', (paragraph, english) => {
    if (typeof english === 'string') expect(tellingOf(paragraph)).toBe(english);
    else expect(tellingOf(paragraph)).toMatch(english);
  });
});

describe('what happens to a thing', () => {
  it.each([
    ['服务消费受假日经济带动。', 'Services consumption is driven by the holiday economy.'],
    ['消费市场受政策拉动，保持增长。', 'The consumer market is driven by policies and keeps growing.'],
    ['26家企业全部投产。', 'All 26 enterprises have been put into production.'],
    ['企业招聘需求增加。', /^Demand for /],
    ['社会捐赠并不稳定。', 'Public donations are not stable.'],
    ['物价就业基本稳定。', ''],
    ['居民收入消费。', ''],
    ['快递送达各村。', ''],
    ['在旅游住宿行业更加突出。', ''],
    ['推进取消收费改革。', ''],
  ])('is told of it: %s', (paragraph, english) => {
    if (typeof english === 'string') expect(tellingOf(paragraph)).toBe(english);
    else expect(tellingOf(paragraph)).toMatch(english);
  });
});
