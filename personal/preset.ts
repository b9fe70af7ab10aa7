/**
 * What an organisation has preset through the browser's managed storage: settings, packs, domains that are off
 * (`public/managed-schema.json`). The background keeps a copy that was checked, so that pages need not ask an area that
 * Firefox has only where an administrator has put a file there.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { packSchema, type Pack } from './schema.ts';
import { storedPreset } from './stored.ts';

export interface Preset {
  /** Checked by `settings/items.ts`, field by field. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly packs: Pack[];
  readonly desksOff: string[];
}

export const emptyPreset: Preset = { settings: {}, packs: [], desksOff: [] };

const presetSchema = v.object({
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
  packs: v.optional(v.array(packSchema), []),
  desksOff: v.optional(v.array(v.string()), []),
});

/** An administrator leaves out what they have nothing to say of. */
const looseSchema = v.looseObject({
  packs: v.optional(
    v.array(
      v.looseObject({
        entries: v.pipe(
          v.array(v.looseObject({})),
          v.transform((entries) => entries.map((entry) => ({ aliases: [], reading: '', meaning: '', ...entry }))),
        ),
        on: v.optional(v.boolean(), true),
      }),
    ),
    [],
  ),
});

/** What an administrator has written, checked. Throws an error that names the field which cannot be read. */
export function parsePreset(managed: unknown): Preset {
  const loose = v.safeParse(looseSchema, managed);
  const parsed = v.safeParse(presetSchema, loose.success ? loose.output : managed);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`The organisation’s preset cannot be read: “${v.getDotPath(issue) ?? ''}” ${issue.message}.`);
  }
  return parsed.output;
}

/** Takes over what the organisation has preset now; for the background alone, when it starts and when the preset changes. */
export async function refreshPreset(): Promise<void> {
  try {
    const managed = await readManaged();
    await storedPreset.setValue(managed === null ? null : parsePreset(managed));
  } catch (error) {
    // The last preset that could be read goes on: an administrator's slip takes nothing from their people.
    console.warn(error);
  }
}

export async function readPreset(): Promise<Preset> {
  const parsed = v.safeParse(presetSchema, (await storedPreset.getValue()) ?? {});
  return parsed.success ? parsed.output : emptyPreset;
}

async function readManaged(): Promise<unknown> {
  try {
    const managed = await browser.storage.managed.get(null);
    return Object.keys(managed).length === 0 ? null : managed;
  } catch (error) {
    // Firefox rejects where nobody has put a managed storage there, which is the rule.
    console.debug('There is no managed storage.', error);
    return null;
  }
}
