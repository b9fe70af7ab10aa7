/** What holds from clause to clause of a sentence. */
import type { Period } from '../language/period.ts';
import { textOf } from './chunk.ts';
import type { Clause, Sentence } from './clause.ts';
import type { Measure } from './figures/carried-measure.ts';
import type { ClauseReading, Subject, Thing, Time } from './figures/clause-parts.ts';
import type { EventFact, Fact, IndicatorFact, StatementFact } from './fact.ts';
import { ownerAtGlance, rivalIn, type Rival } from './glance.ts';
import type { Piece } from './piece.ts';
import type { Concern } from './sentences/concern.ts';
import type { Doer } from './sentences/going-on.ts';
import type { Setting } from './status.ts';
import { bases, DEADLINE } from './words/adverb.ts';
import { NO_INTENT, AWARE, DISPOSED } from './words/modality.ts';
import { transitive } from './words/predicate.ts';
import { FIRM_END } from './words/proper-name.ts';

/** What the article and the sentences before say about how to take a sentence. */
export interface SentenceSetting extends Setting {
  /** The paragraph has reported facts before this sentence and no word of intent at all: it goes on reporting. */
  readonly settled: boolean;
  /** Its section looks back on what has been done, and it tells of nothing that is wrong. */
  readonly underReview: boolean;
  /** The sentence before. */
  readonly former: Sentence | null;
  /** The month of its figures that name no time; null where nothing tells it. */
  readonly month: Period | null;
  /** The fact that the sentence before ends in, which 其中 may be a part of. */
  readonly whole: Fact | null;
  /** The only fact of the sentence before, which may go on in another time: 上半年增长7.5%。其中，6月份增长7.4%. */
  readonly sole: IndicatorFact | null;
  /** The last figure before 增长面为69.2%, which is none of a measure: what grows behind it does so in that measure. */
  readonly measured: Fact | null;
  /** It is a title or a heading, which may be a noun phrase. */
  readonly heading: boolean;
  /** The article or its section is one of what is to be done, and not only a sentence before. */
  readonly calling: boolean;
  /** It is calling, and no sentence before in its paragraph tells of the past. */
  readonly planningOnly: boolean;
  /** So it is, and a sentence before in its paragraph calls for something: （一）大力发展新能源。 */
  readonly underCall: boolean;
  /** A sentence before in its paragraph calls for something, and none has named a time that is past. */
  readonly afterCall: boolean;
  /** The sentences before tell of one firm or one person: what nobody is named for may be theirs. */
  readonly ofOne: boolean;
}

