/** Counted deeds, from the text to the English that is told of them: how many of what was built, closed, issued, accepted. */
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

describe('what was done to things that are counted', () => {
  it.each([
    [
      '2023年上半年，全县修缮文物保护单位37处、历史建筑124座。',
      [
        'reported: In the first half of 2023, 37 protected cultural relic sites and 124 historic buildings were restored in the county.',
      ],
    ],
    [
      '去年，长沙市整治背街小巷52条，铺设污水管网640公里。',
      [
        'reported: Last year, 52 back streets were improved in Changsha.',
        'reported: Last year, 640 kilometers of sewage networks were laid in Changsha.',
      ],
    ],
    [
      '2022年，修复受损湿地3.2万亩，关停搬迁化工企业29家。',
      [
        'reported: In 2022, 32,000 mu of damaged wetlands were restored.',
        'reported: In 2022, 29 chemical companies were shut down or relocated.',
      ],
    ],
    [
      '2023年，全市新改建公办幼儿园23所，新增学位1.2万个。',
      [
        'reported: In 2023, 23 public kindergartens were built or renovated in the city.',
        'reported: In 2023, 12,000 school places were added in the city.',
      ],
    ],
    [
      '今年以来，全省支持设备更新项目274个，发放补贴4.2亿元，惠及企业2600余家，带动就业2.1万人。',
      [
        'reported: Since the start of this year, 274 equipment renewal projects have been supported in the province.',
        'reported: Since the start of this year, RMB 420 million in subsidies has been paid out in the province.',
        'reported: Since the start of this year, over 2,600 enterprises have benefited in the province.',
        'reported: Since the start of this year, jobs for 21,000 people have been supported in the province.',
      ],
    ],
    [
      '先后出台惠企政策46条，累计兑现奖补资金3.7亿元。',
      [
        'reported: 46 pro-business policies have been introduced.',
        'reported: RMB 370 million in award and subsidy funds has been paid out.',
      ],
    ],
    ['宁波已集聚轴承企业860余家。', ['reported: Over 860 bearing companies have gathered in Ningbo.']],
    [
      '全市累计建成数字化车间、智能工厂286个。',
      ['reported: A total of 286 digital workshops and smart factories have been completed in the city.'],
    ],
    [
      '今年以来，该县共新建和改造农村公路312公里。',
      [
        'reported: Since the start of this year, 312 kilometers of rural roads have been built or upgraded in the county.',
      ],
    ],
    [
      '2023年，新建、改扩建寄宿制学校9所，撤并薄弱教学点22个。',
      [
        'reported: In 2023, 9 boarding schools were built, renovated or expanded.',
        'reported: In 2023, 22 weak teaching sites were closed or merged.',
      ],
    ],
    ['去年，我们新建了社区食堂62个。', ['reported: Last year, 62 community canteens were newly built.']],
    ['全年查处拖欠工资案件2317件。', []],
    [
      '去年，全市新建改扩建中小学16所，新增停车位1.8万个，抓获犯罪嫌疑人8600人。',
      [
        'reported: Last year, 16 primary and secondary schools were built, renovated or expanded in the city.',
        'reported: Last year, 18,000 parking spaces were added in the city.',
        'reported: Last year, 8,600 criminal suspects were arrested in the city.',
      ],
    ],
    [
      '去年，我市引进高层次人才420名。',
      ['reported: Last year, 420 high-caliber professionals were brought into the city.'],
    ],
    ['一年来，累计化解矛盾纠纷3.2万件。', ['reported: Over the past year, 32,000 disputes have been resolved.']],
    [
      '去年，全市签约亿元以上项目78个，开展技术培训65场。',
      [
        'reported: Last year, 78 projects worth at least RMB 100 million each were signed in the city.',
        'reported: Last year, 65 technical training sessions were held in the city.',
      ],
    ],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });
});

