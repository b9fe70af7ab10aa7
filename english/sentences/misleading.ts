/** What the grammar understands and a reader would misunderstand: statements that lean on what is not told. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { BARE } from '../figures/indicator.ts';
import type { CommonFact } from '../fact.ts';
import type { Reading } from '../grammar/grammar.ts';
import { sayNominals, type NominalList } from '../grammar/nominal.ts';
import type { Verbal } from '../grammar/verbal.ts';
import { needsSubject, type Telling } from './statement.ts';
import type { FactStatus } from '../status.ts';
import { SAID_OF_DEED } from '../words/clause-subject.ts';
import { holdsNumber, isPrecise, isQuantity } from '../figures/tally.ts';
import type { SentenceSetting, Thread } from '../thread.ts';

/** A clause that is about to be told. */
export interface Understood {
  readonly sentence: Reading & { readonly verbal: Verbal };
  readonly told: { readonly telling: Telling; readonly status: FactStatus | null };
  /** Who has done it, where the report says so and not the clause. */
  readonly doer: NominalList | null;
  readonly clause: Clause;
  readonly speaker: CommonFact['speaker'];
  readonly thread: Thread;
  readonly setting: SentenceSetting;
}

/** Whether a reader would take the clause, told alone, for something else than it says. */
export function mayMislead(understood: Understood): boolean {
  return REFUSALS.some((holds) => holds(understood));
}

const saying = ({ sentence }: Understood): string => sentence.verbal.say('base');

/** With the subject. */
const sayWhole = (understood: Understood): string =>
  [
    ...(understood.sentence.subject === null ? [] : [sayNominals(understood.sentence.subject, false)]),
    saying(understood),
  ].join(' ');