/** What holds from clause to clause of a sentence as long as every clause between is understood. */
export interface Thread {
  time: Time | null;
  /** Where that time stands: first in its sentence, first in a later clause, or inside one, of which alone it is then. */
  timeFrom: 'sentence' | 'clause' | 'inside';
  subject: Subject | null;
  /** 初步核算: the figures of the sentence are yet to be revised. */
  preliminary: boolean;
  /** 预计 in a review: how far it reaches, the clause or the rest of the sentence. */
  estimated: 'clause' | 'sentence' | null;
  measurement: string | null;
  ofWhich: boolean;
  /** 主要产品产量中: what the figures of the rest of the sentence measure. */
  measure: Measure | null;
  /** 'among industrial enterprises …': the whole that the figures of the sentence are of. */
  within: string | null;
  /** The clause before tells a figure, which 其中 may be a part of. */
  counted: boolean;
  /** What is counted without a verb is there: nothing before it in its segment says that it was published or sold. */
  listing: boolean;
  /** The figures are of a whole that is not told: of the rest of the sentence, or of what stands before the next ；. */
  partless: 'sentence' | 'segment' | null;
  /** What 其中 in the middle of a sentence is of, as far as the next ；. */
  partOf: IndicatorFact | null;
  /** Clauses of only a time or an adverb, which the next fact tells too. */
  lead: readonly Clause[];
  /** A word of the sentence so far says that its figures are results. */
  settled: boolean;
  /** It tells of the past, and not of how things now stand. */
  past: boolean;
  /** A clause before told a result, so that the next one without a time of its own goes on with it. */
  reported: boolean;
  /** A clause that was not understood names a time, and nothing else, which may be that of the next figure: 1—9月平均. */
  untimed: boolean;
  /** A clause was not understood. */
  untold: boolean;
  /** It says what kind of year one is: 2026年是关键之年. 全年 behind it is that year. */
  yearly: boolean;
  /** A time went with it: when what stands behind it is, nobody can tell. */
  timeless: boolean;
  /** A clause was not understood, and may have named what the next one speaks of. */
  broken: boolean;
  /** Whom it names, and may figures that would do without an owner be of. */
  rival: Rival | null;
  /** The place that the sentence speaks of, where untold clauses name no other. */
  owner: Subject | null;
  last: IndicatorFact | null;
  /** Adverbials of clauses that only lead to the next. */
  fronts: readonly string[];
  /** A clause before told of what is to be. */
  intended: boolean;
  /** 主要预期目标是: the sentence lists goals, and its time is theirs. */
  aiming: boolean;
  /** What the clause before told, which the next may go on with. */
  statement: StatementFact | null;
  /** A clause that was not understood says 已: what stands behind it may have been done, whatever was planned before. */
  already: boolean;
  /** Clauses of the sentence tell of different times, so that one without a time may be of any. */
  turned: boolean;
  /** An untold clause says to whom, or under which condition, what follows without a subject is done: 对符合条件的企业，…. */
  bound: boolean;
  /** 对首次入统的企业，…: for whom alone the measures are that stand behind it. */
  concern: Concern | null;
  /** A clause before told what somebody asks others to do. */
  demanding: boolean;
  /** An untold clause says at which stage it was what follows: 改造初期，…. */
  staged: boolean;
  /** An untold clause says where, for whom or in which case what stands behind it holds: 在阳朔街头，…; 恶劣天气情形下，…. */
  restricted: boolean;
  /** An untold clause is about one firm or one person, who may have done what stands behind it: 公司主要承运家电，…. */
  ofOne: boolean;
  /** 89个项目中: so many of which the clauses behind it tell. */
  whole: Thing | null;
  /** The time that the sentence names in a clause of its own, for what is counted behind untold clauses; none where these name one. */
  held: Time | null;
  /** 前三季度，…，9月末产能有新提高，利润…: an untold clause names another time than the sentence began with. */
  mixed: boolean;
  /** The one project that a clause before begins with, in English: 该项目由…投资建设，占地…. */
  project: string | null;
  /** The sentence is about a meeting that it has told of, which goes on without being named: 审议通过《办法》. */
  meeting: boolean;
  /** The meeting that the clause before told, whose host the next may go on with. */
  event: EventFact | null;
  /** Officers that clauses of their own name, before the one that says what all of them do: 局长孙建军，总工程师赵鹏出席…. */
  officers: readonly string[];
  /** The partner in trade that a clause has named as the largest, as far as the next ；: 对其进出口…. */
  partner: Piece | null;
  /** An untold clause says how what the rest of the sentence lists has changed, and against what: 部分价格同比上涨. */
  basis: string | null;
  /** Who is told to have gone somewhere, by name. */
  visitor: string | null;
  /** Whom the untold clauses before begin with. */
  doer: Doer | null;
}

export function startThread(): Thread {
  return {
    time: null,
    timeFrom: 'sentence',
    subject: null,
    preliminary: false,
    estimated: null,
    measurement: null,
    ofWhich: false,
    measure: null,
    within: null,
    counted: false,
    listing: true,
    partless: null,
    partOf: null,
    lead: [],
    settled: false,
    past: false,
    reported: false,
    untimed: false,
    untold: false,
    yearly: false,
    timeless: false,
    broken: false,
    rival: null,
    owner: null,
    last: null,
    fronts: [],
    intended: false,
    aiming: false,
    statement: null,
    turned: false,
    bound: false,
    concern: null,
    already: false,
    demanding: false,
    staged: false,
    restricted: false,
    ofOne: false,
    whole: null,
    held: null,
    mixed: false,
    meeting: false,
    project: null,
    event: null,
    officers: [],
    partner: null,
    basis: null,
    visitor: null,
    doer: null,
  };
}

/** 面对外部冲击，进出口总额…: a figure is told without what it is told in view of, and does not rest on it. */
export function leadOf({ lead }: Pick<Thread, 'lead'>): readonly Clause[] {
  return lead.filter(({ chunks }) => !FRONTING.test(chunks[0]?.text ?? '') && !DRIVEN.test(textOf(chunks)));
}

/** 在相关政策带动下: by what something was driven, which a figure is told without. */
const DRIVEN = /^在.+(?:带动|推动|拉动|支撑|引领|影响)下$/u;

/** What a clause begins with that says in view of what, or after which rules, the next is told. */
export const FRONTING = /^(?:针对|面对|根据|按照|依据|遵照)$/;

