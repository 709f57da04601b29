import type { Plugin } from 'esbuild';

/** Leaves prettier out of a bundle: the answers for YAML come with a formatter of 12 MB, and nothing here formats. */
export const withoutFormatter: Plugin = {
  name: 'without a formatter',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^prettier(?:\/|$)/ }, () => ({ path: 'none', namespace: 'none' }));
    bundle.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/** What an ES module needs at its top for parts that were written for CommonJS. */
export const requireBanner =
  "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);";
