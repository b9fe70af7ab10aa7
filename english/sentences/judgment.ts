/** Tense and status of what a clause says, by its own words, its sentence and its section. */
import { textOf } from '../chunk.ts';
import { hasFigure, type Clause } from '../clause.ts';
import { BARE } from '../figures/indicator.ts';
import type { Reading } from '../grammar/grammar.ts';
import { isAgent, sayNominals, type NominalList } from '../grammar/nominal.ts';
import { isDated, isNow, isOneHoliday, isOngoing, isRecent, NOW } from './when.ts';
import { SUPPOSED, toldOfMany } from './of-many.ts';
import { tell, type Told } from './statement.ts';
import { isPast, isYetToCome } from '../status.ts';
import { holdsNumber, isPrecise, isQuantity, isRound } from '../figures/tally.ts';
import { isUntil, type SentenceSetting, type Thread } from '../thread.ts';
import type { PlainClause, Sentenced } from './plain-clause.ts';

/** In which tense and form a clause is told, and whether it is a result, a plan or a claim. */
export type Telling = NonNullable<ReturnType<typeof tell>>;

/** Tense and status of a clause in its sentence; null where they cannot be told. */
export function judge(
  reading: Sentenced,
  thread: Thread,
  plain: PlainClause,
  setting: SentenceSetting,
): Telling | null {
  const { clause, modals } = plain;
  // 将传统工艺与现代设计相结合: a 将 that the grammar read as 把 tells no future.
  const isAhead = reading.effects.includes('will') || reading.effects.includes('must');
  const ruling = modals.filter(
    (word) => word.start < clause.end && (!word.short || (word.start >= clause.start && isAhead)),
  );
  // 将迎来机遇，但问题仍然突出: what is to be does not reach over 但.
  const isOpposed = OPPOSED.test(clause.chunks[0]?.text ?? '');
  if (isOpposed && !isAhead && (thread.intended || ruling.length > 0)) return null;
  const isEnded = reading.verbal.isEvent === true || (ruling.length === 0 && reading.subject !== null);
  const base = reading.verbal.say('base');
  // 3月5日，国务院新闻办公室举行吹风会, in news of what is to be done too: that has been held.
  const isNews = ruling.length === 0 && reading.subject !== null && REPORTED.test(base);
  // 国庆假期，全省道路交通总体平稳
  const isAfterHoliday = isOneHoliday(thread.time) && modals.length === 0 && !setting.planning && !setting.heading;
  const isOver =
    isOngoingIn(thread, reading) ||
    (isRecent(thread.time) && isEnded) ||
    (isNews && isDated(thread.time)) ||
    isAfterHoliday;
  // 以前我们生产零件，现在我们生产整机: now, and not then.
  // 四季度将抓住施工黄金期，加快推进在建项目: in that quarter, and still to be.
  const isBehindIntent =
    reading.times.length === 0 && (thread.statement?.status === 'plan' || thread.statement?.status === 'claim');
  const isOfNow = reading.times.some(
    (time) => isNow(time) || (thread.turned && 'english' in time && NOW.has(time.english)),
  );
  const settled =
    !isOfNow &&
    !thread.aiming &&
    !isBehindIntent &&
    (thread.past || isOver || (isPast(thread.time, setting) && !isNow(thread.time)));
  const isCounted = clause.chunks.some(holdsNumber);
  const isSilent = modals.length === 0 && !setting.planning;
  const isOfSelf = plain.speaker !== null && thread.time === null && isSaidOfSelf(reading.subject);
  const told = tell(
    reading,
    tenseOf(
      { ...thread, fronts: [...thread.fronts, ...reading.fronts] },
      { settled, isIntended: ruling.length > 0 },
      isCounted && isSilent && setting.settled && !thread.intended && !isOfSelf && reading.verbal.isRule !== true,
    ),
  );
  if (told === null) return null;
  // 商务部负责人就《行动方案》答记者问: the headline of what has been answered.
  if (setting.heading && told.status === 'plan' && textOf(clause.chunks).endsWith('答记者问'))
    return { telling: 'perfect', status: 'reported' };
  // 下半年，终端加速落地，有望带动需求: foreseen with what follows.
  const isForeseenBehind = plain.behind.some(({ chunks }) => /有望|预计|料将/u.test(textOf(chunks)));
  if (told.telling === 'past' && isForeseenBehind && plain.speaker !== null) return null;
  // 目前已建成充电桩3.2万个，到2030年，建成12万个: by then, and not yet.
  if (told.status === 'reported' && isYetToCome(thread.time, setting)) return null;
  // 办结率达96.5%: of what, only the clauses before could tell.
  if (isCounted && reading.subject !== null && BARE.has(sayNominals(reading.subject, false).replace(/^the /, '')))
    return null;
  // 今年计划改造520个，目前已开工498个，惠及…: of the plan or of what has been done, nobody can tell.
  if (thread.already && told.status === 'plan' && !ruling.some(({ start }) => start >= clause.start)) return null;
  // 2024年，全县上下锚定目标，统筹推进各项工作: of a year that is over nothing is a plan.
  const isBack = thread.held !== null && isPast(thread.held, setting) && !isNow(thread.held);
  if (told.status === 'plan' && reading.subject === null && !isAhead && isBack) return null;
  // 人才是关键: what is so is no plan for standing behind one.
  const isState = /^be (?:a|an|the) /.test(base);
  if (isState && told.telling === 'will' && !isAhead) return null;
  // 锚定全年目标，…，经济运行总体平稳: how a thing stands is a goal where the clause or a list of goals says so.
  const isOwn = isAhead || ruling.some(({ start }) => start >= clause.start);
  // 得知年产能将达到30万台，陈立军勉励企业加大投入: what is to be is what he has got to know.
  if (told.telling === 'will' && !isOwn && isUrging(reading, thread))
    return setting.planning || setting.heading ? null : { telling: 'past', status: 'reported' };
  // 市长要求有关部门主动服务: on that day.
  const isAsked = isUrging(reading, thread) && reading.subject?.parts.every(({ isPerson }) => isPerson) === true;
  if (told.telling === 'present' && told.status === null && isAsked && !setting.heading && !setting.planning)
    return { telling: 'past', status: 'reported' };
  // 各地积极争取债券资金，前10个月共落实2140亿元: what has brought something already is no plan.
  if (told.status === 'plan' && !isAhead && STRIVING.test(base) && isDoneBehind(plain, setting)) return null;
  const isListed = thread.aiming || setting.planningOnly || isUntil(thread.time);
  if (told.telling === 'will' && !isOwn && !isListed && reading.subject !== null && !isAgent(reading.subject))
    return null;
  // 极端天气多发频发, in a plan: what is wrong is nobody’s aim.
  if (told.telling === 'will' && !isOwn && TROUBLE.test(textOf(clause.chunks))) return null;
  // 会进一步抑制消费: what may come of something is no call.
  if (reading.subject === null && FORESEEN.test(textOf(clause.chunks))) return null;
  // 近年来，电商快速发展，但差距仍然存在: now, and not all the time.
  if (told.telling === 'perfect' && reading.times.length === 0 && isOngoing(thread.time) && base.startsWith('still '))
    return null;
  // 2024年力争再上台阶: what was aimed at is no result.
  if (told.status === 'reported' && ruling.some(({ start }) => start >= clause.start)) return null;
  const isRounded = clause.chunks.some(isRound);
  if (told.status === 'reported' && setting.settled && !settled && isRounded) return null;
  if (thread.untimed && reading.times.length === 0 && hasFigure(clause)) return null;
  // 发布公告，自12月1日起允许…: what is announced is to be, and has been announced.
  const isIssued = !setting.planning && ISSUED.test(base) && modals.every(({ start }) => start >= clause.end);
  const hasHappened = reading.verbal.isEvent === true && (isSilent || isIssued) && !isRounded;
  // 五、着力保障和改善民生。新增托位8000个、床位5000张: behind a call it is as likely to be done as to have been.
  if (hasHappened && setting.afterCall && thread.time === null && reading.subject === null) return null;
  // A number without a sign of when it holds may be a result or a goal.
  const isUndated = told.status === null || (thread.time !== null && 'english' in thread.time);
  // 我们研发出3种新品种: no habit of theirs.
  const isAsItIs = OF_STATE.test(base) || /每|带动|覆盖/u.test(textOf(clause.chunks));
  const isOfSpeaker = isOfSelf && isAsItIs && told.telling === 'present' && isSilent;
  // 团队研发出3种新品种: they are there.
  if (isSilent && told.telling === 'present' && told.status === null && BROUGHT_OUT.test(textOf(clause.chunks)))
    return { telling: 'perfect', status: 'reported' };
  // 国务院印发《关于…的意见》: whoever has a title to name it by has seen it.
  if (isNews && told.telling === 'present' && told.status === null && ISSUED_DOCUMENT.test(textOf(clause.chunks)))
    return { telling: 'perfect', status: 'reported' };
  // 我家被评为文明家庭
  if (isOfSelf && isSilent && told.telling === 'present' && NAMED.test(base))
    return { telling: 'perfect', status: 'reported' };
  // 给予最高200万元奖励: a limit is a rule, whenever it holds.
  if (reading.verbal.isRule) return told.status === 'reported' || setting.reviewing ? null : told;
  if (isCounted && !hasHappened && isUndated && !isOfSpeaker && !isCallForMany(reading, told, plain, thread, setting))
    // 临泉县投入700台无人机，确保全覆盖: what is to come of it makes no plan of it.
    return !setting.planning && modals.every(({ start }) => start >= clause.end)
      ? toldOfMany(reading, told, clause, { ...setting, isState: OF_STATE.test(base) })
      : null;
  const isExact = clause.chunks.some(({ figure }) => /\.\d|[1-9]\d\d$/.test(figure?.value ?? ''));
  const isOfMeeting =
    MET.test(base) || (reading.subject !== null && ONE_MEETING.test(sayNominals(reading.subject, false)));
  if (hasHappened && (told.telling === 'present' || (told.telling === 'note' && (isCounted || isExact))))
    return { telling: isRecent(thread.time) || isOfMeeting ? 'past' : 'perfect', status: 'reported' };
  // 进出口增长3.5%，展现出强劲韧性: behind a result nobody is asked to do anything.
  const isTally = setting.settled && !isRounded && clause.chunks.some(isQuantity); // 完成老旧小区改造19个
  const isReview = thread.reported || setting.reviewing || isTally;
  if (told.telling === 'note' && told.status === null && isReview && isSilent && !isState)
    return { telling: 'perfect', status: 'reported' };
  const isDoing = !OF_STATE.test(base) && !reading.isDoing;
  // 省发展改革委会同有关部门加强统筹协调, in a plan: what the commission is to do.
  if (
    told.telling === 'present' &&
    setting.planningOnly &&
    ASSIGNED.test(textOf(clause.chunks).replace(TITLES, '')) &&
    ruling.length === 0 &&
    (isDoing || base.startsWith('be held')) &&
    reading.subject &&
    isAgent(reading.subject)
  )
    return { telling: 'will', status: 'plan' };
  // 医共体实现全覆盖, in a plan: it is to.
  if (
    told.telling === 'present' &&
    told.status === null &&
    setting.planningOnly &&
    modals.length === 0 &&
    !isNow(thread.time) &&
    isToCome(base, clause)
  )
    return reading.times.length > 0 || thread.past || thread.settled ? null : { telling: 'will', status: 'plan' };
  // 改革开放纵深推进, in a review: it has.
  if (told.telling === 'present' && told.status === null && setting.reviewing && isSilent && isDoing)
    return { telling: 'past', status: 'reported' };
  // 市长参加座谈会, 会议审议通过《办法》, 订单减少: what somebody did once, and what has come about.
  if (told.telling === 'present' && told.status === null && isSilent && !setting.heading && reading.subject) {
    const text = textOf(clause.chunks);
    const isOnce =
      reading.subject.parts.every(({ isPerson }) => isPerson) || THE_MEETING.test(sayNominals(reading.subject, false));
    if (isOnce && isDoing && !MINDING.test(base) && !OFTEN.test(text)) return { telling: 'past', status: 'reported' };
    if (CHANGED.test(base) && !SUPPOSED.test(text)) return { telling: 'perfect', status: 'reported' };
  }
  // 目前，政策体系日益完善
  if (told.telling === 'present' && isNow(thread.time) && base.startsWith('become '))
    return { telling: 'progressive', status: told.status };
  // 连续三个月回升: until now.
  if (told.telling === 'present' && !setting.planning && ruling.length === 0 && base.endsWith(' running'))
    return { telling: 'perfect', status: 'reported' };
  // 韩振国走进生产车间, 由市委宣传部副部长主持: what somebody who is named was seen to do.
  const isSeen = clause.chunks.some(({ kind }) => kind === 'person') && OFFICIAL_DEEDS.test(base);
  if (
    isSilent &&
    !setting.heading &&
    (isDoing || /^(?:be held|require)\b/.test(base)) &&
    isOfMeeting &&
    (told.telling === 'perfect' || (told.telling === 'present' && told.status === null))
  )
    return { telling: 'past', status: 'reported' };
  // A plan names nobody.
  if (told.telling === 'present' && told.status === null && modals.length === 0 && isSeen && !setting.heading)
    return { telling: 'past', status: 'reported' };
  // 全年投资有望保持增长, 业内人士预计市场将更加活跃: what is foreseen is nobody’s plan.
  // 输电能力预计超过1.9亿千瓦；…，推动具备条件的地区…: a measure, whatever was foreseen before it.
  const isOwnView = reading.subject !== null || ruling.some(({ start }) => start >= clause.start);
  const isForeseen = isOwnView && ruling.length > 0 && ruling.every(({ modality }) => modality === 'claim');
  const isSupposed = isForeseen || (plain.isView === true && reading.subject !== null && !isAgent(reading.subject));
  const isForecast = told.status === 'plan' && isSupposed;
  const status = isForecast ? 'claim' : told.status;
  // 计划扩大规模: 'plans to expand', not 'will plan to'.
  if (told.telling === 'will' && !isAhead && INTENDING.test(base)) return { telling: 'present', status };
  return { ...told, status };
}

