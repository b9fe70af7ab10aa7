/** The table of figures as CSV (RFC 4180), with the Chinese that each row rests on. */
import type { ArticleReading } from '../../engine/annotation.ts';

const HEAD = ['Indicator', 'Place', 'Value', 'Amount', 'Unit', 'Change', 'Period', 'Status', 'Speaker', 'Chinese'];

export function factsAsCsv({ facts, paragraphs }: Pick<ArticleReading, 'facts' | 'paragraphs'>): string {
  const rows = facts.map((fact) => [
    fact.indicator,
    fact.place,
    fact.value,
    fact.amount === null ? null : String(fact.amount),
    fact.unit,
    fact.change,
    fact.period,
    fact.status,
    fact.speaker,
    paragraphs[fact.paragraph]?.text.slice(fact.start, fact.end) ?? null,
  ]);
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * Quoted where it must be; page text is hostile, and a spreadsheet would run what begins as a formula does. By hand,
 * since a library for it would make the script in every page a sixth longer.
 */
function cell(value: string | null): string {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
