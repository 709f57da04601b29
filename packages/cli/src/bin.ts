#!/usr/bin/env node
import { showError } from '@bluepencil/node';
import { exitCodes } from './exit-codes.ts';
import { run } from './main.ts';

const { env, stdin, stdout, stderr } = process;

// Node would exit with 1, which says that a post is held.
process.on('uncaughtException', (error) => {
  stderr.write(`${showError(error, { cwd: process.cwd() })}\n`);
  process.exitCode = exitCodes.couldNotCheck;
});

process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr });
