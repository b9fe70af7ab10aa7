/**
 * Settings that could not be read, kept as they were found: nothing is lost, and the person is told once. They stay in the
 * store after that too.
 */
import * as v from 'valibot';
import { storage, type StorageItemKey } from 'wxt/utils/storage';
import { readStored, type Name, type Unreadable } from './records.ts';

export interface Aside {
  /** The setting that has its default because of it; null where it may be several. */
  readonly name: Name | null;
  readonly raw: unknown;
}

const item = storage.defineItem<unknown>('local:settings-unreadable', { fallback: null });

const asideSchema = v.array(
  v.object({ key: v.string(), name: v.nullable(v.string()), raw: v.unknown(), isTold: v.boolean() }),
);
type Entries = v.InferOutput<typeof asideSchema>;

async function readEntries(): Promise<Entries> {
  const entries = v.safeParse(asideSchema, await item.getValue());
  return entries.success ? entries.output : [];
}

const isSame = (entry: Entries[number], { key, raw }: Unreadable): boolean =>
  entry.key === key && JSON.stringify(entry.raw) === JSON.stringify(raw);

/** Keeps what could not be read; what is kept already is kept once. */
export async function keepAside(unreadable: readonly Unreadable[]): Promise<void> {
  if (unreadable.length === 0) return;
  const entries = await readEntries();
  const fresh = unreadable.filter((each) => !entries.some((entry) => isSame(entry, each)));
  if (fresh.length > 0) await item.setValue([...entries, ...fresh.map((each) => ({ ...each, isTold: false }))]);
}

/** Looks for settings that cannot be read, keeps them, and gives those that the person has not been told of. */
export async function findUnreadable(): Promise<readonly Aside[]> {
  const { unreadable } = await readStored();
  await keepAside(unreadable);
  await storage.removeItems(unreadable.map(({ key }) => key).filter(isOfThisVersion));
  const entries = await readEntries();
  return entries.filter(({ isTold }) => !isTold).map(({ name, raw }) => ({ name: name as Name | null, raw }));
}

/** A record in sync may be of a later Yanzhen on another device, and older versions are never written. */
function isOfThisVersion(key: StorageItemKey): boolean {
  return key.startsWith('local:setting-');
}

/** The person has been told; what was kept stays kept. */
export async function markAsTold(): Promise<void> {
  await item.setValue((await readEntries()).map((entry) => ({ ...entry, isTold: true })));
}
