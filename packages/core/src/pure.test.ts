import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Runs the bundled engine where nothing of Node is left, and code from strings is refused as by a strict page. */
const withoutNode = `
  const { parentPort, workerData } = require('node:worker_threads');
  const vm = require('node:vm');
  const context = vm.createContext({ Intl, TextEncoder }, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(workerData, context);
  parentPort.postMessage(vm.runInContext(\`JSON.stringify({
    globals: [typeof process, typeof require, typeof Buffer, typeof setTimeout, typeof fetch],
    report: bluepencil.lint({ id: 'a', text: 'He confessed at once.' }, bluepencil.compilePolicy([{
      name: 'worker', version: '1.0.0', declares: [{
        id: 'case/confession', summary: '', why: '', sources: [], verdict: 'block', check: 'phrases',
        options: { phrases: ['he <confess>'] }, message: 'Unexpected statement, expected only the charge',
        examples: { fail: [], pass: [] },
      }],
    }])).verdict,
  })\`, context));
`;

describe('core', () => {
  it('runs in a worker without anything of Node, and without eval', async () => {
    const bundle = await build({
      entryPoints: [new URL('index.ts', import.meta.url).pathname],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'bluepencil',
      platform: 'browser',
      conditions: ['source'],
    });
    const worker = new Worker(withoutNode, { eval: true, workerData: bundle.outputFiles[0]?.text });
    const answer = await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await worker.terminate();
    expect(JSON.parse(String(answer))).toEqual({
      globals: ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'],
      report: 'block',
    });
  });
});
