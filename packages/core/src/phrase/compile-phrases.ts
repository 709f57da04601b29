import type { CompiledClass, CompiledPhrases } from '../match/compiled-phrases.ts';
import { type Shape, takes } from '../match/shape.ts';
import { PolicyError } from '../policy-error.ts';
import { entityKinds } from '../read/entity.ts';
import { suggestName } from '../suggest-name.ts';
import { alternativesOf } from './alternatives.ts';
import { buildAutomaton, isWord } from './build-automaton.ts';
import { anchorsOf, costOf } from './choose-anchor.ts';
import { inflect } from './inflect.ts';
import { longestOf } from './longest-of.ts';
import { orderClasses } from './order-classes.ts';
import { parsePhrase, PhraseError } from './parse-phrase.ts';
import type { PhraseList, WordClass } from './phrase-list.ts';
import { spellings } from './spellings.ts';
import type { Node } from './syntax.ts';

/** Classes that need no words: what the detectors find, words in disguise, words of letters and digits. */
const builtIn: readonly string[] = [...entityKinds, 'disguised', 'mixed'];

/** How often to expect an entity of some kind, and a bare number, in a thousand posts. */
const entityCost = 150;
const numberCost = 900;

/** The most words that an entity is taken to have. */
const longestEntity = 20;

/** What there is to compile. */
export interface PhraseSource {
  classes: ReadonlyMap<string, WordClass>;
  lists: readonly PhraseList[];
  /** Names of the classes whose words are looked for behind disguises too. */
  disguised?: readonly string[];
}

/**
 * Compiles word classes and phrase lists; the lists keep their index.
 *
 * @throws PolicyError E204 for classes made of each other, E206 for a phrase that cannot be read
 */
export function compilePhrases({ classes, lists, disguised = [] }: PhraseSource): CompiledPhrases {
  const compiler = new Compiler();
  for (const name of orderClasses(classes)) compiler.addClass(name, classes.get(name));
  for (const list of lists) compiler.addList(list);
  return compiler.finish(disguised);
}

/** Collects symbols and automata while classes and lists are added, classes before what uses them. */
class Compiler {
  readonly #names: string[] = [];
  readonly #symbols = new Map<string, number>();
  readonly #memberOf: (readonly number[] | undefined)[] = [];
  readonly #classes: (CompiledClass | undefined)[] = [];
  readonly #sets: (readonly number[])[] = [];
  readonly #shapes: Shape[] = [];
  readonly #automata: number[] = [];
  readonly #singles: (readonly number[])[] = [];
  readonly #symbolsOf = new Map<string, readonly number[]>();
  readonly #setNumbers = new Map<string, number>();
  readonly #shapeNumbers = new Map<string, number>();

