import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../../glossary/compile.ts';
import { chooseEntries } from '../../../glossary/featured.ts';
import { createGlossary, type Finding } from '../../../glossary/glossary.ts';

const { findings } = createGlossary(compileGlossary());
const headwords = (turn: number) => chooseEntries(findings, 6, turn).map(({ headword }) => headword);

describe('the entries to begin with', () => {
  it('are as many as were asked for, each of another domain', () => {
    for (let turn = 0; turn < 40; turn++) {
      const chosen = chooseEntries(findings, 6, turn);
      expect(chosen).toHaveLength(6);
      expect(new Set(chosen.map(({ desk }) => desk)).size).toBe(6);
    }
  });

  it('are the same in the same turn, and others in the next', () => {
    expect(headwords(20_000)).toEqual(headwords(20_000));
    const before = headwords(20_000);
    expect(headwords(20_001).filter((headword) => before.includes(headword))).toEqual([]);
  });

  it('change with the turns until most of a domain has been seen', () => {
    const seen = new Set(Array.from({ length: 400 }, (_, turn) => headwords(turn)).flat());
    expect(seen.size).toBeGreaterThan(300);
  });

  it('are none where there is nothing to choose from, and never a person’s own', () => {
    expect(chooseEntries([], 6, 1)).toEqual([]);
    const own = findings.map((finding): Finding => ({ ...finding, desk: null }));
    expect(chooseEntries(own, 6, 1)).toEqual([]);
  });
});
