#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { showError } from '@bluepencil/node';
import { exitCodes } from './exit-codes.ts';
import { run } from './main.ts';

// What a post leaves behind is collected before it piles up: thousands of posts take no more memory than hundreds.
setFlagsFromString('--heap-growing-percent=50');

const { env, stdin, stdout, stderr } = process;

// Node would exit with 1, which says that a post is held.
process.on('uncaughtException', (error) => {
  stderr.write(`${showError(error, { cwd: process.cwd() })}\n`);
  process.exitCode = exitCodes.couldNotCheck;
});

// The first Ctrl-C lets the report end whole; the second ends at once.
const interruption = new AbortController();
process.once('SIGINT', () => {
  interruption.abort();
  stdin.destroy();
});

process.exitCode = await run(process.argv.slice(2), {
  ...{ cwd: process.cwd(), env, stdin, stdout, stderr },
  signal: interruption.signal,
});
