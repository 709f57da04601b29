import { detectAddresses } from './entities/address.ts';
import { detectAges } from './entities/age.ts';
import { detectReachedAges, isBirthDate } from './entities/birth-date.ts';
import { detectCaseNumbers } from './entities/case-number.ts';
import { detectCoordinates } from './entities/coordinates.ts';
import { detectDates } from './entities/date.ts';
import { detectFinance } from './entities/finance.ts';
import { detectHandles } from './entities/handle.ts';
import { detectIdentity } from './entities/identity.ts';
import { detectLinks } from './entities/link.ts';
import { detectMoney } from './entities/money.ts';
import { detectPersons } from './entities/person.ts';
import { detectPhones } from './entities/phone.ts';
import { detectStreetPlaces } from './entities/street-place.ts';
import { detectTimes } from './entities/time.ts';
import { detectVehicles } from './entities/vehicle.ts';
import type { Detector, Entity, EntityKind } from './entity.ts';

const detectors: readonly Detector[] = [
  detectLinks,
  detectHandles,
  detectPhones,
  detectCoordinates,
  detectIdentity,
  detectFinance,
  detectVehicles,
  detectAddresses,
  detectStreetPlaces,
  detectDates,
  detectReachedAges,
  detectAges,
  detectTimes,
  detectMoney,
  detectCaseNumbers,
  detectPersons,
];

/** What something is as well: a rule that asks for ages means those of minors too. */
const broader: Partial<Record<EntityKind, EntityKind>> = { 'minor-age': 'age', 'birth-date': 'date' };

/** Finds everything in a normalised text that has a form of its own, in order; of two that overlap the surer one stays. */
export function detectEntities(text: string): Entity[] {
  const kept = withoutOverlaps(
    detectors.flatMap((detect) => [...detect(text)]),
    text.length,
  );
  kept.forEach((entity, index) => {
    if (entity.kind === 'date' && isBirthDate(text, entity, kept[index - 1])) entity.kind = 'birth-date';
  });
  return kept.flatMap((entity) => {
    const kind = broader[entity.kind];
    return kind ? [{ ...entity, kind }, entity] : [entity];
  });
}

function withoutOverlaps(candidates: Entity[], length: number): Entity[] {
  candidates.sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Entity[] = [];
  const taken = new Uint8Array(length);
  for (const candidate of candidates) {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
