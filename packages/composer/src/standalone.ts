// For pages without a bundler: the element and the way to its worker, with everything that they need.
export { connectWorker } from './connect-worker.ts';
export { defineComposer } from './define-composer.ts';
