/** Verb phrases as data, and how their English is put together. */
import type { Parsed } from './chart.ts';
import { conjugate, splitHead, type VerbForms } from './inflect.ts';
import { isAgent, isPlural, joinList, type NominalList } from './nominal.ts';

export type Form = keyof VerbForms;

export interface Verbal {
  readonly say: (form: Form) => string;
  /** An object stands behind the verb, so that the phrase can describe a noun: 服务企业的政策. */
  readonly hasObject: boolean;
  /** True for 了 behind the verb: it has happened. */
  readonly isDone: boolean;
  /** 'with international competitiveness', for 具有 before a noun; null for other verbs. */
  readonly possession: string | null;
  /** It happens once and is over: 启动. Told of nobody's intent, it has happened. */
  readonly isEvent?: true;
  /** Told of things to which it is done, and never of those who do it. */
  readonly isSuffered?: true;
  /** A sum that only somebody can spend. */
  readonly isSpent?: true;
  /** 给予最高200万元奖励: what a policy lays down, and nothing that has been done. */
  readonly isRule?: true;
  /** 轻微并及时改正: how something is, and what somebody does. */
  readonly isMixed?: true;
  /** 着力稳就业: it is done to do another, and what is listed behind that as well. */
  readonly isLeading?: true;
  /** What stands behind it is something done. */
  readonly hasDeed?: true;
  /** Somebody else is to do it: 指导各地优化布局. What follows may be theirs to do as well. */
  readonly hasActor?: true;
  /** A whole sentence in one form: 'only by innovating can the initiative be gained'. */
  readonly isSentence?: true;
  /** The same told of the object, for what has been done by nobody who is named: 'a platform', 'was built'. */
  readonly undergone?: Undergone;
  /** The same told of one person: 'enters the workshop'. */
  readonly ofPerson?: Verbal['say'];
  /** The same told of a thing that cannot do it: of 人工智能|加快应用 'is applied faster', and it speeds up nothing. Null where that cannot be said. */
  readonly ofThings?: Verbal['say'] | null;
  /** The same told of several: 'become centers'. */
  readonly ofSeveral?: Verbal['say'];
}

export interface Undergone {
  readonly what: string;
  readonly isPlural: boolean;
  readonly say: (form: Form) => string;
}

export function sortOfVerbal({ isDone, hasObject, possession }: Verbal): string {
  return `${isDone}${hasObject}${possession === null}`;
}

export function isPassive({ say }: Pick<Verbal, 'say'>): boolean {
  return say('base').startsWith('be ');
}

/** 'has not changed', 'does not change', 'will not change'; alone it is told of nobody. */
export function sayNot(say: (form: Form) => string, form: Form): string {
  const being = /^(am|are|is|was|were) (.*)$/.exec(say(form));
  if (being) return `${being[1]} not ${being[2]}`;
  switch (form) {
    case 'singular':
      return `does not ${say('base')}`;
    case 'plural':
      return `do not ${say('base')}`;
    case 'past':
    case 'pastPlural':
      return `did not ${say('base')}`;
    default:
      return `not ${say(form)}`;
  }
}

/** What is said instead where something is done to the subject. */
const PASSIVE_MANNERS: Readonly<Record<string, string>> = {
  'move faster to': 'at a faster pace',
  'give priority to efforts to': 'mainly',
};

/** What English says behind the verb and its object. */
const AFTER_VERB =
  /^(?:somewhat$|(?:across|along|as|at|by|for|free of|from|in|on|through|throughout|to|under|with|without)\b|\w+ (?:by|in) \w+$)/;

export function withManner(manner: string, { say }: Pick<Verbal, 'say'>): (form: Form) => string {
  const passive = isPassive({ say }) ? PASSIVE_MANNERS[manner] : undefined;
  if (passive !== undefined)
    return passive.startsWith('at ') ? (form) => `${say(form)} ${passive}` : withManner(passive, { say });
  if (AFTER_VERB.test(manner)) return (form) => `${say(form)} ${manner}`;
  if (manner.endsWith(' to')) {
    const forms = conjugate(manner);
    return (form) => `${forms[form]} ${say('base')}`;
  }
  return (form) => {
    const said = say(form);
    const being = /^(am|are|be|been|is|was|were) (.*)$/.exec(said);
    return being ? `${being[1]} ${manner} ${being[2]}` : `${manner} ${said}`;
  };
}

/** The verb phrase with something more, told of the object too. */
export function retold(value: Verbal, tell: (said: Pick<Verbal, 'say'>) => Verbal['say']): Verbal {
  const { undergone, ofPerson, ofSeveral, ofThings, ...active } = value;
  return {
    ...active,
    ...(ofPerson ? { ofPerson: tell({ say: ofPerson }) } : {}),
    ...(ofSeveral ? { ofSeveral: tell({ say: ofSeveral }) } : {}),
    ...(ofThings === undefined ? {} : { ofThings: ofThings === null ? null : tell({ say: ofThings }) }),
    possession: null,
    say: tell(value),
    ...(undergone ? { undergone: { ...undergone, say: tell(undergone) } } : {}),
  };
}