/** One example each, with what is not known. */
const REFUSALS: readonly ((understood: Understood) => boolean)[] = [
  // 农业生产情况较好: the production, and nothing that is known of it.
  ({ sentence: { subject } }) => subject !== null && sayNominals(subject, false).startsWith('information on '),
  // 去年企业投入4200万元, says the manager of one: the company.
  ({ sentence: { subject }, told, speaker }) =>
    speaker?.kind === 'person' &&
    (told.telling === 'past' || told.telling === 'perfect') &&
    subject !== null &&
    /^(?:the )?enterprises$/.test(sayNominals(subject, false)),
  // 首个中心厨房投入使用: one, which the plural hides.
  ({ sentence: { subject } }) => subject !== null && /^first [\w -]+s$/.test(sayNominals(subject, false)),
  // 适宜食用菌生长: what suits it, stands before. 成为一家人: no families.
  ({ clause }) => /^(?:适宜|适合|宜于)|一家[人亲]/u.test(textOf(clause.chunks)),
  // 社会捐赠并不稳定: what is donated.
  (understood) => sayWhole(understood).startsWith('society donate'),
  // 居民收入消费, 物价就业基本稳定: both, and nothing that the one does.
  ({ clause }) =>
    /(?:收入|生产|进口)(?:消费|销售|出口)$|(?:物价|收入|价格)(?:就业|消费)|就业物价/u.test(textOf(clause.chunks)),
  // 规上工业企业中，亏损企业210家: behind a whole only what is said of a part is told.
  ({ sentence, thread }) => sentence.subject === null && thread.within !== null,
  // 印发通知，…，要求各地压实责任: who has asked them, an untold clause says.
  ({ sentence, told, doer }) =>
    (told.telling === 'past' || told.telling === 'perfect') &&
    sentence.subject === null &&
    doer === null &&
    sentence.verbal.hasActor === true,
  // 坚持总基调, of the past: by whom, nobody says.
  ({ sentence, told, doer, clause }) =>
    (told.telling === 'past' || told.telling === 'perfect') &&
    sentence.subject === null &&
    doer === null &&
    sentence.verbal.undergone === undefined &&
    clause.chunks.every(({ figure }) => figure === null),
  // 在专题对接环节, 结合气象部门预测: where and by what, and not what.
  ({ sentence, clause }) => sentence.subject === null && ADVERBIAL.test(textOf(clause.chunks)),
  // 《意见》明确, 发布会明确: what follows is made clear, and it is not clear itself.
  ({ clause }) => /(?:会|意见|方案|通知|报告|办法|条例|规定|文件|规划)》?明确$/u.test(textOf(clause.chunks)),
  // 提醒广大市民, 强调服务消费: of what, and to what end, the next clause tells.
  (understood) => /^(?:\w+ly )?(?:inform|remind|stress|tell|warn) (?!.* (?:to|that) )/.test(saying(understood)),
  // 设置障碍, 发往韩国: nobody is called on to.
  (understood) =>
    understood.sentence.subject === null &&
    /^(?:set up (?:\w+ )*(?:barrier|obstacle)|(?:be shipped|go|ship|travel) to )/.test(saying(understood)),
  // 规模再创新高: of what, only the clauses before could tell.
  ({ sentence: { subject } }) => subject !== null && isBare(subject),
  ({ sentence, told }) => sentence.subject === null && needsSubject(sentence.verbal, told.status),
  // 惠及企业2600余家: what does, where no object can be told to have undergone it.
  ({ sentence, told, doer, clause }) =>
    (told.telling === 'past' || told.telling === 'perfect') &&
    sentence.subject === null &&
    doer === null &&
    !sentence.verbal.undergone &&
    clause.chunks.some(({ figure }) => figure?.kind === 'quantity' || figure?.kind === 'amount'),
  // 她所在的公司承运家电。|今年已发运班列320列: by that firm, and not by all.
  ({ sentence, clause, thread, setting }) =>
    sentence.subject === null && (thread.ofOne || setting.ofOne) && clause.chunks.some(isQuantity),
  // 潘大爷家去年翻修了木楼，|今年又添置了空调: that family, and not the village.
  ({ sentence, told, doer, thread }) =>
    sentence.subject === null && doer === null && told.status === 'reported' && thread.ofOne && thread.untold,
  // 走进恒锐精工的车间: where the reporter goes, and nothing that anybody is called on to do.
  ({ sentence, clause }) => sentence.subject === null && VISITED.test(textOf(clause.chunks)),
  // 二期工程总投资42亿元，|目前主体工程基本完工: of which works, only the clauses before could tell.
  ({ sentence, clause }) => sentence.subject !== null && MAIN_WORKS.test(textOf(clause.chunks)),
  // 支持高新区创建国家先进制造业集群: one that is applied for, which English would tell as several.
  (understood) =>
    /(?:创建|争创|申创)国家/u.test(textOf(understood.clause.chunks)) &&
    /\bcreat(?:e|ing) (?:\w+ )*?national [\w -]+s\b/.test(saying(understood)),
  // 客户不再只看价格，|更看重售后服务: whoever the clause before speaks of; what people think of a thing is not done to it.
  ({ sentence, told, doer, clause }) =>
    sentence.subject === null && doer === null && told.status === 'reported' && MINDED.test(textOf(clause.chunks)),
  // 其中，一期投资38亿元，|预计2026年6月建成投产: the first phase, and not the whole.
  ({ sentence, thread }) => sentence.subject === null && thread.partless !== null,
  // 送达25个省份: where to, and not what.
  (understood) => understood.sentence.subject === null && TAKEN_TO.test(saying(understood)),
  // 主持召开会议，|研究加快改革的措施: a meeting does, and no research.
  ({ clause, thread }) => thread.meeting && textOf(clause.chunks).startsWith('研究'),
  // 审议通过《条例》: by whom, and for nobody to do.
  ({ sentence, clause }) => sentence.subject === null && /^(?:审议|表决)/u.test(textOf(clause.chunks)),
  // 监管部门|排查企业3.9万家: those are inspected, and nobody looks for them.
  (understood) => /\bcheck for (?:\w+ )?[\d,.]+ /.test(saying(understood)) && !SOUGHT.test(saying(understood)),
  // 科技成果…，|转化企业2000家: they came of it, and nobody converted them.
  ({ clause }) => /转化(?:科技(?:型)?)?企业/u.test(textOf(clause.chunks)),
  // 县林业局聘请专家，|组建科技服务队: behind a clause that is not told, or with a number, it has rather been done.
  (understood) => {
    const { sentence, told, doer, clause, thread, setting } = understood;
    const isOpen = told.status === null && !setting.calling && !setting.heading;
    if (!isOpen || sentence.subject !== null || doer !== null) return false;
    const isCounted = clause.chunks.some((chunk) => holdsNumber(chunk) || isPrecise(chunk));
    return thread.untold || isCounted || /^put forward\b/.test(saying(understood));
  },
  // “十四五”时期，我省…跨越两个台阶，|成果持续巩固: then, and not now.
  ({ sentence, told, clause, thread }) => {
    const isNow = told.status === null && told.telling === 'present';
    const isCounted = told.status === 'reported' && clause.chunks.some(({ figure }) => figure !== null);
    return thread.timeless && sentence.times.length === 0 && (isNow || isCounted);
  },
  // 《意见》明确…，|并实行清单管理: what an untold clause goes on to say, and of whom.
  ({ sentence, clause, thread }) =>
    sentence.subject === null && thread.untold && /^(?:并|且)/u.test(textOf(clause.chunks)),
  // 随着各项政策落地: why, and not what.
  (understood) => /^[但而]?(?:且|是)?随着/u.test(textOf(understood.clause.chunks)),
  // 受需求拉动: by what, and not to what.
  (understood) =>
    /^be subject to\b/.test(saying(understood)) &&
    /(?:拉动|带动|推动|影响|支撑|提振|制约)$/u.test(textOf(understood.clause.chunks)),
  // 能耗下降4.3%，超额完成年度任务: the task of that, and no other.
  (understood) => understood.sentence.subject === null && OF_BEFORE.test(saying(understood)),
  // 26家合作社全部实现盈利: all of them, and not in full.
  ({ sentence, clause }) =>
    sentence.subject !== null &&
    clause.chunks.some(({ text }) => text === '全部') &&
    clause.chunks.some(({ figure }) => figure?.kind === 'quantity') &&
    / in full\b/.test(sentence.verbal.say('base')) &&
    !/^(?:be )?(?:complete|deliver|disburse|fulfil|implement|pa(?:y|id)|settle)/.test(sentence.verbal.say('base')),
  // 少数干部担当精神|不足: it is lacking, and nobody takes on any shortcomings.
  (understood) => /\bshortcomings?$/.test(saying(understood)) && textOf(understood.clause.chunks).endsWith('不足'),
  // 既解决了资金问题，也…: what has, and that it has, only the clauses before tell.
  ({ sentence: { subject }, clause }) => subject === null && textOf(clause.chunks).startsWith('既'),
  // 农产品冷藏设施用电，继续执行农业电价: of what stands before it, and of nothing else.
  (understood) =>
    understood.sentence.subject === null &&
    understood.thread.untold &&
    /^(?:继续|免收|免征|减半|可以?|不再|按|享受)/u.test(textOf(understood.clause.chunks)),
  // “选择海港，看中的是区位”: what somebody tells of themselves is no call on others, but in a headline (省长调研时强调 优化营商环境).
  ({ sentence, told, speaker, clause, setting }) =>
    !setting.heading &&
    sentence.subject === null &&
    told.telling === 'note' &&
    told.status === null &&
    speaker?.kind === 'person' &&
    !textOf(clause.chunks).startsWith('建议'),
  // 前三季度经济“成绩单”出炉: a report on the three quarters, which came out after them.
  ({ sentence, told }) =>
    told.telling === 'past' &&
    sentence.times.some(
      (time) => 'period' in time && /[季年月]|上半年/.test(time.period.text) && !/日/.test(time.period.text),
    ) &&
    /^(?:be (?:released|announced|published|unveiled)|come out)\b/.test(sentence.verbal.say('base')),
  // 四季度任务仍然艰巨: now, or as we look ahead, and not over.
  ({ sentence, told, clause }) =>
    told.telling === 'past' &&
    sentence.times.length > 0 &&
    sentence.verbal.say('base').startsWith('be ') &&
    /仍然?|依然|依旧/u.test(textOf(clause.chunks)),
  // 发布产业基金: a fund is set up or made known, and not released.
  (understood) => /^release\b.*\b(?:brand|fund|project)s?\b/.test(saying(understood)),
  // 各县和市直有关部门主要负责同志列席会议: the officials of both.
  ({ sentence: { subject } }) => subject !== null && isOfficialsOfAll(subject),
  // 面临汇率波动、运价上涨等压力: all of them are such pressures, and not the last alone.
  (understood) => isPartlySuch(saying(understood), textOf(understood.clause.chunks)),
  // 开工建设县妇幼保健院: the one that the county has, and not those of counties.
  (understood) =>
    PREMISES_OF.test(sayWhole(understood)) && /[省市区县州镇乡](?!级)/u.test(textOf(understood.clause.chunks)),
  // 专业护理人员年龄|偏大: people are old, and their age is not large.
  (understood) => /\bage (?:be|is|are|was|were) (?:\w+ )?(?:large|small)$/.test(sayWhole(understood)),
  // 赣江创新研究院, 汉江音乐节: what bears the name of a river, and not the river itself.
  (understood) => /\b(?:River|Lake)\b/.test(sayWhole(understood)) && NAMED_AFTER.test(textOf(understood.clause.chunks)),
  // 教育服务、家庭服务价格保持平稳: the prices of both.
  ({ sentence: { subject } }) => subject !== null && isOfAll(subject),
  // 推动“十四五”圆满收官: it is the plan that ends well, and not something during it.
  ({ sentence, clause }) =>
    textOf(clause.chunks).endsWith('收官') && / during the \d+th Five-Year Plan/.test(sentence.verbal.say('base')),
  // 督察组反馈问题: problems that an inspection found, and none of what it was told.
  (understood) => /\bproblems? (?:of|in) .*\bfeedback\b|\bfeedback problems?\b/.test(saying(understood)),
  // 推进延迟退休改革: the reform is advanced, and not delayed.
  (understood) => REFORMED.test(saying(understood)),
  // 子女在外打工: grown sons and daughters of somebody.
  ({ sentence: { subject }, clause }) => subject !== null && textOf(clause.chunks).startsWith('子女'),
  // 今年食堂首次实现收支平衡: the one of which the article tells.
  ({ sentence: { subject }, told }) =>
    (told.telling === 'past' || told.telling === 'perfect') && subject !== null && isOneOfItsKind(subject),
  // 财政和人民生活: the life of the people, and nothing that they do.
  (understood) => saying(understood) === 'live',
  // 过去一年，…，我们坚持稳中求进: what we did, where the time went with a clause that is not told.
  ({ sentence: { subject }, told, thread, setting }) =>
    subject !== null &&
    told.telling === 'present' &&
    told.status === null &&
    (thread.timeless || setting.estimating) &&
    sayNominals(subject, false) === 'we',
  // 压减法人层级企业43户: the tiers are cut, and not the firms.
  ({ clause }) => /(?:法人|管理|产权)(?:户数|层级)/u.test(textOf(clause.chunks)),
  // 报告…，提出今年的总体要求: the report does, and nobody is called on to.
  (understood) => understood.sentence.subject === null && /^put forward\b/.test(saying(understood)),
  // 交办问题清单53条: so many problems on a list.
  ({ clause }) => /清单(?:共|达)?\d[\d.万]*[条项件个]/u.test(textOf(clause.chunks)),
  // 经过多年治理，…: what has led to the next clause.
  ({ sentence, clause }) => sentence.subject === null && /^(?:经过|历经|历时|随着|伴随)/u.test(textOf(clause.chunks)),
  // 市委常委会召开会议 研究民营经济工作: in a headline it is what has been done.
  ({ sentence, clause, setting }) =>
    setting.heading && sentence.subject === null && /^(?:研究|讨论|听取|审议|传达)/u.test(textOf(clause.chunks)),
  // 他走进生产车间: who, the statement would not tell.
  ({ sentence: { subject } }) => subject !== null && /^(?:s?he)$/.test(sayNominals(subject, false)),
  // 走进公司，详细了解企业生产经营情况: of that company, and not of enterprises.
  ({ clause }) => VISITING.test(textOf(clause.chunks)),
  // 在北林区，当地将管护纳入网格: there, and not local authorities anywhere.
  ({ sentence, clause, thread }) =>
    /^(?:而|但|目前)?当地/u.test(textOf(clause.chunks)) && [...sentence.fronts, ...thread.fronts].length === 0,
  // 2026年是关键之年，要确保全年…: the year of which the clause before speaks.
  ({ thread, clause }) => thread.yearly && clause.chunks.some(({ text }) => text === '全年'),
  // 回收、加工、应用各环节堵点: the stages are those before it.
  ({ clause }) => /、[^，、]*各(?:个)?(?:环节|领域|行业|方面)/u.test(textOf(clause.chunks)),
  // 传统|劳动密集型产品: the products are traditional, and not of traditions.
  (understood) =>
    /\btraditions?\b/.test(sayWhole(understood)) &&
    /传统(?!文化|习俗|美德|节日)/u.test(textOf(understood.clause.chunks)),
  // “十四五”时期，全市上下攻坚克难: over or not, it is no habit.
  ({ sentence, told, thread }) =>
    told.telling === 'present' &&
    told.status === null &&
    [...sentence.times, thread.time].some((time) => time !== null && 'period' in time && time.period.kind === 'plan'),
  // 开工建设机场三期货运区: the third phase of the airport, and no districts.
  (understood) =>
    /\b(?:first|second|third|fourth|fifth)-phase\b/.test(
      understood.told.status === 'reported' ? sayWhole(understood) : saying(understood),
    ),
  // 在报告中回顾了工作: in the one that the article tells of.
  (understood) => / in (?:reports|speeches)$/.test(saying(understood)),
  // 资金已全部下达: which, the clause before tells.
  ({ sentence: { subject }, told }) =>
    subject !== null && told.status === 'reported' && /^(?:the )?funds$/.test(sayNominals(subject, false)),
  // 有利于畅通循环, 离不开人才: of what, only the clauses before could tell.
  ({ sentence, clause }) => sentence.subject === null && SAID_OF_DEED.test(textOf(clause.chunks)),
  // 老龄化带来挑战，更带来机遇: what does, the clause before tells.
  ({ sentence, told, doer, clause }) =>
    sentence.subject === null &&
    doer === null &&
    told.status === null &&
    /^(?:更|也|还|又|同时|进一步)*(?:带来|意味着|考验|凸显|彰显)/u.test(textOf(clause.chunks)),
  // 以时间和保障提升意愿: more free time, and not as time goes on.
  (understood) => / with time\b/.test(saying(understood)),
  // 治理要有力度，也要有温度: how it is felt, and no intensity or temperature.
  ({ clause }) => /有(?:力度|温度|深度|广度|热度|厚度|高度|速度)/u.test(textOf(clause.chunks)),
  // 返乡青年办起合作社，带动村民就业: they have, and nobody is called on to.
  ({ sentence, clause, thread, doer }) =>
    sentence.subject === null && doer === null && thread.untold && textOf(clause.chunks).startsWith('带动'),
  // 销往各地: where to, and not to whom.
  (understood) => /^(?:be sold|be shipped|be exported|sell|ship) to local authorities$/.test(saying(understood)),
  // 在教育培训行业尤为集中: where, and what is so there only the clauses before tell.
  ({ clause }) =>
    /^(?:主要|多|尤其|特别)?在[^，]*(?:集中|突出|明显|普遍|常见|多发|严重|活跃)$/u.test(textOf(clause.chunks)),
  // 企业获得补助，兑现资金1.83亿元: it is paid to them.
  (understood) => /^(?:deliver on|honor|make good on) .*\bfunds?$/.test(saying(understood)),
  // 支持|信用良好企业: those whose credit is good, which two nouns in a row would not say.
  (understood) => SAID_OF_THEM.test(textOf(understood.clause.chunks)) && !/ with /.test(sayWhole(understood)),
  // 投诉较多，在家装行业尤为突出: where it is so, and what, the clause before tells.
  ({ clause }) => SO_THERE.test(textOf(clause.chunks)),
  // 能否见效，还取决于企业的投入: what does, the clause before tells.
  ({ clause, sentence }) =>
    RESTING_ON.test(textOf(clause.chunks)) &&
    !/^(?:(?:\w+ly|also|still|will|must) )*(?:depend|hinge|rest)s? on\b/.test(sentence.verbal.say('base')),
  // 开展“优化环境”行动: one campaign by that name, and no two deeds.
  (understood) => {
    const text = textOf(understood.clause.chunks);
    const isJoined = / and /.test(sayWhole(understood)) && !/[、和与及并]/u.test(text.replace(/“[^”]*”/gu, ''));
    return isJoined && NAMED_DEED.test(text) && !/[、和与及并]/u.test(/“[^”]*”/u.exec(text)?.[0] ?? '');
  },
  ({ clause, sentence }) => sentence.subject === null && RESTING_ON.test(textOf(clause.chunks)),
];

