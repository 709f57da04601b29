/** Made from the JSON Schema of a rule when the page is built, since a strict page compiles nothing. */
declare module 'bluepencil:rule-validator' {
  import type { ShapeError } from './read-rule.ts';

  const validate: ((value: unknown) => boolean) & { errors?: ShapeError[] | null };
  export default validate;
}
