import { runEvaluate } from './evaluate/run-evaluate.ts';
import { ownSurroundings } from './surroundings.ts';

process.exitCode = runEvaluate(process.argv.slice(2), ownSurroundings());
