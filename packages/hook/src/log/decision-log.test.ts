import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../decision.ts';
import { publicHalf } from '../import-signing-key.ts';
import { sampleKey, sampleNow } from '../sample-gate.ts';
import { exportLog } from './export-log.ts';
import { openDecisionLog } from './open-decision-log.ts';
import { verifyLog } from './verify-log.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  file = join(folder, 'log/decisions.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = (id: string): Decision => ({
  ...{ event: 'check', id, post: 'ab', by: 'newsroom', verdict: 'review', policy: 'cd', receipt: 'r' },
  findings: [{ rule: 'tone/slang', verdict: 'review', start: 0, end: 4 }],
  until: '2026-06-15T12:15:00.000Z',
});

async function write(ids: string[], at = sampleNow) {
  const log = await openDecisionLog({ file, key: sampleKey, now: () => at });
  const places = await Promise.all(ids.map((id) => log.append(check(id), at)));
  await log.close();
  return places;
}

const lines = () => readFileSync(file, 'utf8').trimEnd().split('\n');
const rewrite = (change: (all: string[]) => string[]) =>
  writeFileSync(file, `${change(lines()).join('\n')}\n`);
const kindsIn = async (options: Parameters<typeof verifyLog>[1] = { keys: [sampleKey] }) =>
  (await verifyLog(file, options)).faults.map(({ line, kind }) => `${line} ${kind}`);

describe('a decision log', () => {
  it('is a chain that goes on when it is opened again', async () => {
    await write(['a', 'b']);
    const places = await write(['c']);
    expect(places).toEqual([{ line: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
    expect(lines().map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'b', 'c']);
    await expect(verifyLog(file, { keys: [sampleKey], anchors: places })).resolves.toMatchObject({
      lines: 3,
      end: places[0],
      faults: [],
    });
  });

  it('has one writer', async () => {
    const log = await openDecisionLog({ file, key: sampleKey });
    await expect(openDecisionLog({ file, key: sampleKey })).rejects.toThrow(/second writer .*expected one/);
    writeFileSync(`${file}.lock`, '1');
    await expect(openDecisionLog({ file, key: sampleKey })).rejects.toThrow('process 1 writes it');
    await log.close();
    writeFileSync(`${file}.lock`, String(spawnSync('true').pid));
    await (await openDecisionLog({ file, key: sampleKey })).close();
  });

  it('tells which receipts are used up and have not ended', async () => {
    const log = await openDecisionLog({ file, key: sampleKey });
    for (const [receipt, until] of [
      ['old', '2026-06-15T11:59:00.000Z'],
      ['new', '2026-06-15T12:15:00.000Z'],
    ] as const)
      await log.append(
        { event: 'clear', id: 'a', post: 'p', by: 'b', receipt, spender: 's', until, policy: 'p' },
        sampleNow,
      );
    await log.close();
    const again = await openDecisionLog({ file, key: sampleKey, now: () => sampleNow });
    expect(again.spent).toEqual([
      { receipt: 'new', spender: 's', until: Date.parse('2026-06-15T12:15:00Z') },
    ]);
    expect(again.lastAt).toBe(sampleNow);
    await again.close();
  });
});

describe('a write that did not end', () => {
  it('at any byte of a line is set aside, and nothing else is lost', async () => {
    await write(['a', 'b', 'c']);
    const whole = readFileSync(file);
    const last = whole.lastIndexOf(10, whole.length - 2) + 1;
    for (let cut = last + 1; cut < whole.length; cut += 7) {
      writeFileSync(file, whole.subarray(0, cut));
      const log = await openDecisionLog({ file, key: sampleKey, now: () => sampleNow + cut });
      await log.append(check('d'), sampleNow + cut);
      await log.close();
      expect(await kindsIn()).toEqual([]);
      const entries = lines().map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(entries.map(({ event, id }) => id ?? event)).toEqual(['a', 'b', 'recover', 'd']);
      const setAside = readFileSync(join(folder, 'log', String(entries[2]?.setAside)));
      expect(setAside).toEqual(whole.subarray(last, cut));
    }
  });

  it('of zeros, as after a power cut, is one too', async () => {
    await write(['a']);
    appendFileSync(file, Buffer.alloc(512));
    await write(['b']);
    expect(await kindsIn()).toEqual([]);
  });

  it('loses nothing that was answered, when the process is killed', { timeout: 120_000 }, async () => {
    const script = join(import.meta.dirname, 'append-until-killed.ts');
    const told: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const child = spawn(
        process.execPath,
        ['--conditions=source', '--import', 'tsx', script, file, sampleKey],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let out = '';
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (data: Buffer) => {
          if (out === '') setTimeout(() => child.kill('SIGKILL'), 10 + round * 17);
          out += data.toString();
        });
        child.on('close', () => resolve());
      });
      told.push(...out.split('\n').filter((line) => /^\d+ [0-9a-f]{64}$/.test(line)));
    }
    const log = await openDecisionLog({ file, key: sampleKey });
    await log.close();
    expect(told.length).toBeGreaterThan(40);
    const anchors = told.map((each) => ({
      line: Number(each.split(' ')[0]),
      hash: each.split(' ')[1] ?? '',
    }));
    await expect(verifyLog(file, { keys: [sampleKey], anchors })).resolves.toMatchObject({ faults: [] });
  });

  it('because the disk is full is refused, and the next goes on after the last whole line', async () => {
    const log = await openDecisionLog({ file, key: sampleKey });
    await log.append(check('a'), sampleNow);
    const limit = (bytes: string) => {
      const { status, stderr } = spawnSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);
      expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
    };
    const size = readFileSync(file).length;
    try {
      // Half of a line still finds room.
      limit(String(size + 200));
      await expect(log.append(check('b'), sampleNow)).rejects.toThrow(/EFBIG|ENOSPC/);
      await expect(log.append(check('c'), sampleNow)).rejects.toThrow(/EFBIG|ENOSPC/);
      expect(readFileSync(file)).toHaveLength(size);
    } finally {
      limit('unlimited');
    }
    await log.append(check('d'), sampleNow);
    await log.close();
    expect(lines().map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'd']);
    expect(await kindsIn()).toEqual([]);
  });
});

