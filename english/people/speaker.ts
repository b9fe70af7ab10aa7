/** Who is named before a verb of saying: 市发展改革委主任高健在会上说, 报告还指出, 有关负责人表示. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Subject } from '../figures/clause-parts.ts';
import { TRANSLITERATION } from '../../language/name/frames.ts';
import { capitalise } from '../figures/noun-phrase.ts';
import { withArticle } from './people.ts';
import { nameInEnglish } from '../piece.ts';
import { bodyInEnglish, findRole, headOf } from './role.ts';
import {
  FROM_OUTSIDE,
  GOVERNING,
  meetingsThatSay,
  OF_FIRM,
  OF_PUBLIC,
  OF_SEVERAL,
  OWN_OF,
  sayingThings,
  SEVERAL,
  severalSpeakers,
  unnamedSpeakers,
} from '../words/verb.ts';

export type Speaker =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'body'; readonly english: string }
  /** Somebody speaks and the paragraph does not tell us who. */
  | { readonly kind: 'unknown' };

export const UNKNOWN: Speaker = { kind: 'unknown' };

/** Somebody who speaks, and what of them a later 他 and the weight of their words hang on. */
export interface Named {
  readonly speaker: Speaker;
  /** Somebody who can be meant by 他: no report and no bureau. */
  readonly human: boolean;
  /** An expert, a deputy, a firm: what they want done is advice, and nobody’s plan. */
  readonly outside: boolean;
  /** They have a firm, a farm or a shop of which they speak: 产值增长15% is theirs, though nothing in it says so. */
  readonly ofOne: boolean;
  /** The one that they are the head of: 'the company'; null where they are of none, or it is not certain which. */
  readonly own: Subject | null;
}

/** What a role alone tells of somebody. */
export type Voice = Pick<Named, 'outside' | 'ofOne' | 'own'>;

/** A human voice of which nothing is known. */
export const SOMEBODY: Named = { speaker: UNKNOWN, human: true, outside: true, ofOne: false, own: null };

/** When and how it is said, between the name and the verb. */
const HOW =
  /^(?:日前|近日|今天|今日|当天|当日|同日|昨天|昨日|随后|今年)?(?:(?:在|就|向|对|面对|作|接受|回答|谈到|谈及|谈起|介绍|出席|分析|调研|考察|会见|主持|走访|检查|[与同](?=[^，的]*(?:座谈|交流|会谈|会面|沟通)时))[^，的]*(?:的[^，的]*)?(?:时|上|中|后|里|期间|之际|间隙|记者|媒体|会))?(?:(?:召开|举行|举办)(?:例行|专题)?(?:新闻|媒体)?(?:发布|通气|吹风|见面)会)?(?:(?:一边|[指看望拿捧握拉抱摸翻蹲站坐端]着)[^，]*)?(?:[给跟]记者|对此|还|也|都|均|则|曾|就|这样|如此|同时|同样|接着|随后|进一步|明确|特别|再次|多次|普遍|一致|[\u4e00-\u9fff]{1,6}地|[\u4e00-\u9fff]{1,2}着)*$/u;

/** 李建国副市长, 周琦教授: an office behind the name. */
const TITLE_BEHIND =
  /^(?:同志|先生|女士|老师|教授|院士|研究员|副?(?:[部省市区县州局厅司处院校会]长|主任|书记|主席|总经理))/u;

/** One person, one body or one document; anything else between the name and the verb makes the speaker uncertain. */
export function nameSpeaker(whole: readonly Chunk[]): Named {
  const name = whole.findLastIndex(({ kind }) => kind === 'person');
  const voice = voiceOf(textOf(name < 0 ? whole : whole.slice(0, name)), textOf(whole));
  const said = findThing(whole);
  if (said !== null) return { ...NO_VOICE, speaker: { kind: 'body', english: said }, human: false };
  const person = findPerson(whole);
  if (person !== undefined)
    return { ...voice, speaker: person === null ? UNKNOWN : { kind: 'person', name: person }, human: true };
  const unnamed = findUnnamed(whole);
  if (unnamed !== null) return { ...voice, speaker: { kind: 'body', english: unnamed }, human: true };
  return { ...voice, speaker: findBody(whole), human: false };
}

