/** What is foreseen, estimated or still to come, and what is said of one firm or college: each told as that, or not at all. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function read(text: string, title: string | null = null): string[] {
  const told = engine.read({ title, date: null, paragraphs: [text] });
  return told.paragraphs.flatMap(({ english }) =>
    english.filter(({ kind }) => kind === 'statement').map((said) => `${said.status ?? '-'}: ${said.text}`),
  );
}

describe('a plan for part of a year', () => {
  it('holds for what stands behind it', () => {
    expect(read('三季度将紧盯薄弱环节，扩大有效投资。')).toEqual([
      'plan: In the third quarter of the year, keep a close eye on weak links.',
      'plan: In the third quarter of the year, expand effective investment.',
    ]);
  });
});

describe('what is foreseen', () => {
  it('is nobody’s plan', () => {
    expect(read('分析人士预计，出口有望保持韧性。')).toEqual(['claim: Exports are expected to maintain resilience.']);
    expect(read('一位业内人士说，市场竞争将更加激烈。')).toEqual(['claim: Market competition will be fiercer.']);
  });

  it('is not told without what it hangs on', () => {
    expect(read('下半年随着海上风电送出通道陆续投运，电力行业有望保持较快增长。')).toEqual([]);
    expect(read('随着一批重点工程竣工，明年全市工业产值有望突破3000亿元。')).toEqual([]);
  });
});

describe('an estimate in a review', () => {
  const title = '青原市2026年政府工作报告';

  it('is of its own clause, where the clause does not begin with it', () => {
    const told = read('过去一年，全社会研发投入强度预计达到2%，技术合同成交额增长18.4%。', title);
    expect(told).toContain('reported: By current estimates, in the past year, economy-wide R&D intensity reached 2%.');
    expect(told.filter((text) => text.includes('estimates'))).toHaveLength(1);
  });
});

describe('one of many', () => {
  it('is not told as all of them', () => {
    expect(read('一家纺织企业负责人告诉记者，企业打算新建一条生产线。')).toEqual([]);
    expect(read('联合黄河科技学院等院校培养人才。')).toEqual([]);
    expect(read('上半年，造船企业新接订单45艘。')).toEqual([]);
  });
});

describe('a term', () => {
  it('is told whole or not at all', () => {
    expect(read('扩大虚拟电厂和车网互动规模。')).toEqual([]);
    expect(read('规范涉企异地执法行为。')).toEqual([
      '-: Regulate enterprise-related cross-jurisdiction law enforcement conduct.',
    ]);
  });
});

describe('what goes on since a time', () => {
  it('has been going on', () => {
    expect(read('今年以来，各地正加快建设智能工厂。')).toEqual([
      'reported: Since the start of this year, local authorities have been moving faster to build smart factories.',
    ]);
  });
});
