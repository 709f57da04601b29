import { wrap } from 'comlink';
import type { Linter } from './linter.ts';
import { watchWorker } from './watch-worker.ts';

/**
 * Gives the linter that answers in a worker.
 *
 * @param worker one whose script calls `serveLinter`
 */
export function connectWorker(worker: Worker): Linter {
  const remote = wrap<Linter>(worker);
  const orFail = watchWorker(worker);
  return {
    lint: (post, options) => orFail(remote.lint(post, options)),
    explain: (rule) => orFail(remote.explain(rule)),
  };
}
