/** Verbs and their objects that are none: 改造|初期, 供给|不足, 统一|加工, 发展|示范区. */
import { isPerson } from '../words/measure-word.ts';
import { isSaidOf } from '../words/noun-kind.ts';
import { splitHead } from './inflect.ts';
import { isAgent, type NominalList } from './nominal.ts';
import type { Verbal } from './verbal.ts';

/**
 * True where what stands behind a verb is not its object, though it could be by its words.
 *
 * @param verb as it stands in the text
 * @param what the text of the object
 */
export function isMisread(verb: string, what: string, { parts, open }: NominalList): boolean {
  // 吸纳高校毕业生就业: the graduates find work there, and nobody takes in employment.
  if (verb.endsWith('吸纳') && /.就业$/u.test(what)) return true;
  // 改造初期: when it was, and nothing upgraded.
  if (STAGE.test(what)) return true;
  // 批量调整阶段: when it was, where nobody enters a stage.
  if (SPELL.test(what) && !COMING_TO.test(verb)) return true;
  // 资金供给不足: it is insufficient, and supplies no shortcomings.
  if (LACKING.test(what) && !AGAINST.test(verb)) return true;
  // 送达|25个省份, 销往|各地: where to, and not what or to whom.
  if (DELIVERING.test(verb) && parts.every(({ head }) => PLACE.test(splitHead(head).head))) return true;
  if (what === '各地' && /[往到达抵向]$/u.test(verb)) return true;
  // 报送|生态环境部: to whom, and not what.
  if (REPORTING.test(verb) && isAgent({ parts, open })) return true;
  // 进行现场诊断: something done, and nothing else.
  if (verb === '进行' && !parts.every(({ isAction }) => isAction)) return true;
  // 成果|转化|企业2000家: they came of it.
  if (verb === '转化' && parts.some(({ head }) => /\b(?:company|enterprise|firm)$/.test(head))) return true;
  // 消费|市场活力释放: it is released, and nobody consumes that.
  if (MARKETING.test(verb) && parts.some(({ isAction, head }) => isAction && !/services?$/.test(head))) return true;
  // 教育|学生安全知识: those who are taught, and not what they know
  if (TEACHING.test(verb) && !parts.every(({ head }) => TAUGHT.test(head) || isPerson(splitHead(head).head)))
    return true;
  // 受|需求拉动: by what, and not to what.
  if (verb === '受' && EFFECT.test(what)) return true;
  // 权益保障问题: of what stands before, and ensured by nobody.
  if (OF_GUARANTEES.test(what) && /^(?:保障|供给|供应|监管|管理)$/u.test(verb)) return true;
  // 优先保障重度失能人员: their needs are met, and nobody ensures people.
  if (
    verb.endsWith('保障') &&
    (isAgent({ parts, open }) || parts.some(({ head }) => /\b(?:family|household|group)$/.test(head)))
  )
    return true;
  // 统一收购、统一加工: how it is done.
  if (verb === '统一' && parts.some(({ isAction }) => isAction)) return true;
  // 经营|困难企业: those for whom it is difficult, and nothing that is run.
  if (isSaidOf(verb, what)) return true;
  // 支持范围: how far the support goes, and nothing that is supported.
  if (HOW_FAR.test(what) && HELPING.test(verb)) return true;
  // 保障项目用地、用水、用电需求: the demand of the projects for all of them.
  if (/用[地水电能海林气]、用[地水电能海林气].*需求$/u.test(what)) return true;
  // 部门|联合|监测: how it is done, and nobody joins hands with that.
  if (JOINING.test(verb) && parts.some(({ isAction }) => isAction)) return true;
  // 专家代表|发言: they speak for themselves.
  if (verb === '代表' && /^(?:发言|讲话|致辞|表态|提问|建议|意见)/u.test(what)) return true;
  // 推动古树保护|工作: the work of protecting them, and nobody protects work.
  if (what === '工作' && !WORKED_AT.test(verb)) return true;
  // 海洋经济发展示范区: one name.
  return verb === '发展' && ZONE.test(what);
}

