/** What the grammar understands and a reader would misunderstand: statements that lean on what is not told. */
import { textOf, type Chunk } from '../chunk.ts';
import { hasFigure, type Clause } from '../clause.ts';
import { BARE } from '../figures/indicator.ts';
import type { CommonFact } from '../fact.ts';
import type { Reading } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { isGoingOnBeside } from '../premise.ts';
import { isAgent, sayNominals, type NominalList } from '../grammar/nominal.ts';
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
  /** What of its sentence stands before it. */
  readonly ahead: readonly Clause[];
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

/** 一家纺织企业负责人, and no 多位企业负责人. */
function isHeadOfOne(speaker: CommonFact['speaker']): boolean {
  return (
    speaker?.kind === 'body' &&
    /^The head of (?:the|an?) (?:business|company|cooperative|enterprise)/.test(speaker.english)
  );
}

/** One example each, with what is not known. */
const NAMED_COLLEGE = /\p{Script=Han}{2}(?:大学|学院|研究院|研究所)/u;

/** A few characters in quotation marks that are no one word of ours. Longer ones are what somebody says, or a slogan. */
function holdsCoinage({ chunks }: Clause): boolean {
  return chunks.some(({ text }, at) => {
    const isInTitle = chunks.findLastIndex((chunk, index) => index < at && /[《》]/u.test(chunk.text));
    if (text !== '“' || chunks[isInTitle]?.text.includes('《') === true) return false;
    const end = chunks.findIndex((chunk, index) => index > at && chunk.text === '”');
    const inside = end < 0 ? [] : chunks.slice(at + 1, end);
    const length = inside.reduce((sum, chunk) => sum + chunk.text.length, 0);
    // 打造“算力、数据、应用”五位一体的体系: what stands in them is one with what stands behind.
    if (inside.some((chunk) => chunk.text === '、') && isWordBehind(chunks[end + 1])) return true;
    if (inside.length < 2 || length > LONGEST_COINAGE || inside.some(({ entry }) => entry !== null)) return false;
    return !wordsOfClause(inside)
      .wordsAt(0)
      .some((word) => word.end === length);
  });
}

function isWordBehind(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^\p{Script=Han}/u.test(chunk.text) && chunk.text !== '等';
}

const LONGEST_COINAGE = 4;

/** True where a verb stands before so many cases that does nothing to cases. */
function isOfCases(text: string): boolean {
  return /(?:案件|事故|事件)\d+[起件例宗]$/u.test(text) && !DONE_TO_CASES.test(text);
}

const DONE_TO_CASES =
  /[查办破审侦诉结捕判纠督移]|受理|立案|通报|曝光|公布|发现|接报|发生|化解|处[理置]|执行|调解|防止|避免|挽/u;

const MIXED = /^(?!be ).* and (?:\w+ly )?be (?:\w+ly )?\w+ed\b/;

const TORN = /^(?:\w+ly )?be (?:after|before|in accordance with|through) .*\w(?:ed|lt|de|ut)$/;
const SEASON = /^\p{Script=Han}{2,6}(?:旺季|淡季|季节|时节|高峰期)$/u;

const CALLED_FOR = /^(?:首先|更|还|就|也|都|一定)要(?!求|素|点|闻|道)/u;

const OPENS_FRAME = /(?:^|[^因成作])为(?![期首主止数])|对/u;
const ENDS_FRAME =
  /(?:(?:打下|奠定|夯实)了?[^，]*基础|(?:具有|有着)[^，]*意义|(?:提供|注入|创造|作出|做出)了?[^，]*(?:支撑|保障|支持|动力|动能|活力|条件|贡献))$/u;

/** Somebody, or a document. */
function namesOne({ chunks }: Clause): boolean {
  return chunks.some(({ kind, text }) => kind === 'person' || text.includes('《'));
}

/** A thing that somebody or something has, with nobody named. */
function isUnowned({ parts: [only] }: NominalList): boolean {
  return (
    only.owner === null &&
    only.count === null &&
    only.determiner === null &&
    only.after === '' &&
    !isAgent({ parts: [only], open: false }) &&
    only.counting !== 'name'
  );
}

