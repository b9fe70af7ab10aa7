/** What the author of a comment calls for, which is nobody’s plan. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function read(title: string, paragraphs: readonly string[]): string[] {
  const told = engine.read({ title, date: null, paragraphs });
  return told.paragraphs.flatMap(({ english }) =>
    english.filter(({ kind }) => kind === 'statement').map(({ status, text }) => `${status ?? '-'}: ${text}`),
  );
}

const CALLS = [
  '应当看到，各地资源条件不同。要完善县域物流体系，降低配送成本。',
  '各地应当因地制宜，制定差异化的支持政策。应当引导平台企业加大投入。必须坚持问题导向。',
];

describe('a comment', () => {
  const told = read('县域商业如何提质升级', ['短板在哪里？有人认为，农村市场潜力不足。', ...CALLS]);

  it('says what should be done', () => {
    expect(told).toContain('claim: Delivery costs should be lowered.');
    expect(told).toContain(
      'claim: Local authorities should adapt to local conditions and formulate differentiated support policies.',
    );
  });

  it('says what is necessary where nothing undergoes it', () => {
    expect(told).toContain('claim: It is necessary to guide platform companies to increase investment.');
    expect(told).toContain('claim: It is necessary to take a problem-oriented approach.');
  });

  it('plans nothing', () => {
    expect(told.join(' ')).not.toMatch(/plan: /);
  });

  it('foresees as before what somebody will do', () => {
    const foreseen = read('县域商业如何提质升级', [
      '短板在哪里？有人认为，农村市场潜力不足。',
      ...CALLS,
      '明年，该省将建设物流枢纽。',
    ]);
    expect(foreseen.at(-1)).toMatch(/^plan: /);
  });
});

describe('a comment by its title', () => {
  it('is one with a dateline too', () => {
    const told = read('时评：把好事办好', ['新华社北京10月12日电（记者 张明）应充分尊重群众意愿，完善监督机制。']);
    expect(told).toContain('claim: Oversight mechanisms should be improved.');
  });
});

describe('no comment', () => {
  it.each([
    ['在民营经济大会上的讲话', '同志们：今天我们召开大会，部署工作。'],
    ['如何破解物流难？', '本报记者 李文 怎样破解物流难？'],
    ['市委常委会召开会议', '会议指出，民营经济十分重要。会议强调，要优化服务。'],
    ['关于促进县域商业发展的意见', '有人认为，农村市场潜力不足。'],
  ])('is %s', (title, opening) => {
    expect(read(title, [opening, ...CALLS]).join(' ')).not.toMatch(/claim: .*(?:should|necessary)/);
  });
});
