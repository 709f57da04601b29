import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** So much of a file is held at once: more would have to be made room for. */
const most = 65_536;

/** Gives the SHA-256 of a file, in hexadecimal. */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const descriptor = openSync(file, 'r');
  try {
    const part = Buffer.allocUnsafe(most);
    for (let size = -1; size !== 0;) {
      size = readSync(descriptor, part, 0, most, null);
      hash.update(part.subarray(0, size));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

/** Gives the SHA-256 of what a file holds, in hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
