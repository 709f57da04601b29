#!/usr/bin/env node
import module from 'node:module';

// Where Node can keep what it has compiled (from 22.1 on), the second run has nothing to compile. It must be asked before
// anything else is loaded.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
void import('./run-process.ts')
  .then(({ runProcess }) => runProcess(process))
  .then((code) => {
    process.exitCode = code;
  });

// What a post leaves behind is collected before it piles up: thousands of posts take no more memory than hundreds. One alone
// is over before.
setTimeout(() => {
  void import('node:v8').then(({ setFlagsFromString }) => setFlagsFromString('--heap-growing-percent=50'));
}, 1000).unref();
