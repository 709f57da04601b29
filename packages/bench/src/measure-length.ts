import { lint, type Policy } from '@bluepencil/core';
import { figuresOf } from './figures-of.ts';
import { allPosts } from './mix-of-posts.ts';

/** How long the texts are, in characters: a post, and then twice as much each time. */
const lengths = [280, 2000, 6250, 12_500, 25_000, 50_000, 100_000, 200_000];

/** What reading a text of some length takes, in microseconds. */
export interface LengthTime {
  length: number;
  paragraphs: number;
  sentence: number;
}

/** Measures how time grows with the length of a text: posts one below the other, and the same words as one sentence. */
export function measureLength(policy: Policy): LengthTime[] {
  const texts = allPosts().map(({ text }) => text);
  const paragraphs = texts.join('\n\n');
  const sentence = texts.map((text) => text.replaceAll(/[.!?…\n]+/g, ',')).join(' ');
  const measured = lengths.map((length) => ({
    length,
    paragraphs: [] as number[],
    sentence: [] as number[],
  }));
  // In turns, so that a busy moment of the machine does not fall on one length alone; the first turn only warms up.
  for (let turn = 0; turn < 8; turn += 1)
    for (const each of measured) {
      const repeats = Math.max(1, Math.round(20_000 / each.length));
      for (const kind of ['paragraphs', 'sentence'] as const) {
        const whole = kind === 'paragraphs' ? paragraphs : sentence;
        const start = performance.now();
        for (let repeat = 0; repeat < repeats; repeat += 1) {
          // Each time another stretch, so that short ones are of more than one post.
          const at = ((turn * repeats + repeat) * 977) % Math.max(1, whole.length - each.length);
          lint({ id: '', text: whole.slice(at, at + each.length) }, policy);
        }
        if (turn > 0) each[kind].push(((performance.now() - start) * 1000) / repeats);
      }
    }
  return measured.map(({ length, ...times }) => ({
    length,
    paragraphs: figuresOf(times.paragraphs).median,
    sentence: figuresOf(times.sentence).median,
  }));
}
