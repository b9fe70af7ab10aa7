import type { EntryTable } from '../entry.ts';

export const environment: EntryTable = {};
