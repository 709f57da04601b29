/** Words that are looked for behind disguises too, with their symbols. */
export interface Disguised {
  /** By skeleton; of words with the same one, the shortest. */
  skeletons: ReadonlyMap<string, readonly [word: string, symbol: number]>;
  /** By first letter and length, for words with letters left out. */
  byShape: ReadonlyMap<string, readonly [word: string, symbol: number][]>;
}

/** What a sign is read as. `l` and `i` are one, since `1`, `!` and `|` stand for either. */
// prettier-ignore
const readAs: Record<string, string> = {
  '0': 'o', '1': 'i', '!': 'i', '|': 'i', l: 'i', '3': 'e', '€': 'e', '4': 'a', '@': 'a', '5': 's', $: 's', '7': 't', '+': 't', '8': 'b', '9': 'g',
};

/** What stands between letters and for none. */
const between = /[*#_~^.-]/g;
/** `900k`, `15m`: figures with a unit spell nothing. */
const amount = /^\d{2,}[a-z]$/;

/** Makes the index of words that are looked for behind disguises. */
export function indexDisguised(words: Iterable<[word: string, symbol: number]>): Disguised {
  const skeletons = new Map<string, [string, number]>();
  const byShape = new Map<string, [string, number][]>();
  for (const [word, symbol] of words) {
    if (word.length < 3) continue;
    const bones = skeleton(word);
    if (word.length < (skeletons.get(bones)?.[0].length ?? Infinity)) skeletons.set(bones, [word, symbol]);
    const shape = shapeOf(word);
    byShape.set(shape, [...(byShape.get(shape) ?? []), [word, symbol]]);
  }
  return { skeletons, byShape };
}

/** Gives the symbol of the word behind a disguise, if there is one; plain words are not its business. */
export function seeThrough(written: string, { skeletons, byShape }: Disguised): number | undefined {
  if (/^[a-z]\w*\*/.test(written) || /^[a-z]+[#_-]{2,}/.test(written)) {
    const masked = written.replace(/[#_-]/g, '*');
    return byShape.get(shapeOf(masked))?.find(([word]) => fitsMask(masked, word))?.[1];
  }
  // A mark at the end is more often an exclamation than a letter.
  let end = written.length;
  while (written[end - 1] === '!') end -= 1;
  const plain = written.slice(0, end);
  if (plain.length < 3 || amount.test(plain)) return undefined;
  const [word, symbol] = skeletons.get(skeleton(plain)) ?? [];
  // Letters may come again, but none is left out without a mark: `h-e-b` is not a word with two `e`.
  return word && word.length <= plain.replace(between, '').length ? symbol : undefined;
}

function skeleton(word: string): string {
  let bones = '';
  for (const character of word.replace(between, '')) {
    const read = readAs[character] ?? character;
    if (!bones.endsWith(read)) bones += read;
  }
  return bones;
}

function shapeOf(word: string): string {
  return `${word.charAt(0)}${word.length}`;
}

function fitsMask(masked: string, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (masked[at] !== '*' && masked[at] !== word[at]) return false;
  return true;
}
