/** Whose a figure is, and what of: the one that its sentence begins with, the work or the term that it has just named. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/compiled-data.ts';

const engine = await loadEngine();

const OPENING = ['全省乡村产业加快发展', '去年以来，全省持续推进乡村产业发展。'];

function linesOf(paragraph: string, opening: readonly string[] = OPENING) {
  const [title = null] = opening;
  const { paragraphs } = engine.read({ title, date: null, paragraphs: [...opening, paragraph] });
  const lines = paragraphs.at(-1)?.english ?? [];
  const told = (kind: string) => lines.flatMap((line) => (line.kind === kind ? [line.text] : [])).join('\n');
  return { statements: told('statement'), digest: told('digest') };
}

describe('a sentence on one scenic area, park or village by its name', () => {
  const lake = '白鹭湖景区实行预约制，去年接待游客52万人次，门票收入3100万元。';

  it('gives its figures to no larger place', () => {
    expect(linesOf(lake).statements).not.toMatch(/520,000|31 million/);
    expect(linesOf(lake).digest).not.toMatch(/visits: |revenue: /);
    expect(linesOf(lake).digest).toContain('520,000 person-times');
  });

  it('tells them where the article is about it', () => {
    expect(linesOf(lake, ['白鹭湖景区游客增多', '去年，白鹭湖景区游客增多。']).statements).toContain('520,000');
  });

  it('is told with the name that English has for it', () => {
    const { statements } = linesOf('镜月湖景区完成改造，去年接待游客21万人次。全市接待游客310万人次，增长8.2%。');
    expect(statements).toContain('visits in the Jingyuehu Scenic Area was 210,000.');
    expect(statements).toContain('visits in the city was 3.1 million');
  });

  it('is none where it begins with all of a kind', () => {
    expect(linesOf('全省景区实行预约制，去年接待游客1200万人次。').statements).toContain('12 million');
  });
});

describe('what a place has', () => {
  it('is not told of everybody', () => {
    expect(linesOf('安徽铜陵是老工业城市，机械、化工企业集中。').statements).not.toMatch(/concentrated/);
    expect(linesOf('龙头企业加快转型，去年研发投入增长12%。').statements).not.toContain('12%');
  });

  it('is of the city, and not of the province before it', () => {
    expect(linesOf('江苏徐州推进产业转型。').statements).toContain('Xuzhou in Jiangsu advances');
  });

  it('is spent by it', () => {
    expect(linesOf('今年以来，云岭县累计投入资金3700万元。').statements).toBe(
      'Since the start of this year, Yunling County has invested RMB 37 million in funds.',
    );
    expect(linesOf('今年以来，全省累计投入资金12亿元。').statements).toContain('has been invested in the province');
  });
});

describe('what a clause leaves to the one before it', () => {
  it.each([
    // tax revenue
    ['船舶制造业税收收入受订单拉动增长31.5%，计算机制造业增长9.1%。', /9\.1%/],
    // of these roads
    ['全国农村公路总里程达460万公里，等级公路比例达到97%。', /97%/],
    // of which three
    ['铁路、电力、机械三个行业合计拉动工业增加值增长5.5个百分点，贡献率达65.2%。', /65\.2%/],
    // retrofit
    ['加快推进水泥行业超低排放改造，2026年底前重点区域企业基本完成改造。', /By the end of 2026/],
    // exemption
    ['小微企业取得的服务收入按规定免征增值税，政策执行期限延长至2027年12月31日。', /The policy/],
    // within three years
    ['计划三年内改造老旧茶园5万亩，建设茶叶加工项目8个。', /8 tea/],
    // by these groups, and there
    ['8月至10月，生态环境部组织20个工作组赴重点区域开展监督帮扶，检查企业1.5万家次，发现问题3200个。', /15,000|3,200/],
  ])('is not told without it: %s', (paragraph, wrong) => {
    expect(linesOf(paragraph).statements).not.toMatch(wrong);
  });

  it('is told where nothing is left', () => {
    expect(linesOf('该政策执行期限延长至2027年12月31日。').statements).toBe(
      'The policy is extended until December 31, 2027.',
    );
  });
});

describe('the words beside a figure in a digest', () => {
  it.each([
    // of integrated circuits
    ['集成电路是我省第一大出口商品，上半年出口额超过300亿元。', /value of exports: /],
    // vehicles and parts
    ['新能源汽车及零部件出口增长12%。', /parts and components, /],
    ['铜产业、锂电和光伏产业营业收入分别达到9100亿元、3700亿元。', /lithium batteries, |target/],
    // compared with
    ['码头单桥作业效率比传统码头提高12%左右。', /wharves: /],
    // when it came
    ['企业2018年落户园区时只有30多名员工，去年产值突破2亿元。', /2018, |the park: /],
    // of one firm
    ['沈阳一家数控机床企业一季度新签订单9.7亿元。', /Shenyang, |orders: /],
    // a kind of oven
    ['先后关停4.3米焦炉18座。', /meters/],
    // in some counties
    ['部分县区养护资金配套不到位，日常养护经费到位率不足六成。', /place: /],
    // and catering
    ['今年以来，带动住宿、餐饮等消费18亿元。', /catering, /],
    ['新建和改造嵌入式养老服务设施200个。', /renovation/],
    // a way of saying
    ['老设备三天两头坏，维修费一年要花20万元。', /2 head/],
  ])('are not those of something else: %s', (paragraph, wrong) => {
    expect(linesOf(paragraph).digest.replace(/^.*(?:Key terms|entioned): .*$/gm, '')).not.toMatch(wrong);
  });

  it('keep the level of what is counted', () => {
    const said = '茶叶大户众多，国家级龙头企业3家、省级龙头企业28家。';
    expect(linesOf(said).digest).toContain('provincial-level leading enterprises: 28');
  });

  it('keep what is part of the whole before', () => {
    expect(linesOf('其中，出口873.4亿元，增长9.7%。', ['某某消息', '某某。']).digest).toContain('of which exports: ');
  });
});

describe('the mark of a target', () => {
  it('is for what is asked for', () => {
    expect(linesOf('支持企业赴东盟、中东等市场参加境外展会80场以上。').digest).toContain('at least 80 (target)');
  });

  it('is not for what has been done or reached', () => {
    const issued = linesOf('全年计划发行1.2万亿元，前两批1500亿元资金已于1月和4月下达地方。').digest;
    expect(issued).toContain('RMB 1.2 trillion (target)');
    expect(issued).toMatch(/RMB 150 billion(?! \(target\))/);
    const plan = '深入实施产业链建设“1269”行动计划，电力装备产业营业收入达到900亿元。';
    expect(linesOf(plan).digest).not.toContain('target');
  });
});

describe('a region that has a name', () => {
  it('keeps its figures', () => {
    expect(
      linesOf('长江经济带发展提质，前三季度进出口总额增长6.1%。', [
        '全国经济运行稳中有进',
        '前三季度，全国经济运行稳中有进。',
      ]).statements,
    ).toContain('the Yangtze River Economic Belt’s total value of imports and exports grew by 6.1%.');
  });
});

describe('a county by what it grows', () => {
  it('has no such name', () => {
    expect(linesOf('云水县是全国重点产茶县，茶农多，雨水多。').digest).not.toContain('Chancha');
  });
});
