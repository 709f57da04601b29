import { build } from '../../tooling/tsup.base.ts';

export default build({ entry: ['src/bin.ts', 'src/thread.ts'], dts: false });
