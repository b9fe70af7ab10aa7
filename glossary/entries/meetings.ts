import type { EntryTable } from '../entry.ts';

export const meetings: EntryTable = {};
