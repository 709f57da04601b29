/** A line of the server's own log: what was asked and what came of it. It has no place for words of a post. */
export type AccessEntry =
  | {
      event: 'request';
      /** Names the request; the answer has it too, as `x-request-id`. */
      request: string;
      method: string;
      /** The path of the operation, not that of the request. */
      operation: string;
      status: number;
      /** Whose key it was. */
      by?: string;
      milliseconds: number;
    }
  | {
      event: 'failure';
      request?: string;
      /** Name and code of the error, and the places in the code; never its message, which may hold anything. */
      name: string;
      code?: string;
      stack?: string[];
    }
  | {
      event: 'webhook';
      direction: 'in' | 'out';
      source: string;
      status: number | 'unreachable' | 'dropped';
      tries?: number;
    }
  | {
      event: 'server';
      what: 'listening' | 'policy' | 'policy refused' | 'stopping' | 'stopped';
      detail?: string;
    };

/** Describes an error for the log. */
export function failureEntry(error: unknown, request?: string): AccessEntry {
  const { name = 'unknown', code, stack } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const places = stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
  return {
    ...{ event: 'failure', name },
    ...(request !== undefined && { request }),
    ...(typeof code === 'string' && { code }),
    ...(places && { stack: places.map((line) => line.trim()) }),
  };
}
