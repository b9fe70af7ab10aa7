/**
 * Settings as they are stored. Only what a person has changed is stored, so that a better default reaches everybody. Each
 * setting has a key of its own: two tabs that change two settings at once do not undo each other's. What cannot be read
 * falls back to the default, setting by setting, and is left in the store untouched.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { readPreset, watchPreset } from '../personal/preset.ts';
import { defaultSettings, settingsSchema, type Settings } from './schema.ts';

type Name = keyof Settings;
const names = Object.keys(settingsSchema.entries) as Name[];
const keyOf = (name: Name): `local:settings-${Name}` => `local:settings-${name}`;

/** Version 0.1 kept all settings in one object; a setting that was not changed since is still read from there. */
const FORMER = 'local:settings';

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
  const [preset, [former, ...own]] = await Promise.all([readPreset(), storage.getItems([FORMER, ...names.map(keyOf)])]);
  const changed = names.map((name, index): [string, unknown] => [name, own[index]?.value]);
  return {
    ...completeSettings(preset.settings),
    ...soundSettings(former?.value),
    ...soundSettings(Object.fromEntries(changed)),
  };
}

/** Stores what has changed; other settings stay as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const changed = names.filter((name) => change[name] !== undefined);
  await storage.setItems(changed.map((name) => ({ key: keyOf(name), value: change[name] })));
}

/** Calls back with all settings whenever one changes, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = async (): Promise<void> => {
    const settings = await readSettings();
    if (!signal.aborted) onChange(settings);
  };
  watchPreset(() => void tell(), signal);
  for (const name of names)
    signal.addEventListener(
      'abort',
      storage.watch(keyOf(name), () => void tell()),
    );
}
