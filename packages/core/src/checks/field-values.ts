/**
 * Gives what an object holds at a path such as `attachments.source`, as strings; lists on the way are gone through.
 *
 * A field that is there but null is an empty string; one that is not there gives nothing.
 */
export function fieldValues(object: unknown, path: string): string[] {
  let values: unknown[] = [object];
  for (const key of path.split('.'))
    values = values.flatMap((value) => {
      if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return [];
      const inner: unknown = (value as Record<string, unknown>)[key];
      return Array.isArray(inner) ? (inner as unknown[]) : [inner];
    });
  return values.map((value) => (typeof value === 'object' ? '' : String(value as string | number)));
}
