// Measures Bluepencil beside its peers and writes docs/performance.md: `pnpm build`, then `pnpm bench`. Some minutes.
import { writeFileSync } from 'node:fs';
import { measureSizes } from '../../../tooling/measure-sizes.ts';
import { compareSpeed } from './compare-speed.ts';
import { installPeers } from './install-peers.ts';
import { loadBluepencil, loadEveryPack } from './load-bluepencil.ts';
import { loadPeer, peerNames } from './load-peers.ts';
import { measureLength } from './measure-length.ts';
import { measureMemory } from './measure-memory.ts';
import { measurePhrases } from './measure-phrases.ts';
import { measureStart } from './measure-start.ts';
import { mixOfPosts } from './mix-of-posts.ts';
import { renderPage } from './render-page.ts';

const page = new URL('../../../docs/performance.md', import.meta.url);
const folder = installPeers();
const posts = mixOfPosts();
const bluepencil = loadBluepencil();

console.error('sizes');
const sizes = await measureSizes();
console.error('speed beside peers');
const peers = await Promise.all(peerNames.map((name) => loadPeer(name, folder)));
const speeds = await compareSpeed([bluepencil, ...peers], posts);
console.error('memory');
const memory = measureMemory(['nothing', bluepencil.name, ...peerNames]);
console.error('length of texts');
const lengths = measureLength(loadEveryPack());
console.error('number of phrases');
const phrases = measurePhrases(posts);
console.error('start');
const starts = measureStart();

writeFileSync(page, renderPage({ posts, speeds, memory, lengths, phrases, starts, sizes }));
