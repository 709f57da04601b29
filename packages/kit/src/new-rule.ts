import { runNew } from './new-rule/run-new.ts';
import { ownSurroundings } from './surroundings.ts';

process.exitCode = runNew(process.argv.slice(2), ownSurroundings());
