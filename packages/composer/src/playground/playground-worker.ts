import type { Pack } from '@bluepencil/core';
import { expose } from 'comlink';
import { createPlayground } from './create-playground.ts';

// The page hands over the packs that stand in it, as JSON, and then asks.
self.addEventListener(
  'message',
  ({ data }: MessageEvent<string>) => expose(createPlayground(JSON.parse(data) as Pack[])),
  {
    once: true,
  },
);
