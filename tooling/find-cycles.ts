import { join } from 'node:path';
import ts from 'typescript';

/**
 * Gives the first ring of relative imports among these sources, imports of types included, or an empty list.
 *
 * The cycle rules of ESLint's import plugins and of knip do not follow imports of types.
 */
export function findCycle(sources: ReadonlyMap<string, string>): string[] {
  const done = new Set<string>();

  function visit(file: string, path: string[]): string[] {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const imported of importsOf(file, sources.get(file) ?? '')) {
      const ring = visit(imported, [...path, file]);
      if (ring.length > 0) return ring;
    }
    done.add(file);
    return [];
  }

  for (const file of sources.keys()) {
    const ring = visit(file, []);
    if (ring.length > 0) return ring;
  }
  return [];
}

function importsOf(file: string, source: string): string[] {
  return ts
    .preProcessFile(source)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(file, '..', name));
}
