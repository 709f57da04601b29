import { build } from '../../tooling/tsup.base.ts';

// Neutral: it turns data into text wherever core runs.
export default build({ platform: 'neutral', target: 'es2023' });
