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
