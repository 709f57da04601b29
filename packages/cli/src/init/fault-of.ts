/**
 * Tells what is wrong with a number or a domain that an agency gave as its own, if anything is: one that is none would let
 * nothing pass, without a word.
 */
export const faultOf = {
  numbers: (value: string): string | undefined =>
    value.replace(/\D/g, '').length >= 3 && !/[^\d\s()+.x/-]/i.test(value)
      ? undefined
      : `Unexpected number \`${value}\`, expected one that can be dialled, such as \`555-0100\``,
  domains: (value: string): string | undefined =>
    /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(value)
      ? undefined
      : `Unexpected domain \`${value}\`, expected one such as \`police.example.org\``,
} as const;

/** Gives the first fault among values, if any has one. */
export function faultIn(
  values: readonly string[],
  fault: (value: string) => string | undefined,
): string | undefined {
  for (const value of values) {
    const found = fault(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