/** 按照每户不低于800元的标准发放: what a rule lays down. */
export const STANDARD = /按照?每[^，]{1,20}的标准/u;

/** 我们学校有学生1200名: what somebody says of their own, they say of now. */
function isSaidOfSelf(subject: NominalList | null): boolean {
  const [only, ...others] = subject?.parts ?? [];
  return only !== undefined && others.length === 0 && /^(?:we|I|(?:my|our) [a-z]+)$/.test(only.head);
}

/** What news tells of a day: meetings, and documents that come out. */
const REPORTED =
  /^(?:(?:jointly|officially) )*(?:convene|hold|issue|promulgate|publish|release|be (?:officially )?(?:held|issued|promulgated|published|released|unveiled)|open in)\b/;

export const ISSUED_DOCUMENT = /(?:印发|下发|发布|公布|出台)了?《/u;

const TITLES = /《[^》]*》/gu;

const BROUGHT_OUT = /(?:研发|研制|培育|选育|培养|开发|打造|创造)出(?!口)/u;

const NAMED = /^be (?:awarded|designated|listed|named|rated|recognized|selected)\b/;

const STRIVING = /^(?:\w+ly )?(?:apply|bid|compete|seek|strive|win|work)\b/;

/** How things stand where something has to be done about them. */
const TROUBLE =
  /(?:不足|不够|不强|不高|不畅|不到位|不均衡|不平衡|短缺|紧缺|薄弱|滞后|频发|多发|偏低|偏高|偏少|过剩|困难|突出|紧张|紧迫|严峻|艰巨|复杂|失衡|加剧|下滑|存在)$/u;

