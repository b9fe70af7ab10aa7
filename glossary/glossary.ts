/** The glossary at work: entries, sources and places behind one look-up and one matcher. */
import type { Place } from './gazetteer/places.ts';
import type { Entry, EntryTable } from './entry.ts';
import type { ReadingNote } from './notes/note.ts';
import { createMatcher, withoutQuotationMarks, type Match } from './match.ts';
import type { Source } from './source.ts';

/** What ships: plain data, written by `compile.ts`. */
export interface GlossaryData {
  /** Desk, which is the domain, → its table. */
  readonly desks: Readonly<Record<string, EntryTable>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly notes: readonly ReadingNote[];
}

/** An occurrence of an entry or a place. */
export interface Occurrence extends Match {
  readonly headword: string;
  readonly entry: Entry | null;
  readonly place: Place | null;
  /** How this very form is read and printed, where the glossary says so; an alias has no reading of its own. */
  readonly reading: string | null;
}

/** What is known of a headword. */
export interface Finding {
  readonly headword: string;
  readonly entry: Entry;
  /** The desk at which it stands; null for an entry that a person has brought. */
  readonly desk: string | null;
}

export interface Glossary {
  /** All entries, places apart, desk by desk. */
  readonly findings: readonly Finding[];
  /** The entry of a headword or alias; null where there is none. */
  find(form: string): Finding | null;
  place(name: string): Place | null;
  source(id: string): Source | null;
  /** All occurrences in a text, by start and then longest first, overlapping ones too. An entry wins over a place of the same name. */
  findOccurrences(text: string): Occurrence[];
  readonly notes: readonly ReadingNote[];
}

export function createGlossary(data: GlossaryData): Glossary {
  const findings = Object.entries(data.desks).flatMap(([desk, table]) =>
    Object.entries(table).map(([headword, entry]): Finding => ({ headword, entry, desk })),
  );
  const places = new Map(Object.entries(data.places));
  const sources = new Map(Object.entries(data.sources));
  /** Form without quotation marks → what it stands for. A headword wins over another's alias. */
  const forms = new Map<string, Finding>();
  const notIn = new Map<string, readonly string[]>();
  for (const finding of findings) {
    const { headword, entry } = finding;
    for (const form of [headword, ...(entry.aliases ?? [])]) {
      const bare = withoutQuotationMarks(form);
      if (form === headword || !forms.has(bare)) forms.set(bare, finding);
      if (entry.notIn) notIn.set(bare, entry.notIn);
    }
  }
  const matcher = createMatcher([...forms.keys(), ...places.keys()], notIn);

  const find = (form: string) => forms.get(withoutQuotationMarks(form)) ?? null;
  const place = (name: string) => places.get(name) ?? null;

  return {
    findings,
    find,
    place,
    source: (id) => sources.get(id) ?? null,
    findOccurrences: (text) =>
      matcher.findMatches(text).map((match) => {
        const found = find(match.form);
        const here = found ? null : place(match.form);
        return {
          ...match,
          headword: found?.headword ?? match.form,
          entry: found?.entry ?? null,
          place: here,
          reading: found ? readingOf(match.form, found) : (here?.reading ?? null),
        };
      }),
    notes: data.notes,
  };
}

/** The reading of a form where the entry has it: of the headword, not of its aliases. */
export function readingOf(form: string, { headword, entry }: Finding): string | null {
  return form === withoutQuotationMarks(headword) && entry.reading !== '' ? entry.reading : null;
}
