/**
 * Settings as they lie in the stores. Each has a record of its own, so that two tabs, or two devices, that change two
 * settings at once do not undo each other's. A record says when it was written: the same setting may lie on this device and
 * in the browser's sync, and the later one holds. A record without a value says that the setting was set back.
 *
 * Versions of the store, of which the earlier ones are read and never written:
 * 1 one object for all, `local:settings`; 2 a bare value for each, `local:settings-<name>`; 3 records, `setting-<name>`.
 */
import * as v from 'valibot';
import { storage, type StorageItemKey } from 'wxt/utils/storage';
import { settingsSchema, type Settings } from './schema.ts';

export const STORE_VERSION = 3;

export type Name = keyof Settings;
export const names = Object.keys(settingsSchema.entries) as Name[];

/** What fits one screen and not another stays on its device. */
const OF_THIS_DEVICE: ReadonlySet<Name> = new Set(['panelSide', 'panelWidth', 'panelHeight']);
export const isSynced = (name: Name): boolean => !OF_THIS_DEVICE.has(name);

const FIRST = 'local:settings';
const secondKey = (name: Name): StorageItemKey => `local:settings-${name}`;
export const localKey = (name: Name): StorageItemKey => `local:setting-${name}`;
export const syncKey = (name: Name): StorageItemKey => `sync:setting-${name}`;

export interface Stored {
  /** What the person has chosen; a setting that was never changed, or was set back, is not in it. */
  readonly own: Partial<Settings>;
  /** When each was written last, in milliseconds since 1970; to be written over by something later. */
  readonly writtenAt: ReadonlyMap<Name, number>;
  /** What lies in the stores and cannot be read. */
  readonly unreadable: readonly Unreadable[];
}

export interface Unreadable {
  readonly key: StorageItemKey;
  /** The setting that has its default because of it; null where it may be several. */
  readonly name: Name | null;
  readonly raw: unknown;
}

const recordSchema = v.object({ at: v.number(), value: v.optional(v.unknown()) });

interface Found {
  readonly at: number;
  readonly value: unknown;
}

/** Everything that is stored of settings, of whatever version. A sync that does not answer is as one that is empty. */
export async function readStored(): Promise<Stored> {
  const [local, sync] = await Promise.all([
    readAll([FIRST, ...names.map(secondKey), ...names.map(localKey)]),
    readAll(names.filter(isSynced).map(syncKey)).catch((error: unknown) => {
      console.info('The browser’s sync could not be read; the settings of this device hold.', error);
      return new Map<StorageItemKey, unknown>();
    }),
  ]);
  const all = new Map([...local, ...sync]);
  const unreadable: Unreadable[] = [];
  const first = v.safeParse(v.record(v.string(), v.unknown()), all.get(FIRST) ?? {});
  if (!first.success) unreadable.push({ key: FIRST, name: null, raw: all.get(FIRST) });

  const own: Record<string, unknown> = {};
  const writtenAt = new Map<Name, number>();
  for (const name of names) {
    const found: Found[] = [];
    const take = (key: StorageItemKey, at: number, value: unknown): void => {
      if (value === undefined || v.is(settingsSchema.entries[name], value)) found.push({ at, value });
      else unreadable.push({ key, name, raw: all.get(key) });
    };
    if (first.success) take(FIRST, 1, first.output[name]);
    take(secondKey(name), 2, all.get(secondKey(name)) ?? undefined);
    for (const key of [localKey(name), syncKey(name)]) {
      const raw = all.get(key) ?? null;
      const record = v.safeParse(recordSchema, raw);
      if (record.success) take(key, record.output.at, record.output.value);
      else if (raw !== null) unreadable.push({ key, name, raw });
    }
    // Of the first two versions only a value speaks; a later record speaks without one too.
    const last = found
      .filter(({ at, value }) => at > STORE_VERSION || value !== undefined)
      .sort((one, other) => other.at - one.at)[0];
    if (last === undefined) continue;
    writtenAt.set(name, last.at);
    if (last.value !== undefined) own[name] = last.value;
  }
  return { own, writtenAt, unreadable };
}

async function readAll(keys: readonly StorageItemKey[]): Promise<Map<StorageItemKey, unknown>> {
  const items = await storage.getItems([...keys]);
  return new Map(items.map(({ key, value }) => [key, value as unknown]));
}

/** What a person is told where the browser takes nothing any more. */
export const STORE_FULL = 'It could not be kept: the browser’s storage is full or locked.';

/** Whether the browser's sync has what was written; where it has not, this device has. */
export interface Kept {
  readonly isSynced: boolean;
}

/**
 * Writes records for these settings: undefined sets one back. On this device first; what is synced goes to the browser's
 * sync too, and a sync that is full or absent takes nothing away.
 *
 * @throws Error in the person's words where neither store takes it
 */
export async function writeRecords(change: Partial<Record<Name, unknown>>, before: Stored): Promise<Kept> {
  const changed = (Object.keys(change) as Name[]).map((name) => ({
    name,
    // Later than what lies there, even where another device's clock is ahead.
    value: { at: Math.max(Date.now(), (before.writtenAt.get(name) ?? 0) + 1), value: change[name] },
  }));
  const synced = changed.filter(({ name }) => isSynced(name));
  const [local, sync] = await Promise.allSettled([
    storage.setItems(changed.map(({ name, value }) => ({ key: localKey(name), value }))),
    synced.length === 0
      ? Promise.resolve()
      : storage.setItems(synced.map(({ name, value }) => ({ key: syncKey(name), value }))),
  ]);
  if (sync.status === 'rejected') console.info('The browser’s sync did not take a setting.', sync.reason);
  if (local.status === 'rejected' && (sync.status === 'rejected' || synced.length < changed.length)) {
    throw new Error(STORE_FULL, { cause: local.reason });
  }
  return { isSynced: sync.status === 'fulfilled' };
}
