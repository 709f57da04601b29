import type { Check } from './check.ts';
import { isSurelyWithin, measureText } from './measure-text.ts';
import type { LengthLimit, LengthOptions } from './options.ts';

/** Reports the part of a post that its channel would not take. */
export function prepareLength({ limits }: LengthOptions): Check {
  return ({ reading: { post } }) => {
    const limit = limitFor(post.meta?.channel, limits);
    if (!limit || isSurelyWithin(post.text, limit)) return [];
    const measured = measureText(post.text, limit);
    if (measured.length <= limit.max) return [];
    return [{ start: measured.limitAt, end: post.text.length, actual: `${measured.length}` }];
  };
}

/** Gives what a channel takes, if that is known; what is no text names no channel. */
export function limitFor(channel: unknown, limits: LengthOptions['limits']): LengthLimit | undefined {
  return typeof channel === 'string' && Object.hasOwn(limits, channel) ? limits[channel] : undefined;
}
