#!/usr/bin/env node
import { run } from './main.ts';

const { env, stdin, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr });
