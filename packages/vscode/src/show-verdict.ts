import { type DraftOutcome, type DraftVerdict, wordVerdict } from '@bluepencil/language-server/client';

/** What a status bar shows of a verdict. */
export interface ShownVerdict {
  /** With the name of an icon of VS Code. */
  text: string;
  /** Markdown. */
  tooltip: string;
  /** For screen readers. */
  label: string;
  /** A colour of the theme behind the text; none where nothing stands in the way of the post. */
  background?: 'statusBarItem.errorBackground' | 'statusBarItem.warningBackground';
}

const icons: Record<DraftOutcome, string> = {
  publish: 'check',
  advise: 'info',
  review: 'eye',
  block: 'circle-slash',
  indeterminate: 'question',
};

/** Shows the verdict of a draft; of one with several posts, that of the post on a line. */
export function showVerdict(draft: DraftVerdict, line: number): ShownVerdict {
  const index = draft.posts.length > 1 ? postAt(draft, line) : -1;
  const post = draft.posts[index];
  const { verdict } = post ?? draft;
  const which = post ? `post ${index + 1} of ${draft.posts.length}` : '';
  const words = wordVerdict(post ?? draft);
  const lines = [
    words,
    ...(post ? [`All ${draft.posts.length} posts: ${wordVerdict(draft)}`] : []),
    ...(draft.policy ? [`Policy: ${draft.policy.name} ${draft.policy.version}`] : []),
    ...(draft.config === undefined ? [] : [`Config: ${draft.config}`]),
  ];
  const background = backgroundOf(verdict);
  return {
    text: [`$(${icons[verdict]}) ${verdict}`, which].filter(Boolean).join(' · '),
    tooltip: lines.map(escaped).join('\n\n'),
    label: `Verdict ${[which, words].filter(Boolean).join(', ')}`,
    ...(background && { background }),
  };
}

function postAt({ posts }: DraftVerdict, line: number): number {
  return posts.findIndex(({ range }) => range.start.line <= line && line <= range.end.line);
}

function backgroundOf(verdict: DraftOutcome): ShownVerdict['background'] {
  if (verdict === 'block' || verdict === 'indeterminate') return 'statusBarItem.errorBackground';
  return verdict === 'review' ? 'statusBarItem.warningBackground' : undefined;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&!]/g, String.raw`\$&`);
}
