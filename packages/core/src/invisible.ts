/** Marks that nobody sees; joiners only between plain letters, since emoji and other scripts need them elsewhere. */
const invisible = /[\u00ad\u200b\u2060\ufeff]|(?<=[\da-z])[\u200c\u200d](?=[\da-z])/giu;

/** Gives a text without the invisible marks in it; nothing if it has none. */
export function withoutInvisible(text: string): string | undefined {
  const clean = text.replace(invisible, '');
  return clean === text || clean === '' ? undefined : clean;
}