/** What a clause without a subject of its own begins with. */
const BEGINNINGS: ReadonlySet<Piece['sense']> = new Set(['verb', 'modality', 'adverb']);

/** 到2027年, 年底前, and not 截至2024年底. */
export function isUntil(time: Time | null): boolean {
  if (time !== null && 'english' in time) return time.english === DEADLINE;
  return time !== null && 'period' in time && time.period.until && !/^截[至止]/.test(time.period.text);
}

/** 加大支持: a verb that nothing counts is one too. */
function isBeginning({ sense, text }: Piece): boolean {
  return BEGINNINGS.has(sense) || (sense === 'unknown' && Object.hasOwn(transitive, text));
}

/** 通过降准释放流动性, 为稳定预期: in which way or what for, and nobody of whom what follows could be. */
const MANNER = /^(?:通过|为(?!主)|为了|围绕|按照|依托|借助|凭借|得益于|随着|由于|针对|面对)/u;

/** 要, 将, 到2027年: of what is to be. */
function isAhead(piece: Piece): boolean {
  if (piece.sense === 'period') return isUntil({ period: piece.period });
  return piece.sense === 'modality' || INTENT.has(piece.text);
}

/** 由2020年的0.56提高到2024年的0.58: which of the figures it is, and not by when. */
function isUntilOf(piece: Piece, next: Piece | undefined): boolean {
  return piece.sense === 'period' && piece.period.until && next?.text.startsWith('的') === true;
}

const INTENT: ReadonlySet<string> = new Set([
  '要',
  '将',
  '应',
  '应当',
  '拟',
  '必须',
  '须',
  '会',
  '还要',
  '还将',
  '将要',
]);

/** 将传统技艺引入校园: 将 that stands for 把. */
function isDisposing(pieces: readonly Piece[], at: number): boolean {
  const behind = pieces.slice(at + 1).map(({ text }) => text);
  return pieces[at]?.text.endsWith('将') === true && DISPOSED.test(behind.join(''));
}

/** 1—9月平均, 同期累计: a period and a word or two, and nothing that is counted. */
function isOfTime(pieces: readonly Piece[]): boolean {
  return (
    pieces.length <= 3 &&
    pieces.some(({ sense }) => sense === 'period') &&
    pieces.every(({ sense, text }) => sense !== 'figure' && text.length < 8)
  );
}

/** 为确保比赛按时举办，施工方加快建设: what for, and not that it is to be. */
const PURPOSE = /^为了?(?!实现|主题|[名核抓引])/u;

/** After a clause that is not understood, no period, no subject and no fact is carried on. */
export function breakThread(thread: Thread, pieces: readonly Piece[], isReport: boolean): void {
  // What an untold clause says is to be, the rest of its sentence says too.
  const text = textOf(pieces);
  const isMoving = pieces.some((_, at) => isDisposing(pieces, at));
  // 高于预期目标3个百分点: compared with it, and not aimed at.
  const isSilent = text.match(NO_INTENT) !== null;
  const saysIntent = !isSilent && pieces.some((piece, at) => isAhead(piece) && !isUntilOf(piece, pieces[at + 1]));
  thread.intended ||= (saysIntent && !isMoving && !AWARE.test(text) && !PURPOSE.test(text)) || isUntil(thread.time);
  thread.aiming ||= PUT_FORWARD.test(text);
  // 按照地区生产总值初步核算数计算，负债率为36.7%: it has been reckoned, and is no goal.
  thread.settled ||= /^按照?.*(?:计算|折算|测算)$/u.test(text);
  thread.basis = bases[RULING.exec(text)?.[1] ?? ''] ?? null;
  thread.already ||= pieces.some((piece) => piece.sense === 'adverb' && piece.adverb.settled);
  thread.bound ||= BINDING.test(text) || SENT.test(text) || isPartOfProject(text) || isMoving || OF_BODY.test(text);
  thread.demanding ||= CALLING.test(text) || (URGED.test(text) && pieces.some(({ sense }) => sense === 'person'));
  // 陈建波去年返乡创业，新增两条生产线: whoever the clause begins with has done what follows.
  const opening = pieces.slice(0, 2);
  thread.ofOne ||=
    isOfOne(text) || opening.some(isFirm) || (!isReport && opening.some(({ sense }) => sense === 'person'));
  thread.yearly ||= /^(?:20\d\d|今|明|后)年(?:既|正)?是/u.test(text);
  thread.staged ||= STAGE.test(text);
  // 出口商品中，机电产品占比…: of these, and not of all trade.
  if (AMONG.test(text)) thread.partless ??= 'segment';
  thread.restricted ||= isRestriction(pieces);
  thread.untimed ||= isOfTime(pieces) || namesTime(pieces) || WITHIN.test(text);
  const { held } = thread;
  thread.held = heldBehind(thread, pieces);
  thread.mixed ||= held !== null && thread.held === null;
  thread.whole = null;
  thread.concern = null;
  thread.untold = true;
  thread.timeless ||=
    FORMERLY.test(text) || thread.untimed || thread.time !== null || pieces.some(({ sense }) => sense === 'period');
  const first = pieces[0];
  const begins = first !== undefined && (isBeginning(first) || MANNER.test(text));
  const owner = ownerAtGlance(pieces);
  const rival = owner === null ? rivalIn(pieces) : null;
  if (thread.rival !== 'place') thread.rival = rival ?? thread.rival;
  const before = thread.subject ?? thread.owner;
  const isOther = rival === 'place' || (rival === 'body' && before?.place === false);
  thread.owner = owner ?? (isOther ? null : before);
  thread.time = null;
  thread.partner = null;
  thread.listing = false;
  thread.reported = false;
  thread.last = null;
  thread.subject = null;
  thread.measurement = null;
  thread.lead = [];
  thread.fronts = [];
  thread.statement = null;
  thread.event = null;
  // 力争让磨盘山开发区蹚出新路，投资增长7%: of the zone, whoever is to do it.
  thread.broken ||= begins && !isReport && ZONE.test(text);
  thread.broken ||= !begins && (!isReport || pieces.some(({ sense }) => sense === 'name') || OF_PART.test(text));
}

