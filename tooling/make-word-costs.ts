/**
 * Writes packages/core/src/phrase/word-costs.ts: how often the most frequent words stand in the labelled posts.
 * Run it with `node --conditions=source --import tsx tooling/make-word-costs.ts` when the posts have grown by much; the costs
 * decide how fast phrases are found, never what is found.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { read } from '../packages/core/src/read/read.ts';

const folder = new URL('../fixtures/posts/', import.meta.url);
const counts = new Map<string, number>();
let posts = 0;
for (const file of readdirSync(folder))
  for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text } = JSON.parse(line) as { text: string };
    posts += 1;
    for (const { kind, norm } of read({ id: '', text }).words)
      if (kind === 'word') counts.set(norm, (counts.get(norm) ?? 0) + 1);
  }

const perThousand = [...counts]
  .map(([word, count]) => [word, Math.round((count * 1000) / posts)] as const)
  .filter(([, cost]) => cost >= 8)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const lines: string[] = [];
let line = '';
for (const [word, cost] of perThousand) {
  const entry = `${word}:${cost}`;
  if (line.length + entry.length > 100) {
    lines.push(line);
    line = '';
  }
  line += line === '' ? entry : ` ${entry}`;
}
lines.push(line);
writeFileSync(
  new URL('../packages/core/src/phrase/word-costs.ts', import.meta.url),
  `/**
 * How often frequent words stand in a thousand posts, so that a phrase is looked for by its rarest word.
 * Made by tooling/make-word-costs.ts from the labelled posts.
 */
export const wordCosts = \`
${lines.join('\n')}
\`;
`,
);
