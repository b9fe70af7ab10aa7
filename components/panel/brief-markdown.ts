import type { ArticleReading } from '../../engine/annotation.ts';
import { escapeMarkdown } from '../../export/escape.ts';
import { briefSections } from './brief-sections.ts';

/** The brief as Markdown, by section, each line with its Chinese, ready to be pasted into a note. */
export function briefAsMarkdown({ title, brief, paragraphs }: ArticleReading): string {
  const sections = briefSections(brief).map(({ title: heading, lines }) =>
    [
      `## ${heading}`,
      lines
        .map(({ text, paragraph, start, end }) => {
          const chinese = paragraphs[paragraph]?.text.slice(start, end) ?? '';
          return `- ${escapeMarkdown(text)}\n  > ${escapeMarkdown(chinese)}`;
        })
        .join('\n'),
    ].join('\n\n'),
  );
  return [`# ${escapeMarkdown(title ?? 'Article')}`, ...sections].join('\n\n');
}
