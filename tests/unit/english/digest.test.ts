/** Figures that no statement tells, as a digest names them. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

function digestOf(paragraph: string): string {
  const { paragraphs } = engine.read({ title: null, date: null, paragraphs: [paragraph] });
  return (paragraphs[0]?.english ?? [])
    .filter(({ kind }) => kind === 'digest')
    .map(({ text }) => text)
    .join('\n');
}

/** Its figures and key terms, without what it merely mentions. */
function namedIn(paragraph: string): string {
  return digestOf(paragraph).replace(/^(?:Mentioned|Also mentioned): .*$/m, '');
}

describe('a paragraph of which nothing else is told', () => {
  it('has what it mentions, people with their office', () => {
    expect(digestOf('不少茶农说，今年雨水多，采摘的时间比往年晚。')).toBe('Mentioned: tea farmers · this year · rain');
    expect(digestOf('云南省社会科学院研究员周敏表示，乡亲们心里都有数。')).toMatch(/^Mentioned: .*Zhou Min/m);
  });

  it('says no more than that', () => {
    expect(digestOf('固定资产投资增长4.1%，扣除房地产开发投资后增长7.3%。')).not.toContain('Mentioned');
    expect(digestOf('这方面的工作情况还有不少问题。')).toBe('');
  });

  it('names no place that is a piece of a longer name', () => {
    expect(digestOf('滨河北路和白沙河两岸的茶农、果农说，今年雨水多。')).not.toMatch(/Hebei|Shahe/);
  });
});

describe('the figures of a digest', () => {
  it('are neither reached nor aimed at', () => {
    const digest = digestOf('受天气等因素影响，鲜果价格上涨2.6%，预计后期涨幅将回落。');
    expect(digest).toMatch(/^Figures named: prices of fresh fruit: up 2\.6%/);
    expect(digest).not.toMatch(/reached|aimed/);
  });

  it('stand in a line of their own where they have no label', () => {
    const digest = digestOf('固定资产投资增长4.1%，扣除房地产开发投资后增长7.3%。');
    expect(digest).toContain('Figures named: investment in fixed assets up 4.1%\nOther figures named: up 7.3%');
  });

  it.each([
    ['打造智能家电、航空航天三大主导产业。', /3/],
    ['占某某工业的比重为34.2%。', /industry: 34/],
    ['骨干教师占34%。', /teachers/],
    ['装备制造业拉动全市工业增长2.3个百分点。', /2\.3/],
  ])('are not put to a noun that may not be theirs: %s', (paragraph, wrong) => {
    expect(namedIn(paragraph)).not.toMatch(wrong);
  });

  it.each([
    ['其中，出口873.4亿元，增长9.7%。', 'of which exports: RMB 87.34 billion, up 9.7%'],
    ['园区贡献了全县58%的税收和65%的城镇就业岗位。', '58% of taxation'],
    [
      '截至10月底，某某银行向茶农发放贷款1.2亿元。',
      'as of the end of October, banks, tea farmers, loans: RMB 120 million',
    ],
    ['某某部门发现问题2.1万个。', 'problems: 21,000'],
    ['某某铁路新增里程超过600公里。', 'new mileage: over 600'],
    ['县里的水库避免洪灾损失3亿元。', 'reservoirs, avoided, flood losses: RMB 300 million'],
    ['产品合格率由93%提高到99%，比同行平均水平高2个百分点。', 'product pass rate: from 93% to 99%'],
  ])('stand beside the words of their clause: %s', (paragraph, beside) => {
    expect(digestOf(paragraph)).toContain(beside);
  });

  it.each([
    ['扣除某某设备投资后增长7.3%。', /equipment.*: up/],
    ['某某车间每吨钢材耗电420千瓦时。', /steel.*: 420/],
    ['某某产值比上年同期水平高12亿元。', /output.*: RMB/],
    ['某某企业未达到3000万元的门槛。', /: RMB/],
    ['向公安机关移送某某4127件。', /organs: 4/],
    ['专家赴8个小麦某某主产省指导。', /wheat: 8/],
    ['县级城市黑臭水体某某消除率达到92.7%。', /water.*: 92/],
    ['企业年产鲜菇5.4万吨。', /mushrooms: 54/],
    ['全县38万人口散居在300多个村寨。', /population: over 300/],
    ['某某非能源工业增长9.3%。', /energy.*: up/],
    ['融雪剂1850吨，某某比去年增加15处。', /up 15/],
    ['某某降幅比上半年扩大0.8个和收窄1.5个百分点。', /0\.8/],
    ['某某周期从8至10年缩短到5年左右。', /from 10/],
    ['倒下的多是年产量不足5000万只的某某小厂。', /output: /],
    ['去年，全县村集体经济收入全部超过10万元。', /economies: /],
    ['某某上限为5000元，力争转账更便利。', /target/],
  ])('do not where the words may turn them round: %s', (paragraph, wrong) => {
    expect(namedIn(paragraph)).not.toMatch(wrong);
  });
});

