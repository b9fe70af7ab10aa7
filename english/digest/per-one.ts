/** What a figure is for each of: 单个企业最高补助500万元, 每人每年提高30元, 平均提升22%. */
import { textOf } from '../chunk.ts';
import type { Piece } from '../piece.ts';
import { PER_ONE, PER_WORDS } from '../words/digest.ts';

/** ' per person per year'; empty where the words speak of no single one, null where they do and English cannot say of what. */
export function perOne(words: string): string | null {
  if (!PER_ONE.test(words)) return '';
  let left = words;
  const said: string[] = [];
  for (const { chinese, english } of PER_WORDS) {
    if (!chinese.test(left)) continue;
    left = left.replace(chinese, '　');
    said.push(english);
  }
  return PER_ONE.test(left) ? null : said.map((per) => ` ${per}`).join('');
}

/** The pieces without those words. */
export function withoutOnes(pieces: readonly Piece[]): readonly Piece[] {
  const text = textOf(pieces);
  const first = pieces[0]?.start ?? 0;
  const spans = PER_WORDS.flatMap(({ chinese }) => {
    const found = chinese.exec(text);
    return found === null ? [] : [{ start: first + found.index, end: first + found.index + found[0].length }];
  });
  return pieces.filter((piece) => !spans.some(({ start, end }) => start < piece.end && piece.start < end));
}
