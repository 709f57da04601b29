import { normalise } from '../read/normalise.ts';
import { words } from '../read/words.ts';
import type { Node } from './syntax.ts';

/** The longest gap that a phrase may hold: longer ones join what does not belong together. */
const longestGap = 20;
/** As deep as brackets may stand in brackets: nobody reads deeper ones, and each level takes its part of the stack. */
const deepestBracket = 50;

const pieces = /\.\.(\d+)|<([^<>\s]+)>|\{([^{}\s]+)\}|=([\p{L}\p{N}]+)|\)\?|[()[\]|^$]|[^\s()[\]|<>{}]+/gu;

/** Why a phrase cannot be read, and where in it (UTF-16 offset). */
export class PhraseError extends Error {
  override name = 'PhraseError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface Piece {
  text: string;
  offset: number;
  gap: string | undefined;
  lemma: string | undefined;
  name: string | undefined;
  exact: string | undefined;
}

/**
 * Takes a phrase apart.
 *
 * `word` is itself, `=ICE` itself in that case, `<admit>` every inflection, `{suspect}` a word class or entity,
 * `(a|b c)` either, `[x]` and `(x)?` optional, `..3` up to three words, `^` and `$` the ends of a sentence.
 *
 * @throws PhraseError when brackets do not match or stand too deep, a gap is too long or nothing is left to find
 */
export function parsePhrase(phrase: string): Node {
  const list = [...phrase.matchAll(pieces)].map((match): Piece => ({
    text: match[0],
    offset: match.index,
    gap: match[1],
    lemma: match[2],
    name: match[3],
    exact: match[4],
  }));
  const cursor = { list, at: 0, depth: 0, length: phrase.length };
  const node = parseChoice(cursor, undefined);
  if (isEmpty(node))
    throw new PhraseError('Unexpected phrase that matches nothing or everything, expected a word', 0);
  return node;
}

interface Cursor {
  list: Piece[];
  at: number;
  /** Brackets that are open. */
  depth: number;
  /** Of the phrase, in UTF-16 units. */
  length: number;
}

/** Reads alternatives up to the bracket that closes them. */
function parseChoice(cursor: Cursor, close: string | undefined): Node {
  const choices: Node[] = [];
  let nodes: Node[] = [];
  for (;;) {
    const piece = cursor.list[cursor.at];
    cursor.at += 1;
    if (!piece) {
      if (close) throw new PhraseError(`Unexpected end of phrase, expected \`${close}\``, cursor.length);
      break;
    }
    if (piece.text === close || (close === ')' && piece.text === ')?')) break;
    if (piece.text === '|') {
      choices.push({ type: 'sequence', nodes });
      nodes = [];
    } else nodes.push(...parsePiece(piece, cursor));
  }
  choices.push({ type: 'sequence', nodes });
  return choices.length === 1 && choices[0] ? choices[0] : { type: 'choice', nodes: choices };
}

function parsePiece(piece: Piece, cursor: Cursor): Node[] {
  const { text, offset } = piece;
  if (piece.gap !== undefined) return [parseGap(piece.gap, offset)];
  if (piece.lemma !== undefined) return [{ type: 'lemma', norm: piece.lemma.toLowerCase() }];
  if (piece.name !== undefined) return [{ type: 'class', name: piece.name }];
  if (piece.exact !== undefined) return [{ type: 'exact', written: piece.exact }];
  if (text === '(') {
    const inner = parseBracket(cursor, ')', offset);
    return [cursor.list[cursor.at - 1]?.text === ')?' ? { type: 'optional', node: inner } : inner];
  }
  if (text === '[') return [{ type: 'optional', node: parseBracket(cursor, ']', offset) }];
  if (text === '^') return [{ type: 'edge', side: 'start' }];
  if (text === '$') return [{ type: 'edge', side: 'end' }];
  if (text === ')' || text === ')?' || text === ']')
    throw new PhraseError(`Unexpected \`${text}\`, expected its opening bracket before it`, offset);
  return words(normalise(text).text).map(({ norm }) => ({ type: 'word', norm }));
}

function parseBracket(cursor: Cursor, close: string, offset: number): Node {
  cursor.depth += 1;
  if (cursor.depth > deepestBracket)
    throw new PhraseError(
      `Unexpected bracket inside ${deepestBracket} others, expected a flatter phrase`,
      offset,
    );
  const node = parseChoice(cursor, close);
  cursor.depth -= 1;
  return node;
}

function parseGap(digits: string, offset: number): Node {
  const max = Number(digits);
  if (max < 1 || max > longestGap)
    throw new PhraseError(`Unexpected gap of ${digits} words, expected 1 to ${longestGap}`, offset);
  return { type: 'gap', max };
}

/** Tells whether nothing needs to be there for a node to match. */
export function isEmpty(node: Node): boolean {
  switch (node.type) {
    case 'sequence':
      return node.nodes.every(isEmpty);
    case 'choice':
      return node.nodes.some(isEmpty);
    case 'optional':
    case 'gap':
    case 'edge':
      return true;
    case 'word':
    case 'exact':
    case 'lemma':
    case 'class':
      return false;
  }
}
