/** What a link carries. */
export interface Shared {
  text: string;
  agency: string;
  /** Metadata of the post. */
  meta: Record<string, string>;
  /** Rules that were edited: their YAML by id. */
  edits: Record<string, string>;
}

/**
 * Writes what is shared into the fragment of an address, which browsers send to nobody.
 *
 * @returns the fragment without its `#`
 */
export async function writeFragment(shared: Shared): Promise<string> {
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
  );
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads what a fragment carries; undefined if it carries nothing of the kind. */
export async function readFragment(fragment: string): Promise<Shared | undefined> {
  if (fragment === '') return undefined;
  try {
    const binary = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await through(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
      new DecompressionStream('deflate-raw'),
    );
    return sharedOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

/** Takes of a value what is a text where a text belongs: a link may come from anybody. */
function sharedOf(value: unknown): Shared | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, agency, meta, edits } = value as Partial<Record<keyof Shared, unknown>>;
  if (typeof text !== 'string' || typeof agency !== 'string') return undefined;
  return { text, agency, meta: textsOf(meta), edits: textsOf(edits) };
}

function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
