/** 预计全年一般公共预算收入与上年大体持平: what somebody expects to stay as it was. */
import { textOf } from '../chunk.ts';
import { parseNounPhrase, possessive, withArticle } from '../figures/noun-phrase.ts';
import { findPieces } from '../piece.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { times } from '../words/adverb.ts';

export function sayForecast({ chunks, text, thread, time }: SetClause): SetSaying | null {
  // 如果经济回升，预计…: only then.
  if (thread.bound || !/^(?:预计|预期)/u.test(text)) return null;
  const at = chunks.findIndex(({ text: word }) => word === '与');
  const [found, other = '', grade] = LEVEL.exec(textOf(chunks.slice(Math.max(at, 0)))) ?? [];
  if (at < 2 || found === undefined) return null;
  const before = chunks.slice(1, at).filter(({ text: word }) => word !== '将');
  const whole = before[0]?.text === '全年' ? times['全年'] : undefined;
  const pieces = findPieces(whole === undefined ? before : before.slice(1));
  const [scope] = pieces;
  const whose = scope?.sense === 'scope' ? `${possessive(scope.english)} ` : '';
  const measured = parseNounPhrase(pieces, whose === '' ? 0 : 1);
  if (measured === null || !measured.indicator || measured.end !== pieces.length) return null;
  const isMany = /^(?:[\w-]+ )*(?:exports|imports|sales|profits|expenditures)\b/.test(measured.english);
  const said = `${whose === '' ? withArticle(measured) : whose + measured.english} ${isMany ? 'are' : 'is'} expected to be ${grade === undefined ? '' : 'basically '}`;
  const against = other === '预算' ? 'in line with the budget' : 'unchanged from the previous year';
  const when = whole ?? time;
  return { english: `${said}${against}`, status: 'claim', ...(when === null ? {} : { time: when }) };
}

const LEVEL = /^与(预算|上年|去年)(基本|大体|总体)?(?:持平|相当|一致)$/u;
