import { defineConfig } from 'vitest/config';

/**
 * Each test file is a process with a database of its own, two at a time: an embedded database keeps one core busy,
 * and takes some 300 MB.
 */
export default defineConfig({
  // As Node resolves it: the bundlers' entry of graphql would be a second copy beside the one that Pothos loads.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    restoreMocks: true,
    env: { TZ: 'America/New_York' },
  },
});
