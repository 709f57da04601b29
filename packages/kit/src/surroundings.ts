/** What a command is given beside its arguments. */
export interface Surroundings {
  /** The root of the repository. */
  root: string;
  print: (text: string) => void;
  warn: (text: string) => void;
}

/** Gives the surroundings of a command that was started from the root of the repository. */
export function ownSurroundings(): Surroundings {
  return {
    root: process.cwd(),
    print: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(text),
  };
}
