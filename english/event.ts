/** 举行记者会, 召开会议: who held what. */
import type { ClauseReading } from './clause-reading.ts';
import { parseNounPhrase, withArticle } from './noun-phrase.ts';
import type { Piece } from './piece.ts';
import { events, HOLDING } from './words/action.ts';

export interface EventReading extends Pick<ClauseReading, 'time' | 'start' | 'end'> {
  /** 'the Third Session of …' */
  readonly host: string;
  /** 'a special press conference' */
  readonly event: string;
}

/** Period? host 举行|召开 event, and nothing else; null for any other clause. */
export function readEvent(pieces: readonly Piece[]): EventReading | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  const held = pieces.findIndex(({ text }) => HOLDING.has(text));
  if (!first || !last || held < 1) return null;
  const from = first.sense === 'period' ? 1 : 0;
  const host = readHost(pieces.slice(from, held));
  const event = readHeld(pieces.slice(pieces[held + 1]?.text === '了' ? held + 2 : held + 1));
  if (host === null || event === null) return null;
  return {
    time: first.sense === 'period' ? { period: first.period } : null,
    start: first.start,
    end: last.end,
    host,
    event,
  };
}

function readHost(pieces: readonly Piece[]): string | null {
  const last = pieces.at(-1);
  if (pieces.length === 1 && last?.sense === 'name') return last.english;
  const noun = parseNounPhrase(pieces, 0);
  return noun !== null && noun.end === pieces.length && pieces.length === 1 ? withArticle(noun) : null;
}

/** One of our own nouns, or a meeting that the glossary knows. */
function readHeld(pieces: readonly Piece[]): string | null {
  const text = pieces.map((piece) => piece.text).join('');
  if (Object.hasOwn(events, text)) return `a ${events[text]}`;
  const only = pieces[0];
  return pieces.length === 1 && only?.sense === 'noun' && only.noun.article === 'the'
    ? `the ${only.noun.english}`
    : null;
}
