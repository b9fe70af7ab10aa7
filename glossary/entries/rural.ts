import type { EntryTable } from '../entry.ts';

export const rural: EntryTable = {};
