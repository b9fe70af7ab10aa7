/** The verbs of deeds in a clause: 新建、改扩建, 已建成, 完成整改, and who does it: 水利部会同有关部门|启动. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Actor, Subject, Thing } from './clause-parts.ts';
import { endOf, JOINTS, readThings } from './counted-thing.ts';
import { isAgent, isPlural, sayNominals } from '../grammar/nominal.ts';
import { sayCount } from '../figure.ts';
import { nominalOf, sayNominalOf } from './nominal-of.ts';
import { actors, bareDeeds, deeds, fundings, isOfJobs, type Deed } from '../words/deed.ts';
import { familiarDeeds } from '../words/deed-family.ts';
import { countingVerbs } from '../words/verb.ts';

/** A verb, and what stands behind it. */
export interface Opened {
  readonly verbs: readonly Deed[];
  /** 了 stands behind the verb. */
  readonly isDone: boolean;
  readonly rest: readonly Chunk[];
  /** 'to 132 enterprises' */
  readonly to?: string;
  /** Who does it. */
  readonly actor?: Actor;
}

/** The longest verb, or two of which either has been done: 新建、改扩建. */
export function findDeed(words: readonly Chunk[]): Opened | null {
  const { chunks, isDone: isOver } = withoutAlready(words);
  if (handedTo(chunks) !== null) return null; // 移送|司法机关|线索: no leads of theirs
  const completed = findCompleted(chunks);
  if (completed !== null) return { ...completed, isDone: isOver };
  const first = verbAt(chunks, 0);
  if (first === null) return null;
  const isJoined = JOINTS.has(chunks[first.end]?.text ?? '');
  const second = verbAt(chunks, isJoined ? first.end + 1 : first.end);
  const joint = isJoined || second?.verbs.every(isBuilding) === true ? second : null; // 新建|改扩建
  const end = joint?.end ?? first.end;
  const verbs = joint === null ? first.verbs : either(first.verbs, joint.verbs);
  const isDone = chunks[end]?.text === '了';
  return { verbs, isDone: isDone || isOver, rest: chunks.slice(isDone ? end + 1 : end) };
}

/** 完成|18家国有企业|重组, 完成|老旧小区|改造|82个: what is done to them stands behind them. */
function findCompleted([first, ...words]: readonly Chunk[]): Pick<Opened, 'verbs' | 'rest'> | null {
  if (first?.text !== '完成') return null;
  const figure = words.at(-1)?.figure == null ? [] : words.slice(-1);
  const end = words.length - figure.length;
  for (let at = 1; at < end; at++) {
    const verb = verbAt(words, at);
    if (verb?.end === end) return { verbs: verb.verbs, rest: [...words.slice(0, at), ...figure] };
  }
  return null;
}

/** 已建成 and 已有, which the pieces of a clause have as one word. */
export function withoutAlready(chunks: readonly Chunk[]): {
  readonly chunks: readonly Chunk[];
  readonly isDone: boolean;
} {
  const [first, ...rest] = chunks;
  if (first === undefined || !first.text.startsWith('已')) return { chunks, isDone: false };
  if (first.text === '已') return { chunks: rest, isDone: true };
  return { chunks: [{ ...first, text: first.text.slice(1), start: first.start + 1 }, ...rest], isDone: true };
}

interface Found extends Pick<Opened, 'verbs'> {
  /** Index of the first chunk behind it. */
  readonly end: number;
}

/** The longest verb that stands at `from`. */
export function verbAt(chunks: readonly Chunk[], from: number): Found | null {
  let text = '';
  let best: Found | null = null;
  for (let at = from; at < chunks.length && text.length < LONGEST; at++) {
    text += chunks[at]?.text ?? '';
    const known = deedsOf(text);
    if (known !== undefined) best = { verbs: known, end: at + 1 };
  }
  return best;
}

/** 新建和改造农村公路312公里: of some the one was done, of others the other. */
function either(ones: readonly Deed[], others: readonly Deed[]): readonly Deed[] {
  return ones.flatMap((one) =>
    others.flatMap((other) => {
      if (one.own === true || other.own === true) return [];
      const said = { passive: oneOf(one.passive, other.passive), base: oneOf(one.base, other.base) };
      const of = one.of ?? other.of;
      return [of === undefined ? said : { ...said, of }];
    }),
  );
}

/** What is done to buildings, one or the other of which stands behind 新建 without a word between. */
function isBuilding({ base }: Deed): boolean {
  return /^(?:rebuild|renovate or expand|expand)$/.test(base);
}

/** 'built, renovated or expanded' */
function oneOf(one: string, other: string): string {
  return `${one.replace(' or ', ', ')}${other.includes(' or ') ? ', ' : ' or '}${other}`;
}

const LONGEST =
  Math.max(...[...Object.keys(deeds), ...Object.keys(bareDeeds), ...familiarDeeds.keys()].map((word) => word.length)) +
  '完成'.length;

