/** Reports on several places, from the text to the English that is told of them: who and what is where, and who has done it. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, text, status }) =>
    kind === 'statement' ? [status === 'plan' ? `plan: ${text}` : text] : [],
  );
}

describe('who and what there is in a place', () => {
  it.each([
    ['安徽、河南等地企业储备煤炭。', 'Enterprises in Anhui, Henan, and other places reserve coal.'],
    ['济南市一家企业引进了新设备。', 'An enterprise in Jinan has brought in new equipment.'],
    ['全省大部分地区气温下降。', 'The temperature of most regions in the province has fallen.'],
    ['来自义乌的采购商正在挑选新产品。', 'Buyers from Yiwu are choosing new products.'],
    ['各地一批重大工程加快推进。', 'A number of major projects in various places advance at a faster pace.'],
    ['山东新能源装机突破1亿千瓦。', 'Shandong’s installed capacity of new energy exceeded 100 million kilowatts.'],
    ['中国仍然是最大贸易伙伴。', 'China is still the largest trading partner.'],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

describe('what somebody who is named does with so much or so many', () => {
  it.each([
    ['甘肃省今年安排救助资金5.2亿元。', 'This year, Gansu Province has arranged RMB 520 million of relief funds.'],
    [
      '临泉县投入700多台无人机，组建植保队伍。',
      'Linquan County has deployed over 700 drones and formed crop protection teams.',
    ],
    [
      '江苏省财政厅日前拨付资金8600万元。',
      'Recently, the Jiangsu Provincial Department of Finance has disbursed RMB 86 million in funds.',
    ],
    ['青海省为学校更换了设备。', 'Qinghai Province has replaced equipment for schools.'],
  ])('%s has been done', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });

  it.each(['全国新建高标准农田8000万亩。', '甘肃省给予企业补助50万元。', '当地集聚了1600多家企业。'])(
    'is not told where it may be a goal or a rule, or nobody knows where: %s',
    (chinese) => expect(statementsOf(chinese)).toEqual([]),
  );
});

describe('what somebody sets to another figure or time', () => {
  it.each([
    ['四川将补助发放时间提前至11月底。', 'Sichuan brings forward subsidy distribution time to the end of November.'],
    ['济南市把补助标准从200元提高到300元。', 'Jinan has raised subsidy standards from RMB 200 to RMB 300.'],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

describe('when it is', () => {
  it.each([
    ['各县12月10日前完成排查。', 'plan: Before December 10, various counties will complete inspection.'],
    ['全市在12月10日前完成排查。', 'plan: Before December 10, the city will complete inspection.'],
    ['未来三天，贵州将有冻雨。', 'plan: Over the next 3 days, Guizhou will have freezing rain.'],
    ['这两天，工人们正在修复大棚。', 'These days, workers are restoring greenhouses.'],
  ])('%s', (chinese, english) => {
    expect(statementsOf(chinese)).toEqual([english]);
  });
});

describe('what stands behind those who are sent', () => {
  it('is theirs, and no call', () => {
    expect(statementsOf('凉山州组织志愿者走访老人，送去物资。')).toEqual([
      'Liangshan Prefecture organizes volunteers to visit older people.',
    ]);
  });

  it('is what is carried out, and no implementation of things', () => {
    expect(statementsOf('哈尔滨市对老旧管网实施改造。')).toEqual(['Harbin upgrades the aging pipe network.']);
  });
});
