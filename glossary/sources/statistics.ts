/** Sources that the desks of statistics and trade cite. */
import type { SourceTable } from '../source.ts';

export const statistics = {} as const satisfies SourceTable;
