import { build } from '../../tooling/tsup.base.ts';

// Neutral: core runs in a browser and a worker too.
export default build({ platform: 'neutral', target: 'es2023' });
