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
