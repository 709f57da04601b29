#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// What a post leaves behind is collected before it piles up: thousands of posts take no more memory than hundreds.
setFlagsFromString('--heap-growing-percent=50');

// Where Node can keep what it has compiled (from 22.1 on), the second run has nothing to compile. It must be asked before
// anything else is loaded.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
const { runProcess } = await import('./run-process.ts');
process.exitCode = await runProcess(process);
