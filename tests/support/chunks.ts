/** Chunks by hand, so that English is tested without segmentation and without the glossary. */
import type { Chunk, ChunkedArticle, ChunkedParagraph } from '../../english/index.ts';
import type { Entry, EntryKind } from '../../glossary/entry.ts';
import type { Figure } from '../../language/number/figure.ts';
import type { Period } from '../../language/period.ts';

type Part = Omit<Chunk, 'start' | 'end'>;

/** A chunk without its place in the text; a string is an ordinary word or a mark. */
export type Piecemeal = Part | string;

const empty: Omit<Part, 'text' | 'kind'> = {
  headword: null,
  entry: null,
  figure: null,
  period: null,
  pinyin: null,
  syllables: null,
  gloss: null,
};

export function known(text: string, kind: EntryKind, english: string, grammar?: Entry['grammar']): Part {
  const entry: Entry = {
    kind,
    reading: '',
    renderings: [{ english, ours: true }],
    meaning: '',
    ...(grammar ? { grammar } : {}),
  };
  const tokenKind = kind === 'organisation' || kind === 'place' ? kind : 'term';
  return { ...empty, text, kind: tokenKind, headword: text, entry };
}

export function indicator(text: string, english: string): Part {
  return known(text, 'indicator', english);
}

export function place(text: string, english: string): Part {
  return { ...empty, text, kind: 'place', gloss: english };
}

export function person(text: string, pinyin: string): Part {
  return { ...empty, text, kind: 'person', pinyin };
}

export function period(text: string, told: Partial<Period>): Part {
  const kind = told.kind ?? 'year';
  return {
    ...empty,
    text,
    kind: 'period',
    period: { text, start: 0, end: text.length, kind, from: null, to: null, resolved: false, until: false, ...told },
  };
}

/** 2024年 */
export function year(number: number): Part {
  return period(`${number}年`, { from: `${number}`, to: `${number}` });
}

export function figure(text: string, told: Partial<Figure>): Part {
  const bare: Figure = {
    text,
    start: 0,
    end: text.length,
    kind: 'number',
    bound: 'exact',
    value: null,
    low: null,
    high: null,
    unit: null,
  };
  return { ...empty, text, kind: 'figure', figure: { ...bare, ...told } };
}

/** yuan(2700) is 2700亿元. */
export function yuan(hundredMillions: number): Part {
  return figure(`${hundredMillions}亿元`, { kind: 'amount', value: `${hundredMillions}00000000`, unit: '元' });
}

export function percent(value: string): Part {
  return figure(`${value}%`, { kind: 'share', value, unit: '%' });
}

export function count(value: number, unit: string): Part {
  return figure(`${value}${unit}`, { kind: 'quantity', value: `${value}`, unit });
}

export function paragraph(...parts: readonly Piecemeal[]): ChunkedParagraph {
  const chunks: Chunk[] = [];
  let start = 0;
  for (const piece of parts) {
    const part = typeof piece === 'string' ? wordOf(piece) : piece;
    const end = start + part.text.length;
    const place = { start, end };
    chunks.push({
      ...part,
      ...place,
      figure: part.figure && { ...part.figure, ...place },
      period: part.period && { ...part.period, ...place },
    });
    start = end;
  }
  return { text: chunks.map(({ text }) => text).join(''), chunks };
}

export function article(...paragraphs: readonly ChunkedParagraph[]): ChunkedArticle {
  return { title: null, date: null, paragraphs };
}

function wordOf(text: string): Part {
  return { ...empty, text, kind: /^[\p{Script=Han}A-Za-z]+$/u.test(text) ? 'word' : 'punctuation' };
}
