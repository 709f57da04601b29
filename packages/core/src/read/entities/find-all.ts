import type { Entity, EntityKind } from '../entity.ts';
import { matchesOf } from './matches-of.ts';

/** What to make of the matches of an expression. */
export interface Form {
  kind: EntityKind;
  confidence: number;
  /** Gives the normal form of a match, or undefined if it is none after all; the match in lower case if left out. */
  value?: (match: RegExpExecArray) => string | undefined;
  detail?: string;
}

/** Makes an entity of every match of a global expression; with a group `it`, of that group alone. */
export function findAll(text: string, pattern: RegExp, form: Form): Entity[] {
  return entitiesOf(matchesOf(text, pattern), form);
}

/** The same of matches that somebody has found already. */
export function entitiesOf(matches: readonly RegExpExecArray[], form: Form): Entity[] {
  const found: Entity[] = [];
  for (const match of matches) {
    const written = match.groups?.it ?? match[0];
    const value = form.value ? form.value(match) : written.toLowerCase();
    if (value === undefined) continue;
    // The group stands at the end of the match, or the match is the entity.
    const start = match.index + match[0].lastIndexOf(written);
    const entity: Entity = {
      kind: form.kind,
      start,
      end: start + written.length,
      value,
      confidence: form.confidence,
    };
    found.push(form.detail === undefined ? entity : { ...entity, detail: form.detail });
  }
  return found;
}

/** Adds entities to others, however many: a call with thousands of arguments would overflow the stack. */
export function addAll(found: Entity[], more: Iterable<Entity>): void {
  for (const entity of more) found.push(entity);
}