/** 霍山农商银行: whose deeds are what stands behind it. */
function isFirm(piece: Piece): boolean {
  return piece.sense === 'name' && !piece.place && FIRM_END.test(piece.text);
}

const ZONE = /\p{Script=Han}{2}(?:开发区|高新区|经开区|新区|园区|保税区|自贸区|口岸)(?!级)/u;

/** 松木经开区实施项目28个，综合利用率达到91.5%: that of the zone, and of no larger place. */
const OF_PART =
  /^(?![全各本该我这]|许多|多个|一批)\p{Script=Han}{1,6}?(?:经开区|高新区|开发区|工业园区|产业园区|保税区|综保区|街道)(?!级)/u;

/** 一期投资38亿元, 其中二期: what stands behind it is of that part of a project, and not of all of it. */
export function isPartOfProject(text: string): boolean {
  return /^(?:其中)?(?:项目)?[一二三四五首]期/u.test(text);
}

/** 公司主要承运家电, 她所在的合作社, 浙江、四川等地分支机构建立机制: one firm, one person, some places; 上市公司42家 and 14家公司 are many. */
export function isOfOne(text: string): boolean {
  return ONE.test(text);
}

const ONE =
  /(?<!上市|[\d余多]家|[多各]家)(?:公司|集团|合作社|工厂|车间|农场|酒店)(?!(?:制|法|化|债|[\d一二三四五六七八九十]+[家个户]))|^(?:\p{Script=Han}{2,5}(?<![农乡全各每个多范])村(?![民庄级镇里寨企落委超医])|村(?:里|集体|委会|党支部))|^[她他](?!们)|[她他]所在|(?:这|该|一)家(?:企业|工厂|店)|[\d余多百千]名?(?:员工|职工|工人)|\d岁的|老[汉伯]|大[爷妈姐叔婶娘伯]|阿姨|店主|老板(?!们)|^(?:这|该)(?:条|个|座)(?:产?线|生产线|车间|合作社|村)|^(?:\p{Script=Han}{2,6}、)+\p{Script=Han}{2,6}等(?:地|省份|省区市|省市|城市)/u;

/** 带动部分行业价格同比上涨, with no figure of its own. */
const RULING = /^[^\d]+(同比|环比)(?:均|普遍|有所|继续|保持|实现)?(?:上涨|下降|下跌|增长|回升|回落)$/u;

/** 印发意见，提出…，打造…: what a document puts forward is to be. */
const PUT_FORWARD = /^[并还]?(?:明确)?(?:提出|要求|部署)/u;

/** 过去几年, 此前: what stands behind it was so then, and need not be so now. */
const FORMERLY = /^(?:在|与)?(?:过去|此前|以往|以前|早年|前些年|前几年|[几多数]年前|曾经)/u;

