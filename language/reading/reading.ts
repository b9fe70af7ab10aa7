/** How each segment of a text is read, in its context. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isHan } from '../script.ts';
import { segment, type Segment } from '../segment.ts';
import type { Span } from '../span.ts';
import { guessSyllable } from './character.ts';
import { capitalize, joinSyllables, respell } from './join.ts';
import { joinName, joinPlace, joinWord } from './orthography.ts';
import { isPolyphone, readPolyphone } from './polyphones.ts';
import { splitSyllables, toneOf, withoutTone } from './tone.ts';

export interface Reading {
  /** One per Han character, citation tones; null where there is nothing to read or a character has no reading. */
  readonly syllables: readonly string[] | null;
  /** As printed over the segment: `Chóngqìng`. */
  readonly pinyin: string | null;
}

const NOTHING: Reading = { syllables: null, pinyin: null };

/** How a word, term or figure is read wherever no rule speaks of it: a page works that out once. */
interface Ordinary {
  readonly reading: Reading;
  /** True where `polyphones.ts` is to be asked first. */
  readonly isPolyphone: boolean;
}

const remembered = new WeakMap<Lexicon, Map<string, Ordinary>>();
/** More than the different words of any page; then it starts anew. */
const MOST_REMEMBERED = 20_000;

/**
 * One reading per segment. What the glossary says of a candidate wins; then the word as the lexicon reads it; a character
 * that stands alone is read by the rules of `polyphones.ts`, else by its ordinary reading; pinyin-pro is asked for what
 * is left.
 */
export function readSegments(text: string, segments: readonly Segment[], lexicon: Lexicon): Reading[] {
  const words = remembered.get(lexicon) ?? new Map<string, Ordinary>();
  remembered.set(lexicon, words);
  return segments.map((segment) => readSegment(segment, text, lexicon, words));
}

/**
 * The reading of a stretch of a traditional text that was read in simplified characters: 髮 is fà and 發 is fā, where
 * both are 发. A syllable that the traditional character cannot have gives way to the one that it has.
 *
 * @param written the stretch as it is written
 * @param simplified the same as it was read
 */
export function readAsWritten(written: string, simplified: string, reading: Reading, lexicon: Lexicon): Reading {
  const { syllables, pinyin } = reading;
  if (written === simplified || syllables === null) return reading;
  const [own, read] = [written, simplified].map((text) => [...text].filter(isHan));
  const corrected = syllables.map((syllable, index) => {
    const character = own?.[index] ?? '';
    const partner = read?.[index] ?? '';
    const possible = lexicon.readings(character);
    if (character === partner || possible.includes(syllable)) return syllable;
    const shared = lexicon.readings(partner).find((other) => possible.includes(other));
    return shared ?? possible[0] ?? syllable;
  });
  if (corrected.join() === syllables.join()) return reading;
  return { syllables: corrected, pinyin: pinyin && respell(pinyin, syllables, corrected) };
}

function readSegment(segment: Segment, text: string, lexicon: Lexicon, words: Map<string, Ordinary>): Reading {
  const { kind, candidate, start, end } = segment;
  if (kind === 'punctuation' || kind === 'other') return NOTHING;
  if (candidate?.pinyin !== undefined) return readOrdinary(segment, lexicon);
  const key = kind === 'word' ? segment.text : `${kind} ${segment.text}`;
  let known = words.get(key);
  if (known === undefined) {
    if (words.size >= MOST_REMEMBERED) words.clear();
    known = {
      reading: readOrdinary(segment, lexicon),
      isPolyphone: kind === 'word' && isPolyphone(segment.text),
    };
    words.set(key, known);
  }
  return (known.isPolyphone ? readPolyphone(text, start, end) : null) ?? known.reading;
}

function readOrdinary(segment: Segment, lexicon: Lexicon): Reading {
  const { candidate, text } = segment;
  const han = [...text].filter(isHan).length;
  if (han === 0) return NOTHING;
  const given = candidate?.syllables?.length === han ? candidate.syllables : null;
  const syllables = given ?? lexicon.syllables(text) ?? readParts(text, lexicon);
  if (syllables === null) return NOTHING;
  const printed = given ? candidate?.pinyin : undefined;
  return { syllables, pinyin: printed ?? print(segment, syllables, lexicon) };
}

