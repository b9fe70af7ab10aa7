/**
 * Settings as they are stored. Only what a person has changed is stored, so that a better default reaches everybody. What
 * cannot be read falls back to the default, field by field, and is left in the store untouched.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { defaultSettings, settingsSchema, type Settings } from './schema.ts';

const item = storage.defineItem<Record<string, unknown>>('local:settings', { fallback: {}, version: 1 });

/** All settings; a field that is missing or corrupt has its default. */
export function completeSettings(stored: unknown): Settings {
  const changed = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!changed.success) return defaultSettings;
  const fields = Object.entries(settingsSchema.entries).map(([name, schema]) => {
    const field = v.safeParse(schema, changed.output[name]);
    return [name, field.success ? field.output : defaultSettings[name as keyof Settings]] as const;
  });
  return Object.fromEntries(fields) as Settings;
}

export async function readSettings(): Promise<Settings> {
  return completeSettings(await item.getValue());
}

/** Stores what has changed; other fields stay as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await item.getValue()), ...change });
}

/** Calls back with all settings whenever one changes, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  signal.addEventListener(
    'abort',
    item.watch((stored) => onChange(completeSettings(stored))),
  );
}
