import { describe, expect, it } from 'vitest';
import { desks } from '../../glossary/compile.ts';
import type { Entry } from '../../glossary/entry.ts';
import { places } from '../../glossary/gazetteer/places.ts';
import { withoutQuotationMarks } from '../../glossary/match.ts';
import { readingOrder } from '../../glossary/order.ts';
import { readingNotes } from '../../glossary/notes/index.ts';
import { sources, sourceTables } from '../../glossary/sources.ts';
import { splitSyllables } from '../../language/reading/tone.ts';

const rows = Object.entries(desks).flatMap(([desk, table]) =>
  Object.entries(table).map(([headword, entry]) => ({ desk, headword, entry })),
);
const headwords = new Set(rows.map((row) => row.headword));
const LONGEST_MEANING = 400;

/** Each fault as a sentence that says what to do, so that a failure needs no debugging. */
function faults(check: (entry: Entry, headword: string) => string | null | undefined | false): string[] {
  return rows.flatMap(({ desk, headword, entry }) => {
    const fault = check(entry, headword);
    return fault ? [`glossary/entries/${desk}.ts, ${headword}: ${fault}`] : [];
  });
}

describe('every entry', () => {
  it('stands at one desk only', () => {
    const seen = new Map<string, string>();
    const twice = rows.flatMap(({ desk, headword }) => {
      const form = withoutQuotationMarks(headword);
      const before = seen.get(form);
      seen.set(form, desk);
      return before === undefined ? [] : [`${headword} stands in ${before} and in ${desk}: keep the better one.`];
    });
    expect(twice).toEqual([]);
  });

  it('has a reading with one syllable for each Han character', () => {
    expect(
      faults((entry, headword) => {
        const han = [...headword].filter((character) => /\p{Script=Han}/u.test(character)).length;
        const syllables = splitSyllables(entry.reading).length;
        return syllables !== han && `the reading “${entry.reading}” has ${syllables} syllables for ${han} characters.`;
      }),
    ).toEqual([]);
  });

  it('means something in one to three sentences that end with a full stop', () => {
    expect(
      faults(({ meaning }) => {
        if (!/[.”)]$/.test(meaning)) return 'the meaning does not end with a full stop.';
        if (meaning.length > LONGEST_MEANING)
          return `the meaning has ${meaning.length} characters; ${LONGEST_MEANING} is the most.`;
        return meaning.length < 20 && 'the meaning says too little.';
      }),
    ).toEqual([]);
  });

  it('has aliases that no other entry claims', () => {
    const owners = new Map(rows.map(({ headword }) => [withoutQuotationMarks(headword), headword]));
    expect(
      faults((entry, headword) => {
        const clashes = (entry.aliases ?? []).filter((alias) => {
          const form = withoutQuotationMarks(alias);
          const owner = owners.get(form);
          owners.set(form, owner ?? headword);
          return owner !== undefined;
        });
        return (
          clashes.length > 0 &&
          `${clashes.map((alias) => `${alias} belongs to ${owners.get(withoutQuotationMarks(alias))}`).join(', ')}.`
        );
      }),
    ).toEqual([]);
  });

  it('points only to entries that exist', () => {
    expect(
      faults((entry) => {
        const missing = [...(entry.see ?? []), entry.supersededBy ?? []]
          .flat()
          .filter((other) => !headwords.has(other));
        return missing.length > 0 && `there is no entry ${missing.join(', ')}.`;
      }),
    ).toEqual([]);
  });

  it('names traps that really hold the headword or an alias', () => {
    expect(
      faults((entry, headword) => {
        const forms = [headword, ...(entry.aliases ?? [])].map(withoutQuotationMarks);
        const idle = (entry.notIn ?? []).filter(
          (longer) => !forms.some((form) => longer.includes(form) && longer !== form),
        );
        return idle.length > 0 && `notIn ${idle.join(', ')} does not hold the term.`;
      }),
    ).toEqual([]);
  });

  it('gives verbs the forms that English is made with', () => {
    expect(
      faults(
        ({ kind, grammar }) =>
          kind === 'verb' && !(grammar?.past && grammar.ing) && 'a verb needs grammar.past and grammar.ing.',
      ),
    ).toEqual([]);
  });

  it('stands in order of its reading', () => {
    const misplaced = Object.entries(desks).flatMap(([desk, table]) => {
      const list = Object.entries(table);
      return list.flatMap(([headword, { reading }], index) => {
        const before = list[index - 1];
        return before && readingOrder(before[1].reading, reading) > 0
          ? [`glossary/entries/${desk}.ts: ${headword} belongs before ${before[0]}; npm run fix sorts.`]
          : [];
      });
    });
    expect(misplaced).toEqual([]);
  });
});

describe('sources', () => {
  it('are each used', () => {
    const used = new Set(rows.flatMap(({ entry }) => entry.renderings.map((rendering) => rendering.source)));
    expect(Object.keys(sources).filter((id) => !used.has(id as keyof typeof sources))).toEqual([]);
  });

  it('stand in order of their ids', () => {
    for (const table of Object.values(sourceTables)) {
      const ids = Object.keys(table);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  it('stand in one table only', () => {
    const ids = Object.values(sourceTables).flatMap((table) => Object.keys(table));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the gazetteer', () => {
  it('has a syllable for each character of a name', () => {
    const wrong = Object.entries(places).filter(
      ([name, { reading }]) => splitSyllables(reading).length !== [...name].length,
    );
    expect(wrong.map(([name, { reading }]) => `${name}: ${reading}`)).toEqual([]);
  });

  it('knows every province-level division by its short name', () => {
    const short =
      '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾';
    expect(short.split(' ').filter((name) => !(name in places))).toEqual([]);
  });
});

describe('reading notes', () => {
  it('hold no Chinese: an article is found by its fingerprint and never stored', () => {
    expect(JSON.stringify(readingNotes)).not.toMatch(/\p{Script=Han}/u);
  });

  it('rest on stretches that are in order', () => {
    const broken = readingNotes.flatMap((note) => note.statements).filter(({ from, to }) => from >= to);
    expect(broken).toEqual([]);
  });
});
