import type { Entity } from '../entity.ts';

const sign = /(?<![\w@#/.])([@#])(\w[\w.]{0,60})/g;

/** Finds handles (`@name`) and hashtags (`#word`). */
export function* detectHandles(text: string): Generator<Entity> {
  for (const match of text.matchAll(sign)) {
    const written = match[0].replace(/\.+$/, '');
    const kind = match[1] === '@' ? 'handle' : 'hashtag';
    if (kind === 'hashtag' && /^#\d+$/.test(written)) continue;
    yield { kind, start: match.index, end: match.index + written.length, value: written.toLowerCase(), confidence: 0.8 };
  }
}
