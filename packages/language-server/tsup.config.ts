import { build } from '../../tooling/tsup.base.ts';
import { writeNotices } from '../../tooling/write-notices.ts';
import { requireBanner, withoutFormatter } from '../../tooling/without-formatter.ts';

export default build({
  entry: ['src/bin.ts', 'src/index.ts', 'src/client.ts'],
  dts: {
    entry: ['src/index.ts', 'src/client.ts'],
    compilerOptions: { ignoreDeprecations: '6.0', incremental: false },
  },
  // The answers for YAML come along, in a file of their own.
  esbuildPlugins: [withoutFormatter, writeNotices('third-party-notices.txt')],
  banner: { js: requireBanner },
});
