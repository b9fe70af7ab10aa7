/** The office before a name: 市发展改革委主任高健. */
import { textOf, type Chunk } from '../chunk.ts';
import { capitalise } from '../figures/noun-phrase.ts';
import { nameInEnglish } from '../piece.ts';
import {
  ACADEMIC,
  departments,
  levels,
  localMatters,
  mandates,
  OF_LOCALITY,
  offices,
  partyGroups,
} from '../words/office.ts';
import { universities, universityKinds } from '../words/university.ts';

/** How the title of an office ends, which is what stands before a name. */
export const TITLE_END = new RegExp(`(${offices.map(({ title }) => title).join('|')}|代表|委员|总书记|总理|主席)$`);

export interface Role {
  /** 'Director' */
  readonly title: string;
  /** 'Chongqing Municipal Development and Reform Commission'; null where it is not certain. */
  readonly organisation: string | null;
}

/** Which place 市, 省, 区 mean in an article, where only one can be meant. */
export type Home = Readonly<Record<string, string | null>>;

export const MUNICIPALITIES: ReadonlySet<string> = new Set(['重庆', '北京', '上海', '天津']);
const SUFFIX = / (Municipality|City|Province|District|County|Prefecture|Autonomous Region)$/;
/** 绵阳经开区, 两江新区: no district, whose bodies are of another level. */
const ZONE = /(?:经开|高新|开发|新|示范|试验|实验|园|景|片|社|街|校|特|合作|功能|保税|综保|度假|管理|直管|工业)区$/u;
/** Where a role ends, seen backwards from the name. 、 joins two roles of one person. */
const BORDER = /[，。：；！？,:;!?“”「」（）()\s]/;

/** The places of an article by their level. A level of which two places are named has no home. */
export function findHome(chunks: readonly Chunk[]): Home {
  const named = new Map<string, Set<string>>();
  for (const [index, chunk] of chunks.entries()) {
    const english = chunk.kind === 'place' ? nameInEnglish(chunk) : null;
    if (english === null) continue;
    const level = MUNICIPALITIES.has(chunk.text) ? '市' : (levelAtEnd(chunk.text) ?? levelAtStart(chunks[index + 1]));
    if (level !== null) named.set(level, (named.get(level) ?? new Set()).add(bare(english)));
  }
  return Object.fromEntries(
    [...named].map(([level, places]) => [level, places.size === 1 ? ([...places][0] ?? null) : null]),
  );
}

/**
 * The role in the chunks before a name. The first part that names an office wins, but one in the Party group of a body
 * (党组书记、局长) stands behind the office in the body itself; without an office, a mandate (人大代表).
 */
export function findRole(before: readonly Chunk[], home: Home): Role | null {
  const parts = splitParts(before);
  // 时任省委书记: an office of another time.
  if (parts.some(([first]) => first !== undefined && /^(?:时任|曾任|前任|原任)$/u.test(first.text))) return null;
  const inGroup = parts.find((part) => PARTY_POST.test(textOf(part)));
  for (const part of parts) {
    const role = part === inGroup ? null : readOffice(part, home);
    if (role === null) continue;
    const isAlone = role.organisation === null && inGroup !== undefined && part !== parts[0];
    return isAlone ? { ...role, organisation: bodyOfGroup(inGroup, home) } : role;
  }
  if (inGroup !== undefined) return readPartyPost(inGroup, home);
  for (const part of parts) {
    const role = readMandate(part, home);
    if (role) return role;
  }
  return null;
}

/** A post in the Party organisation inside a body. */
const PARTY_POST = /(党组|党委|党工委|党总支|党支部)(副?书记|成员|委员)$/u;

function bodyOfGroup(part: readonly Chunk[], home: Home): string | null {
  const text = textOf(part);
  return bodyEndingAt(part, text.length - (PARTY_POST.exec(text)?.[0].length ?? 0), home);
}

/** 党组书记 alone: of what it is secretary is said with it. */
function readPartyPost(part: readonly Chunk[], home: Home): Role | null {
  const [, group = '', post = ''] = PARTY_POST.exec(textOf(part)) ?? [];
  const english = partyGroups[group];
  if (english === undefined || !post.endsWith('书记')) return null;
  return {
    title: `${post.startsWith('副') ? 'Deputy ' : ''}${english} Secretary`,
    organisation: bodyOfGroup(part, home),
  };
}

