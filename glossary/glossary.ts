/** The glossary at work: entries, sources and places behind one look-up and one matcher. */
import type { Place } from './gazetteer/places.ts';
import type { Entry } from './entry.ts';
import type { ReadingNote } from './notes/note.ts';
import { createMatcher, withoutQuotationMarks, type Match } from './match.ts';
import type { Source } from './source.ts';

/** What ships: plain data, written by `compile.ts`. */
export interface GlossaryData {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly notes: readonly ReadingNote[];
}

/** An occurrence of an entry or a place. */
export interface Occurrence extends Match {
  readonly headword: string;
  readonly entry: Entry | null;
  readonly place: Place | null;
}

export interface Glossary {
  /** Number of entries, places apart. */
  readonly size: number;
  /** The entry of a headword or alias; null where there is none. */
  find(form: string): { readonly headword: string; readonly entry: Entry } | null;
  place(name: string): Place | null;
  source(id: string): Source | null;
  /** All occurrences in a text, by start and then longest first, overlapping ones too. An entry wins over a place of the same name. */
  findOccurrences(text: string): Occurrence[];
  readonly notes: readonly ReadingNote[];
}

export function createGlossary(data: GlossaryData): Glossary {
  const entries = new Map(Object.entries(data.entries));
  const places = new Map(Object.entries(data.places));
  const sources = new Map(Object.entries(data.sources));
  /** Form without quotation marks → headword. A headword wins over another's alias. */
  const headwords = new Map<string, string>();
  const notIn = new Map<string, readonly string[]>();
  for (const [headword, entry] of entries) {
    for (const form of [headword, ...(entry.aliases ?? [])]) {
      const bare = withoutQuotationMarks(form);
      if (form === headword || !headwords.has(bare)) headwords.set(bare, headword);
      if (entry.notIn) notIn.set(bare, entry.notIn);
    }
  }
  const matcher = createMatcher([...headwords.keys(), ...places.keys()], notIn);

  const find = (form: string) => {
    const headword = headwords.get(withoutQuotationMarks(form));
    const entry = headword === undefined ? undefined : entries.get(headword);
    return headword !== undefined && entry ? { headword, entry } : null;
  };
  const place = (name: string) => places.get(name) ?? null;

  return {
    size: entries.size,
    find,
    place,
    source: (id) => sources.get(id) ?? null,
    findOccurrences: (text) =>
      matcher.findMatches(text).map((match) => {
        const found = find(match.form);
        return {
          ...match,
          headword: found?.headword ?? match.form,
          entry: found?.entry ?? null,
          place: found ? null : place(match.form),
        };
      }),
    notes: data.notes,
  };
}
