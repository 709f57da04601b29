import { asciiOnly } from '../../tooling/ascii-only.ts';
import { asCommonJs, saysCommonJs } from '../../tooling/as-commonjs.ts';
import { loadLate } from '../../tooling/load-late.ts';
import { precompileSchemas } from '../../tooling/precompile-schemas.ts';
import { build } from '../../tooling/tsup.base.ts';
import { writeNotices } from '../../tooling/write-notices.ts';

// Everything in a few files: finding and reading hundreds takes longer than checking a post. Only what starts threads has
// files of its own to start them with.
export default build({
  entry: ['src/bin.ts', 'src/thread.ts'],
  dts: false,
  // It starts threads from files of its own, which no bundle would have.
  noExternal: [/^(?!tinypool$)/],
  // As they are named, so that they can be told from others.
  removeNodeProtocol: false,
  esbuildPlugins: [
    precompileSchemas({ apart: true }),
    loadLate('yaml', 'ignore', 'picomatch/posix.js', 'tinyglobby', 'node:crypto', 'node:child_process'),
    writeNotices('third-party-notices.txt', 'ajv'),
    saysCommonJs,
  ],
  plugins: [asCommonJs, asciiOnly],
  esbuildOptions: (options) => {
    options.conditions = ['source'];
    options.mainFields = ['module', 'main'];
    // Names stay: errors tell them, and an answer must not depend on how it was packed.
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
});
