import { runLearn } from './learn/run-learn.ts';
import { ownSurroundings } from './surroundings.ts';

process.exitCode = runLearn(process.argv.slice(2), ownSurroundings());
