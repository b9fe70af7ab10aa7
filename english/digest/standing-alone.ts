/** The nouns of a clause that stand by themselves in it, or in a phrase that is understood whole: 新的|发展机遇, 农产品|区域公用品牌. */
import type { Span } from '../../language/span.ts';
import type { Clause } from '../clause.ts';
import { findPieces, type Piece } from '../piece.ts';
import { actionNouns, doubtfulNouns } from '../words/action-noun.ts';
import { BESIDE_NOUNS, DEEDS, WORKPLACES } from '../words/digest.ts';
import { bareDeeds, deeds } from '../words/deed.ts';
import { PEOPLE } from '../words/deed-object.ts';
import { adverbs, determiners, manners, particles, pronouns } from '../words/particle.ts';
import { aimed, engaged, intransitive, letting, transitive } from '../words/predicate.ts';
import { prepositions } from '../words/preposition.ts';
import { inPlural, phraseIn } from './whole-phrase.ts';

/** One noun, or the words of a phrase with the English of it all. */
export interface Standing extends Span {
  readonly words: readonly Piece[];
  readonly phrase: string | null;
  /** What stands beside it in its clause. */
  readonly before: Piece | undefined;
  readonly behind: Piece | undefined;
}

/** 苏家|山村, 关键|小事 and 平板|显示|产业链 name something else than the noun that is in them, and are left out. */
export function standingIn(clause: Clause): readonly Standing[] {
  const pieces = findPieces(clause.chunks);
  const standing: Standing[] = [];
  for (let from = 0; from < pieces.length; from++) {
    if (!isOfPhrase(pieces[from])) continue;
    let to = from;
    while (isOfPhrase(pieces[to + 1])) to++;
    const found = standingBetween(clause, pieces, from, to);
    if (found !== null) standing.push(found);
    from = to;
  }
  return standing;
}

function standingBetween(clause: Clause, pieces: readonly Piece[], from: number, to: number): Standing | null {
  if (!isBorder(pieces[from - 1], BEFORE) || !isBorder(pieces[to + 1], BEHIND)) return null;
  if (isHalf(pieces, from)) return null;
  // 建设|平台: a verb with what it is done to; 的|建设|平台 is a phrase.
  const isDescribed = /^的$/u.test(pieces[from - 1]?.text ?? '') || pieces[from - 1]?.sense === 'figure';
  let first = from;
  if (!isDescribed) while (first < to && isAction(pieces[first])) first++;
  // 特征|明显: what is said of the noun.
  let last = to;
  while (last > first && pieces[last]?.sense === 'modifier') last--;
  const words = pieces.slice(first, last + 1);
  const [one, end] = [words[0], words.at(-1)];
  if (one === undefined || end === undefined || isWorkplace(words, pieces[from - 1])) return null;
  const span = { start: one.start, end: end.end };
  const around = { ...span, words, before: pieces[first - 1], behind: pieces[last + 1] };
  if (first === last) return isThing(one, around.before) ? { ...around, phrase: null } : null;
  if (last < to || words.length > MOST_WORDS || !words.every(isPlain) || !isInOrder(words)) return null;
  const phrase = phraseIn(clause, span)?.replace(/^the /, '');
  // 出席|会议|股东: those who are at the meeting.
  const isOfDeed = one.sense === 'noun' && isPerson(end) && around.before !== undefined && isVerb(around.before);
  return phrase === undefined || isOfDeed || REPEATED.test(phrase) || !keepsNouns(phrase, words)
    ? null
    : { ...around, phrase: inPlural(phrase, end) };
}

/** 通知, 期待: done, and no thing, unless something describes it; 以旅游为|纽带: only likened to one. */
function isThing(piece: Piece, before: Piece | undefined): boolean {
  if (piece.sense !== 'noun') return false;
  if (before?.text === '为' && piece.text.length === 2) return false;
  return before?.text === '的' || !isVerb(piece);
}

function isPerson(piece: Piece): boolean {
  return (
    piece.sense === 'noun' &&
    PEOPLE.test(piece.noun.plural ?? piece.noun.english) &&
    !/(?:drivers|quarters|dangers|papers)$/.test(piece.noun.plural ?? '')
  );
}

