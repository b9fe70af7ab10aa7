/** The packages as they are built: permissions one by one, and nothing that a page could see. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const output = path.resolve(import.meta.dirname, '../../.output');

describe.each(['chrome', 'edge', 'firefox'])('the package for %s', (target) => {
  const folder = path.join(output, `${target}-mv3`);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('asks for these permissions and no other', () => {
    // The side panel takes a permission in Chromium's browsers, one that the person is not warned of; Firefox wants none.
    const sidePanel = target === 'firefox' ? [] : ['sidePanel'];
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', ...sidePanel]);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['optional_permissions']).toBeUndefined();
  });

  it('runs in no page by itself and shows no page anything', () => {
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('has the panel as the browser’s side panel, which opens only at a person’s wish', () => {
    if (target === 'firefox') {
      expect(manifest['sidebar_action']).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
      expect(manifest['side_panel']).toBeUndefined();
    } else {
      expect(manifest['side_panel']).toEqual({ default_path: 'sidepanel.html' });
      expect(manifest['sidebar_action']).toBeUndefined();
    }
  });

  it('lets its own pages load nothing from elsewhere', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as Record<string, string>;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
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

  it('is Manifest V3 and tells Firefox that it collects nothing', () => {
    expect(manifest['manifest_version']).toBe(3);
    const settings = manifest['browser_specific_settings'] as { gecko: Record<string, unknown> } | undefined;
    if (target === 'firefox') expect(settings?.gecko['data_collection_permissions']).toEqual({ required: ['none'] });
    else expect(settings).toBeUndefined();
  });

  it('carries the data that the engine reads', () => {
    for (const file of ['data/lexicon.bin', 'data/glossary.json']) {
      expect(existsSync(path.join(folder, file)), file).toBe(true);
    }
  });

  it('keeps the content script small', () => {
    const [script] = readdirSync(path.join(folder, 'content-scripts')).filter((name) => name.endsWith('.js'));
    expect(readFileSync(path.join(folder, 'content-scripts', script ?? '')).length).toBeLessThan(200_000);
  });
});
