/** A passage of an article as a person cites it: Chinese, pinyin, English, and where it stood. */
import type { ParagraphReading, Statement, Token, TokenKind } from '../engine/annotation.ts';
import type { Span } from '../language/span.ts';
import { sayDay, type ArticleSource } from './article-export.ts';
import { pinyinLine } from './pinyin-line.ts';

/** A stretch of a paragraph. A passage over several paragraphs has one for each. */
export interface PassagePart {
  readonly paragraph: ParagraphReading;
  readonly span: Span;
}

export interface CitedTerm {
  readonly chinese: string;
  readonly english: string;
}

export interface Citation {
  /** A line for each paragraph. */
  readonly chinese: readonly string[];
  readonly pinyin: readonly string[];
  /** Statements of ours that rest on the passage and on nothing beyond it. */
  readonly english: readonly string[];
  readonly terms: readonly CitedTerm[];
  readonly source: string;
}

export function citePassage(parts: readonly PassagePart[], title: string | null, source: ArticleSource): Citation {
  return {
    chinese: parts.map(({ paragraph, span }) => paragraph.text.slice(span.start, span.end)),
    pinyin: parts.map(({ paragraph, span }) => pinyinLine(paragraph.tokens, span)).filter((line) => line !== ''),
    english: parts.flatMap(sayStatements),
    terms: termsOf(parts),
    source: saySource(title, source),
  };
}

/** The citation as plain text, ready to be pasted. */
export function citationText({ chinese, pinyin, english, terms, source }: Citation): string {
  const renderings = terms.map((term) => `${term.chinese} (${term.english})`).join('; ');
  return [
    chinese.join('\n'),
    pinyin.join('\n'),
    english.join('\n'),
    renderings === '' ? '' : `Terms: ${renderings}`,
    source,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** A statement is cited only where all of its Chinese is: of half of it, it would say too much. */
function sayStatements({ paragraph: { text, english }, span }: PassagePart): string[] {
  return english
    .filter((statement) => isInside(statement, span, text) && !isListOfTerms(statement))
    .map(({ text: sentence, speaker, status }, index, told) => {
      const isNamed = speaker !== null && speaker !== told[index - 1]?.speaker;
      const label = status === null || status === 'reported' ? '' : ` [${status}]`;
      return `${isNamed ? `${speaker}: ` : ''}${sentence}${label}`;
    });
}

/** Marks at the ends of a statement's Chinese do not count: a selection seldom takes them all. */
function isInside({ start, end }: Span, passage: Span, text: string): boolean {
  const whole = text.slice(start, end);
  const lead = whole.length - whole.replace(/^[\p{P}\s]+/u, '').length;
  const trail = whole.length - whole.replace(/[\p{P}\s]+$/u, '').length;
  return start + lead >= passage.start && end - trail <= passage.end && lead < whole.length;
}

/** The terms of the passage are told anyway. */
function isListOfTerms({ kind, text }: Statement): boolean {
  return kind === 'digest' && text.startsWith('Key terms:');
}

const NAMED: ReadonlySet<TokenKind> = new Set(['term', 'organisation', 'place', 'person']);

function termsOf(parts: readonly PassagePart[]): CitedTerm[] {
  const terms = new Map<string, CitedTerm>();
  for (const { paragraph, span } of parts) {
    for (const token of paragraph.tokens) {
      if (!isCited(token, span) || token.gloss === null || token.gloss === token.text) continue;
      const chinese = token.text;
      if (!terms.has(token.entry ?? chinese)) terms.set(token.entry ?? chinese, { chinese, english: token.gloss });
    }
  }
  return [...terms.values()];
}

function isCited({ kind, start, end }: Token, span: Span): boolean {
  return NAMED.has(kind) && start >= span.start && end <= span.end;
}

function saySource(title: string | null, { outlet, date, address }: ArticleSource): string {
  const name = title === null ? null : `《${title}》`;
  const day = date === null ? null : sayDay(date);
  return [name, outlet || null, day, address || null].filter((part) => part !== null).join(', ');
}