/** 着力扩大: who works hard is no work that is done. */
export function withMannerOf(value: Verbal, manner: string): Verbal {
  const { undergone, ...active } = value;
  const isOfDoer = manner.endsWith(' to') && manner !== 'continue to' && PASSIVE_MANNERS[manner] === undefined;
  return retold(isOfDoer || undergone === undefined ? active : value, (said) => withManner(manner, said));
}

/** 'advance the reform in a coordinated way': the way stands behind what is advanced. */
export function withObject(verb: string, what: string): string {
  // 听取项目建设情况汇报
  const object = what.replace(/\bon information on /, 'on ');
  // 通报经济运行情况: one reports on the performance itself.
  if (REPORTING.test(verb)) return `${verb} ${object.replace(/\binformation on /, '')}`;
  // 介绍城市更新和项目建设情况: what is to be known of both
  const [, one, other] = /^(?!information on )(.+,? and )information on (.+)$/.exec(object) ?? [];
  if (one !== undefined && TELLING.test(verb)) return `${verb} information on ${one}${other ?? ''}`;
  const [, stem, way] = WITH_WAY.exec(verb) ?? [];
  return stem === undefined || way === undefined ? `${verb} ${object}` : `${stem} ${object} ${way}`;
}

const REPORTING = /\b(?:report(?:s|ed|ing)? on|inspect(?:s|ed|ing)?)$/;
const TELLING = /^(?:present|introduc|explain|provid|learn about|ask about)(?:e?s|e?d|ing)?$/;

const WITH_WAY = /^(.+?) ((?:at|in|to) an? [\w-]+ (?:manner|pace|standard|way))$/;

/** How it is told of the object; null for verbs of which nobody would say so. */
export function undergoing(
  verbs: readonly [VerbForms, ...VerbForms[]],
  object: NominalList,
  what: string,
): { readonly undergone: Undergone } | null {
  if (!verbs.every(({ base }) => DONE_TO.test(base) && !OF_HOLDERS.test(base))) return null;
  const participle = verbs.map((forms) => forms.participle).join(' and ');
  return {
    undergone: { what, isPlural: isPlural(object), say: (form) => `${conjugate('be')[form]} ${participle}` },
  };
}

/** One word, or one with its particle. */
const DONE_TO = /^(?:\w+ly )?\w+(?: (?:down|forward|in|off|on|out|up))?$/;

/** What these say is no deed that their object undergoes. */
const OF_HOLDERS =
  /^(?:account|approach|attend|become|belong|benefit|bid|cause|chair|cost|cover|cross|enjoy|enter|exceed|face|feature|follow|get|have|hope|include|join|lack|last|lead|leave|mark|mean|meet|need|outpace|own|play|possess|present|rank|reach|receive|remain|represent|resemble|retain|see|serve|show|stay|suit|surpass|top|total|visit|want|wish)\b/;

export function joinVerbals(parts: readonly Verbal[]): Verbal {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return {
    say: (form) => joinList(parts.map((part) => part.say(form))),
    hasObject: parts.every(({ hasObject }) => hasObject),
    isDone: parts.some(({ isDone }) => isDone),
    possession: null,
    ...(parts.some(isPassive) && parts.some((part) => part.hasObject && !isPassive(part))
      ? { isMixed: true as const }
      : {}),
    ...(parts.every(({ isEvent }) => isEvent) ? { isEvent: true as const } : {}),
  };
}

/** The verb phrase as it is told of those who do it: of one person, or of several. */
export function toldOf(doer: NominalList, verbal: Verbal): Verbal {
  const { ofPerson, ofSeveral, ofThings, ...plain } = verbal;
  const isPerson = doer.parts.length === 1 && doer.parts[0].isPerson === true;
  if (GROWING.test(doer.parts[0].head) && /^(?:\w+ )*?improve\b/.test(plain.say('base')))
    return { ...plain, say: (form) => plain.say(form).replace(/\bimprov(e[sd]?|ing)\b/, grown) };
  if (ofThings && !isAgent(doer)) return { ...plain, hasObject: false, say: ofThings };
  const say = isPerson
    ? ofPerson
    : doer.parts.every(({ counting }) => counting === 'many') && isPlural(doer)
      ? ofSeveral
      : undefined;
  return say === undefined ? plain : { ...plain, say };
}

/** 关注提升: attention grows, and does not improve. */
const GROWING = /^(?:.* )?(?:attention|demand|enthusiasm|interest)$/;

function grown(form: string): string {
  return { improve: 'grow', improves: 'grows', improved: 'grown', improving: 'growing' }[form] ?? form;
}

export function joinActor(joint: 'to' | 'in' | 'that' | 'from', by: Verbal, actor: NominalList): string {
  const inner = toldOf(actor, by);
  if (joint === 'to') return `to ${inner.say('base')}`;
  if (joint === 'in' || joint === 'from') return `${joint} ${inner.say('ing')}`;
  return inner.say(isPlural(actor) ? 'plural' : 'singular');
}

