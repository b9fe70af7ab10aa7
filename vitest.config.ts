import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Rooms whose tests need a document; everything else runs in Node without one. */
const DOM_ROOMS = ['page', 'components'];
/** Rooms whose tests need a browser's storage and messages. */
const BROWSER_ROOMS = ['messages', 'settings', 'vocabulary', 'entrypoints'];

/** For both projects. A test says what is right, not how fast: the limit is only for one that hangs. */
const common = { setupFiles: ['tests/support/properties.ts'], testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'pure',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/data/**/*.test.ts'],
          exclude: [...DOM_ROOMS, ...BROWSER_ROOMS].map((room) => `tests/unit/${room}/**`),
        },
      },
      {
        plugins: [WxtVitest(), preact()],
        test: {
          ...common,
          name: 'dom',
          environment: 'jsdom',
          include: [...DOM_ROOMS, ...BROWSER_ROOMS].map((room) => `tests/unit/${room}/**/*.test.{ts,tsx}`),
        },
      },
    ],
  },
});
