import { PolicyError } from '@bluepencil/core';
import { describe, expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';
import { InputError } from './input-error.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { showError } from './show-error.ts';

describe('codeFrame', () => {
  test('shows a line between its neighbours', () => {
    expect(codeFrame('a\nb\nccc\nd', 3, 2)).toBe('  2 | b\n> 3 | ccc\n    |  ^\n  4 | d');
    expect(codeFrame('a', 1, 1)).toBe('> 1 | a\n    | ^');
    expect(codeFrame('x\n'.repeat(10), 9, 1)).toBe('   8 | x\n>  9 | x\n     | ^\n  10 | x');
  });

  test('cuts long lines around the column, and steers no terminal', () => {
    const frame = codeFrame(`${'x'.repeat(1000)}!${'y'.repeat(1000)}`, 1, 1001);
    const [line = '', mark = ''] = frame.split('\n');
    expect(line.length).toBeLessThan(140);
    expect(line[mark.indexOf('^')]).toBe('!');
    expect(codeFrame('a: \u001b[31m\u202e', 1, 1)).toContain('a: �[31m�');
  });
});

describe('showError', () => {
  const cwd = '/home/ann/posts';

  test('shows where, what, and what to do', () => {
    const place = { file: '/home/ann/posts/bluepencil.yml', line: 2, column: 3, text: 'a:\n  b: c' };
    const error = new PolicyFileError('E203', 'Unexpected `b`', {
      layer: 'config',
      hint: 'd: e\nf: g',
      place,
    });
    expect(showError(error, { cwd })).toBe(
      'bluepencil.yml:2:3 E203 Unexpected `b`\n\n  1 | a:\n> 2 |   b: c\n    |   ^\n\n  d: e\n  f: g',
    );
  });

  test('shows what lies elsewhere with its whole path', () => {
    const shown = showError(new InputError('E301', 'Unexpected x', { place: { file: '/home/ben/a.md' } }), {
      cwd,
    });
    expect(shown).toBe('/home/ben/a.md E301 Unexpected x');
  });

  test('shows an error without a place', () => {
    expect(showError(new PolicyError('E205', 'Unexpected x', { layer: 'config' }), { cwd })).toBe(
      'E205 Unexpected x',
    );
  });

  test('shows anything else as our own failure', () => {
    const shown = showError(new TypeError('x is not a function'), { cwd });
    expect(shown).toContain('E101 Unexpected failure of Bluepencil itself, expected none; please report it');
    expect(shown).toContain('  TypeError: x is not a function\n      at ');
    expect(showError('x', { cwd })).toContain('\n\n  x');
  });
});
