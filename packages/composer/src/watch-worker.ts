/**
 * Watches a worker: whoever waits for an answer is told when it fails, and so is everybody who asks later.
 *
 * A worker that could not start answers nothing, and a post that waits forever looks like one that is being checked.
 *
 * @returns what takes an answer of the worker and gives it on, unless the worker fails before it comes
 */
export function watchWorker(worker: Worker): <T>(answer: Promise<T>) => Promise<T> {
  const waiting = new Set<(reason: Error) => void>();
  let failure: Error | undefined;
  const fail = (reason: string): void => {
    failure = new Error(`Unexpected end of the worker, expected it to compile the policy: ${reason}`);
    for (const reject of waiting) reject(failure);
    waiting.clear();
  };
  worker.addEventListener('error', (event) => fail(event.message || 'its script could not be loaded'));
  worker.addEventListener('messageerror', () => fail('an answer could not be read'));
  return (answer) =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      answer.then(resolve, reject).finally(() => waiting.delete(reject));
      if (failure) reject(failure);
    });
}
