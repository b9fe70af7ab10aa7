/** Sources that the desks of party, slogans, meetings and documents cite. */
import type { SourceTable } from '../source.ts';

export const politics = {} as const satisfies SourceTable;
