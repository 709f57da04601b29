import { MessageChannel } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { expose } from 'comlink';
import { connectWorker } from './connect-worker.ts';
import { createLinter } from './create-linter.ts';
import { samplePolicy } from './sample-policy.ts';

/** A worker as a page sees one; what it answers, if anything, is up to the test. */
function sampleWorker({ isServing }: { isServing: boolean }): Worker {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  if (isServing) expose(createLinter(samplePolicy()), port2 as never);
  return port1 as unknown as Worker;
}

test('a worker answers', async () => {
  const linter = connectWorker(sampleWorker({ isServing: true }));
  expect(await linter.lint({ id: '1', text: 'He confessed.' })).toMatchObject({ id: '1', verdict: 'block' });
  expect(await linter.explain('pii/phone')).toMatchObject({ summary: 'Leave out numbers' });
});

test.each([
  ['error', Object.assign(new Event('error'), { message: 'no such pack' }), 'no such pack'],
  ['error without a message', new Event('error'), 'its script could not be loaded'],
  ['answer that cannot be read', new Event('messageerror'), 'an answer could not be read'],
])('nobody waits for a worker that has failed: %s', async (_, event, reason) => {
  const worker = sampleWorker({ isServing: false });
  const linter = connectWorker(worker);
  const waiting = linter.lint({ id: '1', text: 'He confessed.' });
  worker.dispatchEvent(event);
  await expect(waiting).rejects.toThrow(reason);
  await expect(linter.explain('pii/phone')).rejects.toThrow(reason);
});