describe('a direction', () => {
  it.each([
    ['受基数影响，羊肉和牛肉价格降幅在2.4%—5.7%之间。', 'down 2.4–5.7%'],
    ['仅从总量看，债券融资同比少增420亿元。', 'growth smaller by RMB 42 billion'],
    ['前三季度，住户贷款同比少增230亿元。', 'growth smaller by RMB 23 billion'],
    ['受节日影响，涨幅比上月扩大0.7个百分点。', 'growth larger by 0.7 percentage points'],
    ['受节日影响，降幅比上月收窄0.7个百分点。', 'decline smaller by 0.7 percentage points'],
    ['桃、梨和葡萄价格分别下跌3.1%、4.2%和5.3%。', 'down 3.1%, 4.2% and 5.3%'],
    ['近五年来到古镇写生的学生年均增长11.4%。', 'up 11.4% a year on average'],
    ['公共机构能耗力争降至12%左右。', 'a fall to about 12%'],
  ])('is told: %s', (paragraph, told) => expect(digestOf(paragraph)).toContain(told));

  it.each([
    ['电池产业增速比全国快3.4个百分点。', /3\.4/],
    ['每袋成本降低0.3元左右。', /0\.3/],
    ['翘尾影响约为-0.4个百分点，上月为0.3个百分点。', /0\.[34]/],
    ['拖累全市零售额增速约1.2个百分点。', /1\.2/],
  ])('that is in doubt leaves the figure out: %s', (paragraph, wrong) =>
    expect(digestOf(paragraph)).not.toMatch(wrong),
  );
});

describe('from one figure to another', () => {
  it.each([
    ['部分银行将费率由0.5%下调至0.3%。', 'from 0.5% to 0.3%'],
    ['苹果价格由上月下降3.6%转为上涨0.8%。', 'from a fall of 3.6% to a rise of 0.8%'],
    ['员工从300人增加到1900人。', 'from 300 people to 1,900 people'],
  ])('both are told: %s', (paragraph, told) => expect(digestOf(paragraph)).toContain(told));

  it('neither is where they stand apart', () => {
    expect(digestOf('某企业年销售额由2018年的6亿元，增加到2023年的11亿元。')).not.toMatch(/RMB/);
  });
});

describe('a bound', () => {
  it.each([
    ['对新落户的团队给予最高300万元补助。', 'up to RMB 3 million'],
    ['违者处三万元以上八万元以下罚款。', 'RMB 30,000 to RMB 80,000'],
  ])('is told: %s', (paragraph, told) => expect(digestOf(paragraph)).toContain(told));
});

