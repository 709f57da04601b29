import { build } from '../../tooling/tsup.base.ts';

export default build({ entry: ['src/index.ts', 'src/author.ts'] });