/** 国家|有关|部委: no English has them in this order. */
function isInOrder(words: readonly Piece[]): boolean {
  return words.every(({ sense }, at) => sense !== 'modifier' || words[at - 1]?.sense !== 'noun');
}

/** 新能源汽车|制造能力: no 'new manufacturing capabilities of energy vehicles'. */
function keepsNouns(phrase: string, words: readonly Piece[]): boolean {
  return words.every((piece) => piece.sense !== 'noun' || piece.text.length < 4 || phrase.includes(piece.noun.english));
}

/** More words than these hang together in more than one way. */
const MOST_WORDS = 3;

/** 云台|镇, 省|水利: a word of one character is a piece of a name. 疫情|防控|知识: what is done, and what is done to, are no plain words. */
function isPlain(piece: Piece): boolean {
  return piece.text.length > 1 && !isAction(piece) && !isVerb(piece) && !NO_PART.test(piece.text);
}

function isVerb({ text }: Piece): boolean {
  return doubtfulNouns.has(text) || [transitive, intransitive, aimed].some((table) => Object.hasOwn(table, text));
}

/** 最大|支流, 以前|村民: which one, or when. */
const NO_PART = /^(?:最.*|首[个批家]|唯一|第一|以前|昔日|往日|从前|过去|当年|同年|现场|其他|其它|其余)$/u;

/** 百年|老|企业: 'century-old old enterprises'. */
const REPEATED = /\b(\w+) \1\b/;

/** 汽、|柴油价格, 中、|小型企业: of both. */
function isHalf(pieces: readonly Piece[], from: number): boolean {
  return pieces[from - 1]?.text === '、' && /^\p{Script=Han}$/u.test(pieces[from - 2]?.text ?? '');
}

/** 大田|粮油|加工厂, 东海|都市报: the name of one, unless something tells that there are several. */
function isWorkplace(words: readonly Piece[], before: Piece | undefined): boolean {
  const isOneOf = before !== undefined && (before.sense === 'figure' || before.text === '的');
  const isNamed = words.length > 1 || before?.sense === 'name';
  return isNamed && !isOneOf && words[0]?.sense === 'noun' && WORKPLACES.test(words.at(-1)?.text ?? '');
}

function isOfPhrase(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.sense === 'noun' || piece.sense === 'modifier' || isAction(piece));
}

/** 防控, 供应, 出席: done, or what is done. */
function isAction(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.sense === 'noun') return false;
  return (
    Object.hasOwn(actionNouns, piece.text) || (piece.sense === 'modifier' && Object.hasOwn(transitive, piece.text))
  );
}

function isBorder(piece: Piece | undefined, small: RegExp): boolean {
  if (piece === undefined) return true;
  if (piece.sense === 'relation')
    return small === BEHIND || piece.text.length > 1 || /^[为是占达超居]$/u.test(piece.text);
  if (piece.sense !== 'unknown' && piece.sense !== 'person') return true;
  // 标志|着: a verb.
  if (small === BEHIND && /^[了着过地]$/u.test(piece.text)) return false;
  // 下线|间距: an intransitive verb has no object, and describes the noun.
  if (small === BEFORE && Object.hasOwn(intransitive, piece.text) && !Object.hasOwn(transitive, piece.text))
    return false;
  if (!/\p{Script=Han}/u.test(piece.text)) return small === BEFORE || !/[\p{L}\p{N}]/u.test(piece.text);
  return small.test(piece.text) || SMALL_WORDS.some((table) => Object.hasOwn(table, piece.text));
}

const { before: BEFORE, behind: BEHIND } = BESIDE_NOUNS;

const SMALL_WORDS: readonly Readonly<Record<string, unknown>>[] = [
  adverbs,
  aimed,
  bareDeeds,
  DEEDS,
  deeds,
  determiners,
  engaged,
  intransitive,
  letting,
  manners,
  particles,
  prepositions,
  pronouns,
  transitive,
];
