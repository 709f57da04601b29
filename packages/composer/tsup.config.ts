import { build } from '../../tooling/tsup.base.ts';

export default [
  build({
    entry: ['src/index.ts', 'src/worker.ts', 'src/in-page.ts', 'src/codemirror.ts'],
    platform: 'browser',
    target: 'es2023',
    clean: ['!standalone/**'],
  }),
  // The same with everything inside, for pages without a bundler.
  build({
    entry: { composer: 'src/standalone.ts', worker: 'src/worker.ts' },
    outDir: 'dist/standalone',
    platform: 'browser',
    target: 'es2023',
    noExternal: [/./],
    splitting: false,
    minify: true,
    dts: false,
  }),
];
