/** Where a text stops being JSON, and what would have gone on with it. */
export interface JsonFault {
  /** UTF-16 offset. */
  offset: number;
  expected: string;
}

/** What may come next. */
type State = 'value' | 'item' | 'key' | 'field' | 'colon' | 'after';

const space = /[ \t\r\n]*/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What stands for itself in a text; control characters up to U+001F do not, those from U+007F do. */
const plain = /(?:[^"\\\p{Cc}]|[\u007f-\u009f])*/uy;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Finds where a text that `JSON.parse` refuses goes wrong.
 *
 * The message of `JSON.parse` would repeat the text around it, and a post may hold what must not be repeated.
 */
export function findJsonFault(text: string): JsonFault {
  const closers: string[] = [];
  let state: State = 'value';
  let at = skip(space, text, 0);
  for (;;) {
    const character = text[at] ?? '';
    const next = follow(state, character, closers);
    if (!next) return { offset: at, expected: expectation(state, closers.at(-1)) };
    const end = '{[]},:'.includes(character)
      ? at + 1
      : character === '"'
        ? endOfText(text, at + 1)
        : skip(word, text, at);
    if (end === at) return { offset: at, expected: expectation(state, closers.at(-1)) };
    if (typeof end === 'object') return end;
    state = next;
    at = skip(space, text, end);
  }
}

/** Gives what may come after a token that starts with a character; nothing if it may not stand here. */
function follow(state: State, character: string, closers: string[]): State | undefined {
  const closer = closers.at(-1);
  const mayClose =
    state === 'after' || (state === 'item' && closer === ']') || (state === 'field' && closer === '}');
  if (mayClose && character !== '' && character === closer) {
    closers.pop();
    return 'after';
  }
  switch (state) {
    case 'value':
    case 'item':
      return followValue(character, closers);
    case 'key':
    case 'field':
      return character === '"' ? 'colon' : undefined;
    case 'colon':
      return character === ':' ? 'value' : undefined;
    case 'after':
      if (character !== ',' || closer === undefined) return undefined;
      return closer === '}' ? 'key' : 'value';
  }
}

function followValue(character: string, closers: string[]): State | undefined {
  if (character === '{') closers.push('}');
  else if (character === '[') closers.push(']');
  else return character === '' || ']},:'.includes(character) ? undefined : 'after';
  return character === '{' ? 'field' : 'item';
}

function expectation(state: State, closer: string | undefined): string {
  switch (state) {
    case 'value':
      return 'a value';
    case 'item':
      return 'a value or `]`';
    case 'key':
      return 'a key in double quotes';
    case 'field':
      return 'a key in double quotes or `}`';
    case 'colon':
      return '`:`';
    case 'after':
      return closer === undefined ? 'the end' : `\`,\` or \`${closer}\``;
  }
}

/** Gives the offset after the closing quote. */
function endOfText(text: string, start: number): number | JsonFault {
  for (let at = skip(plain, text, start); ;) {
    if (text[at] === '"') return at + 1;
    if (text[at] !== '\\')
      return { offset: at, expected: at < text.length ? 'control characters as `\\u00…`' : '`"`' };
    const end = skip(escape, text, at);
    if (end === at) return { offset: at, expected: 'an escape that JSON knows' };
    at = skip(plain, text, end);
  }
}

/** Gives the offset after what a sticky expression matches. */
function skip(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}