/** What a verb says of each kind of thing; the table of verbs goes first, and what it says of anything last. */
function deedsOf(text: string): readonly Deed[] | undefined {
  const own = Object.hasOwn(deeds, text) ? (deeds[text] ?? []) : [];
  const all = [
    ...own.filter(({ of }) => of !== undefined),
    ...(familiarDeeds.get(text) ?? []),
    ...(Object.hasOwn(bareDeeds, text) ? (bareDeeds[text] ?? []) : []),
    ...own.filter(({ of }) => of === undefined),
    ...(own.length === 0 ? countingDeed(text) : []),
  ];
  if (all.length > 0) return all;
  const completed = /^完成(?!建设|投资)(.+)$/u.exec(text)?.[1];
  return completed === undefined ? undefined : familiarDeeds.get(completed);
}

function countingDeed(text: string): readonly Deed[] {
  const verb = Object.hasOwn(countingVerbs, text) ? countingVerbs[text] : undefined;
  return verb === undefined || verb.passive === null ? [] : [{ ...verb, passive: verb.passive }];
}

/** 为132家企业|发放贷款14.3亿元, 为农民工|追回欠薪: to whom, or for whom. */
export function findGiven(words: readonly Chunk[]): Opened | null {
  const [to] = words;
  if (!/^[为向给]$/u.test(to?.text ?? '')) return null;
  for (let at = 2; at < words.length - 1; at++) {
    const deed = findDeed(words.slice(at));
    const given = deed?.verbs.filter(({ base }) => GIVEN.test(base)) ?? [];
    const done = to?.text === '为' ? (deed?.verbs.filter(({ base }) => HELPING.test(base)) ?? []) : [];
    if (deed === null || given.length + done.length === 0) continue;
    const taker = sayTaker(words.slice(1, at));
    const isFor = given.length === 0;
    return taker === null ? null : { ...deed, verbs: isFor ? done : given, to: `${isFor ? 'for' : 'to'} ${taker}` };
  }
  return null;
}

/** 移送|司法机关|2人: whom, the measure word tells. 移送|司法机关|线索96条: to whom, and what. */
export function findHandedOver(words: readonly Chunk[]): Opened | null {
  const { chunks, isDone } = withoutAlready(words);
  const handed = handedTo(chunks);
  if (handed === null) return null;
  const { verb, organ, rest } = handed;
  const to = `to ${organ}`;
  const [figure, ...others] = rest;
  if (others.length === 0 && /^[人名]$/u.test(figure?.figure?.unit ?? '')) {
    const [base, passive] = HANDING[verb.text] ?? ['', ''];
    return { verbs: [{ passive, base, thing: 'people', of: /\bpeople$/ }], isDone, rest, to };
  }
  const deed = verbAt([verb], 0);
  const verbs = deed?.verbs.filter(({ base }) => GIVEN.test(base)) ?? [];
  return verbs.length === 0 ? null : { verbs, isDone, rest, to };
}

/** The verb, those who stand right behind it, and what they get, with its figure; null where nobody stands there. */
function handedTo([verb, ...behind]: readonly Chunk[]) {
  if (verb === undefined || !Object.hasOwn(HANDING, verb.text)) return null;
  const words = /^[至给]$/u.test(behind[0]?.text ?? '') ? behind.slice(1) : behind;
  for (let at = words.length - 1; at > 0; at--) {
    const organ = sayNominalOf(words.slice(0, at));
    if (organ !== null && ORGAN.test(organ)) return { verb, organ, rest: words.slice(at) };
  }
  return null;
}

/** Verbs that have before what is handed over to whom it goes, and what they say of people. */
const HANDING: Readonly<Record<string, readonly [base: string, passive: string]>> = {
  移交: ['hand over', 'handed over'],
  移送: ['transfer', 'transferred'],
};

const ORGAN = /\b(?:authorities|courts|departments|organs|procuratorates)$/;

/** 132家企业, 小微企业 */
function sayTaker(chunks: readonly Chunk[]): string | null {
  const [counted, ...others] = readThings(chunks) ?? [];
  if (counted !== undefined) return others.length === 0 && TAKERS.test(endOf(counted)) ? sayThing(counted) : null;
  const said = sayNominalOf(chunks);
  return said !== null && TAKERS.test(said) ? said : null;
}

/** What goes to somebody. */
const GIVEN =
  /^(?:allocate|disburse|grant|hand over|issue|pay|pay out|provide|refer|report|send|serve|submit|supply|transfer)$/;

/** What is done for somebody. */
const HELPING = /^(?:create|cut|cut or waive|raise|recover|resolve|save|secure|waive)$/;

const TAKERS =
  /\b(?:businesses|companies|cooperatives|agencies|authorities|courts|departments|employees|enterprises|entities|families|farmers|firms|households|growers|merchants|organs|people|residents|students|villagers|workers)\b/;

function sayThing({ said, figure, noun }: Thing): string {
  return said ?? `${sayCount(figure)} ${noun.plural ?? noun.english}`;
}

interface Begun {
  /** The body that the clause begins with, before the words. */
  readonly body: Subject | null;
  /** 全市 stands before them: what has no number is all of its kind there. */
  readonly isOfAll: boolean;
}