describe('verifying', () => {
  it.each<[string, (all: string[]) => string[], string[]]>([
    ['a change of a line', (all) => all.map((line) => line.replace('"id":"b"', '"id":"x"')), ['2 changed']],
    ['a blank in a line', (all) => all.map((line) => line.replace('"id":"b"', '"id": "b"')), ['2 changed']],
    [
      'a change of the hash',
      (all) => all.map((line) => line.replace(/"hash":"./, '"hash":"')),
      ['1 changed', '2 changed', '3 changed', '4 changed'],
    ],
    ['a line that is gone', ([a = '', , c = '', d = '']) => [a, c, d], ['2 missing']],
    ['the first line gone', (all) => all.slice(1), ['1 missing']],
    [
      'two lines in another order',
      ([a = '', b = '', c = '', d = '']) => [a, c, b, d],
      ['2 missing', '3 order', '4 missing'],
    ],
    ['a line twice', ([a = '', b = '', c = '', d = '']) => [a, b, b, c, d], ['3 order']],
    [
      'a line of words',
      ([a = '', b = '', ...rest]) => [a, b, 'Nothing happened.', ...rest],
      ['3 changed', '4 order'],
    ],
  ])('finds %s', async (_, change, expected) => {
    await write(['a', 'b', 'c', 'd']);
    rewrite(change);
    expect(await kindsIn()).toEqual(expected);
    await expect(openDecisionLog({ file, key: sampleKey })).rejects.toThrow(/log was changed/);
    expect(readdirSync(join(folder, 'log'))).toEqual(['decisions.jsonl']);
  });

  it('finds every change of one character', async () => {
    await write(['a', 'b', 'c']);
    const whole = readFileSync(file, 'utf8');
    const missed: number[] = [];
    for (let at = 0; at < whole.length; at += 3) {
      const other = whole[at] === '0' ? '1' : '0';
      writeFileSync(file, `${whole.slice(0, at)}${other}${whole.slice(at + 1)}`);
      if ((await kindsIn()).length === 0) missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  it('finds a chain that was written anew without the key', async () => {
    const [{ line, hash } = { line: 0, hash: '' }] = await write(['a', 'b']);
    rmSync(file);
    const log = await openDecisionLog({ file, key: 'a secret of somebody else, as long as any' });
    await log.append(check('x'), sampleNow);
    await log.close();
    expect(await kindsIn()).toEqual(['1 signature']);
    expect(await kindsIn({ anchors: [{ line, hash }] })).toEqual(['1 anchor']);
  });

  it('finds lines cut off at the end by what the gate told', async () => {
    const places = await write(['a', 'b', 'c']);
    rewrite((all) => all.slice(0, 2));
    expect(await kindsIn()).toEqual([]);
    expect(await kindsIn({ anchors: places })).toEqual(['3 anchor']);
  });

  it('takes a public key', async () => {
    const key = await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey);
    const log = await openDecisionLog({ file, key });
    await log.append(check('a'), sampleNow);
    await log.close();
    expect(await kindsIn({ keys: [publicHalf(key)] })).toEqual([]);
    expect(await kindsIn({ keys: [sampleKey] })).toEqual(['1 signature']);
  });

  it('tells a torn end', async () => {
    await write(['a']);
    appendFileSync(file, '{"line":2');
    expect(await kindsIn()).toEqual(['2 torn']);
  });
});

describe('exporting', () => {
  const exported = async (options: Parameters<typeof exportLog>[1]) => {
    let text = '';
    for await (const piece of exportLog(file, options)) text += piece;
    return text;
  };

  it('keeps signed lines as they are, between two times', async () => {
    await write(['a'], sampleNow);
    await write(['b'], sampleNow + 1000);
    await expect(exported({ format: 'jsonl' })).resolves.toBe(readFileSync(file, 'utf8'));
    await expect(exported({ format: 'jsonl', from: sampleNow + 1000 })).resolves.toBe(`${lines()[1]}\n`);
    await expect(exported({ format: 'jsonl', to: sampleNow + 1000 })).resolves.toBe(`${lines()[0]}\n`);
  });

  it('makes a table that runs nothing', async () => {
    await write(['a', '=HYPERLINK("x")', 'two, or "three"']);
    const [head, ...rows] = (await exported({ format: 'csv' })).split('\r\n');
    expect(head?.split(',').slice(0, 4)).toEqual(['line', 'at', 'event', 'id']);
    expect(rows[0]).toMatch(
      /^1,2026-06-15T12:00:00\.000Z,check,a,ab,newsroom,.*,review,tone\/slang \(review\),/,
    );
    expect(rows[1]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(rows[2]).toContain('"two, or ""three"""');
    expect(rows).toHaveLength(4);
  });

  it('does not pass over a line that was changed', async () => {
    await write(['a', 'b']);
    rewrite((all) => all.map((line) => line.replace('"id":"a"', '"id":"x"')));
    await expect(exported({ format: 'csv' })).rejects.toThrow(/^Unexpected line 1 /);
  });
});
