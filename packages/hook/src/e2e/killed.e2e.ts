import { afterAll, beforeAll, expect, it } from 'vitest';
import { FaultyGate } from './faulty-gate.ts';

let gate: FaultyGate;
beforeAll(async () => void (gate = await FaultyGate.create()));
afterAll(() => gate.close());

it(
  'a gate that is killed or told to end, under load, lets nothing out without a verdict, and nothing twice',
  { timeout: 600_000 },
  async () => {
    const tool = gate.createTool();
    for (let round = 0; round < 40; round += 1) {
      const signal = round % 2 === 0 ? 'SIGKILL' : 'SIGTERM';
      const sending = gate.sendMany(20, tool, 20);
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 60));
      await gate.stop(signal);
      gate.count(signal === 'SIGKILL' ? 'killed' : 'SIGTERM under load');
      await Promise.all([sending, gate.start()]);
      // What the one before used up, this one may not let out again; and good posts go on arriving.
      await gate.sendMany(6, tool, 2);
    }
    await gate.sendMany(30, tool, 2);
    expect(gate.total).toBe(40);
    await gate.assertAllIsWell(20);
  },
);
