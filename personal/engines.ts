/** The engines of a person: the same dictionary for all pages, with what they have brought laid over our glossary. */
import { createEngine, type Engine, type EngineParts } from '../engine/index.ts';
import { overlayGlossary } from '../glossary/overlay.ts';
import { overlayFor, placeOf } from './change.ts';
import type { Collection } from './schema.ts';

export interface Engines {
  /** The engine for the page of this address. */
  at(address: string | undefined): Engine;
  setCollection(collection: Collection): void;
}

/** Pages that are read side by side; engines of others are made again, in some milliseconds. */
const MOST_ENGINES = 8;

export function createEngines(parts: EngineParts, initial: Collection): Engines {
  const plain = createEngine(parts);
  let collection = initial;
  let isPlain = isEmpty(initial);
  /** By the corrections that hold on a page: most pages have none of their own, and share an engine. */
  const engines = new Map<string, Engine>();

  return {
    at(address) {
      if (isPlain) return plain;
      const place = placeOf(address);
      const reachesHere = collection.corrections.some(
        ({ reach, where }) => reach !== 'everywhere' && place !== null && where === place[reach],
      );
      const key = reachesHere && place ? place.article : '';
      const known = engines.get(key);
      if (known) return known;
      if (engines.size >= MOST_ENGINES) engines.clear();
      const overlay = overlayFor(collection, reachesHere ? place : null);
      const made = createEngine({ ...parts, glossary: overlayGlossary(parts.glossary, overlay) });
      engines.set(key, made);
      return made;
    },
    setCollection(changed) {
      collection = changed;
      isPlain = isEmpty(changed);
      engines.clear();
    },
  };
}

function isEmpty({ packs, corrections, desksOff }: Collection): boolean {
  return (
    corrections.length === 0 && desksOff.length === 0 && packs.every(({ on, entries }) => !on || entries.length === 0)
  );
}
