/** Rows of numbers and long texts, which lie in bytes as they lie in memory, and everything else as JSON. */
export interface PackedNumbers {
  head: string;
  bytes: Buffer;
}

/** What stands in the JSON for a row or a text: where its bytes begin, and how many there are. */
interface Part {
  as: 'int16' | 'int32' | Encoding;
  at: number;
  bytes: number;
}

/** Every character of a text takes one byte or two, so that reading it is copying it. */
type Encoding = 'latin1' | 'utf16le';

/** A text of fewer characters is read as fast from JSON. */
const long = 1000;

/** Packs data of rows of numbers, texts and plain values. */
export function packNumbers(data: object): PackedNumbers {
  const parts: Uint8Array[] = [];
  let at = 0;
  const add = (as: Part['as'], bytes: Uint8Array): Part => {
    const part = { as, at, bytes: bytes.length };
    // Rows begin where a number may begin.
    const room = Math.ceil(bytes.length / 4) * 4;
    parts.push(bytes, new Uint8Array(room - bytes.length));
    at += room;
    return part;
  };
  const head = JSON.stringify(data, (_, value: unknown) => {
    if (value instanceof Int16Array) return add('int16', bytesOf(value));
    if (value instanceof Int32Array) return add('int32', bytesOf(value));
    if (typeof value !== 'string' || value.length < long) return value;
    const encoding = /^[\0-\xff]*$/.test(value) ? 'latin1' : 'utf16le';
    return add(encoding, Buffer.from(value, encoding));
  });
  return { head, bytes: Buffer.concat(parts) };
}

/**
 * Opens what {@link packNumbers} has packed: rows are views of the bytes, and nothing is copied but texts.
 *
 * @throws RangeError when the bytes are not those of the JSON, SyntaxError when that is none
 */
export function unpackNumbers({ head, bytes }: PackedNumbers): unknown {
  // What is read into a shared pool may lie at an odd place.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return JSON.parse(head, (_, value: unknown) => {
    if (!isPart(value)) return value;
    const { as, at, bytes: length } = value;
    if (at + length > bytes.length) throw new RangeError('Unexpected length of the numbers of a program');
    if (as === 'latin1' || as === 'utf16le') return bytes.toString(as, at, at + length);
    return as === 'int16'
      ? new Int16Array(buffer, byteOffset + at, length / 2)
      : new Int32Array(buffer, byteOffset + at, length / 4);
  });
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'as' in value && 'at' in value && 'bytes' in value;
}

function bytesOf({ buffer, byteOffset, byteLength }: Int16Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
