import { detectAddresses } from './entities/address.ts';
import { detectAges, isOfNobody } from './entities/age.ts';
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
import { type Traits, traitsOf } from './traits.ts';

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

/**
 * Finds everything in a normalised text that has a form of its own, in order; of two that overlap the surer one stays.
 *
 * @param youngAge in years: who is younger has a `minor-age`
 * @param traits what the text has; a detector that can find nothing by them does not look
 */
export function detectEntities(text: string, youngAge: number, traits: Traits = traitsOf(text)): Entity[] {
  const candidates: Entity[] = [];
  for (const detect of detectors) for (const entity of detect(text, traits)) candidates.push(entity);
  const found: Entity[] = [];
  let before: Entity | undefined;
  for (const entity of withoutOverlaps(candidates)) {
    if (isOfNobody(entity, before)) continue;
    if (entity.kind === 'date' && isBirthDate(text, entity, before)) entity.kind = 'birth-date';
    // A rule that asks for dates or ages means those of birth and those of minors too.
    if (entity.kind === 'birth-date') found.push({ ...entity, kind: 'date' });
    found.push(entity);
    if (entity.kind === 'age') found.push({ ...entity, kind: kindOfAge(entity, youngAge) });
    before = entity;
  }
  return found;
}

function kindOfAge({ value }: Entity, youngAge: number): EntityKind {
  return Number(value) < youngAge ? 'minor-age' : 'adult-age';
}

/** Sorts by place; of those that overlap, the surest stays, then the longest, then the first. */
function withoutOverlaps(candidates: Entity[]): Entity[] {
  if (candidates.length < 2) return candidates;
  candidates.sort((a, b) => a.start - b.start || b.confidence - a.confidence);
  const kept: Entity[] = [];
  let group: Entity[] = [];
  let reach = 0;
  for (const candidate of candidates) {
    if (candidate.start >= reach) {
      keepSurest(group, kept);
      group = [];
    }
    group.push(candidate);
    reach = Math.max(reach, candidate.end);
  }
  keepSurest(group, kept);
  return kept;
}

/** Chooses among entities that overlap, directly or through others. */
function keepSurest(group: Entity[], kept: Entity[]): void {
  const [only] = group;
  if (!only) return;
  if (group.length === 1) {
    kept.push(only);
    return;
  }
  const start = only.start;
  const taken = new Uint8Array(group.reduce((reach, { end }) => Math.max(reach, end), 0) - start);
  group.sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const chosen = group.filter((candidate) => {
    const free = !taken.subarray(candidate.start - start, candidate.end - start).includes(1);
    if (free) taken.fill(1, candidate.start - start, candidate.end - start);
    return free;
  });
  for (const entity of chosen.sort((a, b) => a.start - b.start)) kept.push(entity);
}
