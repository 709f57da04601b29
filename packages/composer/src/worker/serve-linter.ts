import { type Config, compilePolicy, type Pack } from '@bluepencil/core';
import { expose } from 'comlink';
import { createLinter } from '../create-linter.ts';

/**
 * Compiles a policy in a worker and answers the page that started it; the whole of a worker's script.
 *
 * Questions that come while the policy is compiled wait.
 *
 * @param packs every pack that takes part, each after those it extends
 * @param config what the agency chose; it wins over every pack
 * @throws PolicyError when packs and config do not hold together; the page's linter then rejects every question
 */
export function serveLinter(packs: readonly Pack[], config?: Config): void {
  expose(createLinter(compilePolicy(packs, config)));
}
