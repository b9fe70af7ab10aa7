/** What a paragraph mentions where no sentence can tell it: names first, then things. */
import type { Span } from '../../language/span.ts';
import type { Clause } from '../clause.ts';
import type { Person } from '../people/people.ts';
import { findPieces } from '../piece.ts';
import { NOT_ALONE } from '../words/digest.ts';
import type { DigestLine } from './digest.ts';
import { isOfName, nameOf, thingOf } from './named-word.ts';
import { standingIn, type Standing } from './standing-alone.ts';
import { isVague } from './whole-phrase.ts';

/** More than these are no digest. */
const MOST_NAMES = 8;
const MOST_THINGS = 8;
/** A noun of two characters is often a part of a larger word, so it is named only where longer ones are few. */
const FEW = 3;
/** One word alone says nothing. */
const LEAST = 2;

/**
 * People, places, bodies, times and things that clauses mention, each once and in their order; no claim about how they
 * hang together. `text` is the paragraph; what `isElsewhere` is named in another line.
 */
export function mentioned(
  text: string,
  clauses: readonly Clause[],
  people: readonly Person[],
  isElsewhere: (span: Span) => boolean,
): readonly DigestLine[] {
  const pieces = clauses.flatMap(({ chunks }) => findPieces(chunks)).filter((piece) => !isElsewhere(piece));
  const names = withoutRepeats(pieces.flatMap((piece) => lineOf(piece, nameOf(piece, text, people))));
  const standing = clauses.flatMap(standingIn).filter(({ start, end }) => !isElsewhere({ start, end }));
  const thingsOf = (kept: readonly Standing[]) =>
    withoutRepeats(kept.flatMap((one) => lineOf(one, sayThing(one, text))));
  const long = thingsOf(standing.filter(({ start, end }) => end - start > 2));
  const things = long.length < FEW ? thingsOf(standing) : long;
  const all = [...withoutParts(names).slice(0, MOST_NAMES), ...things.slice(0, MOST_THINGS)];
  const isEnough = all.length >= LEAST || all.some((line) => line.text.startsWith('valid until '));
  return !isEnough ? [] : all.toSorted((one, other) => one.start - other.start);
}

/** 服务不专业: what is not so is no thing. 采购商|骆小燕: a word that says only who she is. */
function sayThing({ words, phrase, before, behind }: Standing, text: string): string | null {
  if (/[不未无非没]$/u.test(before?.text ?? '') || behind?.sense === 'person') return null;
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || OF_SEVERAL.test(text.slice(first.start))) return null;
  if (phrase === null) return NOT_ALONE.test(first.text) ? null : thingOf(first, text);
  return isVague(last) || NOT_ALONE.test(last.text) || isOfName({ start: first.start, end: last.end }, text)
    ? null
    : phrase;
}

/** 一线|和二线城市, 城镇|和农村居民: what stands behind them is meant of both. */
const OF_SEVERAL =
  /^(?:(?:[一二三]线|城镇|城市|农村|乡村|国内|国外)(?:[和与及、]|以及)|城镇(?:新增|登记|调查)|热点[一二三]线)/u;

/** The bureau of 'Chen Limin, Director of the bureau' is named with him. */
function withoutParts(names: readonly DigestLine[]): readonly DigestLine[] {
  return names.filter(
    ({ text }) => !names.some((other) => other.text !== text && other.text.includes(text.replace(/^the /, ''))),
  );
}

function lineOf({ start, end }: Span, text: string | null): readonly DigestLine[] {
  return text === null ? [] : [{ text, start, end }];
}

function withoutRepeats(lines: readonly DigestLine[]): readonly DigestLine[] {
  return [...new Map(lines.toReversed().map((line) => [line.text, line])).values()].toReversed();
}