describe('a number without a noun', () => {
  it.each([
    [
      '截至6月底，全省累计受理汽车以旧换新补贴申请5.8万份，审核通过4.9万份。',
      'reported: As of the end of June, 49,000 applications for car trade-in subsidies had been approved in the province.',
    ],
    [
      '去年，全市开工建设保障性租赁住房6800套，建成3150套。',
      'reported: Last year, 3,150 government-subsidized rental housing units were completed in the city.',
    ],
    [
      '2023年上半年，郑州市新开工亿元以上项目327个，竣工186个。',
      'reported: In the first half of 2023, 186 projects worth at least RMB 100 million each were completed in Zhengzhou.',
    ],
  ])('%s is of the things before', (chinese, english) => {
    expect(statusesOf(chinese)).toContain(english);
  });

  it.each([
    ['去年，全市新建学校20所，改造30个。'],
    ['去年，全市受理案件300件、新建学校20所，办结280件。'],
    ['去年，全市新建学校20所，某某某，建成15所。'],
  ])('%s is told of nothing else', (chinese) => {
    expect(statusesOf(chinese).join(' ')).not.toMatch(/\b(?:30|280|15)\b/);
  });
});

describe('so many of a whole', () => {
  it.each([
    ['目前，89个项目中，已有81个开工。', ['reported: Currently, 81 of the 89 projects have started construction.']],
    [
      '截至8月底，120个重点项目中，已开工98个，竣工23个。',
      [
        'reported: As of the end of August, 98 of the 120 key projects had started construction.',
        'reported: As of the end of August, 23 of the 120 key projects had been completed.',
      ],
    ],
    ['120个重点项目中，新建学校20所。', []],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });
});

describe('分别', () => {
  it.each([
    [
      '截至6月底，全市高新技术企业、专精特新企业分别为1214家、830家。',
      [
        'reported: As of the end of June, the number of high-tech enterprises in the city was 1,214.',
        'reported: As of the end of June, the number of specialized and sophisticated SMEs in the city was 830.',
      ],
    ],
    [
      '2023年，我市新增高新技术企业、科技型中小企业分别为214家、830家。',
      ['reported: In 2023, 214 high-tech enterprises and 830 technology-based SMEs were added in the city.'],
    ],
    [
      '2023年上半年，我国新能源汽车产销分别完成378.8万辆和374.7万辆，同比分别增长42.4%和44.1%。',
      [
        'reported: In the first half of 2023, China’s production of new energy vehicles was 3.788 million, up 42.4% year on year.',
        'reported: In the first half of 2023, China’s sales of new energy vehicles were 3.747 million, up 44.1% year on year.',
      ],
    ],
    ['截至6月底，全市高新技术企业、专精特新企业分别为1214家、830家、20家。', []],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });
});

describe('what is to be done', () => {
  it.each([
    [
      '今年将开通公交线路28条，投放新能源公交车64辆。',
      [
        'plan: Plan, this year: to open 28 bus routes.',
        'plan: Plan, this year: to put into service 64 new energy buses.',
      ],
    ],
    [
      '明年，新建学校20所，新增学位1万个。',
      ['plan: Plan, next year: to build 20 schools.', 'plan: Plan, next year: to add 10,000 school places.'],
    ],
    [
      '今年，全市计划新建公园30个，目前已建成12个，惠及居民2万户。',
      [
        'plan: Plan, this year: to build 30 parks in the city.',
        'reported: Currently, 12 parks have been completed in the city.',
      ],
    ],
    ['新建公园30个，改造老旧小区20个。', []],
    ['全县新建公园30个。', []],
    ['项目建成后，可带动就业3000人。', []],
    ['对逾期未整改的企业，关停5家。', []],
    ['可新增就业岗位2000个。', []],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });
});

describe('a sense that another object would have', () => {
  it.each([
    ['去年，全市签约居民86万人。', /signed in/],
    ['2023年，检察机关批准逮捕1268人。', /number of/],
    ['去年，全市整治企业52家。', /improved/],
    ['去年，全市完成水土流失治理面积180平方公里。', /kilometers of areas/],
    ['惠及居民4.7万户。', /Benefited/],
    ['去年，全省已建成5G基站12.6万个。', /station is|station was/],
    ['今年上半年，我国新能源汽车产销分别完成492万辆和494万辆，市场占有率达到35.2%。', /market share/],
  ])('%s is told of none', (chinese, wrong) => {
    expect(statusesOf(chinese).join(' ')).not.toMatch(wrong);
  });
});

describe('what one firm or one person has done', () => {
  it.each([
    '老张所在的公司主要承运粮食，今年已发运集装箱640个。',
    '该公司深耕轴承行业多年，去年新建厂房6座。',
    '她所在的合作社效益不错。去年，培训农民320人。',
  ])('is not told as if it were of all: %s', (chinese) => {
    expect(statusesOf(chinese).join(' ')).not.toMatch(/(?:have|has) been|(?:was|were) \w+ed|trained|built/);
  });
});

