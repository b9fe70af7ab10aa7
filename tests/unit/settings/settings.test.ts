import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findUnreadable, markAsTold } from '../../../settings/aside.ts';
import {
  changeSettings,
  completeSettings,
  readOwnSettings,
  readSettings,
  replaceSettings,
  watchSettings,
} from '../../../settings/items.ts';
import { STORE_VERSION } from '../../../settings/records.ts';
import { defaultSettings, type Settings } from '../../../settings/schema.ts';
import { originOf } from '../../../settings/sites.ts';

const { local, sync } = fakeBrowser.storage;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are the defaults until somebody changes one', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('keep what was changed and nothing else', async () => {
    await changeSettings({ show: 'terms' });
    await changeSettings({ panelWidth: 500 });
    expect(await readSettings()).toEqual({ ...defaultSettings, show: 'terms', panelWidth: 500 });
    expect(Object.keys(await local.get())).toEqual(['setting-show', 'setting-panelWidth']);
  });

  it('all stay where several tabs change them at once', async () => {
    await Promise.all([
      changeSettings({ show: 'hover' }),
      changeSettings({ panelWidth: 600 }),
      changeSettings({ notation: 'zhuyin', sandhi: true }),
    ]);
    const changed = { show: 'hover', panelWidth: 600, notation: 'zhuyin', sandhi: true };
    expect(await readSettings()).toEqual({ ...defaultSettings, ...changed });
  });

  it('are told once to whoever watches, until they no longer want to know', async () => {
    const watching = new AbortController();
    const told: Settings[] = [];
    watchSettings((settings) => told.push(settings), watching.signal);
    await changeSettings({ level: 1_000 });
    await vi.waitFor(() => expect(told).toEqual([{ ...defaultSettings, level: 1_000 }]));
    watching.abort();
    await changeSettings({ level: 500 });
    expect((await readSettings()).level).toBe(500);
    expect(told).toHaveLength(1);
  });

  it('go back to what they were, all together', async () => {
    await changeSettings({ show: 'terms', panelSide: 'bottom', level: 500 });
    const before = await readOwnSettings();
    await replaceSettings({});
    expect(await readSettings()).toEqual(defaultSettings);
    await replaceSettings(before);
    expect(await readSettings()).toEqual({ ...defaultSettings, show: 'terms', panelSide: 'bottom', level: 500 });
  });

  it('are whole whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(completeSettings(stored)).sort()).toEqual(Object.keys(defaultSettings).sort());
      }),
    );
  });
});

/** What each version of the store has left behind, and what it says. */
const EXAMPLES: readonly { readonly store: Record<string, unknown>; readonly settings: Partial<Settings> }[] = [
  {
    store: { settings: { show: 'terms', panelWidth: 500, openDelay: 300 } },
    settings: { show: 'terms', panelWidth: 500, openDelay: 300 },
  },
  {
    store: { 'settings-notation': 'zhuyin', 'settings-level': 2_000, 'settings-exchangeRate': '7.12' },
    settings: { notation: 'zhuyin', level: 2_000, exchangeRate: '7.12' },
  },
  {
    store: {
      'setting-show': { at: 1_790_000_000_000, value: 'hover' },
      'setting-panelSide': { at: 1_790_000_000_001, value: 'left' },
      'setting-level': { at: 1_790_000_000_002 },
    },
    settings: { show: 'hover', panelSide: 'left' },
  },
];

describe('the store', () => {
  it('has an example of every version', () => {
    expect(EXAMPLES).toHaveLength(STORE_VERSION);
  });

  it.each(EXAMPLES.map((example, index) => [index + 1, example] as const))(
    'of version %i is read, gives way to what is changed, and can be set back',
    async (_, { store, settings }) => {
      await local.set(store);
      expect(await readSettings()).toEqual({ ...defaultSettings, ...settings });
      await changeSettings({ show: 'all' });
      expect(await readSettings()).toEqual({ ...defaultSettings, ...settings, show: 'all' });
      await replaceSettings({});
      expect(await readSettings()).toEqual(defaultSettings);
      expect(await findUnreadable()).toEqual([]);
    },
  );

  it('of a later version wins over the earlier ones', async () => {
    for (const { store } of EXAMPLES) await local.set(store);
    expect(await readSettings()).toMatchObject({ show: 'hover', notation: 'zhuyin', panelWidth: 500, level: 0 });
  });
});

