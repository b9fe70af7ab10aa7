/** The English brief of an article as Markdown, each line with the Chinese that it rests on. */
import { briefSections } from '../components/panel/brief-sections.ts';
import type { ArticleReading, Span } from '../engine/index.ts';

export function printMarkdown(reading: ArticleReading): string {
  const sections = [
    `# ${escape(reading.title ?? 'Untitled article')}`,
    ...briefSections(reading.brief).map(({ title, lines }) =>
      section(
        title,
        lines.map((line) => `- ${escape(line.text)}${chinese(reading, line.paragraph, line)}`),
      ),
    ),
    section(
      'People',
      reading.people.map(({ english, name, title, organisation }) =>
        [`- ${escape(english)} ${name}`, title, organisation].filter((part) => part !== null).join(', '),
      ),
    ),
    section('Paragraph by paragraph', paragraphs(reading)),
    section(
      'Terms',
      reading.terms.map(
        ({ headword, english, count }) => `- ${escape(headword)}: ${escape(english)}${count > 1 ? ` (×${count})` : ''}`,
      ),
    ),
    coverage(reading),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}

function paragraphs(reading: ArticleReading): string[] {
  return reading.paragraphs.flatMap(({ english }, index) =>
    english.map((statement) => {
      const status = statement.status === null || statement.status === 'reported' ? '' : ` [${statement.status}]`;
      const speaker = statement.speaker === null ? '' : `${escape(statement.speaker)}: `;
      return `${index + 1}. ${speaker}${escape(statement.text)}${status}${chinese(reading, index, statement)}`;
    }),
  );
}

/** The Chinese of a span, on a line of its own below what it supports. */
function chinese(reading: ArticleReading, paragraph: number, { start, end }: Span): string {
  const text = reading.paragraphs[paragraph]?.text.slice(start, end) ?? '';
  return text === '' ? '' : `\n  > ${escape(text)}`;
}

function coverage({ coverage: { clauses, told, terms, unknown } }: ArticleReading): string {
  const missing = unknown.length === 0 ? '' : ` Not in the glossary: ${unknown.map(escape).join('、')}.`;
  return `${told} of ${clauses} clauses told in English, ${terms} terms explained.${missing}`;
}

/** Page text is hostile: none of it may become markup. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
