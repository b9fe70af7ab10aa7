import type { EntryTable } from '../entry.ts';

export const party: EntryTable = {};
