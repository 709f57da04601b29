import { serveLinter } from '@bluepencil/composer/worker';
import standard from '@bluepencil/pack-standard';

serveLinter([standard], { parameters: { ownNumbers: ['519-555-0100'] } });
