import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildBin, type BuiltBin } from './built-bin.ts';

// Runs what docs/guides/plug-in.md and the files for other tools say, with the real program.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const guide = readFileSync(join(root, 'docs/guides/plug-in.md'), 'utf8');
let built: BuiltBin;
let cwd: string;
let env: Record<string, string | undefined>;

beforeAll(() => (built = buildBin()));
afterAll(() => built.remove());

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'bluepencil-')));
  cpSync(join(root, 'fixtures/scenarios/town'), join(cwd, 'town'), { recursive: true });
  write('bluepencil.yml', 'extends: [./town]\n');
  write('bin/bluepencil', `#!/bin/sh\nexec "${process.execPath}" --conditions=source "${built.bin}" "$@"\n`);
  chmodSync(join(cwd, 'bin/bluepencil'), 0o755);
  const { PATH, HOME } = process.env;
  const nobody = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  env = { HOME, PATH: `${join(cwd, 'bin')}${delimiter}${PATH}`, ...nobody };
});

afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(name: string, content: string): void {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), content);
}

function run(command: string, args: string[], more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...env, ...more },
  });
  return { code: status, out: stdout, err: stderr };
}

/** The code block under a heading of the guide. */
function block(heading: string, language: string): string {
  const section = guide.slice(guide.indexOf(`\n## ${heading}`));
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? '';
}