/** The chunks of each part between 、, back to the border. */
function splitParts(before: readonly Chunk[]): Chunk[][] {
  const parts: Chunk[][] = [[]];
  for (const chunk of before.toReversed()) {
    if ((BORDER.test(chunk.text) && chunk.entry === null) || /^(?:在|据|来自)$/u.test(chunk.text)) break;
    if (chunk.text === '、') parts.unshift([]);
    else parts[0]?.unshift(chunk);
  }
  return parts;
}

function readOffice(part: readonly Chunk[], home: Home): Role | null {
  const text = textOf(part);
  if (text.includes('兼')) return readBoth(part, home);
  const found = offices
    .filter(({ title, body }) => text.endsWith(title) && (!body || body.test(text.slice(0, -title.length))))
    .toSorted((a, b) => b.title.length - a.title.length)[0];
  if (!found) return readOfficeEntry(part, home);
  // 广西电网公司建设部|总经理: of a department, and not of the firm.
  if (found.title.endsWith('经理') && /[部处室]$/u.test(text.slice(0, -found.title.length))) return null;
  const rank = OTHER_RANK.exec(text.slice(0, -found.title.length))?.[0];
  if (rank !== undefined && !(rank === '常务' && found.title.startsWith('副'))) return null;
  const at = text.length - found.title.length;
  const level = /^(?:常务副|副)?([省市区县州])长$/u.exec(found.title)?.[1];
  const ownBody = level === undefined ? bodyEndingAt(part, at, home) : placeHeaded(part, at, level, home);
  const locality = ownBody === null && OF_LOCALITY.test(found.title) ? localityEndingAt(part, text, at) : null;
  // 大坪村|驻村第一书记: assigned to that village.
  if (locality !== null)
    return {
      title: found.english.replace(/ Assigned to the Village$|^Village (?=Party |Head)/, ''),
      organisation: locality,
    };
  const organisation = ownBody ?? universityIn(part, at, ACADEMIC.test(found.title));
  // Of what somebody is secretary is the half of it.
  return organisation === null && /(?<!驻村第一)书记$/u.test(found.title)
    ? null
    : { title: found.english, organisation };
}

/** 云溪村|村民, 金米村|党支部书记: the village, community or town right before. */
function localityEndingAt(part: readonly Chunk[], text: string, end: number): string | null {
  const isInside = /^村(?:党|委会)/u.test(text.slice(end));
  const place = chunkEndingAt(part, isInside ? end + 1 : end)?.chunk;
  if (place?.kind !== 'place' || !/[村镇乡]$|社区$/u.test(place.text)) return null;
  return nameInEnglish(place);
}

/**
 * 清华大学|教授, 江西|师范大学|经济学院|副教授: the university that the words before an office begin with.
 *
 * @param isAcademic the office is one at the university, whatever stands between
 */
function universityIn(part: readonly Chunk[], end: number, isAcademic: boolean): string | null {
  const text = textOf(part).slice(0, end);
  const name = /^.{1,12}?(?:大学|学院)(?!生)/u.exec(text)?.[0] ?? '';
  if (name === '' || (name !== text && !(isAcademic && /(?:学院|系|研究院|研究所|中心|实验室|学部)$/u.test(text))))
    return null;
  if (Object.hasOwn(universities, name)) return universities[name] ?? null;
  const place = part[0]?.kind === 'place' ? nameInEnglish(part[0]) : null;
  const kind = universityKinds[name.slice(part[0]?.text.length ?? 0)];
  return place === null || kind === undefined ? null : `${bare(place)} ${kind}`;
}

/** 总农艺师|兼|发展规划司司长: both, or neither. */
function readBoth(part: readonly Chunk[], home: Home): Role | null {
  const at = part.findIndex(({ text }) => text === '兼');
  const behind = part.slice(at + 1);
  const [one, other] = at < 1 ? [] : [readOffice(part.slice(0, at), home), readOffice(behind, home)];
  if (!one || !other || (one.organisation !== null && other.organisation !== null)) return null;
  const isWhole = other.organisation !== null || offices.some(({ title }) => title === textOf(behind));
  return isWhole
    ? { title: `${one.title} and ${other.title}`, organisation: one.organisation ?? other.organisation }
    : null;
}

