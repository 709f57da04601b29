import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

/** A server that listens. */
export interface Listening {
  url: string;
  /** Takes no new connections, and resolves when those there are have ended, or when the time (ms) is over. */
  stop: (grace: number) => Promise<void>;
}

/**
 * Lets a handler answer over HTTP.
 *
 * @throws what keeps the port from being taken
 */
export async function startServer(
  handler: (request: Request) => Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: handler,
    // Who sends a request byte by byte does not keep a place for ever.
    serverOptions: { requestTimeout: 10_000, headersTimeout: 5000 },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server), stop: (grace) => stop(server, grace) };
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** Ends connections without a request at once, and the others when theirs is answered. */
async function stop(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), grace);
  server.closeIdleConnections();
  await closed;
  clearInterval(idle);
  clearTimeout(end);
}