/** 'exchange rate fluctuations and pressure such as …': fewer examples than stand before 等 in a list that no 和 divides. */
function isPartlySuch(english: string, text: string): boolean {
  const list = /^[^和及与并]*、[^和及与并]*(?=等)/u.exec(text)?.[0];
  const examples = /\band (?:[a-z-]+ ){1,4}such as (.*)$/.exec(english)?.[1];
  if (list === undefined || examples === undefined) return false;
  return (examples.match(/, and |, | and /g) ?? []).length < (list.match(/、/g) ?? []).length;
}

/** In a field, and with nothing that is so between it and the predicate. */
const SO_THERE =
  /在[^，]*(?:行业|领域|地区|区域|省份|城市|农村|基层|环节|方面|群体|人群|产业|企业)(?:中|里|内|间|上)?(?:也|都|均|则|更|又|表现)*(?:得)?(?:尤为|尤其|更为|更加|较为|比较|最为|十分|非常|特别|相对|同样|仍然|依然|依旧|格外|极为|颇为)*(?:集中|突出|明显|普遍|严重|常见|多见|多发|高发|显著|凸显)$/u;

const SAID_OF_THEM =
  /(?:信用|信誉|质量|效益|条件|基础|环境|业绩|素质)(?:良好|优良|过硬|薄弱|较[好差弱]|落后)(?:企业|单位|地区|项目|产品|群众|家庭|农户|主体|人员|个人|客户|用户|县区|乡镇|村)/u;