/** 商务部将会同有关部门加强调度，适时开展评估: the ministry does what follows, too. */
const OF_BODY = /^[^，]{2,12}(?:部|局|委|署|院|办|会|行|厅|政府|中心|公司|集团)将?(?:会同|联合)/u;

/** 鼓励银行在风险可控的前提下，合理确定利率; 要求其立即整改，保障…: those who are called on do what follows, too. */
const CALLING =
  /^(?:[并还也要应将会须]|必须|进一步|积极|大力)*(?:(?:鼓励|引导|支持|允许|指导|推动|督促)[^，、]{0,10}(?:企业|机构|银行|公司|平台|各地|地方|单位|部门|社会力量|社会资本|群众|农户|农民|居民|者|人员|主体|协会|高校|院校|园区)(?!的|$|、|和|及|发展|改革|培育|服务|创新)|(?:要求|责令|勒令|敦促|督促|约谈|告诫|提醒|嘱咐)(?!的)[^，]{1,}$|[^，]{0,14}(?:责令|勒令|勉励|叮嘱|叮咛|嘱咐|嘱托|寄语|告诫)(?!的)[^，]+$|[^，]{0,12}要求(?:其|各|相关|有关|该|上述))/u;

/** 市长李强鼓励企业加大投入，…: what follows is for others to do. */
const URGED = /鼓励|要求|希望|督促|敦促|号召|动员|提醒|激励/u;

/** 改造初期, 创业之初: when something was, which holds for the rest of the sentence. */
const AMONG = /^[^\d，]{2,10}(?:商品|产品|企业|项目|货物|货值|人员|总量|总额|总值|收入|支出)中$/u;

const STAGE = /^[^\d]{2,8}(?:初期|前期|中期|后期|末期|之初|初始阶段)$/u;

/** 在阳朔街头, 对失能老人来说: where or for whom the next clause holds, and no clause that says something itself. */
function isRestriction(pieces: readonly Piece[]): boolean {
  const text = textOf(pieces);
  if (FOR_WHOM.test(text) || IN_CASE.test(text)) return true;
  const last = pieces.at(-1);
  return WHERE.test(text) && !SAYING_MORE.test(text) && last?.sense !== 'figure' && last?.sense !== 'relation';
}

const FOR_WHOM = /^(?:对于?|就).{2,}(?:来说|来讲|而言)$/u;
const IN_CASE = /(?:情形|情况|条件)下$|^当.{2,}时$/u;
const WHERE = /^(?:但|而|目前|如今|眼下)?在[^，]{1,20}$|^[^在]{3,10}(?<!公)里$/u;

/** How something is done, or a clause with a verb of its own. */
const SAYING_MORE =
  /(?:基础上|前提下|看来|之?间|同时|(?:指导|领导|引领|指引|推动|带动|拉动|支持|帮助|努力|协作|配合|关心|见证|作用|背景|形势|影响|框架)下)$|[了着]|可以?(?!再生)|已|将|被|把|正|是(?!否)|于|得到|增[长加]|下降|提高|(?:召开|举行|举办|启动|开幕)$/u;

/** The time that goes on holding: 去年 of 去年陇河县新改建幼儿园23所, and not that of 2016年落户的企业. */
function heldBehind({ held, turned }: Thread, pieces: readonly Piece[]): Time | null {
  const times = pieces.filter(({ sense, text }) => (sense === 'period' || sense === 'time') && !EVERY.test(text));
  if (turned || times.length > 1) return null;
  if (times.length === 0) return held;
  // 力争到2027年实现全覆盖，投资增长30%: both are to be by then.
  const first = pieces.find(({ sense }) => sense !== 'modality');
  const isOfAll = first?.sense === 'period' && !pieces.some(({ text }) => /[的来起后前]/.test(text));
  return isOfAll && held === null ? { period: first.period } : null;
}

/** 补助标准|每人每年|提高30元: of how often, and not when. */
const EVERY = /^每人每/u;

/** 组织20个工作组赴重点区域开展帮扶，检查企业1.5万家次: by these, and there. */
const SENT = /(?:组织|派出|选派|抽调|派遣)[^，]*(?:赴|深入|前往|进驻|下沉)/u;

