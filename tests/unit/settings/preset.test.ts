import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withPreset } from '../../../personal/change.ts';
import { emptyPreset, parsePreset, readPreset, refreshPreset } from '../../../personal/preset.ts';
import { emptyCollection } from '../../../personal/schema.ts';
import { changeSettings, readSettings } from '../../../settings/items.ts';

const managed = {
  settings: { notation: 'zhuyin', level: 7 },
  packs: [{ name: 'House style', entries: [{ headword: '两重', renderings: ['two priorities'] }] }],
  desksOff: ['rural'],
};

function preset(values: unknown): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => Promise.resolve(values as never));
}

beforeEach(() => fakeBrowser.reset());

describe('what an organisation has preset', () => {
  it('holds where the person has chosen nothing else', async () => {
    preset(managed);
    await refreshPreset();
    expect(await readSettings()).toMatchObject({ notation: 'zhuyin', level: 0 });
    await changeSettings({ notation: 'numbers' });
    expect(await readSettings()).toMatchObject({ notation: 'numbers' });
  });

  it('brings packs, over which a pack of one’s own of that name wins', async () => {
    preset(managed);
    await refreshPreset();
    const read = await readPreset();
    expect(withPreset(emptyCollection, read)).toMatchObject({
      packs: [{ name: 'House style', on: true }],
      desksOff: ['rural'],
    });
    const own = { ...emptyCollection, packs: [{ name: 'House style', on: false, entries: [] }], desksOff: ['trade'] };
    expect(withPreset(own, read)).toEqual(own);
  });

  it('goes on as it was where the new one cannot be read, and says which field', async () => {
    preset(managed);
    await refreshPreset();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    preset({ packs: [{ name: 'x', entries: [{ headword: '两重' }] }] });
    await refreshPreset();
    expect(String(warn.mock.calls[0]?.[0])).toContain('packs.0.entries.0.renderings');
    expect((await readPreset()).packs[0]?.name).toBe('House style');
  });

  it('is nothing where the browser has no managed storage, and goes when it is taken away', async () => {
    vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    await refreshPreset();
    expect(await readPreset()).toEqual(emptyPreset);
    expect(parsePreset({})).toEqual(emptyPreset);
  });
});
