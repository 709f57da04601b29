import type { Pack, Source } from '@bluepencil/core';
import { citationsOf } from '../pack/citations-of.ts';

/**
 * Gives what is wrong with what a pack says apart from its rules: citations of sources that nobody declares, parameters
 * without a basis where the others have one, and a basis of what is no parameter.
 */
export function examineHead(pack: Pack, sources: Readonly<Record<string, Source>>): string[] {
  const { parameters = {}, basis } = pack;
  const names = Object.keys(parameters).map((name) => name.replace(/\+$/, ''));
  return [
    ...citationsOf(pack)
      .filter(({ reference }) => !(reference.id in sources))
      .map(({ at, reference }) => `${at}: unknown source \`${reference.id}\`, expected a key of sources.yml`),
    ...(basis ? names.filter((name) => !(name in basis)) : []).map(
      (name) => `basis: nothing for the parameter \`${name}\`, expected where its value comes from`,
    ),
    ...Object.keys(basis ?? {})
      .filter((name) => !names.includes(name))
      .map((name) => `basis: unknown parameter \`${name}\`, expected one of \`parameters\``),
  ];
}
