import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGate, type ServedGate } from '../node/serve-gate.ts';
import { samplePolicy } from '../sample-gate.ts';
import { createApiKey } from '../server/api-key.ts';

// The plugin of docs/examples in a real WordPress, with a real database and a gate that answers over HTTP. Debian's:
// `apt-get install wordpress mariadb-server php-cli php-mysql`.
const wordpress = '/usr/share/wordpress';
const isInstalled =
  existsSync(join(wordpress, 'wp-load.php')) &&
  ['php', 'mariadbd'].every((command) => spawnSync(command, ['--version']).status === 0);
const plugin = fileURLToPath(new URL('../../../../docs/examples/bluepencil.php', import.meta.url));

let cwd: string;
let database: ChildProcess;
let site: ChildProcess;
let gate: ServedGate;
let url: string;
let password: string;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks again until it gives something, for half a minute at most. */
async function until<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    const given = await ask();
    if (given !== undefined) return given;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('expected a server within half a minute');
}

function startDatabase(socket: string): void {
  const own = ['--no-defaults', '--user=root', `--datadir=${join(cwd, 'db')}`];
  execFileSync('mariadb-install-db', [...own, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: 'ignore',
  });
  database = spawn('mariadbd', [...own, '--skip-networking', `--socket=${socket}`], { stdio: 'ignore' });
}

function writeConfig(socket: string, key: string): void {
  const defines = {
    ...{ DB_NAME: 'wp', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${socket}` },
    ...{ BLUEPENCIL_GATE: gate.url, BLUEPENCIL_KEY: key, WP_HOME: url, WP_SITEURL: url },
    // Lets programs sign in without TLS; and nothing is fetched from elsewhere.
    ...{ WP_ENVIRONMENT_TYPE: 'local', DISABLE_WP_CRON: true, WP_HTTP_BLOCK_EXTERNAL: true },
  };
  const lines = Object.entries(defines).map(
    ([name, value]) => `define('${name}', ${JSON.stringify(value)});`,
  );
  writeFileSync(
    join(cwd, 'wp/wp-config.php'),
    `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
}

/** Makes the tables and a user, and gives a password with which a program may sign in. */
function install(): string {
  const code = `
    define('WP_INSTALLING', true);
    require '${join(cwd, 'wp/wp-load.php')}';
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    add_filter('pre_wp_mail', '__return_true');
    wp_install('Town', 'town', 'town@example.org', true, '', 'not-a-secret');
    echo "\\npassword " . WP_Application_Passwords::create_new_application_password(1, ['name' => 'test'])[0];`;
  const out = execFileSync('php', ['-r', code], {
    encoding: 'utf8',
    env: { ...process.env, HTTP_HOST: 'town' },
  });
  return /^password (\w+)$/m.exec(out)?.[1] ?? '';
}

async function startAll(): Promise<void> {
  cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  const socket = join(cwd, 'db.sock');
  cpSync(wordpress, join(cwd, 'wp'), { recursive: true, dereference: true });
  mkdirSync(join(cwd, 'wp/wp-content/mu-plugins'), { recursive: true });
  cpSync(plugin, join(cwd, 'wp/wp-content/mu-plugins/bluepencil.php'));
  startDatabase(socket);
  const { key, sha256 } = await createApiKey();
  gate = await serveGate({
    ...{ host: '127.0.0.1', port: 0, log: join(cwd, 'decisions.jsonl'), tell: () => undefined },
    key: await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey),
    apiKeys: [{ id: 'site', role: 'author', sha256 }],
    loadPolicy: () => ({ policy: samplePolicy() }),
  });
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  writeConfig(socket, key);
  const query = ['--no-defaults', '--user=root', `--socket=${socket}`, '-e', 'CREATE DATABASE wp'];
  await until(() => (spawnSync('mariadb', query).status === 0 ? true : undefined));
  password = install();
  site = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', join(cwd, 'wp')], { stdio: 'ignore' });
  await until(() =>
    fetch(`${url}/?rest_route=/`).then(
      () => true,
      () => undefined,
    ),
  );
}

const post = (body: object, path = '/wp/v2/posts') =>
  fetch(`${url}/?rest_route=${path}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`town:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ title: 'Traffic', ...body }),
  });

