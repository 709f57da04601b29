import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FaultyGate, honest, type HttpAnswer } from './faulty-gate.ts';

// Faults between a posting tool and a real gate process: whatever happens, what arrives had a verdict for exactly its text,
// and arrived once. With those of killed.e2e.ts they are a thousand; the two run beside each other.

let gate: FaultyGate;
beforeAll(async () => void (gate = await FaultyGate.create()));
afterAll(() => gate.close());

const garbage: ((body: string) => HttpAnswer)[] = [
  () => ({ status: 200, body: '' }),
  () => ({ status: 200, body: '{"verdict":"publish"}' }),
  () => ({ status: 200, body: '<html>Please sign in</html>' }),
  (body) => ({ status: 200, body: body.slice(0, body.length / 2) }),
  (body) => ({ status: 200, body: body.replace(/"verdict":"\w+"/, '"verdict":"publish"') }),
  (body) => ({ status: 200, body: body.replace(/\w(?=","receiptUntil|"\})/, '!') }),
  (body) => ({ status: 502, body }),
  () => ({ status: 200, body: 'null' }),
];

/** Garbage, silence and cut connections, each in the way of one answer. */
async function meddleWithAnswers(): Promise<void> {
  let last = '';
  for (const [fault, target, make] of [
    ['garbage', 300, (index) => garbage[index % garbage.length]],
    ['slow', 120, () => 200],
    ['unreachable', 240, () => 'cut'],
    ['an answer for another post', 60, () => (body) => ({ status: 200, body: last || body })],
  ] as [string, number, (index: number) => 'cut' | number | (typeof garbage)[number]][]) {
    let done = 0;
    let asked = 0;
    gate.meddle = (answer) => {
      asked += 1;
      if (done >= target || asked % 2 === 0) {
        last = answer.body;
        return answer;
      }
      done += 1;
      const made = make(done);
      return typeof made === 'function' ? made(answer.body) : made;
    };
    while (done < target) await gate.sendMany(40);
    gate.count(fault, done);
    gate.meddle = honest;
  }
}

/** The disk takes no more, and then it does. */
async function fillDisk(): Promise<void> {
  const limit = (bytes: string) =>
    expect(spawnSync('prlimit', ['--pid', String(gate.pid), `--fsize=${bytes}:`]).status).toBe(0);
  gate.meddle = (answer) => {
    if (answer.status === 503) gate.count('disk full');
    return answer;
  };
  while ((gate.faults['disk full'] ?? 0) < 100) {
    limit(String(statSync(gate.log).size + 900));
    await gate.sendMany(15);
    limit('unlimited');
    await gate.sendMany(5);
  }
  gate.meddle = honest;
}

/** The clock of the tool jumps while posts are on their way, to and fro by days. */
async function jumpClock(): Promise<void> {
  for (let jump = 0; jump < 60; jump += 1) {
    let asked = 0;
    const jumping = gate.createTool(
      () => Date.now() + (asked++ % 2 === 0 ? 0 : (jump % 2 === 0 ? 1 : -1) * 86_400_000),
    );
    await gate.sendMany(2, jumping, 2);
    gate.count('clock jumped');
  }
}

/** The policy is replaced in the middle of it. */
async function replacePolicy(): Promise<void> {
  const tool = gate.createTool();
  for (let round = 0; round < 80; round += 1) {
    const sending = gate.sendMany(6, tool, 6);
    await new Promise((resolve) => setTimeout(resolve, round % 13));
    gate.writePolicy(round % 2 === 0 ? 'strict' : 'open');
    gate.signal('SIGHUP');
    gate.count('policy replaced');
    await sending;
  }
  await gate.sendMany(30, tool);
}

it('faults let nothing out without a verdict, and nothing twice', { timeout: 600_000 }, async () => {
  await meddleWithAnswers();
  await fillDisk();
  await jumpClock();
  await replacePolicy();
  expect(gate.total).toBeGreaterThanOrEqual(960);
  await gate.assertAllIsWell(100);
});
