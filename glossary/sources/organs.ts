/** Sources that the desks of organisations and offices cite. */
import type { SourceTable } from '../source.ts';

export const organs = {} as const satisfies SourceTable;
