/** Deeds by the kind of thing that they are done to, and those who do them: what a reader is told of 移送, 拦蓄, 核发. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

/** Status and text of each. */
function statusesOf(paragraph: string): string[] {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? []).flatMap(({ kind, status, text }) =>
    kind === 'statement' ? [`${status ?? 'none'}: ${text}`] : [],
  );
}

describe('verbs whose sense the kind of thing makes certain', () => {
  it.each([
    ['去年，全县侦破盗窃案件64起。', 'Last year, 64 theft cases were solved in the county.'],
    ['去年，全市吊销许可证17张。', 'Last year, 17 licenses were revoked in the city.'],
    ['去年，全市约谈企业28家。', 'Last year, 28 enterprises were summoned for talks in the city.'],
    [
      '去年，全省落实救灾资金6.4亿元。',
      'Last year, RMB 640 million in disaster relief funds was secured in the province.',
    ],
    ['去年，全市销毁问题食品3.6吨。', 'Last year, 3.6 metric tons of problem food was destroyed in the city.'],
    [
      '去年，全省减少二氧化碳排放86万吨。',
      'Last year, 860,000 metric tons of carbon dioxide emissions were cut in the province.',
    ],
    ['去年，全县植树造林4.7万亩。', 'Last year, 47,000 mu of forest was planted in the county.'],
    ['去年，全市达成合作57项。', 'Last year, 57 cooperation agreements were reached in the city.'],
    ['去年，全市盘活存量资产9.3亿元。', 'Last year, RMB 930 million in existing assets was put to use in the city.'],
    ['去年，全市注销企业340户。', 'Last year, 340 enterprises were deregistered in the city.'],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual([`reported: ${english}`]);
  });
});

describe('each time that something was done to somebody', () => {
  it('counts no people', () => {
    expect(statusesOf('去年，全县培训农民2.7万人次。')).toEqual([
      'reported: Last year, farmers were trained a total of 27,000 times in the county.',
    ]);
  });
});

describe('who has done it', () => {
  it.each([
    [
      '去年，市财政局下达专项资金5.6亿元，支持技术改造项目83个。',
      'Last year, the Municipal Finance Bureau allocated RMB 560 million in special funds and supported 83 technological upgrading projects.',
    ],
    [
      '今年以来，应急管理部会同有关部门启动应急响应12次。',
      'Since the start of this year, the Ministry of Emergency Management, together with relevant departments, has activated 12 emergency responses.',
    ],
    [
      '去年，省人大常委会共制定地方性法规7件、修改4件、废止2件。',
      'Last year, the provincial people’s congress standing committee formulated 7 local regulations, amended 4 and repealed 2.',
    ],
    ['去年，各地共落实建设资金98亿元。', 'Last year, local authorities secured RMB 9.8 billion in development funds.'],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual([`reported: ${english}`]);
  });
});

describe('money that other money comes from', () => {
  it.each([
    [
      '去年，地方政府专项债券落实水利资金37亿元。',
      'Last year, local government special-purpose bonds provided RMB 3.7 billion in water conservancy funds.',
    ],
    ['去年，社会资本投入46亿元。', 'Last year, private capital provided RMB 4.6 billion in funds.'],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual([`reported: ${english}`]);
  });

  it('is no sum where a fund is set up', () => {
    expect(statusesOf('去年，市财政设立10亿元的产业引导基金。').join()).not.toContain('RMB 1 billion in');
  });
});

describe('parts of what was counted', () => {
  it('are told with what is going on with the rest', () => {
    expect(statusesOf('去年，全县收集意见建议830条，其中214条被采纳。')).toContain(
      'reported: Last year, 214 of these opinions and suggestions were adopted in the county.',
    );
    expect(statusesOf('截至10月底，全市交办问题清单48条，已整改到位41条，其余7条正在整改之中。')).toContain(
      'reported: As of the end of October, 41 problems had been fully rectified in the city, with the other 7 being rectified.',
    );
  });
});

describe('a plan', () => {
  it('is none of months that are over', () => {
    expect(statusesOf('规划计划司负责人说，前三季度，社会资本投入46亿元。').join()).not.toContain('Plan');
  });
});

describe('to whom, or for whom', () => {
  it.each([
    ['去年，全市向税务部门移送问题线索52条。', 'Last year, 52 leads were transferred to tax authorities in the city.'],
    [
      '去年，市纪委监委移送司法机关9人。',
      'Last year, the Municipal Commission for Discipline Inspection and Supervision transferred 9 people to judicial organs.',
    ],
    [
      '去年，全县为农民工追回工资380万元。',
      'Last year, RMB 3.8 million in wages was recovered for rural migrant workers in the county.',
    ],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual([`reported: ${english}`]);
  });
});

describe('things that are described or measured in their own way', () => {
  it.each([
    [
      '去年，全县共检查2021年以来立项的项目96个。',
      'Last year, 96 projects approved since 2021 were inspected in the county.',
    ],
    [
      '去年，全市调运救灾物资2.4万件。',
      'Last year, 24,000 items of disaster relief supplies were shipped into the city.',
    ],
    ['去年，全县转移危险区群众3600人。', 'Last year, 3,600 people in danger zones were evacuated in the county.'],
    ['去年，全市放流鱼苗820万尾。', 'Last year, 8.2 million fish fry were released in the city.'],
    ['去年，全市抽检食品1.4万批次。', 'Last year, 14,000 batches of food were sampled and tested in the city.'],
    [
      '去年，全县建成检测中心、中试平台等7个公共服务平台。',
      'Last year, 7 public service platforms were built in the county.',
    ],
    ['去年，全市完成6家国有企业重组。', 'Last year, 6 state-owned enterprises were restructured in the city.'],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual([`reported: ${english}`]);
  });
});

describe('a noun with a verb inside it', () => {
  it('is nothing that farmers do', () => {
    expect(statusesOf('去年，全县推广新品种36个，农民培训1200人。').join()).not.toMatch(/farmers .*trained/i);
  });
});

describe('behind a plan', () => {
  it('nothing without a time of its own has been done', () => {
    const told = statusesOf('下半年，全县将实施水利项目24个，改造病险水库3座，新建高标准农田7万亩。').join(' ');
    expect(told).not.toContain('reported');
  });

  it('is nothing that an untold clause dates', () => {
    expect(statusesOf('在重庆，当地自今年7月起对空车试行优惠，为企业节省成本约3800万元。').join()).not.toContain(
      'Plan',
    );
  });
});

describe('goods and cases', () => {
  it('are told with what they are worth or involve', () => {
    expect(statusesOf('今年以来，全国海关共立案侦办走私犯罪案件73起，案值8.4亿元。')).toEqual([
      'reported: Since the start of this year, customs has investigated 73 smuggling crime cases, involving RMB 840 million.',
    ]);
  });
});

describe('what stands on a list', () => {
  it('is counted, and not the lists', () => {
    expect(statusesOf('去年，全市交办问题清单36条。')).toEqual([
      'reported: Last year, 36 listed problems were assigned for handling in the city.',
    ]);
  });
});
