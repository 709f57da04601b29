import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openWhole } from './open-whole.ts';

function sampleFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'report.json');
}

test('a file appears when it is closed, whole', () => {
  const file = sampleFile();
  const whole = openWhole(file);
  for (let index = 0; index < 3; index += 1) whole.write(`${index}`.repeat(50_000));
  expect(existsSync(file)).toBe(false);
  whole.close();
  expect(readFileSync(file, 'utf8')).toBe(`${'0'.repeat(50_000)}${'1'.repeat(50_000)}${'2'.repeat(50_000)}`);
  expect(readdirSync(join(file, '..'))).toEqual(['report.json']);
});

test('what a process of the same number left half-way is no part of a file', () => {
  const file = sampleFile();
  writeFileSync(`${file}.${process.pid}.tmp`, 'half a rep');
  const whole = openWhole(file);
  whole.write('a report');
  whole.close();
  expect(readFileSync(file, 'utf8')).toBe('a report');
});
