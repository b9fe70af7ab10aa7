/** Sources that the desks of verbs, nouns and modifiers cite. */
import type { SourceTable } from '../source.ts';

export const words = {} as const satisfies SourceTable;