const NO_VOICE: Voice = { outside: false, ofOne: false, own: null };

/**
 * What the words before a name say of how somebody speaks.
 *
 * @param whole with what stands behind the name
 */
function voiceOf(role: string, whole: string): Voice {
  const ofOne = OF_FIRM.test(whole) && !OF_PUBLIC.test(whole);
  return {
    outside: FROM_OUTSIDE.test(role) && !GOVERNING.test(role),
    ofOne,
    own: ofOne && !OF_SEVERAL.test(role) ? ownIn(role) : null,
  };
}

/** Heads of firms, and none of a department or of several: 公司总经理, 合作社理事长. */
function ownIn(role: string): Subject | null {
  const found = OWN_OF.find(({ of, head }) => head.test(role) && of.test(role));
  return found === undefined ? null : { english: found.english, place: false, part: false };
}

/** The role that each person has where the article first gives one. */
export function voicesIn(paragraphs: readonly (readonly Chunk[])[]): ReadonlyMap<string, Voice> {
  const voices = new Map<string, Voice>();
  for (const chunks of paragraphs)
    for (const [index, { kind, text }] of chunks.entries()) {
      if (kind !== 'person' || voices.has(text)) continue;
      const from = chunks.slice(0, index).findLastIndex((chunk) => BEFORE_ROLE.test(chunk.text)) + 1;
      const role = textOf(chunks.slice(from, index));
      if (role !== '') voices.set(text, voiceOf(role, role));
    }
  return voices;
}

const BEFORE_ROLE = /^[，。：；！？,:;!?“”「」（）()\s]+$/u;

/** The last person named, with nothing behind the name but when and how; undefined where no person is named. */
function findPerson(whole: readonly Chunk[]): string | null | undefined {
  const at = whole.findLastIndex(({ kind }) => kind === 'person');
  const who = whole[at];
  if (who === undefined) return undefined;
  const others = whole.filter(({ kind, text }) => kind === 'person' && text !== who.text);
  return others.length === 0 && HOW.test(textOf(withoutTimes(whole.slice(at + 1))).replace(TITLE_BEHIND, ''))
    ? who.text
    : null;
}

/** 《行动方案》, 政府工作报告, 会议: a document or a meeting, by the last word of its title. */
function findThing(whole: readonly Chunk[]): string | null {
  const text = textOf(whole);
  const title = /^(?:该|此次)?《([^《》]+)》(?:还|也|同时|进一步|特别|明确)*$/u
    .exec(text)?.[1]
    ?.replace(/（[^（）]*）$/u, '');
  if (title !== undefined) {
    const word = Object.keys(sayingThings).find((ending) => title.endsWith(ending));
    return word === undefined ? 'The document' : (sayingThings[word] ?? null);
  }
  const plain = text.replace(/(?:还|也|同时|进一步|特别|明确)+$/u, '');
  const known = whole.length > 1 || whole[0] === undefined ? null : sayKnownThing(whole[0]);
  if (known !== null) return known;
  if (Object.hasOwn(meetingsThatSay, plain)) return meetingsThatSay[plain] ?? null;
  const bare = plain.replace(/^(?:该|此次|本次|这次|这份|上述|最新)|^(?:\p{Script=Han}{0,5}?政府)?工作(?=报告)/u, '');
  // 新办法规定
  const isNew = /^新(?=\p{Script=Han})/u.test(bare) && !Object.hasOwn(sayingThings, bare);
  const said = sayingThings[isNew ? bare.slice(1) : bare];
  return said === undefined ? null : isNew ? said.replace(/^The /, 'The new ') : said;
}