/** 计划三年内改造茶园5万亩，建设项目8个: by then, which the clause behind it leaves unsaid. */
const WITHIN =
  /[一二两三四五六七八九十\d]+个?(?:年|月)(?:左右)?(?:的?时间)?(?:之?内)|用[^，]{0,3}[一二两三四五六七八九十\d]+个?(?:年|月)(?:左右)?的?时间/u;

/** 国庆中秋假期, 今年秋季学期起, 活动期间: when what follows was, in words that we do not have. */
function namesTime(pieces: readonly Piece[]): boolean {
  const text = textOf(pieces);
  // 智慧通关项目去年年底投入试运行以来: of what it is, and since when.
  if (/(?:以来|期间)$/.test(text)) return true;
  if (text.length > LONGEST_TIME || pieces.some((piece) => piece.sense === 'relation' || isAmount(piece))) return false;
  return pieces.at(-1)?.sense === 'period' || TIMES.test(text);
}

/** A figure, but for days: 五一假期5天. */
function isAmount(piece: Piece): boolean {
  return piece.sense === 'figure' && piece.figure.unit !== '天';
}

const LONGEST_TIME = 20;

const TIMES =
  /(?:期间|假期|长假|假日|周末|暑期|暑假|寒假|暑运|春运|学期|季节|时段|以来|[前后]|[^一]起|(?:假期|长假)的?前?[\d一二三四五六七八]+天|当[日天年月]|到(?:今年)?年[底末]|春节|国庆|国庆节|五一|端午|端午节|中秋|元旦|清明)$/;

/** 对未完成任务的城市, 缴费满三年的, 美方: what is done behind them is done to these, or by these. */
const BINDING =
  /^(?:对|凡)|的$|者$|^(?:近期|近日|日前|此前|目前|当前)?(?:[美欧日加荷印韩澳英墨外]方|对方|美国|欧盟|日本|加拿大|荷兰|印度|韩国|澳大利亚|英国|墨西哥)/u;
/** Behind ； what 其中 has begun is over. */
export function endSegment(thread: Thread): void {
  // 海南提出到2026年建成…；重庆设立基金: by that year, the one.
  if (thread.timeFrom !== 'sentence') thread.time = null;
  if (thread.partless === 'segment') {
    thread.partless = null;
    thread.ofWhich = false;
  }
  // 其中，“新三样”出口…；出口劳密产品476亿元: what is not told takes its 其中 with it.
  if (!thread.counted) thread.ofWhich = false;
  // 在A政策带动下，B增长87.6%；C政策加力扩围: in view of what a figure was told says nothing of the next.
  else thread.fronts = [];
  // 对不合格的，取消资格；加强监管…: whom the one is for, and who is asked to do it, the other does not take over.
  thread.bound = false;
  thread.concern = null;
  thread.restricted = false;
  thread.demanding = false;
  thread.partOf = null;
  thread.partner = null;
  thread.doer = null;
  thread.listing = true;
}

/** Takes on what a clause with figures names: its time, its subject, and that it has happened. */
export function follow(thread: Thread, reading: ClauseReading): void {
  // A clause with a time or a subject of its own says nothing more of the fact before it: GDP为3.46万亿元，2024年增长5.8%.
  if (reading.time !== null || reading.subject !== null) thread.last = null;
  thread.turned ||= reading.time !== null && thread.time !== null;
  thread.time = withinYear(thread, reading) ?? thread.time;
  thread.untimed &&= reading.time === null;
  thread.timeless &&= reading.time === null;
  thread.mixed &&= reading.time === null;
  thread.subject = reading.subject ?? thread.subject;
  thread.settled ||= reading.settled;
  thread.past ||= reading.settled && !(reading.time !== null && 'english' in reading.time);
  thread.ofWhich ||= reading.ofWhich;
  thread.measurement = reading.measurement ?? thread.measurement;
  if (reading.subject !== null) Object.assign(thread, { broken: false, rival: null, owner: null });
}

/** 截至10月底，今年已新建…: until the end of that month, and not the whole year. */
function withinYear({ time: before, lead }: Thread, { time: own }: ClauseReading): Time | null {
  // 截至8月底，累计加装920部，其中今年新增135部: a fact before it has told until when.
  if (lead.length === 0) return own;
  if (before === null || own === null || !('period' in before) || !('period' in own)) return own;
  const month = /^截[至止]((?:\d+月)?[\d月底末中旬上下日]+)$/u.exec(before.period.text)?.[1];
  if (month === undefined || !/^(?:今年|本年)$/.test(own.period.text)) return own;
  return { period: { ...before.period, text: `截至${month}的今年` } };
}
