import type { Merged } from './merged.ts';
import type { Likeness } from './pack.ts';

/** Takes over what a layer says of weighing, each key in the place of the one before. */
export function takeLikeness(
  merged: Pick<Merged, 'likeness' | 'likenessOrigins' | 'weightsOf'>,
  likeness: Likeness,
  layer: string,
): void {
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(likeness))) {
    // As it is, not as it reads: a pack may read its weights only when somebody asks for them.
    Object.defineProperty(merged.likeness, key, { ...property, configurable: true });
    merged.likenessOrigins[key] = { layer, path: ['likeness', key] };
  }
  if (Object.hasOwn(likeness, 'weights')) merged.weightsOf = layer;
}