/** “十五五”规划纲要, 党的二十届四中全会: a document or a meeting that the glossary knows by its whole name. */
function sayKnownThing({ entry }: Chunk): string | null {
  if (entry?.kind !== 'document' && entry?.kind !== 'meeting') return null;
  const english = entry.renderings[0].english.replace(/ \([^)]*\)/g, '');
  return entry.grammar?.article === 'the' ? `The ${english.replace(/^the /i, '')}` : null;
}

/** 财政厅有关负责人, 专家: somebody without a name, of the body right before, if there is one. */
function findUnnamed(whole: readonly Chunk[]): string | null {
  const timeless = whole.filter(({ period }) => period === null);
  const text = textOf(timeless);
  if (text === '公司' || text === '该公司') return 'The company';
  const word = Object.keys(unnamedSpeakers)
    .filter((known) => text.includes(known) && isHow(text.slice(text.lastIndexOf(known) + known.length), known))
    .toSorted((a, b) => b.length - a.length)[0];
  if (word === undefined) return findOfficer(timeless) ?? findExecutive(text);
  const name = bodyBefore(timeless, text.lastIndexOf(word));
  const head = /^(?:有关|相关)?负责人$/u.test(word) ? headOf(text.slice(0, text.lastIndexOf(word))) : null;
  const one = head === null ? (unnamedSpeakers[word] ?? '') : `The ${head}`;
  const isSeveral = SEVERAL.test(text) || (OF_CIRCLES.test(word) && !ONE.test(text));
  const english = inGeneral(isSeveral ? (severalSpeakers[one] ?? one) : one, text);
  if (/^(?:该|上述|这位|这名)/u.test(text)) return sayKnown(english, text);
  if (name !== null) return `${english} of ${name}`;
  return officialAbove(timeless, text.slice(0, text.lastIndexOf(word))) ?? english;
}

/** 农业农村部种植业管理司负责人, 广西农业农村厅合作处负责人: of a department that has no English of its own, in a body that has. */
function officialAbove(chunks: readonly Chunk[], before: string): string | null {
  for (let length = 1; length <= chunks.length; length++) {
    const body = chunks.slice(0, length);
    const department = before.slice(textOf(body).length);
    if (!DEPARTMENT.test(department)) continue;
    const english = bodyInEnglish(body);
    const name =
      english === null && length === 1 && body[0]?.kind === 'organisation' ? nameInEnglish(body[0]) : english;
    if (name !== null) return `An official of ${withArticle(name)}`;
  }
  return null;
}

const DEPARTMENT = /^\p{Script=Han}{2,14}[司局处室](?:有关|相关)?$/u;

/** 商务部新闻发言人高峰日前: behind a spokesperson a name, too, that may be a word like any other. */
function isHow(behind: string, known: string): boolean {
  return (
    HOW.test(behind) || (known === '新闻发言人' && SPOKEN_FOR.test(behind) && HOW.test(behind.replace(SPOKEN_FOR, '')))
  );
}

const SPOKEN_FOR = /^\p{Script=Han}{2,3}?(?=$|[日近今昨当在就对还也])/u;

/** 业内人士预计: who is no one person, as long as nothing says 一位. */
const OF_CIRCLES = /^(?:业内人士|业内专家|分析人士)$/u;

const ONE = /[一某][位名]|[这该]|有位/u;

/** 一家模具企业负责人: of one that has no name, and that nothing has told of before. */
function inGeneral(english: string, text: string): string {
  return /[一某]家/u.test(text)
    ? english.replace(/^(The head of )the (?=enterprise$)/, '$1an ').replace(/^(The head of )the /, '$1a ')
    : english;
}

/** 市教育局|有关负责人: the body whose name ends at `end` characters. */
function bodyBefore(chunks: readonly Chunk[], end: number): string | null {
  let at = 0;
  const before = chunks.filter((chunk) => (at += chunk.text.length) <= end);
  const local = bodyInEnglish(before);
  if (local !== null) return withArticle(local);
  const body = before.at(-1);
  const isBeside = textOf(before).length === end && body?.kind === 'organisation';
  const name = isBeside ? nameInEnglish(body) : null;
  return name === null ? null : withArticle(name);
}