describe('what other tools run', { timeout: 180_000 }, () => {
  test('the hook of pre-commit', () => {
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
      id: string;
      entry: string;
      files: string;
    }[];
    expect(guide).toContain(`id: ${hook?.id}`);
    const staged = ['drafts/a.md', 'drafts/[b].txt', 'drafts/c.png'];
    for (const name of staged) write(name, name.includes('b') ? 'The perp ran.' : 'Elm Street is closed.');
    const passed = staged.filter((name) => new RegExp(hook?.files ?? '$^').test(name));
    expect(passed).toEqual(staged.slice(0, 2));
    const [command = '', ...args] = hook?.entry.split(' ') ?? [];
    expect(run(command, [...args, ...passed])).toMatchObject({ code: 1, err: '' });
    expect(run(command, [...args, 'drafts/a.md'])).toMatchObject({ code: 0, err: '' });
  });

  describe('the action', () => {
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { default?: string }>;
      runs: { using: string; steps: { id: string; run: string; env: Record<string, string>; if?: string }[] };
    };
    const step = (id: string) => action.runs.steps.find((each) => each.id === id);

    /** Runs a step as GitHub does: inputs in its variables, `bash -e` on its script. */
    function runStep(inputs: Record<string, string>) {
      const values = Object.entries(step('lint')?.env ?? {}).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
        return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
      });
      write('step.sh', step('lint')?.run ?? '');
      const files = { GITHUB_OUTPUT: join(cwd, 'output'), GITHUB_STEP_SUMMARY: join(cwd, 'summary') };
      const ran = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], {
        ...(Object.fromEntries(values) as Record<string, string>),
        ...{ CI: 'true', GITHUB_ACTIONS: 'true', ...files },
      });
      return {
        ...ran,
        output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
        summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      };
    }

    test('annotates lines, writes SARIF, and tells its exit code', () => {
      write('drafts/a.md', '---\nchannel: x\n---\n\nThe perp ran.\n');
      write('posts.jsonl', '{"id": "a", "text": "Elm Street is closed."}\n');
      const held = runStep({ files: 'drafts/**/*.md posts.jsonl', 'sarif-file': 'out.sarif' });
      expect(held).toMatchObject({
        code: 1,
        err: '',
        output: 'exit-code=1\n',
        summary: 'Bluepencil: A post is held.\n',
      });
      expect(held.out).toMatch(/^::warning file=drafts\/a\.md,line=5,endLine=5,col=5,endColumn=8,title=/);
      expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
      rmSync(join(cwd, 'output'));
      expect(runStep({ files: 'drafts', 'fail-on': 'block' })).toMatchObject({
        code: 0,
        output: 'exit-code=0\n',
      });
    });

    test('runs nothing that stands in an input, and fails when it could not check', () => {
      const odd = runStep({ files: '$(touch hacked) ;touch hacked', 'fail-on': 'review' });
      expect(odd.code).toBe(2);
      expect(run('ls', ['hacked']).code).not.toBe(0);
      expect(step('install')?.run).toBe('npm install --global "bluepencil@$VERSION"');
    });
  });

  /** A program of a package, as `npx` finds it. */
  const packageBin = (name: string, file: string) => join(root, 'packages/cli/node_modules', name, file);

  test('lint-staged', () => {
    const lintStaged = () => run(process.execPath, [packageBin('lint-staged', 'bin/lint-staged.js')]);
    write(
      'package.json',
      JSON.stringify({ 'lint-staged': JSON.parse(block('lint-staged', 'json')) as unknown }),
    );
    write('.bluepencilignore', 'old.md\n');
    run('git', ['init', '-q']);
    run('git', ['add', '.']);
    run('git', ['commit', '-qm', 'start']);
    write('drafts/draft[1].md', 'The perp ran.');
    run('git', ['add', 'drafts']);
    const held = lintStaged();
    expect(held.code).toBe(1);
    expect(held.out + held.err).toContain('Unexpected slang `perp`');
    write('drafts/draft[1].md', 'Elm Street is closed.');
    write('drafts/old.md', 'The perp ran.');
    run('git', ['add', 'drafts']);
    // What is not staged is not looked at.
    write('drafts/later.md', 'The perp ran.');
    expect(lintStaged()).toMatchObject({ code: 0 });
  });

  test('husky', () => {
    run('git', ['init', '-q']);
    expect(run(process.execPath, [packageBin('husky', 'bin.js')])).toMatchObject({ code: 0, err: '' });
    write('.husky/pre-commit', block('husky', 'sh'));
    write('drafts/a b.md', 'The perp ran.');
    run('git', ['add', 'drafts']);
    const held = run('git', ['commit', '-m', 'x']);
    expect(held.code).not.toBe(0);
    expect(held.out + held.err).toContain('Unexpected slang `perp`');
    write('drafts/a b.md', 'Elm Street is closed.');
    run('git', ['add', 'drafts']);
    expect(run('git', ['commit', '-qm', 'x']).code).toBe(0);
  });

  test('an assistant: the command of the config speaks the protocol', () => {
    const { mcpServers } = JSON.parse(block('An assistant', 'json')) as {
      mcpServers: Record<string, { command: string; args: string[] }>;
    };
    const { command = '', args = [] } = mcpServers.bluepencil ?? {};
    const input = `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: {} })}\n`;
    const out = execFileSync(command, args, { cwd, env, input, encoding: 'utf8' });
    expect(JSON.parse(out)).toMatchObject({ id: 1, result: { serverInfo: { name: 'bluepencil' } } });
  });

  test('a format of one’s own', () => {
    write('ids.mjs', block('Formats of your own', 'js'));
    write('posts.jsonl', '{"id": "a", "text": "The perp ran."}\n');
    expect(run('bluepencil', ['lint', 'posts.jsonl', '--format', './ids.mjs'])).toMatchObject({
      code: 1,
      out: 'town\nposts.jsonl a review\n',
    });
  });

  test('the plugin of unified', () => {
    const pack = {
      name: 'town',
      version: '1.0.0',
      declares: [parse(readFileSync(join(root, 'fixtures/scenarios/town/rules/pii/phone.yml'), 'utf8'))],
    };
    // Within core, so that its imports are found as in a project that has them installed.
    const folder = join(root, 'packages/core/dist');
    const file = join(folder, `unified-${process.pid}.mts`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `const pack: any = ${JSON.stringify(pack)};\n${block('unified', 'ts')}`);
    try {
      const out = execFileSync(process.execPath, ['--conditions=source', '--import', 'tsx', file], {
        cwd: join(root, 'packages/cli'),
        encoding: 'utf8',
      });
      expect(out).toBe(
        'draft.txt:1:6-1:18: Unexpected number `519-•••-••34`, expected a line of the agency\n',
      );
    } finally {
      rmSync(file);
    }
  });

  test.each(['README.md', 'docs/guides/start.md'])('the commands in %s', (page) => {
    const commands = [
      ...readFileSync(join(root, page), 'utf8').matchAll(/^.*npx --yes pnpm@12 bluepencil .*$/gm),
    ].map(([line]) =>
      line
        .replace(/npx --yes pnpm@12 install --frozen-lockfile && /, '')
        .replaceAll('npx --yes pnpm@12 bluepencil', 'bluepencil'),
    );
    expect(commands.length).toBeGreaterThan(0);
    cpSync(join(root, 'docs/examples'), join(cwd, 'docs/examples'), { recursive: true });
    write('drafts/a.md', 'Elm Street is closed.');
    write('bluepencil.yml', `extends: [${JSON.stringify(join(root, 'packages/packs/standard'))}]\n`);
    for (const command of commands) {
      const { code, err } = run('sh', ['-c', command]);
      expect({ command, code: code === 0 || code === 1, err }).toEqual({ command, code: true, err: '' });
    }
  });
});
