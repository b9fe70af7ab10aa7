/** Sources that the desks of industry, technology and enterprises cite. */
import type { SourceTable } from '../source.ts';

export const industry = {} as const satisfies SourceTable;