/** 临川市|市长, and 县长 alone where the article is about one county. */
function placeHeaded(part: readonly Chunk[], end: number, level: string, home: Home): string | null {
  const place = (chunkEndingAt(part, end) ?? chunkEndingAt(part, end + level.length))?.chunk;
  const english = place?.kind === 'place' ? nameInEnglish(place) : null;
  if (english !== null) return english.replace(/^the /, '');
  const at = home[level] ?? null;
  if (end > 0 || at === null) return null;
  const kind = { 区: ' District', 县: ' County', 州: ' Prefecture' }[level] ?? '';
  return at.endsWith(kind) ? at : at + kind;
}

/** 副, 原: before a title that our table has without them it is another office. */
const OTHER_RANK = /(?:副|原|前|代|总|正|候任|执行|常务|名誉|荣誉|首席|高级|助理)$/;

/** 坚果加工企业负责人: of what somebody is the head, where it is no office of the state. */
export function headOf(before: string): string | null {
  const found = HEADED.find(({ body }) => body.test(before.replace(/(?:的|有关|相关)+$/u, '')));
  return found?.english ?? null;
}

const HEADED: readonly { readonly body: RegExp; readonly english: string }[] = [
  { body: /(?:公司|集团|股份)$/u, english: 'head of a company' },
  { body: /合作社$/u, english: 'head of a cooperative' },
  { body: /(?:企业|工厂|加工厂|厂家|厂)$/u, english: 'head of an enterprise' },
  { body: /项目(?:部)?$/u, english: 'head of a project' },
  { body: /食堂$/u, english: 'head of a canteen' },
  { body: /电站$/u, english: 'head of a power station' },
  { body: /(?:商会|协会)$/u, english: 'head of an association' },
  { body: /(?:农场|牧场|养殖场|基地)$/u, english: 'head of a farm or base' },
  { body: /(?:市场|商场|超市|门店|店|酒店|民宿|餐厅|饭店|景区|旅行社)$/u, english: 'head of a business' },
];

/** An office that the glossary knows and our table does not. */
function readOfficeEntry(part: readonly Chunk[], home: Home): Role | null {
  const last = part.at(-1);
  if (last?.entry?.kind !== 'office' || mandates.some(({ pattern }) => pattern.test(last.text))) return null;
  if (last.text === '负责人') {
    const inside = Object.keys(departments).find((word) => textOf(part.slice(0, -1)).endsWith(word));
    if (inside !== undefined) return { title: `Head of ${departments[inside] ?? ''}`, organisation: null };
  }
  const head = last.text === '负责人' ? headOf(textOf(part.slice(0, -1))) : null;
  if (head !== null) return { title: capitalise(head), organisation: null };
  const english = last.entry.renderings[0].english;
  return { title: capitalise(english), organisation: bodyEndingAt(part, textOf(part).length - last.text.length, home) };
}

function readMandate(part: readonly Chunk[], home: Home): Role | null {
  const text = textOf(part);
  const mandate = mandates.find(({ pattern }) => pattern.test(text));
  if (!mandate) return null;
  if (mandate.body.startsWith('National')) return { title: mandate.title, organisation: mandate.body };
  const level = /(自治区|省|市|区|县|州)人大代表$/.exec(text)?.[1];
  if (level === undefined) return null;
  const place = placeEndingAt(part, text.length - '人大代表'.length, level) ?? home[level] ?? null;
  const local = `${levels[level]} ${mandate.body}`;
  return { title: mandate.title, organisation: place === null ? local : `${place} ${local}` };
}

/** 市统计局, 广东省财政厅, 市委: the body whose whole name these chunks are. */
export function bodyInEnglish(chunks: readonly Chunk[]): string | null {
  return bodyEndingAt(chunks, textOf(chunks).length, {});
}

/** The body whose name ends at `end` characters into the part: 涪陵区委, 两江新区管委会, 市发展改革委. */
function bodyEndingAt(part: readonly Chunk[], end: number, home: Home): string | null {
  const text = textOf(part).slice(0, end);
  const committee = /(自治区|省|市|区|县|州)委$/.exec(text)?.[1];
  if (committee !== undefined) {
    if (/团.{1,3}委$/u.test(text)) return null;
    const place = placeEndingAt(part, end - 1, committee) ?? home[committee] ?? null;
    return ['CPC', place, levels[committee], 'Committee'].filter((word) => word !== null).join(' ');
  }
  if (text === '' || /^[省市区县州]$/.test(text)) return null;
  const body = chunkEndingAt(part, end);
  if (body?.chunk.kind !== 'organisation' || body.chunk.entry === null) {
    const bureau = bureauEndingAt(part, end, home);
    if (bureau !== null) return bureau;
  }
  if (body === null) return null;
  if (body.chunk.text === '管委会' || body.chunk.text === '管理委员会') {
    const place = chunkEndingAt(part, body.start)?.chunk;
    const english = place?.kind === 'place' ? nameInEnglish(place) : null;
    return english === null ? null : `Administrative Committee of ${english}`;
  }
  if (body.chunk.kind !== 'organisation') return null;
  return body.chunk.entry === null ? nameInEnglish(body.chunk) : localBody(part, body, home);
}

