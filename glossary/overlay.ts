/** What a person has brought, laid over the glossary: theirs wins, and what they have switched off is silent. */
import type { Entry, Rendering } from './entry.ts';
import { readingOf, type Finding, type Glossary, type Occurrence } from './glossary.ts';
import { createMatcher, withoutQuotationMarks } from './match.ts';

/** An entry of a person's own. An empty reading or meaning says nothing, and leaves ours as it is. */
export interface OwnEntry {
  readonly headword: string;
  readonly aliases: readonly string[];
  readonly reading: string;
  readonly renderings: readonly [string, ...string[]];
  readonly meaning: string;
}

export interface Overlay {
  /** Of two for the same headword the later stands before the earlier. */
  readonly entries: readonly OwnEntry[];
  /** Form → its reading as printed. Wins over all else. */
  readonly readings: ReadonlyMap<string, string>;
  /** Desks of ours that are switched off. */
  readonly desksOff: ReadonlySet<string>;
}

/** The glossary as this person has it. */
export function overlayGlossary(base: Glossary, { entries, readings, desksOff }: Overlay): Glossary {
  const isOn = ({ desk }: Finding): boolean => desk === null || !desksOff.has(desk);
  const findBase = (form: string): Finding | null => {
    const found = base.find(form);
    return found && isOn(found) ? found : null;
  };
  const own = new Map<string, Finding>();
  const notIn = new Map<string, readonly string[]>();
  for (const entry of entries) {
    const bare = withoutQuotationMarks(entry.headword);
    const finding = overlayEntry(entry, own.get(bare) ?? findBase(entry.headword));
    for (const form of [finding.headword, entry.headword, ...(finding.entry.aliases ?? [])]) {
      const other = own.get(withoutQuotationMarks(form));
      const isAlias = form !== finding.headword && form !== entry.headword;
      if (isAlias && other !== undefined && other.headword !== finding.headword) continue;
      own.set(withoutQuotationMarks(form), finding);
      if (finding.entry.notIn) notIn.set(withoutQuotationMarks(form), finding.entry.notIn);
    }
  }
  const bareReadings = new Map([...readings].map(([form, reading]) => [withoutQuotationMarks(form), reading]));
  const matcher = createMatcher([...own.keys(), ...bareReadings.keys()], notIn);
  const find = (form: string) => own.get(withoutQuotationMarks(form)) ?? findBase(form);

  const occurrencesOf = (text: string): Occurrence[] => {
    const ours = base
      .findOccurrences(text)
      .filter(({ entry, headword }) => entry === null || findBase(headword) !== null);
    const theirs = matcher.findMatches(text).map((match): Occurrence => {
      const found = find(match.form);
      const place = found ? null : base.place(match.form);
      return {
        ...match,
        headword: found?.headword ?? match.form,
        entry: found?.entry ?? null,
        place,
        reading: bareReadings.get(match.form) ?? (found ? readingOf(match.form, found) : (place?.reading ?? null)),
      };
    });
    const taken = new Set(theirs.map(({ start, end }) => `${start} ${end}`));
    return [...theirs, ...ours.filter(({ start, end }) => !taken.has(`${start} ${end}`))].toSorted(
      (one, other) => one.start - other.start || other.end - one.end,
    );
  };

  return {
    findings: [
      ...new Set(own.values()),
      ...base.findings.filter((finding) => isOn(finding) && !own.has(withoutQuotationMarks(finding.headword))),
    ],
    find,
    place: base.place,
    source: base.source,
    findOccurrences: occurrencesOf,
    notes: base.notes,
  };
}

/** One entry over another: its renderings first, its reading and meaning instead. */
function overlayEntry({ headword, aliases, reading, renderings, meaning }: OwnEntry, below: Finding | null): Finding {
  const theirs = renderings.map((english): Rendering => ({ english, yours: true }));
  const rest = (below?.entry.renderings ?? []).filter(({ english }) => !renderings.includes(english));
  // The forms of our first rendering are not those of theirs.
  const { grammar: _, ...ours } = below?.entry ?? { kind: 'term' as const, grammar: undefined };
  const entry: Entry = {
    ...ours,
    reading: reading || (below?.entry.reading ?? ''),
    renderings: [theirs[0] as Rendering, ...theirs.slice(1), ...rest],
    meaning: meaning || (below?.entry.meaning ?? ''),
    aliases: [...aliases, ...(below?.entry.aliases ?? [])],
  };
  return { headword: below?.headword ?? headword, entry, desk: below?.desk ?? null };
}
