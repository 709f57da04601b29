// Unpacks the extension as an editor does, looks at what would be installed, and asks its server. Run `pnpm build` first.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { CompletionRequest } from 'vscode-languageserver-protocol/node';
import { type SampleClient, startSampleClient } from '../packages/language-server/src/sample-client.ts';

/** Bytes of the file that people download. */
const most = 2_000_000;
const complaints: string[] = [];
const vsix = readFileSync('packages/vscode/dist/bluepencil.vsix');
const files = unzipSync(vsix);
console.log(`bluepencil.vsix: ${(vsix.length / 1000).toFixed(1)} kB of ${most / 1000} kB`);
check(vsix.length <= most, 'is too large');

const text = (path: string): string => new TextDecoder().decode(files[path]);
const manifest = JSON.parse(text('extension/package.json')) as Record<string, unknown>;
check(manifest.name === 'bluepencil', 'is not called bluepencil');
for (const left of ['workspace:', 'catalog:', 'devDependencies'])
  check(!text('extension/package.json').includes(left), `package.json still has ${left}`);
for (const [, path = ''] of text('extension.vsixmanifest').matchAll(/Path="([^"]+)"/g))
  check(path in files, `${path} is promised and missing`);
for (const path of Object.keys(files).filter((each) => each.startsWith('extension')))
  check(
    text('[Content_Types].xml').includes(`".${path.split('.').at(-1) ?? ''}"`),
    `the kind of ${path} is not told`,
  );

const folder = mkdtempSync(join(tmpdir(), 'bluepencil-vsix-'));
try {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  await askServer();
} finally {
  rmSync(folder, { recursive: true });
}
for (const complaint of complaints) console.error(`bluepencil.vsix: ${complaint}`);
if (complaints.length > 0) process.exitCode = 1;

function check(holds: boolean, complaint: string): void {
  if (!holds) complaints.push(complaint);
}

/** The server has to find the packs and the answers for YAML with nothing around it. */
async function askServer(): Promise<void> {
  const posts = join(folder, 'posts');
  mkdirSync(posts);
  const server = join(folder, 'extension/dist/server.mjs');
  const client = await startSampleClient({ folder: posts, server: [process.execPath, server] });
  const uri = client.open('a.md', 'The suspect confessed before the kettle had boiled.\n');
  const { diagnostics } = await client.diagnostics(uri);
  check(diagnostics.length > 0, 'finds nothing in a confession');
  check(await offers(client, 'case/confession'), 'does not offer rules');
  for (const path of Object.keys(files)) {
    const [, pack] = /pack-([^/]+)\/dist\/pack\.json$/.exec(path) ?? [];
    if (pack !== undefined) await checkPack(client, pack);
  }
  check((await client.stop()) === 0, 'does not end as it should');
}

async function offers(client: SampleClient, rule: string): Promise<boolean> {
  const uri = client.open('bluepencil.yml', 'extends: [standard]\nrules:\n  \n', 'yaml');
  const params = { textDocument: { uri }, position: { line: 2, character: 2 } };
  return JSON.stringify(await client.connection.sendRequest(CompletionRequest.type, params)).includes(
    `"${rule}"`,
  );
}

async function checkPack(client: SampleClient, pack: string): Promise<void> {
  mkdirSync(join(folder, 'posts', pack));
  writeFileSync(join(folder, 'posts', pack, 'bluepencil.yml'), `extends: [${pack}]\n`);
  const verdict = await client.verdict(client.open(`${pack}/a.md`, 'Elm Street is closed.\n'));
  check(verdict.verdict !== 'indeterminate', `cannot load the pack ${pack}: ${verdict.reason ?? ''}`);
}
