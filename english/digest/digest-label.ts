/** What a figure is of, where nothing else in its sentence can make it a figure of something else. */
import { BARE } from '../figures/indicator.ts';
import type { Clause } from '../clause.ts';
import { nounsBetween } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { sayNominals } from '../grammar/nominal.ts';
import { findPieces, isIndicator, type Piece } from '../piece.ts';
import { PER_ONE } from '../words/digest.ts';
import { transitive } from '../words/predicate.ts';

export interface FigureLabel {
  readonly english: string;
  readonly start: number;
}

/** More nouns than these hang together in more than one way. */
const MOST_NOUNS = 3;

/** 服装价格|上涨0.8%: the clause is a noun phrase that ends in what statistics count, a verb and the figure. */
export function labelBefore(clause: Clause, figureStart: number): FigureLabel | null {
  const { chunks } = clause;
  const pieces = findPieces(chunks);
  const at = pieces.findIndex(({ start }) => start === figureStart);
  const figure = pieces[at];
  if (figure?.sense !== 'figure' || at !== pieces.length - 1) return null;
  let verb = at;
  while (verb > 0 && BETWEEN.has(pieces[verb - 1]?.sense ?? 'unknown')) verb--;
  const head = pieces[verb - 1];
  const first = chunks[0];
  const named = pieces.slice(0, verb);
  if (head === undefined || first === undefined || !named.every(isOfNouns) || named.length > MOST_NOUNS) return null;
  const text = named.map((piece) => piece.text).join('');
  if (!isIndicator(head) || Object.hasOwn(transitive, first.text) || NO_LABEL.test(text) || PER_ONE.test(text))
    return null;
  const words = wordsOfClause(chunks);
  const to = words.offsetOf(head.end);
  const noun =
    to === undefined
      ? undefined
      : nounsBetween(words, 0, to).find(({ parts: [only, ...others], open }) => {
          const isName = only.counting === 'name' && only.after === '';
          return !open && others.length === 0 && !isName && only.count === null;
        });
  if (noun === undefined) return null;
  const english = sayNominals(noun, false).replace(/^the /, '');
  const isChange = pieces
    .slice(verb, at)
    .some((piece) => piece.sense === 'relation' && piece.relation.sense === 'change');
  // 研发投入占34%: a share is of a rate, or of nothing that we can name.
  if (figure.figure.kind === 'share' && !isChange && !SHARED.test(english)) return null;
  return BARE.has(english) ? null : { english, start: first.start };
}

/** Of what a share is stands elsewhere; 其中 makes a part of something before; 、 lists several. */
const NO_LABEL = /占|比重|份额|其中|、|影响|拉动|贡献/;

function isOfNouns({ sense }: Piece): boolean {
  return sense === 'noun' || sense === 'modifier' || sense === 'name' || sense === 'scope';
}

/** What is told in hundredths. */
const SHARED = /\b(?:coverage|intensity|margin|penetration|rate|ratio)s?\b/;

/** What may stand between a noun and its figure: 已达到, 同比增长. */
const BETWEEN: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['relation', 'basis', 'adverb']);
