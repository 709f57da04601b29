import { defineConfig } from 'vitest/config';

// Workspace packages resolve to their sources, so that no test needs a build.
const conditions = ['source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/**/*.test.ts', 'tooling/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    coverage: {
      include: ['packages/*/src/**/*.ts'],
      // The element runs in a browser, where its tests look at it, and coverage is not taken.
      exclude: ['**/*.test.ts', '**/*.e2e.ts', '**/index.ts', 'packages/composer/src/element/**'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 85, branches: 85 },
    },
  },
});
