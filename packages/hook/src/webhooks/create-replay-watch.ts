/** Remembers messages, so that one that comes again is known. */
export interface ReplayWatch {
  /** Tells whether a message is new; from then on it is not. */
  isNew: (id: string) => boolean;
}

const mostRemembered = 50_000;

/** Makes a memory of the latest messages. Ids are from others and may be long: what is kept of each is short. */
export function createReplayWatch(): ReplayWatch {
  const seen = new Set<string>();
  return {
    isNew: (id) => {
      if (seen.has(id)) return false;
      seen.add(id);
      const [oldest] = seen;
      if (seen.size > mostRemembered && oldest !== undefined) seen.delete(oldest);
      return true;
    },
  };
}
