import { postOfMastodon } from '@bluepencil/hook/clients';
import { assertShape, type InboundSource } from '@bluepencil/hook/server';
import type { WebhookIn } from '@bluepencil/node';

/** Makes a source of webhooks from what the config says of it. */
export function toSource(
  { id, signed, reads = 'post' }: WebhookIn,
  secrets: readonly string[],
): InboundSource {
  const by = `webhook:${id}`;
  return {
    ...{ id, signed, secrets },
    receive: async (event, gate) => {
      if (reads === 'mastodon') {
        const post = postOfMastodon(event);
        return post ? [await gate.check(post, { by })] : [];
      }
      const { approvals, ...post } = assertShape('CheckBody', event);
      return [await gate.check(post, { by, approvals })];
    },
  };
}
