import type { ErrorBody } from './shapes.ts';

/** Statuses for what has no answer. */
export type FaultStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 503;

/** A request that has no answer, and why. The message repeats nothing of it. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
  readonly status: FaultStatus;
  readonly more: Partial<ErrorBody['error']>;
  readonly headers: Record<string, string>;

  constructor(
    status: FaultStatus,
    message: string,
    { headers = {}, ...more }: Partial<ErrorBody['error']> & { headers?: Record<string, string> } = {},
  ) {
    super(message);
    [this.status, this.more, this.headers] = [status, more, headers];
  }

  /** What is sent. */
  get body(): ErrorBody {
    return { error: { code: `E${this.status}`, message: this.message, ...this.more } };
  }
}
