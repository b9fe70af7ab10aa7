import type { EntryTable } from '../entry.ts';

export const slogans: EntryTable = {};