/** What anybody may read on the site. */
async function published(): Promise<string[]> {
  const posts = (await (await fetch(`${url}/?rest_route=/wp/v2/posts`)).json()) as {
    content: { rendered: string };
  }[];
  return posts.map(({ content }) => content.rendered.replaceAll(/<[^<>]*>|\n/g, '')).sort();
}

/** As old clients post, whom the plugin can tell nothing: what is held waits for review. */
async function postByXmlRpc(text: string): Promise<string> {
  const value = (inner: string) => `<param><value>${inner}</value></param>`;
  const string = (inner: string) => `<string>${inner}</string>`;
  const member = (name: string, inner: string) =>
    `<member><name>${name}</name><value>${string(inner)}</value></member>`;
  const content = `<struct>${member('post_title', 'News')}${member('post_status', 'publish')}${member('post_content', text)}</struct>`;
  const parameters = [string('1'), string('town'), string('not-a-secret'), content].map(value).join('');
  const response = await fetch(`${url}/xmlrpc.php`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: `<?xml version="1.0"?><methodCall><methodName>wp.newPost</methodName><params>${parameters}</params></methodCall>`,
  });
  const id = /<string>(\d+)<\/string>/.exec(await response.text())?.[1];
  expect(id).toBeDefined();
  const answer = await fetch(`${url}/?rest_route=/wp/v2/posts/${id}&context=edit`, {
    headers: { authorization: `Basic ${Buffer.from(`town:${password}`).toString('base64')}` },
  });
  return ((await answer.json()) as { status: string }).status;
}

describe.skipIf(!isInstalled)('a site of WordPress with the plugin', { timeout: 60_000 }, () => {
  let before: string[];
  beforeAll(async () => {
    await startAll();
    before = await published();
  }, 120_000);

  afterAll(async () => {
    site.kill('SIGKILL');
    const gone = new Promise((resolve) => database.once('exit', resolve));
    database.kill('SIGKILL');
    await gone;
    rmSync(cwd, { recursive: true });
  });

  it('publishes what is allowed', async () => {
    expect((await post({ content: 'Elm Street is closed.', status: 'publish' })).status).toBe(201);
    expect(await published()).toEqual([...before, 'Elm Street is closed.'].sort());
  });

  it.each(['The perp ran.', 'Ring 519-555-0134.'])(
    'refuses what is held, and tells why: %s',
    async (content) => {
      const shown = await published();
      for (const status of ['publish', 'future']) {
        const held = await post({ content, status, date: '2036-06-15T12:00:00' });
        expect(held.status).toBe(422);
        expect(await held.json()).toMatchObject({ message: expect.stringContaining('Unexpected') as string });
      }
      // As a draft it may be written; published it is not, even by a request that brings no text.
      const draft = await post({ content, status: 'draft' });
      expect(draft.status).toBe(201);
      const { id } = (await draft.json()) as { id: number };
      expect((await post({ status: 'publish' }, `/wp/v2/posts/${id}`)).status).toBe(422);
      expect(await published()).toEqual(shown);
    },
  );

  it('keeps what an old client sends for review when it is held', async () => {
    expect(await postByXmlRpc('Oak Street is closed.')).toBe('publish');
    expect(await postByXmlRpc('Ring 519-555-0134.')).toBe('pending');
  });

  it('publishes nothing while the gate is gone', async () => {
    const shown = await published();
    await gate.close();
    const held = await post({ content: 'Main Street is closed.', status: 'publish' });
    expect(held.status).toBe(422);
    expect(await held.json()).toMatchObject({ code: 'bluepencil_indeterminate' });
    expect(await postByXmlRpc('Main Street is closed.')).toBe('pending');
    expect(await published()).toEqual(shown);
    expect(readFileSync(join(cwd, 'decisions.jsonl'), 'utf8')).not.toContain('555-0134');
  });
});
