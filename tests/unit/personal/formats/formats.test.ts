import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../personal/formats/import-file.ts';
import { writeCsv } from '../../../../personal/formats/csv.ts';
import { writeCollection, writePack } from '../../../../personal/formats/json.ts';
import { ImportError } from '../../../../personal/formats/problem.ts';
import { writeTbx } from '../../../../personal/formats/tbx.ts';
import { writeYomitan } from '../../../../personal/formats/yomitan.ts';
import { emptyCollection, type Pack } from '../../../../personal/schema.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function take(contents: string | Uint8Array, name = 'terms.txt'): Pack {
  const imported = importFile(name, typeof contents === 'string' ? utf8(contents) : contents);
  if (imported.kind !== 'pack') throw new Error('This is no pack.');
  return imported.pack;
}

function problemsOf(contents: string | Uint8Array): ImportError {
  try {
    take(contents);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error('The file was taken.');
}

const word = { aliases: [], reading: '', meaning: '' };

/** Text as cells, elements and strings may hold it: marks of every format, no control characters, trimmed as we keep it. */
const text = (most: number) =>
  fc
    .string({ unit: fc.constantFrom(...`ab| '"<>&;,=+-@“”两重新。\\/[]{}`), minLength: 1, maxLength: most })
    .map((raw) => raw.replaceAll(/\s+/g, ' ').trim())
    .filter((kept) => kept !== '');
const form = text(12).map((raw) => `词${raw}`);
const entry: fc.Arbitrary<Pack['entries'][number]> = fc.record({
  headword: form,
  aliases: fc.uniqueArray(form, { maxLength: 3 }),
  reading: fc.constant(''),
  renderings: fc.uniqueArray(text(30), { minLength: 1, maxLength: 3 }) as fc.Arbitrary<[string, ...string[]]>,
  meaning: fc.oneof(fc.constant(''), text(60)),
});
const entries = fc
  .uniqueArray(entry, { minLength: 1, maxLength: 8, selector: ({ headword }) => headword })
  .map((list) =>
    // A form that heads an entry of its own is no alias of another here.
    list.map((each) => ({
      ...each,
      aliases: each.aliases.filter((alias) => list.every(({ headword }) => headword !== alias)),
    })),
  );

describe('what is written is read back as it was', () => {
  it.each([
    ['CSV', (list: Pack['entries']) => utf8(writeCsv(list))],
    ['TBX', (list: Pack['entries']) => utf8(writeTbx('Terms', list))],
    ['JSON', (list: Pack['entries']) => utf8(writePack({ name: 'Terms', on: true, entries: list }))],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(take(write(list)).entries).toEqual(list);
      }),
    );
  });

  it('Yomitan, whose entries have no aliases', () => {
    const plain = entries.map((list) => list.map((each) => ({ ...each, aliases: [], meaning: '' })));
    fc.assert(
      fc.property(plain, (list) => {
        expect(take(writeYomitan('Terms', list, '1')).entries).toEqual(list);
      }),
    );
  });

  it('a whole collection', () => {
    const collection = { ...emptyCollection, desksOff: ['rural'], packs: [{ name: 'Team', on: false, entries: [] }] };
    expect(importFile('all.json', utf8(writeCollection(collection)))).toEqual({ kind: 'collection', collection });
  });
});

describe('a table', () => {
  it('is read by the names of its columns, in any order, with any separator', () => {
    const entries = [{ ...word, headword: '两重', renderings: ['two priorities'], reading: 'liǎng zhòng' }];
    expect(take('English;Pinyin;Chinese\ntwo priorities;liǎng zhòng;两重\n').entries).toEqual(entries);
    expect(take('译文\t中文\t拼音\r\ntwo priorities\t两重\tliǎng zhòng\r\n').entries).toEqual(entries);
    expect(take('两重,two priorities,liǎng zhòng').entries).toEqual(entries);
  });

  it('is read in UTF-16 and GB18030 too', () => {
    const gb = new Uint8Array([0xc1, 0xbd, 0xd6, 0xd8, 0x2c, 0x74, 0x77, 0x6f]);
    expect(take(gb).entries[0]?.headword).toBe('两重');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'两重,two'].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]),
    ]);
    expect(take(utf16).entries[0]?.headword).toBe('两重');
  });

  it('puts several lines of one headword together', () => {
    expect(take('两重,two priorities\n两重,two majors\n').entries).toEqual([
      { ...word, headword: '两重', renderings: ['two priorities', 'two majors'] },
    ]);
  });

  it('names every line and column that cannot be taken, and takes nothing', () => {
    const error = problemsOf('chinese,pinyin,english\n两重,liǎng zhòng,two\n"两\n新",x,two\n新质,,\n');
    expect(error.problems.map(({ line, field }) => [line, field])).toEqual([
      [3, 'chinese'],
      [5, 'english'],
    ]);
    expect(error.message).toContain('Line 5, “english”: is missing');
  });

  it('lets no cell become a formula in a spreadsheet', () => {
    expect(writeCsv([{ ...word, headword: '词', renderings: ['=1+1'] }])).toContain("'=1+1");
  });

  it('says what it needs where no column is named', () => {
    expect(problemsOf('a,b\nc,d\n').message).toContain('The first line must name the columns');
    expect(problemsOf('chinese,pinyin\n两重,\n').message).toContain('no column “english”');
  });
});

