#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import packageJson from '../package.json' with { type: 'json' };
import { serve } from './serve.ts';

const usage = `Usage: bluepencil-language-server --stdio | --node-ipc | --socket=<port>

${packageJson.description}

  --stdio          speak over standard input and output
  --node-ipc       speak over the channel of a process of Node
  --socket=<port>  speak over a socket
  -v, --version    print the version
  -h, --help       print this help
`;

const { values } = parseArgs({
  options: {
    ...{ stdio: { type: 'boolean' }, 'node-ipc': { type: 'boolean' }, socket: { type: 'string' } },
    version: { type: 'boolean', short: 'v' },
    help: { type: 'boolean', short: 'h' },
  },
  // Clients add flags of their own, such as the id of their process.
  strict: false,
});
if (values.version === true) process.stdout.write(`${packageJson.version}\n`);
else if (values.help === true) process.stdout.write(usage);
else if (values.stdio === true || values['node-ipc'] === true || values.socket !== undefined)
  serve(createConnection(ProposedFeatures.all));
else {
  process.stderr.write(`Unexpected absence of a way to speak, expected one of these\n\n${usage}`);
  process.exitCode = 2;
}
