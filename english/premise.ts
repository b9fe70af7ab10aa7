/** What is said for the sake of the next clause, or as a name, and told as neither a fact nor a call. */
import { textOf } from './chunk.ts';
import type { Clause } from './clause.ts';
import { readGrammar } from './grammar/grammar.ts';
import { wordsOfClause } from './grammar/lexicon.ts';
import type { Span } from '../language/span.ts';
import { FRONTING } from './thread.ts';

/** 乡村要振兴，人才是关键; 既要看到成绩，也要看到不足: the one is said for the sake of the other. 物价走低，会推高成本: if it is so. */
export function isPremise(clause: Clause, next: Clause | undefined): boolean {
  const behind = textOf(next?.chunks ?? []);
  return (
    /^(?:又|也|还|就|便|则|都|势必|必然|反而)?(?:会|可能|难免|势必)/u.test(behind) ||
    /是(?:关键|基础|前提|根本|核心|保障|重点|第一|支撑|重要一环|重要环节|重要抓手|必由之路|必经之路|题中|应有之义|当务之急)/u.test(
      behind,
    ) ||
    /既[要须]|[要应须]看到/u.test(textOf(clause.chunks))
  );
}

/** 违法行为轻微并及时改正，没有造成后果的，不予处罚: all that stands before such a 的 is a condition. */
export function isCondition(text: string, clauses: readonly Clause[], index: number): boolean {
  for (let at = index; at + 1 < clauses.length; at++) {
    const [clause, next] = clauses.slice(at, at + 2);
    if (clause === undefined || next === undefined) return false;
    if (THOSE_WHO.test(textOf(clause.chunks))) return true;
    if (/[；;]/.test(text.slice(clause.end, next.start))) return false;
  }
  return false;
}

/** 国务院就促进消费，|形成强大市场，|畅通循环作出部署: what it decides on, and nothing that is so. */
export function isMatter(clauses: readonly Clause[], index: number): boolean {
  const said = clauses.map(({ chunks }) => textOf(chunks));
  const from = said.findLastIndex((text, at) => at <= index && MATTER.test(text));
  if (from < 0) return false;
  const to = said.findIndex((text, at) => at >= from && DECIDED.test(text));
  return to > from && index <= to;
}

const MATTER =
  /(?:^|[会部局委院府们家国省市县区者组长关室处司厅员])就(?![能会是可有要得应须不没拿把此业读近地医餐])[^，]{2,}$/u;
const DECIDED =
  /(?:作出|做出|进行了?|开展了?|展开|交换|提出|达成)[^，]{0,4}(?:部署|安排|规定|要求|交流|意见|讨论|磋商|共识|沟通|协商|座谈|对接|说明|解读)$/u;

/** 随着项目陆续投产，产能有望翻番: what is foreseen hangs on what goes on beside it, and is not told without. */
export function hangsOnPremise(ahead: readonly Clause[], told: readonly Clause[]): boolean {
  return ahead.some((clause) => isGoingOnBeside(clause) && !told.includes(clause));
}

/** 下半年随着外送通道陆续投运: what is to go on, or goes on, beside what the next clause tells. */
export function isGoingOnBeside({ chunks }: Clause): boolean {
  const at = chunks.findIndex(({ text }) => BESIDE.test(text));
  return at >= 0 && chunks.slice(0, at).every(({ period, text }) => period !== null || WHEN.test(text));
}

const BESIDE = /^(?:随着|伴随着?|随)$/u;

const WHEN = /^(?:而|但|未来|今后|目前|当前|预计|同时|并且?|此外|下一步|接下来|近年来)$/u;

/** …的, and neither 目的 nor 是…的, which stresses what happened. */
const THOSE_WHO = /^(?!.*是).{3,}(?<!目)的$/u;