/** 提高比重 is to raise a share; other things are improved. */
export function formsFor(forms: VerbForms, { parts: [first] }: NominalList): VerbForms {
  const { head } = splitHead(first.head);
  // 破解障碍
  if (forms.base === 'solve' && /^(?:barrier|bottleneck|constraint|obstacle)s?$/.test(head))
    return conjugate('overcome');
  // 突破技术壁垒
  if (forms.base === 'make breakthroughs in' && head === 'barrier') return conjugate('break through');
  // 取得许可
  if (forms.base === 'achieve' && OBTAINED.test(head)) return conjugate('obtain');
  // 获得报酬
  if (forms.base === 'win' && RECEIVED.test(head)) return conjugate('receive');
  // 发挥重要作用
  if (forms.base === 'give play to' && isRoleOfOwn(first)) return conjugate('play');
  if (/^remove (?:bottlenecks|obstructions) in$/.test(forms.base) && /^(?:bottleneck|obstruction|obstacle)/.test(head))
    return conjugate('remove');
  // 打通断头路
  if (/^remove (?:bottlenecks|obstructions) in$/.test(forms.base) && head.startsWith('road'))
    return conjugate('open up');
  // 调研项目建设情况: no place that one tours.
  if (forms.base === 'make an inspection tour of' && !TOURED.test(head)) return conjugate('look into');
  if (forms.base === 'sign' && /^(?:household|resident)s?$/.test(head)) return conjugate('sign up'); // 签约居民
  // 排查企业3.9万家, and not 排查隐患
  if (forms.base === 'check for' && INSPECTED.test(head)) return conjugate('inspect');
  // 发布产业基金, 兑现资金
  if (forms.base === 'release' && /^(?:brand|fund)$/.test(head)) return conjugate('launch');
  if (forms.base === 'release' && head === 'project') return conjugate('announce');
  if (forms.base === 'deliver on' && /\bfunds?$/.test(first.head)) return conjugate('pay out');
  // 办好实事, and not 办好学校
  if (forms.base === 'do a good job in running' && /^(?:measure|matter|thing|project)s?$/.test(head))
    return conjugate('deliver');
  if (forms.base === 'do a good job in running' && HELD.test(first.head)) return conjugate('successfully hold');
  // 清理妨碍公平竞争的规定, and not 清理河道
  if (forms.base === 'clear up' && ABOLISHED.test(head)) return conjugate('remove');
  // 安排重点项目280个
  if (forms.base === 'arrange' && head.startsWith('project')) return conjugate('schedule');
  // 提升能力
  if (forms.base === 'raise' && /^(?:ability|abilities|capability|capabilities)$/.test(head))
    return conjugate('improve');
  return forms.base === 'improve' && RAISED.test(head) ? conjugate('raise') : forms;
}

/** Where one looks, and not what for. */
const INSPECTED =
  /^(?:area|bridge|building|canteen|company|enterprise|facility|factory|firm|hotel|house|household|institution|market|mine|place|project|reservoir|restaurant|road|school|shop|site|store|unit|vehicle|venue|vessel|village|workshop)s?$/;

/** What is made, or stands in the way, and can be done away with. */
const ABOLISHED =
  /^(?:barrier|clause|document|hurdle|measure|obstacle|policy|policies|practice|procedure|provision|regulation|restriction|rule|standard)s?$/;

const TOURED =
  /^(?:area|base|center|city|community|company|county|enterprise|factory|farm|park|plant|port|project|site|town|township|village|workshop|zone)s?$|^\p{Lu}/u;

const OBTAINED =
  /^(?:approval|certificate|consent|evidence|income|license|patent|permission|permit|qualification|qualifications|right|rights)$/;

const RECEIVED =
  /^(?:aid|allowance|approval|assistance|authorization|benefit|care|certificate|certification|compensation|dividend|financing|fund|funding|funds|help|income|information|investment|license|loan|material|patent|pay|payment|pension|permit|qualification|qualifications|relief|rent|remuneration|reply|response|return|service|services|subsidy|supply|training|treatment|wage|wages)s?$/;

/** 重要作用 is played by somebody; 市场作用 is given play to. */
export function isRoleOfOwn({ before, head, owner, after }: NominalList['parts'][0]): boolean {
  return owner === null && after === '' && OWN_ROLE.test(before + head);
}

const OWN_ROLE =
  /^(?:(?:more|very) )?(?:active|better|bigger|constructive|crucial|decisive|exemplary|great|greater|important|indispensable|irreplaceable|key|larger|major|notable|positive|special|supporting|unique|vital)(?: and \w+)? role$/;

/** 办好博览会: what is held. */
const HELD =
  /\b(?:Conference|conference|Congress|Expo|expo|expos|Exposition|Fair|fair|fairs|Festival|festival|Forum|forum|Games|Summit|summit)$/;

const RAISED =
  /^(?:allowance|allowances|benefits|level|levels|pension|pensions|salary|subsidy|subsidies|threshold|coverage|income|price|proportion|rate|ratio|share|standard|wage|wages)$/;

/** A verb with what its frame takes: 将X扩大到Y. */
export function framed(say: (form: Form) => string, end: number, cost: number, isDone = false): Parsed<Verbal> {
  return { value: { say, hasObject: true, isDone, possession: null }, end, cost };
}
