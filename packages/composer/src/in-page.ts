export { createLinter } from './create-linter.ts';
