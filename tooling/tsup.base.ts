import { defineConfig, type Options } from 'tsup';

/** How every package is built: one ESM file and its declarations, from the sources, for the oldest Node supported. */
export function build(options: Options = {}) {
  return defineConfig({
    entry: ['src/index.ts'],
    format: 'esm',
    target: 'node20.19',
    clean: true,
    // tsup asks the compiler for `baseUrl`, which TypeScript 6 only accepts with this.
    dts: { compilerOptions: { ignoreDeprecations: '6.0', incremental: false } },
    ...options,
  });
}
