import { build } from '../../tooling/tsup.base.ts';

// Neutral: core runs in a browser and a worker too.
export default build({
  entry: ['src/index.ts', 'src/retext.ts', 'src/verdict.ts'],
  platform: 'neutral',
  target: 'es2023',
});
