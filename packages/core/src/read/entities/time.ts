import { cue } from '../cues.ts';
import type { Entity } from '../entity.ts';
import { sign, type Traits } from '../traits.ts';
import { findAll } from './find-all.ts';

const clock =
  /(?<![\w:.$£/-])(?<hour>[01]?\d|2[0-3])(?:[:.h](?<minute>[0-5]\d)(?::[0-5]\d)?)?\s?(?<half>[ap]\.?m\.?|[ap](?=\b(?!\.)))(?!\w)/gi;
const twentyFour =
  /(?<![\w:.$£/-])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\w:]|\.\d)(?:\s?(?:hours|hrs|h)\b)?/gi;
const military = /(?<![\w:.$£/-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s?(?:hours|hrs|hr|h)\b/gi;
const spoken =
  /\b(?:half|quarter|twenty|ten|five)(?: past| to| after| till| of)? (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])\b(?!-| (?:dozen|million|hundred|thousand))|\b(?:noon|midnight|midday)\b|\b(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'?clock\b/gi;

/** Finds times of day; the value is `HH:MM` where it is known. */
export function* detectTimes(text: string, { cues, longest, signs }: Traits): Generator<Entity> {
  if (signs & sign.half) yield* findAll(text, clock, { kind: 'time', confidence: 0.7, value: hours });
  if (signs & sign.colon) yield* findAll(text, twentyFour, { kind: 'time', confidence: 0.7, value: hours });
  if (longest > 3 && cues & cue.hours)
    yield* findAll(text, military, { kind: 'time', confidence: 0.75, value: hours });
  if (cues & cue.clock && /half|quarter|past|clock|noon|mid/i.test(text))
    yield* findAll(text, spoken, { kind: 'time', confidence: 0.6 });
}

function hours({ groups = {} }: RegExpExecArray): string | undefined {
  const hour = Number(groups.hour);
  const half = groups.half?.toLowerCase();
  if (half && (hour < 1 || hour > 12) && !groups.minute) return undefined;
  const shifted =
    half?.startsWith('p') && hour < 12 ? hour + 12 : half?.startsWith('a') && hour === 12 ? 0 : hour;
  return `${String(shifted).padStart(2, '0')}:${groups.minute ?? '00'}`;
}
