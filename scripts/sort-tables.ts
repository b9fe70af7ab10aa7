/** `npm run fix`: puts the entries of every desk in order of their readings. Text is moved, never rewritten. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readingOrder } from '../glossary/order.ts';

const folder = path.resolve(import.meta.dirname, '../glossary/entries');

/** The head of a desk's file, its entries as they are written, and its end; null where the file is not laid out so. */
function takeApart(text: string): { head: string; entries: string[]; end: string } | null {
  const match = /^([\s\S]*?: EntryTable = \{\n)([\s\S]*?)(\};\n)$/.exec(text);
  if (!match) return null;
  const [, head = '', body = '', end = ''] = match;
  const entries = body.match(/^ {2}\S.*?(?: \{\n[\s\S]*?\n {2}\},\n)/gm) ?? [];
  return entries.join('') === body ? { head, entries, end } : null;
}

function readingOf(entry: string): string {
  return /^ {4}reading: (['"])(.*)\1,$/m.exec(entry)?.[2] ?? '';
}

for (const name of readdirSync(folder)) {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  const parts = takeApart(text);
  if (parts === null) {
    console.error(`${name} is not laid out as a table of entries; format it first. Left as it is.`);
    continue;
  }
  const sorted = parts.entries.toSorted((one, other) => readingOrder(readingOf(one), readingOf(other)));
  const result = parts.head + sorted.join('') + parts.end;
  if (result !== text) writeFileSync(file, result);
}
