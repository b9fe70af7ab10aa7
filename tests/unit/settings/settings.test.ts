import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, completeSettings, readSettings, watchSettings } from '../../../settings/items.ts';
import { defaultSettings, type Settings } from '../../../settings/schema.ts';
import { originOf } from '../../../settings/sites.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults until somebody changes one', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('keep what was changed and nothing else', async () => {
    await changeSettings({ show: 'terms' });
    await changeSettings({ panelWidth: 500 });
    expect(await readSettings()).toEqual({ ...defaultSettings, show: 'terms', panelWidth: 500 });
    expect(await fakeBrowser.storage.local.get()).toEqual({ 'settings-show': 'terms', 'settings-panelWidth': 500 });
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

  it('of version 0.1 are kept, and give way to newer ones', async () => {
    await fakeBrowser.storage.local.set({ settings: { show: 'terms', panelWidth: 500, openDelay: 'soon' } });
    expect(await readSettings()).toEqual({ ...defaultSettings, show: 'terms', panelWidth: 500 });
    await changeSettings({ show: 'all' });
    expect(await readSettings()).toEqual({ ...defaultSettings, panelWidth: 500 });
  });

  it('are told to whoever watches, until they no longer want to know', async () => {
    const watching = new AbortController();
    const told: Settings[] = [];
    watchSettings((settings) => told.push(settings), watching.signal);
    await changeSettings({ level: 1_000 });
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ ...defaultSettings, level: 1_000 }));
    watching.abort();
    const count = told.length;
    await changeSettings({ level: 500 });
    expect((await readSettings()).level).toBe(500);
    expect(told).toHaveLength(count);
  });

  it('lose only the field that is corrupt', () => {
    expect(completeSettings({ show: 'sideways', openDelay: 300 })).toEqual({ ...defaultSettings, openDelay: 300 });
  });

  it('are whole whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(completeSettings(stored)).sort()).toEqual(Object.keys(defaultSettings).sort());
      }),
    );
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
