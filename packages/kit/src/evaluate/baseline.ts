import { type Scores, type Share, ratio, recallOf } from './score.ts';

/** What the policy reaches on a split, and must not fall behind; shares from 0 to 1. */
export interface Floors {
  /** Posts that must be stopped and are. */
  stopped: number;
  /** Posts that may go out and are stopped: here, less is better. */
  stoppedWrongly: number;
  /** Expected clauses that are named, in each area. */
  areas: Record<string, number>;
}

/** The floors of each split, as `fixtures/baseline.json` holds them. */
export type Baseline = Record<string, Floors>;

/** How far a figure may fall without anybody being told: half a post in a hundred. */
const tolerance = 0.005;

/** Gives the floors that scores reach. */
export function floorsOf(scores: Scores): Floors {
  return {
    stopped: down(scores.stopped),
    stoppedWrongly: up(scores.stoppedWrongly),
    areas: Object.fromEntries(
      scores.areas.filter(({ expected }) => expected > 0).map((area) => [area.name, down(recallOf(area))]),
    ),
  };
}

/** Tells, in lines, which figures are worse than the baseline by more than a little. */
export function findDrops(split: string, before: Floors, now: Floors): string[] {
  const drops: string[] = [];
  const compare = (what: string, floor: number, reached: number, sign: 1 | -1) => {
    if ((floor - reached) * sign > tolerance)
      drops.push(
        `${split}: ${what} ${inPercent(reached)}, expected ${inPercent(floor)} or ${sign === 1 ? 'more' : 'less'}`,
      );
  };
  compare('must be stopped and are', before.stopped, now.stopped, 1);
  compare('may go out and are stopped', before.stoppedWrongly, now.stoppedWrongly, -1);
  for (const [area, floor] of Object.entries(before.areas))
    compare(`clauses named in ${area}`, floor, now.areas[area] ?? 0, 1);
  return drops;
}

/** Gives the better of each figure, so that a baseline only ever rises. */
export function raise(before: Floors | undefined, now: Floors): Floors {
  if (!before) return now;
  const areas = Object.keys({ ...before.areas, ...now.areas }).sort();
  return {
    stopped: Math.max(before.stopped, now.stopped),
    stoppedWrongly: Math.min(before.stoppedWrongly, now.stoppedWrongly),
    areas: Object.fromEntries(
      areas.map((area) => [area, Math.max(before.areas[area] ?? 0, now.areas[area] ?? 0)]),
    ),
  };
}

/** Three digits say enough, rounded to the side that the figure surely reaches. */
function down(share: Share): number {
  return Math.floor((ratio(share) ?? 0) * 1000) / 1000;
}

function up(share: Share): number {
  return Math.ceil((ratio(share) ?? 0) * 1000) / 1000;
}

function inPercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
