/** What is wrong in the glossary's tables: each fault with its table, its headword and what to do. */
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { readSegments } from '../language/reading/reading.ts';
import { splitSyllables, withoutTone } from '../language/reading/tone.ts';
import { isHan } from '../language/script.ts';
import { segment } from '../language/segment.ts';
import type { Entry, EntryKind, EntryTable } from './entry.ts';
import type { Place } from './gazetteer/places.ts';
import { withoutQuotationMarks } from './match.ts';
import { readingOrder } from './order.ts';
import type { SourceTable } from './source.ts';

export interface GlossaryTables {
  readonly desks: Readonly<Record<string, EntryTable>>;
  readonly sourceTables: Readonly<Record<string, SourceTable>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly lexicon: Lexicon;
}

export interface Fault {
  readonly file: string;
  /** A headword, the id of a source or the name of a place. */
  readonly subject: string;
  readonly message: string;
}

interface Row {
  readonly desk: string;
  readonly headword: string;
  readonly entry: Entry;
}

const LONGEST_MEANING = 400;
const SHORTEST_MEANING = 20;

/** Kinds that explain a word of ordinary Chinese, and so may be one. */
const WORD_KINDS: ReadonlySet<EntryKind> = new Set(['verb', 'modifier', 'noun', 'measure-word', 'office', 'industry']);
/** Kinds whose short forms are names, however common: 人大. */
const NAME_KINDS: ReadonlySet<EntryKind> = new Set(['organisation', 'document', 'meeting', 'place']);
/** A short form among the commonest words of general Chinese stands for itself more often than for a term. */
const COMMON_RANK = 1_500;

/** Readings that differ from what the dictionary makes of the characters, looked into and meant. */
const SETTLED_READINGS: ReadonlySet<string> = new Set([
  '华为', // the company's own reading
  '两重', // 重 is major, not double
  '两重两新',
  '深海深地探测', // 深地 is a noun, the deep earth
  '源网荷储', // 荷 is the load of a grid, hè
  '源网荷储一体化',
  '种子期', // seed, not the neutral suffix
  '急难愁盼', // four words side by side: 难 is hard, not disaster
]);

/** All faults, in the order of the tables; empty when the glossary may ship. */
export function checkGlossary({ desks, sourceTables, places, lexicon }: GlossaryTables): Fault[] {
  const rows = Object.entries(desks).flatMap(([desk, table]) =>
    Object.entries(table).map(([headword, entry]): Row => ({ desk, headword, entry })),
  );
  return [
    ...rows.flatMap((row) =>
      [
        ...entryFaults(row),
        ...readingFaults(row, lexicon),
        ...ordinaryFormFaults(row, lexicon),
        ...pieceFaults(row),
      ].map((message) => faultOf(row, message)),
    ),
    ...doubledForms(rows),
    ...danglingLinks(rows),
    ...misplacedEntries(desks),
    ...sourceFaults(sourceTables, rows),
    ...placeFaults(places),
  ];
}

function faultOf({ desk, headword }: Row, message: string): Fault {
  return { file: `glossary/entries/${desk}.ts`, subject: headword, message };
}

function entryFaults({ headword, entry }: Row): string[] {
  const { meaning, kind, grammar, renderings, notIn = [], aliases = [] } = entry;
  const forms = [headword, ...aliases].map(withoutQuotationMarks);
  const english = renderings.map((rendering) => rendering.english);
  const idle = notIn.filter((longer) => !forms.some((form) => longer.includes(form) && longer !== form));
  return [
    /[.”)]$/.test(meaning) ? null : 'the meaning does not end with a full stop.',
    meaning.length > LONGEST_MEANING
      ? `the meaning has ${meaning.length} characters; ${LONGEST_MEANING} is the most.`
      : null,
    meaning.length < SHORTEST_MEANING ? 'the meaning says too little.' : null,
    kind === 'verb' && !(grammar?.past && grammar.ing) ? 'a verb needs grammar.past and grammar.ing.' : null,
    new Set(english).size < english.length ? 'a rendering is there twice.' : null,
    english.some((each) => each.trim() !== each || each === '')
      ? 'a rendering is empty or has spaces around it.'
      : null,
    kind === 'verb' && english.some((each) => each.startsWith('to '))
      ? 'a verb’s rendering stands without “to”.'
      : null,
    forms.some(
      (form) => [...form].length < 2 && !/^[A-Z]/.test(form) && kind !== 'measure-word' && !WORD_KINDS.has(kind),
    )
      ? 'a form of one character is found everywhere.'
      : null,
    idle.length > 0 ? `notIn ${idle.join(', ')} does not hold the term.` : null,
    new Set(forms).size < forms.length ? 'an alias is there twice.' : null,
    ...(entry.parts ?? []).map(({ chinese, english: part }) =>
      chinese === '' || part === '' ? 'a part has no Chinese or no English.' : null,
    ),
    needsArticle(entry) ? 'running English needs grammar.article: “the”.' : null,
  ].filter((message) => message !== null);
}

/** “the State Council”, “the Ministry of Finance”: an organ whose name is made of common nouns takes the article. */
const ORGAN =
  /^(?:(?:Ministry|Department|Bureau|Office|Commission|Committee|General|State|National|Central|Standing|Supreme)\b.*|.*\b(?:Commission|Committee|Administration|Ministry|Council|Congress|Court|Procuratorate|Bureau|Department|Office))$/;

function needsArticle({ kind, renderings, grammar }: Entry): boolean {
  const { english } = renderings[0];
  return (
    kind === 'organisation' && grammar?.article === undefined && grammar?.local === undefined && ORGAN.test(english)
  );
}

