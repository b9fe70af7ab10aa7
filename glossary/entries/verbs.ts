import type { EntryTable } from '../entry.ts';

export const verbs: EntryTable = {};
