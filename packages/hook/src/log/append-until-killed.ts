// Run by decision-log.test.ts as a process of its own: appends decisions as fast as it can, and tells which are kept.
import { openDecisionLog } from './open-decision-log.ts';

const [file = '', key = ''] = process.argv.slice(2);
const log = await openDecisionLog({ file, key });
for (;;) {
  const places = await Promise.all(
    Array.from({ length: 5 }, () =>
      log.append({ event: 'start', policy: 'p'.repeat(64), version: '1.0.0' }, Date.now()),
    ),
  );
  process.stdout.write(places.map(({ line, hash }) => `${line} ${hash}\n`).join(''));
}
