import type { EntryTable } from '../entry.ts';

export const modifiers: EntryTable = {};
