/** What is told to the stores agrees with what is built. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ConfigEnv, UserManifest } from 'wxt';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/zip-archive.ts';
import config from '../../wxt.config.ts';

const root = path.resolve(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const { version } = JSON.parse(text('package.json')) as { readonly version: string };

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

function manifestFor(browser: string): UserManifest {
  const environment: ConfigEnv = { browser, command: 'build', manifestVersion: 3, mode: 'production' };
  if (typeof config.manifest !== 'function') throw new Error('The manifest depends on the browser.');
  return config.manifest(environment) as UserManifest;
}

/** What stands under a heading of a Markdown file, up to the next of its level. */
function section(file: string, heading: string): string {
  const found = text(file)
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`));
  return found?.slice(heading.length).trim() ?? '';
}

describe('each permission', () => {
  /** Those that stand in a section for all browsers, or for this one among others. */
  const headings = (part: string, browser: string) =>
    [...section('store/permissions.md', part).matchAll(/^### `(.+)`(?: \((.+)\))?$/gm)]
      .filter(([, , only = browser]) => only.toLowerCase().includes(browser))
      .map(([, name]) => name);

  it.each(BROWSERS)('that %s is asked for has its reason, and nothing else has one', (browser) => {
    const { permissions = [], host_permissions: hosts = [] } = manifestFor(browser);
    expect(headings('Permissions', browser).sort()).toEqual([...permissions, ...hosts].sort());
  });

  it.each(BROWSERS)('that %s may be asked for later has its reason, and nothing else has one', (browser) => {
    const manifest = manifestFor(browser) as { optional_permissions?: string[]; optional_host_permissions?: string[] };
    const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
    expect(headings('Optional permissions', browser).sort()).toEqual(optional.sort());
  });
});

/** Words of the manifest in a language of the browser's. */
type Messages = Readonly<Record<string, { readonly message: string }>>;

describe('the listing', () => {
  it.each([
    ['en', 'en'],
    ['zh-CN', 'zh_CN'],
  ])('in %s has the name and the description of the manifest', (language, locale) => {
    const { name, description } = JSON.parse(text(`public/_locales/${locale}/messages.json`)) as Messages;
    expect(manifestFor('chrome')).toMatchObject({ name: '__MSG_name__', description: '__MSG_description__' });
    expect(section(`store/listing/${language}.md`, 'Name')).toBe(name?.message);
    expect(section(`store/listing/${language}.md`, 'Short')).toBe(description?.message);
  });

  it.each(['en', 'zh-CN'])('in %s fits the fields of the stores', (language) => {
    const [name, short, long] = ['Name', 'Short', 'Long'].map((part) => section(`store/listing/${language}.md`, part));
    expect(name?.length).toBeLessThanOrEqual(45);
    expect(short?.length).toBeGreaterThan(30);
    expect(short?.length).toBeLessThanOrEqual(132);
    expect(long?.length).toBeGreaterThan(250);
    expect(long?.length).toBeLessThanOrEqual(10_000);
  });

  it.each(['en', 'zh-CN'])('in %s credits CC-CEDICT and its licence', (language) => {
    expect(section(`store/listing/${language}.md`, 'Long')).toMatch(/CC-CEDICT.*CC BY-SA 4\.0/s);
  });
});

describe('what reviewers are told', () => {
  it('is true of markup: nothing of ours uses Preact’s way to set it', () => {
    const rooms = ['components', 'entrypoints', 'page'];
    const files = rooms.flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)),
    );
    const code = files.filter((file) => /\.tsx?$/.test(file));
    expect(code.length).toBeGreaterThan(30);
    expect(code.filter((file) => text(file).includes('dangerouslySetInnerHTML'))).toEqual([]);
  });

  it('finds all of the sources that a build needs in the archive', () => {
    const files = sourceFiles(root);
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'package-lock.json',
        'package.json',
        '.gitignore',
        '.oxlintrc.json',
        'wxt.config.ts',
      ]),
    );
    expect(files.filter((file) => /^(node_modules|output|\.output|\.wxt)\//.test(file))).toEqual([]);
  });
});

describe('the version', () => {
  it('is what the changelog tells of', () => {
    expect(text('CHANGELOG.md')).toContain(`## [${version}] - `);
  });

  it('is the lockfile’s', () => {
    expect((JSON.parse(text('package-lock.json')) as { version: string }).version).toBe(version);
  });

  it('is left to package.json by the manifest', () => {
    for (const browser of BROWSERS) expect(manifestFor(browser).version).toBeUndefined();
  });
});

describe('Firefox for Android', () => {
  it('is named with the same oldest version as Firefox', () => {
    const settings = manifestFor('firefox').browser_specific_settings;
    expect(settings?.gecko_android?.strict_min_version).toBe(settings?.gecko?.strict_min_version);
  });
});
