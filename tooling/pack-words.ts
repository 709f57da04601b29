/** Packs words of small letters as `unpackWords` of core reads them, a line for each letter that they begin with. */
export function packWords(words: Iterable<string>): string {
  let before = '';
  let packed = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < before.length && word[shared] === before[shared]) shared += 1;
    const dropped = before.length - shared;
    if (dropped > 25 || !/^[a-z]+$/.test(word))
      throw new Error(`Unexpected word \`${word}\`, expected small letters, and fewer than 26 to drop`);
    if (shared === 0 && before !== '') packed += '\n';
    packed += String.fromCharCode('A'.charCodeAt(0) + dropped) + word.slice(shared);
    before = word;
  }
  return packed;
}
