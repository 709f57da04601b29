import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Metadata, Post } from '@bluepencil/core';
import type { Half } from './half-of.ts';
import { judge, type Judged } from './judge.ts';
import { readRows } from './labelled-post.ts';
import { loadLeniently } from '../pack/load-leniently.ts';
import { type Focus, isInFocus, narrow } from './narrow.ts';
import { printFalse } from './print-false.ts';
import { printMissed } from './print-missed.ts';
import { printOrdinary } from './print-ordinary.ts';
import { printScores } from './print-scores.ts';
import { filesOf, readLabelled, type Split, splitOf } from './read-split.ts';
import { score } from './score.ts';
import type { Surroundings } from '../surroundings.ts';

const options = {
  'rule-area': { type: 'string' },
  clause: { type: 'string' },
  half: { type: 'string' },
  split: { type: 'string', default: 'dev' },
  missed: { type: 'boolean', default: false },
  false: { type: 'boolean', default: false },
  reveal: { type: 'boolean', default: false },
  ordinary: { type: 'string', multiple: true },
  meta: { type: 'string', default: '{"account":"official"}' },
  pack: { type: 'string', multiple: true },
} as const;

/** Measures packs on labelled or ordinary posts and gives the exit code. */
export function runEvaluate(args: string[], { root, print, warn }: Surroundings): number {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const focus: Focus = { area: values['rule-area'], clause: values.clause };
  const half = oneOf('half', values.half, ['a', 'b'] as const);
  const split = oneOf('split', values.split, ['dev', 'unseen'] as const) ?? 'dev';
  const files =
    positionals.length > 0 ? positionals.map((file) => resolve(root, file)) : filesOf(root, split);
  if ((values.missed || values.false) && !values.reveal && files.some((file) => splitOf(file) === 'unseen')) {
    warn(
      'Unexpected look at unseen posts, expected figures alone: whoever writes rules must not read them (--reveal)\n',
    );
    return 2;
  }
  const { policy, leftOut } = loadLeniently(
    (values.pack ?? ['standard']).map((name) => resolve(root, 'packages/packs', name)),
  );
  for (const line of leftOut) warn(`left out ${line}\n`);
  if (values.ordinary) {
    const meta = JSON.parse(values.meta) as Metadata;
    const posts = values.ordinary.flatMap((file) => readRows<Post>(resolve(root, file)));
    const judged = judge(
      posts.map(({ id, text }) => ({ id, text, meta })),
      policy,
    );
    print(printOrdinary(judged.map((each) => inFocus(each, focus))));
    return 0;
  }
  const judged = narrow(judge(readLabelled(files, half), policy), focus);
  if (values.missed) print(printMissed(judged));
  if (values.false) print(printFalse(judged));
  print(
    printScores(score(judged), { focused: values['rule-area'] !== undefined || values.clause !== undefined }),
  );
  return 0;
}

function inFocus({ post, found }: Judged, focus: Focus): Judged {
  return { post, found: found.filter(({ clause }) => isInFocus(clause, focus)) };
}

function oneOf<T extends Half | Split>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((each) => each === value);
  if (!found) throw new Error(`Unexpected --${name} \`${value}\`, expected ${allowed.join(' or ')}`);
  return found;
}
