/** What belongs to what within one clause: two deeds of one thing, whence something moves, by what it is regulated, where and when. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function statementsOf(paragraph: string): string {
  const { paragraphs } = engine.read({ title: null, date: '2026-11-20', paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, text }) => (kind === 'statement' ? [text] : [])).join(' ');
}

describe('two deeds with one object', () => {
  it.each([
    ['监测分析运行情况。', 'Monitor and analyze the operational situation.'],
    ['排查整治安全隐患。', 'Identify and rectify safety hazards.'],
    ['规范项目审批处置流程。', 'Regulate the process for the approval and disposal of projects.'],
  ])('are both done to it: %s', (chinese, english) => expect(statementsOf(chinese)).toBe(english));

  it('are one where the first looks into the second', () =>
    expect(statementsOf('检查整改情况。')).toBe('Inspect rectification.'));
});

describe('a level', () => {
  it.each([
    ['促进粮价低位回升。', 'Promote the recovery of grain prices from a low level.'],
    ['库存低位回升。', 'Inventories have risen from a low level.'],
    ['外贸保持高位运行。', 'Foreign trade remains at a high level.'],
  ])('is whence or where something moves: %s', (chinese, english) => expect(statementsOf(chinese)).toBe(english));
});

describe('those who or what acts', () => {
  it.each([
    ['加强财政政策调控。', 'Strengthen regulation through fiscal policies.'],
    ['加强市场调节。', 'Strengthen regulation by the market.'],
    ['建立跨部门联合监测和预警机制。', 'Establish interdepartmental joint monitoring and early warning mechanisms.'],
    ['建立共同监管机制。', 'Establish joint oversight mechanisms.'],
    ['铁路有力支撑产业发展。', 'Railways effectively support industrial development.'],
    ['共建共享推进社区治理。', 'Advance community governance through joint effort and shared benefit.'],
    ['困难行业得到扶持。', 'Industries in difficulty are supported.'],
    ['及时将符合条件的困难群众纳入救助范围。', 'Promptly include eligible people in difficulty in the relief scope.'],
    ['关爱困难儿童。', 'Care for children in difficulty.'],
    [
      '加快发展面向小微企业的特色金融机构。',
      'Move faster to develop distinctive financial institutions that are oriented to small and micro businesses.',
    ],
    ['家政协会将正式成立。', 'The domestic service association will be officially set up.'],
  ])('is told as such: %s', (chinese, english) => expect(statementsOf(chinese)).toBe(english));

  it.each(['医院与企业合作可让利。', '纵向省市县乡村贯通。', '提高服务民生水平。'])(
    'is not told where nobody can tell: %s',
    (chinese) => expect(statementsOf(chinese)).toBe(''),
  );
});

describe('places with their number', () => {
  it.each([
    ['江苏、安徽2个省启动改革。', 'Jiangsu and Anhui'],
    ['湖北、湖南、江西3个省份参加试点。', 'Hubei, Hunan, and Jiangxi take part in the pilot.'],
    ['湖北、湖南等3个省份参加试点。', '3 provinces including Hubei and Hunan take part in the pilot.'],
  ])('are the places themselves: %s', (chinese, english) => expect(statementsOf(chinese)).toContain(english));

  it('are not told where the number is another', () =>
    expect(statementsOf('湖北、湖南、江西5个省份参加试点。')).toBe(''));
});

describe('a stage or a course of things', () => {
  it.each([
    ['试点阶段，企业自愿参加。', 'During the pilot stage, enterprises take part voluntarily.'],
    [
      '推进改革过程中，企业应当加强管理。',
      'In the process of advancing reform, enterprises must strengthen management.',
    ],
  ])('is when something is done: %s', (chinese, english) => expect(statementsOf(chinese)).toBe(english));

  it('is nothing that is adjusted', () =>
    expect(statementsOf('分批调整阶段，各类合同都可调整。')).not.toContain('stage in'));
});
