const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** What a text may be painted with. */
export type Colour = keyof typeof codes;

/** Paints a text for a terminal. */
export type Paint = (colour: Colour, text: string) => string;

/** Gives a painter that paints, or one that leaves every text as it is. */
export function createPaint(color = false): Paint {
  if (!color) return (_, text) => text;
  return (colour, text) => (text === '' ? '' : `\u001b[${codes[colour]}m${text}\u001b[0m`);
}
