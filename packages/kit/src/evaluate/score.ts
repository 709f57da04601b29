import { isAtLeast } from '@bluepencil/core';
import { type Judged, stops } from './judge.ts';
import type { LabelledPost } from './labelled-post.ts';

/** A part of a whole. */
export interface Share {
  part: number;
  whole: number;
}

/** How well a clause, or all of an area, is found. */
export interface ClauseScore {
  name: string;
  /** How often the labels name it. */
  expected: number;
  /** How often a rule names it, too. */
  found: number;
  /** How often a rule names it in a post whose label does not. */
  false: number;
}

/** How well a policy judges labelled posts. */
export interface Scores {
  posts: number;
  /** Of the posts that must be stopped, those that are. */
  stopped: Share;
  /** Of the posts that may go out, those that are stopped. */
  stoppedWrongly: Share;
  /** Of all expected clauses, those that are named. */
  named: Share;
  clauses: ClauseScore[];
  areas: ClauseScore[];
}

/** Compares what a policy finds with the labels. */
export function score(judged: readonly Judged<LabelledPost>[]): Scores {
  const clauses = new Map<string, ClauseScore>();
  const areas = new Map<string, ClauseScore>();
  const count = (clause: string, field: 'expected' | 'found' | 'false') => {
    entry(clauses, clause)[field] += 1;
    entry(areas, clause.split('/', 1)[0] ?? '')[field] += 1;
  };
  for (const { post, found } of judged) {
    const named = new Set(found.map(({ clause }) => clause));
    for (const clause of new Set(post.expect)) {
      count(clause, 'expected');
      if (named.has(clause)) count(clause, 'found');
    }
    for (const clause of named) if (!post.expect.includes(clause)) count(clause, 'false');
  }
  const mustStop = judged.filter(({ post }) => isAtLeast(post.verdict, 'review'));
  const mayPass = judged.filter(({ post }) => !isAtLeast(post.verdict, 'review'));
  const all = [...areas.values()];
  return {
    posts: judged.length,
    stopped: { part: mustStop.filter(isStopped).length, whole: mustStop.length },
    stoppedWrongly: { part: mayPass.filter(isStopped).length, whole: mayPass.length },
    named: { part: sum(all, 'found'), whole: sum(all, 'expected') },
    clauses: sorted(clauses),
    areas: sorted(areas),
  };
}

/** Tells whether anything found keeps the post from going out at once. */
export function isStopped({ found }: Judged): boolean {
  return found.some(stops);
}

/** Gives a share as a number, or undefined where there is nothing to share. */
export function ratio({ part, whole }: Share): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Gives how much of what is expected is found. */
export function recallOf({ found, expected }: ClauseScore): Share {
  return { part: found, whole: expected };
}

/** Gives how much of what is named is right. */
export function precisionOf(score: ClauseScore): Share {
  return { part: score.found, whole: score.found + score.false };
}

function entry(scores: Map<string, ClauseScore>, name: string): ClauseScore {
  const known = scores.get(name) ?? { name, expected: 0, found: 0, false: 0 };
  scores.set(name, known);
  return known;
}

function sum(scores: ClauseScore[], field: 'expected' | 'found'): number {
  return scores.reduce((total, score) => total + score[field], 0);
}

function sorted(scores: Map<string, ClauseScore>): ClauseScore[] {
  return [...scores.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
