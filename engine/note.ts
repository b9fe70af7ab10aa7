/** Finds the reading note of a paragraph and lays its spans over the text as this page writes it. */
import { fingerprintOf, significantCharacters, type ReadingNote } from '../glossary/notes/note.ts';
import type { Statement } from './annotation.ts';

export interface NotedStatement {
  readonly statement: Statement;
  readonly brief: boolean;
}

/** The statements of the note written for this very paragraph, with spans in its text; null when there is none. */
export function findNote(text: string, notes: readonly ReadingNote[]): NotedStatement[] | null {
  const note = noteOf(text, notes);
  if (note === undefined) return null;
  const { offsets } = significantCharacters(text);
  return note.statements.map(({ english, from, to, status, speaker, brief }) => ({
    statement: {
      text: english,
      start: offsets[from] ?? 0,
      end: (offsets[to - 1] ?? text.length - 1) + 1,
      kind: 'note',
      status,
      speaker: speaker ?? null,
    },
    brief: brief === true,
  }));
}

function noteOf(text: string, notes: readonly ReadingNote[]): ReadingNote | undefined {
  if (notes.length === 0) return undefined;
  const fingerprint = fingerprintOf(text);
  return notes.find((note) => note.fingerprint === fingerprint);
}
