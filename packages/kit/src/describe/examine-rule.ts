import {
  clauseOf,
  type DataRule,
  type FailingExample,
  type Finding,
  type PassingExample,
  type Post,
} from '@bluepencil/core';

/** What a rule is examined against. */
export interface Examination {
  /** Lints a post with every rule of the pack and its bases, and with parameters of the example. */
  lint: (post: Post, parameters?: Record<string, unknown>) => Finding[];
  /** Keys of the sources that may be cited. */
  sources: ReadonlySet<string>;
  /** Ids of the clauses that rules may enforce. */
  clauses: ReadonlySet<string>;
}

/** Gives what is wrong with a rule, as lines that say what was expected. */
export function examineRule(rule: DataRule, examination: Examination): string[] {
  return [
    ...examineMessage(rule.message),
    ...examineReferences(rule, examination),
    ...duplicatesOf(rule),
    ...rule.examples.fail.flatMap((example) => examineFailing(rule.id, toExample(example), examination)),
    ...rule.examples.pass.flatMap((example) => examinePassing(rule.id, toExample(example), examination)),
    ...examineSuggestions(rule, examination),
  ];
}

function examineMessage(message: string): string[] {
  if (message.startsWith('Unexpected ') && message.includes('expected ', 'Unexpected '.length)) return [];
  return [`message: “${message}”, expected the form “Unexpected …, expected …”`];
}

function examineReferences(rule: DataRule, { sources, clauses }: Examination): string[] {
  const unknown = rule.sources.filter(({ id }) => !sources.has(id));
  return [
    ...unknown.map(({ id }) => `sources: unknown \`${id}\`, expected a key of sources.yml`),
    ...(clauses.has(clauseOf(rule.id))
      ? []
      : [`id: unknown clause \`${clauseOf(rule.id)}\`, expected one of clauses.yml`]),
  ];
}

function duplicatesOf({ examples }: DataRule): string[] {
  const seen = new Set<string>();
  return [...examples.fail, ...examples.pass].map(toExample).flatMap((example) => {
    const key = JSON.stringify([example.post, example.meta, example.parameters]);
    const again = seen.has(key);
    seen.add(key);
    return again ? [`example “${example.post}” is there twice`] : [];
  });
}

function examineFailing(id: string, example: FailingExample, { lint }: Examination): string[] {
  // Other rules may find something in the same post too: one sentence often breaks several clauses.
  const own = wordsOf(
    example.post,
    lint(toPost(example), example.parameters).filter(({ ruleId }) => ruleId === id),
  );
  if (own.length === 0) return [`fail “${example.post}”: nothing found`];
  if (!example.finds || JSON.stringify(own) === JSON.stringify(example.finds)) return [];
  return [`fail “${example.post}”: found ${quote(own)}, expected ${quote(example.finds)}`];
}

function examinePassing(id: string, example: PassingExample, { lint }: Examination): string[] {
  const own = lint(toPost(example), example.parameters).filter(({ ruleId }) => ruleId === id);
  return own.length === 0
    ? []
    : [`pass “${example.post}”: found ${quote(wordsOf(example.post, own))}, expected nothing`];
}

/** A suggestion passes every rule by itself, and as a post of each kind that it is made for: rules may be of some kinds alone. */
function examineSuggestions({ suggest = [], examples }: DataRule, { lint }: Examination): string[] {
  const kinds = new Map(
    [{ post: '' }, ...examples.fail.map(toExample)].map(({ meta }) => [JSON.stringify(meta), meta]),
  );
  return suggest.flatMap((wording) => {
    const found = [...kinds.values()].flatMap((meta) =>
      lint(toPost({ post: wording, ...(meta && { meta }) })),
    );
    const rules = new Set(found.map(({ ruleId }) => ruleId));
    return [...rules].map(
      (ruleId) => `suggest “${wording}”: \`${ruleId}\` finds something in it, expected a wording that passes`,
    );
  });
}

/** Gives an example in its long form. */
export function toExample(example: string | FailingExample): FailingExample {
  return typeof example === 'string' ? { post: example } : example;
}

function toPost({ post, meta }: PassingExample): Post {
  return { id: 'example', text: post, ...(meta && { meta }) };
}

function wordsOf(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ start, end }) => text.slice(start, end));
}

function quote(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join(', ');
}
