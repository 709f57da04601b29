#!/usr/bin/env -S node --conditions=source
// The bin inside the workspace: runs ./bin.ts from source, without a build. What is published is dist/bin.js.
import { register } from 'tsx/esm/api';

register();
await import('./bin.ts');