describe('what is not there yet', () => {
  it.each([
    ['预计某某总产量比上年增加6万吨左右。', 'up about 60,000 metric tons (expected)'],
    [
      '企业人士预计，全年产值可达38亿元，同比增长12%左右。',
      'output value: RMB 3.8 billion (expected), up about 12% year on year (expected)',
    ],
    ['某某县力争铁水联运量年均增长14%左右。', 'up about 14% a year on average (target)'],
  ])('is marked: %s', (paragraph, told) => expect(digestOf(paragraph)).toContain(told));

  it('is not what a department with 规划 or 计划 in its name tells', () => {
    expect(digestOf('某部规划计划司某某说，前三季度某某债券落实资金2410亿元。')).not.toContain('(target)');
  });

  it('ends where something has been done', () => {
    expect(digestOf('该项目计划投资30亿元，目前某企业已投资12亿元。')).not.toContain('RMB 1.2 billion (target)');
  });
});

describe('a bound apart from its figure', () => {
  it.each([
    ['返还比例为不超过企业上年度实际缴费的50%。', /50%/],
    ['新增就业超过年度目标任务31.5万人。', /315,000/],
    ['参保20人（含）以下的企业可以申请。', /20/],
  ])('leaves the figure out: %s', (paragraph, wrong) => expect(digestOf(paragraph)).not.toMatch(wrong));
});

describe('a key term', () => {
  it.each([
    ['非制造业方面，某某指数有所变化。', /manufacturing/],
    ['要做好煤电油气运某某协调。', /coal-fired/],
    ['单位地区生产总值二氧化碳排放某某下降。', /gross regional product/],
    ['酒、饮料和精制茶制造业某某增长。', /manufacturing/],
    ['加快中国—东盟自贸区某某建设。', /pilot free trade zone/],
  ])('is no piece of a larger word: %s', (paragraph, wrong) => expect(namedIn(paragraph)).not.toMatch(wrong));
});

describe('what is no figure of the paragraph', () => {
  it.each([
    ['大桥按百年一遇洪水设计，工期97天。', /100|97/],
    ['去年签约亿元以上项目的单位受到表扬。', /RMB/],
    ['综合实力居全国第三位。', /third/],
    ['平均每4位居民就有3个停车位，每5户补贴由200元提高到350元。', /3|RMB/],
    ['新建和改造提升高标准农田42万亩。', /up/],
    ['与会代表同意这两个报告。', /reports/],
    ['某某公司年产三元前驱体8万吨。', /RMB/],
    ['某某铁路设计时速200公里。', /200/],
  ])('is left out: %s', (paragraph, wrong) => expect(namedIn(paragraph)).not.toMatch(wrong));

  it('8类 are so many kinds of a thing', () => {
    expect(digestOf('某市对购买9类家电的市民予以奖励。')).not.toMatch(/9 home appliances/);
  });
});

describe('a digest does not mislead', () => {
  it('about what is done again, or what a word is a piece of', () => {
    expect(digestOf('不得在末端违规二次收费，不得二次配送加价。')).not.toContain('2 ');
    expect(digestOf('契税、土地增值税分别下降12.3%和20.4%。')).not.toContain('value-added tax');
    expect(digestOf('能繁母猪存栏量相当于正常保有量的102.3%。')).not.toContain('ownership');
    expect(digestOf('货郎挑着刷子走村串户，卖出一把是一把。')).not.toContain('Village');
    expect(digestOf('华远轴承研发部部长李志强说，新产品已通过测试。')).not.toContain('Minister');
  });

  it('about tasks beside tasks', () => {
    const digest = digestOf('明年，新增托育床位6000张，街道养老服务中心覆盖率达到85%，改造农村危房1.2万户。');
    expect(digest).toMatch(/85% \(target\)/);
  });

  it('about whose it is', () => {
    expect(digestOf('卡布村发展鸟笼制作，今年村集体经济收入达到75万元。')).not.toMatch(/econom\w+: RMB/);
    expect(digestOf('联合8家银行推出“茶农贷”，累计发放贷款6.7亿元。')).not.toContain('loans: RMB');
  });
});

