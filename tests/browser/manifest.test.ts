/** The packages as they are built: permissions one by one, and nothing that a page could see. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const output = path.resolve(import.meta.dirname, '../../.output');

/** What every manifest holds; `version` is the package's, the rest differs by browser. */
const COMMON = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
  optional_host_permissions: ['*://*/*'],
  action: { default_title: '__MSG_actionTitle__', default_popup: 'popup.html' },
  commands: {
    'toggle-reading': commandWith('Alt+Shift+Y'),
    'next-term': commandWith('Alt+Shift+J'),
    'previous-term': commandWith('Alt+Shift+K'),
    'toggle-panel': commandWith('Alt+Shift+E'),
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  options_ui: { page: 'options.html', open_in_tab: true },
};

function commandWith(keys: string): object {
  return { suggested_key: { default: keys }, description: expect.any(String) as string };
}

/** The side panel takes a permission in Chromium's browsers, one that the person is not warned of; Firefox wants none. */
const CHROMIUM = {
  permissions: [...COMMON.permissions, 'sidePanel'],
  side_panel: { default_path: 'sidepanel.html' },
  minimum_chrome_version: '140',
  storage: { managed_schema: 'managed-schema.json' },
  background: { service_worker: 'background.js' },
};

const OWN: Readonly<Record<string, object>> = {
  chrome: CHROMIUM,
  edge: CHROMIUM,
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'yanzhen@yanzhen.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '153.0' },
    },
    sidebar_action: expect.objectContaining({ default_panel: 'sidepanel.html', open_at_install: false }) as object,
    background: { scripts: ['background.js'] },
  },
};

/**
 * Ways out into the network that no script of ours uses. `fetch` is used for our own data files. `XMLHttpRequest` stands
 * in papaparse, which could read a file from an address and is never given one; our policy would stop it.
 */
const WAYS_OUT = /\b(?:WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)\b/;

describe.each(['chrome', 'edge', 'firefox'])('the package for %s', (target) => {
  const folder = path.join(output, `${target}-mv3`);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('asks for these permissions, runs in no page by itself, shows no page anything, and holds nothing else', () => {
    expect(manifest).toEqual({
      ...COMMON,
      ...OWN[target],
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
    });
  });

  it('has no way out into the network in any of its scripts', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) {
      const script = readFileSync(path.join(folder, file), 'utf8');
      expect(WAYS_OUT.exec(script)?.[0], file).toBeUndefined();
      for (const [call] of script.matchAll(/\bfetch\(.{0,40}/g))
        expect(call, file).toMatch(/^fetch\(\w+(?:\.\w+)*\.runtime\.getURL\([`'"]\/data\//);
    }
  });

  it('says everything of itself in English and in Chinese', () => {
    const words = ['en', 'zh_CN'].map(
      (locale) =>
        JSON.parse(readFileSync(path.join(folder, `_locales/${locale}/messages.json`), 'utf8')) as Record<
          string,
          object
        >,
    );
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(manifest['default_locale']).toBe('en');
    expect(named).toEqual(
      expect.arrayContaining(['name', 'description', 'actionTitle', 'toggleReading', 'togglePanel']),
    );
    expect(Object.keys(words[1] ?? {})).toEqual(Object.keys(words[0] ?? {}));
    if (target === 'firefox') expect(named).toContain('sidebarTitle');
    for (const each of words) expect(Object.keys(each)).toEqual(expect.arrayContaining(named));
  });

  it('carries the data that the engine reads', () => {
    for (const file of ['data/lexicon.bin', 'data/glossary.json']) {
      expect(existsSync(path.join(folder, file)), file).toBe(true);
    }
  });

  it('keeps the content script small', () => {
    expect(readFileSync(path.join(folder, 'reader.js')).length).toBeLessThan(160_000);
  });
});