function readingFaults({ headword, entry: { reading } }: Row, lexicon: Lexicon): string[] {
  const syllables = splitSyllables(reading);
  const han = [...headword].filter(isHan).length;
  if (syllables.length !== han)
    return [`the reading “${reading}” has ${syllables.length} syllables for ${han} characters.`];
  if (SETTLED_READINGS.has(headword)) return [];
  const expected = readSegments(headword, segment(headword, lexicon, []), lexicon).flatMap(
    (read) => read.syllables ?? [],
  );
  const differs = syllables.some((syllable, index) => {
    const other = expected[index] ?? syllable;
    // Whether a syllable is light is for the entry to say: 关系 guānxì, guānxi.
    const isLight = syllable === withoutTone(syllable) || other === withoutTone(other);
    return syllable.toLowerCase() !== other.toLowerCase() && !(isLight && sameLetters(syllable, other));
  });
  return differs
    ? [`the reading “${reading}” is not the dictionary’s “${expected.join(' ')}”: mend one, or settle it in check.ts.`]
    : [];
}

function sameLetters(one: string, other: string): boolean {
  return withoutTone(one).toLowerCase() === withoutTone(other).toLowerCase();
}

function ordinaryFormFaults({ headword, entry }: Row, lexicon: Lexicon): string[] {
  if (WORD_KINDS.has(entry.kind) || NAME_KINDS.has(entry.kind)) return [];
  const common = (entry.aliases ?? []).filter(
    (alias) => alias !== headword && (lexicon.rank(alias) ?? Infinity) < COMMON_RANK,
  );
  return common.length > 0 ? [`the alias ${common.join(', ')} is a common word of its own.`] : [];
}

/** One item of a list, or a small piece of a phrase, does not mean what the whole means: 蓝天 is no battle for clean soil. */
function pieceFaults({ headword, entry: { kind, aliases = [] } }: Row): string[] {
  if (NAME_KINDS.has(kind)) return [];
  const items = headword.split('、');
  const pieces = aliases.filter(
    (alias) => items.includes(alias) || (headword.includes(alias) && alias.length * 3 <= headword.length),
  );
  return pieces.length > 0 ? [`the alias ${pieces.join(', ')} is only a piece of it: give it an entry.`] : [];
}

function doubledForms(rows: readonly Row[]): Fault[] {
  const owners = new Map<string, Row>();
  const faults: Fault[] = [];
  for (const row of rows) {
    const form = withoutQuotationMarks(row.headword);
    const other = owners.get(form);
    if (other) faults.push(faultOf(row, `it stands in ${other.desk} too: keep the better one.`));
    else owners.set(form, row);
  }
  for (const row of rows) {
    for (const alias of row.entry.aliases ?? []) {
      const form = withoutQuotationMarks(alias);
      const other = owners.get(form);
      if (other && other !== row)
        faults.push(faultOf(row, `its alias ${alias} belongs to ${other.headword} (${other.desk}).`));
      else owners.set(form, row);
    }
  }
  return faults;
}

function danglingLinks(rows: readonly Row[]): Fault[] {
  const headwords = new Set(rows.map(({ headword }) => headword));
  return rows.flatMap((row) => {
    const { see = [], supersededBy } = row.entry;
    const links = supersededBy === undefined ? see : [...see, supersededBy];
    const missing = links.filter((other) => !headwords.has(other));
    const messages = [
      missing.length > 0 ? `there is no entry ${missing.join(', ')}.` : null,
      links.includes(row.headword) ? 'it points to itself.' : null,
    ];
    return messages.filter((message) => message !== null).map((message) => faultOf(row, message));
  });
}

function misplacedEntries(desks: GlossaryTables['desks']): Fault[] {
  return Object.entries(desks).flatMap(([desk, table]) => {
    const list = Object.entries(table);
    return list.flatMap(([headword, entry], index): Fault[] => {
      const [other, before] = list[index - 1] ?? [];
      return before && readingOrder(before.reading, entry.reading) > 0
        ? [faultOf({ desk, headword, entry }, `it belongs before ${other}; npm run fix sorts.`)]
        : [];
    });
  });
}

function sourceFaults(tables: GlossaryTables['sourceTables'], rows: readonly Row[]): Fault[] {
  const used = new Set<string | undefined>(
    rows.flatMap(({ entry }) => entry.renderings.map((rendering) => rendering.source)),
  );
  const owners = new Map<string, string>();
  return Object.entries(tables).flatMap(([name, table]) => {
    const file = `glossary/sources/${name}.ts`;
    return Object.keys(table).flatMap((id, index, ids): Fault[] => {
      const owner = owners.get(id);
      owners.set(id, owner ?? file);
      const messages = [
        used.has(id) ? null : 'no rendering names it.',
        owner === undefined ? null : `it stands in ${owner} too.`,
        index > 0 && (ids[index - 1] ?? '') > id ? `it belongs before ${ids[index - 1]}.` : null,
      ];
      return messages.filter((message) => message !== null).map((message) => ({ file, subject: id, message }));
    });
  });
}

function placeFaults(places: GlossaryTables['places']): Fault[] {
  return Object.entries(places).flatMap(([name, { reading, english }]): Fault[] => {
    const file = 'glossary/gazetteer/places.ts';
    const message =
      splitSyllables(reading).length !== [...name].length
        ? `the reading “${reading}” does not fit.`
        : english === ''
          ? 'it has no English.'
          : null;
    return message === null ? [] : [{ file, subject: name, message }];
  });
}