const NAMED_DEED = /“[^”]*”(?:\p{Script=Han}{0,4}?)(?:行动|工程|计划|活动|模式|品牌|项目|机制|战略|平台)/u;

/** 取决于: what rests on something. */
const RESTING_ON = /取决于|有赖于|依赖于/u;

const NAMED_AFTER =
  /[江河湖海淀](?:创新|研究|实验|大学|学院|中学|公司|集团|新区|新城|音乐|马拉松|银行|医院|证券|学者|英才|水泥|石化|油田|电厂|基金|资本|投资|论坛|国际|大桥|特大桥|枢纽|隧道|公园|教育|机场|港务|酒业|啤酒|纸业|制药|工具)/u;

const PREMISES_OF =
  /\b(?:center|clinic|college|facility|hospital|library|museum|school|station|stadium|theater)s of (?:cities|counties|districts|prefectures|provinces|towns|townships)\b/;

const ADVERBIAL = /^(?:在.*(?:环节|阶段|会上|时)|结合(?!实际).*)$/u;

/** 走进公司，详细了解企业生产经营情况: the firm that somebody visits. */
export const VISITING = /(?:了解|询问|察看|查看|听取)(?:[^，]*[、了])?企业/u;

/** 食堂, 合作社: an institution with nothing that tells which. */
function isOneOfItsKind({ parts }: NominalList): boolean {
  const [only, ...others] = parts;
  if (others.length > 0 || only.count !== null || only.determiner !== null || only.owner !== null) return false;
  return only.before === '' && only.after === '' && INSTITUTION.test(only.head);
}

