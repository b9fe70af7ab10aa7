import type { ArticleReading } from '../../engine/annotation.ts';

/** The brief as Markdown, each line with its Chinese, ready to be pasted into a note. */
export function briefAsMarkdown({ title, brief, people, paragraphs }: ArticleReading): string {
  const lines = brief.map(({ text, paragraph, start, end }) => {
    const chinese = paragraphs[paragraph]?.text.slice(start, end) ?? '';
    return `- ${plain(text)}\n  > ${plain(chinese)}`;
  });
  const who = people.map(({ english, name, title: office, organisation }) =>
    [`- ${english} ${name}`, office, organisation].filter((part) => part !== null).join(', '),
  );
  return [`# ${plain(title ?? 'Article')}`, lines.join('\n'), who.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Page text is hostile: none of it may become markup where it is pasted. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
