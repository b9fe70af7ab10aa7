/** An article as Markdown: the English brief, each line with the Chinese that it rests on, the paragraphs, the terms. */
import { briefSections } from '../components/panel/brief-sections.ts';
import type { ArticleReading, Statement } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';
import { sayDay, type ArticleExport, type ArticleSource, type GlossaryNote } from './article-export.ts';
import { escapeMarkdown as escape, linkAddress } from './escape.ts';

/** @param text whether the whole text stands with the English of each paragraph, or only the Chinese of each statement */
export function articleAsMarkdown(
  { reading, notes, source }: ArticleExport,
  { text }: { readonly text: boolean },
): string {
  const sections = [
    `# ${escape(reading.title ?? 'Untitled article')}`,
    source === null ? '' : saySource(source),
    ...briefSections(reading.brief).map(({ title, lines }) =>
      section(
        title,
        lines.map((line) => `- ${escape(line.text)}${chinese(reading, line.paragraph, line)}`),
      ),
    ),
    section(
      'People',
      reading.people.map(({ english, name, title, organisation }) => {
        const office = [title, organisation].filter((part) => part !== null);
        return `- ${[`${english} ${name}`, ...office].map(escape).join(', ')}`;
      }),
    ),
    section('Paragraph by paragraph', text ? bilingual(reading) : told(reading)),
    section(
      'Terms',
      reading.terms.map(({ entry, headword, english, count }) => {
        const note = notes.find((each) => each.entry === entry);
        return `- ${escape(headword)}: ${escape(english)}${count > 1 ? ` (×${count})` : ''}${note ? sayNote(note) : ''}`;
      }),
    ),
    coverage(reading),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}

function saySource({ outlet, date, address }: ArticleSource): string {
  const link = linkAddress(address);
  const parts = [escape(outlet), date === null ? '' : sayDay(date), link === null ? escape(address) : `<${link}>`];
  return parts.filter((part) => part !== '').join(', ');
}

function sayNote({ reading, source, meaning }: GlossaryNote): string {
  return `\n  ${escape(reading)}. ${escape(meaning)}${source === null ? '' : ` English: ${escape(source)}.`}`;
}

/** Each statement with the Chinese that it rests on. */
function told(reading: ArticleReading): string[] {
  return reading.paragraphs.flatMap(({ english }, index) =>
    english.map((statement) => `${index + 1}. ${say(statement)}${chinese(reading, index, statement)}`),
  );
}

/** Each paragraph, and what is told of it. */
function bilingual({ paragraphs }: ArticleReading): string[] {
  return paragraphs.map(({ text, english }) => {
    const lines = english.map((statement) => `- ${say(statement)}`);
    return [`> ${escape(text)}`, ...(lines.length === 0 ? [] : ['', ...lines]), ''].join('\n');
  });
}

function say({ text, status, speaker }: Statement): string {
  const label = status === null || status === 'reported' ? '' : ` [${status}]`;
  return `${speaker === null ? '' : `${escape(speaker)}: `}${escape(text)}${label}`;
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
