import { describe, expect, it } from 'vitest';
import { findNote } from '../../../engine/note.ts';
import { fingerprintOf, type ReadingNote } from '../../../glossary/notes/note.ts';

const paragraph = '今年，全市“新增”企业300家。';
const note: ReadingNote = {
  fingerprint: fingerprintOf(paragraph),
  statements: [{ english: 'Target: 300 more enterprises.', from: 2, to: 12, status: 'target', brief: true }],
};

describe('a reading note', () => {
  it('is found where a site writes other quotation marks, widths and spaces', () => {
    const onOtherSite = '　　今年，全市‘新增’企业３００家。 ';
    const [found] = findNote(onOtherSite, [note]) ?? [];
    expect(onOtherSite.slice(found?.statement.start, found?.statement.end)).toBe('全市‘新增’企业３００家');
  });

  it('is not found where a single figure differs', () => {
    expect(findNote('今年，全市“新增”企业400家。', [note])).toBeNull();
  });
});
