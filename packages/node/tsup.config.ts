import { precompileSchemas } from '../../tooling/precompile-schemas.ts';
import { build } from '../../tooling/tsup.base.ts';
import { writeNotices } from '../../tooling/write-notices.ts';

export default build({ esbuildPlugins: [precompileSchemas(), writeNotices('third-party-notices.txt')] });
