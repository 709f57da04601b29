/** What a command is given beside its arguments. */
export interface Surroundings {
  /** The root of the repository. */
  root: string;
  print: (text: string) => void;
  warn: (text: string) => void;
}

/** Gives the surroundings of a command that was started from the root of the repository. */
export function ownSurroundings(): Surroundings {
  // A reader that goes away, as in `| head`, has read enough: the exit code stays what it is.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    root: process.cwd(),
    print: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(text),
  };
}
