import { PolicyError, type PolicyErrorPlace } from './policy-error.ts';
import type { Conditions } from './rule.ts';
import { editDistance } from './suggest-name.ts';

/** Fields of metadata that posts usually have; a posting tool may send others, and a condition may ask for them. */
const usual = ['channel', 'account', 'unit', 'role', 'jurisdiction', 'handle', 'author', 'file'] as const;

/**
 * Refuses a condition on a field that is a slip away from a usual one: it would fit no post, without a word.
 *
 * @throws PolicyError E203
 */
export function refuseMistyped(
  conditions: Conditions | undefined,
  { layer, path = [] }: PolicyErrorPlace,
): void {
  for (const field of Object.keys(conditions ?? {})) {
    // One letter in a short name, two in a long one: `zone` and `role` are two names.
    const limit = field.length < 6 ? 2 : 3;
    const meant = usual.find((each) => editDistance(field, each, limit) < limit);
    if (meant !== undefined && meant !== field)
      throw new PolicyError(
        'E203',
        `Unexpected field \`${field}\`, expected \`${meant}\` or one that is unlike it`,
        {
          layer,
          path: [...path, field],
          hint: 'A field that no post has fits no post.',
        },
      );
  }
}
