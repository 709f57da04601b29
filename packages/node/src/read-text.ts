import { readFileSync, statSync } from 'node:fs';

/** The largest file that is read whole, in bytes: a config, a rule, a post. */
export const largestFile = 10_000_000;

/**
 * Reads a file of UTF-8 text, without its byte order mark.
 *
 * @throws Error with a message in the wording of ours when it cannot
 */
export function readText(file: string): string {
  const size = statSync(file).size;
  if (size > largestFile)
    throw new Error(`Unexpected size of ${size} bytes, expected at most ${largestFile}`);
  return decode(readFileSync(file));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8, without its byte order mark.
 *
 * @throws Error for bytes that are not UTF-8: to replace them would hide what a rule looks for
 */
export function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new Error('Unexpected bytes that are not UTF-8, expected text in UTF-8', { cause });
  }
}
