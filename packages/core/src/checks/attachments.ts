import { attachmentsOf } from '../post.ts';
import type { Check } from './check.ts';
import type { AttachmentsOptions } from './options.ts';

const fileName = /^[\w .-]{1,80}\.(?:jpe?g|png|gif|webp|heic|mp4|mov|avi|webm)$/i;

/** Reports attachments without a text description, or attachments that must not be there, at the start of the post. */
export function prepareAttachments({ kinds, need }: AttachmentsOptions): Check {
  return function* ({ reading }) {
    for (const { kind, alt } of attachmentsOf(reading.post.meta)) {
      if (kind === undefined || !kinds.includes(kind)) continue;
      if (need === 'absence') yield { start: 0, end: 0, actual: kind };
      else if (typeof alt !== 'string' || alt.trim() === '' || fileName.test(alt.trim()))
        yield { start: 0, end: 0, actual: kind };
    }
  };
}
