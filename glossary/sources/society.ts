/** Sources that the desks of livelihood and rural cite. */
import type { SourceTable } from '../source.ts';

export const society = {} as const satisfies SourceTable;
