import { build } from '../../tooling/tsup.base.ts';

export default build({
  entry: ['src/index.ts', 'src/clients/index.ts', 'src/server/index.ts', 'src/node/index.ts'],
});
