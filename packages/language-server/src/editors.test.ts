import { execFile, spawnSync } from 'node:child_process';
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
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fromSources } from './sample-client.ts';

// Editors as people have them, set up as the guide says. What is not installed is left out, and the output says so.
const guide = readFileSync(new URL('../../../docs/guides/editors.md', import.meta.url), 'utf8');
const town = fileURLToPath(new URL('../../../fixtures/scenarios/town', import.meta.url));
const { PATH = '' } = process.env;

/** What tells whether an editor is there, with what it needs. */
const probes = {
  nvim: ['--version'],
  emacs: ['--batch', '--funcall', 'package-initialize', '--eval', "(require 'eglot)"],
};

describeWith('nvim', () => {
  test('shows findings and the verdict, makes a fix, and shows what is left', async () => {
    const folder = prepare({ 'init.lua': blockOf('lua'), 'drive.lua': neovimDriver });
    await run(folder, 'nvim', ['--headless', '-u', 'init.lua', 'draft.md', '-c', 'luafile drive.lua']);
    expect(readResult(folder)).toEqual({
      first: ['0:5-17 pii/phone', '1:4-8 tone/slang'],
      verdict: 'block',
      offered: ['Replace by “519-555-0100”', 'Make all safe edits'],
      text: ['Ring 519-555-0100.', 'The perp ran.'],
      then: ['1:4-8 tone/slang'],
      hover: expect.stringContaining('Slang shuts readers out.') as string,
    });
  });
});

// Before Emacs 29, eglot is a package of its own.
describeWith('emacs', () => {
  test('shows findings, makes a fix, and shows what is left', async () => {
    const folder = prepare({ 'init.el': blockOf('elisp'), 'drive.el': emacsDriver });
    const args = [
      '--no-init-file',
      '--batch',
      '--funcall',
      'package-initialize',
      '--load',
      'init.el',
      '--load',
      'drive.el',
    ];
    await run(folder, 'emacs', args);
    expect(readResult(folder)).toEqual({
      first: ['6-18 pii/phone', '24-28 tone/slang'],
      offered: ['Replace by “519-555-0100”'],
      text: 'Ring 519-555-0100.\nThe perp ran.\n',
      then: ['24-28 tone/slang'],
    });
  });
});

function describeWith(program: keyof typeof probes, tests: () => void): void {
  const name = `${program}, set up as the guide says`;
  if (spawnSync(program, probes[program], { stdio: 'ignore' }).status === 0) {
    describe(name, { timeout: 120_000 }, tests);
    return;
  }
  console.warn(`Not run, since it is not installed: ${name}`);
  describe.skip(`${name} (it is not installed)`, tests);
}

function blockOf(language: string): string {
  const [, block] = guide.split(`\`\`\`${language}\n`);
  return block!.split('```')[0]!;
}

/** Makes a folder with a draft, its config, and the server as a program. */
function prepare(files: Record<string, string>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bluepencil-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(town, join(folder, 'town'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  const all = {
    'bluepencil.yml':
      'extends: [./town]\nparameters: {agencyLine: 519-555-0100, ownNumbers: [519-555-0100]}\n',
    'draft.md': 'Ring 519-555-0134.\nThe perp ran.\n',
    'bin/bluepencil-language-server': `#!/bin/sh\nexec ${fromSources.join(' ')} "$@"\n`,
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  chmodSync(join(folder, 'bin/bluepencil-language-server'), 0o755);
  return folder;
}

async function run(folder: string, program: string, args: string[]): Promise<void> {
  const env = { ...process.env, HOME: folder, PATH: `${join(folder, 'bin')}${delimiter}${PATH}` };
  await promisify(execFile)(program, args, { cwd: folder, env, timeout: 100_000 });
}

function readResult(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
}

const neovimDriver = `
local function wait(fits)
  if not vim.wait(60000, fits, 20) then vim.cmd('cquit') end
end
local function found()
  local list = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(list, string.format('%d:%d-%d %s', each.lnum, each.col, each.end_col, each.code))
  end
  table.sort(list)
  return list
end

local result = {}
wait(function() return #found() == 2 and vim.b.bluepencil end)
result.first = found()
result.verdict = vim.b.bluepencil

vim.ui.select = function(items, options, choose)
  result.offered = vim.tbl_map(options.format_item, items)
  choose(items[1], 1)
end
vim.api.nvim_win_set_cursor(0, { 1, 6 })
vim.lsp.buf.code_action()
wait(function() return #found() == 1 end)
result.text = vim.api.nvim_buf_get_lines(0, 0, -1, false)
result.then_ = found()

local parameters = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = 1, character = 5 } }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', parameters, 60000)
for _, answer in pairs(answers) do result.hover = answer.result.contents.value end

result['then'], result.then_ = result.then_, nil
vim.fn.writefile({ vim.json.encode(result) }, 'result.json')
vim.cmd('qa!')
`;

const emacsDriver = `
(require 'json)
(setq eglot-sync-connect 60)
(defun wait (fits)
  (let ((end (+ (float-time) 60)))
    (while (not (funcall fits))
      (when (> (float-time) end) (kill-emacs 1))
      (accept-process-output nil 0.05))))
(defun found ()
  (mapcar (lambda (each)
            (let ((text (flymake-diagnostic-text each)))
              (string-match "\\\\[\\\\(.*?\\\\)\\\\]" text)
              (format "%d-%d %s" (flymake-diagnostic-beg each) (flymake-diagnostic-end each) (match-string 1 text))))
          (sort (flymake-diagnostics)
                (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(find-file "draft.md")
(unless (derived-mode-p 'text-mode) (text-mode))
(unless (eglot-current-server) (call-interactively #'eglot))
(flymake-start)
(let (first offered)
  (wait (lambda () (= (length (setq first (found))) 2)))
  (let ((actions (eglot-code-actions 6 18 "quickfix" nil)))
    (setq offered (mapcar (lambda (each) (plist-get each :title)) actions))
    (eglot--dbind ((CodeAction) edit) (car actions) (eglot--apply-workspace-edit edit)))
  ;; What eglot waits for while nobody types.
  (eglot--signal-textDocument/didChange)
  (wait (lambda () (flymake-start) (= (length (found)) 1)))
  (with-temp-file "result.json"
    (set-buffer-multibyte t)
    (let ((draft (get-buffer "draft.md")))
      (insert (json-encode \`((first . ,(vconcat first))
                             (offered . ,(vconcat offered))
                             (text . ,(with-current-buffer draft (buffer-string)))
                             (then . ,(with-current-buffer draft (vconcat (found))))))))))
(set-buffer-modified-p nil)
(kill-emacs 0)
`;
