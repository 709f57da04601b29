/** The file of a small rule that finds one word. For tests. */
export function sampleRule(id: string, word: string): string {
  return `id: ${id}
summary: Leave out ${word}
why: Nobody understands it.
sources: []
verdict: review
check: phrases
options:
  phrases: [${word}]
message: "Unexpected \`{{actual}}\`, expected plain words"
examples:
  fail: [A ${word} here.]
  pass: [A word here.]
`;
}
