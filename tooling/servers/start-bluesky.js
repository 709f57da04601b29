// A server of Bluesky (a PDS) and the directory of names that it needs, alone on this machine: it prints where it is, and
// ends when its input does.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secp256k1Keypair } from '@atproto/crypto';
import { envToCfg, envToSecrets, PDS } from '@atproto/pds';
import { Database, PlcServer } from '@did-plc/server';

/** @returns a port that nobody listens on */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const plcPort = await freePort();
const plc = PlcServer.create({ db: Database.mock(), port: plcPort });
await plc.start();

const port = await freePort();
const data = mkdtempSync(join(tmpdir(), 'bluepencil-pds-'));
const rotationKey = await Secp256k1Keypair.create({ exportable: true });
const env = {
  devMode: true,
  port,
  dataDirectory: data,
  blobstoreDiskLocation: join(data, 'blobs'),
  didPlcUrl: `http://localhost:${plcPort}`,
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  disableSsrfProtection: true,
  adminPassword: randomBytes(16).toString('hex'),
  jwtSecret: randomBytes(16).toString('hex'),
  plcRotationKeyK256PrivateKeyHex: Buffer.from(await rotationKey.export()).toString('hex'),
};
const pds = await PDS.create(envToCfg(env), envToSecrets(env));
await pds.start();
console.log(`at http://localhost:${port}`);

process.stdin.on('end', async () => {
  await pds.destroy();
  await plc.destroy();
  rmSync(data, { recursive: true });
  process.exit();
});
process.stdin.resume();
