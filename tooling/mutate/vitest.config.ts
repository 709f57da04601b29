import { defineConfig } from 'vitest/config';

const conditions = ['source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Those next to what is changed, without properties: a mutant is to be found by a case that says what holds.
    include: (process.env.BLUEPENCIL_MUTATE_TESTS ?? '').split(' '),
    // The engine is loaded once for all files, as in the other tests.
    isolate: false,
    // A mutant may hang; a busy machine is no reason to stop.
    testTimeout: 60_000,
  },
});
