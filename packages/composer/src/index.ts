export { connectWorker } from './connect-worker.ts';
export { defineComposer } from './define-composer.ts';
export { BluepencilComposer } from './element/composer-element.ts';
export type {
  CitedSource,
  Explanation,
  Linter,
  Linting,
  PostFinding,
  PostReport,
  WaivedFinding,
} from './linter.ts';
