import type { ArticleReading } from '../../engine/annotation.ts';
import { briefSections } from './brief-sections.ts';

/** The brief as Markdown, by section, each line with its Chinese, ready to be pasted into a note. */
export function briefAsMarkdown({ title, brief, paragraphs }: ArticleReading): string {
  const sections = briefSections(brief).map(({ title: heading, lines }) =>
    [
      `## ${heading}`,
      lines
        .map(({ text, paragraph, start, end }) => {
          const chinese = paragraphs[paragraph]?.text.slice(start, end) ?? '';
          return `- ${plain(text)}\n  > ${plain(chinese)}`;
        })
        .join('\n'),
    ].join('\n\n'),
  );
  return [`# ${plain(title ?? 'Article')}`, ...sections].join('\n\n');
}

/** Page text is hostile: none of it may become markup where it is pasted. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
