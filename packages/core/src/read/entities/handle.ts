import type { Entity } from '../entity.ts';
import { matchesOf } from './matches-of.ts';

const sign = /(?<![\w@#/.])[@#]\w(?:\w|\.\b){0,60}/g;

/** Finds handles (`@name`) and hashtags (`#word`). */
export function* detectHandles(text: string): Generator<Entity> {
  if (!/[@#]/.test(text)) return;
  for (const match of matchesOf(text, sign)) {
    const kind = match[0].startsWith('@') ? 'handle' : 'hashtag';
    if (kind === 'hashtag' && /^#\d+$/.test(match[0])) continue;
    yield {
      kind,
      start: match.index,
      end: match.index + match[0].length,
      value: match[0].toLowerCase(),
      confidence: 0.8,
    };
  }
}
