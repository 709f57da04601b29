import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Workspace packages resolve to their sources, so that no test needs a build.
const conditions = ['source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/**/*.test.ts', 'tooling/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Every file loads the engine; once for all files of a program is enough, since none changes what others see.
    isolate: false,
    // Many tests wait for programs that they start, so that two at a time pay on two cores as well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Stops what hangs; no test fails for being slow.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      include: ['packages/*/src/**/*.ts'],
      // The element and the playground run in a browser and the extension in VS Code, where coverage is not taken.
      exclude: [
        ...['**/*.test.ts', '**/e2e/**', '**/index.ts'],
        ...['packages/composer/src/{element,playground}/**', 'packages/vscode/src/**'],
      ],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 85, branches: 85 },
    },
  },
});