/** 水利部|会同有关部门|启动…: who does it, named by the clause. */
export function findActor(words: readonly Chunk[], { body, isOfAll }: Begun): Opened | null {
  for (let at = body === null ? 1 : 0; at < words.length - 1; at++) {
    const behind = withoutOpening(words.slice(at));
    const deed = findHandedOver(behind.chunks) ?? findDeed(behind.chunks) ?? findGiven(behind.chunks);
    if (deed === null) continue;
    const isDone = deed.isDone || behind.isDone;
    const provided = body === null ? sayFunding(words.slice(0, at)) : null;
    if (provided !== null && deed.verbs.some(({ base }) => base === 'secure' || base === 'invest'))
      return { ...deed, verbs: [...fundings], isDone, actor: provided };
    const isAny = deed.verbs.some((verb) => isOfJobs(verb) || verb.base === 'hold back');
    const actor = actorOf(words.slice(0, at), body, { isAny, isOfAll });
    // 市场|监管|部门检查: what is a verb as well may be of a name.
    if (actor !== null) return { ...deed, isDone, actor };
  }
  return null;
}

/** 专项债券|落实资金2410亿元: money that other money comes from. */
function sayFunding(words: readonly Chunk[]): Actor | null {
  const nominal = nominalOf(words);
  const isMoney = nominal?.parts.every(({ head, owner }) => owner === null && /(?:bond|capital|loan)s?$/.test(head));
  return nominal === null || isMoney !== true
    ? null
    : { english: sayNominals(nominal, false), isMany: isPlural(nominal) };
}

/** 共, 累计, 将: what may stand between who does it and the verb. */
function withoutOpening(chunks: readonly Chunk[]): { readonly chunks: readonly Chunk[]; readonly isDone: boolean } {
  const end = chunks.findIndex(({ text }) => !OPENINGS.has(text));
  return { chunks: chunks.slice(end), isDone: chunks.slice(0, end).some(({ text }) => text.startsWith('已')) };
}

const OPENINGS: ReadonlySet<string> = new Set(
  '共 累计 已 已累计 已经 先后 相继 陆续 已先后 已陆续 共计 总共 一共 将 计划 拟 还 又 再 均 都'.split(' '),
);

function actorOf(words: readonly Chunk[], body: Subject | null, sort: ActorSort): Actor | null {
  const at = words.findIndex(({ text }) => text === '会同' || text === '联合');
  const named = at < 0 ? words : words.slice(0, at);
  const partner = at < 0 ? null : sayNominalOf(words.slice(at + 1));
  if (at >= 0 && partner === null) return null;
  const one =
    body === null ? doerOf(named, sort) : named.length === 0 ? { english: body.english, isMany: false } : null;
  if (one === null) return null;
  return partner === null ? one : { ...one, english: `${one.english}, together with ${partner},` };
}

interface ActorSort extends Pick<Begun, 'isOfAll'> {
  /** What gives work need be nobody: 水利项目施工吸纳就业. */
  readonly isAny: boolean;
}

function doerOf(words: readonly Chunk[], { isAny, isOfAll }: ActorSort): Actor | null {
  const [only] = words;
  const text = textOf(words);
  const known = Object.hasOwn(actors, text) ? actors[text] : undefined;
  if (known !== undefined) return known;
  // 在丹阳，|当地集聚企业1600家: where, the clause before tells.
  if (text.startsWith('当地')) return null;
  const isPlain = words.every(({ figure, period }, at) => (figure === null || at === 0) && period === null);
  const nominal = isPlain ? nominalOf(words) : null;
  const [one, ...others] = nominal?.parts ?? [];
  // 36个立法联系点: so many of them
  const isPublic = others.length === 0 && ORGANS.test(one?.head ?? '');
  const isCounted = others.length === 0 && one?.count != null && PLACED.test(one.head);
  if (nominal === null || one === undefined || !(isAny || isCounted || isPublic || isAgent(nominal))) return null;
  // 学生|资助项目12个: a project that aids them, and nothing that they do.
  if (!isAny && PRIVATE.test(one.head)) return null;
  if (others.length === 0 && one.counting === 'many' && one.count === null) {
    // 省人大常委会: the one of the province. 公司, 医院: one that the article has named before.
    if (LEVELS.test(only?.text ?? '')) return { english: `the ${one.before}${one.head}`, isMany: false };
    if (one.before === '' && OF_ONE.test(one.head) && !isOfAll) return null;
  }
  return { english: sayNominals(nominal, false), isMany: isPlural(nominal) };
}

const PRIVATE =
  /(?:citizen|consumer|farmer|graduate|patient|people|person|resident|student|teacher|tourist|villager|worker)s?$/;

const ORGANS = /(?:authority|brigade|bureau|court|organ|police|procuratorate|station)s?$/;

/** Where people work. */
const PLACED = /(?:base|center|clinic|club|kiosk|office|platform|point|post|service|station|window|workshop)$/;

const LEVELS = /^(?:全?[省市县区州盟旗镇乡])(?![场级域际])/u;

const OF_ONE =
  /^(?:association|bank|college|commission|committee|company|cooperative|court|enterprise|factory|firm|group|hospital|institute|institution|school|team|university)$/;
