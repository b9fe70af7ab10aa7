/**
 * Where the collection is stored. Only the background changes it, one change after the other, so that two tabs never undo
 * each other's; everybody may read.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { applyChange, type CollectionChange } from './change.ts';
import { collectionSchema, completeCollection, type Collection } from './schema.ts';
import { storedCollection } from './stored.ts';

/** What could not be read is kept here before anything is written over it. */
const unreadable = storage.defineItem<unknown>('local:collection-unreadable', { fallback: null });

export async function readCollection(): Promise<Collection> {
  return completeCollection(await storedCollection.getValue());
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the collection; for the background alone. Throws where there would be too much of it. */
export function changeCollection(change: CollectionChange): Promise<Collection> {
  const changing = last.then(async () => {
    const stored = await storedCollection.getValue();
    const before = completeCollection(stored);
    if (stored !== null && !v.is(collectionSchema, stored)) await unreadable.setValue(stored);
    const after = applyChange(before, change);
    await storedCollection.setValue(after);
    return after;
  });
  // A change that failed is told to who asked for it; the next one starts anew.
  last = changing.catch(() => undefined);
  return changing;
}

/** Calls back with the collection whenever it changes, until the signal aborts; for good without one. */
export function watchCollection(onChange: (collection: Collection) => void, signal?: AbortSignal): void {
  const stop = storedCollection.watch((stored) => onChange(completeCollection(stored)));
  signal?.addEventListener('abort', stop);
}
