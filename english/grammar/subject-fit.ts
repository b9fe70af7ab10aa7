/** Who does what, and who does not: whether a subject fits what is said of it, and how the verb is told of it. */
import { isPerson } from '../words/measure-word.ts';
import { conjugate, splitHead } from './inflect.ts';
import { isAgent, sayNominals, type NominalList } from './nominal.ts';
import type { Verbal } from './verbal.ts';

/** 6个季度: how long something lasts does nothing itself. */
export function isStretch({ parts: [only] }: NominalList): boolean {
  return only.count !== null && /^(?:day|month|quarter|week|year)s?$/.test(only.head);
}

/** Alone as a subject it is one that the text has named before: 公司位于济南市. */
export const THE_ONE: ReadonlySet<string> = new Set(
  '修订草案 征求意见稿 开发区 经开区 高新区 经济开发区 自贸试验区 公司 集团 项目 工程 一期工程 二期工程 三期工程 一期项目 二期项目 三期项目 大桥 央行 发言人 新闻发言人'.split(
    ' ',
  ),
);

export function oneOf({ parts: [only], open }: NominalList): NominalList {
  return { parts: [{ ...only, counting: 'one', determiner: 'the' }], open };
}

export function isUncounted({ parts: [only] }: NominalList): boolean {
  return only.counting === 'many' && only.count === null && only.determiner === null && only.owner === null;
}

/** 行业协会: a body that is founded but once. */
export function isFounded(list: NominalList): boolean {
  const [{ head }] = list.parts;
  return list.parts.length === 1 && isUncounted(list) && !list.open && FOUNDED_BODY.test(splitHead(head).head);
}

const FOUNDED_BODY =
  /^(?:academy|agency|alliance|association|bank|bureau|chamber of commerce|committee|exchange|federation|foundation|fund|league|union|university)$/;

/** 省委常委、赣州市委书记: of posts without names nobody can tell how many people hold them. */
export function isPost({ parts }: NominalList): boolean {
  return parts.some(
    ({ head, count, counting }) => counting !== 'name' && count === null && POST.test(splitHead(head).head),
  );
}

/** 县人民法院, 市博物馆: the one of the place that the text is about. */
export const OWN_BODY =
  /^[省市区县州镇乡](?![场属域级内直民])[^的各]*(?:法院|检察院|局|厅|委员会|政府|医院|中心|办公室|博物馆|图书馆|学院|大学|公司|集团)$/u;

/** 市委书记主持会议: of which there is one. */
export function isUniquePost(list: NominalList): boolean {
  const [{ head }] = list.parts;
  return list.parts.length === 1 && isUncounted(list) && UNIQUE_POST.test(splitHead(head).head);
}

const UNIQUE_POST = /^(?:governor|mayor|premier|president|secretary)$/;

const POST =
  /^(?:chair|chairperson|chancellor|director|governor|mayor|member|minister|premier|president|procurator|secretary)s?$/;

/** 常务会议研究政策措施 */
export function isOfMeeting({ parts: [only] }: NominalList, { say }: Pick<Verbal, 'say'>): boolean {
  return MEETING.test(only.head) && OF_MEETINGS.test(say('base'));
}

/** What a meeting does with a matter, and what it asks. */
const OF_MEETINGS =
  /^(?:(?:clearly|also) )?(?:adopt|approve|ask|call|convey|consider|deliberate|discuss|emphasize|hear|make arrangements|pass|propose|put forward|require|review|study)\b/;

/** 通知要求各地压实责任: the one of which the text tells. */
function isAskingPaper({ parts: [only] }: NominalList, { say }: Pick<Verbal, 'say'>): boolean {
  return only.determiner === 'the' && only.counting === 'one' && /^(?:ask|require)\b/.test(say('base'));
}

export const DOCUMENT =
  /^(?:通知|通告|方案|意见|办法|规划|条例|指南|文件|行动方案|实施方案|实施意见|指导意见|工作方案|若干措施)$/u;

export const ASKING_OF = /^(?:还|也|明确)?要求(?!的)/u;

/** Said of a thing, what happens to it. */
export const CHANGES =
  /^(?:age|decline|decrease|deteriorate|fall|grow|increase|intensify|rise|shrink|slow down|weaken|worsen)$/;

/** 部分企业, 全市: those of whom others are told to be a part. */
export function hasOwn({ parts }: NominalList): boolean {
  return parts.every(
    ({ counting, head, after }) =>
      after === '' && (counting === 'name' || counting === 'names' || OWNING.test(splitHead(head).head)),
  );
}

/** 部分县区, 少数干部: who has what stands behind them. */
export const OF_SOME = /^(?:[但而]|目前|当前)?(?:有的|少数|部分|一些|个别|不少|多数)/u;

const OWNING =
  /^(?:area|business|city|company|county|economy|market|countie|department|enterprise|firm|household|industry|industrie|institution|localit(?:y|ie)|place|product|project|region|school|sector|town|village)s?$/;

export const PACE = /\bpace$/;

/** 步伐加快: a pace quickens, and does not gather pace. */
export function quickening(verbal: Verbal): Verbal {
  return { ...verbal, say: (form) => verbal.say(form).replace(/\bgather(s|ed|ing)? pace\b/, 'quicken$1') };
}

/** 全部机组计划于9月前投产: things plan nothing. */
export function scheduled(subject: NominalList, verbal: Verbal): Verbal {
  const rest = /^plan to (be .*)$/.exec(verbal.say('base'))?.[1];
  return rest === undefined || isAgent(subject)
    ? verbal
    : { ...verbal, say: (form) => `${conjugate('be')[form]} scheduled to ${rest}` };
}

