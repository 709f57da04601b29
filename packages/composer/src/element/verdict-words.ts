import type { Verdict } from '@bluepencil/core';

/** What a composer can tell of a post: its verdict, that it is being read, that there is nothing to read, or that no verdict could be reached. */
export type State = Verdict | 'empty' | 'reading' | 'unknown';

/** What a state is called, and what the author does about it. */
export const stateWords: Record<State, { name: string; meaning: string }> = {
  empty: { name: 'Draft', meaning: 'Nothing written yet.' },
  reading: { name: 'Reading', meaning: 'The post is being read.' },
  publish: { name: 'Publish', meaning: 'Nothing found. It may go out.' },
  advise: { name: 'Advise', meaning: 'It may go out. Look at it again first.' },
  review: { name: 'Review', meaning: 'Somebody else reads it before it goes out.' },
  block: { name: 'Block', meaning: 'It must not go out like this.' },
  unknown: { name: 'Held', meaning: 'It could not be checked, so it is held.' },
};