/** 市工业和信息化局, 湖北省文化和旅游厅: a local bureau or department that the glossary does not know. */
function bureauEndingAt(part: readonly Chunk[], end: number, home: Home): string | null {
  const text = textOf(part).slice(0, end);
  const [whole = '', level = '', matter = '', kind = ''] = BUREAU.exec(text) ?? [];
  if (whole === '') return null;
  const english = `${levels[level] ?? ''} ${kind === '厅' ? 'Department' : 'Bureau'} of ${localMatters[matter] ?? ''}`;
  const start = end - whole.length + level.length;
  if (ZONE.test(text.slice(0, start))) return null;
  const where = placeEndingAt(part, start, level) ?? (text === whole ? (home[level] ?? null) : null);
  return where === null ? english : `${where} ${english}`;
}

const BUREAU = new RegExp(`(自治区|[省市区县州])(${Object.keys(localMatters).join('|')})([局厅])$`, 'u');

/** A body's English with its place: 市 before it, a place before it, or neither for a national one. */
function localBody(part: readonly Chunk[], { chunk, start }: Located, home: Home): string | null {
  const english = chunk.entry?.renderings[0].english ?? null;
  const before = textOf(part).slice(0, start);
  if (ZONE.test(before)) return null;
  const level = /^(自治区|[省市区县州])/.exec(chunk.text)?.[1] ?? /(自治区|[省市区县州])$/.exec(before)?.[1];
  const place = chunkEndingAt(part, start)?.chunk;
  // 南宁|海关: one of those that the country has in places.
  const seat = chunk.text === '海关' && place?.kind === 'place' ? nameInEnglish(place) : null;
  if (seat !== null) return `${bare(seat)} Customs`;
  if (level === undefined && place?.kind !== 'place') return english;
  const rank = level ?? (place && MUNICIPALITIES.has(place.text) ? '市' : null);
  if (rank === null) return null;
  const own = chunk.entry?.grammar?.local;
  if (own === undefined) return english;
  const adjective = levels[rank] ?? '';
  const local = `${adjective} ${own.replace(/^Municipal /, '')}`;
  const where = placeEndingAt(part, start, rank) ?? (before === '' || before === rank ? home[rank] : null) ?? null;
  return where === null ? local : `${where} ${local}`;
}

interface Located {
  readonly chunk: Chunk;
  /** Offset in the text of the part. */
  readonly start: number;
}

function chunkEndingAt(part: readonly Chunk[], end: number): Located | null {
  let start = 0;
  for (const chunk of part) {
    if (start + chunk.text.length === end) return { chunk, start };
    start += chunk.text.length;
  }
  return null;
}

/** The place before a level word, whichever of them the segmentation gave the level to: 涪陵区·委 or 涪陵·区委. */
function placeEndingAt(part: readonly Chunk[], end: number, level: string): string | null {
  const place = chunkEndingAt(part, end)?.chunk ?? chunkEndingAt(part, end - level.length)?.chunk;
  if (place?.kind !== 'place') return null;
  const english = nameInEnglish(place);
  return english === null ? null : bare(english);
}

/** Chongqing, without the article and the level that stands behind it. */
export function bare(english: string): string {
  return english.replace(/^the /, '').replace(SUFFIX, '');
}

export function levelAtEnd(text: string): string | null {
  return text.length > 2 && !ZONE.test(text) ? (/(自治区|[省市区县州])$/.exec(text)?.[1] ?? null) : null;
}

/** 四川|省委 */
function levelAtStart(next: Chunk | undefined): string | null {
  return /^(自治区|[省市区县州])(委|政府)/.exec(next?.text ?? '')?.[1] ?? null;
}
