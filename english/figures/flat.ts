/** 居住类持平, 服务价格环比持平: a price that has not changed, which no figure tells. */
import type { Clause } from '../clause.ts';
import type { EventFact, Fact } from '../fact.ts';
import { parseNounPhrase, withArticle } from './noun-phrase.ts';
import type { Piece } from '../piece.ts';
import type { Thread } from '../thread.ts';

/** The fact; null for any other clause, and where the fact before is of no prices, so that nothing shows when it was. */
export function readFlat(
  pieces: readonly Piece[],
  clause: Clause,
  before: Fact | null,
  { time, lead, within, speaker }: Pick<Thread, 'time' | 'lead' | 'within'> & Pick<Fact, 'speaker'>,
): EventFact | null {
  const english = isOfPrices(before) ? sayFlat(pieces) : isOfGrowth(before) ? sayLevel(pieces) : null;
  if (english === null) return null;
  const common = { time, subject: null, within, status: 'reported', speaker } as const;
  const clauses = [...lead, clause];
  return { ...common, start: lead[0]?.start ?? clause.start, end: clause.end, kind: 'event', english, clauses };
}

/** 基础设施投资|同比|持平, among others that have grown or fallen: what has not, against the time that it names. */
function sayLevel(pieces: readonly Piece[]): string | null {
  const from = pieces[0]?.text === '其中' ? 1 : 0;
  const measured = parseNounPhrase(pieces, from);
  if (measured === null || !measured.indicator || !LEVEL.test(measured.english)) return null;
  const [basis, ...behind] = pieces.slice(measured.end);
  const verb = behind.map(({ text }) => text).join('');
  if (basis?.sense !== 'basis' || !/^(?:基本|大体)?持平$/u.test(verb)) return null;
  const been = /^(?:\w+ )*(?:exports|imports|sales|profits)\b/.test(measured.english) ? 'were' : 'was';
  return `${withArticle(measured)} ${been} ${verb === '持平' ? '' : 'basically '}unchanged ${basis.english}`;
}

/** What can be no more and no less than a year before, whoever has it. */
const LEVEL =
  /^(?:[\w-]+ )*(?:investment|exports|imports|imports and exports|tax revenue|retail sales|output|value added)(?: (?:in|of|from) .+)?$/;

/** The sentence without its time. */
function sayFlat(pieces: readonly Piece[]): string | null {
  const from = pieces[0]?.text === '其中' ? 1 : 0;
  const price = parseNounPhrase(pieces, from);
  if (price === null || !price.indicator || !/\bprices\b/.test(price.english)) return null;
  const [basis, ...behind] = pieces.slice(price.end);
  const based = basis?.sense === 'basis' ? ` ${basis.english}` : '';
  const verb = (based === '' ? [basis, ...behind] : behind).map((piece) => piece?.text ?? '').join('');
  const grade = { 持平: '', 基本持平: 'basically ', 总体持平: 'generally ' }[verb];
  return grade === undefined ? null : `${withArticle(price)} were ${grade}unchanged${based}`;
}

/** 分领域看 behind 固定资产投资下降1.6%, and a fall beside it. */
function isOfGrowth(before: Fact | null): boolean {
  return (
    before?.kind === 'indicator' &&
    before.status === 'reported' &&
    before.quantities.some(({ relation, figure }) => relation.sense === 'change' && figure.kind === 'share')
  );
}

function isOfPrices(before: Fact | null): boolean {
  if (before?.status !== 'reported') return false;
  return before.kind === 'indicator'
    ? /\bprices?\b/.test(before.indicator.english)
    : before.kind === 'event' && /\bunchanged\b/.test(before.english);
}
