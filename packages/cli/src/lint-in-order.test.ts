import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lint, type Post } from '@bluepencil/core';
import { InputError, loadPolicy, type ReadPost } from '@bluepencil/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Linted, lintInOrder, type Linting } from './lint-in-order.ts';
import { Tinypool } from 'tinypool';
import { startThreads } from './start-threads.ts';

let cwd: string;
let linting: Linting;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  cpSync(new URL('../../../fixtures/scenarios/town', import.meta.url), join(cwd, 'town'), {
    recursive: true,
  });
  writeFileSync(join(cwd, 'bluepencil.yml'), 'extends: [./town]\n');
  const { policy } = loadPolicy({ cwd });
  linting = {
    ...{ policy, cache: undefined, fixes: false, concurrency: 2, totalBytes: undefined },
    loaded: { cwd, config: undefined, milliseconds: 100 },
  };
});
afterAll(() => rmSync(cwd, { recursive: true }));

const texts = [
  'The perp ran.',
  'Elm Street is closed. #drivesafe',
  'Ring 519-555-0134.',
  'Fire at 2218 Hickory Lane.',
];
const post = (index: number): Post => ({
  id: `p-${index}`,
  text: `${index}. ${texts[index % texts.length] ?? ''}`,
});

/** Posts one after the other, with time for threads to start between them, and one that cannot be read. */
async function* reads(count: number): AsyncGenerator<ReadPost | InputError> {
  for (let index = 0; index < count; index += 1) {
    const at = { file: 'posts.jsonl', line: index + 1 };
    if (index === 7) yield new InputError('E302', 'Unexpected x', { place: at });
    else yield { post: post(index), ...at, isFile: false, size: 20 };
    await setTimeout(5);
  }
}

async function collect(source: AsyncIterable<Linted>): Promise<Linted[]> {
  const all: Linted[] = [];
  for await (const each of source) all.push(each);
  return all;
}

/** A finding of another thread is what was sent, and no error any more. */
const isSent = ({ linted }: Linted): boolean =>
  linted?.whole.findings[0] !== undefined && !(linted.whole.findings[0] instanceof Error);

describe('lintInOrder', { timeout: 120_000 }, () => {
  test('gives the same in the same order with threads as without', async () => {
    let count = 200;
    let inThreads: Linted[] = [];
    // Starting a thread takes longer on a busy machine.
    for (; !inThreads.some(isSent); count *= 2) inThreads = await collect(lintInOrder(reads(count), linting));
    const alone = await collect(lintInOrder(reads(count / 2), { ...linting, concurrency: 1 }));
    expect(alone.some(isSent)).toBe(false);
    expect(JSON.parse(JSON.stringify(inThreads))).toEqual(JSON.parse(JSON.stringify(alone)));
  });

  test('ends its threads when nobody takes more', async () => {
    for await (const { read } of lintInOrder(reads(1000), linting))
      if (!(read instanceof InputError) && read.line > 20) break;
  });
});

describe('startThreads', { timeout: 120_000 }, () => {
  const ready = async (threads: ReturnType<typeof startThreads>) => {
    for (;;) {
      const answer = threads.lint(post(0));
      if (answer) return answer;
      await setTimeout(20);
    }
  };

  test('answers as core does, fixes included', async () => {
    const threads = startThreads(Tinypool, {
      ...{ count: 1, policy: linting.policy },
      asked: { cwd, config: undefined, fixes: true },
    });
    const { post: fixed, whole, fixed: edits } = await ready(threads);
    expect(JSON.stringify(whole)).toBe(JSON.stringify(lint(post(0), linting.policy)));
    expect([fixed.text, edits]).toEqual([post(0).text, []]);
    const changed = await threads.lint(post(1));
    expect(changed).toMatchObject({
      post: { text: '1. Elm Street is closed. #DriveSafe' },
      fixed: [{ fix: '#DriveSafe' }],
    });
    const pending = threads.lint(post(2));
    await threads.stop();
    await expect(pending).rejects.toThrow();
  });

  test.each(['none.yml', 'other.yml'])('gives no answer by another policy: %s', async (config) => {
    writeFileSync(join(cwd, 'other.yml'), 'extends: [./town]\nrules: {tone/slang: off}\n');
    const threads = startThreads(Tinypool, {
      ...{ count: 1, policy: linting.policy },
      asked: { cwd, config, fixes: false },
    });
    const end = performance.now() + 3000;
    while (performance.now() < end) {
      expect(threads.lint(post(0))).toBeUndefined();
      await setTimeout(50);
    }
    await threads.stop();
  });
});
