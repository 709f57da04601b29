import { readFileSync } from 'node:fs';
import type { SigningKey } from '@bluepencil/hook';
import { UsageError } from '../usage-error.ts';

/**
 * Reads a key of the gate: a JSON Web Key, or a secret as plain text.
 *
 * @throws UsageError when there is none; its message never repeats what the file holds
 */
export function readKey(file: string): SigningKey {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    throw new UsageError(
      `E201 Unexpected absence of the key ${file}, expected one; \`bluepencil gate init\` makes it`,
    );
  }
  if (!text.startsWith('{')) return text;
  try {
    return JSON.parse(text) as SigningKey;
  } catch {
    throw new UsageError(`E202 Unexpected content of the key ${file}, expected a JSON Web Key`);
  }
}
