/** What a policy gives, spares, asks and forbids, and whom: with the condition, the amount and the day, or not at all. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function told(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: '2025-11-20', paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, text }) => (kind === 'statement' ? [text] : []));
}

describe('those whom a measure is for', () => {
  it.each([
    [
      '对参加技能培训的农民，每人给予600元的生活补贴。',
      ['For farmers that take part in skills training, give living allowances of RMB 600 per person.'],
    ],
    [
      '对没有取得许可证的企业，依法责令停产整改。',
      [
        'For enterprises that have not obtained licenses, order a halt to production for rectification in accordance with the law.',
      ],
    ],
    [
      '对年收入5万元以下的家庭，给予医疗救助。',
      ['For families with an annual income of at most RMB 50,000, give medical assistance.'],
    ],
    ['对入驻园区的企业免收两年租金。', ['For enterprises that move into parks, waive rents for 2 years.']],
    [
      '凡年底前未完成任务的县，一律不得新建政府投资项目。',
      ['Counties that have not completed tasks by the end of the year must not build government investment projects.'],
    ],
    [
      '对主动报废的老旧渔船，给予一次性补助。',
      ['For old fishing boats that are voluntarily scrapped, give one-time subsidies.'],
    ],
    [
      '对存在安全隐患的厂房限期整改。',
      ['Factory buildings with safety hazards must be rectified within a time limit.'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(told(paragraph)).toEqual(expected);
  });

  it('are not told with what is no measure', () => {
    expect(told('对重点企业，加强服务，推动产业发展。')).toEqual([]);
  });

  it('are not those of the next part of a sentence', () => {
    expect(told('对没有取得许可证的企业，责令停产整改；推动产业发展。').at(-1)).toBe('Promote industrial development.');
  });

  it('take the clauses behind them along that are no measures', () => {
    expect(told('对没有取得许可证的企业，责令停产整改，推动产业发展。')).toHaveLength(1);
  });
});

describe('how much is given', () => {
  it.each([
    [
      '对新建冷库的企业，按照投资额的20%给予补助，单个企业最高不超过300万元。',
      [
        'For enterprises that build cold storage facilities, give subsidies of 20% of the investment, capped at RMB 3 million per enterprise.',
      ],
    ],
    [
      '对符合条件的项目，按不超过实际投资30%的比例给予补助。',
      ['For eligible projects, give subsidies of up to 30% of the actual investment.'],
    ],
    ['按实缴保费给予最高80%的补助。', ['Give subsidies of up to 80% of the actual premiums.']],
    [
      '按照每户每年不低于600元的标准发放补贴。',
      ['Issue subsidies at a rate of at least RMB 600 per household per year.'],
    ],
    [
      '居民医保补助标准由每人每年650元提高到670元。',
      ['The resident medical insurance subsidy standard is raised from RMB 650 to RMB 670 per person per year.'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(told(paragraph)).toEqual(expected);
  });

  it('is no limit of what the clause before does not tell', () => {
    expect(told('单个企业最高不超过300万元。')).toEqual([]);
  });
});

describe('until when, by when, and who pays', () => {
  it.each([
    [
      '将农机购置补贴政策的实施期限延长至2027年12月31日。',
      ['Policies for subsidies for agricultural machinery are extended until December 31, 2027.'],
    ],
    [
      '河南省要求各县12月10日前完成隐患排查。',
      ['Henan Province requires various counties to complete checks for hidden hazards before December 10.'],
    ],
    [
      '各地要在9月底前完成校舍维修。',
      ['By the end of September, local authorities must complete school building repairs.'],
    ],
    ['所需资金由省级财政承担。', ['Required funds are borne by provincial finance.']],
    ['培训费用由企业和政府共同负担。', ['Training expenses are jointly borne by enterprises and the government.']],
    ['各地不得新增隐性债务。', ['Local authorities must not incur new hidden debt.']],
    [
      '要严厉打击以投资为名的非法集资、虚假宣传等行为。',
      ['Crack down hard on conduct such as illegal fundraising and false advertising in the name of investment.'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(told(paragraph)).toEqual(expected);
  });
});
