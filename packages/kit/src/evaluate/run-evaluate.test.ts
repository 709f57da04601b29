import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { listen, writeRepository } from '../write-repository.ts';
import { runEvaluate } from './run-evaluate.ts';

let root: string;
beforeEach(() => {
  root = writeRepository();
});

async function evaluate(...args: string[]) {
  const { heard, surroundings } = listen(root);
  const code = await runEvaluate(['--pack', 'mini', ...args], surroundings);
  return { code, ...heard };
}

test('scores the posts that authors of rules read', async () => {
  const { code, printed } = await evaluate();
  expect(code).toBe(0);
  expect(printed).toContain('4 posts');
  expect(printed).toContain('50.0% (1/2) of the posts that must be stopped are stopped');
  expect(printed).toContain('50.0% (1/2) of the posts that may go out are stopped');
  expect(printed).toMatch(/tone\/rude +2 +1 +50\.0% +1 +50\.0%/);
});

test('lists what was missed and what was found wrongly, with the words', async () => {
  const { printed } = await evaluate('--missed', '--false');
  expect(printed).toContain('missed a-2 [review] tone/rude\n    You clot.');
  expect(printed).toContain(
    'STOPPED a-3 [publish]\n    tone/rude (review): “fool”\n    A fool and his money.',
  );
  expect(printed).not.toContain('missed a-1');
});

test('the halves together are all', async () => {
  const counts = await Promise.all(
    ['a', 'b'].map(async (half) => Number.parseInt((await evaluate('--half', half)).printed)),
  );
  expect(counts[0]! + counts[1]!).toBe(4);
});

test('a file may be named, and a clause', async () => {
  const { printed } = await evaluate('fixtures/posts/a.jsonl', '--clause', 'tone/cold');
  expect(printed).not.toContain('tone/rude');
});

test('the check of names takes the files that are named', async () => {
  writeFileSync(join(root, 'own.jsonl'), '');
  expect((await evaluate('--names', 'own.jsonl')).printed).toContain('0 of 0 posts');
});

describe('unseen posts', () => {
  test('are counted', async () => {
    expect((await evaluate('--split', 'unseen')).printed).toContain(
      '100.0% (1/1) of the posts that must be stopped',
    );
  });

  test.each([
    ['--split', 'unseen', '--missed'],
    ['--false', 'fixtures/posts/unseen-a.jsonl'],
  ])('are not shown for %s %s %s', async (...args) => {
    const { code, printed, warned } = await evaluate(...args);
    expect([code, printed]).toEqual([2, '']);
    expect(warned).toContain('--reveal');
  });

  test('are shown when asked twice', async () => {
    expect((await evaluate('--split', 'unseen', '--missed', '--reveal')).code).toBe(0);
  });
});

test('ordinary posts: the share, the rules, the words', async () => {
  writeFileSync(
    join(root, 'tweets.jsonl'),
    '{"id":1,"text":"No fool like an old fool"}\n\n{"id":2,"text":"Good morning"}\n',
  );
  const { code, printed } = await evaluate('--ordinary', 'tweets.jsonl', '--meta', '{"account":"official"}');
  expect(code).toBe(0);
  expect(printed).toContain('50.0% (1/2) would be stopped');
  expect(printed).toMatch(/tone\/rude \(review\) +1\n/);
  expect(printed).toContain('tone/rude: “fool”');
  expect(printed).not.toContain('Good morning');
  expect((await evaluate('--ordinary', 'tweets.jsonl', '--rule-area', 'pii')).printed).toContain(
    '0.0% (0/2) would be stopped',
  );
});

test.each([
  ['--half', 'c', 'expected a or b'],
  ['--split', 'test', 'expected dev or unseen'],
  ['--pack', 'none', 'expected a pack.yml'],
  ['--ordinary', 'missing.jsonl', 'ENOENT'],
])('%s %s is refused', async (flag, value, message) => {
  const { code, warned } = await evaluate(flag, value);
  expect(code).toBe(2);
  expect(warned).toContain(message);
});

test('a broken line is named', async () => {
  writeFileSync(
    join(root, 'fixtures/posts/a.jsonl'),
    '{"id":"a-1","text":"x","expect":[],"verdict":"publish"}\n{oops\n',
  );
  expect((await evaluate()).warned).toContain('a.jsonl:2 Unexpected line');
});

describe('the baseline', () => {
  const baseline = () =>
    JSON.parse(readFileSync(join(root, 'fixtures/baseline.json'), 'utf8')) as Record<string, unknown>;

  test('is missed', async () => {
    expect(await evaluate('--check')).toMatchObject({
      code: 1,
      warned: expect.stringContaining('no baseline') as string,
    });
  });

  test('is written, with the page of the figures, which keeps what was written by hand', async () => {
    expect((await evaluate('--update')).code).toBe(0);
    expect(baseline()).toEqual({
      dev: { stopped: 0.5, stoppedWrongly: 0.5, areas: { tone: 0.5 } },
      unseen: { stopped: 1, stoppedWrongly: 0, areas: { tone: 1 } },
    });
    const page = join(root, 'docs/quality.md');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\nOnce by hand.\n`);
    await evaluate('--update');
    const text = readFileSync(page, 'utf8');
    expect(text.match(/Once by hand/g)).toHaveLength(1);
    expect(text).toContain('## unseen: 1 posts');
    expect(text).toContain('| tone/rude | 2 | 1 | 50.0% | 1 | 50.0% |');
    expect(text).not.toContain('fool');
    expect((await evaluate('--check')).code).toBe(0);
  });

  test('is of all rules', async () => {
    expect((await evaluate('--update', '--clause', 'tone/rude')).code).toBe(2);
  });

  test('catches a rule that finds less, and is lowered only by force', async () => {
    await evaluate('--update');
    writeFileSync(join(root, 'packages/packs/mini/words/insults.yml'), 'insult: [knave]\n');
    const { code, warned } = await evaluate('--check');
    expect(code).toBe(1);
    expect(warned).toContain('dev: must be stopped and are 0.0%, expected 50.0% or more');
    await evaluate('--update');
    expect(baseline()).toHaveProperty('dev.stopped', 0.5);
    await evaluate('--update', '--force');
    expect(baseline()).toHaveProperty('dev.stopped', 0);
  });

  test('is not met by a split without posts, nor by a pack with a broken rule', async () => {
    await evaluate('--update');
    writeFileSync(join(root, 'fixtures/posts/unseen-a.jsonl'), '');
    expect((await evaluate('--check')).warned).toContain('unseen: no posts');
    writeFileSync(join(root, 'packages/packs/mini/rules/tone/new.yml'), 'id: [');
    expect((await evaluate('--check')).code).toBe(1);
  });
});