describe('the words of a figure', () => {
  it.each([
    ['目前全省已集聚风电、光伏装备制造企业63家，某某。', 'equipment manufacturers of wind power and photovoltaics: 63'],
    ['占全市出口的比重提高到38%。', 'share of the city’s exports: a rise to 38%'],
    ['某某公司销售汽车3.1万辆，其中新能源汽车占五成。', 'of which new energy vehicles: 50%'],
    ['某某补助每人每年提高40元。', 'up RMB 40 per person a year'],
    ['设立某某基金，单个企业最高补助300万元。', 'subsidies: up to RMB 3 million per enterprise'],
    ['某某产量由2021年的3万辆增加到去年的9万辆。', 'from 30,000 vehicles in 2021 to 90,000 vehicles last year'],
    ['某某平均停留时间由原来的4天压缩至1天以内。', 'from 4 days to within 1 day'],
    ['其他危险废物的审批时限由20个工作日压缩至10个工作日。', 'other hazardous waste, approval time limits: from 20'],
    ['某某港完成货运量2480万吨，同比增长12.3%。', 'million metric tons, up 12.3% year on year'],
    ['某某利率约为3.4%。', 'about 3.4%'],
    ['引进超20亿元项目80个。', 'projects of over RMB 2 billion: 80'],
    ['全市签约某某项目33个，其中阳新县签约18个项目，签约金额达126亿元。', 'of which Yangxin County'],
  ])('stand beside it: %s', (paragraph, told) => expect(digestOf(paragraph)).toContain(told));

  it.each([
    ['某某对面积在4000平方米以上的，给予奖励。', 'at least 4,000 square meters (condition)'],
    ['某某公司将在年内建成20万平方米标准厂房。', '200,000 square meters (planned)'],
  ])('say that it is no result: %s', (paragraph, told) => expect(digestOf(paragraph)).toContain(told));

  it.each([
    ['某某展会的补助比例由50%提高至70%，力争办好。', /target/],
    ['某某项目占年度计划的66%，完成投资83亿元。', /target/],
    ['过去某某生产线要配18个人。', /18/],
    ['派出某某21个工作组和科技小分队。', /groups: 21/],
    ['某某计划新增90个玉米单产提升推进县。', /yield.*: 90/],
    ['某某互认名单，涉及利用企业73家。', /enterprises: 73/],
    ['某某取消和下放行政权力事项85项。', /: 85/],
    ['线上单位某某通过公共网络实现商品零售额增长13%。', /retail/],
    ['某某主营业务收入超千亿企业3家。', /: 3/],
    ['把机场改造成占地超12平方公里的城市公园。', /parks: /],
    ['引进超20亿元项目80个。', /projects: 80/],
    ['某某现代商用车等外资企业1470家。', /vehicles/],
    ['浙江需回答好五个问题。', /Zhejiang: 5/],
    ['某某班列经该口岸出境，口岸货运量2480万吨。', /freight volume through ports/],
  ])('say nothing else: %s', (paragraph, wrong) => expect(namedIn(paragraph)).not.toMatch(wrong));
});

