// A copy of dist/standalone/composer.js of @bluepencil/composer.
import { connectWorker, defineComposer } from './bluepencil/composer.js';

const worker = new Worker(new URL('policy.worker.js', import.meta.url), { type: 'module' });
defineComposer();
const composer = document.querySelector('bluepencil-composer');
// As the agency's server keeps them; the gate that publishes has the last word.
composer.waivers = JSON.parse(document.querySelector('#waivers').textContent);
composer.linter = connectWorker(worker);
