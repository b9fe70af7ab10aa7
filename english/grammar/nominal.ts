/** Noun phrases as data, and as English: what stands before the head, the head, what stands behind it. */
import { countingOf, type Counting } from '../words/head.ts';
import { pluralize, splitHead, withA } from './inflect.ts';
import { unpiled } from './pile.ts';

export interface Nominal {
  /** Attributes before the head, in order, without an article. */
  readonly before: string;
  /** 'system', 'share of exports' */
  readonly head: string;
  readonly counting: Counting | 'name' | 'names';
  /** 'China’s'; stands in the place of the article. */
  readonly owner: string | null;
  /** '109', 'more than 10', 'all'; then the head is plural, but for 'one'. */
  readonly count: string | null;
  /** 'this', 'each': in the place of the article, head in the singular. */
  readonly determiner: string | null;
  /** ' with international competitiveness', with its space. */
  readonly after: string;
  /** The same where one is told that would else be several: ' that drives growth'. */
  readonly afterOne?: string;
  /** True for what is done: 'development', 'the upgrading of industry'. */
  readonly isAction: boolean;
  /** True for the name of somebody. */
  readonly isPerson?: true;
}

/** One noun phrase, or several that are joined. */
export interface NominalList {
  readonly parts: readonly [Nominal, ...Nominal[]];
  /** True for 等 behind the last: there are more than are named. */
  readonly open: boolean;
}

/** The automobile industry is one; emerging and pillar industries are many. */
export const ONE_INDUSTRY =
  /^(?!(?:.* )?(?:advantageous|competitive|distinctive|downstream|dominant|emerging|future|high-end|intensive|key|leading|major|modern|new|pillar|related|relevant|rising|specialty|strategic|strong|traditional|upstream) industry$)\S+.* industry$/;

/** 订单, which are counted, unlike the order of society. */
const ORDER = /^(?:business|customer|export|purchase|sales|work) order$/;

/** 乡镇卫生院: every township has one. */
const LOCAL_CENTER =
  /^(?:community|community-level|county-level|grassroots|rural|subdistrict|town|township|village) (?:[\w-]+ )*center$/;

/** 利用率 is one of what it is said of; of interest, tax and exchange rates there are many. */
const ONE_RATE =
  /\b(?:absorption|adoption|attendance|capacity|clearance|completion|conversion|dropout|employment|enrollment|literacy|occupancy|pass|penetration|recovery|recycling|satisfaction|success|treatment|unemployment|utilization|vacancy) rate$/;

/** A noun by its English; null where nothing tells how it is counted. */
export function nounOf(english: string): Nominal | null {
  const { head } = splitHead(english);
  const counting = countingOf.get(head) ?? countingOf.get(head.replace(/^.*-/, ''));
  if (counting === undefined) return null;
  // 汉江: it has its article already
  if (/^the \p{Lu}/u.test(english)) return nameOf(english);
  if (LOCAL_CENTER.test(english)) return { ...nameOf(english), counting: 'many' };
  if (english.endsWith('added value')) return { ...nameOf(english), counting: 'mass' };
  if (ONE_RATE.test(english)) return { ...nameOf(english), counting: 'one' };
  if (/(?:^| )real estate$/.test(english)) return { ...nameOf(english), counting: 'mass' };
  // 新旧动能转换: one, which goes on.
  if (english.startsWith('replacement of ')) return { ...nameOf(`the ${english}`), counting: 'name', isAction: true };
  if (/^an? /.test(english)) return nameOf(english);
  if (english === 'international community') return { ...nameOf(english), counting: 'the' };
  if (ORDER.test(english)) return { ...nameOf(english), counting: 'many' };
  if (head === 'industry' && ONE_INDUSTRY.test(english))
    return {
      before: '',
      head: english,
      counting: 'the',
      owner: null,
      count: null,
      determiner: null,
      after: '',
      isAction: false,
    };
  return {
    before: '',
    head: english,
    counting,
    owner: null,
    count: null,
    determiner: null,
    after: '',
    isAction: false,
  };
}

/** A name with its article, if it has one. */
export function nameOf(english: string, plural = false): Nominal {
  return {
    before: '',
    head: english,
    counting: plural ? 'names' : 'name',
    owner: null,
    count: null,
    determiner: null,
    after: '',
    isAction: false,
  };
}

export function isPlural({ parts, open }: NominalList): boolean {
  if (parts.length > 1 || open) return true;
  const [only] = parts;
  if (only.counting === 'name') return false;
  if (only.counting === 'names') return true;
  if (only.determiner !== null) return false;
  // 更多合力: more of what is told as several.
  if (only.count === 'more') return only.counting === 'plural' || only.counting === 'many';
  if (only.count !== null) return only.count !== 'one';
  return only.counting === 'many' || only.counting === 'plural' || SEVERAL.test(only.head);
}

/** 'issuance and use' are two, 'research and development' is one; 'personnel' are several without a plural form. */
const SEVERAL = /^(?!research and development)[\w-]+ and [\w-]+$|(?:^|[ -])(?:livestock|personnel|police)$/;

/** @param creating true where the phrase names something that comes to be: 'a system', not 'the system' */
export function sayNominals({ parts, open }: NominalList, creating: boolean): string {
  const said = parts.map((part) => sayNominal(part, creating));
  if (open) said.push('others');
  return joinList(said);
}

