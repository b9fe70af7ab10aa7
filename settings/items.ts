/**
 * What a person has set. Only what they have changed is stored, so that a better default reaches everybody; how it lies in
 * the stores is in `records.ts`. What cannot be read has its default, setting by setting, and is kept aside before
 * anything is written over it.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { readPresetSettings, watchPreset } from '../personal/stored.ts';
import { keepAside } from './aside.ts';
import {
  isSynced,
  localKey,
  names,
  readStored,
  STORE_FULL,
  syncKey,
  writeRecords,
  type Kept,
  type Name,
} from './records.ts';
import { defaultSettings, settingsSchema, type Settings } from './schema.ts';

/** The settings in what is stored; a field that is missing or corrupt is left out. */
function soundSettings(stored: unknown): Partial<Settings> {
  const changed = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!changed.success) return {};
  const fields = Object.entries(settingsSchema.entries).flatMap(([name, schema]) => {
    const field = v.safeParse(schema, changed.output[name]);
    return field.success ? [[name, field.output] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** All settings; a field that is missing or corrupt has its default. */
export function completeSettings(stored: unknown): Settings {
  return { ...defaultSettings, ...soundSettings(stored) };
}

/** The person's own settings, over what their organisation has preset, over the defaults. */
export async function readSettings(): Promise<Settings> {
  const [preset, { own }] = await Promise.all([readPresetSettings(), readStored()]);
  return { ...completeSettings(preset), ...own };
}

/** What the person has changed themselves, and nothing else. */
export async function readOwnSettings(): Promise<Partial<Settings>> {
  return (await readStored()).own;
}

/** Stores what has changed; other settings stay as they are. Rejects in the person's words what cannot be kept. */
export function changeSettings(change: Partial<Settings>): Promise<Kept> {
  return write(change);
}

/** Makes these all that the person has changed: every other setting has its default again. */
export async function replaceSettings(own: Partial<Settings>): Promise<Kept> {
  const { own: before } = await readStored();
  const back = names.filter((name) => before[name] !== undefined && own[name] === undefined);
  return write({ ...Object.fromEntries(back.map((name) => [name, undefined])), ...own });
}

async function write(change: Partial<Record<Name, unknown>>): Promise<Kept> {
  const stored = await readStored();
  try {
    await keepAside(stored.unreadable.filter(({ name }) => name !== null && name in change));
  } catch (error) {
    // What cannot be kept aside is not written over.
    throw new Error(STORE_FULL, { cause: error });
  }
  return writeRecords(change, stored);
}

/** Calls back with all settings whenever one changes, here or on another device, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  let last = '';
  const tell = async (): Promise<void> => {
    const settings = await readSettings();
    const now = JSON.stringify(settings);
    // A change comes from this device's store and from sync: it is told once.
    if (signal.aborted || now === last) return;
    last = now;
    onChange(settings);
  };
  watchPreset(() => void tell(), signal);
  for (const name of names)
    for (const key of [localKey(name), ...(isSynced(name) ? [syncKey(name)] : [])])
      signal.addEventListener(
        'abort',
        storage.watch(key, () => void tell()),
      );
}
