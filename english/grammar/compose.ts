/** How noun phrases are put together: what stands before a head, what counts it, what it is of. */
import type { Parsed } from './chart.ts';
import { countingOf } from '../words/head.ts';
import { splitHead } from './inflect.ts';
import type { Word } from './lexicon.ts';
import { isAgent, sayNominals, type Nominal, type NominalList } from './nominal.ts';

/** stronger, more resolute, very notable */
export function inDegree(degree: string, adjective: string): string {
  if (degree === 'more' && adjective.startsWith('high-')) return adjective.replace('high-', 'higher-');
  if (degree !== 'more' || !SHORT_ADJECTIVES.test(adjective)) return `${degree} ${adjective}`;
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}ier`;
  return `${adjective}${adjective.endsWith('e') ? 'r' : 'er'}`;
}

const SHORT_ADJECTIVES =
  /^(happy|healthy|busy|easy|wealthy|tight|full|smart|smooth|wide|long|short|small|new|warm|tough|strong|high|clear|firm|close|broad|deep|large|great|low|safe|rich|fair|strict|quick)$/;

/** 'a more resolute attitude': what is compared is none that the text has named. */
export function compared({ value, ...parsed }: Parsed<Nominal>): Parsed<Nominal> {
  return { ...parsed, value: value.counting === 'one' ? { ...value, determiner: 'a' } : value };
}

/** clean, low-carbon, safe and efficient */
export function joinAdjectives(one: string, other: string): string {
  const parts = [...one.split(/,? and |, /), ...other.split(/,? and |, /)];
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

export function prepend(attribute: string, all: Parsed<Nominal>, extra: number): Parsed<Nominal> {
  // 食用菌|产业: one industry
  const isSector = all.value.before === '' && all.value.head === 'industry' && SECTORS.test(attribute);
  const rest = isSector ? { ...all, value: { ...all.value, counting: 'the' as const } } : all;
  const { before, head } = rest.value;
  // 省级|层面
  if (head === 'level' && attribute.endsWith('-level')) return prepend(attribute.replace('-level', ''), all, extra);
  const adjective = before === '' ? LEADING_ADJECTIVE.exec(head)?.[1] : undefined;
  if (adjective !== undefined && !LEADING_ADJECTIVE.test(`${attribute} `)) {
    const value = { ...rest.value, before: `${adjective} ${attribute} `, head: head.slice(adjective.length + 1) };
    return { value, end: rest.end, cost: rest.cost + 1 + extra };
  }
  // 经济|高质量发展: high-quality economic development
  const quality = QUALITY.exec(before)?.[0];
  if (quality !== undefined && !LEADING_ADJECTIVE.test(`${attribute} `) && !QUALITY.test(`${attribute} `)) {
    const value = { ...rest.value, before: `${quality}${attribute} ${before.slice(quality.length)}` };
    return { value, end: rest.end, cost: rest.cost + 1 + extra };
  }
  const safe = attribute === 'safety' && BESIDE_SAFE.test(before) ? 'safe and' : null; // 安全稳定供应
  if (safe !== null)
    return { value: { ...rest.value, before: `${safe} ${before}` }, end: rest.end, cost: rest.cost + 1 + extra };
  const deed = before === '' && SECTORS.test(attribute) ? OF_INDUSTRY.exec(head)?.[1] : undefined;
  if (deed !== undefined)
    return {
      value: { ...rest.value, head: deed, after: ` of the ${attribute} industry${rest.value.after}` },
      end: rest.end,
      cost: rest.cost + 1 + extra,
    };
  const isSaid = `${before}${head}`.startsWith(`${attribute} `); // 国家|国防安全
  return {
    value: {
      ...rest.value,
      before: isSaid
        ? before
        : before.startsWith('various ')
          ? `various ${attribute} ${before.slice(8)}`
          : `${attribute} ${before}`,
    },
    end: rest.end,
    cost: rest.cost + 1 + extra + (LEADING_ADJECTIVE.test(head) && attribute.includes(' ') ? 1.5 : 0),
  };
}

/** 稀土|产业转型升级: of which industry. */
const OF_INDUSTRY =
  /^industrial (development|restructuring|(?:transformation(?: and upgrading)?)|upgrading|revitalization)$/;

/** Industries as they stand before a noun; of 'regional' or 'characteristic' industries there are several. */
const SECTORS =
  /^(?:aerospace|aquaculture|apple|artificial intelligence|automobile|bamboo|battery|biomedical|catering|cement|ceramics?|chemical|chip|citrus|coal|coffee|commercial aerospace|cotton|cultural|culture and tourism|dairy|digital|drone|edible fungus|electronic information|film|fisher(?:y|ies)|flower|food|forestry|fruit|furniture|garment|homestay|humanoid robot|hydrogen(?: energy)?|integrated circuit|lithium(?:-ion)? battery|livestock|logistics|marine|medical device|navel orange|oil-tea camellia|new energy(?: vehicle)?|new materials?|optoelectronic|petrochemical|pharmaceutical|photovoltaic|pig|potash|printing and dyeing|rare-earth|robotics?|seed|semiconductor|shipbuilding|software|solar|sports|steel|tea|textiles?|tobacco|traditional Chinese medicine|tourism|vegetable|wind power)$/;

/** How a development is, before what develops. */
const QUALITY = /^(?:high-quality|sound|sustainable|sustained|steady) /;

/** Adjectives that safe stands beside. */
const BESIDE_SAFE = /^(?:clean|controllable|convenient|efficient|green|orderly|reliable|smooth|stable|sustainable) /;

/** Adjectives that stand before any attribute: new consumer scenarios. */
const LEADING_ADJECTIVE =
  /^(high-quality|new(?! (?:energy|materials?|media|quality)\b)|leading|important|major|key|good|strong|notable|positive|relevant|related) /;

/** 国企民企: two nouns side by side, not one before the other. */
export function isPaired(one: Nominal | undefined, other: Nominal): boolean {
  return (
    one !== undefined &&
    one.counting !== 'name' &&
    one.after === '' &&
    other.before === '' &&
    !other.isAction &&
    !other.head.includes(' of ') &&
    other.head !== splitHead(one.head).head &&
    repeatsHead(one.head.replace(/s$/, ''), other)
  );
}

export function repeatsHead(attribute: string, { before, head }: Nominal): boolean {
  const last = attribute.slice(attribute.lastIndexOf(' ') + 1);
  return `${before}${head}`.split(' ').some((word) => word.replace(/s$/, '') === last);
}

export function determined(noun: Nominal, { english, number }: Extract<Word, { is: 'determiner' }>): Nominal | null {
  if (noun.owner !== null || noun.count !== null) return null;
  if (english === '') return noun.counting === 'many' || noun.counting === 'plural' ? noun : null; // 广大企业家: all of them
  if (number === 'many') return counted(noun, english);
  if (noun.counting !== 'many' && noun.counting !== 'one' && noun.counting !== 'mass') return null;
  if (number === 'one') return noun.counting === 'mass' ? null : { ...noun, count: 'one' };
  return { ...noun, determiner: english };
}

export function counted(noun: Nominal, count: string): Nominal | null {
  if (/^numbers? of /.test(noun.head)) return null; // 失业人员再就业1.26万人
  const isCountable =
    noun.counting === 'many' ||
    noun.counting === 'one' ||
    (noun.counting === 'plural' && (!/\d/.test(count) || isManyInPlural(noun.head)));
  return isCountable && noun.owner === null && noun.count === null && noun.determiner === null
    ? { ...noun, count }
    : null;
}

/** 'competitive industries', which can be counted, unlike 'resources'. */
function isManyInPlural(head: string): boolean {
  const last = head.slice(head.lastIndexOf(' ') + 1);
  if (last === 'people') return true; // 3000名老年人
  const singular = last.endsWith('ies') ? last.replace(/ies$/, 'y') : last.replace(/s$/, '');
  // 10个物流枢纽: a hub is one where nothing counts it.
  return (
    /^(?:many|one)$/.test(countingOf.get(singular) ?? '') &&
    !/^(?:earning|fund|good|resource|saving|service)$/.test(singular)
  );
}

const MEETING = /(?:briefing|ceremony|conference|forum|meeting|seminar|symposium)$/;

/** 举行文化和旅游新闻发布会: what looks like a list is what one meeting is about. */
export function isHeldAbout({ parts }: NominalList): boolean {
  const last = parts.at(-1);
  return parts.length > 1 && last !== undefined && MEETING.test(last.head) && !MEETING.test(parts[0].head);
}

/** What is held: 举行新闻发布会 is of one, where no number is said. */
export function sayHeld(held: NominalList): string {
  const [only] = held.parts;
  const isOne = held.parts.length === 1 && only.counting === 'many' && only.count === null && only.determiner === null;
  return isOne && MEETING.test(only.head)
    ? sayNominals({ ...held, parts: [{ ...only, count: 'one' }] }, true)
    : sayRole(held);
}

/** 签署合作协议: one, where nothing counts them. */
export function sayOne(list: NominalList): string {
  const [only] = list.parts;
  const isOne = list.parts.length === 1 && only.counting === 'many' && only.count === null && only.owner === null;
  return sayNominals(isOne ? { ...list, parts: [{ ...only, count: 'one' }] } : list, true);
}

/** 根据协议: the one of which the text tells. */
export function sayTheOne({ parts: [only], open }: NominalList): string {
  return sayNominals({ parts: [{ ...only, counting: 'one', determiner: 'the' }], open }, false);
}

/** What something is taken as, or becomes: 'a core element'. */
export function sayRole({ parts, open }: NominalList): string {
  const [only] = parts;
  const most = parts.length === 1 && !open ? sayMost(only) : null;
  if (most !== null) return most;
  // 汽车产业是重庆的支柱产业
  if (parts.length === 1 && !open && only.counting === 'many' && only.count === null && only.owner !== null)
    return `one of ${sayNominals({ parts, open }, false)}`;
  // 全国重要的清洁能源基地: one of several that it has, too.
  const place = only.owner === null ? null : /^(.*)’s$/.exec(only.owner)?.[1];
  if (
    parts.length === 1 &&
    !open &&
    only.counting === 'one' &&
    only.count === null &&
    place &&
    IMPORTANT.test(only.before)
  )
    return `${sayNominals({ parts: [{ ...only, owner: null, count: 'one', after: '' }], open }, true)}${only.after} in ${place}`;
  const isOne =
    parts.length === 1 &&
    !open &&
    only.counting === 'many' &&
    only.count === null &&
    only.owner === null &&
    only.determiner === null;
  // 就业是民生的基础
  const isPlain = parts.length === 1 && !open && only.owner === null && only.count === null && only.determiner === null;
  if (isPlain && only.before === '' && only.after.startsWith(' of ') && SOLE.test(only.head))
    return `the ${only.head}${only.after}`;
  const one: Nominal = { ...only, count: 'one', after: only.afterOne ?? only.after };
  return sayNominals(isOne ? { parts: [one], open } : { parts, open }, true);
}

const IMPORTANT = /^(?:crucial|important|key|major|vital) /;

/** What a thing has one of. */
const SOLE = /^(?:basis|core|cornerstone|essence|foundation|goal|lifeline|soul|top priority)$/;

/** 全市经济的最大亮点: 'the city’s largest economic highlight', which there is one of. Null for what is no superlative. */
function sayMost({ before, head, counting, owner, count, determiner, after }: Nominal): string | null {
  const described = before + head;
  const most = SUPERLATIVE.exec(described)?.[0];
  if (most === undefined || !/^(?:many|one|plural|the)$/.test(counting) || count !== null || determiner !== null)
    return null;
  return `${owner ?? 'the'} ${most} ${described.replace(most, '').replace('  ', ' ').trim()}${after}`;
}

const SUPERLATIVE =
  /\b(?:(?:most|least) \w+|best|biggest|brightest|busiest|closest|cleanest|deepest|earliest|fastest|fewest|finest|greatest|hardest|heaviest|highest|largest|lightest|longest|lowest|newest|oldest|quickest|richest|second-largest|shortest|slowest|smallest|strictest|strongest|third-largest|toughest|weakest|widest|worst|youngest)\b/;

/** 'the upgrading of traditional industries' */
export function ofPhrase(what: NominalList, noun: Nominal): Nominal {
  const isNamed = what.parts.every(({ counting }) => counting === 'name');
  const [deed, ...others] = what.parts;
  // 责任落实情况: how it is implemented
  const isOfDeed = noun.before + noun.head + noun.after === 'situation' && deed.isAction && deed.count === null;
  if (isOfDeed && others.length === 0 && deed.counting === 'mass') return deed;
  const { head } = splitHead(noun.head);
  // 宏观政策|调控: policies regulate, and are not regulated.
  const isByPolicy = head === 'regulation' && noun.isAction && what.parts.every((part) => POLICY.test(part.head));
  const link = isByPolicy
    ? 'through'
    : head === 'key'
      ? 'to'
      : head === 'demand' || head === 'opportunity' || head === 'precondition' || head === 'prerequisite'
        ? 'for'
        : !isNamed && FOR_WHOM.test(head)
          ? 'for'
          : 'of';
  // 物价|低位回升: the recovery of prices from a low level
  const [, moving, whence] = /^(\S+)( from an? .+)$/.exec(noun.head) ?? [];
  return {
    ...noun,
    head: moving ?? noun.head,
    after: ` ${link} ${sayNominals(what, false)}${whence ?? ''}${noun.after}`,
  };
}

const POLICY = /(?:^| )polic(?:y|ies)$/;

/** What is made for somebody or something. */
const FOR_WHOM =
  /^(?:campaign|initiative|plan|program|project|policy|policies|measure|measures|services|funds|fund|incentives|subsidy|subsidies|platform)$/;

/** Nouns that can be described by what they do; of others (阶段, 意义) the verb says something else. */
export function canAct(head: string): boolean {
  return isAgent({ parts: [nameless(head)], open: false }) || ACTING.test(splitHead(head).head);
}

function nameless(head: string): Nominal {
  return { before: '', head, counting: 'many', owner: null, count: null, determiner: null, after: '', isAction: false };
}

const ACTING =
  /^(base|center|company|cooperative|engine|family|firm|hospital|household|school|trainee|example|force|gateway|highland|hub|model|mechanism|pattern|region|bank|campaign|case|city|document|employee|enterprise|entrepreneur|expert|fund|industry|initiative|institution|law|leader|organization|park|person|people|plan|platform|policy|product|professional|program|project|province|reform|regulation|resident|rule|scientist|service|services|standard|student|system|talent|technology|worker|zone)$/;

/** 妨碍公平竞争的规定和做法: what is said of the one is said of the other, where both are rules or what goes by them. */
export function bothRules(one: Parsed<Nominal>, others: readonly Parsed<Nominal>[]): Parsed<Nominal>[] {
  return [one, ...others].every(({ value }) => isRule(value))
    ? others.map((other) => ({
        value: {
          ...one.value,
          before: '',
          head: [one, other]
            .map(({ value }) => sayNominals({ parts: [{ ...value, counting: 'many' }], open: false }, false))
            .join(' and '),
          counting: 'plural',
        },
        end: other.end,
        cost: one.cost + other.cost - 0.5,
      }))
    : [];
}

function isRule({ head, after, counting }: Nominal): boolean {
  return after === '' && counting !== 'name' && RULE.test(head);
}

const RULE =
  /^(?:barrier|bottleneck|clause|document|factor|measure|obstacle|policy|practice|procedure|provision|regulation|restriction|rule|standard)$/;