/** 该负责人, 该公司负责人: whom, or of what, the article has told before. */
function sayKnown(english: string, text: string): string {
  const that = THAT_BODY.exec(text)?.[1];
  if (that !== undefined) return `${english} of the ${THAT_BODIES[that] ?? ''}`;
  return english.replace(/^An? /, 'The ').replace(/ of an? /, ' of the ');
}

/** 国家数据局政策和规划司副司长, 省财政厅厅长, 市委书记: an officer of a body, which the glossary knows or the office tells. */
function findOfficer(timeless: readonly Chunk[]): string | null {
  const told = timeless.filter(({ text }) => text !== '据');
  const text = textOf(told);
  const office = new RegExp(`^(.*?${OFFICE})(.*)$`, 'u').exec(text);
  if (office === null || !HOW.test(office[2] ?? '')) return null;
  const that = THAT_BODY.exec(text)?.[1];
  if (that !== undefined) return `An official of the ${THAT_BODIES[that] ?? ''}`;
  const end = (office[1] ?? '').length;
  let at = 0;
  const role = findRole(
    told.filter((chunk) => (at += chunk.text.length) <= end),
    {},
  );
  const isInside = role !== null && role.title.endsWith('Director-General');
  if (role?.organisation && !isInside)
    return `${/^(?:Deputy|Vice) /.test(role.title) ? 'A' : 'The'} ${role.title} of ${withArticle(role.organisation)}`;
  if (role !== null && HEADS.test(text.slice(0, end))) return `The ${role.title}`;
  const known = told[0]?.kind === 'organisation' ? nameInEnglish(told[0]) : null;
  return known === null ? null : `An official of ${known}`;
}

/** 德国西格玛集团首席执行官穆勒: a name told by its sound, of which nobody knows the spelling. */
function findExecutive(text: string): string | null {
  const [, behind] = EXECUTIVE.exec(text) ?? [];
  return behind !== undefined && HOW.test(behind) ? 'A company executive' : null;
}

const EXECUTIVE = new RegExp(
  `(?:公司|集团|企业|商会).{0,10}(?:首席\\p{Script=Han}{1,3}官|总裁|董事长|总经理|总监|主席|会长|创始人)[${TRANSLITERATION}]{2,6}(?:[·•][${TRANSLITERATION}]{2,6})?(\\p{Script=Han}*)$`,
  'u',
);

const OFFICE = '(?:副|原)?(?:[处局部省市区县署所司厅院行会]长|主任|主席|书记|首席统计师)';

/** 区长表示: of the place that the article is about. */
const HEADS = /^[省市区县州]长$/u;

const THAT_BODIES: Readonly<Record<string, string>> = {
  局: 'bureau',
  厅: 'department',
  部: 'ministry',
  委: 'commission',
  司: 'department',
  处: 'division',
  中心: 'center',
  市: 'city',
  县: 'county',
  区: 'district',
  镇: 'town',
  村: 'village',
};

/** 该局局长: of a body that the article has named before. */
const THAT_BODY = new RegExp(`^该(${Object.keys(THAT_BODIES).join('|')})`, 'u');

/** A body alone, or behind 据 and a time. */
function findBody(whole: readonly Chunk[]): Speaker {
  const told = withoutTimes(whole);
  const [first] = told;
  const named = first !== undefined && OPENING.test(first.text) ? told.slice(1) : told;
  for (let end = named.length; end > 0; end--) {
    const who = named[0];
    const known = end === 1 && who?.kind === 'organisation' ? nameInEnglish(who) : null;
    const local = known === null ? bodyInEnglish(named.slice(0, end)) : null;
    const english = known ?? (local === null ? null : withArticle(local));
    if (english !== null && HOW.test(textOf(named.slice(end)))) return { kind: 'body', english: capitalise(english) };
  }
  return UNKNOWN;
}

/** 据市统计局, 中国国家统计局 */
const OPENING = /^(?:据|根据|中国)$/u;

function withoutTimes(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.filter(({ period }) => period === null);
}
