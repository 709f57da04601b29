import { defineConfig } from 'vitest/config';

// The tests of core that are quick, without properties: a mutant is to be found by a case that says what holds.
const conditions = ['source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/core/src/{match,checks,facts}/*.test.ts',
      'packages/core/src/read/{normalise,words}.test.ts',
      'packages/core/src/{lint,fix,compile-policy,prepare-globs,settle,decide,mask,excerpt}.test.ts',
    ],
    exclude: ['**/*.properties.test.ts', '**/node_modules/**'],
    // A mutant may hang; a busy machine is no reason to stop.
    testTimeout: 60_000,
  },
});
