import type { Automaton, Needs, Program } from '../match/program.ts';
import type { WordFacts } from '../match/word-facts.ts';
import { PolicyError } from '../policy-error.ts';
import { entityKinds } from '../read/entity.ts';
import { indexDisguised } from '../match/see-through.ts';
import { suggestName } from '../suggest-name.ts';
import { buildAutomaton, isWord } from './build-automaton.ts';
import { alternativesOf } from './alternatives.ts';
import { anchorsOf, costOf, partsOf } from './choose-anchor.ts';
import { inflect } from './inflect.ts';
import { longestOf } from './longest-of.ts';
import { orderClasses } from './order-classes.ts';
import { parsePhrase, PhraseError } from './parse-phrase.ts';
import type { PhraseList, WordClass } from './phrase-list.ts';
import { spellings } from './spellings.ts';
import type { Node } from './syntax.ts';

/** Classes that need no words: what the detectors find, words in disguise, words of letters and digits. */
const builtIn: readonly string[] = [...entityKinds, 'disguised', 'mixed'];

/** Compiles word classes and phrase lists into one program; the lists keep their index. */
export function compileProgram(
  classes: ReadonlyMap<string, WordClass>,
  lists: readonly PhraseList[],
  disguised: readonly string[] = [],
): Program {
  const compiler = new Compiler(classes);
  for (const name of orderClasses(classes)) compiler.addClass(name);
  lists.forEach((list, index) => compiler.addList(list, index));
  return compiler.program(lists.length, disguised);
}

/** How often to expect an entity of some kind, and a bare number, in a thousand posts. */
const entityCost = 150;
const numberCost = 900;

/** Collects symbols, word facts and automata while classes and lists are added, classes before what uses them. */
class Compiler {
  readonly #vocabulary = new Map<string, WordFacts>();
  readonly #exact = new Map<string, WordFacts>();
  readonly #automata: Automaton[] = [];
  readonly #stages: number[] = [];
  /** By automaton and part: the symbols that it needs one of. */
  readonly #needs: number[][][] = [];
  readonly #classes: ReadonlyMap<string, WordClass>;
  readonly #classSymbols = new Map<string, number>();
  readonly #parents = new Map<number, Set<number>>();
  readonly #classAutomata = new Map<number, number[]>();
  readonly #classStage = new Map<number, number>();
  readonly #classLongest = new Map<number, number>();
  readonly #classCost = new Map<number, number>();
  readonly #factLists = new Map<string, readonly WordFacts[]>();
  readonly #symbolSets = new Map<string, ReadonlySet<number>>();
  readonly #classSets = new Map<number, ReadonlySet<number>>();
  #nextSymbol = 0;

  constructor(classes: ReadonlyMap<string, WordClass>) {
    this.#classes = classes;
    for (const kind of builtIn) {
      const symbol = this.#defineClass(kind);
      this.#classLongest.set(symbol, 20);
      this.#classCost.set(symbol, kind === 'number' ? numberCost : entityCost);
    }
  }