/** 前10个月共落实2140亿元, 已到位12亿元: what follows has been done. */
function isDoneBehind({ behind }: PlainClause, setting: SentenceSetting): boolean {
  return behind.some(({ chunks }) =>
    chunks.some(({ text, period }) => /^已经?$/u.test(text) || (period !== null && isPast({ period }, setting))),
  );
}

/** 支持200家企业实施数字化转型, behind another call of a plan: how many are to be helped. */
function isCallForMany(
  { subject, times }: Sentenced,
  { telling, status }: Telling,
  { clause, modals }: PlainClause,
  { already, past, timeless, time }: Thread,
  { planningOnly, underCall }: SentenceSetting,
): boolean {
  const isBare = subject === null && times.length === 0 && time === null && modals.length === 0;
  const isOpen = planningOnly && underCall && !already && !past && !timeless;
  const isCall = telling === 'note' && status === null && HELPING.test(textOf(clause.chunks));
  return isBare && isOpen && isCall && !clause.chunks.some(isPrecise);
}

const HELPING = /^(?:支持|推动|引导|帮助|鼓励|组织|助力)/u;

/** What is done on a day with what is to be. */
export const ISSUED = /^(?:jointly )?(?:hold|sign|(?:issue|publish|release) an? (?:announcement|notice))\b/;

