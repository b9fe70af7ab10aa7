import { defineConfig } from 'vitest/config';

/** Reading sessions in real browsers: one after the other, each with a browser of its own. */
export default defineConfig({
  test: {
    name: 'browser',
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
