import { count } from './count.ts';
import type { ReportOptions } from './reporter.ts';

/** Says how many rules of which packs were applied: a report without findings means nothing without it. */
export function showPolicy({ rules, packs, identity }: ReportOptions['policy']): string {
  return `${count(rules.length, 'rule')} of ${packs.join(', ')} ${identity.version} applied`;
}
