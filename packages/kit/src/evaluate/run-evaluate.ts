import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { clauseOf, type Metadata, type Policy, type Post } from '@bluepencil/core';
import { loadLeniently } from '../pack/load-leniently.ts';
import type { Surroundings } from '../surroundings.ts';
import { checkNames, printNames } from './check-names.ts';
import { type Found, judge } from './judge.ts';
import { checkBaseline, scoreSplits, updateBaseline } from './keep-baseline.ts';
import { readRows } from './labelled-post.ts';
import { type Focus, isInFocus, narrow } from './narrow.ts';
import { printFalse } from './print-false.ts';
import { printMissed } from './print-missed.ts';
import { printOrdinary } from './print-ordinary.ts';
import { printScores } from './print-scores.ts';
import { filesOf, readLabelled, splitOf } from './read-split.ts';
import { score } from './score.ts';

const flag = { type: 'boolean', default: false } as const;

const options = {
  'rule-area': { type: 'string' },
  clause: { type: 'string' },
  half: { type: 'string' },
  split: { type: 'string', default: 'dev' },
  missed: flag,
  false: flag,
  reveal: flag,
  ordinary: { type: 'string', multiple: true },
  meta: { type: 'string', default: '{"account":"official"}' },
  pack: { type: 'string', multiple: true },
  names: flag,
  'every-name': flag,
  check: flag,
  update: flag,
  force: flag,
} as const;

/** Measures packs on labelled or ordinary posts and gives the exit code: 1 for figures that fell, 2 for bad arguments. */
export async function runEvaluate(args: string[], surroundings: Surroundings): Promise<number> {
  try {
    return await evaluate(args, surroundings);
  } catch (error) {
    surroundings.warn(`${(error as Error).message}\n`);
    return 2;
  }
}

async function evaluate(args: string[], surroundings: Surroundings): Promise<number> {
  const { root, warn } = surroundings;
  const parsed = parseArgs({ args, options, allowPositionals: true });
  const { values } = parsed;
  const packs = (values.pack ?? ['standard']).map((name) => resolve(root, 'packages/packs', name));
  const focus: Focus = { area: values['rule-area'], clause: values.clause };
  const focused = Object.values(focus).some(Boolean);
  if (focused && (values.check || values.update))
    throw new Error('Unexpected clause or area, expected the baseline to be of all rules');
  const { policy, leftOut } = loadLeniently(packs, (id) => isInFocus(clauseOf(id), focus));
  for (const line of leftOut) warn(`left out ${line}\n`);
  if (values.check || values.update) {
    if (leftOut.length > 0) return 1;
    return keepBaseline(policy, surroundings, values);
  }
  const files = parsed.positionals.map((file) => resolve(root, file));
  if (values.names || values['every-name']) {
    const check = checkNames(root, policy, { files, every: values['every-name'] });
    surroundings.print(printNames(check));
    return check.unknown.length > 0 ? 1 : 0;
  }
  if (values.ordinary)
    return measureOrdinary(policy, surroundings, { focus, files: values.ordinary, meta: values.meta });
  return measureLabelled(policy, surroundings, { ...values, focus, files });
}

async function keepBaseline(
  policy: Policy,
  { root, print, warn }: Surroundings,
  values: { update: boolean; force: boolean },
): Promise<number> {
  const scores = scoreSplits(root, policy);
  for (const [split, each] of scores) print(`${split}: ${printScores(each).split('\n\n', 1).join('')}\n`);
  if (values.update) {
    await updateBaseline(root, scores, values.force);
    return 0;
  }
  const names = checkNames(root, policy);
  print(printNames(names));
  const drops = checkBaseline(root, scores);
  if (names.unknown.length > 0)
    drops.push(`names: verdicts change with them in ${names.unknown.join(', ')}, expected none to`);
  for (const drop of drops) warn(`${drop}\n`);
  return drops.length > 0 ? 1 : 0;
}

function measureOrdinary(
  policy: Policy,
  { root, print }: Surroundings,
  asked: { files: string[]; meta: string; focus: Focus },
): number {
  const meta = JSON.parse(asked.meta) as Metadata;
  const posts = asked.files.flatMap((file) => readRows<Post>(resolve(root, file)));
  const judged = judge(
    posts.map(({ id, text }) => ({ id, text, meta })),
    policy,
  );
  const isAsked = ({ clause }: Found) => isInFocus(clause, asked.focus);
  print(printOrdinary(judged.map(({ post, found }) => ({ post, found: found.filter(isAsked) }))));
  return 0;
}

interface Labelled {
  files: string[];
  split: string;
  half?: string | undefined;
  focus: Focus;
  missed: boolean;
  false: boolean;
  reveal: boolean;
}

function measureLabelled(policy: Policy, { root, print, warn }: Surroundings, asked: Labelled): number {
  const split = oneOf('split', asked.split, ['dev', 'unseen'] as const);
  const half = asked.half === undefined ? undefined : oneOf('half', asked.half, ['a', 'b'] as const);
  const files = asked.files.length > 0 ? asked.files : filesOf(root, split);
  if ((asked.missed || asked.false) && !asked.reveal && files.some((file) => splitOf(file) === 'unseen')) {
    warn(
      'Unexpected look at unseen posts, expected figures alone: whoever writes rules must not read them (--reveal)\n',
    );
    return 2;
  }
  const judged = narrow(judge(readLabelled(files, half), policy), asked.focus);
  if (asked.missed) print(printMissed(judged));
  if (asked.false) print(printFalse(judged));
  print(printScores(score(judged), { focused: Object.values(asked.focus).some(Boolean) }));
  return 0;
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (!found) throw new Error(`Unexpected --${name} \`${value}\`, expected ${allowed.join(' or ')}`);
  return found;
}
