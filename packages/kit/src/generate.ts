import { runGenerate } from './generate/run-generate.ts';
import { ownSurroundings } from './surroundings.ts';

process.exitCode = await runGenerate(process.argv.slice(2), ownSurroundings());