/** What is done about work. */
const WORKED_AT =
  /(?:开展|[做抓搞干]好?|推进|推动|部署|落实|完成|指导|加强|强化|从事|参[加与]|组织|安排|改进|统筹|启动|支持|配合|协助|影响|恢复|寻找|找到|介绍|总结|汇报|听取|督导|督促|检查|承担|负责|谋划|研究|主持|协调|服务|深化|优化|领导|投入|胜任|热爱|失去|辞去|分管|布置|交流|评议|报告|保障|促进|管理|规范|交办|失业|推迟|停止|暂停|坚持|继续|有)$/u;

/** 物价|就业, 收入|消费: what a report speaks of side by side, and none is of the other or does anything. */
export function areBeside(text: string, at: number): boolean {
  return BESIDE.test(`${text.slice(Math.max(0, at - 2), at)}|${text.slice(at, at + 2)}`);
}

const BESIDE = /^(?:(?:物价|收入|价格)\|(?:就业|消费)|就业\|物价)$/u;

/** 在美容、|健身行业尤为突出: where it is so, and nothing that is. */
export function isWhere(before: string, subject: string): boolean {
  return IN.test(before) && FIELD.test(subject);
}

const IN = /^(?:主要|多|尤其|特别)?在(?!.*(?:[上中下里内间时后前]|方面|期间|过程|[省市县区])$)/u;
const FIELD = /(?:行业|领域|地区|区域|省份|城市|农村|基层|环节|方面|群体|人群|产业)$/u;

/** 资金安全|是底线: their safety is, and nothing is so safely; 创业热情|被点燃: what is done to it has no warmth. */
export function isOddManner(manner: string, { say }: Verbal): boolean {
  if (OF_PEOPLE.test(manner) && say('base').startsWith('be ')) return true;
  // 设施|加快|完善: it is improved faster, and not sound at a pace.
  if (
    manner === 'move faster to' &&
    /^be (?:active|better|clear|complete|good|mature|prosperous|smooth|sound|stable|strong)$/.test(say('base'))
  )
    return true;
  // 26家合作社|全部|实现盈利: all of them, and not in full.
  if (manner === 'in full' && !WHOLLY.test(say('base'))) return true;
  return /^be (?:an?|the) /.test(say('base')) && manner.endsWith('ly') && !OF_BEING.test(manner);
}

const WHOLLY =
  /^(?:be )?(?:(?:allocat|clear|complet|connect|cover|deliver|disburs|fulfil|implement|issu|open|pa(?:y|id)|put|recover|repa(?:y|id)|rectif|resolv|settl|solv|use)\w*)\b/;

const REPORTING = /^(?:报送|上报|呈报|抄报|抄送|通报)$/u;

/** How somebody does something. */
const OF_PEOPLE = /^(?:boldly|bravely|cordially|eagerly|enthusiastically|patiently|warmly)$/;

/** How something is what it is. */
const OF_BEING =
  /^(?:actually|basically|certainly|chiefly|clearly|currently|especially|essentially|exactly|formally|formerly|fully|fundamentally|gradually|increasingly|initially|jointly|largely|mainly|mostly|naturally|obviously|officially|originally|particularly|precisely|primarily|really|simply|traditionally|truly|typically|undoubtedly|usually)$/;

const OF_GUARANTEES = /^(?:问题|难题|机制|体系|制度|能力|水平|情况|政策|力度|环境)$/u;

/** How far, for whom and how strongly something is done. */
const HOW_FAR =
  /^(?:范围|力度|对象|标准|方式|额度|限额|比例|期限|门槛|条件|方向|水平|强度|半径|年限|频次|周期|上限|下限|资金|政策|措施)/u;

/** Verbs that are nouns before such words. */
const HELPING =
  /^(?:支持|支撑|服务|保障|补贴|补助|补偿|覆盖|适用|开放|保护|投资|监管|监测|奖励|扶持|帮扶|供应|收费|经营|使用|应用|管理|参与|合作|试点|救助|资助|优惠|激励|准入)$/u;

const SPELL = /^(?:阶段|过程)$/u;

const COMING_TO =
  /(?:[进步转迈跨步踏]入|处于|处在|迎来|经历|度过|走过|完成|跨越|分为|缩短|简化|参与|经过|把握|见证|了解)$/u;

