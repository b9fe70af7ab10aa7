/** All reading notes that are bundled, one file an article. */
import type { ReadingNote } from './note.ts';

export const readingNotes: readonly ReadingNote[] = [];
