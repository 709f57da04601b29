import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process of its own takes, in bytes, after it has loaded a contender and read posts with it. */
export interface Memory {
  name: string;
  /** In use after a collection. */
  heap: number;
  /** The most that the process ever took. */
  most: number;
}

const script = fileURLToPath(new URL('./read-alone.ts', import.meta.url));

/** Measures the memory of contenders, each alone. */
export function measureMemory(names: readonly string[]): Memory[] {
  return names.map((name) => {
    const args = ['--expose-gc', '--import', 'tsx', script, name];
    const told = execFileSync(process.execPath, args, { encoding: 'utf8' });
    return { name, ...(JSON.parse(told) as Omit<Memory, 'name'>) };
  });
}
