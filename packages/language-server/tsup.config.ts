import { build } from '../../tooling/tsup.base.ts';

export default build({
  entry: ['src/bin.ts', 'src/index.ts'],
  dts: { entry: ['src/index.ts'], compilerOptions: { ignoreDeprecations: '6.0', incremental: false } },
  // The answers for YAML come along in a file of their own: installed as a package, they would bring 20 MB of a formatter.
  esbuildPlugins: [
    {
      name: 'without a formatter',
      setup: (bundle) => {
        bundle.onResolve({ filter: /^prettier(?:\/|$)/ }, () => ({ path: 'none', namespace: 'none' }));
        bundle.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }));
      },
    },
  ],
  // What comes along was written for CommonJS.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
});
