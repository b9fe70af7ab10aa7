/** How many an object is, where the Chinese does not count it: what the verb and who does it let us know. */
import { splitHead } from './inflect.ts';
import { joinList, sayNominal, type Nominal, type NominalList } from './nominal.ts';

/** 走进车间, 参加座谈会: one person is at one place, and at the meeting of which the text tells. Null for other verbs. */
export function sayForOne(verb: string, { parts, open }: NominalList): string | null {
  const places = ENTERING.test(verb) ? PREMISES : ATTENDING.test(verb) ? MEETING : null;
  if (places === null || open || !parts.every((part) => isUncounted(part) && places.test(splitHead(part.head).head)))
    return null;
  return joinList(parts.map((part) => sayNominal({ ...part, counting: 'one', determiner: 'the' }, false)));
}

/** 敬老院转型为服务中心, 企业成为最大受益者: several become several. Null where the number is said. */
export function sayForSeveral({ parts, open }: NominalList): string | null {
  const [only] = parts;
  if (open || parts.length > 1 || !isUncounted(only) || MATTER.test(splitHead(only.head).head)) return null;
  const told = sayNominal({ ...only, counting: 'many' }, false);
  return SUPERLATIVE.test(only.before + only.head) ? `the ${told}` : told;
}

/** 建起了加工厂, 投资1.2亿元建设产业园: with what has been built, or what it costs, goes one. */
export function builtAsOne(verb: string, isDone: boolean, before: string, list: NominalList): NominalList {
  // 创建国家先进制造业集群: the one that is applied for
  const isTitle = APPLYING.test(verb);
  const isOne = BUILDING.test(verb) && (isDone || verb.endsWith('起') || /投资[\d.万亿多余]+元$/u.test(before));
  if (!isOne && !isTitle) return list;
  const isThatOne = ({ before: piled, head }: Nominal) =>
    isTitle ? /^national\b/.test(piled + head) : PREMISES.test(splitHead(head).head);
  const [first, ...others] = list.parts.map((part) =>
    isUncounted(part) && isThatOne(part) ? { ...part, count: 'one' } : part,
  );
  return first === undefined ? list : { ...list, parts: [first, ...others] };
}

/** 在座谈会上, 在报告中: at the one that the text tells of. Null for what is no meeting and no speech. */
export function sayAtMeeting({ parts: [only, ...others] }: NominalList): string | null {
  const { head } = splitHead(only.head);
  const link = MEETING.test(head) ? 'at' : SPOKEN.test(head) ? 'in' : null;
  if (others.length > 0 || !isUncounted(only) || link === null) return null;
  return `${link} ${sayNominal({ ...only, counting: 'one', determiner: 'the' }, false)}`;
}

function isUncounted({ counting, count, determiner, owner }: Nominal): boolean {
  return (counting === 'many' || counting === 'one') && count === null && determiner === null && owner === null;
}

/** What somebody speaks in. */
const SPOKEN = /^(?:report|speech)$/;

const APPLYING = /^(?:创建|争创|申创)$/u;

const ENTERING = /^(?:走进|走入|来到|走到|步入|抵达|赶到|赶赴|走访|参观|考察|深入)$/u;
const ATTENDING = /^(?:参加|出席|列席|主持)$/u;
const BUILDING = /^(?:新建|建设|建成|建起|建立|盖起|办起|开办|建造)$/u;

export const MEETING = /^(?:briefing|ceremony|conference|forum|meeting|seminar|session|symposium)$/;

/** Where people work, live or learn. */
const PREMISES =
  /^(?:airport|base|bridge|canteen|center|clinic|company|cooperative|dam|enterprise|factory|farm|greenhouse|hall|home|hospital|kindergarten|laboratory|library|mill|mine|museum|nursery|orchard|park|plant|port|pier|room|school|shop|site|square|stadium|station|store|theater|village|warehouse|wharf|workshop)$/;

/** Of these several have one: 成为重要支撑. */
const MATTER =
  /^(?:backbone|basis|challenge|choice|concern|consensus|content|difficulty|engine|environment|focus|force|foundation|goal|guarantee|key|link|mainstay|means|part|pattern|pillar|priority|problem|reason|situation|source|support|symbol|system|task|topic|trend|whole|window)$/;

const SUPERLATIVE = /^(?:[\w-]+est|most \w+)\b/;
