/** All reading notes that are bundled, one file an article. */
import { chongqingPressConference } from './chongqing-press-conference.ts';
import type { ReadingNote } from './note.ts';

export const readingNotes: readonly ReadingNote[] = [...chongqingPressConference];
