import type { Entity } from '../entity.ts';
import { sign, type Traits } from '../traits.ts';
import { matchesOf } from './matches-of.ts';

const tag = /(?<![\w@#/.])[@#]\w(?:\w|\.\b){0,60}/g;

/** Finds handles (`@name`) and hashtags (`#word`). */
export function* detectHandles(text: string, { signs }: Traits): Generator<Entity> {
  if ((signs & (sign.at | sign.hash)) === 0) return;
  for (const match of matchesOf(text, tag)) {
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