  addClass(name: string): void {
    const symbol = this.#defineClass(name);
    const list = this.#classes.get(name);
    if (!list) return;
    this.#eachPhrase(list, (node) => {
      // A single word needs no automaton: it is looked up.
      if (isWord(node)) this.#addMember(node, symbol);
      else this.#addAutomaton(node, { symbol });
    });
  }

  addList(list: PhraseList, index: number): void {
    this.#eachPhrase(list, (node) => {
      this.#addAutomaton(node, { list: index });
    });
  }

  program(lists: number, disguised: readonly string[]): Program {
    const closure = new Map<number, readonly number[]>();
    for (const symbol of this.#classSymbols.values()) closure.set(symbol, this.#closure(symbol));
    for (const facts of [...this.#vocabulary.values(), ...this.#exact.values()]) {
      const [own, ...classes] = facts.symbols;
      facts.symbols = [...new Set([own ?? 0, ...classes.flatMap((symbol) => closure.get(symbol) ?? [])])];
      for (const symbol of facts.symbols) facts.automata.push(...(this.#classAutomata.get(symbol) ?? []));
      facts.automata = [...new Set(facts.automata)];
    }
    const hidden = new Set(disguised.map((name) => this.#classSymbol(name)));
    const hideable = [...this.#vocabulary].filter(([, { symbols }]) =>
      symbols.some((symbol) => hidden.has(symbol)),
    );
    return {
      vocabulary: this.#vocabulary,
      disguised: indexDisguised(hideable),
      exact: this.#exact,
      automata: this.#automata,
      stageOf: Uint8Array.from(this.#stages),
      needs: flatten(this.#needs),
      classClosure: closure,
      classAutomata: this.#classAutomata,
      entitySymbols: new Map(builtIn.map((kind) => [kind, this.#classSymbols.get(kind) ?? 0])),
      symbols: this.#nextSymbol,
      stages: this.#stages.reduce((most, stage) => Math.max(most, stage), 0) + 1,
      lists,
    };
  }

  #eachPhrase(list: PhraseList, use: (node: Node) => void): void {
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

  #addMember(node: Node, symbol: number): void {
    if (node.type === 'class') {
      const member = this.#classSymbol(node.name);
      const parents = this.#parents.get(member) ?? new Set();
      this.#parents.set(member, parents.add(symbol));
      this.#raise(symbol, this.#classStage.get(member) ?? 0, this.#classLongest.get(member) ?? 1);
      this.#addCost(symbol, this.#classCost.get(member) ?? 0);
      return;
    }
    for (const facts of this.#factsOf(node)) facts.symbols.push(symbol);
    this.#addCost(symbol, costOf(node));
  }

  #addAutomaton(node: Node, target: Automaton['target']): void {
    let stage = 0;
    const shape = buildAutomaton(node, (part) => {
      const found = this.#symbolsOf(part);
      for (const symbol of found) stage = Math.max(stage, this.#classStage.get(symbol) ?? 0);
      return found;
    });
    const [anchor, ...others] = anchorsOf(node, (name) => this.#classCost.get(this.#classSymbol(name)) ?? 1);
    if (!anchor) return;
    const needs = others.map(({ nodes }) => [
      ...new Set(nodes.flatMap((part) => [...this.#symbolsOf(part)])),
    ]);
    const longestClass = (name: string): number => this.#classLongest.get(this.#classSymbol(name)) ?? 1;
    const lengths = partsOf(node).map((part) => longestOf(part, longestClass));
    const before = sum(lengths.slice(0, anchor.part + 1)) - 1;
    const after = sum(lengths.slice(anchor.part));
    const index = this.#automata.push({ ...shape, before, after, target }) - 1;
    this.#stages.push(stage);
    this.#needs.push(needs);
    for (const part of anchor.nodes) this.#anchorAt(part, index);
    if ('list' in target) return;
    this.#raise(target.symbol, stage + 1, sum(lengths));
    this.#addCost(target.symbol, anchor.cost);
  }

  #anchorAt(part: Node, automaton: number): void {
    if (part.type === 'class') {
      const symbol = this.#classSymbol(part.name);
      const list = this.#classAutomata.get(symbol) ?? [];
      list.push(automaton);
      this.#classAutomata.set(symbol, list);
    } else for (const facts of this.#factsOf(part)) facts.automata.push(automaton);
  }

  #raise(symbol: number, stage: number, longest: number): void {
    this.#classStage.set(symbol, Math.max(this.#classStage.get(symbol) ?? 0, stage));
    this.#classLongest.set(symbol, Math.max(this.#classLongest.get(symbol) ?? 1, longest));
  }

  #addCost(symbol: number, cost: number): void {
    this.#classCost.set(symbol, (this.#classCost.get(symbol) ?? 0) + cost);
  }

  /** The symbols that a part takes; asked again and again for the same words, so each answer is kept. */
  #symbolsOf(node: Node): ReadonlySet<number> {
    if (node.type === 'class') {
      const symbol = this.#classSymbol(node.name);
      return remember(this.#classSets, symbol, () => new Set([symbol]));
    }
    return remember(
      this.#symbolSets,
      keyOf(node),
      () => new Set(this.#factsOf(node).map(({ symbols }) => symbols[0] ?? 0)),
    );
  }

  #factsOf(node: Node): readonly WordFacts[] {
    return remember(this.#factLists, keyOf(node), () => {
      if (node.type === 'exact') return [this.#facts(this.#exact, node.written)];
      if (node.type !== 'word' && node.type !== 'lemma') return [];
      const bases = spellings(node.norm);
      const forms = node.type === 'lemma' ? bases.flatMap(inflect) : bases;
      return [...new Set(forms)].map((form) => this.#facts(this.#vocabulary, form));
    });
  }

  #facts(table: Map<string, WordFacts>, word: string): WordFacts {
    const known = table.get(word);
    if (known) return known;
    const facts: WordFacts = { symbols: [this.#nextSymbol++], automata: [] };
    table.set(word, facts);
    return facts;
  }

  #defineClass(name: string): number {
    const known = this.#classSymbols.get(name);
    if (known !== undefined) return known;
    const symbol = this.#nextSymbol++;
    this.#classSymbols.set(name, symbol);
    return symbol;
  }

  #classSymbol(name: string): number {
    const symbol = this.#classSymbols.get(name);
    if (symbol !== undefined) return symbol;
    const known = [...this.#classSymbols.keys()];
    throw new PhraseError(
      `Unexpected word class \`{${name}}\`, expected a known one${suggestName(name, known)}`,
      0,
    );
  }

  /** A class and every class that holds it, directly or not. */
  #closure(symbol: number): number[] {
    const found = new Set([symbol]);
    for (const member of found) for (const parent of this.#parents.get(member) ?? []) found.add(parent);
    return [...found];
  }
}

function flatten(needs: readonly (readonly (readonly number[])[])[]): Needs {
  const parts: number[] = [];
  const from = [0];
  for (const each of needs) {
    for (const symbols of each) parts.push(symbols.length, ...symbols);
    from.push(parts.length);
  }
  return { parts: Int32Array.from(parts), from: Int32Array.from(from) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Names the word that a part stands for, among the words of its kind. */
function keyOf(node: Node): string {
  if (node.type === 'exact') return `=${node.written}`;
  return node.type === 'word' || node.type === 'lemma' ? `${node.type} ${node.norm}` : '';
}

/** Gives what a map holds for a key, after making it if it is not there yet. */
function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
