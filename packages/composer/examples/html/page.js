// A copy of dist/standalone/composer.js of @bluepencil/composer.
import { connectWorker, defineComposer } from './bluepencil/composer.js';

const worker = new Worker(new URL('policy.worker.js', import.meta.url), { type: 'module' });
defineComposer();
document.querySelector('bluepencil-composer').linter = connectWorker(worker);