/** 召开会议研究工作, 会议听取汇报: on a day that is over. */
const MET = /^hold (?:a|an|the) (?:[\w-]+ ){0,4}(?:briefing|conference|meeting|seminar|session|symposium) to /;
const ONE_MEETING = /^the (?:[\w-]+ ){0,3}(?:ceremony|conference|meeting|session|symposium)$/;

/** 医共体实现全覆盖: what comes about, and in a plan has not yet. */
function isToCome(base: string, { chunks }: Clause): boolean {
  return COMING.test(base) && !STANDING.test(textOf(chunks));
}

const COMING =
  /^(?:(?:\w+ly|further|also) )*(?:achieve|be (?:basically |fully )?(?:built|completed|established|formed|improved|put|set up)|become|be (?:more|better|further)|come (?:in|on|to)|cover|deepen|enter|exceed|expand|extend|form|grow|improve|increase|narrow|reach|realize|rise|shorten|surpass|take shape)\b/;

/** How things stand when the plan is made. */
const STANDING = /已|仍|还|正在|一直|持续|不断|目前|当前|近年|了/u;

/** What officials do on a day. */
const OFFICIAL_DEEDS =
  /^(?:(?:\w+ly|also|respectively) )?(?:answer|arrive|ask about|attend|be (?:chaired|hosted|led) by|carry out research|chair|come to|commend|congratulate|convey|deliver|enter|exchange|express|extend|give (?:a |an )|go to|head to|hear|hold (?:a |an |discussions|talks)|inspect|interact|investigate|learn about|listen to|make (?:an inspection|arrangements|a speech)|meet|offer|present|preside|put forward|read out|report|respond|set \w*\s?requirements|shake|sign|solicit|speak|take part in|talk|unveil|visit|witness)\b/;

