// Starts the thread of fuzz.ts from its source: in a thread of Node 20, tsx has to be registered anew.
import { register } from 'tsx/esm/api';

register();
await import('./fuzz-posts.ts');
