const none: readonly string[] = [];

/** Gives a function to what an object holds at a path; the path is read once, where a rule is made ready. See {@link fieldValues}. */
export function fieldAt(path: string): (object: unknown) => readonly string[] {
  const keys = path.split('.');
  const [only = ''] = keys;
  if (keys.length > 1) return (object) => valuesAt(object, keys);
  return (object) => {
    if (object === null || typeof object !== 'object' || !Object.hasOwn(object, only)) return none;
    const value: unknown = (object as Record<string, unknown>)[only];
    return Array.isArray(value) ? (value as unknown[]).map(written) : [written(value)];
  };
}

/**
 * Gives what an object holds at a path such as `attachments.source`, as strings; lists on the way are gone through.
 *
 * A field that is there but null is an empty string; one that is not there gives nothing.
 */
export function fieldValues(object: unknown, path: string): readonly string[] {
  return valuesAt(object, path.split('.'));
}

function valuesAt(object: unknown, keys: readonly string[]): readonly string[] {
  const [first = ''] = keys;
  // Most posts have little of what rules ask for.
  if (object === null || typeof object !== 'object' || !Object.hasOwn(object, first)) return none;
  let values: unknown[] = [object];
  for (const key of keys) {
    if (values.length === 0) return none;
    values = values.flatMap((value): unknown => {
      if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return [];
      // A list on the way is gone through.
      return (value as Record<string, unknown>)[key];
    });
  }
  return values.map(written);
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
}
