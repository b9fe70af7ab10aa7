import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { OLDEST } from './scripts/find-browser.ts';

/** The add-on's identity at addons.mozilla.org; Firefox asks for one under Manifest V3. */
const GECKO_ID = 'yanzhen@yanzhen.example';

/**
 * Only what the extension itself carries may run, load or be asked for: no network at all.
 * `connect-src 'self'` is for reading our own data files.
 */
const EXTENSION_PAGES_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  srcDir: '.',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [preact()],
    build: {
      // What only older browsers want is not shipped: the oldest are those of the manifest.
      target: [`chrome${OLDEST.chromium}`, `firefox${OLDEST.firefox}`],
      // They preload modules themselves; the stand-in would be a `fetch` in every page of ours.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    // WXT takes these from the pages' own titles, which are in one language.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
      const { sidebar_action: sidebar } = manifest as { sidebar_action?: { default_title?: string } };
      if (sidebar) sidebar.default_title = '__MSG_sidebarTitle__';
    },
  },
  manifest: ({ browser }) => ({
    // In the browser's language, out of `public/_locales/`; all else is in the one that a person chooses.
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['*://*/*'],
    // Four is the most that may be suggested, and Chromium on Linux silently assigns only some letters (D E G H J K L M O Y).
    commands: {
      'toggle-reading': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_toggleReading__',
      },
      'next-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextTerm__' },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_previousTerm__',
      },
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_togglePanel__' },
    },
    content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${OLDEST.firefox}.0` },
          },
        }
      : { minimum_chrome_version: `${OLDEST.chromium}`, storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