describe('the browser’s sync', () => {
  it('has what was chosen, apart from what belongs to this screen', async () => {
    expect(await changeSettings({ show: 'terms', panelSide: 'left', panelHeight: 300 })).toEqual({ isSynced: true });
    expect(Object.keys(await sync.get())).toEqual(['setting-show']);
  });

  it('brings what was chosen later on another device, and not what was chosen before', async () => {
    await changeSettings({ show: 'terms', level: 500 });
    const at = Date.now();
    await sync.set({
      'setting-show': { at: at + 60_000, value: 'hover' },
      'setting-level': { at: at - 60_000, value: 8_000 },
      'setting-sandhi': { at, value: true },
    });
    expect(await readSettings()).toEqual({ ...defaultSettings, show: 'hover', level: 500, sandhi: true });
    // The other device's clock is ahead, and what is chosen here now holds all the same.
    await changeSettings({ show: 'all' });
    expect((await readSettings()).show).toBe('all');
  });

  it('sets back on this device what another device has set back', async () => {
    await changeSettings({ show: 'terms' });
    await sync.set({ 'setting-show': { at: Date.now() + 1_000 } });
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('that is full or does not answer takes nothing away: this device keeps it', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    expect(await changeSettings({ show: 'terms' })).toEqual({ isSynced: false });
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('sync is off'));
    expect(await readSettings()).toEqual({ ...defaultSettings, show: 'terms' });
  });

  it('keeps what the full storage of this device does not take', async () => {
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await changeSettings({ show: 'terms' });
    expect((await readSettings()).show).toBe('terms');
  });
});

describe('a full storage', () => {
  it('is told in words, and the settings stay what they were', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    await changeSettings({ panelWidth: 500 });
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings({ panelWidth: 600 })).rejects.toThrow('the browser’s storage is full or locked');
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings({ show: 'terms' })).rejects.toThrow('It could not be kept');
    expect(await readSettings()).toEqual({ ...defaultSettings, panelWidth: 500 });
  });
});

describe('a record that is corrupt', () => {
  it.each<[string, Record<string, unknown>]>([
    ['with a value that is none', { 'setting-show': { at: 1_790_000_000_000, value: 'sideways' } }],
    ['that is no record', { 'setting-show': 'terms' }],
    ['of the second version', { 'settings-show': ['terms'] }],
    ['of the first version', { settings: { show: 7 } }],
  ])('%s has the default, and the others stay', async (_, store) => {
    await changeSettings({ level: 500 });
    await local.set(store);
    expect(await readSettings()).toEqual({ ...defaultSettings, level: 500 });
  });

  it('is told once and never lost', async () => {
    const raw = { at: 1_790_000_000_000, value: 'sideways' };
    await local.set({ 'setting-show': raw, settings: 'broken' });
    const found = [
      { name: null, raw: 'broken' },
      { name: 'show', raw },
    ];
    expect(await findUnreadable()).toEqual(found);
    expect(await findUnreadable()).toEqual(found);
    await markAsTold();
    expect(await findUnreadable()).toEqual([]);
    await changeSettings({ show: 'terms' });
    expect((await readSettings()).show).toBe('terms');
    expect(JSON.stringify((await local.get())['settings-unreadable'])).toContain('sideways');
  });

  it('is kept aside before a choice is written over it', async () => {
    await local.set({ 'setting-show': 'broken' });
    await changeSettings({ show: 'terms' });
    expect(await findUnreadable()).toEqual([{ name: 'show', raw: 'broken' }]);
    expect((await readSettings()).show).toBe('terms');
  });

  it('in sync may be of a later Yanzhen, and is left to it', async () => {
    const raw = { at: 1_790_000_000_000, value: 'in the margin' };
    await sync.set({ 'setting-show': raw });
    expect(await findUnreadable()).toEqual([{ name: 'show', raw }]);
    expect(await sync.get()).toEqual({ 'setting-show': raw });
  });
});

describe('a site', () => {
  it.each([
    ['https://www.example.cn/a/b.html?c', '*://www.example.cn/*'],
    ['http://127.0.0.1:8080/', '*://127.0.0.1/*'],
    ['chrome://extensions', null],
    ['file:///article.html', null],
    ['not an address', null],
    [undefined, null],
  ])('of %s is %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });
});
