import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  visit,
  type YAMLError,
} from 'yaml';

/** Deepest nesting of a file; the parser of a deeper one would exhaust the stack. */
const deepest = 100;

/** How often aliases may repeat what they stand for; more would let a small file grow without end. */
const mostRepeats = 100;

/** What a YAML file holds, and where. */
export interface ParsedYaml {
  value: unknown;
  /** Leads from keys to the UTF-16 offset of the key or item, or of the nearest one around it. */
  offsetOf: (path: readonly (string | number)[]) => number;
}

/** Says what is wrong with a YAML text, and at which UTF-16 offset. */
export class YamlFault extends Error {
  override name = 'YamlFault';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Parses one YAML or JSON document, as data alone.
 *
 * @throws YamlFault for what is not YAML, and for what is but cannot be meant: keys twice, tags, rings, bombs
 */
export function parseYaml(text: string): ParsedYaml {
  const document = compose(text);
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw new YamlFault(wording(fault, text), fault.pos[0]);
  checkAliases(document);
  return { value: toValue(document), offsetOf: (path) => offsetOf(document, path) };
}

type Parsed = Document.Parsed;

function compose(text: string): Parsed {
  const composer = new Composer({ stringKeys: true, prettyErrors: false, version: '1.2' });
  const [document, second] = composer.compose(boundedTokens(text), true, text.length);
  if (second) throw new YamlFault('Unexpected second document, expected one in a file', second.range[0]);
  if (!document) throw new YamlFault('Unexpected end, expected a document', 0);
  return document;
}

function* boundedTokens(text: string) {
  const parser = new Parser();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    offset = parser.offset;
    if (parser.stack.length > deepest)
      throw new YamlFault(`Unexpected depth, expected at most ${deepest} levels`, offset);
  }
  yield* parser.end();
}

function wording({ code, message, pos }: YAMLError, text: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return `Unexpected second key \`${/^[^\s:]*/.exec(text.slice(pos[0], pos[0] + 80))?.[0] ?? ''}\`, expected each key once`;
    case 'TAB_AS_INDENT':
      return 'Unexpected tab, expected spaces as indentation';
    case 'TAG_RESOLVE_FAILED':
      return 'Unexpected tag, expected plain data';
    case 'NON_STRING_KEY':
      return 'Unexpected key that is no text, expected a name; put `{…}` in quotes';
    default:
      return `Unexpected YAML, expected it to be well-formed: ${message}`;
  }
}

function checkAliases(document: Parsed): void {
  visit(document, {
    Alias(_, alias, path) {
      const target = alias.resolve(document);
      const at = alias.range?.[0] ?? 0;
      if (!target)
        throw new YamlFault(`Unexpected alias \`${alias.source}\`, expected an anchor before it`, at);
      if (path.includes(target))
        throw new YamlFault(`Unexpected alias \`${alias.source}\` within itself`, at);
    },
  });
}

function toValue(document: Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: mostRepeats });
  } catch (cause) {
    // Rings and missing anchors were refused before: what is left is a bomb.
    const fault = new YamlFault(`Unexpected number of aliases, expected at most ${mostRepeats} repeats`, 0);
    fault.cause = cause;
    throw fault;
  }
}

function offsetOf(document: Parsed, path: readonly (string | number)[]): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    const step = stepInto(isAlias(node) ? node.resolve(document) : node, key);
    if (!step) break;
    offset = step.at.range?.[0] ?? offset;
    node = step.value;
  }
  return offset;
}

/** Gives what to point at for a key or an index, and what lies behind it. */
function stepInto(node: unknown, key: string | number): { at: Node; value: Node | null } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { at: item, value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === `${key}`);
  return isNode(pair?.key) ? { at: pair.key, value: isNode(pair.value) ? pair.value : null } : undefined;
}
