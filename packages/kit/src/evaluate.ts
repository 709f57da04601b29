import { runEvaluate } from './evaluate/run-evaluate.ts';
import { ownSurroundings } from './surroundings.ts';

process.exitCode = await runEvaluate(process.argv.slice(2), ownSurroundings());