  constructor() {
    for (const kind of builtIn)
      this.#classes[this.#symbol(`{${kind}`)] ??= {
        stage: 0,
        longest: longestEntity,
        cost: kind === 'number' ? numberCost : entityCost,
      };
  }

  addClass(name: string, list: WordClass | undefined): void {
    const symbol = this.#symbol(`{${name}`);
    if (!list) return;
    eachAlternative(list, (node) => {
      // A single word needs no automaton: it is looked up.
      if (isWord(node)) this.#addMember(node, symbol);
      else this.#addAutomaton(node, symbol);
    });
  }

  addList(list: PhraseList): void {
    const number = this.#singles.length;
    const singles = new Set<number>();
    eachAlternative(list, (node) => {
      if (isWord(node)) for (const symbol of this.#symbolsFor(node)) singles.add(symbol);
      else this.#addAutomaton(node, ~number);
    });
    this.#singles.push(ordered(singles));
  }

  finish(disguised: readonly string[]): CompiledPhrases {
    return {
      names: this.#names,
      memberOf: this.#memberOf,
      classes: this.#classes,
      sets: this.#sets,
      shapes: this.#shapes,
      automata: this.#automata,
      singles: this.#singles,
      disguised: disguised.map((name) => this.#classSymbol(name)),
    };
  }

  #addMember(node: Node, symbol: number): void {
    if (node.type === 'class') {
      const { stage, longest, cost } = this.#classOf(node.name);
      this.#raise(symbol, { stage, longest, cost });
    } else this.#raise(symbol, { stage: 0, longest: 1, cost: costOf(node) });
    for (const member of this.#symbolsFor(node)) {
      const classes = this.#memberOf[member] ?? [];
      if (!classes.includes(symbol)) this.#memberOf[member] = [...classes, symbol];
    }
  }

  #addAutomaton(node: Node, target: number): void {
    const { symbols, positionOf, ...built } = buildAutomaton(node, (part) => this.#symbolsFor(part));
    const anchors = anchorsOf(node, (name) => this.#classOf(name).cost || 1);
    const [anchor, ...needs] = anchors.map(({ nodes }) =>
      ordered(new Set(nodes.map((part) => positionOf.get(part) ?? 0))),
    );
    if (!anchor) return;
    const shape = numberOf(this.#shapes, this.#shapeNumbers, { ...built, anchor, needs });
    this.#automata.push(target, shape);
    symbols.forEach((each, position) => {
      if (built.kinds[position] === takes.word) this.#automata.push(this.#codeOf(each));
    });
    if (target < 0) return;
    const before = symbols.flat().map((symbol) => this.#classes[symbol]?.stage ?? 0);
    this.#raise(target, {
      stage: 1 + Math.max(0, ...before),
      longest: longestOf(node, (name) => this.#classOf(name).longest),
      cost: anchors[0]?.cost ?? 0,
    });
  }

  /** Notes what a new member makes of its class. */
  #raise(symbol: number, { stage, longest, cost }: CompiledClass): void {
    const known = this.#classes[symbol];
    this.#classes[symbol] = {
      stage: Math.max(known?.stage ?? 0, stage),
      longest: Math.max(known?.longest ?? 1, longest),
      cost: (known?.cost ?? 0) + cost,
    };
  }

  #classOf(name: string): CompiledClass {
    return this.#classes[this.#classSymbol(name)] ?? { stage: 0, longest: 1, cost: 0 };
  }

  #codeOf(symbols: readonly number[]): number {
    const [only] = symbols;
    return only !== undefined && symbols.length === 1
      ? only
      : ~numberOf(this.#sets, this.#setNumbers, symbols);
  }

  /** The symbols that a part takes, in order; asked again and again for the same words, so each answer is kept. */
  #symbolsFor(node: Node): readonly number[] {
    if (node.type === 'class') return [this.#classSymbol(node.name)];
    if (node.type === 'exact') return [this.#symbol(`=${node.written}`)];
    if (node.type !== 'word' && node.type !== 'lemma') return [];
    const key = `${node.type} ${node.norm}`;
    const known = this.#symbolsOf.get(key);
    if (known) return known;
    const bases = spellings(node.norm);
    const forms = node.type === 'lemma' ? bases.flatMap(inflect) : bases;
    const symbols = ordered(new Set(forms.map((form) => this.#symbol(form))));
    this.#symbolsOf.set(key, symbols);
    return symbols;
  }

  #symbol(name: string): number {
    const known = this.#symbols.get(name);
    if (known !== undefined) return known;
    const symbol = this.#names.push(name) - 1;
    this.#symbols.set(name, symbol);
    return symbol;
  }

  #classSymbol(name: string): number {
    const symbol = this.#symbols.get(`{${name}`);
    if (symbol !== undefined) return symbol;
    const known = this.#names.filter((each) => each.startsWith('{')).map((each) => each.slice(1));
    throw new PhraseError(
      `Unexpected word class \`{${name}}\`, expected a known one${suggestName(name, known)}`,
      0,
    );
  }
}

/** Takes the phrases of a list apart, and tells where a phrase stands that cannot be read. */
function eachAlternative(list: PhraseList, use: (node: Node) => void): void {
  list.phrases.forEach((phrase, index) => {
    try {
      for (const node of alternativesOf(parsePhrase(phrase))) use(node);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      throw new PolicyError('E206', `${error.message} (in \`${phrase}\`, character ${error.offset + 1})`, {
        layer: list.layer,
        path: [...list.path, index],
        cause: error,
      });
    }
  });
}

/** Gives the number of a value among its equals, after adding it if there is none. */
function numberOf<Value>(values: Value[], numbers: Map<string, number>, value: Value): number {
  const key = JSON.stringify(value);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = values.push(value) - 1;
  numbers.set(key, number);
  return number;
}

function ordered(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
