/** Sources that the desks of regions, environment, programmes and formulas cite. */
import type { SourceTable } from '../source.ts';

export const territory = {} as const satisfies SourceTable;