const JOINING = /^(?:联合|携手|协同|会同|配合)$/u;

const STAGE = /^(?:初期|前期|中期|后期|末期|期间|之初|初始阶段)/u;

/** 担当|精神不足: it is lacking, and nobody takes on any shortcomings. */
const LACKING = /(?:不足|^(?:短缺|短缺|紧缺|紧张|匮乏|滞后))$/u;

/** What is done with goods, and to nothing that is done. */
const MARKETING = /^(?:消费|生产|投资|出口|进口|就业|创业|融资|招聘|种植|养殖|加工|销售|制造|交易|采购)$/u;

const TEACHING = /^(?:教育|培训|教导|慰问)$/u;

const TAUGHT = /\b(?:children|famil(?:y|ies)|force|group|household|people|personnel|talent|team|workforce)s?\b/;

const DELIVERING = /^(?:送达|投送|配送|派送|寄送)$/u;

const PLACE =
  /^(?:cit(?:y|ies)|countr(?:y|ies)|count(?:y|ies)|household|market|port|province|region|township|village)s?$/;

/** What something else does to it. */
export const EFFECT = /(?:拉动|带动|推动|影响|支撑|提振|制约|冲击|拖累)$/u;

/** What can be done about it, or with it. */
const AGAINST =
  /(?:弥补|补齐|补足|补上|克服|面临|面对|遇到|导致|造成|避免|防止|改变|扭转|存在|存有|有|发现|查找|正视|改正|反映|解决|针对|破解|缓解|应对|化解|暴露|看到|补)$/u;

const ZONE = /^[\u4e00-\u9fff]{0,4}(?:示范|试验|先行|实验|引领|合作)区/u;

/** 在|会议中心闭幕: where something is held, and nothing that closes itself. */
export const VENUE = /(?:会议|会展|展览|文化|体育|国际)中心$|(?:会堂|礼堂|酒店|宾馆|展览馆|体育馆|会议室|广场)$/u;

/** What only a meeting does. */
export const CONVENING = /^(?:be convened|be held|close|conclude|convene|open|start|kick off)$/;

/** 文旅促融合, 工具扩容降价: two things said of what stands before, and nothing that one does. */
export const SAID_OF_SUBJECT = /(?:^促融合|降价|降费|降息|降本|增效|提质|扩面|扩围|让利|增量)$/u;

/** Nouns that before another noun are the verb of it: 要求|平台建立制度. */
export const ASKING: ReadonlySet<string> = new Set(['要求', '建议', '呼吁', '倡议', '希望', '号召', '鼓励', '引导']);

/** Right before a noun some adjectives have another sense than with 的: 开放政策, but 开放的市场; 外资准入, but 外资企业. */
export function senseBefore(word: string, noun: string): string | undefined {
  if (word === '开放') return 'opening-up';
  // 共同监管: by several, and nothing that is common.
  if (word === '共同' && JOINT_DEEDS.test(noun)) return 'joint';
  return word === '外资' && !FOREIGN_OWNED.test(noun) ? 'foreign investment' : undefined;
}

const JOINT_DEEDS =
  /^(?:监管|治理|开发|研究|研发|管理|投资|实施|行动|努力|声明|建设|举办|主办|制定|推进|维护|保护|防控)/u;

const FOREIGN_OWNED = /^(?:企业|项目|银行|机构|公司|工厂|医院|学校|车企|药企|研发|金融|券商|基金|独资|控股|参股)/u;

/** 完善布局优化机制 as 'improve the improvement …', 统筹|协调 as 'coordinate coordination'. */
export function repeatsVerb(base: string, { parts }: NominalList): boolean {
  const stem = (base.split(' ')[0] ?? '').replace(/e$/, '');
  if (stem.length < 5) return false;
  const deed = new RegExp(`\\b${stem}(?:e?ment|at?ion|ion)s?\\b`);
  return parts.some(({ before, head, after }) => deed.test(before + head + after));
}

/** 符合|条件的群众: the people who meet conditions, and not to meet the people. */
export const QUALIFIED = ['条件的', '要求的', '规定的', '标准的'];
