import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { listen, rudeRule, writeRepository } from '../write-repository.ts';
import { makeSchemas } from './make-schemas.ts';
import { runGenerate } from './run-generate.ts';

let root: string;
// Reading the types takes a second on a quiet machine; it is done once.
beforeAll(() => void makeSchemas(), 60_000);
beforeEach(() => {
  root = writeRepository();
});

async function run(...args: string[]) {
  const { heard, surroundings } = listen(root);
  const code = await runGenerate(args, surroundings);
  return { code, ...heard };
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('makes a page for each rule and pack, of the clauses, and the list of rules', async () => {
  expect((await run('--check')).code).toBe(1);
  expect(await run()).toMatchObject({ code: 0, printed: '15 files: 15 written, 0 removed\n' });
  expect(await run('--check')).toMatchObject({ code: 0, warned: '' });
  expect(read('docs/rules/tone/rude.md')).toMatchInlineSnapshot(`
    "<!-- Made by \`pnpm generate\` from packages/packs/mini/rules/tone/rude.yml; change that and run it again. -->

    # tone/rude

    Leave out rude words.

    - Clause: [tone/rude](../../clauses.md#tonerude)
    - Pack: [mini](../../packs/mini.md)
    - Verdict: \`review\`

    It says: Unexpected word \`{{actual}}\`, expected a polite one

    ## Why

    People stop listening.

    ## Sources

    - Required by BOOK, 1: A book. <https://example.org/book> (V: read)

    ## Finds

    > What a fool he is.
    >
    > (finds “fool”)

    ## Leaves alone

    > A polite word.

    ## Options

    The check is \`phrases\`.

    \`\`\`yaml
    options:
      phrases:
        - "{insult}"
    \`\`\`

    ## How to change it

    \`\`\`yaml
    # bluepencil.yml
    extends: [mini]
    rules:
      tone/rude: block # or advise, off
      # or more of an option: tone/rude: {options: {phrases+: ["…"]}}
    \`\`\`
    "
  `);
  expect(read('docs/packs/mini.md')).toMatchInlineSnapshot(`
    "<!-- Made by \`pnpm generate\` from packages/packs/mini; change that and run it again. -->

    # Pack mini

    A pack for tests.

    Version 1.0.0.

    ## Rules

    | rule | verdict | what to do |
    | --- | --- | --- |
    | [tone/rude](../rules/tone/rude.md) | review | Leave out rude words |

    ## Parameters

    | parameter | value |
    | --- | --- |
    | age | \`18\` |

    ## Words

    | class | phrases |
    | --- | --- |
    | {insult} | 2 |
    "
  `);
  expect(read('docs/clauses.md')).toMatchInlineSnapshot(`
    "<!-- Made by \`pnpm generate\` from packages/packs/*/clauses.yml; change that and run it again. -->

    # Clauses

    What a post is checked for. Each rule enforces one clause.

    ## tone: Tone

    ### tone/rude

    - Breaks it: Rude words
    - Does not: Polite ones
    - Verdict: \`review\`
    - Rules: [tone/rude](rules/tone/rude.md)

    ### tone/cold

    - Breaks it: A cold tone
    - Does not: A warm one
    - Ice is cold.
    - Verdict: \`advise\`
    - Who decides: The editor reads it
    "
  `);
  expect(read('docs/rules/index.md')).toContain(
    '| [tone/rude](tone/rude.md) | review | Leave out rude words |',
  );
});

test('tells a rule that changed and a page whose rule is gone, and mends both', async () => {
  await run();
  writeFileSync(
    join(root, 'packages/packs/mini/rules/tone/curt.yml'),
    rudeRule.replace('tone/rude', 'tone/curt'),
  );
  rmSync(join(root, 'packages/packs/mini/rules/tone/rude.yml'));
  const { code, warned } = await run('--check');
  expect(code).toBe(1);
  expect(warned).toContain('docs/rules/tone/curt.md differs');
  expect(warned).toContain('docs/rules/tone/rude.md is made from nothing any more');
  await run();
  expect(existsSync(join(root, 'docs/rules/tone/rude.md'))).toBe(false);
  expect((await run('--check')).code).toBe(0);
});

test('a rule that cannot be read is told before anything is written', async () => {
  writeFileSync(join(root, 'packages/packs/mini/rules/tone/new.yml'), 'id: [');
  const { code, warned } = await run();
  expect(code).toBe(2);
  expect(warned).toContain('rules/tone/new.yml');
  expect(existsSync(join(root, 'docs'))).toBe(false);
});
