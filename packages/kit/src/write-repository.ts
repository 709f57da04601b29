import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The rule that a repository for tests starts with. */
export const rudeRule = `id: tone/rude
summary: Leave out rude words
why: People stop listening.
sources:
  - {id: BOOK, section: "1", binding: required-by}
verdict: review
check: phrases
options:
  phrases: ["{insult}"]
message: "Unexpected word \`{{actual}}\`, expected a polite one"
examples:
  fail:
    - {post: "What a fool he is.", finds: ["fool"]}
  pass:
    - A polite word.
`;

const files: Record<string, string> = {
  'packages/packs/mini/pack.yml':
    'name: mini\nversion: 1.0.0\nsummary: A pack for tests\nparameters: {age: 18}\n',
  'packages/packs/mini/CHANGELOG.md': '# Changelog of mini\n\n## 1.0.0\n\n- The first one.\n',
  'packages/packs/mini/sources.yml': 'BOOK: {title: A book, url: "https://example.org/book", verified: V}\n',
  'packages/packs/mini/words/insults.yml': 'insult: [fool, "<twerp>"]\n',
  'packages/packs/mini/clauses.yml': `tone/rude: {breaks: Rude words, clean: Polite ones, verdict: review}
tone/cold: {breaks: A cold tone, clean: A warm one, verdict: advise, rulings: [Ice is cold.], decides: The editor reads it}
`,
  'packages/packs/mini/rules/tone/rude.yml': rudeRule,
  'fixtures/posts/a.jsonl': [
    { id: 'a-1', text: 'You fool.', meta: { channel: 'x' }, expect: ['tone/rude'], verdict: 'review' },
    { id: 'a-2', text: 'You clot.', expect: ['tone/rude'], verdict: 'review' },
    { id: 'a-3', text: 'A fool and his money.', expect: [], verdict: 'publish' },
    { id: 'a-4', text: 'Hello.', expect: [], verdict: 'publish' },
  ]
    .map((post) => `${JSON.stringify(post)}\n`)
    .join(''),
  'fixtures/posts/unseen-a.jsonl': `${JSON.stringify({ id: 'u-1', text: 'You twerp.', expect: ['tone/rude'], verdict: 'review' })}\n`,
};

/** Writes a small repository for a test, with changes to its files, and gives its folder. */
export function writeRepository(changes: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'bluepencil-kit-'));
  for (const [path, content] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Collects what a command prints and warns of. */
export function listen(root: string) {
  const heard = { printed: '', warned: '' };
  return {
    heard,
    surroundings: {
      root,
      print: (text: string) => void (heard.printed += text),
      warn: (text: string) => void (heard.warned += text),
    },
  };
}
