/** 举行记者会, 会议在成都召开: meetings that were held. */
import { textOf } from '../chunk.ts';
import type { ClauseReading } from '../figures/clause-parts.ts';
import { parseNounPhrase, withArticle } from '../figures/noun-phrase.ts';
import type { Piece } from '../piece.ts';
import { sayNamedSession, saySession } from './session.ts';
import { withA } from '../grammar/inflect.ts';
import { events, gatherings, HOLDING, SESSION_VERBS } from '../words/event.ts';

export interface EventReading extends Pick<ClauseReading, 'time' | 'start' | 'end'> {
  /** 'the Third Session of … held a special press conference' */
  readonly english: string;
}

/** Period? host 举行 event, or period? event 在 place 举行, and nothing else; null for any other clause. */
export function readEvent(pieces: readonly Piece[]): EventReading | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  const held = pieces.findIndex(({ text }) => HOLDING.has(text) || Object.hasOwn(SESSION_VERBS, text));
  if (!first || !last) return null;
  const from = first.sense === 'period' ? 1 : 0;
  const english =
    readSessionEvent(pieces.slice(from)) ??
    readSessionEvent(untimed(pieces.slice(from))) ??
    (held < 1
      ? null
      : (sayEvent(pieces.slice(from, held), pieces.slice(pieces[held + 1]?.text === '了' ? held + 2 : held + 1)) ??
        sayGathering(pieces.slice(from))));
  if (english === null) return null;
  // 举行2018年上半年进出口情况发布会: that is what it was on, and not when it was.
  const inside = pieces
    .slice(1, held < 1 ? undefined : held)
    .flatMap((piece) => (piece.sense === 'period' ? [piece.period] : []));
  const [period] = first.sense === 'period' ? [first.period] : inside;
  return {
    time: period === undefined ? null : { period },
    start: first.start,
    end: last.end,
    english,
  };
}

/** 第四次会议|18日上午|在长春开幕: without the one time that stands inside. */
function untimed(pieces: readonly Piece[]): readonly Piece[] {
  const others = pieces.filter(({ sense }) => sense !== 'period');
  return others.length === pieces.length - 1 ? others : [];
}

/** 湖南省十四届人大三次会议在长沙隆重开幕: a session, and where it began or ended. */
function readSessionEvent(pieces: readonly Piece[]): string | null {
  const text = textOf(pieces);
  const [, before = '', verb = ''] = SESSION.exec(text) ?? [];
  const within = pieces.findIndex((piece) => piece.text === '在');
  const venue = within > 0 ? pieces[within + 1] : undefined;
  const isVenue = venue?.sense === 'name' && venue.place && before.endsWith(`在${venue.text}`);
  const name = isVenue ? before.slice(0, -venue.text.length - 1) : before;
  const places = pieces.filter((piece) => piece.sense === 'name' && piece.place && piece !== venue);
  const [place] = places;
  const session =
    place?.sense === 'name' && places.length === 1
      ? (saySession(place, name.replace(place.text, '')) ?? sayNamedSession(name))
      : sayNamedSession(name);
  return session === null ? null : `${session} ${SESSION_VERBS[verb] ?? ''}${isVenue ? ` in ${venue.english}` : ''}`;
}

const SESSION = new RegExp(`^(.+?)(?:隆重|胜利|圆满)?(${Object.keys(SESSION_VERBS).join('|')})$`, 'u');

/** 赣州市深化产业合作招商推介会|11月6日|在深圳|举行: what is held by its kind, where English cannot put its name together. */
function sayGathering(pieces: readonly Piece[]): string | null {
  const within = pieces.findIndex(({ text, sense }) => text === '在' || text === '于' || sense === 'period');
  const behind = pieces.slice(within).filter(({ text, sense }) => sense !== 'period' && text !== '在' && text !== '于');
  const [venue, verb, ...others] = behind;
  const done = SESSION_VERBS[verb?.text ?? ''];
  const times = pieces.slice(within).filter(({ sense }) => sense === 'period').length;
  if (within < 1 || times > 1 || done === undefined || others.length > 0) return null;
  if (venue?.sense !== 'name' || !venue.place) return null;
  const named = textOf(pieces.slice(0, within));
  const kind = Object.keys(gatherings)
    .filter((ending) => named.endsWith(ending))
    .toSorted((a, b) => b.length - a.length)[0];
  // 会上, 通过《…》的大会: no name of one.
  if (kind === undefined || /[的了《》，]|^(?:据|经)/u.test(named)) return null;
  const [first] = pieces;
  const isHost = first?.sense === 'name' && first.place && within > 1 && /[省市县区州旗]$/u.test(first.text);
  const host = isHost ? first.english : null;
  const event = gatherings[kind] ?? '';
  return `${withA(event)}${host === null ? '' : ` hosted by ${host}`} ${done} in ${venue.english}`;
}

