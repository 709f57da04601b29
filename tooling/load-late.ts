import { createRequire, isBuiltin } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Lets libraries of a bundle be read when one of their functions or classes is first used, and not before: reading them
 * takes longer than checking a post, and most runs need none of them. For libraries in CommonJS, whose exports are
 * functions and classes, and for modules of Node.
 */
export function loadLate(...names: string[]): Plugin {
  return {
    name: 'load late',
    setup: (bundle) => {
      const filter = new RegExp(`^(?:${names.join('|')})$`);
      bundle.onResolve({ filter }, ({ path, importer, namespace, kind }) => {
        // The stand-in asks for it by `require`, and that is when it is read.
        if (namespace !== 'file') return isBuiltin(path) ? { path, external: true } : undefined;
        // A library that asks for a module of Node asks when it is read itself; for a part of its own, when it needs it.
        if (kind === 'require-call')
          return isBuiltin(path) ? { path, namespace: 'late required', pluginData: importer } : undefined;
        return { path, namespace: 'late', pluginData: importer, sideEffects: false };
      });
      bundle.onLoad({ filter: /.*/, namespace: 'late' }, ({ path, pluginData }) => {
        const importer = pluginData as string;
        return { contents: standIn(path, importer), resolveDir: dirname(importer) };
      });
      bundle.onLoad({ filter: /.*/, namespace: 'late required' }, ({ path, pluginData }) => ({
        contents: `module.exports = new Proxy({}, { get: (_, key) => require('${path}')[key] });`,
        resolveDir: dirname(pluginData as string),
      }));
    },
  };
}

function standIn(name: string, importer: string): string {
  const exported = Object.keys(createRequire(importer)(name) as object).filter((each) => each !== 'default');
  return [
    `const part = (name, whole) => (name === 'default' && !('default' in whole) ? whole : whole[name]);`,
    `const late = (name) => new Proxy(function () {}, {`,
    `  apply: (_, self, parts) => Reflect.apply(part(name, require('${name}')), self, parts),`,
    `  construct: (_, parts) => Reflect.construct(part(name, require('${name}')), parts),`,
    `  get: (_, key) => part(name, require('${name}'))[key],`,
    `});`,
    ...exported.map((each) => `export const ${each} = /* @__PURE__ */ late('${each}');`),
    `export default /* @__PURE__ */ late('default');`,
  ].join('\n');
}
