import type { Source, SourceReference } from '@bluepencil/core';

/** Says in one phrase which source is meant, and whether it binds. */
export function renderReference(
  { id, section, binding }: SourceReference,
  source: Source | undefined,
): string {
  const kind = binding === 'required-by' ? 'Required by' : 'Modelled on';
  const where = section === undefined ? '' : `, ${section}`;
  return `${kind} ${id}${where}${source ? ` (${source.verified})` : ''}`;
}
