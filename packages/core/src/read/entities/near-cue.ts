import type { Entity, EntityKind } from '../entity.ts';
import { matchesOf } from './matches-of.ts';

/** A form that counts only near a word that says what it is. */
export interface CuedForm {
  kind: EntityKind;
  form: RegExp;
  /** Words before it (in the `before` characters ahead) or behind it (in the `behind` characters that follow). */
  cue: RegExp;
  before: number;
  behind: number;
  confidence: number;
  /** Gives the detail, or undefined if the form is none after all. */
  accept?: (written: string) => string | undefined;
}

/** Finds the forms that have their cue near. */
export function* findNearCue(
  text: string,
  { kind, form, cue, before, behind, confidence, accept }: CuedForm,
): Generator<Entity> {
  for (const match of matchesOf(text, form)) {
    const written = match[0];
    const detail = accept ? accept(written) : '';
    if (detail === undefined) continue;
    const end = match.index + written.length;
    // A cue in another paragraph is about something else.
    const ahead =
      text
        .slice(Math.max(0, match.index - before), match.index)
        .split('\n')
        .at(-1) ?? '';
    const after = behind > 0 ? (text.slice(end, end + behind).split('\n')[0] ?? '') : '';
    if (!cue.test(ahead) && !(behind > 0 && cue.test(after))) continue;
    const entity: Entity = { kind, start: match.index, end, value: compact(written), confidence };
    yield detail === '' ? entity : { ...entity, detail };
  }
}

/** Letters and digits alone, in lower case. */
export function compact(written: string): string {
  return written.toLowerCase().replace(/[^\da-z]/g, '');
}
