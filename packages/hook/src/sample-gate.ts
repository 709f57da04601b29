import { fileURLToPath } from 'node:url';
import { compilePolicy, type Config, type Policy, type Post } from '@bluepencil/core';
import { loadPack } from '@bluepencil/node';
import { createGate, type GateOptions } from './create-gate.ts';
import type { LocalGate } from './gate.ts';

// What the tests of this package share: a policy of five small rules, and a gate for it.

const folder = fileURLToPath(new URL('../../../fixtures/scenarios/town', import.meta.url));

/** A secret that signs nothing but samples. */
export const sampleKey = 'a secret of the samples, long enough to sign with';

/** The time of the samples, in milliseconds since 1970. */
export const sampleNow = Date.parse('2026-06-15T12:00:00Z');

/** Posts that the policy of the samples lets out, holds for a person, and blocks. */
export const samplePosts = {
  fine: { id: 'fine', text: 'Elm Street is closed.', meta: { channel: 'x', account: 'official' } },
  held: { id: 'held', text: 'The perp ran.', meta: { channel: 'x', account: 'official' } },
  blocked: { id: 'blocked', text: 'Ring 519-555-0134.', meta: { channel: 'x', account: 'official' } },
} satisfies Record<string, Post>;

/** Makes the policy of the samples. */
export function samplePolicy(config: Config = {}): Policy {
  return compilePolicy([loadPack(folder).pack], config);
}

/** Makes a gate for it. */
export function sampleGate(options: Partial<GateOptions> & { config?: Config } = {}): LocalGate {
  const { config, ...rest } = options;
  return createGate(samplePolicy(config), { key: sampleKey, clock: () => sampleNow, ...rest });
}