/** The syllables of a word that the lexicon does not have, by those of its parts in their context. */
function readParts(word: string, lexicon: Lexicon): readonly string[] | null {
  if ([...word].length === 1) return guess(word);
  const doubled = readDoubled(word, lexicon);
  if (doubled !== null) return doubled;
  const parts = segment(word, lexicon, []).filter((part) => [...part.text].some(isHan));
  // A word that the lexicon cannot read comes back as one part; its characters are read one by one.
  const spans = parts.length > 1 ? parts : characterSpans(word);
  const read = spans.map(({ start, end }) => {
    const part = word.slice(start, end);
    const known = readPolyphone(word, start, end)?.syllables ?? lexicon.syllables(part);
    return known ?? (part === word ? null : readParts(part, lexicon));
  });
  return read.every((syllables) => syllables !== null) ? read.flat() : null;
}

/** 结结实实 as 结实 is read, each syllable twice and with its full tone. */
function readDoubled(word: string, lexicon: Lexicon): readonly string[] | null {
  const [first = '', , second = ''] = word;
  if (word !== first + first + second + second) return null;
  const syllables = lexicon.syllables(first + second)?.map((syllable, index) => {
    const full = lexicon.readings(index === 0 ? first : second).find((other) => withoutTone(other) === syllable);
    return toneOf(syllable) === 5 ? (full ?? syllable) : syllable;
  });
  return syllables?.flatMap((syllable) => [syllable, syllable]) ?? null;
}

function characterSpans(word: string): Span[] {
  let start = 0;
  return [...word].flatMap((character) => {
    const span = { start, end: start + character.length };
    start = span.end;
    return isHan(character) ? span : [];
  });
}

function guess(character: string): readonly string[] | null {
  const syllable = guessSyllable(character);
  return syllable === null ? null : [syllable];
}

function print({ text, kind }: Segment, syllables: readonly string[], lexicon: Lexicon): string {
  if (kind === 'person') return joinName(syllables.slice(0, 1), syllables.slice(1));
  if (kind === 'figure' || kind === 'period' || ![...text].every(isHan)) return printWords(text, syllables, lexicon);
  const printed = lexicon.printed(text);
  if (printed !== null && splitSyllables(printed).join() === syllables.join()) return printed;
  if (kind === 'place') return joinPlace(text, syllables);
  if (lexicon.isProper(text)) return printProper(text, syllables, lexicon);
  const joined = joinWord(text, syllables, lexicon);
  return kind === 'organisation' ? joined.split(' ').map(capitalize).join(' ') : joined;
}

/**
 * Number, measure word and unit are words of their own: `chāoguò liù chéng`, `yì yuán` (GB/T 16159-2012); and so are the
 * words of a term that holds quotation marks or figures.
 */
function printWords(text: string, syllables: readonly string[], lexicon: Lexicon): string {
  let read = 0;
  const words = segment(text, lexicon, []).map((part) => {
    const from = read;
    read += [...part.text].filter(isHan).length;
    return joinWord([...part.text].filter(isHan).join(''), syllables.slice(from, read), lexicon);
  });
  return words.filter((word) => word !== '').join(' ');
}

/** A name as the dictionary prints it, with its capitals and spaces, where it is the very reading that we print. */
function printProper(text: string, syllables: readonly string[], lexicon: Lexicon): string {
  const entry = lexicon.lookUp(text).find(({ pinyin }) => splitSyllables(pinyin).join() === syllables.join());
  if (entry === undefined || !/^\p{Lu}/u.test(entry.pinyin)) return joinPlace(text, syllables);
  // CC-CEDICT writes each syllable of a short form with a capital: 国新办 is Guó Xīn Bàn there.
  const isShortForm = syllables.length > 2 && entry.pinyin.split(' ').length === syllables.length;
  if (isShortForm) return capitalize(joinSyllables(syllables));
  // Where it writes a district as one word, 武清区 as Wu3 qing1 qu1, the sort is a word of its own all the same.
  return /[市区县旗盟]$/u.test(text) && !entry.pinyin.includes(' ') ? joinPlace(text, syllables) : entry.pinyin;
}