describe('a term base', () => {
  const v2 = `<?xml version="1.0"?><martif type="TBX" xml:lang="en"><text><body>
    <termEntry id="1"><descrip type="definition">Priorities &amp; capacity</descrip>
      <langSet xml:lang="zh-CN"><ntig><termGrp><term>两重</term></termGrp></ntig></langSet>
      <langSet xml:lang="EN-GB"><tig><term>two priorities</term></tig></langSet></termEntry>
    <termEntry id="2"><langSet xml:lang="de"><tig><term>nur deutsch</term></tig></langSet></termEntry>
  </body></text></martif>`;

  it('of version 2 is read, and says how many concepts it passed over', () => {
    const imported = importFile('base.tbx', utf8(v2));
    expect(imported).toMatchObject({ kind: 'pack', format: 'TBX', passedOver: 1 });
    expect(take(v2).entries).toEqual([
      { ...word, headword: '两重', renderings: ['two priorities'], meaning: 'Priorities & capacity' },
    ]);
  });

  it('of version 3 with data categories as tags is read', () => {
    const dct = `<tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry id="a">
      <basic:definition>A sense</basic:definition><langSec xml:lang="zh"><termSec><term>链主</term></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>chain leader</term></termSec></langSec></conceptEntry></body></text></tbx>`;
    expect(take(dct).entries).toEqual([
      { ...word, headword: '链主', renderings: ['chain leader'], meaning: 'A sense' },
    ]);
  });

  it('that is not well-formed is refused with its line', () => {
    expect(problemsOf('<tbx>\n<text>\n<body></text></tbx>').problems[0]?.line).toBe(3);
    expect(problemsOf('<html></html>').message).toContain('no TBX');
  });

  it('that would unfold without end is refused at once', () => {
    const bomb = '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>';
    expect(problemsOf(bomb).message).toContain('entities of its own');
    expect(problemsOf(`<tbx>${'<a>'.repeat(100)}`).message).toContain('nested too deeply');
  });
});

describe('a Yomitan dictionary', () => {
  const zip = (files: Record<string, unknown>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, value]) => [name, strToU8(JSON.stringify(value))])));
  const index = { title: 'Policy', format: 3, revision: '1' };

  it('gives its words, without the markup of its definitions', () => {
    const content = [
      {
        tag: 'ul',
        content: [
          { tag: 'li', content: 'two' },
          { tag: 'li', content: ['pri', 'orities'] },
        ],
      },
    ];
    const bytes = zip({
      'index.json': index,
      'term_bank_1.json': [
        ['两重', 'liǎng zhòng', '', '', 0, [{ type: 'structured-content', content }], 1, ''],
        ['kana', '', '', '', 0, ['no Chinese'], 2, ''],
      ],
      'tag_bank_1.json': [],
    });
    const imported = importFile('x.zip', bytes);
    expect(imported).toMatchObject({ kind: 'pack', format: 'Yomitan', passedOver: 1 });
    expect(take(bytes)).toMatchObject({
      name: 'Policy',
      entries: [{ headword: '两重', reading: 'liǎng zhòng', renderings: ['two pri orities'] }],
    });
  });

  it.each([
    ['that is damaged', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'damaged'],
    ['without an index', zip({ 'a.json': 1 }), 'index.json'],
    ['of an old format', zip({ 'index.json': { ...index, format: 1 }, 'term_bank_1.json': [] }), 'format 3'],
    ['without words', zip({ 'index.json': index }), 'no term bank'],
    ['with a bank that is no list', zip({ 'index.json': index, 'term_bank_1.json': {} }), 'term_bank_1.json'],
    ['with a term that is none', zip({ 'index.json': index, 'term_bank_1.json': [['两重']] }), 'Entry 1'],
  ])('%s is refused with a word on why', (_, bytes, why) => {
    expect(problemsOf(bytes).message).toContain(why);
  });
});

describe('a file of ours', () => {
  it('names the line and field that is wrong', () => {
    const good = { ...word, headword: '两重', renderings: ['two'] };
    const file = JSON.stringify(
      { yanzhen: 1, name: 'x', entries: [good, { ...good, headword: '两新', reading: 'liǎng' }] },
      null,
      1,
    );
    const [problem] = problemsOf(file).problems;
    expect(problem).toMatchObject({
      field: 'reading',
      message: 'does not have one syllable for each Chinese character',
    });
    expect(file.split('\n')[(problem?.line ?? 0) - 1]).toContain('两新');
  });

  it('of another program or a later version is refused', () => {
    expect(problemsOf('{"a": 1}').message).toContain('not written by Yanzhen');
    expect(problemsOf('{"yanzhen": 2}').message).toContain('version 2');
    expect(problemsOf('{"yanzhen": 1,,}').message).toContain('no JSON');
  });
});

describe('any file', () => {
  it('is taken in or refused in words, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string().map(utf8)), (bytes) => {
        try {
          importFile('any', bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
    );
  });
});
