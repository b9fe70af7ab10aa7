/** How right and how complete the English of an article is, next to what people wrote by hand. */
import type { ArticleReading, Statement } from '../engine/index.ts';

/** A figure as it stands in the text, and its English. */
export interface GoldFigure {
  readonly chinese: string;
  readonly english: string;
}

/** What a figure of the text says; an empty field is not asked. */
export interface GoldFact {
  /** A stretch of the clause. */
  readonly chinese: string;
  readonly status: string;
  readonly speaker: string;
  readonly period: string;
  readonly indicator: string;
  readonly value: string;
  readonly change: string;
}

/** Right, of what was told; right, of what was there. */
export interface Recall {
  readonly right: number;
  readonly told: number;
  readonly there: number;
  /** What is wrong or missing, each a line. */
  readonly faults: readonly string[];
}

const FIELDS = ['period', 'indicator', 'value', 'change'] as const;

/** Figures are compared in their order; each gold figure is found once. */
export function scoreFigures({ figures }: ArticleReading, gold: readonly GoldFigure[]): Recall {
  const open = [...figures];
  const faults: string[] = [];
  let right = 0;
  for (const { chinese, english } of gold) {
    const at = open.findIndex(({ text }) => text === chinese);
    const [found] = at < 0 ? [] : open.splice(at, 1);
    if (!found) faults.push(`missing: ${chinese}`);
    else if (found.english === english) right++;
    else faults.push(`wrong: ${chinese} is “${found.english}”, not “${english}”`);
  }
  faults.push(...open.map(({ text, english }) => `not in the gold: ${text} “${english}”`));
  return { right, told: figures.length, there: gold.length, faults };
}

/** A fact is told where a statement covers its Chinese; each of its fields then counts by itself. */
export function scoreFacts({ paragraphs }: ArticleReading, gold: readonly GoldFact[]): Recall {
  const statements = paragraphs.flatMap(({ text, english }) =>
    english
      .filter(({ kind }) => kind === 'statement')
      .map((statement) => ({ ...statement, chinese: text.slice(statement.start, statement.end) })),
  );
  let right = 0;
  let told = 0;
  let there = 0;
  const faults: string[] = [];
  for (const fact of gold) {
    there += fieldsOf(fact).length;
    const statement = statements.find(({ chinese }) => chinese.includes(fact.chinese));
    if (!statement) {
      faults.push(`not told: ${fact.chinese}`);
      continue;
    }
    for (const field of fieldsOf(fact)) {
      told++;
      if (isRight(field, fact, statement)) right++;
      else
        faults.push(
          `wrong ${field}: ${fact.chinese} is “${statement.text}” [${statement.status ?? 'none'}, ${statement.speaker ?? 'nobody'}]`,
        );
    }
  }
  return { right, told, there, faults };
}

type Field = 'status' | 'speaker' | (typeof FIELDS)[number];

function fieldsOf(fact: GoldFact): Field[] {
  const told: Field[] = FIELDS.filter((field) => fact[field] !== '');
  return fact.speaker === '' ? ['status', ...told] : ['status', 'speaker', ...told];
}

function isRight(field: Field, fact: GoldFact, { text, status, speaker }: Statement): boolean {
  if (field === 'status') return status === fact.status;
  if (field === 'speaker') return speaker?.startsWith(fact.speaker) === true;
  return text.toLowerCase().includes(fact[field].toLowerCase());
}
