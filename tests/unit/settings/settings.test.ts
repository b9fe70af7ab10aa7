import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, completeSettings, readSettings } from '../../../settings/items.ts';
import { defaultSettings } from '../../../settings/schema.ts';
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
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { show: 'terms', panelWidth: 500 } });
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
