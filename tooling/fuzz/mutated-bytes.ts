import type { Post } from '@bluepencil/core';
import fc from 'fast-check';

/** A file as somebody may hand it in. */
export interface OddFile {
  name: string;
  bytes: Uint8Array;
}

/** One change of bytes, at a share of them. */
const change = fc.tuple(
  fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000),
  fc.nat({ max: 8 }),
  fc.uint8Array({ maxLength: 8 }),
);

/** Files of posts with some bytes lost, changed or put in. */
export function mutatedBytes(posts: readonly Post[]): fc.Arbitrary<OddFile> {
  const encoder = new TextEncoder();
  const files = fc.oneof(
    fc
      .array(fc.constantFrom(...posts), { maxLength: 3 })
      .map((each) => ({ name: 'fuzz.jsonl', text: each.map((post) => JSON.stringify(post)).join('\n') })),
    fc.constantFrom(...posts).map(({ text, meta }) => ({
      name: 'fuzz.md',
      text: `---\n${Object.entries(meta ?? {})
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
        .join('')}---\n${text}`,
    })),
  );
  return fc.tuple(files, fc.array(change, { maxLength: 4 })).map(([{ name, text }, changes]) => ({
    name,
    bytes: changes.reduce((bytes, [share, lost, put]) => {
      const at = Math.floor(share * bytes.length);
      return Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + lost)]);
    }, encoder.encode(text)),
  }));
}
