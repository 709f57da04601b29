const none: readonly RegExpExecArray[] = [];

/**
 * Gives the matches of a global expression. `matchAll` would copy the expression at every call, which takes longer than
 * most expressions take to find nothing.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return found;
}

/** Gives the matches that one expression of all of these as alternatives would have: of those that begin at one place, the first. */
export function matchesOfAny(text: string, patterns: readonly RegExp[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const next = patterns.map((pattern) => matchFrom(text, pattern, 0));
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const match of next) if (match && (!first || match.index < first.index)) first = match;
    if (!first) return found;
    found.push(first);
    const end = first.index + first[0].length;
    for (const [index, pattern] of patterns.entries())
      if ((next[index]?.index ?? end) < end) next[index] = matchFrom(text, pattern, end);
  }
}

function matchFrom(text: string, pattern: RegExp, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
