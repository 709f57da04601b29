import { expect, test } from 'vitest';
import { createLatest } from './latest.ts';

/** Answers only when it is told to. */
function createSlow() {
  const asked: string[] = [];
  const open: { resolve: (answer: string) => void; reject: (reason: unknown) => void }[] = [];
  const told: string[] = [];
  const ask = createLatest<string, string>(
    (question) => {
      asked.push(question);
      return new Promise((resolve, reject) => open.push({ resolve, reject }));
    },
    { answered: (answer) => told.push(answer), failed: (reason) => told.push(`failed: ${String(reason)}`) },
  );
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return { ask, asked, told, open, turn };
}

test('while one question is open, only the newest of the others is asked, and what it overtakes is dropped', async () => {
  const { ask, asked, told, open, turn } = createSlow();
  for (const question of ['a', 'b', 'c']) ask(question);
  expect(asked).toEqual(['a']);
  open[0]?.resolve('answer to a');
  await turn();
  expect(asked).toEqual(['a', 'c']);
  open[1]?.resolve('answer to c');
  await turn();
  expect(told).toEqual(['answer to c']);
});

test('a failure is told, and the next question is asked all the same', async () => {
  const { ask, told, open, turn } = createSlow();
  ask('a');
  open[0]?.reject('no worker');
  await turn();
  ask('b');
  open[1]?.resolve('answer to b');
  await turn();
  expect(told).toEqual(['failed: no worker', 'answer to b']);
});

test('a failure of what is overtaken is dropped too', async () => {
  const { ask, told, open, turn } = createSlow();
  ask('a');
  ask('b');
  open[0]?.reject('too late');
  await turn();
  open[1]?.resolve('answer to b');
  await turn();
  expect(told).toEqual(['answer to b']);
});
