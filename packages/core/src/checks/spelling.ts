/**
 * Gives a function that spells out what stands in the parameter `spelledOut`, such as `{"10-7": "off duty"}`.
 *
 * A code is known whatever its case and whatever stands between its parts.
 */
export function prepareSpelling(table: unknown): (written: string) => string | undefined {
  if (typeof table !== 'object' || table === null) return () => undefined;
  const words = new Map(
    Object.entries(table)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([code, spelled]) => [keyOf(code), spelled]),
  );
  return (written) => words.get(keyOf(written));
}

function keyOf(code: string): string {
  return code.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