/** 数据中心等产业: such as data centers. Of each there are several, and no single one is meant. */
export function sayExamples({ parts: [first, ...others], open }: NominalList): string {
  return sayNominals({ parts: [severalOf(first), ...others.map(severalOf)], open }, false);
}

/** 全国统一大市场, 新发展格局: which there is to be. */
const NOT_YET = /^(?:human community|integrated|modern|modernized|new|unified) /;

const THE_MARKET =
  /^(?:bond|capital|consumer|domestic|global|housing|international|job|labor|overseas|property|rural|stock|urban|world) market$/;

function severalOf(part: Nominal): Nominal {
  const isBare = part.owner === null && part.count === null && part.determiner === null;
  return part.counting === 'one' && isBare && !part.isAction ? { ...part, counting: 'many' } : part;
}

export function joinList(said: readonly string[]): string {
  const last = said.at(-1) ?? '';
  if (said.length < 2) return last;
  const comma = said.length > 2 || said[0]?.includes(' and ') === true ? ',' : '';
  return `${said.slice(0, -1).join(', ')}${comma} and ${last}`;
}

export function sayNominal(piled: Nominal, creating: boolean): string {
  const nominal = unpiled(piled);
  const { before, head, counting, owner, count, determiner, after } = nominal;
  if (counting === 'name' || counting === 'names') return head + after;
  const one = `${before}${head}${after}`;
  const many = before + pluralHead(nominal) + after;
  if (count === 'one') return withA(one);
  if (count !== null) {
    const counted = counting === 'mass' ? one : many;
    const told = /^(?:trillion|billion|million|\d)/.test(counted) ? (IN_WORDS[Number(count)] ?? count) : count;
    return owner === null ? `${told} ${counted}` : `${owner} ${count} ${counted}`;
  }
  if (determiner === 'a') return withA(one);
  if (determiner !== null) return `${determiner} ${one}`;
  // 平湖市中级人民法院: a place has one; 全市法院 are all of its courts.
  const isOnly = owner !== null && !owner.startsWith('the ') && ONE_OF_PLACE.test(head);
  if (owner !== null) return `${owner} ${counting === 'many' && !isOnly ? many : one}`;
  if (/^[\w -]+(?:s’|’s) /.test(before)) return counting === 'many' ? many : one;
  const isOf = / of /.test(` ${head}${after}`);
  switch (counting) {
    case 'the':
      return creating && (before !== '' || NOT_YET.test(one)) ? withA(one) : `the ${one}`; // 良好营商环境: one that is to be
    case 'one':
      // 开拓国内市场: there is one
      return creating && !THE_MARKET.test(one) ? withA(one) : `the ${one}`;
    case 'many':
      return isOf && after.startsWith(' of') ? `the ${many}` : many;
    case 'plural':
      return isOf && after.startsWith(' of') ? `the ${one}` : one;
    case 'mass':
      return isOf && after.startsWith(' of') ? `the ${one}` : one;
  }
}

const ONE_OF_PLACE =
  /^(?:intermediate people’s court|higher people’s court|people’s (?:congress|government|procuratorate))$/i;

/** Before a number of another kind: three trillion-yuan clusters. */
const IN_WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function pluralHead({ head, counting }: Nominal): string {
  return counting === 'many' || counting === 'one' ? pluralize(head) : head;
}

/** How the phrase stands before another noun; null where English cannot put it there. */
export function attributiveOf({ before, head, counting, owner, count, determiner, after }: Nominal): string | null {
  if (owner !== null || count !== null || determiner !== null || after !== '') return null;
  const whole = before + head;
  if (
    counting === 'name' ||
    counting === 'names' ||
    counting === 'plural' ||
    / (of|for|to|in|on|with|from|and|at|by) /.test(` ${whole} `)
  )
    return null;
  return whole.split(' ').length > 3 ? null : whole;
}

/** Who acts: a name, a pronoun, firms and bodies, people. */
export function isAgent({ parts }: NominalList): boolean {
  return parts.every(
    ({ counting, head, isAction }) =>
      !isAction && (counting === 'name' || counting === 'names' || AGENT.test(splitHead(head).head)),
  );
}

/** What nobody does anything together with: something done, or a phrase that goes on behind its noun. 海关总署等部门 may. */
export function isNoPartner({ isAction, after, owner }: Nominal): boolean {
  return isAction || owner !== null || (after !== '' && !after.startsWith(' such as '));
}

const AGENT =
  /^(?:city|citie|county|countie|province|district|cadre|citizen|consumer|expert|official|people|person|resident|student|teacher|tourist|worker|villager|judge|prosecutor|doctor|nurse|organization|school|hospital|court|institute|college|cooperative|investor|merchant|operator|regulator|producer|manufacturer|provider|supplier|spokesperson|leader|deputy|member)s?$|^(administration|agency|agencies|association|authority|authoritie|bank|body|commission|committee|company|department|enterprise|farmer|firm|fisherman|government|group|institution|ministry|office|official|team|university)s?$/;

/** 国家发展改革委等部门, 甘肃、宁夏等地: those named are some of them. */
export function andOther({ parts }: NominalList, kind: string): string {
  const said = parts.map((part) => sayNominal(part, false));
  return parts.length === 1 ? `${said.join('')} and other ${kind}` : joinList([...said, `other ${kind}`]);
}
