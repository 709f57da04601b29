import { defineConfig } from 'vitest/config';

// Against real servers, which are large: `pnpm e2e` installs them, by a lockfile of their own, and starts them itself.
const conditions = ['source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/**/*.e2e.ts'],
    globalSetup: ['tooling/install-servers.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
