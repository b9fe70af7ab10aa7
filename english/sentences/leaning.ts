/** What a clause leans on that stands before it in its sentence: a meeting, a condition, those who are asked. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { isQuantity } from '../figures/tally.ts';

/** Whether the clause, told without those before it, would say something else. */
export function leansOnBefore(clause: Clause, ahead: readonly Clause[], hasSubject: boolean): boolean {
  const text = textOf(clause.chunks);
  const former = textOf(ahead.at(-1)?.chunks ?? []);
  // 未经批准，不得开工: unless it is approved, which only the clause before says.
  if (!hasSubject && BAN.test(text) && former !== '' && !CALLING_TOO.test(former)) return true;
  // 严禁利用基金，|变相举债: both are forbidden.
  if (!hasSubject && FORBIDDING.test(former) && !CALLING_TOO.test(text) && !CALLING_ON.test(text)) return true;
  // 召开会议，研究促进就业措施: it does, and no research promotes anything.
  if (hasSubject && text.startsWith('研究') && isBehind(CONVENED, ahead)) return true;
  // 对组织游客过夜的旅行社，各地可给予奖励: to those, and to no others. Without a subject `thread.bound` knows of it.
  return hasSubject && isBehind(TO_THOSE, ahead);
}

/** 召开座谈会，深入贯彻落实决策部署，听取意见: what the meeting was to serve, and not what was done at it. */
export function isAimOfMeeting({ chunks }: Clause, ahead: readonly Clause[]): boolean {
  // 每月召开座谈会，今年已收集诉求317件: of another time.
  if (chunks.some(({ period }) => period !== null)) return false;
  return !AGENDA.test(textOf(chunks)) && isBehind(CONVENED, ahead);
}

/** 召开会议，通报典型案例: it was done there; told without a time it would be a call. */
export function isBehindMeeting(ahead: readonly Clause[]): boolean {
  return isBehind(CONVENED, ahead);
}

function isBehind(words: RegExp, ahead: readonly Clause[]): boolean {
  return ahead.some(({ chunks }) => words.test(textOf(chunks)));
}

/**
 * 通知要求各地做好防范工作，加强值守: what follows is asked for in the same breath, and has not been done. 目前已排查企业1200家, behind it, tells what
 * has, and so may a number.
 */
export function isRequired({ chunks }: Clause, ahead: readonly Clause[]): boolean {
  const at = ahead.findLastIndex(
    (clause) => REQUIRING.test(textOf(clause.chunks)) && clause.chunks.every(({ kind }) => kind !== 'person'),
  );
  const since = [...ahead.slice(at + 1).flatMap((clause) => clause.chunks), ...chunks];
  return at >= 0 && !DONE.test(textOf(since)) && !since.some((chunk) => isQuantity(chunk) || chunk.period !== null);
}

const DONE = /已|目前|截[至止]|累计|了(?!解)/u;

/** Bodies and documents ask all of them; 要求平台整改 is of what one has done wrong, and an official asks on a day. */
const REQUIRING =
  /(?:^(?:并|还)?|[部委局厅署办省市县会]|会议|通知|意见|方案|规划|办法)(?:还|也)?要求(?:各[地级部省市县区有相]|全[省市县区系行]|有关(?:部门|地方|地区|单位)|相关(?:部门|地方|地区|单位))[^，]{3,}(?<!负责人)$/u;

const BAN = /^(?:也|且|并)?不(?:得|允许|准|许)/u;

/** What calls on everybody as the ban behind it does, or says who speaks. */
const CALLING_TOO =
  /^(?:[一二三四五六]?要|不(?:得|准|许|允许)|严禁|禁止|严格|坚决|切实|压实|加强|明确|落实|健全|完善|强化|规范|防止|杜绝|坚持|各|有关|相关|任何)|(?:规定|明确|要求|强调|提出|指出)$/u;

const FORBIDDING = /(?:严禁|禁止|不得(?!不|已)|不准|不许|不允许|严防|防止|杜绝|避免|制止|遏制)(?!.*(?:的同时|问题)$)/u;

/** What is called for behind a ban, and not forbidden with it. */
const CALLING_ON =
  /^(?:并|同时)?(?:应|须|务必|确保|及时|依法|从严|严肃|严厉|提高|提升|建立|保障|维护|做好|推动|推进|引导|支持|鼓励|督促|指导|促进|保持|加大|加快|巩固|增强)/u;

/** Whom alone what follows is for. */
const TO_THOSE = /^(?:但|而)?(?:对|凡)(?!此|于|照|标|接|外|内|话).*的[^，]{2,}$/u;

/** 在宁波召开外贸工作座谈会 */
const CONVENED =
  /^(?!.*(?:每[年季月周]|定期|经常|不定期)).*(?:(?:召开|举行|举办)了?[^，]*(?:会议?|论坛|培训班|研讨班|活动)|(?:会议?|论坛)[^，]*(?:召开|举行|开幕))$/u;

/** What is done at a meeting. */
const AGENDA =
  /^(?:会议|并|还|会上)?(?:专题|集中|认真|深入|全面|系统|传达|及时|共同|现场)*(?:学习|传达|总结|回顾|盘点|分析|研判|研究|部署|安排|听取|审议|讨论|研讨|商讨|磋商|交流|通报|介绍|解读|发布|公布|回答|观摩|考察|表彰|启动|宣布|签署|签订|协商|征求|通过|提出|明确|就|围绕|对)/u;
