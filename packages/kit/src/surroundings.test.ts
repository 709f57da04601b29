import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a reader that goes away has read enough', { timeout: 60_000 }, () => {
  const surroundings = new URL('surroundings.ts', import.meta.url).href;
  const script = `
    const { ownSurroundings } = await import(${JSON.stringify(surroundings)});
    const { print } = ownSurroundings();
    for (let row = 0; row < 100_000; row += 1) print(row + ' of many rows\\n');
    process.exitCode = 3;`;
  const command = `"$NODE" --import tsx --input-type=module -e "$SCRIPT" | head -1; echo "\${PIPESTATUS[0]}"`;
  const env = { ...process.env, NODE: process.execPath, SCRIPT: script };
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', env });
  expect([stdout, stderr]).toEqual(['0 of many rows\n3\n', '']);
});