/** 龙头企业偏少: those who can be counted are few; rain is less than usual. */
export function fewer({ parts }: NominalList, verbal: Verbal): Verbal {
  if (!UNUSUAL.test(verbal.say('base')) || parts.every(({ head }) => WEATHER.test(head))) return verbal;
  return { ...verbal, say: (form) => few(verbal.say(form)) };
}

function few(said: string): string {
  return said.replace('less than usual', 'relatively few').replace('more than usual', 'relatively many');
}

const UNUSUAL = /^be (?:\w+ )?(?:less|more) than usual$/;

const WEATHER = /(?:precipitation|rain|rainfall|snowfall|sunshine|water|inflow|runoff|moisture)$/;

/** Workers are not produced, and projects do not invest. */
export function fits(subject: NominalList, { isSuffered, isSpent, hasObject, ofThings, say }: Verbal): boolean {
  // 发布会|明确: what follows is made clear, and it is not clear itself.
  if (say('base') === 'be clear' && isSaying(subject)) return false;
  // 农业生产情况|较好: the production, and nothing that is known of it.
  if (sayNominals(subject, false).startsWith('information on ')) return false;
  // 政府与社会资本合作可让利: those who cooperate do, and not what they do.
  if (OF_SOMEBODY.test(say('base')) && subject.parts.some(({ isAction }) => isAction)) return false;
  // 证书|加快核发: English has no word for what is done to it.
  if (ofThings === null && !isAgent(subject)) return false;
  if (subject.parts.length > 1 && /^have .*\bgaps?$/.test(say('base'))) return false; // 资源与期盼有差距: between the two
  // 供给偏少: of what cannot be counted, less than what, nobody can tell.
  if (UNUSUAL.test(say('base')) && !subject.parts.every(({ head }) => WEATHER.test(head)))
    return subject.parts.every(({ counting }) => counting === 'many' || counting === 'plural');
  // 市十五届人大五次会议将于1月召开: a session has a name, and is held.
  if (isSuffered) return !isAgent(subject) || / Session of /.test(subject.parts[0].head);
  // 政策工具|扩容|降价, 中长期资金|供给|不足: a thing that would do what people do is one that was read wrongly.
  if (
    hasObject &&
    !isOfMeeting(subject, { say }) &&
    !isAskingPaper(subject, { say }) &&
    !isAgent(subject) &&
    !isOfPeople(subject) &&
    !ACTING.test(sayNominals(subject, false)) &&
    !OF_THINGS.test(say('base'))
  )
    return false;
  // 办理时限压缩至3天: it is cut, and cuts nothing.
  if (/^(?:adjust|cut|extend|increase|lower|raise|reduce|shorten) to /.test(say('base'))) return isAgent(subject);
  return !isSpent || isAgent(subject);
}

/** What only those who have or owe something do. */
const OF_SOMEBODY =
  /^(?:(?:\w+ly|again|also) )?(?:commit|give up|guarantee|pledge|promise|repay|share profits|undertake|waive)\b/;

/** 采购商, 农技员: people, whatever they are called; 试点 and 劳动者个人 are no such word. */
function isOfPeople({ parts }: NominalList): boolean {
  return parts.every(
    ({ before, head, isAction }) =>
      !isAction && isPerson(splitHead(head).head) && !NO_PEOPLE.test(head) && !before.endsWith('’ '),
  );
}

/** Words for people that are as often of something else. */
const NO_PEOPLE = /\b(?:champion|guide|head|model|pilot|pioneer|star|workforce)$/;

/** A document or a meeting, which makes things clear. */
function isSaying({ parts }: NominalList): boolean {
  return parts.every(
    ({ counting, head }) => counting === 'name' || MEETING.test(head) || PAPER.test(splitHead(head).head),
  );
}

const PAPER =
  /^(?:announcement|briefing|circular|document|measure|notice|opinion|plan|program|provision|regulation|report|rule)s?$/;

/** People and bodies that `isAgent` does not know by their last word. */
const ACTING =
  /(?:^the country$|\b(?:athlete|army|authorities|customs|designer|engineer|expert|finance|police|scientist|staff|troop|volunteer|youth|young people|graduate|grower|breeder|herder|technician|representative|entrepreneur|orchestra|troupe|canteen|factory|plant|farm|shop|store|restaurant|(?:producing|growing) area|factorie)s?$)/i;

/** What things and what is done do, too: they reach, show, bring and cover something. */
const OF_THINGS =
  /^(?:(?:[a-z]+ly|also|again|better|further|not|still|together) )*(?:account|achieve|add up|affect|aggravate|alleviate|appear|attract|be|bear|become|begin|belong|benefit|boost|break|bring|cause|change|connect|constitute|constrain|continue|contribute|cover|create|damage|dampen|decline|deepen|depend|disrupt|drive|drop|ease|enable|endanger|enhance|enrich|enter|erode|exceed|expand|extend|face|fall|fill|follow|form|fuel|gain|gather|gave|generate|give|go|grow|hamper|have|help|hinder|hit|hold back|impede|improve|include|inject|involve|keep|lack|lay|lead|lie|light up|link|maintain|make|mark|meet|narrow|occupy|offer|outpace|overtake|pass|place|play|pose|present|produce|promote|prompt|provide|rank|reach|receive|recover|reflect|relieve|remain|replace|require|reshape|restrict|rise|save|see|serve|set|shift from|shorten|show|slow|span|speed up|spread|spur|squeeze|stabili[sz]e|stand|start|stay|stimulate|strengthen|struggle|support|surpass|take|threaten|top|total|trigger|turn|undergo|undermine|underscore|usher|waste|weaken|widen|win|withstand|yield)\b/;

export const MEETING = /\b(?:[Cc]onference|[Mm]eeting|[Ss]eminar|[Ss]ession|[Ss]ymposium)s?$|\b[Mm]eeting of\b/;
