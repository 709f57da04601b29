import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { Post } from '@bluepencil/core';
import type { Size } from '../../../tooling/measure-sizes.ts';
import type { Speed } from './compare-speed.ts';
import { peerVersions } from './install-peers.ts';
import type { LengthTime } from './measure-length.ts';
import type { Memory } from './measure-memory.ts';
import type { PhraseTime } from './measure-phrases.ts';
import type { StartTime } from './measure-start.ts';

/** Everything that was measured. */
export interface Measured {
  posts: readonly Post[];
  speeds: readonly Speed[];
  memory: readonly Memory[];
  lengths: readonly LengthTime[];
  phrases: readonly PhraseTime[];
  starts: readonly StartTime[];
  sizes: readonly Size[];
}

/** Writes the page of what was measured. */
export function renderPage(measured: Measured): string {
  const { posts } = measured;
  const characters = posts.reduce((sum, { text }) => sum + text.length, 0) / posts.length;
  const [cpu] = cpus();
  return `# Performance

Made by \`pnpm build && pnpm bench\`: everybody can repeat it, and nobody should compare its times with those of another machine
or another run. The ratios are what counts; each is of one run, in one thread, in turns.

Machine: ${cpu?.model.trim() ?? ''}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB; Node ${process.versions.node}, ${process.platform}. \
Bluepencil at \`${revision()}\`.

## Beside tools that read the same posts

${posts.length} labelled posts of ${characters.toFixed(0)} characters, good and bad, each \`lint\`ed with its metadata under one policy of all packs. The
others read the text, with what their own guides start with. None does the same work: alex and retext look for insensitive
words, write-good for style, obscenity for profanity, redact-pii and compromise for names and numbers, secretlint for keys.

${renderSpeeds(measured)}

\`heap\` is what is in use after a collection, \`most\` the most that a process ever took that does nothing but this (Node alone
with the posts: ${megabytes(measured.memory.find(({ name }) => name === 'nothing')?.most)}).

## Longer texts

Labelled posts one below the other, and the same words as one single sentence; all packs.

${renderLengths(measured)}

## More phrases

A pack of ${measured.phrases.map(({ count }) => number(count)).join(', ')} phrases of two and three words, with optional words and gaps, on the posts above. Phrases of *other*
words are as most phrases of a pack: they have a word that the post has not. Phrases of the posts' *own* words are the worst
there are: each of their words is in some labelled post.

${renderPhrases(measured)}

## From nothing to a verdict

One post, a new process each time, \`node -e 0\` beside it in turns.

${renderStarts(measured)}

## What a page downloads

Bundled, minified and gzipped; \`pnpm check:packages\` holds them to their budgets.

${table(
  ['what', 'size', 'budget'],
  measured.sizes.map(({ name, size, most }) => [name, kilobytes(size), kilobytes(most)]),
)}

## Versions

${Object.entries(peerVersions)
  .map(([name, version]) => `${name} ${version}`)
  .join(' · ')}.
textlint runs its kernel with the plugin for plain text and the rules listed.
`;
}

function renderSpeeds({ speeds, memory }: Measured): string {
  const own = speeds[0]?.perSecond ?? NaN;
  return table(
    ['tool', 'posts per second', 'Bluepencil is', 'median', 'p99', 'p99 / median', 'heap', 'most'],
    speeds.map(({ name, perSecond, median, p99 }, index) => {
      const taken = memory.find((each) => each.name === name);
      return [
        ...[name, number(perSecond), index === 0 ? '' : `${ratio(own / perSecond)} times as fast`],
        ...[`${number(median)} µs`, `${number(p99)} µs`, (p99 / median).toFixed(1)],
        ...[megabytes(taken?.heap), megabytes(taken?.most)],
      ];
    }),
  );
}

function renderLengths({ lengths }: Measured): string {
  return table(
    ['characters', 'posts below each other', 'for twice the text', 'one sentence', 'for twice the text'],
    lengths.map(({ length, paragraphs, sentence }, index) => {
      const before = lengths[index - 1];
      const growth = (time: number, earlier: number | undefined): string =>
        before && earlier !== undefined
          ? ((time / earlier) ** (1 / Math.log2(length / before.length))).toFixed(2)
          : '';
      return [
        ...[number(length), milliseconds(paragraphs), growth(paragraphs, before?.paragraphs)],
        ...[milliseconds(sentence), growth(sentence, before?.sentence)],
      ];
    }),
  );
}

function renderPhrases({ phrases }: Measured): string {
  const [first] = phrases;
  return table(
    ['phrases', 'of other words', '', 'of the posts’ own words', '', 'to compile'],
    phrases.map(({ count, foreign, own, compile }) => [
      ...[number(count), `${number(foreign)} µs`, `× ${(foreign / (first?.foreign ?? NaN)).toFixed(2)}`],
      ...[`${number(own)} µs`, `× ${(own / (first?.own ?? NaN)).toFixed(2)}`, `${number(compile)} ms`],
    ]),
  );
}

function renderStarts({ starts }: Measured): string {
  const bare = starts[0]?.median ?? NaN;
  return table(
    ['program', 'median', 'beside `node -e 0`'],
    starts.map(({ name, median }) => [name, `${number(median)} ms`, `× ${(median / bare).toFixed(2)}`]),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

function ratio(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}

function milliseconds(microseconds: number): string {
  return `${number(microseconds / 1000)} ms`;
}

function megabytes(bytes = NaN): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function revision(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}
