/** Sources that the desks of macro economy and finance cite. */
import type { SourceTable } from '../source.ts';

export const economy = {} as const satisfies SourceTable;
