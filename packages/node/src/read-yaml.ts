import { parseYaml, YamlFault } from './parse-yaml.ts';
import type { Locate, Place } from './place.ts';
import { pointAt } from './point-at.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { readText } from './read-text.ts';
import { reasonOf } from './reason-of.ts';

/** What a file of a pack or a config holds, and where. */
export interface YamlFile {
  value: unknown;
  locate: Locate;
}

/**
 * Reads a YAML or JSON file of a pack or a config. Errors show no line of one that is personal.
 *
 * @throws PolicyFileError E201 when it cannot be read, E202 when it is not well-formed
 */
export function readYaml(file: string, layer: string, { isPersonal = false } = {}): YamlFile {
  const text = read(file, layer);
  const placeOf = (offset: number): Place => ({
    file,
    ...pointAt(text, offset),
    ...(!isPersonal && { text }),
  });
  try {
    const { value, offsetOf } = parseYaml(text);
    return { value, locate: (path) => placeOf(offsetOf(path)) };
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    throw new PolicyFileError('E202', cause.message, { layer, place: placeOf(cause.offset), cause });
  }
}

function read(file: string, layer: string): string {
  try {
    return readText(file);
  } catch (cause) {
    throw new PolicyFileError('E201', reasonOf(cause), { layer, place: { file }, cause });
  }
}
