import { PolicyError } from '../policy-error.ts';
import type { WordClass } from './phrase-list.ts';

const mention = /\{([^{}\s]+)\}/g;

/**
 * Orders word classes so that each comes after those that it is made of.
 *
 * @throws PolicyError E204 when classes are made of each other in a ring
 */
export function orderClasses(classes: ReadonlyMap<string, WordClass>): string[] {
  const ordered = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    const list = classes.get(name);
    if (!list || ordered.has(name)) return;
    if (trail.includes(name)) {
      const ring = [...trail.slice(trail.indexOf(name)), name].join(' → ');
      throw new PolicyError(
        'E204',
        `Unexpected ring of word classes ${ring}, expected classes made of smaller ones`,
        list,
      );
    }
    for (const phrase of list.phrases)
      for (const [, member = ''] of phrase.matchAll(mention)) visit(member, [...trail, name]);
    ordered.add(name);
  };
  for (const name of classes.keys()) visit(name, []);
  return [...ordered];
}
