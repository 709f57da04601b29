export { bluepencilLinter, type LinterOptions } from './codemirror/bluepencil-linter.ts';
