import { runEvaluate } from './evaluate/run-evaluate.ts';

process.exitCode = runEvaluate(process.argv.slice(2), {
  root: process.cwd(),
  print: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
});
