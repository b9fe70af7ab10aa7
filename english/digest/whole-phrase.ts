/** A stretch of a clause as the one noun phrase that the grammar reads in it: 光伏装备制造企业. */
import type { Span } from '../../language/span.ts';
import type { Clause } from '../clause.ts';
import { nounsBetween } from '../grammar/grammar.ts';
import { pluralize } from '../grammar/inflect.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { sayNominals } from '../grammar/nominal.ts';
import type { Piece } from '../piece.ts';
import { DEEDS, VAGUE } from '../words/digest.ts';
import type { DigestLine } from './digest.ts';

/** With its article; null where the stretch is no noun phrase, or one that goes on behind it. */
export function phraseIn({ chunks }: Clause, { start, end }: Span): string | null {
  const words = wordsOfClause(chunks);
  const from = words.offsetOf(start);
  const to = words.offsetOf(end) ?? (end === chunks.at(-1)?.end ? words.text.length : undefined);
  if (from === undefined || to === undefined) return null;
  const noun = nounsBetween(words, from, to).find(
    ({ parts, open }) => !open && parts.every(({ count }) => count === null),
  );
  return noun === undefined ? null : sayNominals(noun, false);
}

/** A phrase that ends in the noun of a piece, for several of them. */
export function inPlural(phrase: string, last: Piece): string {
  if (last.sense !== 'noun' || last.noun.plural === null || phrase.endsWith('s') || !phrase.endsWith(last.noun.english))
    return phrase;
  return phrase.slice(0, -last.noun.english.length) + last.noun.plural;
}

/** 光伏|装备制造|企业: the longest stretch before a figure that is one noun phrase, and more than one word. */
export function wholeIn(clause: Clause, near: readonly Piece[], isCount: boolean): DigestLine | null {
  const to = near.findLastIndex(
    (piece, at) => piece.sense === 'noun' && !(isVague(piece) && !(isCount && at === near.length - 1)),
  );
  const last = near[to];
  if (last?.sense !== 'noun') return null;
  let from = to;
  while (from > 0 && isOfPhrase(near[from - 1])) from--;
  for (let at = from; at < to; at++) {
    const first = near[at];
    // 东盟|国家出口: of those countries.
    if (first === undefined || JOINERS.test(first.text) || (first.text === '国家' && near[at - 1]?.sense === 'name'))
      continue;
    // 其他|危险废物的审批时限: those of the others, told word by word.
    if (near.slice(Math.max(from, 0), at).some(({ text: word }) => OTHERS.test(word))) return null;
    const text = phraseIn(clause, { start: first.start, end: last.end })?.replace(/^the /, '');
    if (text === undefined) continue;
    const isOne = isCount && last.noun.plural !== null && !text.endsWith('s') && text.endsWith(last.noun.english);
    return { text: isOne ? pluralize(text) : text, start: first.start, end: last.end };
  }
  return null;
}

/** 社会矛盾|纠纷|中心|受理案件: nouns beside each other that are no phrase, as the pieces of a name, say nothing of whose a figure is. */
export function isReadWhole(clause: Clause, near: readonly Piece[], whole: Span | null): boolean {
  let from = 0;
  for (const [at, piece] of near.entries()) {
    if (piece.sense === 'noun' || piece.sense === 'modifier') continue;
    if (!isPhraseOf(clause, near.slice(from, at), whole)) return false;
    from = at + 1;
  }
  return isPhraseOf(clause, near.slice(from), whole);
}

function isPhraseOf(clause: Clause, run: readonly Piece[], whole: Span | null): boolean {
  const outside = run.filter(({ start, end }) => whole === null || start < whole.start || end > whole.end);
  const [first, last] = [outside[0], outside.at(-1)];
  const nouns = outside.filter(({ sense }) => sense === 'noun').length;
  return (
    nouns < 3 ||
    first === undefined ||
    last === undefined ||
    phraseIn(clause, { start: first.start, end: last.end }) !== null
  );
}

function isOfPhrase(piece: Piece | undefined): boolean {
  if (piece === undefined || DONE_TO.test(piece.text)) return false;
  if ([DEEDS, LEVELS].some((table) => Object.hasOwn(table, piece.text))) return false;
  return (
    JOINERS.test(piece.text) ||
    OTHERS.test(piece.text) ||
    piece.sense === 'modifier' ||
    (piece.sense === 'noun' && !isVague(piece))
  );
}

/** Words that say nothing by themselves and less within a phrase: 企业|问题|诉求; 光伏|企业 are what they are. */
export function isVague({ text }: Piece): boolean {
  return (
    (VAGUE.test(text) || /^(?:数量|人数)$/u.test(text)) &&
    !/^(?:企业|公司|学校|单位|项目|人员|标准|水平|服务|管理|资源)$/u.test(text)
  );
}

/** 新增服务|大田面积: verbs, before what they are done to. */
const DONE_TO = /^(?:服务|保障|带动|覆盖|惠及)$/u;

const JOINERS = /^(?:[、和与及的]|以及)$/u;

/** 省级|龙头企业: first of all that describes them. */
export const LEVELS: Readonly<Record<string, string>> = {
  国家级: 'national-level',
  省级: 'provincial-level',
  部级: 'ministerial-level',
  市级: 'municipal-level',
  县级: 'county-level',
};

/** 其他危险废物的审批时限: not that of all of it. */
export const OTHERS = /^(?:其他|其它|其余)$/u;