const JUDGING = /(?:认为|肯定)$/u;

const REFUSALS: readonly ((understood: Understood) => boolean)[] = [
  // 施工方克服困难，|加快推进建设: what those whom the sentence is about do is no call.
  ({ sentence, told, speaker, thread, setting }) =>
    sentence.subject === null &&
    told.telling === 'note' &&
    told.status === null &&
    speaker === null &&
    !setting.planning &&
    thread.statement !== null &&
    thread.statement.statement.subject !== null,
  // 企业想更换两台磨床, says the head of one: that company.
  ({ sentence: { subject }, told, speaker, thread }) =>
    subject !== null &&
    /^(?:the )?(?:companies|enterprises)$/.test(sayNominals(subject, false)) &&
    (isHeadOfOne(speaker) ||
      (speaker !== null && thread.ofOne) ||
      (speaker?.kind === 'person' && (told.telling === 'past' || told.telling === 'perfect'))),
  // 做民生工作，首先要有情怀: who says so, no word near it tells.
  ({ sentence, told, speaker, clause, setting }) =>
    sentence.subject === null &&
    told.status === 'plan' &&
    speaker === null &&
    !setting.planning &&
    CALLED_FOR.test(textOf(clause.chunks)),
  // 对完善产业链，|加快培育产业具有重要意义; 为开展工作，|确保考核打下了基础: what 对 and 为 open ends behind the comma.
  ({ clause, ahead }) => {
    const text = textOf(clause.chunks);
    return (
      ENDS_FRAME.test(text) &&
      !OPENS_FRAME.test(text) &&
      ahead.some(({ chunks }) => OPENS_FRAME.test(textOf(chunks)) && !ENDS_FRAME.test(textOf(chunks)))
    );
  },
  // 农海忠坐在车里，神情轻松; 三多乡建了水厂，管网老化: whose, a clause that is not told says.
  ({ sentence: { subject, times, fronts, verbal }, told, clause, ahead, speaker, thread }) =>
    subject !== null &&
    thread.broken &&
    (thread.ofOne || thread.rival !== null || ahead.some(namesOne)) &&
    times.length === 0 &&
    fronts.length === 0 &&
    told.status !== 'plan' &&
    speaker === null &&
    subject.parts.length === 1 &&
    isUnowned(subject) &&
    !verbal.hasObject &&
    !hasFigure(clause),
  // 目前正在抓紧研究: who is, and what, an untold clause says.
  ({ sentence, told, doer }) =>
    sentence.subject === null && doer === null && (told.telling === 'progressive' || told.telling === 'continuous'),
  // 文件将按程序报批后公布: no 'be after approval published'.
  (understood) => TORN.test(saying(understood)),
  // 采摘旺季，|她每天雇工40人: when, and no call to pick it.
  ({ sentence, clause }) => sentence.subject === null && SEASON.test(textOf(clause.chunks)),
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
  // 要求不向基层转嫁责任: it is asked for, and no requirements do.
  ({ sentence: { subject }, clause }) =>
    subject !== null &&
    /^(?:要求|建议|呼吁|倡议)/u.test(textOf(clause.chunks)) &&
    /^(?:the )?(?:requirement|suggestion|appeal|initiative|proposal|recommendation)s?$/.test(
      sayNominals(subject, false),
    ),
  // 全会认为，…，主动调整产业布局: how the past is judged, and nothing that is called for.
  ({ sentence, told, ahead }) =>
    sentence.subject === null &&
    told.telling === 'note' &&
    told.status === null &&
    ahead.some(({ chunks }) => JUDGING.test(textOf(chunks))),
  // 要求建立制度，由企业承担责任: what somebody is to do is no habit of theirs.
  ({ sentence, told, ahead }) =>
    sentence.isAssigned === true &&
    told.telling === 'present' &&
    told.status === null &&
    ahead.some(({ chunks }) => /要求|《/u.test(textOf(chunks))),
  // 必须高度重视、切实加以解决: they are to do the one, and the other is to be done to something.
  (understood) => understood.sentence.subject === null && MIXED.test(saying(understood)),
  // 我国出口集成电路1967亿个: over which months, nothing says.
  (understood) =>
    understood.told.telling === 'present' &&
    /^(?:export|import)\b/.test(saying(understood)) &&
    understood.clause.chunks.some(isQuantity) &&
    !/每|日均/u.test(textOf(understood.clause.chunks)),
  // 推行“标准海”供应: a name that somebody has coined, and not what its words say.
  ({ clause }) => holdsCoinage(clause),
  // 敦促欧方恪守规则: by whom, the clause before tells.
  ({ sentence, clause }) => sentence.subject === null && textOf(clause.chunks).startsWith('敦促'),
  // 其中跨省|倾倒案件97起: cases of it, which nobody has dumped.
  ({ clause }) => isOfCases(textOf(clause.chunks)),
  // 作为装备制造基地的核心承载区: what somebody is, and no order to be or to do anything.
  ({ sentence, clause }) => sentence.subject === null && textOf(clause.chunks).startsWith('作为'),
  // 在专题对接环节, 结合气象部门预测: where and by what, and not what.
  ({ sentence, clause }) => sentence.subject === null && ADVERBIAL.test(textOf(clause.chunks)),
  // 提醒广大市民, 强调服务消费: of what, and to what end, the next clause tells.
  (understood) => /^(?:\w+ly )?(?:inform|remind|stress|tell|warn) (?!.* (?:to|that) )/.test(saying(understood)),
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
  // 客户不再只看价格，|更看重售后服务: whoever the clause before speaks of; what people think of a thing is not done to it.
  ({ sentence, told, doer, clause }) =>
    sentence.subject === null && doer === null && told.status === 'reported' && MINDED.test(textOf(clause.chunks)),
  // 其中，一期投资38亿元，|预计2026年6月建成投产: the first phase, and not the whole.
  ({ sentence, thread }) => sentence.subject === null && thread.partless !== null,
  // 主持召开会议，|研究加快改革的措施: a meeting does, and no research.
  ({ clause, thread }) => thread.meeting && textOf(clause.chunks).startsWith('研究'),
  // 县林业局聘请专家，|组建科技服务队: behind a clause that is not told, or with a number, it has rather been done.
  (understood) => {
    const { sentence, told, doer, clause, thread, setting } = understood;
    const isOpen = told.status === null && !setting.calling && !setting.heading;
    if (!isOpen || sentence.subject !== null || doer !== null || sentence.verbal.isRule) return false;
    const isCounted = clause.chunks.some((chunk) => holdsNumber(chunk) || isPrecise(chunk));
    return thread.untold || isCounted || /^put forward\b/.test(saying(understood));
  },
  // “十四五”时期，我省…跨越两个台阶，|成果持续巩固: then, and not now.
  ({ sentence, told, clause, thread }) => {
    const isNow = told.status === null && told.telling === 'present';
    const isCounted = told.status === 'reported' && hasFigure(clause);
    return thread.timeless && sentence.times.length === 0 && (isNow || isCounted);
  },
  // 《意见》明确…，|并实行清单管理: what an untold clause goes on to say, and of whom.
  ({ sentence, clause, thread }) =>
    sentence.subject === null && thread.untold && /^(?:并|且)/u.test(textOf(clause.chunks)),
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
  // 今年食堂首次实现收支平衡: the one of which the article tells.
  ({ sentence: { subject }, told }) =>
    (told.telling === 'past' || told.telling === 'perfect') && subject !== null && isOneOfItsKind(subject),
  // 过去一年，…，我们坚持稳中求进: what we did, where the time went with a clause that is not told.
  ({ sentence: { subject }, told, thread, setting }) =>
    subject !== null &&
    told.telling === 'present' &&
    told.status === null &&
    (thread.timeless || setting.estimating) &&
    sayNominals(subject, false) === 'we',
  // 经过多年治理，…: what has led to the next clause.
  ({ sentence, clause }) => sentence.subject === null && /^(?:经过|历经|历时|随着|伴随)/u.test(textOf(clause.chunks)),
  // 与北部湾大学共建, 黄山学院新增专业: one college of that name, and not those of the place.
  (understood) =>
    NAMED_COLLEGE.test(textOf(understood.clause.chunks)) &&
    /’s (?:[\w-]+ )*(?:college|institute|universit)/.test(sayWhole(understood)),
  // 下半年随着外送通道陆续投运，…: what goes on beside the next clause, and is no result.
  ({ clause }) => isGoingOnBeside(clause),
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
  // 市场持续升温，也带来新机遇: whatever the clause before speaks of, and nobody is called on.
  ({ sentence, told, doer, clause, setting }) =>
    sentence.subject === null &&
    doer === null &&
    told.status === null &&
    !setting.calling &&
    /^也(?!要|应|需|须|可|请|得|能)/u.test(textOf(clause.chunks)),
  // 返乡青年办起合作社，带动村民就业: they have, and nobody is called on to.
  ({ sentence, clause, thread, doer }) =>
    sentence.subject === null && doer === null && thread.untold && textOf(clause.chunks).startsWith('带动'),
  // 开展“优化环境”行动: one campaign by that name, and no two deeds.
  (understood) => {
    const text = textOf(understood.clause.chunks);
    const isJoined = / and /.test(sayWhole(understood)) && !/[、和与及并]/u.test(text.replace(/“[^”]*”/gu, ''));
    return isJoined && NAMED_DEED.test(text) && !/[、和与及并]/u.test(/“[^”]*”/u.exec(text)?.[0] ?? '');
  },
  // 在墨西哥建设组装厂: it is built there, and nothing is done in any development.
  (understood) =>
    / in (?:[\w’-]+ )*(?:construction|development)$/.test(saying(understood)) &&
    /在[^，]{1,10}(?:建设|建造|开发|发展)[^，中里上方过]{2,}$/u.test(textOf(understood.clause.chunks)),
  // 我弟弟在深圳打工: one of them, most likely.
  (understood) =>
    /\b(?:my|our) (?:\w+ )?(?:brothers|daughters|fathers|husbands|mothers|neighbors|sisters|sons|wives)\b/i.test(
      sayWhole(understood),
    ),
  // 来看我: whom, in a case that the phrase does not have.
  (understood) =>
    /\bI\b|\bwe$/.test(saying(understood).replace(/\b(?:by|for|from|give|help|of|support|to|with) (?:I|we)\b/g, '')),
  // 事实恰恰相反: of what, the sentence before tells.
  ({ clause }) => /(?:恰恰|正好|刚好|截然|完全)?相反$/u.test(textOf(clause.chunks)),
];

const NAMED_DEED = /“[^”]*”(?:\p{Script=Han}{0,4}?)(?:行动|工程|计划|活动|模式|品牌|项目|机制|战略|平台)/u;

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

/** Where a reporter goes. */
const VISITED = /^(?:走进|来到|步入|踏入|走入|漫步|置身|行走在|驱车|沿着)/u;
/** The main works of a project, with nothing that tells of which. */
const MAIN_WORKS = /^(?:目前|现|如今|眼下)?(?:项目)?主体(?:工程|结构|建筑|施工)/u;
/** What goes on in somebody’s mind. */
const MINDED = /(?:看重|看好|在意|在乎|关心|担心|喜欢|喜爱|青睐|偏好|偏爱|习惯|愿意|期待|相信|认可|信任)/u;

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

/** 经济日报评论员, alone in its paragraph: who writes, and no title. */
export function isByline({ parts }: NominalList): boolean {
  return parts.some(({ head }) => WRITER.test(head));
}

const WRITER = /(?:^|[ -])(?:author|commentator|correspondent|editor|journalist|photographer|reporter|writer)s?$/;
