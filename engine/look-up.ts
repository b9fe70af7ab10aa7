/** What a popover says of a token or an entry. */
import { explainFigure, sayFigure } from '../english/figure.ts';
import { sayInCurrency, type ExchangeRate } from '../english/second-currency.ts';
import { sayPeriod } from '../english/period.ts';
import type { Entry, Rendering } from '../glossary/entry.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Period } from '../language/period.ts';
import { splitSyllables } from '../language/reading/tone.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { Figure } from '../language/number/figure.ts';
import type { Card, CardRendering, DictionaryWord, EntryCard, FigureCard, PersonReading } from './annotation.ts';
import type { AnnotatedToken } from './annotate.ts';

/** Parts of a word that are listed below it: enough for a compound, few enough for a card. */
const MOST_PARTS = 6;

/** The card of a token that `annotateParagraph` has made. */
export function cardOf(
  token: AnnotatedToken,
  person: PersonReading | null,
  rate: ExchangeRate | null,
  parts: { readonly glossary: Glossary; readonly lexicon: Lexicon },
): Card {
  const { figure, period, occurrence } = token.found ?? {};
  const place = occurrence?.place;
  const entry = token.entry === null ? null : entryCard(token.entry, parts.glossary);
  return {
    text: token.text,
    kind: token.kind,
    pinyin: token.pinyin,
    entry,
    figure: figure ? figureCard(figure, rate) : period ? periodCard(period) : null,
    person,
    place: place ? { english: place.english, level: place.level, within: place.within ?? null } : null,
    words: entry || figure || period || person ? [] : wordsOf(token, parts.lexicon),
  };
}

/** The card of a headword, for following related entries; null when the glossary has none. */
export function cardOfHeadword(headword: string, glossary: Glossary): Card | null {
  const entry = entryCard(headword, glossary);
  if (entry === null) return null;
  return {
    text: headword,
    kind: 'term',
    pinyin: entry.reading,
    entry,
    figure: null,
    person: null,
    place: null,
    words: [],
  };
}

function entryCard(form: string, glossary: Glossary): EntryCard | null {
  const found = glossary.find(form);
  if (found === null) return null;
  const { headword, entry, desk } = found;
  return {
    headword,
    kind: entry.kind,
    reading: entry.reading,
    renderings: entry.renderings.map((rendering) => cardRendering(rendering, glossary)),
    meaning: entry.meaning,
    gloss: entry.gloss ?? null,
    caution: entry.caution ?? null,
    level: entry.level ?? null,
    since: entry.since ?? null,
    supersededBy: entry.supersededBy ?? null,
    parts: (entry.parts ?? []).map((part) => ({ ...part, entry: glossary.find(part.chinese)?.headword ?? null })),
    see: relatedEntries(entry, glossary),
    aliases: entry.aliases ?? [],
    unit: entry.unit ?? null,
    desk,
  };
}

function cardRendering(rendering: Rendering, glossary: Glossary): CardRendering {
  if (rendering.yours) return { english: rendering.english, standing: 'yours', source: null, address: null };
  const source = rendering.ours ? null : glossary.source(rendering.source);
  if (source === null) return { english: rendering.english, standing: 'ours', source: null, address: null };
  const year = source.date?.slice(0, 4);
  const dated = year === undefined || source.title.includes(year) ? source.title : `${source.title}, ${year}`;
  return { english: rendering.english, standing: source.kind, source: dated, address: source.address ?? null };
}

function relatedEntries(entry: Entry, glossary: Glossary): EntryCard['see'] {
  return (entry.see ?? []).flatMap((headword) => {
    const related = glossary.find(headword);
    return related ? [{ headword, english: related.entry.renderings[0].english }] : [];
  });
}

function figureCard(figure: Figure, rate: ExchangeRate | null): FigureCard {
  const converted = rate === null ? null : sayInCurrency(figure, rate);
  return {
    english: sayFigure(figure),
    ...explainFigure(figure),
    converted: converted === null || rate === null ? null : `${converted} at your rate of ${rate.yuan} yuan`,
  };
}

function periodCard(period: Period): FigureCard {
  const explanation = period.resolved ? 'Worked out from the date of the article.' : null;
  return { english: sayPeriod(period), digits: null, explanation, converted: null };
}

/**
 * The word itself where the dictionary has it, as it is read and written here first, then the words inside it, longest
 * first from the left.
 */
function wordsOf({ text: written, segment: { text }, syllables }: AnnotatedToken, lexicon: Lexicon): DictionaryWord[] {
  const reading = syllables?.join();
  const fit = ({ traditional, pinyin }: DictionaryWord): number =>
    (splitSyllables(pinyin).join() === reading ? 2 : 0) + (traditional === written ? 1 : 0);
  const whole = lexicon.lookUp(text).toSorted((one, other) => fit(other) - fit(one));
  return [...whole, ...partsOf(text, lexicon).flatMap((part) => lexicon.lookUp(part).slice(0, 1))];
}

function partsOf(text: string, lexicon: Lexicon): string[] {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length && parts.length < MOST_PARTS) {
    const rest = text.length - at;
    const lengths = lexicon.lengthsAt(text, at).filter((length) => length < text.length && length <= rest);
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const length = Math.max(character.length, ...lengths);
    parts.push(text.slice(at, at + length));
    at += length;
  }
  return text.length > 1 ? parts : [];
}
