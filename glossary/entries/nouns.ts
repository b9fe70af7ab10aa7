import type { EntryTable } from '../entry.ts';

export const nouns: EntryTable = {};
