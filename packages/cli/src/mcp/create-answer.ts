import { showError } from '@bluepencil/node';
import packageJson from '../../package.json' with { type: 'json' };
import { createTools, type Tool, ToolFault } from './tools.ts';

/** Versions of the protocol that this server speaks, the newest first; what it uses is the same in all of them. */
const versions = ['2025-06-18', '2025-03-26', '2024-11-05'];

const codes = { parse: -32700, request: -32600, method: -32601, params: -32602, internal: -32603 } as const;

interface Message {
  id?: string | number;
  method?: unknown;
  params?: Record<string, unknown>;
}

/** A reply of JSON-RPC 2.0. */
type Reply = { jsonrpc: '2.0'; id: string | number | null } & (
  { result: unknown } | { error: { code: number; message: string } }
);

/** Answers messages of the protocol. */
export interface Answer {
  /** Gives nothing for a notification. */
  to: (line: string) => Reply | undefined;
  tooLong: () => Reply;
}

/** Makes what answers for the policy that holds in a folder. */
export function createAnswer(where: { cwd: string; config?: string | undefined }): Answer {
  const tools = createTools(where);
  return {
    to: (line) => {
      const message = parse(line);
      if (!message) return fault(null, codes.parse, 'Unexpected text, expected JSON-RPC');
      const { id, method, params = {} } = message;
      if (typeof method !== 'string')
        return id === undefined
          ? fault(null, codes.request, 'Unexpected message, expected a method')
          : undefined;
      if (id === undefined) return undefined;
      return reply({ id, method, params }, tools, where.cwd);
    },
    tooLong: () => fault(null, codes.request, 'Unexpected length of a message, expected a post'),
  };
}

function reply(
  { id, method, params }: { id: string | number; method: string; params: Record<string, unknown> },
  tools: readonly Tool[],
  cwd: string,
): Reply {
  switch (method) {
    case 'initialize':
      return result(id, {
        protocolVersion: versions.find((each) => each === params.protocolVersion) ?? versions[0],
        capabilities: { tools: {} },
        serverInfo: { name: 'bluepencil', version: packageJson.version },
        instructions:
          'Check a draft of a police post before it is published. A post is held when its verdict is review or block.',
      });
    case 'ping':
      return result(id, {});
    case 'tools/list':
      return result(id, { tools: tools.map(shown) });
    case 'tools/call':
      return callTool(id, { params, tools, cwd });
    default:
      return fault(id, codes.method, `Unexpected method \`${method}\`, expected one of tools`);
  }
}

function shown({ name, description, inputSchema, annotations }: Tool) {
  return { name, description, inputSchema, annotations };
}

function callTool(
  id: string | number,
  { params, tools, cwd }: { params: Record<string, unknown>; tools: readonly Tool[]; cwd: string },
): Reply {
  const tool = tools.find(({ name }) => name === params.name);
  if (!tool)
    return fault(id, codes.params, `Unexpected tool, expected ${tools.map(({ name }) => name).join(', ')}`);
  try {
    const args = typeof params.arguments === 'object' && params.arguments !== null ? params.arguments : {};
    return result(id, { content: [{ type: 'text', text: tool.call(args as Record<string, unknown>) }] });
  } catch (error) {
    // Whoever asked reads it and asks better; a draft that could not be checked is never taken for one that passed.
    const text = error instanceof ToolFault ? error.message : showError(error, { cwd });
    return result(id, { content: [{ type: 'text', text }], isError: true });
  }
}

function parse(line: string): Message | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function result(id: string | number, value: unknown): Reply {
  return { jsonrpc: '2.0', id, result: value };
}

function fault(id: string | number | null, code: number, message: string): Reply {
  return { jsonrpc: '2.0', id, error: { code, message } };
}
