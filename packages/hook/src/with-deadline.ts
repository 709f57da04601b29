/** Nothing was answered in time. */
export class DeadlineError extends Error {
  override name = 'DeadlineError';
}

/**
 * Does something within a time. What comes later is not waited for, and its signal is aborted.
 *
 * @param milliseconds the time
 * @throws DeadlineError when it is over
 */
export async function withDeadline<Value>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const ending = new AbortController();
  const late = new DeadlineError(
    `Unexpected silence of the gate, expected an answer within ${milliseconds} ms`,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late);
      ending.abort(late);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(ending.signal), end]);
  } finally {
    clearTimeout(timer);
  }
}
