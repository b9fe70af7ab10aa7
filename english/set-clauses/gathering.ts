/** Meetings that were held, by their kind: 省政协在成都召开专题协商会, 国新办就金融数据举行新闻发布会, 市委十四届十次全会召开. */
import { textOf, type Chunk } from '../chunk.ts';
import type { Time } from '../figures/clause-parts.ts';
import { chunksBetween, sayNominalOf, sayTitles } from '../figures/nominal-of.ts';
import { withA } from '../grammar/inflect.ts';
import { nameInEnglish } from '../piece.ts';
import { events, gatherings, HOLDING, ON_MATTERS, SESSION_VERBS } from '../words/event.ts';
import { sayBodies } from './bodies.ts';
import type { EventReading } from './event.ts';
import { sayPlenum } from './session.ts';

/** Time? host 召开 meeting, or meeting time? 召开, with the place and the matter; null for any other clause. */
export function readGathering(chunks: readonly Chunk[]): EventReading | null {
  const first = chunks[0];
  const last = chunks.at(-1);
  // 就2021年金融统计数据举行…: the year is that of the data.
  const matter = chunks.findIndex(({ text }, index) => index > 0 && MATTER.test(text));
  // 举行2018年上半年进出口情况发布会: and so is what stands behind the verb.
  const holding = chunks.find(({ text }) => HOLDING.has(text));
  const border = Math.min(chunks[matter]?.start ?? Infinity, holding?.start ?? Infinity);
  const isTime = (chunk: Chunk) => chunk.period !== null && chunk.start < border;
  const periods = chunks.flatMap((chunk) => (chunk.period !== null && isTime(chunk) ? [chunk.period] : []));
  if (first === undefined || last === undefined || periods.length > 1) return null;
  const told = chunks.filter((chunk) => !isTime(chunk));
  const verb = told.findIndex(({ text }) => HOLDING.has(text) || Object.hasOwn(SESSION_VERBS, text));
  if (verb < 1) return null;
  const before = told.slice(0, verb);
  const behind = told.slice(told[verb + 1]?.text === '了' ? verb + 2 : verb + 1);
  const english = behind.length > 0 ? sayHolding(before, behind) : sayHeld(before, told[verb]?.text ?? '');
  const [period] = periods;
  const time: Time | null = period === undefined ? null : { period };
  return english === null ? null : { time, start: first.start, end: last.end, english };
}

/** 国新办|就统计数据情况|举行|新闻发布会, 省政协|在成都|召开|专题协商会 */
function sayHolding(before: readonly Chunk[], behind: readonly Chunk[]): string | null {
  const { host, venue, matter } = partsOf(before);
  const isJoint = /^(?:联合|共同)$/u.test(host.at(-1)?.text ?? '');
  const who = sayBodies(isJoint ? host.slice(0, -1) : host);
  const what = sayMeeting(behind);
  const where = venue === null ? '' : sayVenue(venue);
  const about = matter === null ? '' : sayMatter(matter);
  if (who === null || what === null || where === null || about === null) return null;
  return `${who}${isJoint ? ' jointly' : ''} held ${what}${about}${where}`;
}

/** 第十次全体会议|举行, 新能源产业发展推进会|在酒泉|召开 */
function sayHeld(before: readonly Chunk[], verb: string): string | null {
  const { host: name, venue, matter } = partsOf(before);
  // 会议在北京闭幕: the one that the text tells of.
  const what = sayPlenum(name) ?? (textOf(name).length < SHORTEST_NAME ? null : sayMeeting(name));
  const where = venue === null ? '' : sayVenue(venue);
  if (what === null || where === null || matter !== null) return null;
  return `${what} ${SESSION_VERBS[verb] ?? 'was held'}${where}`;
}

/** In UTF-16 code units: 会议, 发布会 are no names. */
const SHORTEST_NAME = 5;

interface Parts {
  readonly host: readonly Chunk[];
  readonly venue: readonly Chunk[] | null;
  readonly matter: readonly Chunk[] | null;
}

/** What stands before the verb: who, 在 where, 就 what, in any order behind who. */
function partsOf(before: readonly Chunk[]): Parts {
  const borders = before.flatMap(({ text }, index) =>
    index > 0 && (VENUE.test(text) || MATTER.test(text)) ? [index] : [],
  );
  const part = (opening: RegExp) => {
    const from = borders.find((index) => opening.test(before[index]?.text ?? ''));
    const next = borders.find((index) => from !== undefined && index > from);
    return from === undefined ? null : before.slice(from + 1, next ?? before.length);
  };
  return { host: before.slice(0, borders[0] ?? before.length), venue: part(VENUE), matter: part(MATTER) };
}

const VENUE = /^[在于]$/u;
const MATTER = /^(?:就|围绕)$/u;

/** 在|四川|成都, 在|京; null where one is no place. */
function sayVenue(chunks: readonly Chunk[]): string | null {
  if (textOf(chunks) === '京') return ' in Beijing';
  const names = chunks.map((chunk) => (chunk.kind === 'place' ? nameInEnglish(chunk) : null));
  if (names.length === 0 || names.length > 2 || !names.every((name) => name !== null)) return null;
  return ` in ${names.toReversed().join(', ')}`;
}

/** 就|金融统计数据情况 */
function sayMatter(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks);
  const plain = /(?:有关|相关)?(?:情况|问题|工作)$/u.exec(text)?.[0] ?? '';
  const inside = plain === '' ? chunks : chunksBetween(chunks, 0, text.length - plain.length);
  const said = inside === null ? null : (sayNominalOf(inside) ?? sayTitles(inside));
  return said === null ? null : ` on ${said}`;
}

/** 例行|新闻发布会, 新能源产业发展|推进会: a meeting by its kind, with its matter where that is a noun phrase. */
function sayMeeting(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks);
  if (Object.hasOwn(events, text)) return withA(events[text] ?? '');
  const kind = Object.keys(gatherings)
    .filter((ending) => text.endsWith(ending))
    .toSorted((a, b) => b.length - a.length)[0];
  // 会上, 通过《…》的大会, 三项活动、两场论坛: no name of one.
  if (
    kind === undefined ||
    /[的了《》，、]|^(?:据|经|本次|此次|这次|首次)|(?<![第一二三四五六七八九十\d])[一两三四五六七八九十\d]+[场次]/u.test(
      text,
    )
  )
    return null;
  const named = withA(gatherings[kind] ?? '');
  const topic = ON_MATTERS.has(kind) ? chunksBetween(chunks, 0, text.length - kind.length) : null;
  const matter = topic === null || topic.length === 0 || topic.some(isNoMatter) ? null : sayNominalOf(topic);
  // 推进会, 工作会议: nothing without its matter.
  if (matter === null) return BARE.test(gatherings[kind] ?? '') && text !== kind ? null : named;
  return `${named} on ${matter}`;
}

const BARE = /^(?:\w+ )?meeting$/;

/** 全省, 赣州市, “…”: of where it is, or its motto. */
function isNoMatter({ kind, text }: Chunk): boolean {
  return kind === 'place' || kind === 'organisation' || /^(?:[“”]|[全我本][省市县区国]|第.*|首届)$/u.test(text);
}
