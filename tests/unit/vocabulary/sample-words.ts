/** Saved words for the tests of this room and the page. */
import fc from 'fast-check';
import type { SavedWord } from '../../../vocabulary/saved-word.ts';

export function wordOf(changes: Partial<SavedWord>): SavedWord {
  return {
    id: 'word-1',
    headword: '专精特新',
    reading: 'zhuān-jīng-tè-xīn',
    english: 'specialized and sophisticated',
    sentence: '今年计划新增专精特新企业300家。',
    span: { start: 6, end: 10 },
    title: '云川市：抓实“智改数转绿色化”',
    address: 'https://news.example/2025/01/16/a.html',
    savedOn: '2025-01-16T08:30:00.000Z',
    note: '',
    ...changes,
  };
}

/** Marks of every format, among letters of both languages. */
const marks = fc.constantFrom(...`ab| '"<>&;,=+-@#*\`_~:“”两重新。\\/[]{}!\u{20000}`);
const line = (most: number) =>
  fc
    .string({ unit: marks, maxLength: most })
    .map((raw) => raw.trim())
    .map((raw) => raw.slice(0, most).toWellFormed());

/** Any word that the schema takes, with what is hard on tables in every field. */
export const anyWord: fc.Arbitrary<SavedWord> = fc
  .record({
    id: fc.stringMatching(/^[\w-]{4,20}$/),
    headword: line(12).map((raw) => `词${raw}`),
    reading: line(20),
    english: line(30),
    sentence: fc.string({ unit: marks, maxLength: 40 }),
    title: line(30),
    address: fc.constantFrom('', 'https://news.example/a?b=1,2&c="3"', 'http://news.example/%E8%AF%8D'),
    savedOn: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    note: fc.array(line(20), { maxLength: 3 }).map((lines) => lines.join('\n').trim()),
    place: fc.tuple(fc.nat(), fc.nat()),
  })
  .map(({ place: [from, length], ...word }): SavedWord => {
    const { length: size } = word.sentence;
    const found = word.sentence.indexOf(word.headword);
    const start = size === 0 ? 0 : from % size;
    // Without a place of its own a word stands where it is found in its sentence.
    const nowhere = found < 0 ? null : { start: found, end: found + word.headword.length };
    return {
      ...word,
      span: size === 0 ? null : length % 3 === 0 ? nowhere : { start, end: start + 1 + (length % (size - start)) },
    };
  });
