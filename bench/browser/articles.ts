/** Articles of any length out of our own sentences, each time with other figures, so that no two paragraphs are alike. */
import { sampleArticle } from '../../components/welcome/sample-article.ts';
import { composeParagraphs } from '../speed.ts';

export interface BenchArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** UTF-16 code units in all paragraphs. */
  readonly characters: number;
}

/** About what a paragraph of a news page has. */
const PARAGRAPH_LENGTH = 160;

/** An article of `length` characters, give or take a paragraph; the same for the same sentences and length. */
export function composeArticle(sentences: readonly string[], length: number): BenchArticle {
  const paragraphs = composeParagraphs(sentences, PARAGRAPH_LENGTH);
  if (paragraphs.length === 0) throw new Error('There are no sentences to make an article of.');
  const draw = createDraw(length);
  const composed: string[] = [];
  let characters = 0;
  for (let index = 0; characters < length; index += 1) {
    const paragraph = varyFigures(paragraphs[index % paragraphs.length] as string, draw);
    composed.push(paragraph);
    characters += paragraph.length;
  }
  return { title: sampleArticle.title, paragraphs: composed, characters };
}

/** Other digits in place of each figure's own, as many of them; years and days stay what they are. */
function varyFigures(text: string, draw: (below: number) => number): string {
  return text.replaceAll(/\d+(?![\d年月日])/gu, (figure) =>
    [...figure].map((_, index) => String(index === 0 ? 1 + draw(9) : draw(10))).join(''),
  );
}

/** Pseudo-random whole numbers, the same in each run (a linear congruential generator, constants of Numerical Recipes). */
function createDraw(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
