/** How a collection changes. Pure, so that each change can be tested and undone. */
import * as v from 'valibot';
import type { Overlay, OwnEntry } from '../glossary/overlay.ts';
import {
  collectionSchema,
  correctionSchema,
  entrySchema,
  MOST_ENTRIES,
  OWN_PACK,
  packSchema,
  type Collection,
  type Correction,
  type Pack,
} from './schema.ts';

const name = v.pipe(v.string(), v.maxLength(80));

export const changeSchema = v.variant('change', [
  /** Puts an entry into the pack of one's own terms, in place of another where one is named. */
  v.object({ change: v.literal('put-entry'), entry: entrySchema, insteadOf: v.nullable(v.string()) }),
  v.object({ change: v.literal('remove-entry'), headword: v.string() }),
  /** Adds a pack, or replaces the one of that name. */
  v.object({ change: v.literal('put-pack'), pack: packSchema }),
  v.object({ change: v.literal('remove-pack'), name }),
  v.object({ change: v.literal('switch-pack'), name, on: v.boolean() }),
  v.object({ change: v.literal('switch-desk'), desk: name, on: v.boolean() }),
  v.object({ change: v.literal('correct'), correction: correctionSchema }),
  v.object({ change: v.literal('forget-correction'), correction: correctionSchema }),
  /** Puts back what a file or an undo holds, all of it. */
  v.object({ change: v.literal('replace'), collection: collectionSchema }),
]);
export type CollectionChange = v.InferOutput<typeof changeSchema>;

/** The collection after a change. Throws, in the person's words, where there would be too much. */
export function applyChange(collection: Collection, change: CollectionChange): Collection {
  const changed = changeOf(collection, change);
  const entries = changed.packs.reduce((sum, pack) => sum + pack.entries.length, 0);
  if (entries > MOST_ENTRIES)
    throw new Error(`Yanzhen can keep ${MOST_ENTRIES.toLocaleString('en')} terms of yours; these would be ${entries}.`);
  return changed;
}

function changeOf(collection: Collection, change: CollectionChange): Collection {
  const { packs, corrections, desksOff } = collection;
  switch (change.change) {
    case 'put-entry': {
      const gone = new Set([change.entry.headword, change.insteadOf]);
      const kept = ownEntries(collection).filter(({ headword }) => !gone.has(headword));
      return { ...collection, packs: putPack(packs, ownPack(collection, [...kept, change.entry])) };
    }
    case 'remove-entry': {
      const kept = ownEntries(collection).filter(({ headword }) => headword !== change.headword);
      return { ...collection, packs: putPack(packs, ownPack(collection, kept)) };
    }
    case 'put-pack':
      return { ...collection, packs: putPack(packs, change.pack) };
    case 'remove-pack':
      return { ...collection, packs: packs.filter((pack) => pack.name !== change.name) };
    case 'switch-pack':
      return {
        ...collection,
        packs: packs.map((pack) => (pack.name === change.name ? { ...pack, on: change.on } : pack)),
      };
    case 'switch-desk': {
      const others = desksOff.filter((desk) => desk !== change.desk);
      return { ...collection, desksOff: change.on ? others : [...others, change.desk] };
    }
    case 'correct': {
      const others = corrections.filter((other) => !isSamePlace(other, change.correction));
      return { ...collection, corrections: [...others, change.correction] };
    }
    case 'forget-correction':
      return { ...collection, corrections: corrections.filter((other) => !isSamePlace(other, change.correction)) };
    case 'replace':
      return change.collection;
  }
}

/** The entries that a person has added one by one. */
export function ownEntries({ packs }: Collection): readonly OwnEntry[] {
  return packs.find((pack) => pack.name === OWN_PACK)?.entries ?? [];
}

function ownPack({ packs }: Collection, entries: Pack['entries'] | readonly OwnEntry[]): Pack {
  const on = packs.find((pack) => pack.name === OWN_PACK)?.on ?? true;
  return { name: OWN_PACK, on, entries: [...entries] as Pack['entries'] };
}

function putPack(packs: readonly Pack[], pack: Pack): Pack[] {
  const at = packs.findIndex((other) => other.name === pack.name);
  return at < 0 ? [...packs, pack] : packs.toSpliced(at, 1, pack);
}

function isSamePlace(one: Correction, other: Correction): boolean {
  return one.form === other.form && one.reach === other.reach && one.where === other.where;
}

/** The collection with what an organisation has preset below it: a person's own pack wins over one of the same name. */
export function withPreset(collection: Collection, preset: Pick<Collection, 'packs' | 'desksOff'>): Collection {
  const own = new Set(collection.packs.map(({ name: owned }) => owned));
  return {
    ...collection,
    packs: [...preset.packs.filter((pack) => !own.has(pack.name)), ...collection.packs],
    desksOff: collection.desksOff.length > 0 ? collection.desksOff : preset.desksOff,
  };
}

/** Where a page is, as corrections name it. */
export interface Place {
  readonly site: string;
  readonly article: string;
}

/** The place of an address; null for what is no page of the web. */
export function placeOf(address: string | undefined): Place | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return { site: url.origin, article: url.href };
}

/** A correction as a person wished it, with the place that it holds for. Throws where it says nothing or does not fit. */
export function correctionAt(address: string | undefined, wish: Omit<Correction, 'where'>): Correction {
  const place = placeOf(address);
  if (place === null && wish.reach !== 'everywhere')
    throw new Error('This page has no address to keep a correction for.');
  if (wish.reading === '' && wish.rendering === '') throw new Error('Write a reading or an English rendering.');
  const where = wish.reach === 'everywhere' || place === null ? '' : place[wish.reach];
  const parsed = v.safeParse(correctionSchema, { ...wish, where });
  if (!parsed.success) throw new Error(parsed.issues[0].message);
  return parsed.output;
}

const NARROWEST_LAST = ['everywhere', 'site', 'article'] as const;

/** What holds on a page: packs that are on, one's own terms over the others, and corrections, the narrowest over all. */
export function overlayFor({ packs, corrections, desksOff }: Collection, place: Place | null): Overlay {
  const here = NARROWEST_LAST.flatMap((reach) =>
    corrections.filter(
      (correction) =>
        correction.reach === reach && (reach === 'everywhere' || (place !== null && correction.where === place[reach])),
    ),
  );
  const shown = packs.filter((pack) => pack.on);
  const entries = [
    ...shown.filter((pack) => pack.name !== OWN_PACK),
    ...shown.filter((pack) => pack.name === OWN_PACK),
  ].flatMap((pack): readonly OwnEntry[] => pack.entries);
  const corrected = here
    .filter(({ rendering }) => rendering !== '')
    .map(({ form, rendering }): OwnEntry => ({
      headword: form,
      aliases: [],
      reading: '',
      renderings: [rendering],
      meaning: '',
    }));
  return {
    entries: [...entries, ...corrected],
    readings: new Map(here.filter(({ reading }) => reading !== '').map(({ form, reading }) => [form, reading])),
    desksOff: new Set(desksOff),
  };
}
