// The process of measure-memory.ts: loads one contender, reads the posts with it and tells what memory that took.
import type { Contender } from './contender.ts';
import { installPeers } from './install-peers.ts';
import { loadPeer, peerNames } from './load-peers.ts';
import { mixOfPosts } from './mix-of-posts.ts';

const [name = ''] = process.argv.slice(2);
const posts = mixOfPosts();
const { read } = await load();
for (let round = 0; round < 5; round += 1) for (const post of posts) await read(post);
globalThis.gc?.();
const { heapUsed, arrayBuffers } = process.memoryUsage();
process.stdout.write(
  JSON.stringify({ heap: heapUsed + arrayBuffers, most: process.resourceUsage().maxRSS * 1024 }),
);

async function load(): Promise<Contender> {
  if (name === 'nothing') return { name, read: ({ text }) => text };
  if (peerNames.includes(name)) return loadPeer(name, installPeers());
  // Loaded here alone, so that it is in no other's memory.
  const { loadBluepencil } = await import('./load-bluepencil.ts');
  return loadBluepencil();
}
