import type { EntryTable } from '../entry.ts';

export const livelihood: EntryTable = {};
