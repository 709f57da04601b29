import { describe, expect, test } from 'vitest';
import { fromSources, startSampleClient } from './sample-client.ts';
import { draft, found, makeSampleWorkspace, timeout } from './sample-workspace.ts';

const workspace = makeSampleWorkspace();

describe('the program', { timeout }, () => {
  test('speaks over standard input and output, and ends when it is asked to', async () => {
    const client = await startSampleClient({ folder: workspace.folder, server: fromSources });
    expect(client.greeting.serverInfo?.name).toBe('bluepencil');
    const uri = client.open('a.md', draft);
    expect(await found(client, uri)).toHaveLength(3);
    expect(await client.stop()).toBe(0);
  });
});
