/** Gives the first line of a page that a command makes. */
export function generatedBy(from: string): string {
  return `<!-- Made by \`pnpm generate\` from ${from}; change that and run it again. -->`;
}
