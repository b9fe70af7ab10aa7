import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../personal/formats/problem.ts';
import { writeAnki } from '../../../../vocabulary/formats/anki.ts';
import { writeWordsCsv } from '../../../../vocabulary/formats/csv.ts';
import { importWords } from '../../../../vocabulary/formats/import-words.ts';
import { writeWordsMarkdown } from '../../../../vocabulary/formats/markdown.ts';
import type { SavedWord } from '../../../../vocabulary/saved-word.ts';
import { anyWord, wordOf } from '../sample-words.ts';

let count = 0;
function take(text: string, known: readonly SavedWord[] = []): SavedWord[] {
  const newId = () => `new-${(count += 1)}`;
  return importWords(new TextEncoder().encode(text), { known, today: '2025-02-01', newId });
}

function problemsOf(text: string): string {
  try {
    take(text);
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  throw new Error('The file was taken.');
}

const words = fc.uniqueArray(anyWord, { minLength: 1, maxLength: 6, selector: ({ id }) => id });

describe('what is written is read back as it was', () => {
  it.each([
    ['CSV', writeWordsCsv],
    ['Anki’s text', writeAnki],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(words, (list) => {
        expect(take(write(list))).toEqual(list);
      }),
    );
  });
});

describe('a CSV file', () => {
  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(words, (list) => {
        const { data } = Papa.parse<string[]>(writeWordsCsv(list).trimEnd());
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('of others is taken by the names of its columns, with what it does not tell filled in', () => {
    expect(take('word;pinyin;translation;context\n链主;liànzhǔ;chain leader;链主企业带动。\n')).toEqual([
      wordOf({
        id: expect.stringMatching(/^new-/) as unknown as string,
        headword: '链主',
        reading: 'liànzhǔ',
        english: 'chain leader',
        sentence: '链主企业带动。',
        span: { start: 0, end: 2 },
        title: '',
        address: '',
        savedOn: '2025-02-01',
      }),
    ]);
  });

  it('does not bring a word twice that is kept already', () => {
    const kept = wordOf({});
    const [word] = take(`Chinese,Sentence,Address\n${kept.headword},${kept.sentence},${kept.address}\n`, [kept]);
    expect(word?.id).toBe(kept.id);
  });

  it.each([
    ['', 'The file is empty.'],
    ['链主,chain leader\n', 'Line 1: The first line must name the columns, at least “Chinese”.'],
    ['English,Note\nchain,\n', 'Line 1: There is no column “Chinese”.'],
    ['Chinese,English\n', 'The file holds no word.'],
    ['Chinese,Saved\n链主,2025-02-31x\n', 'Line 2, “Saved”: is no date such as 2025-01-16'],
    ['Chinese,Link\n链主,https://a.example/\n专精特新,javascript:alert(1)\n', 'Line 3, “Link”: is no web address'],
    ['Chinese,Sentence,Place\n"链主","一\n二",5-9\n', 'Line 2, “Place”: does not lie in the sentence'],
    ['Chinese,Sentence,Place\n"链主","一\n二",\n好,好,x\n', 'Line 4, “Place”: is no place such as 4-8'],
    ['ID,Chinese\nabcd,链主\nabcd,链长\n', 'Line 3, “ID”: is that of line 2, too'],
    ['Chinese,English\n"链主,chain\n', 'Line 2: Quoted field unterminated'],
  ])('that is wrong is told by line and column: %j', (text, message) => {
    expect(problemsOf(text)).toContain(message);
  });
});

describe('a text for Anki', () => {
  const [header, ...rest] = writeAnki([wordOf({}), wordOf({ id: 'word-2', note: 'two\nlines' })]).split('\n');

  it('says in its headers all that Anki would ask', () => {
    expect([header, ...rest.slice(0, 5)]).toEqual([
      '#separator:tab',
      '#html:false',
      '#notetype:Basic',
      '#columns:ID\tFront\tBack\tPinyin\tEnglish\tSentence\tPlace\tSource\tAddress\tSaved\tNote\tTags',
      '#guid column:1',
      '#tags column:12',
    ]);
  });

  it('has the identifier first, then the two sides of a card', () => {
    const [row = []] = Papa.parse<string[]>(rest.slice(5).join('\n'), { delimiter: '\t' }).data;
    expect(row.slice(0, 3)).toEqual([
      'word-1',
      '专精特新',
      'zhuān-jīng-tè-xīn\nspecialized and sophisticated\n\n今年计划新增专精特新企业300家。\n\n云川市：抓实“智改数转绿色化”',
    ]);
  });

  it.each([
    ['#separator:tab\n#html:true\n链主\n', 'Line 2, “html”'],
    ['#separator:tab\n#html:false\n链主\tchain leader\n', 'does not name its columns'],
    ['#separator:tab\n#columns:ID\tFront\n\t\n', 'holds no word'],
    ['#separator:Comma\n#columns:ID,Front,Saved\nabcd,链主,today\n', 'Line 3, “Saved”: is no date'],
  ])('that is wrong is told by line: %j', (text, message) => {
    expect(problemsOf(text)).toContain(message);
  });
});

describe('a Markdown list', () => {
  it('has the word marked in its sentence, and a link to where it stood', () => {
    expect(writeWordsMarkdown([wordOf({ note: 'seen often' })])).toBe(`# My words

- **专精特新** zhuān-jīng-tè-xīn: specialized and sophisticated
  > 今年计划新增**专精特新**企业300家。
  >
  > [云川市：抓实“智改数转绿色化”](<https://news.example/2025/01/16/a.html>), 2025-01-16

  seen often

`);
  });

  it('lets nothing of a page become markup or a link elsewhere', () => {
    const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) `code`';
    const written = writeWordsMarkdown([
      wordOf({ title: hostile, english: hostile, address: 'https://a.example/>)x' }),
    ]);
    expect(written).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(javascript|(?<!\\)`/);
    expect(written).toContain('(<https://a.example/%3E)x>)');
  });
});