/** “疫情要防住、经济要稳住”的要求, “倍增计划”: what a name says is not said of what is to be. */
export function isPrinciple(text: string, { start, end }: Span): boolean {
  if (text.charAt(end) === '”' && /[计规]划$/u.test(text.slice(start, end))) return true;
  const isQuoted = text.lastIndexOf('“', start) > text.lastIndexOf('”', start - 1);
  const behind = text.slice(text.indexOf('”', start) + 1);
  return isQuoted && /^的?(?:总体?)?(?:要求|理念|原则|思路|方针|目标|定位|基调|精神|格局|方法)/u.test(behind);
}

/** The clause says by what, or of what, the next one speaks. */
export function isTopicOf(clause: Clause, next: Clause | undefined): boolean {
  if (next === undefined) return false;
  const isMeans = MEANS.test(clause.chunks[0]?.text ?? '') && !GRANTED.test(textOf(clause.chunks));
  if (isMeans && !isFront(clause)) return true;
  const behind = textOf(next.chunks);
  const isSaidOf = (TOPIC_BEFORE.test(next.chunks[0]?.text ?? '') && !REGARDING.test(behind)) || JUDGING.test(behind);
  return isSaidOf && !isAsserted(clause);
}

/** 就深化合作|交换意见: a matter, and nothing that is so just because something else is. */
const REGARDING = /^就(?![能会是可有要得应须不没拿把此])/u;

/** 民营经济是生力军，|是重要基础; 农业农村部发布《目录》，|旨在…: whatever is said of it behind, it is so itself. */
function isAsserted({ chunks }: Clause): boolean {
  const text = textOf(chunks);
  if (!/(?<![就还总而但不])是(?!否)|(?:印发|发布|公布|出台)了?《/u.test(text)) return false;
  const reading = readGrammar(wordsOfClause(chunks));
  return reading?.verbal != null && reading.subject !== null && !reading.isDoing;
}

/**
 * 补齐短板，才能行稳致远; 销量回升，不等于需求已稳: only if it is so, or no more than that. 出台《方案》，旨在…:
 * what the second says something of.
 */
const JUDGING =
  /^(?:但|却|也|还|，)*(?:(?:才|方)(?:能|会|可|是|算|有)|(?:并不|并非|绝不|决不|不|绝非)(?:等于|等同于|代表|意味着|表示|说明|见得|必然)|并非|绝非|并不是|绝不是|不见得|未必|旨在|意在)/u;

/** “护苗成长”专项行动, “千企改造”工程: what stands in quotation marks before such a word is what it is called, and calls on nobody. */
export function isNameOfDeed(text: string, { end }: Span): boolean {
  return NAMED.test(text.slice(end));
}

const NAMED =
  /^[”’」』》](?:的|(?:\d{4})?\p{Script=Han}{0,4}?)(?:行动|工程|计划|活动|模式|品牌|项目|机制|战略|平台|倡议|工作法|专项|制度|政策|改革|试点|整治|治理|服务|理念|主题|口号|标语|论坛|大赛|比赛|展览|案|系列|制|体系|格局)/u;

/** 通过引进企业、完善机制，推动…: by what something is done; what is done stands in the clause behind. */
const MEANS = /^(?:通过|根据|按照|依据|遵照|依托|借助|凭借|利用|围绕|针对|立足|面对|借力|抢抓|着眼|紧扣|瞄准|聚焦)$/;

/** 按照投资额的20%给予补助: what is done stands in the clause itself. */
const GRANTED = /^按照?[^，]+(?:给予|予以|发放)[^，]*(?:补助|补贴|奖励|奖补|资助)/u;

/** 面对外部冲击，进出口…: no more than what the clause behind it is told in view of. */
function isFront({ chunks }: Clause): boolean {
  if (!FRONTING.test(chunks[0]?.text ?? '')) return false;
  const reading = readGrammar(wordsOfClause(chunks));
  return reading !== null && reading.verbal === null && reading.subject === null;
}

/** Behind 发展新质生产力，是…要求 and 西部发展光电子产业，不宜… the first clause is what the sentence speaks of, and nothing to be done. */
const TOPIC_BEFORE =
  /^(不是|不仅|不宜|不应|不可|不必|切忌|切莫|切不可|应当|应该|才|关键|既|就|离不开|是|必须|需|首先|就是|需要|在于|意味着)$/;
