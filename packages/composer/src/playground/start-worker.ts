import { wrap } from 'comlink';
import { watchWorker } from '../watch-worker.ts';
import type { Playground } from './playground.ts';

/** Starts the worker whose script stands in the page as text, and hands it the packs that do. */
export function startWorker(): Playground {
  const worker = new Worker(URL.createObjectURL(new Blob([textIn('worker')], { type: 'text/javascript' })));
  worker.postMessage(textIn('packs'));
  const remote = wrap<Playground>(worker);
  const orFail = watchWorker(worker);
  return {
    agencies: () => orFail(remote.agencies()),
    choose: (agency) => orFail(remote.choose(agency)),
    ruleText: (rule) => orFail(remote.ruleText(rule)),
    edit: (rule, text) => orFail(remote.edit(rule, text)),
    lint: (post, options) => orFail(remote.lint(post, options)),
    explain: (rule) => orFail(remote.explain(rule)),
  };
}

function textIn(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}
