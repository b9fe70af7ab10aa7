/** What a machine translation says otherwise than we do: a figure that is not in it, a term that it words in its own way. */
import type { KnownFigure, KnownTerm, Sentence } from './sentence.ts';

export interface Difference {
  readonly kind: 'figure' | 'term';
  readonly chinese: string;
  /** Ours, which holds where the two differ. */
  readonly english: string;
}

/** Each figure and term once; none where the translation has them all. */
export function differences({ figures, terms }: Sentence, translation: string): Difference[] {
  const numbers = numbersIn(translation);
  const words = new Set(stemsOf(translation));
  const found = [
    ...figures.filter((figure) => !hasFigure(figure, numbers)).map((figure) => differenceOf('figure', figure)),
    ...terms.filter(({ english }) => !hasTerm(english, words)).map((term) => differenceOf('term', term)),
  ];
  return found.filter((one, at) => found.findIndex(({ chinese }) => chinese === one.chinese) === at);
}

function differenceOf(kind: Difference['kind'], { chinese, english }: KnownFigure | KnownTerm): Difference {
  return { kind, chinese, english };
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Every number of an English text, in digits or words: 270000000000 of 'RMB 270 billion'. */
function numbersIn(text: string): readonly number[] {
  const scale = Object.keys(SCALES).join('|');
  const written = [...text.matchAll(new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)(?:[\\s-]*(${scale}))?`, 'giu'))].map(
    ([, digits = '', unit = '']) => Number(digits.replaceAll(',', '')) * (SCALES[unit.toLowerCase()] ?? 1),
  );
  const spelled = [...text.matchAll(new RegExp(`\\b(${SMALL.join('|')})\\b(?:[\\s-]*(${scale}))?`, 'giu'))].map(
    ([, word = '', unit = '']) => SMALL.indexOf(word.toLowerCase()) * (SCALES[unit.toLowerCase()] ?? 1),
  );
  return [...written, ...spelled];
}

function hasFigure({ numbers }: KnownFigure, found: readonly number[]): boolean {
  return numbers.every((number) => found.some((other) => Math.abs(other - number) <= Math.abs(number) * 1e-9));
}

/** Words that say nothing of a term. */
const SMALL_WORDS = new Set('a an and as at by for from in into of on or the to with'.split(' '));

/** Half of the words of our rendering, in any form, are enough: 'industrial chains' for 'industrial chain'. */
function hasTerm(english: string, words: ReadonlySet<string>): boolean {
  const wanted = stemsOf(english);
  const met = wanted.filter((stem) => words.has(stem)).length;
  return wanted.length === 0 || met * 2 >= wanted.length;
}

function stemsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)]
    .map(([word]) => word)
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed|ation|ment|al|y|e)$/u, '') : word));
}
