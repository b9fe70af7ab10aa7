/** Saved words as a list in Markdown, each below its sentence’s source, ready for a note. */
import { escapeMarkdown, linkAddress } from '../../export/escape.ts';
import type { SavedWord } from '../saved-word.ts';

export function writeWordsMarkdown(words: readonly SavedWord[]): string {
  return `# My words\n\n${words.map(writeWord).join('\n')}\n`;
}

function writeWord({ headword, reading, english, sentence, span, title, address, savedOn, note }: SavedWord): string {
  const head = [`**${escapeMarkdown(headword)}**`, escapeMarkdown(reading)].filter(Boolean).join(' ');
  const marked =
    span === null
      ? escapeMarkdown(sentence)
      : `${escapeMarkdown(sentence.slice(0, span.start))}**${escapeMarkdown(sentence.slice(span.start, span.end))}**${escapeMarkdown(sentence.slice(span.end))}`;
  const link = linkAddress(address);
  const name = escapeMarkdown(title || address);
  const source = [link === null ? name : `[${name}](<${link}>)`, savedOn.slice(0, 10)].filter(Boolean).join(', ');
  return [
    `- ${[head, escapeMarkdown(english)].filter(Boolean).join(': ')}`,
    ...(sentence === '' ? [] : [`  > ${marked}`, '  >']),
    `  > ${source}`,
    ...note
      .split('\n')
      .filter(Boolean)
      .map((line, index) => `${index === 0 ? '\n' : ''}  ${escapeMarkdown(line)}`),
    '',
  ].join('\n');
}
