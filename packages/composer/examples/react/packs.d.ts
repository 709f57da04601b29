// A pack has its types once it is built; the examples are checked before that.
declare module '@bluepencil/pack-*' {
  import type { Pack } from '@bluepencil/core';

  const pack: Pack;
  export default pack;
}
