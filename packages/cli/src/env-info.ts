import { loadPolicy, showPath } from '@bluepencil/node';
import packageJson from '../package.json' with { type: 'json' };
import type { Io } from './io.ts';

/** Tells what to put into a report of a bug: versions, the machine, the policy. Nothing of posts, and no value of the environment. */
export function envInfo({ cwd, env, stdout }: Io): string {
  const rows = [
    ['bluepencil', packageJson.version],
    ['node', process.version],
    ['system', `${process.platform} ${process.arch}`],
    ['terminal', stdout.isTTY ? 'yes' : 'no'],
    ['CI', env.CI ? 'yes' : 'no'],
    ...policyRows(cwd),
  ];
  return rows.map(([name = '', value = '']) => `${name.padEnd(11)}${value}\n`).join('');
}

function policyRows(cwd: string): string[][] {
  try {
    const { policy, configFile } = loadPolicy({ cwd });
    return [
      ['config', configFile === undefined ? 'none' : showPath(configFile, cwd)],
      ['packs', policy.packs.join(', ')],
      ['rules', `${policy.rules.length}`],
      ['policy', `${policy.identity.version} ${policy.identity.digest}`],
    ];
  } catch {
    return [['policy', 'could not be loaded: `bluepencil lint` tells why']];
  }
}