const INSTITUTION =
  /^(?:canteen|cooperative|hospital|school|company|factory|workshop|park|station|center|village|nursing home|kindergarten|shop|store|restaurant|hotel|farm|base|library|museum|clinic|homestay|production line)$/;

/** Bodies or places in a list whose last member alone was read as having officials. */
function isOfficialsOfAll({ parts }: NominalList): boolean {
  const last = parts.at(-1);
  const others = parts.slice(0, -1);
  if (last === undefined || others.length === 0 || !OFFICIALS_OF.test(last.head + last.after)) return false;
  return others.some(({ head }) => !OFFICIALS.test(head));
}

const OFFICIALS = /\b(?:head|leader|member|official|people in charge|person in charge|representative)s?\b/;
const OFFICIALS_OF = new RegExp(`${OFFICIALS.source} of `);

/** Things in a list whose last member alone was read as a measure of something. */
function isOfAll({ parts }: NominalList): boolean {
  const last = parts.at(-1);
  const others = parts.slice(0, -1);
  if (last === undefined || others.length === 0 || !MEASURE_OF.test(last.head + last.after)) return false;
  return others.every(({ head }) => !MEASURE.test(head));
}

const MEASURE =
  /\b(?:charge|cost|demand|export|fee|import|income|investment|level|output|price|revenue|sale|scale|supply|value|volume)s?\b/;
