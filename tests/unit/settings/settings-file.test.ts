import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../settings/schema.ts';
import { FILE_VERSION, readSettingsFile, writeSettingsFile } from '../../../settings/settings-file.ts';

/** A file of every version, as it was saved. */
const EXAMPLES: readonly string[] = [
  '{"yanzhenSettings":1,"settings":{"show":"terms","level":500,"panelSide":"left","exchangeRate":"7.12"}}',
];

describe('a file of settings', () => {
  it('has an example of every version, and each is read', () => {
    expect(EXAMPLES).toHaveLength(FILE_VERSION);
    expect(EXAMPLES.map(readSettingsFile)).toEqual([
      { show: 'terms', level: 500, panelSide: 'left', exchangeRate: '7.12' },
    ]);
  });

  it('comes back as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(defaultSettings))).toEqual(defaultSettings);
    expect(readSettingsFile(writeSettingsFile({}))).toEqual({});
  });

  it.each<[string, string, string]>([
    ['a picture', '\u0089PNG', 'This is no file of Yanzhen’s settings.'],
    ['another program’s file', '{"version":1}', 'This is no file of Yanzhen’s settings.'],
    ['a list of terms', '[]', 'This is no file of Yanzhen’s settings.'],
    ['a file of a later version', '{"yanzhenSettings":9,"settings":{}}', 'Update Yanzhen and try again.'],
    ['settings that are none', '{"yanzhenSettings":1,"settings":7}', 'no list of names and values'],
    [
      'a value that is none',
      '{"yanzhenSettings":1,"settings":{"notation":"runes"}}',
      '“notation” is "runes"; it may be marks, numbers, zhuyin.',
    ],
    [
      'a size out of bounds',
      '{"yanzhenSettings":1,"settings":{"panelWidth":9}}',
      '“panelWidth” is 9; it may be at least 280.',
    ],
    [
      'a switch that is none',
      '{"yanzhenSettings":1,"settings":{"sandhi":"yes"}}',
      '“sandhi” is "yes"; it may be true or false.',
    ],
    [
      'a name that is none',
      '{"yanzhenSettings":1,"settings":{"colour":"red"}}',
      '“colour” is no setting of this Yanzhen.',
    ],
  ])('that is %s is refused, and says why', (_, text, words) => {
    expect(() => readSettingsFile(text)).toThrow(words);
  });

  it('tells of every fault, a line each', () => {
    const text = '{"yanzhenSettings":1,"settings":{"notation":"runes","level":3}}';
    expect(() => readSettingsFile(text)).toThrow(/“level”.*\n.*“notation”|“notation”[^\n]*\n“level”/);
  });
});
