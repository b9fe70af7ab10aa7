/** What is wrong in a file that a person brings, told so that they can mend it. */
import * as v from 'valibot';
import type { OwnEntry } from '../../glossary/overlay.ts';
import { entrySchema, MOST_ENTRIES, type Pack } from '../schema.ts';

export interface Problem {
  /** From 1; null where it is the file as a whole. */
  readonly line: number | null;
  /** The field or column; null where it is none in particular. */
  readonly field: string | null;
  readonly message: string;
}

/** The file is not taken in: nothing of it, so that nothing is half there. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.slice(0, MOST_TOLD).map(tellProblem).join('\n'));
    this.problems = problems;
  }
}

/** More than a person reads before they mend the first. */
const MOST_TOLD = 20;

export function tellProblem({ line, field, message }: Problem): string {
  const where = [line === null ? null : `Line ${line}`, field === null ? null : `“${field}”`]
    .filter(Boolean)
    .join(', ');
  return where === '' ? message : `${where}: ${message}`;
}

export function refuse(message: string, line: number | null = null, field: string | null = null): never {
  throw new ImportError([{ line, field, message }]);
}

/** What a file says of one headword, before anything of it is believed. */
export interface Row {
  readonly line: number;
  readonly entry: { readonly [Field in keyof OwnEntry]: unknown };
}

/**
 * The entries of a file, those of one headword as one. Throws an `ImportError` that names each line and field that cannot
 * be taken.
 *
 * @param fieldNames what the file calls our fields, where it has other names
 */
export function takeRows(
  rows: readonly Row[],
  fieldNames: Partial<Record<keyof OwnEntry, string>> = {},
): Pack['entries'] {
  if (rows.length > MOST_ENTRIES * 2) {
    refuse(
      `The file has ${rows.length.toLocaleString('en')} entries; Yanzhen can keep ${MOST_ENTRIES.toLocaleString('en')}.`,
    );
  }
  const problems: Problem[] = [];
  const entries = new Map<string, Pack['entries'][number]>();
  for (const { line, entry } of rows) {
    const parsed = v.safeParse(entrySchema, entry);
    if (!parsed.success) {
      problems.push(
        ...parsed.issues.slice(0, 1).map(({ path, message }) => {
          const field = String(path?.[0]?.key ?? '') as keyof OwnEntry;
          return { line, field: fieldNames[field] ?? field, message };
        }),
      );
      continue;
    }
    const { headword } = parsed.output;
    const other = entries.get(headword);
    entries.set(headword, other ? merge(other, parsed.output) : parsed.output);
  }
  if (problems.length > 0) throw new ImportError(problems);
  if (entries.size > MOST_ENTRIES) refuse(`The file has ${entries.size} headwords; Yanzhen can keep ${MOST_ENTRIES}.`);
  return [...entries.values()];
}

function merge(one: Pack['entries'][number], other: Pack['entries'][number]): Pack['entries'][number] {
  const [first, ...rest] = new Set([...one.renderings, ...other.renderings]);
  return {
    headword: one.headword,
    aliases: [...new Set([...one.aliases, ...other.aliases])].slice(0, 20),
    reading: one.reading || other.reading,
    renderings: [first ?? one.renderings[0], ...rest.slice(0, 7)],
    meaning: one.meaning || other.meaning,
  };
}
