import { dirname } from 'node:path';
import { createIgnore, type IsIgnored } from '@bluepencil/node';

/** Which files are never checked. */
export interface Ignores {
  /** Whether an ignore file names it; what `.gitignore` names is checked: drafts are often kept out of a repository. */
  isIgnored: (file: string) => boolean;
  /** Reads the ignore files again. */
  forget: () => void;
}

/** Reads ignore files once for each folder that is asked about. */
export function createIgnores(): Ignores {
  const known = new Map<string, IsIgnored>();
  return {
    isIgnored: (file) => {
      const folder = dirname(file);
      const isIgnored = known.get(folder) ?? createIgnore(folder);
      known.set(folder, isIgnored);
      return isIgnored(file, true);
    },
    forget: () => known.clear(),
  };
}
