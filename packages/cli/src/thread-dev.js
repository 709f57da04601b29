// A thread inside the workspace: runs ./thread.ts from source, without a build. What is published is dist/thread.js.
import { register } from 'tsx/esm/api';

register();
export default (await import('./thread.ts')).default;
