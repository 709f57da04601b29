import { readText } from './read-text.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/**
 * Reads a large JSON file that a program wrote; places in it are looked for only when they are asked for.
 *
 * @throws PolicyFileError E201 when it cannot be read, E202 when it is not well-formed
 */
export function readJson(file: string, layer: string): YamlFile {
  try {
    const value: unknown = JSON.parse(readText(file));
    return { value, locate: (path) => readYaml(file, layer).locate(path) };
  } catch {
    // Reads it once more, for an error that tells where.
    return readYaml(file, layer);
  }
}
