/**
 * Where the collection and the preset lie in the browser's store, for who has to know no more than that they changed, or
 * what settings are preset: a page that is read loads no schema of packs, and checks no entry of them.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

export const storedCollection = storage.defineItem<unknown>('local:collection', { fallback: null });
export const storedPreset = storage.defineItem<unknown>('local:preset', { fallback: null });

/** Calls back whenever the collection changes, without reading what it holds now, until the signal aborts. */
export function onCollectionChange(onChange: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', storedCollection.watch(onChange));
}

/** Calls back whenever the preset changes, until the signal aborts; for good without one. */
export function watchPreset(onChange: () => void, signal?: AbortSignal): void {
  signal?.addEventListener('abort', storedPreset.watch(onChange));
}

const presetSettingsSchema = v.object({ settings: v.record(v.string(), v.unknown()) });

/** The settings that an organisation has preset, still to be checked field by field; none where nothing can be read. */
export async function readPresetSettings(): Promise<Readonly<Record<string, unknown>>> {
  const preset = v.safeParse(presetSettingsSchema, await storedPreset.getValue());
  return preset.success ? preset.output.settings : {};
}
