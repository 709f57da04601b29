import { lint } from '@bluepencil/core';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from './load-policy.ts';
import { showError } from './show-error.ts';
import { writeFiles } from './write-files.ts';

const rule = `id: boundaries/out-of-role
summary: Post on your own subjects
why: The public takes one officer's word for the force's.
sources: []
verdict: review
check: roster
options: {}
message: "Unexpected \`{{actual}}\`, expected one on the roster"
examples: {fail: [x], pass: [y]}
`;
const files = {
  '.git/HEAD': '',
  'bluepencil.yml': 'extends: [./base]\nroster: people/roster.yml\n',
  'base/pack.yml': 'name: base\nversion: 1.0.0\n',
  'base/rules/boundaries/out-of-role.yml': rule,
};

function errorOf(changes: Record<string, string>): string {
  const folder = writeFiles({ ...files, ...changes });
  try {
    loadPolicy({ cwd: folder });
  } catch (error) {
    return showError(error, { cwd: folder });
  }
  return '';
}

const units = ['patrol', 'traffic', 'narcotics', 'schools', 'crime-prevention', 'sex-crimes', 'media'];

/** A roster of invented officers, as an agency of middle size would keep it. */
function rosterOf(size: number): string {
  return Array.from({ length: size }, (_, index) => {
    const unit = units[index % units.length]!;
    const role = index === 0 ? 'chief' : unit === 'media' ? 'pio' : index % 9 === 0 ? 'sergeant' : 'officer';
    return `- author: officer${index}
  name: Officer ${index}
  role: ${role}
  unit: ${unit}
  accounts: ["*/@town_${unit}", official]
  topics: [${unit}, "${unit}-*", events]
${role === 'pio' ? '  approves: true\n' : ''}`;
  }).join('');
}

describe('the roster of a config', () => {
  test('of 238 officers loads, is checked and holds, in well under a second', () => {
    const folder = writeFiles({ ...files, 'people/roster.yml': rosterOf(238) });
    // The best of three: the first one also prepares the schemas.
    const loads = [1, 2, 3].map(() => {
      const start = performance.now();
      return { ...loadPolicy({ cwd: folder }), took: performance.now() - start };
    });
    const { policy } = loads[0]!;
    expect(policy.parameters.roster).toHaveLength(238);
    const verdictOf = (meta: Record<string, unknown>) => lint({ id: 'a', text: 'x', meta }, policy).verdict;
    const again = performance.now();
    for (let index = 0; index < 238; index += 1) {
      const unit = units[index % units.length]!;
      const own = { author: `officer${index}`, unit, topics: [`${unit}-tips`] };
      expect(verdictOf(own)).toBe('publish');
      expect(verdictOf({ ...own, topics: ['homicide'] })).toBe('review');
    }
    expect(verdictOf({ author: 'officer238' })).toBe('review');
    expect(Math.min(...loads.map(({ took }) => took))).toBeLessThan(1000);
    // A post is not held against each of them.
    expect((performance.now() - again) / 477).toBeLessThan(10);
  });

  test.each<[string, Record<string, string>, string]>([
    ['no file', {}, 'people/roster.yml E201 Unexpected path, expected a file that exists'],
    [
      'nobody on it',
      { 'people/roster.yml': '[]\n' },
      'people/roster.yml:1:1 E202 Unexpected empty roster, expected somebody who may post',
    ],
    ['nothing', { 'people/roster.yml': '' }, 'Unexpected emptiness as file, expected a list'],
    [
      'a member without a name for tools',
      { 'people/roster.yml': '- name: A. Quist\n' },
      'people/roster.yml:1:3 E202 Unexpected absence of `author`, expected it in entry 1',
    ],
    [
      'a mistyped key',
      { 'people/roster.yml': '- author: a\n  topic: [x]\n' },
      'people/roster.yml:2:3 E202 Unexpected key `topic`, expected `author`, `name`',
    ],
    [
      'an author twice',
      { 'people/roster.yml': '- author: a\n- author: b\n- author: a\n' },
      'people/roster.yml:3:3 E207 Unexpected second entry for an author, expected one for each',
    ],
    [
      'another among the parameters',
      { 'bluepencil.yml': `${files['bluepencil.yml']}parameters: {roster: []}\n` },
      'bluepencil.yml:3:14 E207 Unexpected second roster among the parameters',
    ],
  ])('is refused with %s', (_, changes, message) => {
    expect(errorOf(changes)).toContain(message);
  });
});
