/** Codes of what can be wrong with packs and configs, so that a message can be looked up. */
export type PolicyErrorCode =
  | 'E201' // cannot be read
  | 'E202' // does not fit its schema
  | 'E203' // unknown name
  | 'E204' // packs extend each other in a ring
  | 'E205' // no active rule
  | 'E206' // a phrase cannot be compiled
  | 'E207' // declared twice
  | 'E208' // softens what a pack below has locked
  | 'E209'; // a waiver that does not count

/** Something in a pack or a config that keeps it from becoming a policy. Says what, where, and how to mend it. */
export class PolicyError extends Error {
  override name = 'PolicyError';
  readonly code: PolicyErrorCode;
  /** Name of the pack, or `config`. */
  readonly layer: string;
  /** Keys that lead to the place within it, such as `['rules', 'tone/shoutin']`; a rule file's path starts with `declares` and the rule's id. */
  readonly path: readonly (string | number)[];
  /** What to do about it. */
  readonly hint: string;
  /** What else is wrong; each of them is an error by itself. */
  others: readonly PolicyError[] = [];

  constructor(code: PolicyErrorCode, message: string, at: PolicyErrorPlace) {
    super(message, at.cause === undefined ? undefined : { cause: at.cause });
    this.code = code;
    this.layer = at.layer;
    this.path = at.path ?? [];
    this.hint = at.hint ?? '';
  }
}

/** Where a policy error lies and how to mend it. */
export interface PolicyErrorPlace {
  layer: string;
  path?: readonly (string | number)[];
  hint?: string;
  cause?: unknown;
}
