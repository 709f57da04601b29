import { renderTable } from '../generate/render-table.ts';
import { percent } from './print-scores.ts';
import { type ClauseScore, precisionOf, recallOf, type Scores } from './score.ts';

/** Below this line the page is written by hand. */
const byHand = '<!-- Below this line: by hand. -->';

const meanings: Record<string, string> = {
  dev: 'Posts that the authors of the rules read.',
  unseen: 'Posts that the authors of the rules do not read: what the rules do with words that nobody listed.',
};

/** Gives the page of the figures, by split; what was written by hand stays at its end. */
export function renderQuality(splits: ReadonlyMap<string, Scores>, before = ''): string {
  const at = before.indexOf(byHand);
  const parts = [
    '<!-- Made by `pnpm evaluate --update` from fixtures/posts; run it again. -->',
    '# Quality',
    'What the standard pack finds in labelled posts. A post is stopped when its verdict is `review` or `block`.',
    ...[...splits].flatMap(([split, scores]) => renderSplit(split, scores)),
    at < 0 ? byHand : before.slice(at).trimEnd(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderSplit(split: string, scores: Scores): string[] {
  const { posts, stopped, stoppedWrongly, named, areas, clauses } = scores;
  const figures = renderTable(
    ['of', 'count', 'share'],
    [
      ['posts that must be stopped, those that are', `${stopped.part}/${stopped.whole}`, percent(stopped)],
      [
        'posts that may go out, those that are stopped',
        `${stoppedWrongly.part}/${stoppedWrongly.whole}`,
        percent(stoppedWrongly),
      ],
      ['expected clauses, those that are named', `${named.part}/${named.whole}`, percent(named)],
    ],
  );
  return [
    `## ${split}: ${posts} posts`,
    ...(meanings[split] ? [meanings[split]] : []),
    figures,
    '### By area',
    renderScores('area', areas),
    '### By clause',
    renderScores('clause', clauses),
  ];
}

function renderScores(what: string, scores: readonly ClauseScore[]): string {
  return renderTable(
    [what, 'expected', 'found', 'recall', 'false', 'precision'],
    scores.map((each) => [
      each.name,
      each.expected,
      each.found,
      percent(recallOf(each)),
      each.false,
      percent(precisionOf(each)),
    ]),
  );
}
