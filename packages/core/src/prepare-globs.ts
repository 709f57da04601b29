import picomatch from 'picomatch/posix.js';

/** The most steps that holding a value against a glob may take, about. */
const mostSteps = 4e6;

/**
 * Prepares globs, of which a value fits one; an empty glob fits an empty value.
 *
 * A post may bring globs and values of its own, so time is bounded: a group is never repeated, and since each run of stars
 * costs the length of the value once more, only the beginning of a very long value is compared with a glob of several.
 *
 * @throws Error when a glob is longer than 65,536 characters or nested beyond reading
 */
export function prepareGlobs(
  globs: string | readonly string[],
  { nocase = false }: { nocase?: boolean } = {},
): (value: string) => boolean {
  const tests = [globs].flat().map((glob) => {
    if (glob === '') return { matches: (value: string) => value === '', longest: Infinity };
    const stars = glob.match(/\*+/g)?.length ?? 0;
    return {
      matches: prepareGlob(glob, nocase),
      longest: stars < 2 ? Infinity : Math.ceil(mostSteps ** (1 / stars)),
    };
  });
  return (value) => tests.some(({ matches, longest }) => matches(value.slice(0, longest)));
}

/** Longer ones are read at once, since they might be beyond reading. */
const shortEnough = 1000;

/** Most are single words, and most of the others are never held against a value: reading one takes longer than a post. */
function prepareGlob(glob: string, nocase: boolean): (value: string) => boolean {
  if (!nocase && /^[\w-]+$/.test(glob)) return (value) => value === glob;
  // Where groups could be repeated, as in `(a+)+`, a short value would take longer than anybody lives.
  const read = (): ((value: string) => boolean) => picomatch(glob, { nocase, regex: false });
  let matches = glob.length > shortEnough ? read() : undefined;
  return (value) => (matches ??= read())(value);
}