const MEASURE_OF = new RegExp(`^${MEASURE.source} of `);

const OF_BEFORE =
  /^(?:[a-z]+ly )?(?:over)?(?:complete|exceed|fulfil|meet|surpass)l? (?:the )?(?:annual |full-year )?(?:goal|target|task)s?\b/;

/** Where a reporter goes. */
const VISITED = /^(?:走进|来到|步入|踏入|走入|漫步|置身|行走在|驱车|沿着)/u;
/** The main works of a project, with nothing that tells of which. */
const MAIN_WORKS = /^(?:目前|现|如今|眼下)?(?:项目)?主体(?:工程|结构|建筑|施工)/u;
/** What goes on in somebody’s mind. */
const MINDED = /(?:看重|看好|在意|在乎|关心|担心|喜欢|喜爱|青睐|偏好|偏爱|习惯|愿意|期待|相信|认可|信任)/u;

const TAKEN_TO =
  /^(?:deliver|dispatch|export|mail|sell|send|ship|supply|transmit|transport) .*\b(?:cities|countries|counties|households|markets|ports|provinces|regions|townships|villages)$/;

const REFORMED = /\b(?:abolish|cancel|cut|delay|limit|postpone|reduce)\b.*\breforms?$/;

/** 总量, of what nobody says; 卫生间|节假日, a time that was read as what is spoken of. */
export function isBare(subject: NominalList): boolean {
  const isTime = subject.parts.some(({ head }) => TIME.test(head) || /^opinion$/.test(head));
  const said = sayNominals(subject, false).replace(/^the /, '');
  return (
    isTime ||
    BARE.has(said) ||
    BARE.has(said.replace(/ growth$/, '')) ||
    BARE.has(said.replace(/^growth of the /, '')) ||
    /^(?:increase|decline|drop|growth rate)s$/.test(said)
  ); // 涨幅均有所扩大
}

const TIME = /(?:^|[ -])(?:daytime|holiday|night|vacation|weekday|weekend)s?$/;

/** What is looked for. */
const SOUGHT = /\b(?:clue|danger|defect|hazard|leak|loophole|problem|risk|violation)s?\b/;