/** What a plan hands out: 省财政厅会同有关部门…, and no 党中央高度重视…. */
const ASSIGNED = /会同|牵头|负责|定期|每[年季月半]|职责|适时|及时|指导|督促|统筹|组织|加强/u;

/** How things are, and nothing that somebody does or that comes about: 'be weak', 'lack talent', and no 'be completed'. */
const OF_STATE =
  /^(?:(?:still|also|always|generally|relatively) )?(?:be (?!\w+ed\b)|be (?:based|concentrated|faced|limited|located|needed|expected|supposed|unbalanced|divided|related)\b|account|belong|consist|contain|depend|exist|face|have|include|lack|lag|mean|need|own|rank|reflect|remain|require|rely|show|stand|stay)\b/;

/** The meeting that the text tells of. */
const THE_MEETING = /^the (?:meeting|conference|session|plenary session|symposium)$/;

/** What goes on in somebody’s mind, and what a person does as a trade. */
const MINDING =
  /^(?:[a-z]+ly )?(?:admit|agree|argue|believe|care|consider|dream|engage|expect|feel|grow|hope|intend|know|like|live|love|plan|prefer|say|think|trust|understand|want|wish|work|worry)\b/;

/** More than once. */
const OFTEN = /每[天日周月年次逢]|经常|常常|时常|往往|总是|总会|一直|长期|平时|一般/u;

/** What goes up or down. */
export const CHANGED =
  /^(?:(?:also|continue to|[a-z]+ly) )*(?:climb|contract|decline|decrease|drop|fall|increase|narrow|pick up|rebound|rise|shrink|widen|be (?:eased|relieved|alleviated))\b/;

export const TOPIC = /(?:情况|形势|数据|问题|背景|意义|成效|特点)$/u;

/** 四、消费市场。: what a heading is about, at the head of its paragraph too. */
export const FIELD =
  /^(?:消费|投资|就业|生产|进出口|出口|进口|贸易|交易|服务|居住)(?:市场|领域|方面|价格|需求|结构|规模|环境)$/u;

/** 会, 进而: of what comes of what stands before. */
const FORESEEN = /^(?:又|也|还|就|便|则|都|势必|必然|反而)?(?:会|可能|难免)|^(?:进而|从而|以致|由此|导致|致使)/u;

const OPPOSED = /^(?:但|但是|不过|然而|可是|同时也)$/;
/** 试点以来，…: since then, in a clause before or in its own. */
function isOngoingIn({ time, fronts }: Thread, reading: Reading): boolean {
  return isOngoing(time) || [...fronts, ...reading.fronts].some(isSinceThen);
}

function isSinceThen(front: string): boolean {
  return front.startsWith('since ');
}

/** Verbs that say the intent themselves. */
const INTENDING = /^(?:aim|be expected|be scheduled|intend|plan|promise|strive) to\b/;

function tenseOf(
  { time, intended, aiming, fronts }: Thread,
  { settled, isIntended }: { readonly settled: boolean; readonly isIntended: boolean },
  isResult: boolean,
): Told {
  const period = time !== null && 'period' in time ? time.period : null;
  return {
    settled: settled || isResult,
    intended: !settled && (intended || aiming || isIntended || period?.until === true || isUntil(time)),
    ongoing:
      isOngoing(time) || fronts.some(isSinceThen) || (period !== null && /(以来|年来)$|^截[至止]?/.test(period.text)),
  };
}

/** 市长勉励企业坚定信心，加大投入: what follows is for the firms to do, and the mayor has not done it. */
export function isUrging({ subject, verbal }: Sentenced, { statement }: Thread): boolean {
  // 市长走进车间，勉励企业…: he does so too.
  const isOfPerson = statement?.statement.subject?.parts.every(({ isPerson }) => isPerson) === true;
  return (subject !== null || isOfPerson) && URGING.test(verbal.say('base'));
}

const URGING =
  /^(?:\w+ly )?(?:advise|ask|call on|encourage|exhort|hope|inspire|instruct|mobilize|motivate|remind|require|tell|urge|warn) /;
