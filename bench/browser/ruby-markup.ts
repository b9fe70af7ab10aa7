/** The very markup that the reader makes of a paragraph, as text: what a page would be that had it from the beginning. */
import type { Token } from '../../engine/annotation.ts';
import { isMarked } from '../../page/annotate.ts';
import { layRuby } from '../../page/ruby.ts';
import { WRAPPER_NAME } from '../../page/text-run.ts';

/** See `ruby.css`: such a reading is set narrower. The reader's own test of width, on the same letters. */
const WIDE_READING = 3.9;

/** In place of the key by which a reader knows its own wrappers. */
const KEY = 'static';

/** @param tokens of one paragraph that is a single text node */
export function writeParagraph(tokens: readonly Token[]): string {
  const hasWords = tokens.some((token) => token.pinyin !== null || isMarked(token));
  if (!hasWords) return escape(tokens.map(({ text }) => text).join(''));
  return `<${WRAPPER_NAME} data-show="all" data-by="${KEY}">${joinWords(tokens.map(writeToken))}</${WRAPPER_NAME}>`;
}

function writeToken(token: Token): string {
  if (token.pinyin === null && !isMarked(token)) return escape(token.text);
  const kind = isMarked(token) ? ` data-kind="${token.kind}"` : '';
  const parts = layRuby(token, []).map(({ start, end, pinyin }) => {
    const text = token.text.slice(start, end);
    if (pinyin === null) return escape(text);
    const wide = pinyin.length > text.length * WIDE_READING ? ' data-wide=""' : '';
    return `<ruby>${escape(text)}<rt data-reading="${escape(pinyin)}"${wide}></rt></ruby>`;
  });
  const isOneRuby = kind === '' && parts.length === 1 && parts[0]?.startsWith('<');
  return isOneRuby ? (parts[0] as string) : `<ruby-word${kind}>${joinWords(parts)}</ruby-word>`;
}

/** Between two elements a line may break. */
function joinWords(parts: readonly string[]): string {
  return parts.reduce(
    (all, part) => (all.endsWith('>') && part.startsWith('<') ? `${all}<wbr>${part}` : all + part),
    '',
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
