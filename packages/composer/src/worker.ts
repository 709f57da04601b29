export { serveLinter } from './worker/serve-linter.ts';