describe('an object that is none', () => {
  it.each([
    ['全年外送电量410亿千瓦时，送达19个省份。', /provinces/],
    ['去年，盘活科技成果2.1万项，转化企业860家。', /converted/],
    ['某某产业销售收入达到310亿元，带动就业超过12万人。', /[Jj]obs/],
  ])('%s is told of none', (chinese, wrong) => {
    expect(statusesOf(chinese).join(' ')).not.toMatch(wrong);
  });

  it('is put forward in a list of projects, and not launched', () => {
    expect(statusesOf('去年，全市共推出项目96个。')).toEqual([
      'reported: Last year, 96 projects were put forward in the city.',
    ]);
  });

  it('has its level', () => {
    expect(statusesOf('2024年，全市新增国家级专精特新“小巨人”企业14家。')).toEqual([
      'reported: In 2024, 14 national-level “little giant” firms were added in the city.',
    ]);
  });
});

describe('what a deed brings, and what is a part of it', () => {
  it.each([
    [
      '去年上半年，全市新开工改造老旧小区156个，惠及居民4.2万户，完成投资9.8亿元，占年度计划的61.5%。',
      [
        'reported: In the first half of last year, 156 old residential communities were put under renovation in the city.',
        'reported: In the first half of last year, 42,000 households benefited in the city.',
        'reported: In the first half of last year, RMB 980 million was invested in this, accounting for 61.5% of the annual plan.',
      ],
    ],
    [
      '截至8月底，全市累计加装电梯920部，其中今年新增135部，同比增长12.4%。',
      [
        'reported: As of the end of August, 920 elevators had been retrofitted in the city.',
        'reported: This year, 135 of these elevators were added in the city, up 12.4% year on year.',
      ],
    ],
    [
      '年内计划启动城中村改造项目18个，目前已启动12个。',
      [
        'plan: Plan, within the year: to launch 18 urban village redevelopment projects.',
        'reported: Currently, 12 urban village redevelopment projects have been launched.',
      ],
    ],
    [
      '去年，全市新建、改扩建中小学和幼儿园27所并全部投入使用。',
      [
        'reported: Last year, a total of 27 primary and secondary schools and kindergartens were built, renovated or expanded in the city, all of them put into use.',
      ],
    ],
    [
      '去年，累计为86家企业发放贷款5.2亿元，平均利率不超过4%。',
      [
        'reported: Last year, RMB 520 million in loans was issued to 86 enterprises, at an average interest rate of at most 4%.',
      ],
    ],
    [
      '推介会上，共签约项目17个，总金额达82亿元。',
      ['reported: 17 projects have been signed, with a total value of RMB 8.2 billion.'],
    ],
    [
      '目前，园区已集聚轴承企业64家，其中规上企业31家、高新技术企业12家。',
      [
        'reported: Currently, 64 bearing companies have gathered in the park.',
        'reported: Of these, 31 were enterprises above designated size.',
        'reported: Of these, 12 were high-tech enterprises.',
      ],
    ],
    ['力争到2027年再增加学位1.5万个。', ['target: Target, by 2027: to add 15,000 more school places.']],
  ])('%s', (chinese, english) => {
    expect(statusesOf(chinese)).toEqual(english);
  });

  it.each(['全市新开工改造老旧小区156个，完成投资9.8亿元。', '平均利率不超过4%。'])(
    'is not told of nothing and of no time: %s',
    (chinese) => {
      expect(statusesOf(chinese)).toEqual([]);
    },
  );
});

describe('what inspectors do, and what reform brings', () => {
  it.each([
    [
      '今年以来，共排查机构1.2万家，整改风险隐患860余处。',
      [
        'reported: Since the start of this year, 12,000 institutions have been inspected.',
        'reported: Since the start of this year, over 860 risks and hidden dangers have been rectified.',
      ],
    ],
    [
      '去年，全省形成制度创新成果43项。',
      ['reported: Last year, 43 institutional innovation outcomes were produced in the province.'],
    ],
  ])('%s', (paragraph, told) => {
    expect(statusesOf(paragraph)).toEqual(told);
  });
});
