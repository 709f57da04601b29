/** Remembers ids, so that one that comes again is known. */
export interface LatestIds {
  /** Tells whether an id is new; from then on it is not. */
  isNew: (id: string) => boolean;
  /** Makes it new again. */
  forget: (id: string) => void;
}

/** Makes a memory that lasts as long as the process; the oldest are forgotten when there are too many. */
export function createLatestIds(most: number): LatestIds {
  const ids = new Set<string>();
  return {
    isNew: (id) => {
      if (ids.has(id)) return false;
      ids.add(id);
      const [oldest] = ids;
      if (ids.size > most && oldest !== undefined) ids.delete(oldest);
      return true;
    },
    forget: (id) => void ids.delete(id),
  };
}
