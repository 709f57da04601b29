import { detectAddresses } from './entities/address.ts';
import { detectAges } from './entities/age.ts';
import { detectDates } from './entities/date.ts';
import { detectHandles } from './entities/handle.ts';
import { detectLinks } from './entities/link.ts';
import { detectPhones } from './entities/phone.ts';
import { detectPersons } from './entities/person.ts';
import type { Detector, Entity } from './entity.ts';

const detectors: readonly Detector[] = [
  detectLinks,
  detectHandles,
  detectPhones,
  detectAddresses,
  detectDates,
  detectAges,
  detectPersons,
];

/** Finds everything in a normalised text that has a form of its own, in order; of two that overlap the surer one stays. */
export function detectEntities(text: string): Entity[] {
  const candidates = detectors.flatMap((detect) => [...detect(text)]);
  candidates.sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Entity[] = [];
  const taken = new Uint8Array(text.length);
  for (const candidate of candidates) {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
