/** Where several indices stand: 新订单指数、从业人员指数均低于临界点, 邮政、餐饮等行业商务活动指数均位于60.0%以上高位景气区间. */
import { textOf, type Chunk } from '../chunk.ts';
import { indicesOf } from '../figures/index-of.ts';
import { parseIndicators } from '../figures/indicator-list.ts';
import { withArticle } from '../figures/noun-phrase.ts';
import { sayZone } from '../figures/zone.ts';
import { readSubject } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { joinList, sayNominals } from '../grammar/nominal.ts';
import { findPieces } from '../piece.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { branches, indices } from '../words/survey.ts';

/** What the clause says of the indices that it names. Null for any other clause, and where one of them is not known. */
export function sayIndexZone({ chunks }: SetClause): SetSaying | null {
  for (let at = 1; at < chunks.length; at++) {
    const zone = sayZone(textOf(chunks.slice(at)));
    if (zone === null) continue;
    const subject = zone.isMove ? null : subjectOf(chunks.slice(0, at));
    return subject === null ? null : { english: `${subject} ${zone.said}` };
  }
  return null;
}

/** With the verb: 'the new orders index and the employment index were both'. */
function subjectOf(chunks: readonly Chunk[]): string | null {
  const of = chunks.findLastIndex(({ text }) => text === '等行业' || text === '行业');
  if (of > 0) return ofIndustries(chunks.slice(0, of + 1), textOf(chunks.slice(of + 1)));
  const pieces = findPieces(chunks);
  const { nouns, end } = indicesOf(pieces, 0) ?? parseIndicators(pieces, 0);
  if (nouns.length === 0 || end !== pieces.length) return null;
  if (!nouns.every(({ english }) => /\b(?:index|PMI)\b/.test(english))) return null;
  return `${joinList(nouns.map(withArticle))} ${nouns.length === 1 ? 'was' : nouns.length === 2 ? 'were both' : 'were all'}`;
}

/** 邮政、餐饮|等行业|商务活动指数 */
function ofIndustries(industries: readonly Chunk[], named: string): string | null {
  const names = named.split(/[和、]/u);
  const told = names.flatMap((name) => (Object.hasOwn(indices, name) ? [indices[name] ?? ''] : []));
  const owners = sayIndustries(industries);
  if (told.length !== names.length || owners === null) return null;
  if (told.length > 1 && !told.every((name) => name.endsWith(' index'))) return null;
  const what = joinList(told.map((name) => name.replace(/ index$/, '')));
  const several = told.length > 1 ? `${what} indices` : (told[0] ?? '').replace(/index\b/, 'indices');
  return `the ${what === 'PMI' ? 'PMIs' : several} of ${owners} were all`;
}

/** 'industries such as retail trade and insurance'; null where one of them is not known. */
function sayIndustries(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks);
  if (!text.endsWith('等行业')) return null;
  const names = text.slice(0, -'等行业'.length).split(/[、和]/u);
  const known = names.flatMap((name) => {
    const branch = [name, `${name}业`].find((key) => Object.hasOwn(branches, key));
    return branch === undefined ? [] : [branches[branch] ?? ''];
  });
  if (known.length === names.length) return `industries such as ${joinList(known)}`;
  const read = readSubject(wordsOfClause(chunks));
  return read === null || read.times.length > 0 || read.fronts.length > 0 ? null : sayNominals(read.subject, false);
}
