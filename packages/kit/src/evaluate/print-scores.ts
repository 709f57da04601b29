import { type ClauseScore, precisionOf, ratio, recallOf, type Scores, type Share } from './score.ts';

/** Gives scores as lines for a terminal; with some clauses in focus, nothing is said of what other rules stop. */
export function printScores(scores: Scores, { focused = false } = {}): string {
  const lines = [
    `${scores.posts} posts`,
    ...(focused ? [] : [`  ${share(scores.stopped)} of the posts that must be stopped are stopped`]),
    `  ${share(scores.stoppedWrongly)} of the posts that may go out are stopped`,
    `  ${share(scores.named)} of the expected clauses are named`,
    '',
    row(['clause', 'expected', 'found', 'recall', 'false', 'precision']),
    ...scores.clauses.map(scoreRow),
    '',
    ...scores.areas.map(scoreRow),
  ];
  return `${lines.join('\n')}\n`;
}

/** Gives a share in per cent, with its counts. */
export function share(value: Share): string {
  return `${percent(value).padStart(6)} (${value.part}/${value.whole})`;
}

/** Gives a share in per cent, or a dash where there is nothing to share. */
export function percent(value: Share): string {
  const number = ratio(value);
  return number === undefined ? '–' : `${(number * 100).toFixed(1)}%`;
}

function scoreRow(score: ClauseScore): string {
  return row([
    score.name,
    score.expected,
    score.found,
    percent(recallOf(score)),
    score.false,
    percent(precisionOf(score)),
  ]);
}

function row([name, ...cells]: (string | number)[]): string {
  return `  ${String(name).padEnd(36)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
}
