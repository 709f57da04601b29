// Copies of dist/standalone/worker.js of @bluepencil/composer and of dist/index.js of the pack.
import standard from './bluepencil/pack-standard.js';
import { serveLinter } from './bluepencil/worker.js';

serveLinter([standard], { parameters: { ownNumbers: ['519-555-0100'] } });
