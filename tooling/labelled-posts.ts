import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../fixtures/posts/', import.meta.url);

/** Gives so many lines of the labelled posts that everybody may read, evenly from all of them. */
export function labelledPosts(count: number): string[] {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('unseen-'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean));
  return Array.from({ length: count }, (_, index) => lines[Math.floor((index * lines.length) / count)] ?? '');
}
