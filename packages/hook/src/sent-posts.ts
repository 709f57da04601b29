import { createLatestIds } from './create-latest-ids.ts';

/** Remembers which posts were sent, so that none goes out twice. */
export interface SentPosts {
  /** Takes a post for sending, by its id; false when it is taken already. */
  claim: (id: string) => boolean | Promise<boolean>;
  /** Gives a post back that was not sent for sure. */
  release: (id: string) => void | Promise<void>;
}

const mostRemembered = 100_000;

/** Makes a memory that lasts as long as the process; the oldest are forgotten when there are too many. */
export function createSentPosts(): SentPosts {
  const { isNew, forget } = createLatestIds(mostRemembered);
  return { claim: isNew, release: forget };
}
