export { guardBluesky } from './bluesky.ts';
export { type BufferOptions, type BufferOutcome, createBufferDesk } from './buffer.ts';
export { createProxy } from './create-proxy.ts';
export {
  type Fetch,
  guardFetch,
  type GuardFetchOptions,
  type Outgoing,
  type UnnamedPost,
} from './guard-fetch.ts';
export { createHootsuiteDesk, type HootsuiteOptions, type HootsuiteOutcome } from './hootsuite.ts';
export { guardMastodon } from './mastodon.ts';
export { postOfMastodon } from './mastodon-event.ts';
export { guardX, type XPlugin } from './x.ts';