describe('what is mentioned', () => {
  it('is no piece of what an office, a body or a firm is called', () => {
    const digest = digestOf('省政协民生和法制委员会、市场与信息化司司长王建国、嘉兴某星网络技术有限公司参加某某调研。');
    expect(digest).not.toMatch(/legal|committee|application|Jiaxing/);
  });

  it.each([
    ['某某省长代表省政府作报告。', /representative/],
    ['逾期不改的，某某主管部门取消建设指标。', /overdue|indicator/],
    ['要把协商成果转化为某某工作举措。', /research/],
    ['央行与某某企业开展合作。', /central banks/],
  ])('has the sense of its place: %s', (paragraph, wrong) => expect(digestOf(paragraph)).not.toMatch(wrong));

  it.each([
    ['石家山村的果农和茶农说，今年雨水多。', /mountain/],
    ['记者来到大田粮油加工厂，果农和茶农都在。', /open field|grain|plant/],
    ['东海网、东海都市报来到村里，果农和茶农都来了。', /East China Sea|newspaper/],
    ['大前年，果农和茶农都说雨水多。', /year before last/],
    ['针对这些关键小事，果农和茶农都来商量。', /keys/],
    ['相比传统办理渠道，果农和茶农少跑了路。', /tradition|channel/],
    ['他被村里通知去应聘，果农和茶农都来了。', /circular|notice/],
    ['船厂的订单已经排到2027年，果农和茶农都在等。', /by 2027/],
    ['有关部门发现汽、柴油价格上涨，果农和茶农都很关心。', /diesel/],
    ['7、8、9月雨水多，果农和茶农都说好。', /September/],
    ['部分市县政府的做法让果农和茶农满意。', /county government/],
  ])('is no piece of a name or of a longer word: %s', (paragraph, wrong) => {
    const digest = digestOf(paragraph);
    expect(digest).toMatch(/fruit growers · tea farmers/);
    expect(digest).not.toMatch(wrong);
  });

  it('is a phrase where it is understood whole', () => {
    expect(digestOf('果农们讨论了农村电商物流和农产品的包装。')).toMatch(/rural e-commerce logistics/);
    expect(digestOf('果农们讨论了国家有关部委的通知。')).not.toMatch(/national relevant/);
  });

  it('has its day, and whether it ends there', () => {
    expect(digestOf('某某借款人于2026年3月31日前足额偿还欠款。')).toContain('before March 31, 2026');
    expect(digestOf('某某规则自即日起施行，有效期至2027年12月31日。')).toContain('valid until December 31, 2027');
  });

  it('is a document by its title', () => {
    expect(digestOf('某某部门会同企业讨论《危险废物转移管理办法》。')).toContain(
      'the Administrative Measures for Hazardous Waste Transfers',
    );
  });
});

describe('a figure of the digest', () => {
  it.each([
    ['去年，远航集团电动汽车在欧洲市场某某的销量达3.2万辆。', /market: 32,000|of the European market/],
    ['清河县摄影协会某某提供10万元无息贷款。', /Qinghe/],
    ['刘永胜骑摩托车某某跑遍了7个乡镇。', /Liu Yongsheng/],
    ['西部12省市外贸某某增速为17.8%。', /provinces/],
    ['某某一元货币供应能拉动1.5元的GDP。', /1\.5/],
    ['某某惠及20个市、县（市、区）。', /20 cities/],
    ['同期，财产转让所得税某某增长27.2%。', /income tax/],
    ['1997年某某创业之初，员工只有3人、启动资金3000元。', /3/],
    ['争取到县里某某支持，投入700万元用于修路。', /target/],
  ])('is not told with a wrong owner or label: %s', (paragraph, wrong) => {
    expect(namedIn(paragraph)).not.toMatch(wrong);
  });

  it.each([
    ['双方达成一批某某合作，签约贸易额近92亿元。', 'nearly RMB 9.2 billion (contracted)'],
    ['某某推进道路建设，累计完成投资约6020万元。', 'about RMB 60.2 million (cumulative)'],
    ['仅此一项就多收入1万余元，某某很高兴。', 'over RMB 10,000 (additional)'],
    ['园区某某净增企业24.8万户、规上法人单位1302户。', '1,302 (net increase)'],
    ['目前，济南市区约有200万名农民工，某某很多。', 'urban Jinan: about 2 million rural migrant workers'],
    ['今年上半年，广西与东盟国家贸易额达53.7亿元，某某最多。', 'value of trade between Guangxi and ASEAN countries'],
    ['某某二季度增长预计为负增长0.3%。', 'down 0.3% (expected)'],
  ])('keeps what narrows it: %s', (paragraph, told) => expect(digestOf(paragraph)).toContain(told));
});

describe('a person', () => {
  it('has no office of another time', () => {
    expect(digestOf('2003年，时任云南省委书记某某李志强提出，要多种树，果农们都支持。')).not.toMatch(/Secretary/);
  });
});
