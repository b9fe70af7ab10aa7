/** What the small words of prose say: 为, 给, 让, 进行, 没有, 们, 此次. */
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

describe('what is done for somebody', () => {
  it.each([
    ['企业为市民增加绿色空间。', 'add green space for residents'],
    ['政府为夏粮生产夯实基础。', 'The government lays solid foundations for summer grain production.'],
    ['企业向省级生态环境部门提出申请。', 'submit applications to provincial-level environmental authorities'],
    ['银行对小微企业减免手续费。', 'reduce or waive handling fees for small and micro businesses'],
    ['银行加大对小微企业的支持。', 'increased support for small and micro businesses'],
  ])('is told with those behind it: %s', (chinese, english) => expect(tellingOf(chinese)).toContain(english));

  it('is told of several where there is more of them', () => {
    expect(tellingOf('去年，各地推进改革，为民营经济高质量发展增添更多合力。')).not.toContain('efforts was');
  });

  it('is not told where what stands behind the object would take them along', () => {
    expect(tellingOf('当地为企业找到了适应新政策的办法。')).toBe('');
  });
});

describe('what makes something be as it is', () => {
  it.each([
    ['政策让市场更加活跃。', 'Policies make the market more active.'],
    ['技术使生产更加安全高效。', 'Technologies make production safer and more efficient.'],
    ['市政府推进公园建设，让市民生活更幸福。', 'advances park development and makes residents’ life happier'],
    ['数据是可靠的。', 'Data is reliable.'],
    ['粮食质量明显好于去年。', 'Grain quality is markedly better than last year.'],
  ])('is told: %s', (chinese, english) => expect(tellingOf(chinese)).toContain(english));

  it('is no order where nobody is named', () => {
    expect(tellingOf('全市新建公园某某座，让市民生活更幸福。')).not.toMatch(/^Make/);
  });
});

describe('进行', () => {
  it.each([
    ['专家定期进行现场诊断。', 'Experts regularly carry out on-site diagnosis.'],
    ['企业与外商进行洽谈。', 'hold negotiations'],
    ['施工正在进行。', 'Construction work is proceeding.'],
  ])('is told with what is done: %s', (chinese, english) => expect(tellingOf(chinese)).toContain(english));

  it('is not told of what nothing does to itself', () => {
    expect(tellingOf('政策进行了调整。')).toBe('');
  });
});

describe('a paper and what it is to do', () => {
  it('are one statement', () => {
    expect(tellingOf('省政府印发通知加强市场监管。')).toContain('issued a circular to strengthen market regulation');
    expect(tellingOf('国家采取措施扩大内需。')).toBe('The country takes measures to expand domestic demand.');
  });
});

describe('what is not so', () => {
  it.each([
    ['风险尚未消除。', 'Risks have not been eliminated.'],
    ['风险隐患尚未完全消除。', 'have not been completely eliminated'],
    ['居民无需前往现场。', 'Residents do not need to go to sites.'],
  ])('is told: %s', (chinese, english) => expect(tellingOf(chinese)).toContain(english));
});

describe('a subject', () => {
  it.each([
    ['工人们一直坚守岗位。', 'Workers have always stuck to their posts.'],
    ['目前有企业计划扩大产能。', 'some enterprises plan to expand production capacity'],
    ['此次改革在简化审批方面迈出较大步伐。', 'This reform'],
    ['基地建设取得重大进展。', 'Base development has achieved major progress.'],
    ['产品下线后销往海外市场。', 'After rolling off the production line, products'],
    ['夏粮产量虽然略有下降。', 'Summer grain output has fallen slightly.'],
  ])('is told with the word before or behind it: %s', (chinese, english) =>
    expect(tellingOf(chinese)).toContain(english),
  );

  it.each(['也有业内人士担心。'])('is not told: %s', (chinese) => {
    expect(tellingOf(chinese)).toBe('');
  });
});

describe('a phrase with a word that closes it', () => {
  it.each([
    [
      '要坚持把发展经济的着力点放在实体经济上。',
      'placing the focus of efforts in developing the economy on the real economy',
    ],
    ['公司把目光投向了青少年市场。', 'looked to the youth market'],
    ['各地加快补齐乡村公共服务设施短板。', 'shore up weak links in rural public service facilities'],
    ['公司抢占人工智能产业制高点。', 'seizes the commanding heights of the AI industry'],
    ['全力满足今年春季农业生产需要。', 'meet the needs of spring agricultural production'],
  ])('is told whole: %s', (chinese, english) => expect(tellingOf(chinese)).toContain(english));
});

describe('two verbs', () => {
  it.each([
    ['部门督促指导企业提高防疫意识。', 'urge and guide enterprises to improve epidemic-prevention awareness'],
    ['各地鼓励和引导银行参与项目建设。', 'encourage and guide banks to take part in project development'],
    ['各地加强管理提高效率。', 'strengthen management and improve efficiency'],
    ['重点工作包括打造产业集群、扩大开放。', 'includes building industrial clusters and expanding opening up'],
  ])('are told together: %s', (chinese, english) => expect(tellingOf(chinese)).toContain(english));

  it.each(['补贴农民提高收入。', '培训农民种植技术。'])(
    'of which the second is of the object are none: %s',
    (chinese) => expect(tellingOf(chinese)).toBe(''),
  );
});
