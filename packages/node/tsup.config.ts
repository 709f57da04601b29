import { precompileSchemas } from '../../tooling/precompile-schemas.ts';
import { build } from '../../tooling/tsup.base.ts';

export default build({ esbuildPlugins: [precompileSchemas] });
