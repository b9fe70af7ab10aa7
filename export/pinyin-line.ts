/** Pinyin as a line of its own, where there are no words for it to stand over. */
import type { Token } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';
import { layRuby } from '../page/ruby.ts';

/** Chinese marks as they are written in pinyin (GB/T 16159-2012, 7). */
const MARKS: Readonly<Record<string, string>> = {
  '。': '.',
  '，': ',',
  '、': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '……': '…',
};

/** The pinyin of a stretch of a paragraph; what has no reading, such as digits, stands as it is written. */
export function pinyinLine(tokens: readonly Token[], { start, end }: Span): string {
  const pieces = tokens
    .filter((token) => token.start < end && token.end > start)
    .flatMap((token) => {
      const cuts = [start, end].filter((at) => at > token.start && at < token.end).map((at) => at - token.start);
      return layRuby(token, cuts)
        .filter((part) => token.start + part.start >= start && token.start + part.end <= end)
        .map((part) => part.pinyin ?? latin(token.text.slice(part.start, part.end)));
    });
  return pieces
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+(?=[.,;:?!)”’》」』…])/gu, '')
    .replaceAll(/(?<=[(“‘《「『])\s+/gu, '')
    .replaceAll(/(?<=[.,;:?!)”’》」』])(?=[(“‘《「『])/gu, ' ')
    .trim();
}

function latin(text: string): string {
  return text.replaceAll(/……|[。，、；：？！（）]/gu, (mark) => MARKS[mark] ?? mark);
}
