import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** Nothing but the site's own files: no inline code, no code from strings, no connection to anywhere. */
const strictPolicy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'",
  "connect-src 'none'; base-uri 'none'; form-action 'self'",
].join('; ');

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves files on this machine, under a strict content-security policy, until it is closed. */
export async function servePages(
  files: Readonly<Record<string, string>>,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const isThere = Object.hasOwn(files, name);
    response.writeHead(isThere ? 200 : 404, {
      'content-type': `${types[extname(name)] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': strictPolicy,
    });
    response.end(isThere ? files[name] : 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
