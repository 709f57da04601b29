/**
 * Letters of other scripts that look like Latin ones; a word that borrows them is read as the Latin word.
 * Made from the pairs of Unicode Technical Standard 39 whose target is one Latin letter, Cyrillic and Greek only.
 */
// prettier-ignore
const lookAlikes: Record<string, string> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', п: 'n', о: 'o', р: 'p', ԛ: 'q',
  г: 'r', ѕ: 's', т: 't', ѵ: 'v', ѡ: 'w', х: 'x', у: 'y', А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K',
  М: 'M', О: 'O', Р: 'P', Ѕ: 'S', Т: 'T', Х: 'X', У: 'Y', α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p',
  τ: 't', υ: 'u', χ: 'x', Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T',
  Υ: 'Y', Χ: 'X', ı: 'i', ɑ: 'a', ɡ: 'g',
};

/** Punctuation that has a plain twin on the keyboard. */
// prettier-ignore
const plainMarks: Record<string, string> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʼ': "'", '′': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '″': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '⁃': '-',
};

const invisible = /^\p{Default_Ignorable_Code_Point}$/u;
const mark = /\p{M}+/gu;

/**
 * Gives what one character is read as: compatibility forms (full-width, mathematical, ligatures) as the plain letters,
 * accents dropped, look-alikes as Latin, curly marks as straight ones, invisible characters as nothing.
 */
export function fold(character: string): string {
  const known = twinOf(character);
  if (known !== undefined) return known;
  if (invisible.test(character)) return '';
  const plain = character.normalize('NFKD').replace(mark, '');
  // Under an accent there may be a look-alike: `ѐ` is a Cyrillic letter and a grave.
  return plain === character ? plain : Array.from(plain, (each) => twinOf(each) ?? each).join('');
}

function twinOf(character: string): string | undefined {
  return lookAlikes[character] ?? plainMarks[character];
}