function sayEvent(before: readonly Piece[], behind: readonly Piece[]): string | null {
  const away = behind.length > 0 ? sayHeldAway(before, behind) : null;
  if (away !== null) return away;
  if (behind.length > 0) {
    const inBeijing = before.at(-2)?.text === '在' && before.at(-1)?.text === '京';
    const host = sayHost(inBeijing ? before.slice(0, -2) : before);
    const event = sayHeld(behind);
    const where = inBeijing ? ' in Beijing' : '';
    return host === null || event === null ? null : `${host} held ${event}${where}`;
  }
  const venue = before.at(-1);
  if (before.at(-2)?.text !== '在' || venue?.sense !== 'name' || !venue.place) return null;
  const event = sayHost(before.slice(0, -2));
  return event === null ? null : `${event} was held in ${venue.english}`;
}

/** 水利部|在河南省|新乡市|召开|全国灌区现代化改造工作推进会: by its kind, where English cannot put its name together. */
function sayHeldAway(before: readonly Piece[], behind: readonly Piece[]): string | null {
  const within = before.findIndex(({ text }) => text === '在');
  const [venue, part, ...others] = before.slice(within + 1);
  if (within < 1 || others.length > 0 || venue?.sense !== 'name' || !venue.place) return null;
  if (part !== undefined && (part.sense !== 'name' || !part.place)) return null;
  const [only, ...more] = before.slice(0, within);
  const host = only?.sense === 'name' && more.length === 0 ? sayHost([only]) : null;
  const named = textOf(behind);
  const kind = Object.keys(gatherings)
    .filter((ending) => named.endsWith(ending))
    .toSorted((a, b) => b.length - a.length)[0];
  const event =
    sayHeld(behind) ?? (kind === undefined || /[的了《》，]/u.test(named) ? null : withA(gatherings[kind] ?? ''));
  if (host === null || event === null) return null;
  const where = part === undefined ? venue.english : `${part.english}, ${venue.english}`;
  return `${host} held ${event} in ${where}`;
}

/** A name or a meeting that the glossary knows, alone. */
function sayHost(pieces: readonly Piece[]): string | null {
  const only = pieces[0];
  if (only?.sense === 'name' && only.place && pieces.length > 1)
    return saySession(
      only,
      pieces
        .slice(1)
        .map(({ text }) => text)
        .join(''),
    );
  if (pieces.length !== 1 || !only) return null;
  if (only.sense === 'name') return only.english;
  const noun = parseNounPhrase(pieces, 0);
  return noun === null ? null : withArticle(noun);
}

/** 四季度新闻发布会 */
const QUARTERS: Readonly<Record<string, string>> = {
  一季度: 'a first-quarter',
  二季度: 'a second-quarter',
  三季度: 'a third-quarter',
  四季度: 'a fourth-quarter',
};

/** One of our own nouns, or a meeting that the glossary knows. */
function sayHeld(pieces: readonly Piece[]): string | null {
  const text = textOf(pieces);
  const quarter = QUARTERS[text.slice(0, 3)];
  if (quarter !== undefined && Object.hasOwn(events, text.slice(3))) return `${quarter} ${events[text.slice(3)]}`;
  if (Object.hasOwn(events, text)) return `a ${events[text]}`;
  const only = pieces[0];
  return pieces.length === 1 && only?.sense === 'noun' && only.noun.article === 'the'
    ? `the ${only.noun.english}`
    : null;
}
