/** Documents that a paragraph names, by their titles in English: 《关于支持企业稳岗的若干意见》. */
import type { Span } from '../../language/span.ts';
import type { Chunk } from '../chunk.ts';
import type { CutParagraph } from '../clause.ts';
import { sayTitles } from '../figures/nominal-of.ts';
import type { DigestLine } from './digest.ts';

/** Each title that the grammar reads whole; 《意见》, which says no matter, is left to who names its kind. */
export function documentsIn({ sentences }: CutParagraph, isTold: (span: Span) => boolean): readonly DigestLine[] {
  const titles = sentences.flatMap(({ clauses }) => clauses.flatMap(({ chunks }) => titlesIn(chunks)));
  const lines = titles.flatMap((title): DigestLine[] => {
    const [first, last] = [title[0], title.at(-1)];
    if (first === undefined || last === undefined || isTold({ start: first.start, end: last.end })) return [];
    const english = sayTitles(title);
    return english === null || !WITH_MATTER.test(english) ? [] : [{ text: english, start: first.start, end: last.end }];
  });
  return [...new Map(lines.toReversed().map((line) => [line.text, line])).values()].toReversed();
}

/** The chunks from each 《 to its 》. */
function titlesIn(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  return chunks.flatMap(({ text }, at) => {
    if (text !== '《') return [];
    const close = chunks.findIndex((chunk, index) => index > at && chunk.text === '》');
    return close < 0 ? [] : [chunks.slice(at, close + 1)];
  });
}

/** 'the Notice on Supporting Employment', with no Chinese left in it. */
const WITH_MATTER = /^the [A-Z][\w ’(),–-]* (?:of|on|for|to) [\w ’,()&.–-]+$/u;
